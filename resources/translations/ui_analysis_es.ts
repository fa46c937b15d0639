<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>analysis page</name>
    <message>
        <source>by %1</source>
        <translation>a más tardar el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>What the team said over the evidence</source>
        <translation>Lo que dijo el equipo ante la evidencia</translation>
    </message>
    <message>
        <source>What we will move, and who sees to it</source>
        <translation>Qué moveremos y quién se encarga</translation>
    </message>
    <message>
        <source>Growth moves</source>
        <translation>Pasos de crecimiento</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Add growth move</source>
        <translation>Agregar paso de crecimiento</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Agregar reunión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What will this team move, and with whom?</source>
        <translation>¿Qué moverá este equipo, y con quién?</translation>
    </message>
    <message>
        <source>Say what you saw: a photo, a decision, a seat.</source>
        <translation>Diga lo que vieron: una foto, una decisión, un lugar.</translation>
    </message>
    <message>
        <source>Choose one decision and the group whose say grows.</source>
        <translation>Elija una decisión y el grupo cuya voz crece.</translation>
    </message>
    <message>
        <source>Name an owner and a co-owner from another group, and a first step.</source>
        <translation>Nombre a una persona responsable y a otra de otro grupo, y un primer paso.</translation>
    </message>
    <message>
        <source>On paper: write each move on one sticky note, and type it here after the meeting.</source>
        <translation>En papel: escriba cada paso en una nota adhesiva y páselo aquí después de la reunión.</translation>
    </message>
    <message>
        <source>When did the team look at the evidence together?</source>
        <translation>¿Cuándo miró el equipo la evidencia en conjunto?</translation>
    </message>
    <message>
        <source>Add the meeting and count who was there, by group.</source>
        <translation>Agregue la reunión y cuente quién estuvo, por grupo.</translation>
    </message>
    <message>
        <source>Note what was seen before what it may mean.</source>
        <translation>Anote lo que se vio antes de lo que puede significar.</translation>
    </message>
    <message>
        <source>New growth move</source>
        <translation>Nuevo paso de crecimiento</translation>
    </message>
    <message>
        <source>Added a growth move</source>
        <translation>Agregó un paso de crecimiento</translation>
    </message>
    <message>
        <source>Reading the evidence together</source>
        <translation>Leer la evidencia en conjunto</translation>
    </message>
    <message>
        <source>Added a meeting</source>
        <translation>Agregó una reunión</translation>
    </message>
    <message>
        <source>Removed a growth move</source>
        <translation>Quitó un paso de crecimiento</translation>
    </message>
    <message>
        <source>Removed a meeting</source>
        <translation>Quitó una reunión</translation>
    </message>
    <message>
        <source>No growth move yet</source>
        <translation>Todavía no hay pasos de crecimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n growth move(s) chosen</source>
        <translation>
            <numerusform>%n paso de crecimiento elegido</numerusform>
            <numerusform>%n pasos de crecimiento elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the team stands, the widest spread first</source>
        <translation>Dónde está el equipo, primero la mayor distancia</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planear una reunión</translation>
    </message>
    <message>
        <source>Where does the team stand, and where is it furthest apart?</source>
        <translation>¿Dónde está el equipo, y qué es lo que más lo separa?</translation>
    </message>
    <message>
        <source>Plan a meeting: five to seven attributes, and a facilitator who is not the principal.</source>
        <translation>Planee una reunión: de cinco a siete atributos, y que facilite alguien que no sea de la dirección.</translation>
    </message>
    <message>
        <source>In Compare each person places silently; nobody sees a single mark.</source>
        <translation>En Comparar cada persona se ubica en silencio; nadie ve una marca suelta.</translation>
    </message>
    <message>
        <source>Reveal shows the spread first. Then you talk, and place again.</source>
        <translation>Revelar muestra primero la distancia. Luego hablan y vuelven a ubicarse.</translation>
    </message>
    <message>
        <source>On paper: hand out cards with the four anchors, and type the marks in afterwards.</source>
        <translation>En papel: reparta tarjetas con los cuatro niveles y escriba las marcas después.</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Seguir con la reunión</translation>
    </message>
    <message>
        <source>Run the meeting</source>
        <translation>Llevar la reunión</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ConsoleClock</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>of %1 min</source>
        <translation>de %1 min</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>trellis::ui::DotSheet</name>
    <message>
        <source>Your three dots</source>
        <translation>Sus tres puntos</translation>
    </message>
    <message>
        <source>At most two on one. Nobody sees your dots: only the sums, at the end.</source>
        <translation>Máximo dos en uno. Nadie ve sus puntos: solo las sumas, al final.</translation>
    </message>
    <message>
        <source>Place a dot on “%1”</source>
        <translation>Poner un punto en “%1”</translation>
    </message>
    <message>
        <source>Take a dot back from “%1”</source>
        <translation>Quitar un punto de “%1”</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Entregar</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) left</source>
        <translation>
            <numerusform>Queda %n punto</numerusform>
            <numerusform>Quedan %n puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::EquityBars</name>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>trellis::ui::EvidenceTray</name>
    <message>
        <source>Evidence tray</source>
        <translation>Bandeja de evidencias</translation>
    </message>
