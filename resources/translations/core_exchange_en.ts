<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>graphs</name>
    <message numerus="yes">
        <source>%n actor(s) had no group in the file and came in as community partners: choose their groups.</source>
        <translation>
            <numerusform>%n actor had no group in the file and came in as a community partner: choose its group.</numerusform>
            <numerusform>%n actors had no group in the file and came in as community partners: choose their groups.</numerusform>
        </translation>
    </message>
</context>
</TS>
