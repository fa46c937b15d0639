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
</TS>
