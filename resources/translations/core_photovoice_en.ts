<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
    <message numerus="yes">
        <source>%1 of %n photo(s) may be seen by: %2.</source>
        <translation>
            <numerusform>%1 of %n photo may be seen by: %2.</numerusform>
            <numerusform>%1 of %n photos may be seen by: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) have a story in the photographer’s own words.</source>
        <translation>
            <numerusform>%1 of %n photo have a story in the photographer’s own words.</numerusform>
            <numerusform>%1 of %n photos have a story in the photographer’s own words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n caption(s) are in the photographer’s own words.</source>
        <translation>
            <numerusform>%1 of %n caption are in the photographer’s own words.</numerusform>
            <numerusform>%1 of %n captions are in the photographer’s own words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n photo(s), from %2 of %3 groups.</source>
        <translation>
            <numerusform>“%1” has %n photo, from %2 of %3 groups.</numerusform>
            <numerusform>“%1” has %n photos, from %2 of %3 groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and “%2” share %n photo(s).</source>
        <translation>
            <numerusform>“%1” and “%2” share %n photo.</numerusform>
            <numerusform>“%1” and “%2” share %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) each</source>
        <translation>
            <numerusform>%n photo each</numerusform>
            <numerusform>%n photos each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 gave all %n they were asked for.</source>
        <comment>for instance: 14 photos from 9 photographers; 4 gave all 3 they were asked for.</comment>
        <translation>
            <numerusform>%1; %2 gave the one they were asked for.</numerusform>
            <numerusform>%1; %2 gave all %n they were asked for.</numerusform>
        </translation>
    </message>
</context>
</TS>
