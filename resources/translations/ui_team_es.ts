<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>trellis::ui::ActionEditor</name>
    <message>
        <source>Add action</source>
        <translation>Agregar acción</translation>
    </message>
    <message>
        <source>What will you try?</source>
        <translation>¿Qué van a probar?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>The owner counts as</source>
        <translation>La persona cuenta como</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>trellis::ui::CharterForm</name>
    <message>
        <source>Changed what the team agreed on</source>
        <translation>Cambió lo que acordó el equipo</translation>
    </message>
    <message>
        <source>Write a number of people, such as 9.</source>
        <translation>Escriba un número de personas, como 9.</translation>
    </message>
    <message>
        <source>What the team agreed on</source>
        <translation>Lo que acordó el equipo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>What this team is for, in one sentence</source>
        <translation>Para qué es este equipo, en una oración</translation>
    </message>
    <message>
        <source>When and where it meets</source>
        <translation>Cuándo y dónde se reúne</translation>
    </message>
    <message>
        <source>First Tuesday, 5:30, library</source>
        <translation>Primer martes, 5:30, biblioteca</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation>Cómo decide</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Aún no se acuerda</translation>
    </message>
    <message>
        <source>Consensus: everybody agrees</source>
        <translation>Consenso: todas las personas están de acuerdo</translation>
    </message>
    <message>
        <source>Consent: nobody has a serious objection</source>
        <translation>Consentimiento: nadie tiene una objeción seria</translation>
    </message>
    <message>
        <source>Majority: most votes</source>
        <translation>Mayoría: la mayor parte de los votos</translation>
    </message>
    <message>
        <source>Advisory: somebody else decides</source>
        <translation>Consultivo: decide otra persona</translation>
    </message>
    <message>
        <source>Quorum, members</source>
        <translation>Cuórum, integrantes</translation>
    </message>
    <message>
        <source>Seats, at least</source>
        <translation>Lugares, como mínimo</translation>
    </message>
    <message>
        <source>Seats, at most</source>
        <translation>Lugares, como máximo</translation>
    </message>
    <message>
        <source>Languages of a meeting</source>
        <translation>Idiomas de una reunión</translation>
    </message>
    <message>
        <source>What helps people come</source>
        <translation>Lo que ayuda a que la gente venga</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Cuidado infantil</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Stipend</source>
        <translation>Apoyo económico</translation>
    </message>
    <message>
        <source>What keeps people from coming</source>
        <translation>Lo que impide que la gente venga</translation>
    </message>
    <message>
        <source>Hour, place, language, childcare, pay</source>
        <translation>Hora, lugar, idioma, cuidado infantil, pago</translation>
    </message>
    <message>
        <source>Hide counts of people</source>
        <translation>Ocultar números de personas</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menores de %1</translation>
    </message>
    <message>
        <source>And as many more as it takes that none can be worked out: on the screen, in slides, in tables and in the coach’s brief.</source>
        <translation>Y tantos más como haga falta para que ninguno pueda deducirse: en la pantalla, al proyectar, en tablas y en el informe para su coach.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ComparisonCard</name>
    <message>
        <source>Team next to school</source>
        <translation>El equipo junto a la escuela</translation>
    </message>
    <message numerus="yes">
        <source>Fair share of %n</source>
        <translation>
            <numerusform>Parte justa de %n</numerusform>
            <numerusform>Parte justa de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Add a way to look at the school, such as home language or how children get here, to see whose chairs are missing.</source>
        <translation>Agregue una forma de mirar a la escuela, como el idioma del hogar o cómo llegan, para ver qué lugares faltan.</translation>
    </message>
    <message>
        <source>The team next to its school, in seats</source>
        <translation>El equipo junto a su escuela, en lugares</translation>
    </message>
    <message>
        <source>Counts under %1 stay hidden here, in slides and in the coach’s PDF.</source>
        <translation>Las cifras menores de %1 quedan ocultas, aquí y en lo que se comparte.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ComparisonDelegate</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>trellis::ui::DimensionPanel</name>
    <message>
        <source>Renamed a comparison</source>
        <translation>Cambió el nombre de una comparación</translation>
    </message>
    <message>
        <source>Changed whom the team is compared with</source>
        <translation>Cambió con quién se compara al equipo</translation>
    </message>
    <message>
        <source>Changed where counts come from</source>
        <translation>Cambió de dónde vienen las cifras</translation>
    </message>
    <message>
        <source>Changed the day of counts</source>
        <translation>Cambió la fecha de las cifras</translation>
    </message>
    <message>
        <source>Changed a group’s count</source>
        <translation>Cambió la cifra de un grupo</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy two or three columns in a spreadsheet: group, how many at the school, how many on the team.</source>
        <translation>No hay ninguna tabla para pegar. Copie dos o tres columnas de una hoja de cálculo: grupo, cuántas personas en la escuela, cuántas en el equipo.</translation>
    </message>
    <message>
        <source>Left out, because there is no whole number after the name: %1</source>
        <translation>Se dejó fuera porque no hay un número entero después del nombre: %1</translation>
    </message>
    <message>
        <source>Pasted groups</source>
        <translation>Pegó grupos</translation>
    </message>
    <message>
        <source>Removed a group from a comparison</source>
        <translation>Quitó un grupo de una comparación</translation>
    </message>
    <message>
        <source>“Team” is a count of the whole team from a private question, never a list of names. “?” is not asked yet.</source>
        <translation>“Equipo” es la suma de todo el equipo a partir de una pregunta privada, nunca una lista de nombres. “?” es aún sin preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>The team’s counts come to %1, and %n seat(s) are filled.</source>
        <translation>
            <numerusform>Las cifras del equipo suman %1 y hay %n lugar ocupado.</numerusform>
            <numerusform>Las cifras del equipo suman %1 y hay %n lugares ocupados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen comparison</source>
        <translation>Comparación elegida</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Home language</source>
        <translation>Idioma del hogar</translation>
    </message>
    <message>
        <source>Counts are of</source>
        <translation>Las cifras son de</translation>
    </message>
    <message>
        <source>Where the counts come from</source>
        <translation>De dónde vienen las cifras</translation>
    </message>
    <message>
        <source>October count</source>
        <translation>Conteo de octubre</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Con fecha de</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups: name, count at the school, count on the team</source>
        <translation>Grupos: nombre, cifra en la escuela, cifra en el equipo</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Pegar de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Remove comparison</source>
        <translation>Quitar comparación</translation>
    </message>
