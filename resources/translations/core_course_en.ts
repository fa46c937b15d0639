<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>course</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole-group session(s)</source>
        <translation>
            <numerusform>%n whole-group session</numerusform>
            <numerusform>%n whole-group sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) with your coach</source>
        <translation>
            <numerusform>%n talk with your coach</numerusform>
            <numerusform>%n talks with your coach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) move, %1. The last one is “%2”, until %3.</source>
        <translation>
            <numerusform>%n date moves, %1. It is “%2”, until %3.</numerusform>
            <numerusform>%n dates move, %1. The last one is “%2”, until %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 of %n thing(s) promised on %2.</source>
        <translation>
            <numerusform>Done: %1 of %n thing promised on %2.</numerusform>
            <numerusform>Done: %1 of %n things promised on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>next</name>
    <message numerus="yes">
        <source>Fill %n empty seat(s)</source>
        <translation>
            <numerusform>Fill %n empty seat</numerusform>
            <numerusform>Fill %n empty seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) wait for somebody’s release</source>
        <translation>
            <numerusform>%n photo waits for somebody’s release</numerusform>
            <numerusform>%n photos wait for somebody’s release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish the stories of %n photo(s)</source>
        <translation>
            <numerusform>Finish the story of %n photo</numerusform>
            <numerusform>Finish the stories of %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n photo(s) under a theme</source>
        <translation>
            <numerusform>Put %n photo under a theme</numerusform>
            <numerusform>Put %n photos under a theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n open cell(s) of the matrix</source>
        <translation>
            <numerusform>Fill %n open cell of the matrix</numerusform>
            <numerusform>Fill %n open cells of the matrix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say where %n decision(s) are made</source>
        <translation>
            <numerusform>Say where %n decision is made</numerusform>
            <numerusform>Say where %n decisions are made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find an owner for %n growth move(s)</source>
        <translation>
            <numerusform>Find an owner for %n growth move</numerusform>
            <numerusform>Find an owner for %n growth moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose among %n idea(s) for a growth move</source>
        <translation>
            <numerusform>Decide on %n idea for a growth move</numerusform>
            <numerusform>Choose among %n ideas for a growth move</numerusform>
        </translation>
    </message>
</context>
</TS>
