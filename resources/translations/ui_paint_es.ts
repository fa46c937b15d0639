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
</TS>
