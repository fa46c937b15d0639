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
            <numerusform>lo más cerca que da %n lugar</numerusform>
            <numerusform>lo más cerca que dan %n lugares</numerusform>
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
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) would have to change hands.</source>
        <translation>
            <numerusform>Tendría que cambiar de manos %n lugar.</numerusform>
            <numerusform>Tendrían que cambiar de manos %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Or %n chair(s) would have to be added for this group alone.</source>
        <translation>
            <numerusform>O habría que agregar %n lugar solo para este grupo.</numerusform>
            <numerusform>O habría que agregar %n lugares solo para este grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>kept back to protect small groups</source>
        <translation>reservado para proteger a grupos pequeños</translation>
    </message>
    <message>
        <source>%1: kept back to protect small groups.</source>
        <translation>%1: reservado para proteger a grupos pequeños.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>of the team</comment>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and population</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open seat</source>
        <translation>Lugar libre</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>how a member was chosen</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>No end</source>
        <comment>of a term</comment>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>how chosen: %1</source>
        <translation>cómo se eligió: %1</translation>
    </message>
    <message>
        <source>has a vote</source>
        <translation>tiene voto</translation>
    </message>
    <message>
        <source>has no vote</source>
        <translation>no tiene voto</translation>
    </message>
    <message>
        <source>required by a rule</source>
        <translation>lo pide una norma</translation>
    </message>
    <message>
        <source>term ended %1</source>
        <translation>el periodo terminó en %1</translation>
    </message>
    <message>
        <source>term until %1</source>
        <translation>periodo hasta %1</translation>
    </message>
    <message>
        <source>%1: no seat.</source>
        <translation>%1: ningún lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s).</source>
        <translation>
            <numerusform>%1: %n lugar.</numerusform>
            <numerusform>%1: %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s), %2 open.</source>
        <translation>
            <numerusform>%1: %n lugar, %2 libre.</numerusform>
            <numerusform>%1: %n lugares, %2 libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>a más tardar el %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, its owner and day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; parity %1</source>
        <translation>; paridad %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) would have to change hands to mirror the school (distance %2).</source>
        <translation>
            <numerusform>%1 de %n lugar tendría que cambiar de manos para reflejar la escuela (distancia %2).</numerusform>
            <numerusform>%1 de %n lugares tendrían que cambiar de manos para reflejar la escuela (distancia %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) filled</source>
        <translation>
            <numerusform>%n lugar ocupado</numerusform>
            <numerusform>%n lugares ocupados</numerusform>
        </translation>
    </message>
    <message>
        <source>a member’s role says so</source>
        <translation>lo dice el papel de una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) filled; no role says who it is</source>
        <translation>
            <numerusform>%n lugar ocupado; ningún papel dice quién es</numerusform>
            <numerusform>%n lugares ocupados; ningún papel dice quién es</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 seats</source>
        <translation>%1 y %2 lugares</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1 de %2 lugares</translation>
    </message>
    <message>
        <source>the charter does not say how the team decides</source>
        <translation>los acuerdos no dicen cómo decide el equipo</translation>
    </message>
    <message>
        <source>the charter says consensus</source>
        <translation>los acuerdos dicen consenso</translation>
    </message>
    <message>
        <source>the charter says another way</source>
        <translation>los acuerdos dicen otra forma</translation>
    </message>
    <message>
        <source>one name is on two seats</source>
        <translation>un nombre está en dos lugares</translation>
    </message>
    <message>
        <source>not every seat says who sits there</source>
        <translation>no todos los lugares dicen quién los ocupa</translation>
    </message>
    <message>
        <source>every name is on one seat</source>
        <translation>cada nombre está en un solo lugar</translation>
    </message>
    <message>
        <source>the team is not compared with its students yet</source>
        <translation>el equipo aún no se compara con su alumnado</translation>
    </message>
    <message>
        <source>no group is short of a seat</source>
        <translation>a ningún grupo le falta un lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) short of a seat</source>
        <translation>
            <numerusform>a %n grupo le falta un lugar</numerusform>
            <numerusform>a %n grupos les falta un lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>the team has no seats yet</source>
        <translation>el equipo aún no tiene lugares</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Todos los lugares</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a rule for seats</comment>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <comment>a rule for seats</comment>
        <translation>%1: como máximo %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <comment>a rule for seats</comment>
        <translation>%1: al menos %2</translation>
    </message>
    <message>
        <source>the school’s grades do not tell</source>
        <translation>los grados de la escuela no lo dicen</translation>
    </message>
    <message>
        <source>Our own rules</source>
        <translation>Nuestras propias reglas</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a rule</comment>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>a rule</comment>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <comment>a rule</comment>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>Our own rule</source>
        <translation>Nuestra propia regla</translation>
    </message>
    <message numerus="yes">
        <source>came to %1 of %n meeting(s)</source>
        <translation>
            <numerusform>vino a %1 de %n reunión</numerusform>
            <numerusform>vino a %1 de %n reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) vote.</source>
        <translation>
            <numerusform>%n integrante vota.</numerusform>
            <numerusform>%n integrantes votan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n chair(s) filled</source>
        <translation>
            <numerusform>%1 de %n silla ocupada</numerusform>
            <numerusform>%1 de %n sillas ocupadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chair(s) stand vacant.</source>
        <translation>
            <numerusform>%n silla está vacante.</numerusform>
            <numerusform>%n sillas están vacantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) end by %1.</source>
        <translation>
            <numerusform>%n periodo termina a más tardar en %1.</numerusform>
            <numerusform>%n periodos terminan a más tardar en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 vacant</source>
        <comment>number of chairs</comment>
        <translation>
            <numerusform>%1 vacante</numerusform>
            <numerusform>%1 vacantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Vacant</source>
        <comment>a chair</comment>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a month</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>no end</source>
        <comment>of a term</comment>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>Everybody votes.</source>
        <translation>Todas las personas votan.</translation>
    </message>
    <message>
        <source>Without a vote: %1.</source>
        <translation>Sin voto: %1.</translation>
    </message>
    <message>
        <source>Seat %1, %2.</source>
        <translation>Lugar %1, %2.</translation>
    </message>
    <message>
        <source>The team’s own chairs</source>
        <translation>Las sillas del equipo</translation>
    </message>
    <message>
        <source>chairs %1</source>
        <translation>sillas %1</translation>
    </message>
    <message>
        <source>site-based leadership team</source>
        <translation>equipo de liderazgo del plantel</translation>
    </message>
    <message>
        <source>school-based leadership team</source>
        <translation>equipo de liderazgo de la escuela</translation>
    </message>
    <message>
        <source>school leadership team</source>
        <translation>equipo de liderazgo escolar</translation>
    </message>
    <message>
        <source>school site council</source>
        <translation>consejo escolar</translation>
    </message>
    <message>
        <source>steering committee</source>
        <translation>comité directivo</translation>
    </message>
    <message>
        <source>advisory committee</source>
        <translation>comité consultivo</translation>
    </message>
    <message>
        <source>Leadership team</source>
        <translation>Equipo de liderazgo</translation>
    </message>
    <message numerus="yes">
        <source>Of the votes in the room over %n meeting(s): %1.</source>
        <translation>
            <numerusform>De los votos presentes en %n reunión: %1.</numerusform>
            <numerusform>De los votos presentes en %n reuniones: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>term: %1</source>
        <comment>its end</comment>
        <translation>periodo hasta: %1</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <comment>sector and share</comment>
        <translation>%1 %2%</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the school, %2 of the team: %3 point(s)</source>
        <translation>
            <numerusform>%1 de la escuela, %2 del equipo: %3 punto</numerusform>
            <numerusform>%1 de la escuela, %2 del equipo: %3 puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How the %n member(s) who do not sit there by office were chosen is not known yet.</source>
        <translation>
            <numerusform>Aún no se sabe cómo se eligió al integrante que no está por su cargo.</numerusform>
            <numerusform>Aún no se sabe cómo se eligió a los %n integrantes que no están por su cargo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at least as many as %2</source>
        <comment>a rule for seats</comment>
        <translation>%1: al menos tantos lugares como %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staff</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n personal</numerusform>
            <numerusform>%n personal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n familia</numerusform>
            <numerusform>%n familias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n estudiante</numerusform>
            <numerusform>%n estudiantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n comunidad</numerusform>
            <numerusform>%n comunidad</numerusform>
        </translation>
    </message>
</context>
</TS>
