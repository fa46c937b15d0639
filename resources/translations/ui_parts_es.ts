<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>trellis::ui::DateField</name>
    <message>
        <source>Set a day</source>
        <translation>Poner un día</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Quitar el día</translation>
    </message>
</context>
</TS>
