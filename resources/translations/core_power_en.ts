<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>findings</name>
    <message numerus="yes">
        <source>%n space(s) are on the map: %1.</source>
        <translation>
            <numerusform>%n space is on the map: %1.</numerusform>
            <numerusform>%n spaces are on the map: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where %n decision(s) are made in practice: %1.</source>
        <translation>
            <numerusform>Where %n decision is made in practice: %1.</numerusform>
            <numerusform>Where %n decisions are made in practice: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n decision(s) it is not noted yet where they are made.</source>
        <translation>
            <numerusform>Of %n decision it is not noted yet where it is made.</numerusform>
            <numerusform>Of %n decisions it is not noted yet where they are made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who has the final say in practice, over %n decision(s): %1.</source>
        <translation>
            <numerusform>Who has the final say in practice, over %n decision: %1.</numerusform>
            <numerusform>Who has the final say in practice, over %n decisions: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) have no clear decider in practice.</source>
        <translation>
            <numerusform>%n decision has no clear decider in practice.</numerusform>
            <numerusform>%n decisions have no clear decider in practice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of this rests on %n answer(s), %1 of them “don’t know”.</source>
        <translation>
            <numerusform>All of this rests on %n answer, %1 of them “don’t know”.</numerusform>
            <numerusform>All of this rests on %n answers, %1 of them “don’t know”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: less say in practice than on paper, %2 steps on average over %n decision(s).</source>
        <translation>
            <numerusform>%1: less say in practice than on paper, %2 steps in %n decision.</numerusform>
            <numerusform>%1: less say in practice than on paper, %2 steps on average over %n decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more say in practice than on paper, %2 steps on average over %n decision(s).</source>
        <translation>
            <numerusform>%1: more say in practice than on paper, %2 steps in %n decision.</numerusform>
            <numerusform>%1: more say in practice than on paper, %2 steps on average over %n decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n decision(s) whose places are known are made where they belong.</source>
        <translation>
            <numerusform>The one decision whose places are known is made where it belongs.</numerusform>
            <numerusform>All %n decisions whose places are known are made where they belong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made elsewhere than where they belong, of %n decision(s) whose places are known: %1, such as %2.</source>
        <translation>
            <numerusform>Made elsewhere than where it belongs, of %n decision whose places are known: %1, such as %2.</numerusform>
            <numerusform>Made elsewhere than where they belong, of %n decisions whose places are known: %1, such as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: in the room for %2 of %n decision(s), with %3 of the final say.</source>
        <translation>
            <numerusform>%1: in the room for %2 of %n decision, with %3 of the final say.</numerusform>
            <numerusform>%1: in the room for %2 of %n decisions, with %3 of the final say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never in the room, of %n decision(s) whose place is known: %1.</source>
        <translation>
            <numerusform>Never in the room, of %n decision whose place is known: %1.</numerusform>
            <numerusform>Never in the room, of %n decisions whose place is known: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>network</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>network findings</name>
    <message numerus="yes">
        <source>%n tie(s) join the people on this map: %1 of all that could be. %2 of them are returned.</source>
        <translation>
            <numerusform>%n tie joins the people on this map: %1 of all that could be. %2 of them are returned.</numerusform>
            <numerusform>%n ties join the people on this map: %1 of all that could be. %2 of them are returned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) hang together more closely.</source>
        <translation>
            <numerusform>%n cluster hangs together more closely.</numerusform>
            <numerusform>%n clusters hang together more closely.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n decision(s) that belong elsewhere on paper (%1) are made here.</source>
        <translation>
            <numerusform>%n decision that belongs elsewhere on paper (%1) is made here.</numerusform>
            <numerusform>%n decisions that belong elsewhere on paper (%1) are made here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are made here where they belong.</source>
        <translation>
            <numerusform>%n decision is made here, where it belongs.</numerusform>
            <numerusform>%n decisions are made here, where they belong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) belong here on paper and are made elsewhere.</source>
        <translation>
            <numerusform>%n decision belongs here on paper and is made elsewhere.</numerusform>
            <numerusform>%n decisions belong here on paper and are made elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lever(s) are held by others than on paper.</source>
        <translation>
            <numerusform>%n lever is held by others than on paper.</numerusform>
            <numerusform>%n levers are held by others than on paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows who holds %n of the levers.</source>
        <translation>
            <numerusform>Nobody knows who holds %n of the levers.</numerusform>
            <numerusform>Nobody knows who holds %n of the levers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) made here</source>
        <translation>
            <numerusform>%n decision made here</numerusform>
            <numerusform>%n decisions made here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) belong here on paper</source>
        <translation>
            <numerusform>%n decision belongs here on paper</numerusform>
            <numerusform>%n decisions belong here on paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n room(s)</source>
        <translation>
            <numerusform>+%n room</numerusform>
            <numerusform>+%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slopes</name>
    <message numerus="yes">
        <source>%1: %2, over %n decision(s)</source>
        <translation>
            <numerusform>%1: %2, over %n decision</numerusform>
            <numerusform>%1: %2, over %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>walk</name>
    <message numerus="yes">
        <source>%n tower(s) not talked about yet.</source>
        <translation>
            <numerusform>%n tower not talked about yet.</numerusform>
            <numerusform>%n towers not talked about yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n space(s)</source>
        <translation>
            <numerusform>%n space</numerusform>
            <numerusform>%n spaces</numerusform>
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
</TS>
