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
<context>
    <name>trellis::ui::DotSheet</name>
    <message numerus="yes">
        <source>%n dot(s) left</source>
        <translation>
            <numerusform>%n dot left</numerusform>
            <numerusform>%n dots left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::MeetingConsole</name>
    <message numerus="yes">
        <source>%n in this round, newest first</source>
        <translation>
            <numerusform>%n in this round</numerusform>
            <numerusform>%n in this round, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::OpportunityList</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ResultsView</name>
    <message numerus="yes">
        <source>%n people, %1 · names are never kept; a shape is a group of three or more</source>
        <translation>
            <numerusform>%n person, %1 · names are never kept; a shape is a group of three or more</numerusform>
            <numerusform>%n people, %1 · names are never kept; a shape is a group of three or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s) heard</source>
        <translation>
            <numerusform>%1 of %n group heard</numerusform>
            <numerusform>%1 of %n groups heard</numerusform>
        </translation>
    </message>
</context>
</TS>
