<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>trellis::ui::ActivityCard</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::CourseStartDialog</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::EvidenceCard</name>
    <message numerus="yes">
        <source>photo(s)</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>photo</numerusform>
            <numerusform>photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stories</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>story</numerusform>
            <numerusform>stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decision(s)</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>decision</numerusform>
            <numerusform>decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>note</numerusform>
            <numerusform>notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoStrip</name>
    <message numerus="yes">
        <source>See all %n</source>
        <translation>
            <numerusform>See %n</numerusform>
            <numerusform>See all %n</numerusform>
        </translation>
    </message>
</context>
</TS>
