<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>analysis</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Present: %1, %n people.</source>
        <translation>
            <numerusform>Present: %1, %n person.</numerusform>
            <numerusform>Present: %1, %n people.</numerusform>
        </translation>
    </message>
</context>
</TS>