</context>
<context>
    <name>trellis::ui::GroupsModel</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>Agregar un grupo…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of people.</source>
        <translation>“%1” no es un número entero de personas.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Too small to show, or it would give a small count away. Type a number to change it.</source>
        <translation>Es demasiado pequeño para mostrarse o revelaría un número pequeño. Escriba un número para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MembersCard</name>
    <message>
        <source>Added a meeting of the team</source>
        <translation>Agregó una reunión del equipo</translation>
    </message>
    <message>
        <source>Removed a meeting of the team</source>
        <translation>Quitó una reunión del equipo</translation>
    </message>
    <message>
        <source>Changed the day of a meeting</source>
        <translation>Cambió el día de una reunión</translation>
    </message>
    <message>
        <source>Members, and who came</source>
        <translation>Integrantes, y quién vino</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Agregar una reunión</translation>
    </message>
    <message>
        <source>Members by meeting: ticked is came, empty is away</source>
        <translation>Integrantes por reunión: marcado es que vino, vacío es que no vino</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Quitar la reunión</translation>
    </message>
    <message>
        <source>Who came stays on this page</source>
        <translation>Quién vino no sale de esta página</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MembersModel</name>
    <message>
        <source>%1 was told how the team works</source>
        <translation>A %1 se le explicó cómo trabaja el equipo</translation>
    </message>
    <message>
        <source>%1 was not told how the team works yet</source>
        <translation>A %1 aún no se le explica cómo trabaja el equipo</translation>
    </message>
    <message>
        <source>%1, %2: came</source>
        <translation>%1, %2: vino</translation>
    </message>
    <message>
        <source>%1, %2: away</source>
        <translation>%1, %2: no vino</translation>
    </message>
    <message>
        <source>%1, %2: not noted</source>
        <translation>%1, %2: sin anotar</translation>
    </message>
    <message>
        <source>Noted that a member was told how the team works</source>
        <translation>Anotó que a una persona se le explicó cómo trabaja el equipo</translation>
    </message>
    <message>
        <source>Noted who came</source>
        <translation>Anotó quién vino</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>Inducción</translation>
    </message>
