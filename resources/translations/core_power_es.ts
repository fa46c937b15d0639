<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>findings</name>
    <message numerus="yes">
        <source>%n space(s) are on the map: %1.</source>
        <translation>
            <numerusform>En el mapa hay %n espacio: %1.</numerusform>
            <numerusform>En el mapa hay %n espacios: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No space that people made themselves, or share, is on it yet.</source>
        <translation>Todavía no hay ninguno que la gente haya creado por su cuenta o que se comparta.</translation>
    </message>
    <message>
        <source>Made by people themselves, or shared: %1.</source>
        <translation>Creados por la propia gente, o compartidos: %1.</translation>
    </message>
    <message>
        <source>%1 spaces %2</source>
        <translation>espacios de tipo %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Where %n decision(s) are made in practice: %1.</source>
        <translation>
            <numerusform>Dónde se toma %n decisión en la práctica: %1.</numerusform>
            <numerusform>Dónde se toman %n decisiones en la práctica: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often it is %1: %2 of %3.</source>
        <translation>Lo más frecuente es %1: %2 de %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n decision(s) it is not noted yet where they are made.</source>
        <translation>
            <numerusform>De %n decisión todavía no está anotado dónde se toma.</numerusform>
            <numerusform>De %n decisiones todavía no está anotado dónde se toman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who has the final say in practice, over %n decision(s): %1.</source>
        <translation>
            <numerusform>Quién tiene la última palabra en la práctica, en %n decisión: %1.</numerusform>
            <numerusform>Quién tiene la última palabra en la práctica, en %n decisiones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) have no clear decider in practice.</source>
        <translation>
            <numerusform>En %n decisión no está claro quién decide en la práctica.</numerusform>
            <numerusform>En %n decisiones no está claro quién decide en la práctica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of this rests on %n answer(s), %1 of them “don’t know”.</source>
        <translation>
            <numerusform>Todo esto se apoya en %n respuesta; «no sabemos»: %1.</numerusform>
            <numerusform>Todo esto se apoya en %n respuestas; «no sabemos»: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least is known about “%1”: %2.</source>
        <translation>De lo que menos se sabe es «%1»: %2.</translation>
    </message>
    <message>
        <source>Where are the spaces?</source>
        <translation>¿Dónde están los espacios?</translation>
    </message>
    <message>
        <source>Where are decisions being made?</source>
        <translation>¿Dónde se toman las decisiones?</translation>
    </message>
    <message>
        <source>Who is in control?</source>
        <translation>¿Quién tiene el control?</translation>
    </message>
    <message>
        <source>On paper and in practice</source>
        <translation>En el papel y en la práctica</translation>
    </message>
    <message>
        <source>Made where they belong?</source>
        <translation>¿Se toman donde corresponde?</translation>
    </message>
    <message>
        <source>In the room, and heard?</source>
        <translation>¿Presentes y con voz?</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Lo que no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%1: less say in practice than on paper, %2 steps on average over %n decision(s).</source>
        <translation>
            <numerusform>%1: menos voz en la práctica que en el papel, %2 escalones en %n decisión.</numerusform>
            <numerusform>%1: menos voz en la práctica que en el papel, %2 escalones en promedio en %n decisiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more say in practice than on paper, %2 steps on average over %n decision(s).</source>
        <translation>
            <numerusform>%1: más voz en la práctica que en el papel, %2 escalones en %n decisión.</numerusform>
            <numerusform>%1: más voz en la práctica que en el papel, %2 escalones en promedio en %n decisiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Widest in “%1”: %2 on paper, %3 in practice.</source>
        <translation>Donde más, en «%1»: en el papel %2, en la práctica %3.</translation>
    </message>
    <message numerus="yes">
        <source>All %n decision(s) whose places are known are made where they belong.</source>
        <translation>
            <numerusform>La única decisión con ambos lugares conocidos se toma donde corresponde.</numerusform>
            <numerusform>Las %n decisiones con ambos lugares conocidos se toman donde corresponde.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2 on paper, %3 in practice)</source>
        <translation>«%1» (en el papel %2, en la práctica %3)</translation>
    </message>
    <message numerus="yes">
        <source>Made elsewhere than where they belong, of %n decision(s) whose places are known: %1, such as %2.</source>
        <translation>
            <numerusform>Se toma fuera de donde corresponde, de %n decisión con ambos lugares conocidos: %1, como %2.</numerusform>
            <numerusform>Se toman fuera de donde corresponde, de %n decisiones con ambos lugares conocidos: %1, como %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: in the room for %2 of %n decision(s), with %3 of the final say.</source>
        <translation>
            <numerusform>%1: está presente en %2 de %n decisión, con el %3 de la última palabra.</numerusform>
            <numerusform>%1: está presente en %2 de %n decisiones, con el %3 de la última palabra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never in the room, of %n decision(s) whose place is known: %1.</source>
        <translation>
            <numerusform>Sin estar presente nunca, en %n decisión con lugar conocido: %1.</numerusform>
            <numerusform>Sin estar presente nunca, en %n decisiones con lugar conocido: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>one group</source>
        <translation>un grupo</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 grupos</translation>
    </message>
    <message>
        <source>It is as if %1 decided everything; on paper, %2.</source>
        <translation>Equivale a %1 con toda la última palabra; en el papel, a %2.</translation>
    </message>
    <message>
        <source>It is as if %1 decided everything.</source>
        <translation>Equivale a %1 con toda la última palabra.</translation>
    </message>
