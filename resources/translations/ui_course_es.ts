<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>coaching page</name>
    <message>
        <source>Next: %1</source>
        <translation>Sigue: %1</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Whole group</source>
        <translation>Todo el grupo</translation>
    </message>
    <message>
        <source>Practice together</source>
        <translation>Práctica en equipo</translation>
    </message>
    <message>
        <source>1:1 with coach</source>
        <translation>Charla con coach</translation>
    </message>
    <message>
        <source>Our own dates</source>
        <translation>Fechas propias</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ActivityCard</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Actividad reciente</translation>
    </message>
</context>
<context>
    <name>trellis::ui::CoachingPage</name>
    <message>
        <source>Coaching</source>
        <translation>Charlas con coach</translation>
    </message>
    <message>
        <source>Talks with the coach: promised and done</source>
        <translation>Charlas con la persona coach: lo prometido y lo hecho</translation>
    </message>
    <message>
        <source>Add talk with the coach</source>
        <translation>Agregar charla con coach</translation>
    </message>
    <message>
        <source>Brief for the next talk…</source>
        <translation>Resumen para la próxima charla…</translation>
    </message>
    <message>
        <source>Remove talk</source>
        <translation>Quitar charla</translation>
    </message>
    <message>
        <source>Talks with the coach</source>
        <translation>Charlas con coach</translation>
    </message>
    <message>
        <source>What did you and your coach promise each other?</source>
        <translation>¿A qué se comprometieron usted y su coach?</translation>
    </message>
    <message>
        <source>Add the talk and what was promised.</source>
        <translation>Agregue la charla y lo que se prometió.</translation>
    </message>
    <message>
        <source>Tick what is done: the next brief opens with it.</source>
        <translation>Marque lo que ya se hizo: el próximo resumen empieza con eso.</translation>
    </message>
    <message>
        <source>Added a talk with the coach</source>
        <translation>Agregó una charla con coach</translation>
    </message>
    <message>
        <source>Removed a talk with the coach</source>
        <translation>Quitó una charla con coach</translation>
    </message>
    <message>
        <source>Kept a promise of an earlier talk</source>
        <translation>Cumplió un compromiso de una charla anterior</translation>
    </message>
</context>
<context>
    <name>trellis::ui::CourseStartDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First day and form of the course</source>
        <translation>Primer día y duración del curso</translation>
    </message>
    <message>
        <source>Every session, talk and hand-in takes its day from this. What you ticked, wrote and added of your own stays.</source>
        <translation>Cada sesión, charla y entrega toma su fecha de aquí. Lo que usted marcó, escribió y agregó se queda.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Hacer el plan</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Form of the course</source>
        <translation>Duración del curso</translation>
    </message>
</context>
<context>
    <name>trellis::ui::DatesCard</name>
    <message>
        <source>by %1</source>
        <translation>a más tardar el %1</translation>
    </message>
</context>
<context>
    <name>trellis::ui::EventInspector</name>
    <message>
        <source>The chosen date</source>
        <translation>La fecha elegida</translation>
    </message>
    <message>
        <source>Renamed a date of the course</source>
        <translation>Cambió el nombre de una fecha del curso</translation>
    </message>
    <message>
        <source>Moved a date of the course</source>
        <translation>Movió una fecha del curso</translation>
    </message>
    <message>
        <source>Moved the end of a date of the course</source>
        <translation>Movió el final de una fecha del curso</translation>
    </message>
    <message>
        <source>Said how long a date of the course takes</source>
        <translation>Dijo cuánto dura una fecha del curso</translation>
    </message>
    <message>
        <source>Said where a date of the course is</source>
        <translation>Dijo dónde es una fecha del curso</translation>
    </message>
    <message>
        <source>Noted a date of the course</source>
        <translation>Anotó una fecha del curso</translation>
    </message>
    <message>
        <source>Ticked a date of the course</source>
        <translation>Marcó una fecha del curso</translation>
    </message>
    <message>
        <source>Took a tick away from a date</source>
        <translation>Quitó la marca de una fecha</translation>
    </message>
    <message>
        <source>An hour such as 3:15 PM or 15:15. The hour in the file stays.</source>
        <translation>Una hora como 3:15 p. m. o 15:15. La hora del archivo se queda.</translation>
    </message>
    <message>
        <source>Set the hour of a date of the course</source>
        <translation>Puso la hora de una fecha del curso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>How many minutes, as a number: 90. Or leave it empty.</source>
        <translation>Cuántos minutos, en cifras: 90. O déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::EvidenceCard</name>
    <message numerus="yes">
        <source>photo(s)</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>foto</numerusform>
            <numerusform>fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stories</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>historia</numerusform>
            <numerusform>historias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decision(s)</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>decisión</numerusform>
            <numerusform>decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <comment>below a figure</comment>
        <translation>
            <numerusform>nota</numerusform>
            <numerusform>notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence so far</source>
        <translation>Evidencia hasta ahora</translation>
    </message>
    <message>
        <source>Photos, notes and examples are counted here by the group who gave them</source>
        <translation>Aquí se cuentan fotos, notas y ejemplos según el grupo que los dio</translation>
    </message>
    <message>
        <source>Photos, notes and examples by the group who gave them</source>
        <translation>Fotos, notas y ejemplos según el grupo que los dio</translation>
    </message>
