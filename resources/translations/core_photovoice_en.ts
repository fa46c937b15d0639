<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>photovoice</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographer(s)</source>
        <translation>
            <numerusform>%n photographer</numerusform>
            <numerusform>%n photographers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) placed</source>
        <translation>
            <numerusform>%n dot placed</numerusform>
            <numerusform>%n dots placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dot(s) placed</source>
        <translation>
            <numerusform>%1 of %n dot placed</numerusform>
            <numerusform>%1 of %n dots placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photo import</name>
    <message numerus="yes">
        <source>Added %n photo(s)</source>
        <translation>
            <numerusform>Added %n photo</numerusform>
            <numerusform>Added %n photos</numerusform>
        </translation>
    </message>
</context>
</TS>
