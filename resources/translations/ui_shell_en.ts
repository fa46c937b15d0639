<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>trellis::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%n edits</source>
        <translation><numerusform>%n edit</numerusform><numerusform>%n edits</numerusform></translation>
    </message>
</context>
<context>
    <name>trellis::ui::HistoryPanel</name>
    <message numerus="yes">
        <source>%n edits</source>
        <translation><numerusform>%n edit</numerusform><numerusform>%n edits</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n person</numerusform><numerusform>%n people</numerusform></translation>
    </message>
</context>
</TS>
