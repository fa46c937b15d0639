<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>course</name>
    <message>
        <source>the number of students</source>
        <translation>el número de estudiantes</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1 de %2 lugares</translation>
    </message>
    <message>
        <source>%1 of %2 comparisons with the school</source>
        <translation>%1 de %2 comparaciones con la escuela</translation>
    </message>
    <message>
        <source>%1 of %2 photos</source>
        <translation>%1 de %2 fotos</translation>
    </message>
    <message>
        <source>%1 of %2 photos with a story</source>
        <translation>%1 de %2 fotos con historia</translation>
    </message>
    <message>
        <source>%1 of %2 themes</source>
        <translation>%1 de %2 temas</translation>
    </message>
    <message>
        <source>%1 of %2 photos under a theme</source>
        <translation>%1 de %2 fotos en un tema</translation>
    </message>
    <message>
        <source>%1 of %2 photos that the coach may see</source>
        <translation>%1 de %2 fotos que su coach puede ver</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%1 de %2 decisiones</translation>
    </message>
    <message>
        <source>%1 of %2 answers about who has a say</source>
        <translation>%1 de %2 respuestas sobre quién tiene voz</translation>
    </message>
    <message>
        <source>%1 of %2 examples of how the team knows</source>
        <translation>%1 de %2 ejemplos de cómo lo sabe el equipo</translation>
    </message>
    <message>
        <source>%1 of %2 rooms</source>
        <translation>%1 de %2 espacios</translation>
    </message>
    <message>
        <source>%1 of %2 decisions with the room where they are made</source>
        <translation>%1 de %2 decisiones con el espacio donde se toman</translation>
    </message>
    <message>
        <source>%1 of %2 meetings of the team</source>
        <translation>%1 de %2 reuniones del equipo</translation>
    </message>
    <message>
        <source>%1 of %2 notes from the meeting</source>
        <translation>%1 de %2 notas de la reunión</translation>
    </message>
    <message>
        <source>%1 of %2 growth moves that the team chose</source>
        <translation>%1 de %2 pasos de crecimiento que eligió el equipo</translation>
    </message>
    <message>
        <source>%1 of %2 slides</source>
        <translation>%1 de %2 diapositivas</translation>
    </message>
    <message>
        <source>%1 of %2 signs of what shifted</source>
        <translation>%1 de %2 señales de lo que cambió</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <extracomment>a date with its weekday: &quot;Wed, Oct 22&quot;</extracomment>
        <translation>ddd d &apos;de&apos; MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole-group session(s)</source>
        <translation>
            <numerusform>%n sesión de todo el grupo</numerusform>
            <numerusform>%n sesiones de todo el grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) with your coach</source>
        <translation>
            <numerusform>%n plática con su coach</numerusform>
            <numerusform>%n pláticas con su coach</numerusform>
        </translation>
    </message>
    <message>
        <source>The course starts on %1</source>
        <translation>El curso empieza el %1</translation>
    </message>
    <message>
        <source>The course ended on %1</source>
        <translation>El curso terminó el %1</translation>
    </message>
    <message>
        <source>Week %1 of %2, %3</source>
        <translation>Semana %1 de %2, %3</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ya pasó</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) move, %1. The last one is “%2”, until %3.</source>
        <translation>
            <numerusform>Se mueve %n fecha, %1. La última es “%2”, hasta el %3.</numerusform>
            <numerusform>Se mueven %n fechas, %1. La última es “%2”, hasta el %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 of %n thing(s) promised on %2.</source>
        <translation>
            <numerusform>Listas: %1 de %n cosa prometida el %2.</numerusform>
            <numerusform>Listas: %1 de %n cosas prometidas el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>next</name>
    <message>
        <source>Say how many students the school has</source>
        <translation>Anote cuántos estudiantes tiene la escuela</translation>
    </message>
    <message>
        <source>The team is compared with its school</source>
        <translation>El equipo se compara con su escuela</translation>
    </message>
    <message>
        <source>List the seats of the team</source>
        <translation>Haga la lista de los lugares del equipo</translation>
    </message>
    <message>
        <source>A seat comes first; who sits there can wait</source>
        <translation>Primero el lugar; quién se sienta ahí puede esperar</translation>
    </message>
    <message>
        <source>Compare the team with its school</source>
        <translation>Compare el equipo con su escuela</translation>
    </message>
    <message>
        <source>It shows whose voice is missing</source>
        <translation>Muestra qué voz falta</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n empty seat(s)</source>
        <translation>
            <numerusform>Llene %n lugar vacío</numerusform>
            <numerusform>Llene %n lugares vacíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the people whose voice is missing first</source>
        <translation>Invite primero a quienes falta escuchar</translation>
    </message>
    <message>
        <source>Add the first photos</source>
        <translation>Agregue las primeras fotos</translation>
    </message>
    <message>
        <source>Five people and five places make a beginning</source>
        <translation>Cinco personas y cinco lugares son un buen comienzo</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) wait for somebody’s release</source>
        <translation>
            <numerusform>%n foto espera el permiso de alguien</numerusform>
            <numerusform>%n fotos esperan el permiso de alguien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish the stories of %n photo(s)</source>
        <translation>
            <numerusform>Termine la historia de %n foto</numerusform>
            <numerusform>Termine las historias de %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo speaks through its story</source>
        <translation>Una foto habla por su historia</translation>
    </message>
    <message>
        <source>Name what the photos have in common</source>
        <translation>Nombre lo que las fotos tienen en común</translation>
    </message>
    <message>
        <source>Themes are the team’s own words</source>
        <translation>Los temas son palabras del equipo</translation>
    </message>
    <message numerus="yes">
        <source>Put %n photo(s) under a theme</source>
        <translation>
            <numerusform>Ponga %n foto en un tema</numerusform>
            <numerusform>Ponga %n fotos en un tema</numerusform>
        </translation>
    </message>
    <message>
        <source>What belongs together is seen together</source>
        <translation>Lo que va junto se ve junto</translation>
    </message>
    <message>
        <source>Ask for the release forms that are missing</source>
        <translation>Pida los permisos que faltan</translation>
    </message>
    <message>
        <source>Choose six to eight decisions</source>
        <translation>Elija de seis a ocho decisiones</translation>
    </message>
    <message>
        <source>Start with one that people talk about</source>
        <translation>Empiece con una de la que se habla</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n open cell(s) of the matrix</source>
        <translation>
            <numerusform>Llene %n celda abierta de la matriz</numerusform>
            <numerusform>Llene %n celdas abiertas de la matriz</numerusform>
        </translation>
    </message>
    <message>
        <source>“Don’t know” is an answer, too</source>
        <translation>“No sabemos” también es una respuesta</translation>
    </message>
    <message>
        <source>Name the rooms where things are decided</source>
        <translation>Nombre los espacios donde se decide</translation>
    </message>
    <message>
        <source>Where the spaces are is the first question</source>
        <translation>Dónde están los espacios es la primera pregunta</translation>
    </message>
    <message numerus="yes">
        <source>Say where %n decision(s) are made</source>
        <translation>
            <numerusform>Diga dónde se toma %n decisión</numerusform>
            <numerusform>Diga dónde se toman %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the second of the three questions</source>
        <translation>Es la segunda de las tres preguntas</translation>
    </message>
    <message>
        <source>Add an example to what the map claims</source>
        <translation>Agregue un ejemplo a lo que afirma el mapa</translation>
    </message>
    <message>
        <source>%1 examples for %2 decisions so far</source>
        <translation>%1 ejemplos para %2 decisiones hasta ahora</translation>
    </message>
    <message>
        <source>Set a date for the team’s analysis meeting</source>
        <translation>Ponga fecha a la reunión de análisis del equipo</translation>
    </message>
    <message>
        <source>75 minutes, led by somebody else than the principal</source>
        <translation>75 minutos, y que no la dirija quien dirige la escuela</translation>
    </message>
    <message numerus="yes">
        <source>Find an owner for %n growth move(s)</source>
        <translation>
            <numerusform>Busque responsable para %n paso de crecimiento</numerusform>
            <numerusform>Busque responsable para %n pasos de crecimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an owner and a date it cannot be chosen</source>
        <translation>Sin responsable y sin fecha no se puede elegir</translation>
    </message>
    <message numerus="yes">
        <source>Choose among %n idea(s) for a growth move</source>
        <translation>
            <numerusform>Decida sobre %n idea de paso de crecimiento</numerusform>
            <numerusform>Elija entre %n ideas de pasos de crecimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>One to three are enough</source>
        <translation>Con uno a tres basta</translation>
    </message>
    <message>
        <source>Write down the first growth move</source>
        <translation>Anote el primer paso de crecimiento</translation>
    </message>
    <message>
        <source>Say what you saw, and whose say grows</source>
        <translation>Diga qué vieron y qué voz crece</translation>
    </message>
    <message>
        <source>Choose the photos that open your Keystone</source>
        <translation>Elija las fotos que abren su Keystone</translation>
    </message>
    <message>
        <source>Three to five pieces of evidence carry it</source>
        <translation>De tres a cinco piezas de evidencia la sostienen</translation>
    </message>
    <message>
        <source>Name one sign of what shifted</source>
        <translation>Nombre una señal de lo que cambió</translation>
    </message>
    <message>
        <source>Small and seen is better than large and hoped for</source>
        <translation>Vale más algo pequeño que se vio que algo grande que se espera</translation>
    </message>
    <message>
        <source>Nothing is waiting here</source>
        <translation>Aquí no falta nada</translation>
    </message>
    <message>
        <source>The file holds what the course asks for</source>
        <translation>El archivo tiene lo que pide el curso</translation>
    </message>
</context>
</TS>
