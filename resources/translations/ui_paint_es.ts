<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>attributes</name>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Shared and lasting</source>
        <translation>Compartido y duradero</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Who is tied to whom, on paper</source>
        <translation>Quién está unido a quién, en papel</translation>
    </message>
    <message>
        <source>Who is tied to whom, in practice</source>
        <translation>Quién está unido a quién, en la práctica</translation>
    </message>
    <message>
        <source>Who is tied to whom: filled in practice, ring on paper</source>
        <translation>Quién está unido a quién: relleno en la práctica, anillo en papel</translation>
    </message>
</context>
<context>
    <name>slide</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>Choose a photo at the right</source>
        <translation>Elija una foto a la derecha</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>Fotos: %1</translation>
    </message>
    <message>
        <source>%1
not cleared to be shown</source>
        <translation>%1
sin permiso para mostrarse</translation>
    </message>
    <message>
        <source>Speaks to: %1</source>
        <translation>Habla de: %1</translation>
    </message>
    <message>
        <source>Nobody is on the map yet</source>
        <translation>Todavía no hay nadie en el mapa</translation>
    </message>
</context>
<context>
    <name>slopes</name>
    <message>
        <source>on paper</source>
        <translation>en el papel</translation>
    </message>
    <message>
        <source>in practice</source>
        <translation>en la práctica</translation>
    </message>
    <message>
        <source>hoped for</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>then</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>whose map</name>
    <message>
        <source>Fewer than three people answered: nothing is shown, so that nobody’s answer can be read.</source>
        <translation>Respondieron menos de tres personas: no se muestra nada, para que no se pueda leer la respuesta de nadie.</translation>
    </message>
    <message>
        <source>%1 % don’t know</source>
        <translation>%1 % no sabe</translation>
    </message>
</context>
</TS>
