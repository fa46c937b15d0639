<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>analysis page</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::AnalysisPage</name>
    <message numerus="yes">
        <source>%n growth move(s) chosen</source>
        <translation>
            <numerusform>%n growth move chosen</numerusform>
            <numerusform>%n growth moves chosen</numerusform>
        </translation>
    </message>
</context>
</TS>