</context>
<context>
    <name>trellis::ui::Exhibit</name>
    <message>
        <source>This photo is not cleared for the team</source>
        <translation>Esta foto no está autorizada para el equipo</translation>
    </message>
</context>
<context>
    <name>trellis::ui::HandsSheet</name>
    <message>
        <source>Fist to five</source>
        <translation>Puño a cinco</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>Guardar el conteo</translation>
    </message>
</context>
<context>
    <name>trellis::ui::LiveNotes</name>
    <message>
        <source>points at nothing yet</source>
        <translation>todavía no señala nada</translation>
    </message>
    <message>
        <source>on the wall</source>
        <translation>en la pantalla</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Live notes</source>
        <translation>Notas en vivo</translation>
    </message>
    <message>
        <source>Enter or a click on the eye shows or hides a note on the wall</source>
        <translation>Entrar o un clic en el ojo muestra u oculta una nota en la pantalla</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MeetingConsole</name>
    <message>
        <source>Facilitator console</source>
        <translation>Consola de quien facilita</translation>
    </message>
    <message>
        <source>End meeting…</source>
        <translation>Terminar reunión…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Live notes</source>
        <translation>Notas en vivo</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Esta ronda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Evidence tray</source>
        <translation>Bandeja de evidencia</translation>
    </message>
    <message>
        <source>Enter or a click puts it on the wall and under the next notes</source>
        <translation>Entrar o un clic la pone en la pantalla y bajo las notas que siguen</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>Names off</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Lights on</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Who we have heard</source>
        <translation>A quién hemos escuchado</translation>
    </message>
    <message>
        <source>One person places…</source>
        <translation>Una persona se ubica…</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Quitar la última</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Add an opportunity…</source>
        <translation>Agregar una oportunidad…</translation>
    </message>
    <message>
        <source>There is one screen only, so the wall is a window. Move it to the projector, or connect one and open the meeting again.</source>
        <translation>Hay una sola pantalla, así que la del equipo es una ventana. Llévela al proyector, o conecte uno y abra de nuevo la reunión.</translation>
    </message>
    <message>
        <source>The wall is gone, so the clock is paused. Nothing was lost. Connect the screen again, or go on with a window.</source>
        <translation>Se perdió la pantalla del equipo, así que el reloj está en pausa. No se perdió nada. Conéctela de nuevo o siga con una ventana.</translation>
    </message>
    <message>
        <source>Open the wall</source>
        <translation>Abrir la pantalla</translation>
    </message>
    <message>
        <source>What was placed in silence and not opened is gone then.</source>
        <translation>Lo que se puso en silencio y no se abrió se pierde.</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Terminar la reunión</translation>
    </message>
    <message>
        <source>The clock stops and the record is ready. You can still add notes afterwards.</source>
        <translation>El reloj se detiene y el acta está lista. Después todavía puede agregar notas.</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>Terminar reunión</translation>
    </message>
    <message>
        <source>Round %1 of %2, %3</source>
        <translation>Ronda %1 de %2, %3</translation>
    </message>
    <message>
        <source>Next or skip</source>
        <translation>Siguiente o saltar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Descongelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Lights down</source>
        <translation>Sin luz</translation>
    </message>
    <message numerus="yes">
        <source>%n in this round, newest first</source>
        <translation>
            <numerusform>%n en esta ronda</numerusform>
            <numerusform>%n en esta ronda, primero las nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 de %2 presentes</translation>
    </message>
    <message>
        <source>Next: %1, %2 min</source>
        <translation>Sigue: %1, %2 min</translation>
    </message>
    <message>
        <source>the meeting ends about %1</source>
        <translation>la reunión termina a eso de las %1</translation>
    </message>
    <message>
        <source>Fist to five</source>
        <translation>Puño a cinco</translation>
    </message>
    <message>
        <source>Private dots</source>
        <translation>Puntos privados</translation>
    </message>
    <message>
        <source>Private placements, after we talked</source>
        <translation>Marcas privadas, después de hablar</translation>
    </message>
    <message>
        <source>Private placements</source>
        <translation>Marcas privadas</translation>
    </message>
    <message>
        <source>%1 of %2 handed in</source>
        <translation>%1 de %2 entregaron</translation>
    </message>
    <message>
        <source>Count the fingers for one move at a time. It passes when all show three or more.</source>
        <translation>Cuente los dedos de una acción a la vez. Se aprueba si todas las personas muestran tres o más.</translation>
    </message>
    <message>
        <source>The sums open when everybody has handed in dots or passed.</source>
        <translation>Las sumas se abren cuando cada persona entregó sus puntos o pasó.</translation>
    </message>
    <message>
        <source>Reveal opens when everybody has placed or passed. You cannot see single marks.</source>
        <translation>Se puede revelar cuando cada persona se ubicó o pasó. No se ven marcas sueltas.</translation>
    </message>
    <message>
        <source>Count hands…</source>
        <translation>Contar manos…</translation>
    </message>
    <message>
        <source>One person’s dots…</source>
        <translation>Puntos de una persona…</translation>
    </message>
    <message>
        <source>Open the dots</source>
        <translation>Abrir los puntos</translation>
    </message>
    <message>
        <source>Hands are counted for every move of this meeting.</source>
        <translation>Ya se contaron las manos de cada acción de esta reunión.</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>Agregar una oportunidad</translation>
    </message>
    <message>
        <source>What we could move, in a few words</source>
        <translation>Qué podríamos mover, en pocas palabras</translation>
    </message>
    <message>
        <source>Added an opportunity</source>
        <translation>Agregó una oportunidad</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Find anything else in the file to point at</source>
        <translation>Buscar en el archivo otra cosa que señalar</translation>
    </message>
    <message>
        <source>“Next” again goes on all the same.</source>
        <translation>Con «Siguiente» otra vez, se sigue de todos modos.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MeetingController</name>
    <message>
        <source>Moved the meeting’s clock</source>
        <translation>Movió el reloj de la reunión</translation>
    </message>
    <message>
        <source>Began a meeting</source>
        <translation>Empezó una reunión</translation>
    </message>
    <message>
        <source>Showed what people had guessed</source>
        <translation>Mostró lo que se había supuesto</translation>
    </message>
    <message>
        <source>Ended a meeting</source>
        <translation>Terminó una reunión</translation>
    </message>
    <message>
        <source>Type what was said first.</source>
        <translation>Escriba primero lo que se dijo.</translation>
    </message>
    <message>
        <source>Noted what was said</source>
        <translation>Anotó lo que se dijo</translation>
    </message>
    <message>
        <source>Showed a note on the wall</source>
        <translation>Mostró una nota en la pantalla</translation>
    </message>
    <message>
        <source>Took a note off the wall</source>
        <translation>Quitó una nota de la pantalla</translation>
    </message>
    <message>
        <source>Revealed where the team stands</source>
        <translation>Reveló dónde está el equipo</translation>
    </message>
    <message>
        <source>Opened the dots</source>
        <translation>Abrió los puntos</translation>
    </message>
    <message>
        <source>Counted fist to five</source>
        <translation>Contó puño a cinco</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MeetingInspector</name>
    <message>
        <source>The chosen meeting</source>
        <translation>La reunión elegida</translation>
    </message>
    <message>
        <source>Counted who was there</source>
        <translation>Contó quién estuvo</translation>
    </message>
    <message>
        <source>Titled a meeting</source>
        <translation>Tituló una reunión</translation>
    </message>
    <message>
        <source>Dated a meeting</source>
        <translation>Fechó una reunión</translation>
    </message>
    <message>
        <source>Said how long a meeting took</source>
        <translation>Anotó cuánto duró una reunión</translation>
    </message>
    <message>
        <source>Said who led a meeting</source>
        <translation>Anotó quién guió una reunión</translation>
    </message>
    <message>
        <source>Noted what was said</source>
        <translation>Anotó lo que se dijo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Se hizo el</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Led by (somebody else than the principal)</source>
        <translation>La guió (alguien que no sea la dirección)</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Planned a meeting</source>
        <translation>Planeó una reunión</translation>
    </message>
    <message>
        <source>Make the record of this meeting</source>
        <translation>Hacer el acta de esta reunión</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Acta %1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Made the record of the meeting.</source>
        <translation>El acta de la reunión está hecha.</translation>
    </message>
    <message>
        <source>Make the record…</source>
        <translation>Hacer el acta…</translation>
    </message>
    <message>
        <source>Type how many minutes it took, as a number: 75. Or leave it empty.</source>
        <translation>Escriba cuántos minutos duró, en número: 75. O déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MeetingPlan</name>
    <message>
        <source>Run the meeting</source>
        <translation>Llevar la reunión</translation>
    </message>
    <message>
        <source>What is it for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>The facilitator’s group</source>
        <translation>El grupo de quien facilita</translation>
    </message>
    <message>
        <source>Compare with five to seven attributes</source>
        <translation>Compararse con cinco a siete atributos</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún no se dijo</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Seguir con la reunión</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MeetingWall</name>
    <message>
        <source>Trellis on the projector</source>
        <translation>Trellis en el proyector</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MoveInspector</name>
    <message>
        <source>The chosen growth move</source>
        <translation>El paso de crecimiento elegido</translation>
    </message>
    <message>
        <source>Worded a growth move</source>
        <translation>Redactó un paso de crecimiento</translation>
    </message>
    <message>
        <source>Tied a growth move to an attribute</source>
        <translation>Unió un paso de crecimiento a un atributo</translation>
    </message>
    <message>
        <source>Said whom a growth move is about</source>
        <translation>Anotó a quién toca un paso de crecimiento</translation>
    </message>
    <message>
        <source>Set how far a growth move goes</source>
        <translation>Fijó hasta dónde va un paso de crecimiento</translation>
    </message>
    <message>
        <source>Tied a growth move to a decision</source>
        <translation>Unió un paso de crecimiento a una decisión</translation>
    </message>
    <message>
        <source>Dated a growth move</source>
        <translation>Fechó un paso de crecimiento</translation>
    </message>
    <message>
        <source>Moved a growth move on</source>
        <translation>Hizo avanzar un paso de crecimiento</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué va</translation>
    </message>
    <message>
        <source>What we will move, in a few words</source>
        <translation>Qué moveremos, en pocas palabras</translation>
    </message>
    <message>
        <source>Attribute of collaborative leadership</source>
        <translation>Atributo del liderazgo colaborativo</translation>
    </message>
    <message>
        <source>Because we saw…</source>
        <translation>Porque vimos…</translation>
    </message>
    <message>
        <source>The decision that moves</source>
        <translation>La decisión que se mueve</translation>
    </message>
    <message>
        <source>For which group</source>
        <translation>Para qué grupo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>First step by</source>
        <translation>Primer paso a más tardar el</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>The owner’s group</source>
        <translation>Grupo de la persona responsable</translation>
    </message>
    <message>
        <source>Co-owner, from another group</source>
        <translation>Corresponsable, de otro grupo</translation>
    </message>
    <message>
        <source>The co-owner’s group</source>
        <translation>Grupo de la persona corresponsable</translation>
    </message>
    <message>
        <source>By</source>
        <translation>A más tardar el</translation>
    </message>
    <message>
        <source>We look again on</source>
        <translation>Lo revisamos el</translation>
    </message>
    <message>
        <source>We’ll know when…</source>
        <translation>Lo sabremos cuando…</translation>
    </message>
    <message>
        <source>Help we want</source>
        <translation>Ayuda que queremos</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún no se dice</translation>
    </message>
    <message>
        <source>What we saw it in</source>
        <translation>En qué lo vimos</translation>
    </message>
