<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>command</name>
    <message>
        <source>--to should end in .pdf or .html.</source>
        <translation>--to debe terminar en .pdf o .html.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Listo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) stay behind: they are not cleared for the coach.</source>
        <translation>
            <numerusform>%n foto se queda: no está autorizada para coaching.</numerusform>
            <numerusform>%n fotos se quedan: no están autorizadas para coaching.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder is yours to write in and that the disk has room.</source>
        <translation>No se puede escribir “%1”. Revise que pueda escribir en esa carpeta y que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) taken.</source>
        <translation>
            <numerusform>%1: se tomó %n línea.</numerusform>
            <numerusform>%1: se tomaron %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Nothing was taken, because of --strict.</source>
        <translation>No se tomó nada, por --strict.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>Se agregó %n foto.</numerusform>
            <numerusform>Se agregaron %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and stay as they were.</source>
        <translation>
            <numerusform>%n ya estaba y queda como estaba.</numerusform>
            <numerusform>%n ya estaban y quedan como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported.</source>
        <translation>
            <numerusform>Se exportó %n foto.</numerusform>
            <numerusform>Se exportaron %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) stay behind: they are not cleared for this audience.</source>
        <translation>
            <numerusform>%n foto se queda: no está autorizada para este público.</numerusform>
            <numerusform>%n fotos se quedan: no están autorizadas para este público.</numerusform>
        </translation>
    </message>
    <message>
        <source>--start should be a date such as 2026-09-08.</source>
        <translation>--start debe ser una fecha como 2026-09-08.</translation>
    </message>
    <message>
        <source>Started the school file</source>
        <translation>Se creó el archivo de la escuela</translation>
    </message>
    <message>
        <source>The program that last wrote to it was stopped before it could close it.</source>
        <translation>El último programa que escribió en él se detuvo antes de poder cerrarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored photo(s) belong to nothing any more.</source>
        <translation>
            <numerusform>%n foto guardada ya no pertenece a nada.</numerusform>
            <numerusform>%n fotos guardadas ya no pertenecen a nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>El archivo está en buen estado.</translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n photo(s) are not in the file.</source>
        <translation>
            <numerusform>Faltan en el archivo los datos de %n foto.</numerusform>
            <numerusform>Faltan en el archivo los datos de %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Se deshizo: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Se rehízo: %1</translation>
    </message>
    <message>
        <source>A moment needs a name.</source>
        <translation>Un momento necesita un nombre.</translation>
    </message>
    <message>
        <source>Named this moment “%1”.</source>
        <translation>Este momento se llama “%1”.</translation>
    </message>
    <message>
        <source>This school has a course plan already; nothing was changed.</source>
        <translation>Esta escuela ya tiene un plan del curso; no se cambió nada.</translation>
    </message>
    <message>
        <source>Made the course plan</source>
        <translation>Hizo el plan del curso</translation>
    </message>
    <message>
        <source>--to should end in .ics.</source>
        <translation>--to debe terminar en .ics.</translation>
    </message>
    <message>
        <source>This school has no course plan yet: make one first.</source>
        <translation>Esta escuela todavía no tiene plan del curso: haga uno primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>This school has no such meeting; “meeting list” shows those it has.</source>
        <translation>Esta escuela no tiene esa reunión; “meeting list” muestra las que hay.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not looked at.</source>
        <translation>
            <numerusform>%n foto quedó sin revisar.</numerusform>
            <numerusform>%n fotos quedaron sin revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say which rules the team is held against. Name them with --preset: nm, nyc, ca, ky, tx or custom.</source>
        <translation>El archivo no dice con qué reglas se compara el equipo. Indíquelas con --preset: nm, nyc, ca, ky, tx o custom.</translation>
    </message>
    <message>
        <source>--to should end in .pdf.</source>
        <translation>--to debe terminar en .pdf.</translation>
    </message>
    <message>
        <source>This school has no slides yet. Begin the Keystone in the window first.</source>
        <translation>Esta escuela aún no tiene diapositivas. Empiece primero el Keystone en la ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are grey tiles: they are not cleared to be shown.</source>
        <translation>
            <numerusform>%n foto es un cuadro gris: no tiene permiso para mostrarse.</numerusform>
            <numerusform>%n fotos son cuadros grises: no tienen permiso para mostrarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not cleared yet.</source>
        <translation>
            <numerusform>%n foto sin autorizar todavía.</numerusform>
            <numerusform>%n fotos sin autorizar todavía.</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign is running, so nothing was added. Start one in the window, or leave --campaign out.</source>
        <translation>No hay ninguna campaña en curso, así que no se agregó nada. Empiece una en la ventana o quite --campaign.</translation>
    </message>
    <message>
        <source>--to should end in .pdf, .svg or .png; a network also in .graphml, .gexf or .csv.</source>
        <translation>--to debe terminar en .pdf, .svg o .png; una red, también en .graphml, .gexf o .csv.</translation>
    </message>
    <message>
        <source>There is no such named moment. “trellis snapshot” names one.</source>
        <translation>No hay ningún momento con ese nombre. «trellis snapshot» le da nombre a uno.</translation>
    </message>
    <message>
        <source>Roles stand for names. Add --names to write the names of people who agreed.</source>
        <translation>Los roles sustituyen a los nombres. Añada --names para escribir los nombres de quienes estuvieron de acuerdo.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Took in a matrix of letters</source>
        <translation>Incorporó una matriz de letras</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>2 Photos</source>
        <translation>2 Fotos</translation>
    </message>
    <message>
        <source>1 Team</source>
        <translation>1 Equipo</translation>
    </message>
    <message>
        <source>3 Power</source>
        <translation>3 Poder</translation>
    </message>
    <message>
        <source>4 Analysis</source>
        <translation>4 Análisis</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Course plan</source>
        <translation>Plan del curso</translation>
    </message>
    <message>
        <source>Keystone</source>
        <translation>Keystone</translation>
    </message>
</context>
</TS>