</context>
<context>
    <name>matrix</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>above the left half of a cell: on paper</comment>
        <translation>papel</translation>
    </message>
    <message>
        <source>practice</source>
        <comment>above the right half of a cell: in practice</comment>
        <translation>práctica</translation>
    </message>
    <message>
        <source>Who decides in practice</source>
        <translation>Quién decide en la práctica</translation>
    </message>
    <message>
        <source>bar: share of voice</source>
        <translation>barra: parte de la voz</translation>
    </message>
    <message>
        <source>Average change</source>
        <translation>Cambio promedio</translation>
    </message>
    <message>
        <source>practice minus paper</source>
        <translation>práctica menos papel</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>sin respuesta todavía</translation>
    </message>
    <message>
        <source>%1, %2: on paper %3, in practice %4</source>
        <translation>%1, %2: en el papel %3, en la práctica %4</translation>
    </message>
    <message>
        <source>, hoped for %1</source>
        <translation>, se espera %1</translation>
    </message>
    <message>
        <source>; no evidence noted yet</source>
        <translation>; sin evidencia anotada</translation>
    </message>
    <message>
        <source>hoped for</source>
        <translation>lo esperado</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1, %2, influence %3 on paper, %4 in practice</source>
        <translation>%1, %2, influencia %3 en papel, %4 en la práctica</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formal</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informal</translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4, strength %5 of 3</source>
        <translation>%1 hacia %2: %3, %4, fuerza %5 de 3</translation>
    </message>
</context>
<context>
    <name>network changes</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, strength %2 to %3</source>
        <translation>%1, fuerza de %2 a %3</translation>
    </message>
    <message>
        <source>%1 to %2 in practice</source>
        <translation>de %1 a %2 en la práctica</translation>
    </message>
    <message>
        <source>new on the map</source>
        <translation>nuevo en el mapa</translation>
    </message>
    <message>
        <source>no longer on the map</source>
        <translation>ya no está en el mapa</translation>
    </message>
    <message>
        <source>a new space</source>
        <translation>un espacio nuevo</translation>
    </message>
    <message>
        <source>now with %1</source>
        <translation>ahora con %1</translation>
    </message>
    <message>
        <source>now without %1</source>
        <translation>ahora sin %1</translation>
    </message>
    <message>
        <source>%1, it was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>New and stronger ties</source>
        <translation>Lazos nuevos y más fuertes</translation>
    </message>
    <message>
        <source>Weaker and lost ties</source>
        <translation>Lazos más débiles y perdidos</translation>
    </message>
    <message>
        <source>More influence</source>
        <translation>Más influencia</translation>
    </message>
    <message>
        <source>Less influence</source>
        <translation>Menos influencia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
