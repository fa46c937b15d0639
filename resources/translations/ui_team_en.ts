<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>trellis::ui::ComparisonCard</name>
    <message numerus="yes">
        <source>Fair share of %n</source>
        <translation>
            <numerusform>Fair share of %n</numerusform>
            <numerusform>Fair share of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::DimensionPanel</name>
    <message numerus="yes">
        <source>The team’s counts come to %1, and %n seat(s) are filled.</source>
        <translation>
            <numerusform>The team’s counts come to %1, and %n seat is filled.</numerusform>
            <numerusform>The team’s counts come to %1, and %n seats are filled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::SeatPanel</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)</source>
        <translation>
            <numerusform>Remove seat</numerusform>
            <numerusform>Remove %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::TableImport</name>
    <message numerus="yes">
        <source>%n line(s) taken.</source>
        <translation>
            <numerusform>%n line taken.</numerusform>
            <numerusform>%n lines taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::TeamPage</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n seat(s)</source>
        <translation>
            <numerusform>Removed a seat</numerusform>
            <numerusform>Removed %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared with %Ln student(s)</source>
        <translation>
            <numerusform>compared with %Ln student</numerusform>
            <numerusform>compared with %Ln students</numerusform>
        </translation>
    </message>
</context>
</TS>
