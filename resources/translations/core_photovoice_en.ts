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
</context>
</TS>