</context>
<context>
    <name>network findings</name>
    <message numerus="yes">
        <source>%n tie(s) join the people on this map: %1 of all that could be. %2 of them are returned.</source>
        <translation>
            <numerusform>%n lazo une a las personas de este mapa: el %1 de los posibles. El %2 es recíproco.</numerusform>
            <numerusform>%n lazos unen a las personas de este mapa: el %1 de los posibles. El %2 es recíproco.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the ties reach across groups; if ties fell by chance it would be about %2.</source>
        <translation>El %1 de los lazos cruza de un grupo a otro; si cayeran al azar, sería cerca del %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) hang together more closely.</source>
        <translation>
            <numerusform>%n conjunto está más unido entre sí.</numerusform>
            <numerusform>%n conjuntos están más unidos entre sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cluster with each other: %1.</source>
        <translation>Se agrupan entre sí: %1.</translation>
    </message>
    <message>
        <source>Whom to ask first, because others reach the rest only through them: %1. Who could be a second path?</source>
        <translation>A quién preguntar primero, porque otros llegan al resto solo a través de ellos: %1. ¿Quién podría ser un segundo camino?</translation>
    </message>
    <message>
        <source>Not tied to anybody on this map yet: %1. Who knows them?</source>
        <translation>Todavía sin lazo con nadie en este mapa: %1. ¿Quién los conoce?</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n decision(s) that belong elsewhere on paper (%1) are made here.</source>
        <translation>
            <numerusform>Aquí se toma %n decisión que en el papel corresponde a otro espacio (%1).</numerusform>
            <numerusform>Aquí se toman %n decisiones que en el papel corresponden a otro espacio (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are made here where they belong.</source>
        <translation>
            <numerusform>%n decisión se toma aquí, donde corresponde.</numerusform>
            <numerusform>%n decisiones se toman aquí, donde corresponden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) belong here on paper and are made elsewhere.</source>
        <translation>
            <numerusform>%n decisión corresponde aquí en el papel y se toma en otro espacio.</numerusform>
            <numerusform>%n decisiones corresponden aquí en el papel y se toman en otro espacio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hold %2 of %3 levers.</source>
        <translation>%1: %2 de %3 palancas.</translation>
    </message>
    <message numerus="yes">
        <source>%n lever(s) are held by others than on paper.</source>
        <translation>
            <numerusform>%n palanca está en otras manos que en el papel.</numerusform>
            <numerusform>%n palancas están en otras manos que en el papel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows who holds %n of the levers.</source>
        <translation>
            <numerusform>Nadie sabe quién tiene %n de las palancas.</numerusform>
            <numerusform>Nadie sabe quién tiene %n de las palancas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said who is in this room.</source>
        <translation>Nadie ha dicho quién está en este espacio.</translation>
    </message>
    <message>
        <source>Not in this room: %1.</source>
        <translation>No están en este espacio: %1.</translation>
    </message>
    <message>
        <source>Every decision is made where it belongs.</source>
        <translation>Cada decisión se toma donde corresponde.</translation>
    </message>
    <message>
        <source>%1 of %2 decisions are made in another room.</source>
        <translation>%1 de %2 decisiones se toman en otro espacio.</translation>
    </message>
    <message>
        <source>In %1, %2 hold %3 of %4 levers.</source>
        <translation>En %1, %2: %3 de %4 palancas.</translation>
    </message>
    <message>
        <source>In no room where a decision is made: %1.</source>
        <translation>En ningún espacio donde se toma una decisión: %1.</translation>
    </message>
    <message>
        <source>The team wants to move “%1” to %2.</source>
        <translation>El equipo quiere llevar “%1” a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hold %2 of %3 levers</source>
        <translation>%1: %2 de %3 palancas</translation>
    </message>
    <message>
        <source>nobody has said who holds the levers</source>
        <translation>nadie ha dicho quién tiene las palancas</translation>
    </message>
    <message>
        <source>no decisions made here</source>
        <translation>aquí no se toman decisiones</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) made here</source>
        <translation>
            <numerusform>aquí se toma %n decisión</numerusform>
            <numerusform>aquí se toman %n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) belong here on paper</source>
        <translation>
            <numerusform>%n decisión corresponde aquí en el papel</numerusform>
            <numerusform>%n decisiones corresponden aquí en el papel</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a ring of the rooms map</comment>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>a ring of the rooms map</comment>
        <translation>Por invitación</translation>
    </message>
    <message>
        <source>Claimed and shared</source>
        <translation>Ganados y compartidos</translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation>sin decisiones</translation>
    </message>
    <message>
        <source>Belongs on paper</source>
        <translation>Corresponde en el papel</translation>
    </message>
    <message>
        <source>Made in practice</source>
        <translation>Se toma en la práctica</translation>
    </message>
    <message>
        <source>Bar in each room: who holds the eight levers of control</source>
        <translation>Barra en cada espacio: quién tiene las ocho palancas de control</translation>
    </message>
    <message numerus="yes">
        <source>+%n room(s)</source>
        <translation>
            <numerusform>+%n espacio</numerusform>
            <numerusform>+%n espacios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slopes</name>
    <message>
        <source>%1 have the widest gap between what is written and what happens: %2 on paper, %3 in practice.</source>
        <translation>%1: la mayor distancia entre lo escrito y lo que ocurre: %2 en el papel, %3 en la práctica.</translation>
    </message>
    <message>
        <source>%1 have more say than was written down: %2 on paper, %3 in practice.</source>
        <translation>%1: más voz de la que consta por escrito: %2 en el papel, %3 en la práctica.</translation>
    </message>
    <message>
        <source>The most is hoped for %1: from %2 in practice to %3.</source>
        <translation>Lo que más se espera que crezca es la voz de %1: de %2 en la práctica a %3.</translation>
    </message>
    <message>
        <source>%1 are hoped to lead less: from %2 in practice to %3.</source>
        <translation>%1: se espera que dirijan menos, de %2 en la práctica a %3.</translation>
    </message>
    <message>
        <source>No decision has a known say at both moments.</source>
        <translation>No se conoce la voz de ningún grupo en una misma decisión en ambos momentos.</translation>
    </message>
    <message>
        <source>No group has more say in practice than it had.</source>
        <translation>Ningún grupo tiene en la práctica más voz que antes.</translation>
    </message>
    <message>
        <source>%1 gained the most say in practice.</source>
        <translation>%1: el grupo que más voz ganó en la práctica.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, over %n decision(s)</source>
        <translation>
            <numerusform>%1: %2, en %n decisión</numerusform>
            <numerusform>%1: %2, en %n decisiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>towers</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>most do not know</source>
        <translation>la mayoría no sabe</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>sin preguntar aún</translation>
    </message>
    <message>
        <source>%1, influence in practice: %2.</source>
        <translation>%1, influencia en la práctica: %2.</translation>
    </message>
    <message>
        <source>%1: fewer than three people, so nothing is shown.</source>
        <translation>%1: menos de tres personas, así que no se muestra nada.</translation>
    </message>
    <message>
        <source>%1: %2 on paper, %3 in practice.</source>
        <translation>%1: %2 en papel, %3 en la práctica.</translation>
    </message>
