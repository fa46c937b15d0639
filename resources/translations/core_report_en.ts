<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>brief</name>
    <message numerus="yes">
        <source>%n photo(s) are not cleared for the coach and stay at school.</source>
        <translation>
            <numerusform>%n photo is not cleared for the coach and stays at school.</numerusform>
            <numerusform>%n photos are not cleared for the coach and stay at school.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on the map</source>
        <translation>
            <numerusform>%n decision on the map</numerusform>
            <numerusform>%n decisions on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n growth move(s)</source>
        <translation>
            <numerusform>%n growth move</numerusform>
            <numerusform>%n growth moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n decision(s) with a known answer, in practice.</source>
        <translation>
            <numerusform>Of %n decision with a known answer, in practice.</numerusform>
            <numerusform>Of %n decisions with a known answer, in practice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keystone</name>
    <message numerus="yes">
        <source>%n photo(s) are left out: they are not cleared.</source>
        <translation>
            <numerusform>%n photo is left out: it is not cleared.</numerusform>
            <numerusform>%n photos are left out: they are not cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In how many of %n decision(s) each group shapes what is decided</source>
        <translation>
            <numerusform>In how many of %n decision each group shapes what is decided</numerusform>
            <numerusform>In how many of %n decisions each group shapes what is decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slides are more than people can take in. Eight or fewer say it better: which two say the same?</source>
        <translation>
            <numerusform>%n slide is more than people can take in. Eight or fewer say it better: which two say the same?</numerusform>
            <numerusform>%n slides are more than people can take in. Eight or fewer say it better: which two say the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>record</name>
    <message numerus="yes">
        <source>%n dot(s).</source>
        <translation>
            <numerusform>%n dot.</numerusform>
            <numerusform>%n dots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) placed by fewer than three people, and not shown.</source>
        <translation>
            <numerusform>%n attribute placed by fewer than three people, and not shown.</numerusform>
            <numerusform>%n attributes placed by fewer than three people, and not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more attribute(s), closer together, are in the record of the meeting.</source>
        <translation>
            <numerusform>One more attribute, closer together, is in the record of the meeting.</numerusform>
            <numerusform>%n more attributes, closer together, are in the record of the meeting.</numerusform>
        </translation>
    </message>
</context>
</TS>
