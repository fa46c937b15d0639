<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>team</name>
    <message numerus="yes">
        <source>%1 %2. The team is %n seat(s) short.</source>
        <translation>
            <numerusform>%1 %2. The team is %n seat short.</numerusform>
            <numerusform>%1 %2. The team is %n seats short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) are filled.</source>
        <translation>
            <numerusform>The one seat is filled.</numerusform>
            <numerusform>All %n seats are filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) are filled.</source>
        <translation>
            <numerusform>%1 of %n seat is filled.</numerusform>
            <numerusform>%1 of %n seats are filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the members vote(s).</source>
        <translation>
            <numerusform>%n of the members votes.</numerusform>
            <numerusform>%n of the members vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n member(s) who do not sit there by office were chosen by their own group.</source>
        <translation>
            <numerusform>%1 of the %n member who does not sit there by office was chosen by their own group.</numerusform>
            <numerusform>%1 of the %n members who do not sit there by office were chosen by their own group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them it is not known how they were chosen.</source>
        <translation>
            <numerusform>For %n of them it is not known how they were chosen.</numerusform>
            <numerusform>For %n of them it is not known how they were chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No group that was counted is further from its share than a team of %n can help.</source>
        <translation>
            <numerusform>No group that was counted is further from its share than a team of %n can help.</numerusform>
            <numerusform>No group that was counted is further from its share than a team of %n can help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody yet: %n seat(s) stand open.</source>
        <translation>
            <numerusform>Nobody yet: %n seat stands open.</numerusform>
            <numerusform>Nobody yet: %n seats stand open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as close as a team of %n can get</source>
        <comment>beside a target</comment>
        <translation>
            <numerusform>as close as a team of %n can get</numerusform>
            <numerusform>as close as a team of %n can get</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 short</source>
        <comment>number of seats</comment>
        <translation>
            <numerusform>%1 short</numerusform>
            <numerusform>%1 short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over</source>
        <comment>number of seats</comment>
        <translation>
            <numerusform>%1 over</numerusform>
            <numerusform>%1 over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) would have to change hands.</source>
        <translation>
            <numerusform>%n seat would have to change hands.</numerusform>
            <numerusform>%n seats would have to change hands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Or %n chair(s) would have to be added for this group alone.</source>
        <translation>
            <numerusform>Or %n chair would have to be added for this group alone.</numerusform>
            <numerusform>Or %n chairs would have to be added for this group alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s).</source>
        <translation>
            <numerusform>%1: %n seat.</numerusform>
            <numerusform>%1: %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s), %2 open.</source>
        <translation>
            <numerusform>%1: %n seat, %2 open.</numerusform>
            <numerusform>%1: %n seats, %2 open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) would have to change hands to mirror the school (distance %2).</source>
        <translation>
            <numerusform>%1 of %n seat would have to change hands to mirror the school (distance %2).</numerusform>
            <numerusform>%1 of %n seats would have to change hands to mirror the school (distance %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) filled</source>
        <translation>
            <numerusform>%n seat filled</numerusform>
            <numerusform>%n seats filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) filled; no role says who it is</source>
        <translation>
            <numerusform>%n seat filled; no role says who it is</numerusform>
            <numerusform>%n seats filled; no role says who it is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) short of a seat</source>
        <translation>
            <numerusform>%n group is short of a seat</numerusform>
            <numerusform>%n groups are short of a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came to %1 of %n meeting(s)</source>
        <translation>
            <numerusform>came to %1 of %n meeting</numerusform>
            <numerusform>came to %1 of %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) vote.</source>
        <translation>
            <numerusform>%n member votes.</numerusform>
            <numerusform>%n members vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n chair(s) filled</source>
        <translation>
            <numerusform>%1 of %n chair filled</numerusform>
            <numerusform>%1 of %n chairs filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chair(s) stand vacant.</source>
        <translation>
            <numerusform>%n chair stands vacant.</numerusform>
            <numerusform>%n chairs stand vacant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) end by %1.</source>
        <translation>
            <numerusform>%n term ends by %1.</numerusform>
            <numerusform>%n terms end by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 vacant</source>
        <comment>number of chairs</comment>
        <translation>
            <numerusform>%1 vacant</numerusform>
            <numerusform>%1 vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the votes in the room over %n meeting(s): %1.</source>
        <translation>
            <numerusform>Of the votes in the room over %n meeting: %1.</numerusform>
            <numerusform>Of the votes in the room over %n meetings: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the school, %2 of the team: %3 point(s)</source>
        <translation>
            <numerusform>%1 of the school, %2 of the team: %3 point</numerusform>
            <numerusform>%1 of the school, %2 of the team: %3 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How the %n member(s) who do not sit there by office were chosen is not known yet.</source>
        <translation>
            <numerusform>How the member who does not sit there by office was chosen is not known yet.</numerusform>
            <numerusform>How the %n members who do not sit there by office were chosen is not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n staff</numerusform>
            <numerusform>%n staff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n community</numerusform>
            <numerusform>%n community</numerusform>
        </translation>
    </message>
</context>
</TS>
