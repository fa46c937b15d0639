<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>trellis::ui::HistoryDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%n edits</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::HistoryPanel</name>
    <message numerus="yes">
        <source>%n edits</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ShareDialog</name>
    <message numerus="yes">
        <source>%n photo(s) are not cleared for the coach and are left out. On the PhotoVoice page, filter by “Not cleared” to see why.</source>
        <translation>
            <numerusform>%n photo is not cleared for the coach and is left out. On the PhotoVoice page, filter by “Not cleared” to see why.</numerusform>
            <numerusform>%n photos are not cleared for the coach and are left out. On the PhotoVoice page, filter by “Not cleared” to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