</context>
<context>
    <name>walk</name>
    <message>
        <source>Who reports to whom?</source>
        <translation>¿Quién rinde cuentas a quién?</translation>
    </message>
    <message>
        <source>Who asks whom for advice?</source>
        <translation>¿Quién pide consejo a quién?</translation>
    </message>
    <message>
        <source>Who passes news to whom?</source>
        <translation>¿Quién pasa noticias a quién?</translation>
    </message>
    <message>
        <source>Who gives money, time or things to whom?</source>
        <translation>¿Quién da dinero, tiempo o materiales a quién?</translation>
    </message>
    <message>
        <source>Who trusts whom?</source>
        <translation>¿Quién confía en quién?</translation>
    </message>
    <message>
        <source>Who speaks for whom?</source>
        <translation>¿Quién habla por quién?</translation>
    </message>
    <message>
        <source>Who stands against whom?</source>
        <translation>¿Quién se opone a quién?</translation>
    </message>
    <message>
        <source>Towers on paper</source>
        <translation>Torres en el papel</translation>
    </message>
    <message>
        <source>And how high should each tower be on paper?</source>
        <translation>¿Y qué altura tiene cada torre en el papel?</translation>
    </message>
    <message>
        <source>What rules, titles and charters give them: type 0 to 5 on each line.</source>
        <translation>Lo que les dan las reglas, los cargos y los estatutos: escriba de 0 a 5 en cada línea.</translation>
    </message>
    <message>
        <source>Towers in practice</source>
        <translation>Torres en la práctica</translation>
    </message>
    <message>
        <source>How much influence does each have on our question?</source>
        <translation>¿Cuánta influencia tiene cada quien en nuestra pregunta?</translation>
    </message>
    <message>
        <source>Say each number aloud, 0 to 5. It is about this question, not about rank. When somebody objects, talk, and change it.</source>
        <translation>Diga cada número en voz alta, de 0 a 5. Se trata de esta pregunta, no del cargo. Si alguien no está de acuerdo, conversen y cámbienlo.</translation>
    </message>
    <message>
        <source>High towers: %1.</source>
        <translation>Torres altas: %1.</translation>
    </message>
    <message>
        <source>Low towers: %1.</source>
        <translation>Torres bajas: %1.</translation>
    </message>
    <message>
        <source>Higher in practice than on paper: %1.</source>
        <translation>Más altas en la práctica que en el papel: %1.</translation>
    </message>
    <message>
        <source>Lower in practice than on paper: %1.</source>
        <translation>Más bajas en la práctica que en el papel: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tower(s) not talked about yet.</source>
        <translation>
            <numerusform>Falta hablar de %n torre.</numerusform>
            <numerusform>Falta hablar de %n torres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>What do we want to understand?</source>
        <translation>¿Qué queremos entender?</translation>
    </message>
    <message>
        <source>One narrow question, about one thing that changed or should: “Who shapes the bell schedule?” All that follows is about this question.</source>
        <translation>Una sola pregunta concreta, sobre algo que cambió o debería cambiar: “¿Quién da forma al horario de clases?” Todo lo que sigue trata de esta pregunta.</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Who can have influence on it?</source>
        <translation>¿Quién puede influir en ello?</translation>
    </message>
    <message>
        <source>Roles and groups, inside the school and outside: district, union, tribe, state. A person&apos;s name only if they agreed.</source>
        <translation>Cargos y grupos, dentro y fuera de la escuela: distrito, sindicato, tribu, estado. El nombre de una persona, solo si está de acuerdo.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Where can it be affected, and who is there?</source>
        <translation>¿Dónde se puede influir, y quién está allí?</translation>
    </message>
    <message>
        <source>Meetings, and also the hallway, the car line, the group chat. Then tick who is in each.</source>
        <translation>Reuniones, y también el pasillo, la fila de autos, el grupo de mensajes. Después marque quién está en cada uno.</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>Lazos: %1</translation>
    </message>
    <message>
        <source>Choose one at the left, and tick at the right whom the tie goes to.</source>
        <translation>Elija a la izquierda y marque a la derecha hacia quién va el lazo.</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Volver a leerlo</translation>
    </message>
    <message>
        <source>This is what we said. Is it so?</source>
        <translation>Esto es lo que dijimos. ¿Es así?</translation>
    </message>
    <message>
        <source>Read it aloud. What is missing, and who sees it differently? Go back to change it.</source>
        <translation>Léalo en voz alta. ¿Qué falta, y quién lo ve de otro modo? Vuelva atrás para cambiarlo.</translation>
    </message>
    <message>
        <source>On the map: %1, %2, %3.</source>
        <translation>En el mapa: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n space(s)</source>
        <translation>
            <numerusform>%n espacio</numerusform>
            <numerusform>%n espacios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n lazo</numerusform>
            <numerusform>%n lazos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whose map</name>
    <message>
        <source>%1 answered “don’t know” in %2 % of the cells, %3 in %4 %.</source>
        <translation>%1: “no sé” en el %2 % de las casillas; %3: en el %4 %.</translation>
    </message>
    <message>
        <source>%1 see %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 do not know</source>
        <translation>%1: no saben</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>; seen two or more steps apart</source>
        <translation>; con dos o más pasos de distancia</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source> to %1</source>
        <comment>a second date</comment>
        <translation> al %1</translation>
    </message>
</context>
</TS>
