<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>analysis</name>
    <message>
        <source>Because we saw %1,</source>
        <translation>Porque vimos %1,</translation>
    </message>
    <message>
        <source>we will take on “%1”</source>
        <translation>vamos a emprender “%1”</translation>
    </message>
    <message>
        <source>we will move “%1”</source>
        <translation>vamos a mover “%1”</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>a más tardar el %1</translation>
    </message>
    <message>
        <source>first step: %1</source>
        <translation>primer paso: %1</translation>
    </message>
    <message>
        <source>we’ll know when %1</source>
        <translation>lo sabremos cuando %1</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>una persona responsable</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>Before the team can choose it, it needs %1.</source>
        <translation>Para que el equipo pueda elegirlo, le falta %1.</translation>
    </message>
    <message>
        <source>Who from another group could own it together with the owner?</source>
        <translation>¿Quién de otro grupo podría llevarlo junto con la persona responsable?</translation>
    </message>
    <message>
        <source>Owner and co-owner are of the same group. Ask somebody from another one.</source>
        <translation>Las dos personas responsables son del mismo grupo. Pida a alguien de otro.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Present: %1, %n people.</source>
        <translation>
            <numerusform>Asistieron: %1, %n persona.</numerusform>
            <numerusform>Asistieron: %1, %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>all at %1</source>
        <translation>todas en %1</translation>
    </message>
    <message>
        <source>from %1 to %2, median %3</source>
        <translation>de %1 a %2, mediana %3</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Muy cerca</translation>
    </message>
    <message>
        <source>Talk first</source>
        <translation>Hablar primero</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
    <message numerus="yes">
        <source>%n at “%1 %2”</source>
        <translation>
            <numerusform>%n en “%1 %2”</numerusform>
            <numerusform>%n en “%1 %2”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>We are furthest apart on “%1”: some see “%2”, others “%3”.</source>
        <translation>Lo que más nos separa es “%1”: unas personas ven “%2”, otras “%3”.</translation>
    </message>
    <message>
        <source>On “%1” the median of %2 is %3, the median of %4 is %5.</source>
        <translation>En “%1” la mediana de %2 es %3, la de %4 es %5.</translation>
    </message>
    <message>
        <source>%1: before we talked %2, after %3</source>
        <translation>%1: antes de hablar %2, después %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; closer by %n level(s).</source>
        <translation>
            <numerusform>%1; %n nivel más cerca.</numerusform>
            <numerusform>%1; %n niveles más cerca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; further apart by %n level(s).</source>
        <translation>
            <numerusform>%1; %n nivel más lejos.</numerusform>
            <numerusform>%1; %n niveles más lejos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; as far apart as before.</source>
        <translation>%1; tan separados como antes.</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>sin escuchar</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>even</source>
        <translation>parejo</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>%1, you are next</source>
        <translation>%1: siguen ustedes</translation>
    </message>
    <message>
        <source>No hands counted yet.</source>
        <translation>Todavía no se cuentan manos.</translation>
    </message>
    <message numerus="yes">
        <source>It passes: all %n show three or more.</source>
        <translation>
            <numerusform>Se aprueba: la única persona muestra tres o más.</numerusform>
            <numerusform>Se aprueba: las %n personas muestran tres o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 show(s) fewer than three: ask what would make it a three.</source>
        <translation>
            <numerusform>%n de %1 muestra menos de tres: pregunte qué haría falta para un tres.</numerusform>
            <numerusform>%n de %1 muestran menos de tres: pregunte qué haría falta para un tres.</numerusform>
        </translation>
    </message>
    <message>
        <source>a facilitator who is no administrator</source>
        <translation>una persona que facilite y que no sea de la administración</translation>
    </message>
    <message>
        <source>a count of who is here</source>
        <translation>saber cuántas personas hay</translation>
    </message>
    <message>
        <source>five to seven attributes to compare with</source>
        <translation>de cinco a siete atributos para comparar</translation>
    </message>
    <message>
        <source>Before the meeting can begin, it needs %1.</source>
        <translation>Antes de empezar la reunión hace falta %1.</translation>
    </message>
    <message>
        <source>In this round every note points at something. Choose a photo, a decision or a room in the evidence tray, then add it.</source>
        <translation>En esta ronda cada nota señala algo. Elija una foto, una decisión o una sala en la bandeja de evidencia y luego agréguela.</translation>
    </message>
    <message>
        <source>Heard less than their share of the room: %1.</source>
        <translation>Se les escuchó menos que su parte de la sala: %1.</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>ningún grupo</translation>
    </message>
    <message>
        <source>Notes by kind: %1. By whose words: %2.</source>
        <translation>Notas por tipo: %1. De quién son las palabras: %2.</translation>
    </message>
    <message>
        <source>Nobody has explained it yet. Ask for two explanations: with one alone, the first thought decides what will be changed.</source>
        <translation>Todavía nadie lo ha explicado. Pida dos explicaciones: con una sola, la primera idea decide lo que se va a cambiar.</translation>
    </message>
    <message>
        <source>There is one explanation. Ask “What else could it be?”: with one alone, the first thought decides what will be changed.</source>
        <translation>Hay una sola explicación. Pregunte «¿Qué más podría ser?»: con una sola, la primera idea decide lo que se va a cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n step(s)</source>
        <translation>
            <numerusform>%1, de %n paso</numerusform>
            <numerusform>%1, de %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more group(s) are next</source>
        <translation>
            <numerusform>Siguen %1 y %n grupo más</numerusform>
            <numerusform>Siguen %1 y %n grupos más</numerusform>
        </translation>
    </message>
</context>
</TS>
