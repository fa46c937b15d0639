<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>trellis::ui::EvidenceField</name>
    <message>
        <source>Rests on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Agregar evidencia…</translation>
    </message>
    <message>
        <source>Linked evidence</source>
        <translation>Enlazó una evidencia</translation>
    </message>
    <message>
        <source>Took evidence away</source>
        <translation>Quitó una evidencia</translation>
    </message>
</context>
<context>
    <name>trellis::ui::EvidencePicker</name>
    <message>
        <source>Add evidence</source>
        <translation>Agregar evidencia</translation>
    </message>
    <message>
        <source>Search photos, notes, decisions, spaces, moves</source>
        <translation>Busque fotos, notas, decisiones, espacios, pasos</translation>
    </message>
    <message>
        <source>Search for evidence</source>
        <translation>Buscar evidencia</translation>
    </message>
    <message>
        <source>What it can rest on</source>
        <translation>En qué puede apoyarse</translation>
    </message>
    <message>
        <source>Nothing in this file has these words.</source>
        <translation>Nada en este archivo tiene estas palabras.</translation>
    </message>
    <message>
        <source>Enter adds the marked line. Esc goes back without adding.</source>
        <translation>Intro agrega la línea marcada. Esc regresa sin agregar.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ThingChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Enter opens it, Delete takes it away.</source>
        <translation>Intro lo abre, Supr lo quita.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::UsedIn</name>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
</context>
</TS>
