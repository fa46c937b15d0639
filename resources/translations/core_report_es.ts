<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>brief</name>
    <message numerus="yes">
        <source>%n photo(s) are not cleared for the coach and stay at school.</source>
        <translation>
            <numerusform>%n foto no está autorizada para coaching y se queda en la escuela.</numerusform>
            <numerusform>%n fotos no están autorizadas para coaching y se quedan en la escuela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on the map</source>
        <translation>
            <numerusform>%n decisión en el mapa</numerusform>
            <numerusform>%n decisiones en el mapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n growth move(s)</source>
        <translation>
            <numerusform>%n paso de crecimiento</numerusform>
            <numerusform>%n pasos de crecimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n decision(s) with a known answer, in practice.</source>
        <translation>
            <numerusform>De %n decisión con respuesta conocida, en la práctica.</numerusform>
            <numerusform>De %n decisiones con respuesta conocida, en la práctica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes from our talk</source>
        <translation>Notas de nuestra conversación</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>semana %1 de %2</translation>
    </message>
    <message>
        <source>Our school</source>
        <translation>Nuestra escuela</translation>
    </message>
    <message>
        <source>Brief for our coach</source>
        <translation>Resumen para coaching</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Shared with the coach and nobody else. Groups of fewer than ten people are not counted.</source>
        <translation>Se comparte con la persona coach y con nadie más. No se cuentan grupos de menos de diez personas.</translation>
    </message>
    <message>
        <source>We are at the beginning: this brief fills as the team maps its school.</source>
        <translation>Estamos al principio: este resumen se llena conforme el equipo mapea su escuela.</translation>
    </message>
    <message>
        <source>So far: %1.</source>
        <translation>Hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Who decides here, and who could</source>
        <translation>Quién decide aquí, y quién podría</translation>
    </message>
    <message>
        <source>What makes our school strong</source>
        <translation>Lo que hace fuerte a nuestra escuela</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Dónde estamos</translation>
    </message>
    <message>
        <source>Since we last spoke</source>
        <translation>Desde la última conversación</translation>
    </message>
    <message>
        <source>Promised on %1:</source>
        <translation>Compromisos del %1:</translation>
    </message>
    <message>
        <source>What people photographed</source>
        <translation>Lo que la gente fotografió</translation>
    </message>
    <message>
        <source>A photo from the school</source>
        <translation>Una foto de la escuela</translation>
    </message>
    <message>
        <source>No photo is cleared for the coach yet; they stay at school until the forms are signed.</source>
        <translation>Todavía no hay fotos autorizadas para coaching; se quedan en la escuela hasta que se firmen los formularios.</translation>
    </message>
    <message>
        <source>Themes the team named: %1.</source>
        <translation>Temas que nombró el equipo: %1.</translation>
    </message>
    <message>
        <source>On paper and in practice</source>
        <translation>En el papel y en la práctica</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en la sala</translation>
    </message>
    <message>
        <source>has the final say</source>
        <translation>tiene la última palabra</translation>
    </message>
    <message>
        <source>%1 in the room, %2 of the final say</source>
        <translation>%1 en la sala, %2 de la última palabra</translation>
    </message>
    <message>
        <source>In the room, and deciding</source>
        <translation>En la sala, y decidiendo</translation>
    </message>
    <message>
        <source>What we will move</source>
        <translation>Lo que vamos a mover</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>se revisa el %1</translation>
    </message>
    <message>
        <source>Help wanted: %1</source>
        <translation>Ayuda que buscamos: %1</translation>
    </message>
    <message>
        <source>What keeps people from coming: %1</source>
        <translation>Lo que impide que la gente venga: %1</translation>
    </message>
    <message>
        <source>What we will try, for voices that are missing:</source>
        <translation>Lo que probaremos, por las voces que faltan:</translation>
    </message>
    <message>
        <source>Changed since then: %1.</source>
        <translation>Cambios desde entonces: %1.</translation>
    </message>
    <message>
        <source>What the team said</source>
        <translation>Lo que dijo el equipo</translation>
    </message>
    <message>
        <source>Also on our list: %1.</source>
        <translation>También en nuestra lista: %1.</translation>
    </message>
