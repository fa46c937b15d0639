<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>command</name>
    <message numerus="yes">
        <source>%n photo(s) stay behind: they are not cleared for the coach.</source>
        <translation>
            <numerusform>%n photo stays behind: it is not cleared for the coach.</numerusform>
            <numerusform>%n photos stay behind: they are not cleared for the coach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) taken.</source>
        <translation>
            <numerusform>%1: %n line taken.</numerusform>
            <numerusform>%1: %n lines taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>%n photo added.</numerusform>
            <numerusform>%n photos added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and stay as they were.</source>
        <translation>
            <numerusform>%n was there already and stays as it was.</numerusform>
            <numerusform>%n were there already and stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported.</source>
        <translation>
            <numerusform>%n photo exported.</numerusform>
            <numerusform>%n photos exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) stay behind: they are not cleared for this audience.</source>
        <translation>
            <numerusform>%n photo stays behind: it is not cleared for this audience.</numerusform>
            <numerusform>%n photos stay behind: they are not cleared for this audience.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored photo(s) belong to nothing any more.</source>
        <translation>
            <numerusform>%n stored photo belongs to nothing any more.</numerusform>
            <numerusform>%n stored photos belong to nothing any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n photo(s) are not in the file.</source>
        <translation>
            <numerusform>The bytes of %n photo are not in the file.</numerusform>
            <numerusform>The bytes of %n photos are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not looked at.</source>
        <translation>
            <numerusform>%n photo was not looked at.</numerusform>
            <numerusform>%n photos were not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are grey tiles: they are not cleared to be shown.</source>
        <translation>
            <numerusform>%n photo is a grey tile: it is not cleared to be shown.</numerusform>
            <numerusform>%n photos are grey tiles: they are not cleared to be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not cleared yet.</source>
        <translation>
            <numerusform>%n photo not cleared yet.</numerusform>
            <numerusform>%n photos not cleared yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