</context>
<context>
    <name>trellis::ui::OwnRuleDialog</name>
    <message>
        <source>How many filled seats</source>
        <translation>Cuántos lugares ocupados</translation>
    </message>
    <message>
        <source>to</source>
        <comment>2 to 4 seats</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Agregar una regla</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>At least as many as others</source>
        <translation>Al menos tantos como otros</translation>
    </message>
    <message>
        <source>The fewest seats</source>
        <translation>El menor número de lugares</translation>
    </message>
    <message>
        <source>The most seats</source>
        <translation>El mayor número de lugares</translation>
    </message>
    <message>
        <source>Whose seats</source>
        <translation>De quién son los lugares</translation>
    </message>
    <message>
        <source>As many as whose seats</source>
        <translation>Tantos lugares como de quién</translation>
    </message>
    <message>
        <source>Whose seats? None chosen stands for all.</source>
        <translation>¿De quién son los lugares? Si no elige, son todos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The first number is the larger one.</source>
        <translation>El primer número es el mayor.</translation>
    </message>
    <message>
        <source>Choose whose seats they are compared with.</source>
        <translation>Elija con quién se comparan.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RosterCard</name>
    <message>
        <source>Who sits on the team</source>
        <translation>Quién está en el equipo</translation>
    </message>
    <message>
        <source>Seats by group</source>
        <translation>Lugares por grupo</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RosterDelegate</name>
    <message>
        <source>no seat</source>
        <translation>ningún lugar</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RosterModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How chosen</source>
        <translation>Cómo se eligió</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Fin del periodo</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RulesCard</name>
    <message>
        <source>Rules for such a team</source>
        <translation>Reglas para un equipo así</translation>
    </message>
    <message>
        <source>Hold the team against</source>
        <translation>Comparar el equipo con</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Ninguna regla</translation>
    </message>
    <message>
        <source>What this file says, beside what the source asks for: a start for a talk, not advice on the law.</source>
        <translation>Lo que dice este archivo junto a lo que pide la fuente: un comienzo para conversar, no un consejo legal.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar “%1”</translation>
    </message>
    <message>
        <source>Removed the rule “%1”</source>
        <translation>Se quitó la regla “%1”</translation>
    </message>
    <message>
        <source>Added the rule “%1”</source>
        <translation>Se agregó la regla “%1”</translation>
    </message>
    <message>
        <source>Changed a rule to “%1”</source>
        <translation>Se cambió una regla a “%1”</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Agregar una regla…</translation>
    </message>
</context>
<context>
    <name>trellis::ui::SchoolForm</name>
    <message>
        <source>Changed the school’s profile</source>
        <translation>Cambió el perfil de la escuela</translation>
    </message>
    <message>
        <source>Write the number of students, such as 486.</source>
        <translation>Escriba el número de estudiantes, por ejemplo 486.</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>La escuela</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>K-5</source>
        <translation>K-5</translation>
    </message>
    <message>
        <source>Students enrolled</source>
        <translation>Estudiantes inscritos</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Ciclo escolar</translation>
    </message>
    <message>
        <source>2026-27</source>
        <translation>2026-27</translation>
    </message>
    <message>
        <source>Home languages</source>
        <translation>Idiomas del hogar</translation>
    </message>
    <message>
        <source>English, Spanish, Arabic</source>
        <translation>Inglés, español, árabe</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>De dónde vienen las cifras</translation>
    </message>
    <message>
        <source>October count</source>
        <translation>Conteo de octubre</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Con fecha de</translation>
    </message>
    <message>
        <source>The team and its course</source>
        <translation>El equipo y su curso</translation>
    </message>
    <message>
        <source>What the team is called here</source>
        <translation>Cómo se llama aquí al equipo</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 semanas</translation>
    </message>
    <message>
        <source>10 weeks</source>
        <translation>10 semanas</translation>
    </message>
    <message>
        <source>The course starts on</source>
        <translation>El curso empieza el</translation>
    </message>
    <message>
        <source>Or in the school’s own words</source>
        <translation>O con las palabras de la escuela</translation>
    </message>
    <message>
        <source>Community school council</source>
        <translation>Consejo de la escuela comunitaria</translation>
    </message>
</context>
<context>
    <name>trellis::ui::SeatLegend</name>
    <message>
        <source>Votes</source>
        <translation>Vota</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Sin voto</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>Required by a rule</source>
        <translation>Lo pide una regla</translation>
    </message>
