<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>team</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>of students</source>
        <translation>del alumnado</translation>
    </message>
    <message>
        <source>of families</source>
        <translation>de las familias</translation>
    </message>
    <message>
        <source>of staff</source>
        <translation>del personal</translation>
    </message>
    <message>
        <source>of the neighborhood</source>
        <translation>del vecindario</translation>
    </message>
    <message>
        <source>%1 %2, and nobody on the team.</source>
        <translation>%1 %2, y nadie en el equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2. The team is %n seat(s) short.</source>
        <translation>
            <numerusform>%1 %2. Al equipo le falta %n lugar.</numerusform>
            <numerusform>%1 %2. Al equipo le faltan %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>dimension and group</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) are filled.</source>
        <translation>
            <numerusform>El único lugar está ocupado.</numerusform>
            <numerusform>Están ocupados los %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) are filled.</source>
        <translation>
            <numerusform>Están ocupados %1 de %n lugar.</numerusform>
            <numerusform>Están ocupados %1 de %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the members vote(s).</source>
        <translation>
            <numerusform>Vota %n integrante.</numerusform>
            <numerusform>Votan %n integrantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sector and number of seats</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>seats</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>staff</source>
        <comment>sector</comment>
        <translation>personal</translation>
    </message>
    <message>
        <source>families</source>
        <comment>sector</comment>
        <translation>familias</translation>
    </message>
    <message>
        <source>students</source>
        <comment>sector</comment>
        <translation>estudiantes</translation>
    </message>
    <message>
        <source>community partners</source>
        <comment>sector</comment>
        <translation>organizaciones aliadas</translation>
    </message>
    <message>
        <source>Seats held: %1.</source>
        <translation>Lugares que tienen: %1.</translation>
    </message>
    <message>
        <source>Votes held: %1.</source>
        <translation>Votos que tienen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n member(s) who do not sit there by office were chosen by their own group.</source>
        <translation>
            <numerusform>De %n integrante que no está por su cargo, su propio grupo eligió a %1.</numerusform>
            <numerusform>De %n integrantes que no están por su cargo, su propio grupo eligió a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them it is not known how they were chosen.</source>
        <translation>
            <numerusform>De %n no se sabe cómo se eligió.</numerusform>
            <numerusform>De %n no se sabe cómo se eligieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>No group that was counted is further from its share than a team of %n can help.</source>
        <translation>
            <numerusform>Ningún grupo contado está más lejos de su parte de lo que permite un equipo de %n.</numerusform>
            <numerusform>Ningún grupo contado está más lejos de su parte de lo que permite un equipo de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked of the team yet: %1.</source>
        <translation>Aún no se preguntó al equipo: %1.</translation>
    </message>
    <message>
        <source>No chair at the table.</source>
        <translation>No tiene lugar en la mesa.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody yet: %n seat(s) stand open.</source>
        <translation>
            <numerusform>Nadie todavía: hay %n lugar libre.</numerusform>
            <numerusform>Nadie todavía: hay %n lugares libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as close as a team of %n can get</source>
        <comment>beside a target</comment>
        <translation>
            <numerusform>lo más cerca que puede estar un equipo de %n</numerusform>
            <numerusform>lo más cerca que puede estar un equipo de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 short</source>
        <comment>number of seats</comment>
        <translation>
            <numerusform>falta %1</numerusform>
            <numerusform>faltan %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over</source>
        <comment>number of seats</comment>
        <translation>
            <numerusform>sobra %1</numerusform>
            <numerusform>sobran %1</numerusform>
        </translation>
    </message>
</context>
</TS>
