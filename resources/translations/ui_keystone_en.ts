<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>trellis::ui::KeystonePage</name>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) of impact</source>
        <translation>
            <numerusform>%n sign of impact</numerusform>
            <numerusform>%n signs of impact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoShelf</name>
    <message numerus="yes">
        <source>%n photo(s) are not offered: consent or covering is not finished.</source>
        <translation>
            <numerusform>%n photo is not offered: consent or covering is not finished.</numerusform>
            <numerusform>%n photos are not offered: consent or covering is not finished.</numerusform>
        </translation>
    </message>
</context>
</TS>