</context>
<context>
    <name>trellis::ui::SeatPanel</name>
    <message>
        <source>Named a member</source>
        <translation>Nombró a un integrante</translation>
    </message>
    <message>
        <source>Changed a seat’s role</source>
        <translation>Cambió la función de un lugar</translation>
    </message>
    <message>
        <source>Changed a seat’s note</source>
        <translation>Cambió la nota de un lugar</translation>
    </message>
    <message>
        <source>Changed whom a seat is for</source>
        <translation>Cambió para quién es un lugar</translation>
    </message>
    <message>
        <source>Changed how a member was chosen</source>
        <translation>Cambió cómo se eligió a un integrante</translation>
    </message>
    <message>
        <source>Filled a seat</source>
        <translation>Ocupó un lugar</translation>
    </message>
    <message>
        <source>Opened a seat</source>
        <translation>Dejó libre un lugar</translation>
    </message>
    <message>
        <source>Gave a seat a vote</source>
        <translation>Dio voto a un lugar</translation>
    </message>
    <message>
        <source>Took a seat’s vote</source>
        <translation>Quitó el voto a un lugar</translation>
    </message>
    <message>
        <source>Changed whether a rule asks for a seat</source>
        <translation>Cambió si una norma pide un lugar</translation>
    </message>
    <message>
        <source>Changed a term</source>
        <translation>Cambió un periodo</translation>
    </message>
    <message>
        <source>Chosen seat</source>
        <translation>Lugar elegido</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Member, by name or pseudonym</source>
        <translation>Integrante, por nombre o seudónimo</translation>
    </message>
    <message>
        <source>Student A</source>
        <translation>Estudiante A</translation>
    </message>
    <message>
        <source>Ms. Ortiz</source>
        <translation>Sra. Ortiz</translation>
    </message>
    <message>
        <source>Students are never named in the file.</source>
        <translation>En el archivo nunca se nombra a estudiantes.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>5th grade</source>
        <translation>5.º grado</translation>
    </message>
    <message>
        <source>3rd grade, PTA president</source>
        <translation>3.er grado, presidencia de la APF</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Somebody sits here</source>
        <translation>Está ocupado</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>Tiene voto</translation>
    </message>
    <message>
        <source>A rule asks for this seat</source>
        <translation>Una norma pide este lugar</translation>
    </message>
    <message>
        <source>How chosen</source>
        <translation>Cómo se eligió</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Term starts</source>
        <translation>Inicio del periodo</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Fin del periodo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What helps this member come, stay and speak</source>
        <translation>Qué le ayuda a venir, quedarse y hablar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n seat(s)</source>
        <translation>
            <numerusform>Quitar lugar</numerusform>
            <numerusform>Quitar %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed which language a member likes to speak in</source>
        <translation>Cambió en qué idioma prefiere hablar una persona</translation>
    </message>
    <message>
        <source>Noted that a member was told how the team works</source>
        <translation>Anotó que a una persona se le explicó cómo trabaja el equipo</translation>
    </message>
    <message>
        <source>Changed since when a seat is vacant</source>
        <translation>Cambió desde cuándo está vacante un lugar</translation>
    </message>
    <message>
        <source>Changed a member’s other hats</source>
        <translation>Cambió los otros papeles de una persona</translation>
    </message>
    <message>
        <source>Wears other hats…</source>
        <translation>Tiene otros papeles…</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>A member with several hats counts once, as what the seat is for.</source>
        <translation>Quien tiene varios papeles cuenta una sola vez, como aquello para lo que es el lugar.</translation>
    </message>
    <message>
        <source>Was told how the team works</source>
        <translation>Ya sabe cómo trabaja el equipo</translation>
    </message>
    <message>
        <source>Likes to speak in</source>
        <translation>Prefiere hablar en</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation>Vacante desde</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TableCard</name>
    <message>
        <source>Who is at the table</source>
        <translation>Quién está en la mesa</translation>
    </message>
    <message>
        <source>Names and dots stay off the projector</source>
        <translation>Los nombres y los puntos no se proyectan</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TableImport</name>
    <message>
        <source>Import seats</source>
        <translation>Importar lugares</translation>
    </message>
    <message>
        <source>Import community figures</source>
        <translation>Importar cifras de la comunidad</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken.</source>
        <translation>
            <numerusform>Se tomó %n línea.</numerusform>
            <numerusform>Se tomaron %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TeamPage</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Added a seat</source>
        <translation>Agregó un lugar</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n seat(s)</source>
        <translation>
            <numerusform>Quitó un lugar</numerusform>
            <numerusform>Quitó %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved a seat</source>
        <translation>Movió un lugar</translation>
    </message>
    <message>
        <source>Home language</source>
        <translation>Idioma del hogar</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Comparación nueva</translation>
    </message>
    <message>
        <source>Added a comparison</source>
        <translation>Agregó una comparación</translation>
    </message>
    <message>
        <source>Removed the comparison “%1”</source>
        <translation>Quitó la comparación “%1”</translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation>Agregar lugar</translation>
    </message>
    <message>
        <source>Remove seats</source>
        <translation>Quitar lugares</translation>
    </message>
    <message>
        <source>Move seat up</source>
        <translation>Subir el lugar</translation>
    </message>
    <message>
        <source>Move seat down</source>
        <translation>Bajar el lugar</translation>
    </message>
    <message>
        <source>Add comparison</source>
        <translation>Agregar comparación</translation>
    </message>
    <message>
        <source>Import seats from a table…</source>
        <translation>Importar lugares de una tabla…</translation>
    </message>
    <message>
        <source>Import community figures from a table…</source>
        <translation>Importar cifras de la comunidad de una tabla…</translation>
    </message>
    <message>
        <source>Who sits at the table where this school is led?</source>
        <translation>¿Quién se sienta a la mesa donde se dirige esta escuela?</translation>
    </message>
    <message>
        <source>Add a chair for everyone who is on the team, and for those who should be.</source>
        <translation>Agregue un lugar por cada integrante, y por quienes deberían estar.</translation>
    </message>
    <message>
        <source>Say whom each member counts as, and how they were chosen.</source>
        <translation>Diga como quién cuenta cada integrante y cómo se eligió.</translation>
    </message>
    <message>
        <source>Compare the team with the school: languages, bus lines, grades.</source>
        <translation>Compare al equipo con la escuela: idiomas, rutas de autobús, grados.</translation>
    </message>
    <message>
        <source>On paper: draw the table, and write a name or “open” on every chair.</source>
        <translation>En papel: dibujen la mesa y escriban un nombre o “libre” en cada lugar.</translation>
    </message>
    <message numerus="yes">
        <source>compared with %Ln student(s)</source>
        <translation>
            <numerusform>comparado con %Ln estudiante</numerusform>
            <numerusform>comparado con %Ln estudiantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representación</translation>
    </message>
    <message>
        <source>Added an action: %1</source>
        <translation>Agregó una acción: %1</translation>
    </message>
    <message>
        <source>Did an action: %1</source>
        <translation>Cumplió una acción: %1</translation>
    </message>
    <message>
        <source>Took an action up again: %1</source>
        <translation>Retomó una acción: %1</translation>
    </message>
    <message>
        <source>Removed an action: %1</source>
        <translation>Quitó una acción: %1</translation>
    </message>
    <message>
        <source>Moved a member to another seat</source>
        <translation>Cambió a una persona de lugar</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Periodos</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TeamProgress</name>
    <message>
        <source>next: how many students the school has</source>
        <translation>sigue: cuántos estudiantes tiene la escuela</translation>
    </message>
    <message>
        <source>next: the seats of the team</source>
        <translation>sigue: los lugares del equipo</translation>
    </message>
    <message>
        <source>next: how each member was chosen</source>
        <translation>sigue: cómo se eligió a cada integrante</translation>
    </message>
    <message>
        <source>next: the team next to its school</source>
        <translation>sigue: el equipo junto a su escuela</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TermsCard</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Periodos</translation>
    </message>
    <message>
        <source>Terms: who sits since when and until when</source>
        <translation>Periodos: quién está desde cuándo y hasta cuándo</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TurnOverCard</name>
    <message>
        <source>To reach fair share</source>
        <translation>Para llegar a la parte justa</translation>
    </message>
    <message>
        <source>Chairs to add</source>
        <translation>Sillas por agregar</translation>
    </message>
    <message>
        <source>Chairs to turn over</source>
        <translation>Sillas por renovar</translation>
    </message>
    <message>
        <source>no number would do</source>
        <translation>ningún número bastaría</translation>
    </message>
    <message>
        <source>Add chairs, or turn some over?</source>
        <translation>¿Agregar sillas o renovar algunas?</translation>
    </message>
    <message>
        <source>New chairs alone cannot close the widest gap.</source>
        <translation>Con sillas nuevas solamente no se cierra la brecha más grande.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::VoicesPanel</name>
    <message>
        <source>Every group has a seat, and nobody who was counted is short of one.</source>
        <translation>Cada grupo tiene un lugar, y a nadie de quienes se contó le falta.</translation>
    </message>
    <message>
        <source>Seats that are missing. Ask who is not here, then name one step.</source>
        <translation>Lugares que faltan. Pregunten quién no está y nombren un paso.</translation>
    </message>
    <message>
        <source>Voices missing</source>
        <translation>Voces que faltan</translation>
    </message>
    <message>
        <source>To ask one another</source>
        <translation>Para preguntarse</translation>
    </message>
    <message>
        <source>Once the team’s seats are here, this says whose are missing.</source>
        <translation>Cuando estén los lugares del equipo, aquí se verá cuáles faltan.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Quitar la acción</translation>
    </message>
    <message>
        <source>Nobody owns it yet</source>
        <translation>Nadie se encarga todavía</translation>
    </message>
    <message>
        <source>Another action</source>
        <translation>Otra acción</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>Hacerlo una acción</translation>
    </message>
</context>
</TS>
