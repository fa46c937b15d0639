<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>power edits</name>
    <message numerus="yes">
        <source>Pasted %n answer(s)</source>
        <translation>
            <numerusform>Pasted %n answer</numerusform>
            <numerusform>Pasted %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n decision(s)</source>
        <translation>
            <numerusform>Added %n decision</numerusform>
            <numerusform>Added %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ActorEditor</name>
    <message numerus="yes">
        <source>%n tie(s) with others</source>
        <translation>
            <numerusform>%n tie with others</numerusform>
            <numerusform>%n ties with others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::DecisionInspector</name>
    <message numerus="yes">
        <source>%n step(s) lower in practice</source>
        <translation>
            <numerusform>%n step lower in practice</numerusform>
            <numerusform>%n steps lower in practice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) higher in practice</source>
        <translation>
            <numerusform>%n step higher in practice</numerusform>
            <numerusform>%n steps higher in practice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::DecisionPicker</name>
    <message numerus="yes">
        <source>%n chosen: enough for a first map</source>
        <translation>
            <numerusform>%n chosen: enough for a first map</numerusform>
            <numerusform>%n chosen: enough for a first map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n decision(s)</source>
        <translation>
            <numerusform>Add %n decision</numerusform>
            <numerusform>Add %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::GapRow</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::MatrixPane</name>
    <message numerus="yes">
        <source>%n decision(s), on paper and in practice</source>
        <translation>
            <numerusform>%n decision, on paper and in practice</numerusform>
            <numerusform>%n decisions, on paper and in practice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::MatrixView</name>
    <message numerus="yes">
        <source>%n cell(s) hold no level from 0 to 5 or ?, and were left out.</source>
        <translation>
            <numerusform>%n cell holds no level from 0 to 5 or ?, and was left out.</numerusform>
            <numerusform>%n cells hold no level from 0 to 5 or ?, and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::NetworkImport</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::NetworkPane</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n space(s)</source>
        <translation>
            <numerusform>%n space</numerusform>
            <numerusform>%n spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PowerPage</name>
    <message numerus="yes">
        <source>%n answer(s) left</source>
        <translation>
            <numerusform>%n answer left</numerusform>
            <numerusform>%n answers left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::RoleImportDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answer(s)</source>
        <translation>
            <numerusform>Take in %n answer</numerusform>
            <numerusform>Take in %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in a matrix of %n answer(s)</source>
        <translation>
            <numerusform>Took in a matrix of %n answer</numerusform>
            <numerusform>Took in a matrix of %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::RoomsInspector</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ThenNowProjection</name>
    <message numerus="yes">
        <source>%n change(s) since then</source>
        <translation>
            <numerusform>%n change since then</numerusform>
            <numerusform>%n changes since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ThenNowView</name>
    <message numerus="yes">
        <source>%n change(s). Choose one to find it on both maps.</source>
        <translation>
            <numerusform>%n change. Choose it to find it on both maps.</numerusform>
            <numerusform>%n changes. Choose one to find it on both maps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::TowerDialog</name>
    <message numerus="yes">
        <source>More answers than the %n people who were asked.</source>
        <translation>
            <numerusform>More answers than the %n person who was asked.</numerusform>
            <numerusform>More answers than the %n people who were asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 of %n people answered.</source>
        <translation>
            <numerusform>%1 and %2 of %n person answered.</numerusform>
            <numerusform>%1 and %2 of %n people answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::WhosePane</name>
    <message numerus="yes">
        <source>Whose map? The same decisions, %n view(s)</source>
        <translation>
            <numerusform>Whose map? The same decisions, %n view</numerusform>
            <numerusform>Whose map? The same decisions, %n views</numerusform>
        </translation>
    </message>
</context>
</TS>
