<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>analysis</name>
    <message>
        <source>Because we saw %1,</source>
        <translation>Porque vimos %1,</translation>
    </message>
    <message>
        <source>we will take on “%1”</source>
        <translation>vamos a emprender “%1”</translation>
    </message>
    <message>
        <source>we will move “%1”</source>
        <translation>vamos a mover “%1”</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>a más tardar el %1</translation>
    </message>
    <message>
        <source>first step: %1</source>
        <translation>primer paso: %1</translation>
    </message>
    <message>
        <source>we’ll know when %1</source>
        <translation>lo sabremos cuando %1</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>una persona responsable</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>Before the team can choose it, it needs %1.</source>
        <translation>Para que el equipo pueda elegirlo, le falta %1.</translation>
    </message>
    <message>
        <source>Who from another group could own it together with the owner?</source>
        <translation>¿Quién de otro grupo podría llevarlo junto con la persona responsable?</translation>
    </message>
    <message>
        <source>Owner and co-owner are of the same group. Ask somebody from another one.</source>
        <translation>Las dos personas responsables son del mismo grupo. Pida a alguien de otro.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Present: %1, %n people.</source>
        <translation>
            <numerusform>Asistieron: %1, %n persona.</numerusform>
            <numerusform>Asistieron: %1, %n personas.</numerusform>
        </translation>
    </message>
</context>
</TS>
