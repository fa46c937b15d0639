<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>analysis</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Present: %1, %n people.</source>
        <translation>
            <numerusform>Present: %1, %n person.</numerusform>
            <numerusform>Present: %1, %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at “%1 %2”</source>
        <translation>
            <numerusform>%n at “%1 %2”</numerusform>
            <numerusform>%n at “%1 %2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; closer by %n level(s).</source>
        <translation>
            <numerusform>%1; closer by one level.</numerusform>
            <numerusform>%1; closer by %n levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; further apart by %n level(s).</source>
        <translation>
            <numerusform>%1; further apart by one level.</numerusform>
            <numerusform>%1; further apart by %n levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It passes: all %n show three or more.</source>
        <translation>
            <numerusform>It passes: the only one shows three or more.</numerusform>
            <numerusform>It passes: all %n show three or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 show(s) fewer than three: ask what would make it a three.</source>
        <translation>
            <numerusform>One of %1 shows fewer than three: ask what would make it a three.</numerusform>
            <numerusform>%n of %1 show fewer than three: ask what would make it a three.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n step(s)</source>
        <translation>
            <numerusform>%1, from %n step</numerusform>
            <numerusform>%1, from %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more group(s) are next</source>
        <translation>
            <numerusform>%1 and %n more group are next</numerusform>
            <numerusform>%1 and %n more groups are next</numerusform>
        </translation>
    </message>
</context>
</TS>