</context>
<context>
    <name>keystone</name>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>What peers answered</source>
        <translation>Lo que respondieron otras personas del grupo</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Cálido</translation>
    </message>
    <message>
        <source>I wonder</source>
        <translation>Me pregunto</translation>
    </message>
    <message>
        <source>An idea I’m taking</source>
        <translation>Una idea que me llevo</translation>
    </message>
    <message>
        <source>Keystone</source>
        <translation>Keystone</translation>
    </message>
    <message>
        <source>Keystone, %1</source>
        <translation>Keystone, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Photos are cleared for the coach and the cohort; names are roles.</source>
        <translation>Las fotos tienen permiso para coach y grupo; los nombres son roles.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are left out: they are not cleared.</source>
        <translation>
            <numerusform>%n foto queda fuera: no tiene permiso.</numerusform>
            <numerusform>%n fotos quedan fuera: no tienen permiso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>Fotos: %1</translation>
    </message>
    <message>
        <source>Every photo here was cleared for this audience by the people who took it and the people in it. Names are roles.</source>
        <translation>Cada foto tiene permiso para este público, de quienes la tomaron y de quienes aparecen. Los nombres son roles.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>%1: a photo that is not cleared to be shown.</source>
        <translation>%1: una foto sin permiso para mostrarse.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al comienzo</translation>
    </message>
    <message>
        <source>%1: say in practice, 0 to 5</source>
        <translation>%1: voz en la práctica, de 0 a 5</translation>
    </message>
    <message numerus="yes">
        <source>In how many of %n decision(s) each group shapes what is decided</source>
        <translation>
            <numerusform>En cuántas de %n decisión cada grupo da forma a lo que se decide</numerusform>
            <numerusform>En cuántas de %n decisiones cada grupo da forma a lo que se decide</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1. From %2 to %3: %4.</source>
        <translation>%1. De %2 a %3: %4.</translation>
    </message>
    <message>
        <source>Our question, and who we are</source>
        <translation>Nuestra pregunta, y quiénes somos</translation>
    </message>
    <message>
        <source>What we see</source>
        <translation>Qué vemos</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>What it says of how we lead</source>
        <translation>Qué dice de cómo lideramos</translation>
    </message>
    <message>
        <source>About the first</source>
        <translation>Sobre la primera</translation>
    </message>
    <message>
        <source>About the second</source>
        <translation>Sobre la segunda</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>I used to think</source>
        <translation>Antes pensaba</translation>
    </message>
    <message>
        <source>Now I think</source>
        <translation>Ahora pienso</translation>
    </message>
    <message>
        <source>So I will</source>
        <translation>Por eso voy a</translation>
    </message>
    <message>
        <source>What we do not know yet</source>
        <translation>Lo que aún no sabemos</translation>
    </message>
    <message>
        <source>Thanks to</source>
        <translation>Gracias a</translation>
    </message>
    <message numerus="yes">
        <source>%n slides are more than people can take in. Eight or fewer say it better: which two say the same?</source>
        <translation>
            <numerusform>%n diapositiva es más de lo que la gente puede seguir. Ocho o menos lo dicen mejor: ¿cuáles dos dicen lo mismo?</numerusform>
            <numerusform>%n diapositivas son más de lo que la gente puede seguir. Ocho o menos lo dicen mejor: ¿cuáles dos dicen lo mismo?</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 nothing on the network changed.</source>
        <translation>De %1 a %2 no cambió nada en la red.</translation>
    </message>
    <message>
        <source>What changed on the network from %1 to %2: %3.</source>
        <translation>Lo que cambió en la red de %1 a %2: %3.</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Lo que esto muestra</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message numerus="yes">
        <source>%n dot(s).</source>
        <translation>
            <numerusform>%n punto.</numerusform>
            <numerusform>%n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our school</source>
        <translation>Nuestra escuela</translation>
    </message>
    <message>
        <source>Record of a meeting</source>
        <translation>Acta de una reunión</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Shared with the team and the coach. Groups and roles, no names; marks are shown by group only where at least three people stand behind them.</source>
        <translation>Para el equipo y su coach. Grupos y roles, sin nombres; las marcas se muestran por grupo solo si detrás hay al menos tres personas.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quiénes participaron</translation>
    </message>
    <message>
        <source>Facilitated by: %1.</source>
        <translation>Facilitó: %1.</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Lo que vimos</translation>
    </message>
    <message>
        <source>How we explain it</source>
        <translation>Cómo lo explicamos</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Dónde estamos</translation>
    </message>
    <message>
        <source>People at each level, 1 Not yet to 4 Shared and lasting; the widest spread first</source>
        <translation>Personas en cada nivel, de 1 Todavía no a 4 Compartido y duradero; primero la mayor distancia</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Before we talked</source>
        <translation>Antes de hablar</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What we will move</source>
        <translation>Lo que vamos a mover</translation>
    </message>
    <message>
        <source>Help we want: %1.</source>
        <translation>Ayuda que queremos: %1.</translation>
    </message>
    <message>
        <source>Whose voice we missed</source>
        <translation>Qué voz nos faltó</translation>
    </message>
    <message>
        <source>a photo that stays at school</source>
        <translation>una foto que se queda en la escuela</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) placed by fewer than three people, and not shown.</source>
        <translation>
            <numerusform>%n atributo colocado por menos de tres personas, y no se muestra.</numerusform>
            <numerusform>%n atributos colocados por menos de tres personas, y no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more attribute(s), closer together, are in the record of the meeting.</source>
        <translation>
            <numerusform>Un atributo más, con marcas más juntas, está en el acta de la reunión.</numerusform>
            <numerusform>%n atributos más, con marcas más juntas, están en el acta de la reunión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Done:</source>
        <translation>Hecho:</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Pendiente:</translation>
    </message>
    <message>
        <source>In each cell: on paper, then in practice</source>
        <translation>En cada celda: en el papel y luego en la práctica</translation>
    </message>
    <message>
        <source>What makes our school strong</source>
        <translation>Lo que hace fuerte a nuestra escuela</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of a file, school</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shown with permission. Please take no pictures of these cards.</source>
        <translation>Se muestra con permiso. Por favor, no tome fotos de estas tarjetas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Course plan</source>
        <translation>Plan del curso</translation>
    </message>
    <message>
        <source>Roles stand for names.</source>
        <translation>Los roles sustituyen a los nombres.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
</context>
</TS>
