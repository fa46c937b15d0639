<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>power picture</name>
    <message>
        <source>On paper and in practice</source>
        <translation>En el papel y en la práctica</translation>
    </message>
    <message>
        <source>Rooms map</source>
        <translation>Mapa de espacios</translation>
    </message>
    <message>
        <source>The same decisions, as each group sees them</source>
        <translation>Las mismas decisiones, como las ve cada grupo</translation>
    </message>
    <message>
        <source>Each group’s average say</source>
        <translation>La voz media de cada grupo</translation>
    </message>
    <message>
        <source>A ring is then, the fill is now. Green ties are new or stronger; crossed ones are gone.</source>
        <translation>El anillo es antes, el relleno es ahora. Los lazos verdes son nuevos o más fuertes; los tachados ya no están.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <translation>
            <numerusform>%n cambio desde %1</numerusform>
            <numerusform>%n cambios desde %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slides</name>
    <message>
        <source>Keystone, %1</source>
        <translation>Keystone, %1</translation>
    </message>
</context>
</TS>