</context>
<context>
    <name>trellis::ui::HomePage</name>
    <message>
        <source>Ticked a date of the course</source>
        <translation>Marcó una fecha del curso</translation>
    </message>
    <message>
        <source>Took a tick away from a date</source>
        <translation>Quitó la marca de una fecha</translation>
    </message>
    <message>
        <source>When does your course begin?</source>
        <translation>¿Cuándo empieza su curso?</translation>
    </message>
    <message>
        <source>With a first day, every session, talk and hand-in has its date, and this page says what comes next.</source>
        <translation>Con un primer día, cada sesión, charla y entrega tiene su fecha, y esta página dice qué sigue.</translation>
    </message>
    <message>
        <source>Set the first day</source>
        <translation>Poner el primer día</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Four steps and a Keystone: begin with any of them</source>
        <translation>Cuatro pasos y una Keystone: empiece por cualquiera</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoStrip</name>
    <message>
        <source>Newest photos</source>
        <translation>Fotos más recientes</translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <translation>
            <numerusform>Ver %n</numerusform>
            <numerusform>Ver las %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoTile</name>
    <message>
        <source>Photo without a title</source>
        <translation>Foto sin título</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PlanPage</name>
    <message>
        <source>Moved a date of the course</source>
        <translation>Movió una fecha del curso</translation>
    </message>
    <message>
        <source>Moved the end of a date of the course</source>
        <translation>Movió el final de una fecha del curso</translation>
    </message>
    <message>
        <source>Ticked a date of the course</source>
        <translation>Marcó una fecha del curso</translation>
    </message>
    <message>
        <source>Took a tick away from a date</source>
        <translation>Quitó la marca de una fecha</translation>
    </message>
    <message>
        <source>Course plan</source>
        <translation>Plan del curso</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>First day and form…</source>
        <translation>Primer día y duración…</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>Mover fechas…</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Agregar fecha</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Exportar a un calendario…</translation>
    </message>
    <message>
        <source>Remove date</source>
        <translation>Quitar fecha</translation>
    </message>
    <message>
        <source>Timeline of the course</source>
        <translation>Línea de tiempo del curso</translation>
    </message>
    <message>
        <source>Dates of the course</source>
        <translation>Fechas del curso</translation>
    </message>
    <message>
        <source>When does your course begin?</source>
        <translation>¿Cuándo empieza su curso?</translation>
    </message>
    <message>
        <source>Choose the first day, and whether it has thirteen weeks or ten.</source>
        <translation>Elija el primer día, y si tiene trece semanas o diez.</translation>
    </message>
    <message>
        <source>Every session, talk and hand-in takes its day from that.</source>
        <translation>Cada sesión, charla y entrega toma su fecha de ahí.</translation>
    </message>
    <message>
        <source>Move what your school needs otherwise: any date can be another one.</source>
        <translation>Mueva lo que su escuela necesite: cualquier fecha puede ser otra.</translation>
    </message>
    <message>
        <source>Made the course plan</source>
        <translation>Hizo el plan del curso</translation>
    </message>
    <message>
        <source>Shifted the dates of the course</source>
        <translation>Movió las fechas del curso</translation>
    </message>
    <message>
        <source>A date of our own</source>
        <translation>Una fecha propia</translation>
    </message>
    <message>
        <source>Added a date to the course</source>
        <translation>Agregó una fecha al curso</translation>
    </message>
    <message>
        <source>Removed a date of the course</source>
        <translation>Quitó una fecha del curso</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exportar a un calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Saved the calendar. Another program can open it.</source>
        <translation>Se guardó el calendario. Otro programa puede abrirlo.</translation>
    </message>
    <message>
        <source>This week with the team</source>
        <translation>Esta semana con el equipo</translation>
    </message>
    <message>
        <source>Nothing is planned this week.</source>
        <translation>No hay nada planeado esta semana.</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Por su cuenta</translation>
    </message>
    <message>
        <source>To hand in</source>
        <translation>Por entregar</translation>
    </message>
    <message>
        <source>Everything is handed in.</source>
        <translation>Todo está entregado.</translation>
    </message>
    <message>
        <source>Plan as PDF…</source>
        <translation>Plan en PDF…</translation>
    </message>
    <message>
        <source>Plan as PDF</source>
        <translation>Plan en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved the plan. Names are roles in it.</source>
        <translation>Se guardó el plan. En él los nombres son roles.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PlanTimeline</name>
    <message>
        <source>MMM d</source>
        <comment>a day without its year</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PromisesEditor</name>
    <message>
        <source>New promise</source>
        <translation>Compromiso nuevo</translation>
    </message>
    <message>
        <source>Type it and press Enter</source>
        <translation>Escriba y presione Entrar</translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <translation>Quitar este compromiso</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ShiftDialog</name>
    <message>
        <source>Shift dates</source>
        <translation>Mover fechas</translation>
    </message>
    <message>
        <source>Everything from</source>
        <translation>Todo desde el</translation>
    </message>
    <message>
        <source>By days (less than 0: earlier)</source>
        <translation>Por días (menos de 0: antes)</translation>
    </message>
    <message>
        <source>No date moves.</source>
        <translation>No se mueve ninguna fecha.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::StepRows</name>
    <message>
        <source>Next for each step</source>
        <translation>Lo que sigue en cada paso</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1; to hand in by %2</source>
        <translation>%1; se entrega el %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TalkCard</name>
    <message>
        <source>1:1 with your coach</source>
        <translation>Charla con su coach</translation>
    </message>
    <message>
        <source>No talk is planned yet.</source>
        <translation>Todavía no hay una charla planeada.</translation>
    </message>
    <message>
        <source>Open brief</source>
        <translation>Abrir resumen</translation>
    </message>
    <message>
        <source>Notes from %1</source>
        <translation>Notas del %1</translation>
    </message>
    <message>
        <source>Plan a talk</source>
        <translation>Planear una charla</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TalkInspector</name>
    <message>
        <source>The chosen talk</source>
        <translation>La charla elegida</translation>
    </message>
    <message>
        <source>Dated a talk</source>
        <translation>Fechó una charla</translation>
    </message>
    <message>
        <source>Planned the next talk</source>
        <translation>Planeó la próxima charla</translation>
    </message>
    <message>
        <source>Wrote a talk’s agenda</source>
        <translation>Escribió los temas de una charla</translation>
    </message>
    <message>
        <source>Noted a talk</source>
        <translation>Anotó una charla</translation>
    </message>
    <message>
        <source>Wrote a private note</source>
        <translation>Escribió una nota privada</translation>
    </message>
    <message>
        <source>Kept what was promised</source>
        <translation>Anotó lo prometido</translation>
    </message>
    <message>
        <source>Talked on</source>
        <translation>Charla del</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué se trató</translation>
    </message>
    <message>
        <source>Note that the coach’s brief may show</source>
        <translation>Nota que puede salir en el resumen para coaching</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lo prometido</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Never leaves this file.</source>
        <translation>Nunca sale de este archivo.</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Próxima charla</translation>
    </message>
    <message>
        <source>Still open from earlier talks</source>
        <translation>Todavía abierto de charlas anteriores</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>trellis::ui::WeekStrip</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Todo el grupo</translation>
    </message>
</context>
</TS>