</context>
<context>
    <name>trellis::ui::NotesEditor</name>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Palabras de quién</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Type it and press Enter</source>
        <translation>Escriba y presione Entrar</translation>
    </message>
    <message>
        <source>Nobody’s in particular</source>
        <translation>De nadie en particular</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Quitar esta nota</translation>
    </message>
</context>
<context>
    <name>trellis::ui::OpportunityList</name>
    <message>
        <source>Opportunities for growth</source>
        <translation>Oportunidades de crecimiento</translation>
    </message>
    <message>
        <source>No dots were opened yet.</source>
        <translation>Todavía no se abren puntos.</translation>
    </message>
    <message>
        <source>Three dots each, %1 of %2 placed</source>
        <translation>Tres puntos por persona, %1 de %2 puestos</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>needs an owner</source>
        <translation>falta responsable</translation>
    </message>
    <message>
        <source>needs a date</source>
        <translation>falta fecha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir “%1”</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PlacedStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PlacementSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I am here as</source>
        <translation>Estoy aquí como</translation>
    </message>
    <message>
        <source>Where are we?</source>
        <translation>¿Dónde estamos?</translation>
    </message>
    <message>
        <source>Choose in silence what comes closest. Your name is not asked and nobody sees this sheet again.</source>
        <translation>Elija en silencio lo que más se acerque. No se pide su nombre y nadie vuelve a ver esta hoja.</translation>
    </message>
    <message>
        <source>I pass</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Entregar</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PresenceEditor</name>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>from afar</source>
        <translation>a distancia</translation>
    </message>
    <message>
        <source>%1, away</source>
        <translation>%1, ausentes</translation>
    </message>
    <message>
        <source>%1, from afar</source>
        <translation>%1, a distancia</translation>
    </message>
    <message>
        <source>%1: language</source>
        <translation>%1: idioma</translation>
    </message>
