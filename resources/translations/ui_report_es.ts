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
</context>
<context>
    <name>slides</name>
    <message>
        <source>Keystone, %1</source>
        <translation>Keystone, %1</translation>
    </message>
</context>
</TS>
