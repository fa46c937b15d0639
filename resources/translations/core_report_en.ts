<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>brief</name>
    <message numerus="yes">
        <source>%n photo(s) are not cleared for the coach and stay at school.</source>
        <translation>
            <numerusform>%n photo is not cleared for the coach and stays at school.</numerusform>
            <numerusform>%n photos are not cleared for the coach and stay at school.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on the map</source>
        <translation>
            <numerusform>%n decision on the map</numerusform>
            <numerusform>%n decisions on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n growth move(s)</source>
        <translation>
            <numerusform>%n growth move</numerusform>
            <numerusform>%n growth moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n decision(s) with a known answer, in practice.</source>
        <translation>
            <numerusform>Of %n decision with a known answer, in practice.</numerusform>
            <numerusform>Of %n decisions with a known answer, in practice.</numerusform>
        </translation>
    </message>
</context>
</TS>