</context>
<context>
    <name>trellis::ui::QuickEntry</name>
    <message>
        <source>Add what was said</source>
        <translation>Agregue lo que se dijo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Type it as it was said, then Enter</source>
        <translation>Escríbalo como se dijo y luego Entrar</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Attribute that it speaks to</source>
        <translation>Atributo al que se refiere</translation>
    </message>
    <message>
        <source>What the note points at; click to point at nothing</source>
        <translation>Lo que señala la nota; haga clic para no señalar nada</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>No attribute</source>
        <translation>Ningún atributo</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ResultsView</name>
    <message>
        <source>Before or after we talked</source>
        <translation>Antes o después de hablar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>How we see our collaborative leadership</source>
        <translation>Cómo vemos nuestro liderazgo colaborativo</translation>
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
        <source>closer than before</source>
        <translation>más cerca que antes</translation>
    </message>
    <message>
        <source>further apart than before</source>
        <translation>más lejos que antes</translation>
    </message>
    <message numerus="yes">
        <source>%n people, %1 · names are never kept; a shape is a group of three or more</source>
        <translation>
            <numerusform>%n persona, %1 · nunca se guardan nombres; una figura es un grupo de tres o más</numerusform>
            <numerusform>%n personas, %1 · nunca se guardan nombres; una figura es un grupo de tres o más</numerusform>
        </translation>
    </message>
    <message>
        <source>groups too small to show apart</source>
        <translation>grupos pequeños, sin distinguir</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RoundBar</name>
    <message>
        <source>Round %1 of %2, %3</source>
        <translation>Ronda %1 de %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <translation>%1, %2 min</translation>
    </message>
</context>
<context>
    <name>trellis::ui::WallPreview</name>
    <message>
        <source>What the wall shows now</source>
        <translation>Lo que muestra la pantalla ahora</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source>Heard so far</source>
        <translation>Ya escuchamos a</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>of %1 min</source>
        <translation>de %1 min</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s) heard</source>
        <translation>
            <numerusform>%1 de %n grupo escuchado</numerusform>
            <numerusform>%1 de %n grupos escuchados</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 of %2, %3</source>
        <translation>Ronda %1 de %2, %3</translation>
    </message>
</context>
</TS>
