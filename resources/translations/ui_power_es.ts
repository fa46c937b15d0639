<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>map edits</name>
    <message>
        <source>Added “%1”</source>
        <translation>Agregó “%1”</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>Se cambió «%1»</translation>
    </message>
    <message>
        <source>Removed “%1” from the map</source>
        <translation>Quitó “%1” del mapa</translation>
    </message>
    <message>
        <source>Added the space “%1”</source>
        <translation>Se agregó el espacio «%1»</translation>
    </message>
    <message>
        <source>Changed the space “%1”</source>
        <translation>Cambió el espacio “%1”</translation>
    </message>
    <message>
        <source>Removed the space “%1”</source>
        <translation>Quitó el espacio “%1”</translation>
    </message>
    <message>
        <source>Tied “%1” to “%2”</source>
        <translation>Unió “%1” con “%2”</translation>
    </message>
    <message>
        <source>Removed a tie</source>
        <translation>Quitó un lazo</translation>
    </message>
    <message>
        <source>Took the question away</source>
        <translation>Quitó la pregunta</translation>
    </message>
    <message>
        <source>Asked “%1”</source>
        <translation>Preguntó “%1”</translation>
    </message>
    <message>
        <source>The question of this map</source>
        <translation>La pregunta de este mapa</translation>
    </message>
    <message>
        <source>One narrow question: who shapes the bell schedule?</source>
        <translation>Una sola pregunta concreta: ¿quién da forma al horario de clases?</translation>
    </message>
    <message>
        <source>Add a perspective</source>
        <translation>Agregar una perspectiva</translation>
    </message>
    <message>
        <source>Who answers? Staff, families, students…</source>
        <translation>¿Quién responde? Personal, familias, estudiantes…</translation>
    </message>
    <message>
        <source>Added the perspective “%1”</source>
        <translation>Agregó la perspectiva “%1”</translation>
    </message>
    <message>
        <source>How %1 see “%2”</source>
        <translation>Cómo ven %1 a “%2”</translation>
    </message>
    <message>
        <source>“%1” stands with %2 until you choose another group at the right.</source>
        <translation>“%1” está con %2 hasta que elija otro grupo a la derecha.</translation>
    </message>
</context>
<context>
    <name>network edits</name>
    <message>
        <source>“%1” came into “%2”</source>
        <translation>“%1” entró en “%2”</translation>
    </message>
    <message>
        <source>“%1” left “%2”</source>
        <translation>“%1” salió de “%2”</translation>
    </message>
    <message>
        <source>Moved “%1” on the map</source>
        <translation>Movió “%1” en el mapa</translation>
    </message>
    <message>
        <source>Add a person or role</source>
        <translation>Agregar una persona o un cargo</translation>
    </message>
    <message>
        <source>A role or a group; a person&apos;s name only if they agree</source>
        <translation>Un cargo o un grupo; el nombre de una persona solo si está de acuerdo</translation>
    </message>
    <message>
        <source>Added “%1”</source>
        <translation>Agregó “%1”</translation>
    </message>
    <message>
        <source>Tied “%1” to “%2”</source>
        <translation>Unió “%1” con “%2”</translation>
    </message>
    <message>
        <source>Add a space</source>
        <translation>Agregar un espacio</translation>
    </message>
    <message>
        <source>What do people call it? Cabinet, car line, group chat…</source>
        <translation>¿Cómo lo llama la gente? Gabinete, fila de carros, chat de grupo…</translation>
    </message>
    <message>
        <source>Added the space “%1”</source>
        <translation>Agregó el espacio “%1”</translation>
    </message>
    <message>
        <source>Write on the map</source>
        <translation>Escribir en el mapa</translation>
    </message>
    <message>
        <source>Only your team sees it</source>
        <translation>Solo lo ve su equipo</translation>
    </message>
    <message>
        <source>Wrote on the map</source>
        <translation>Escribió en el mapa</translation>
    </message>
    <message>
        <source>Moved words on the map</source>
        <translation>Movió palabras en el mapa</translation>
    </message>
    <message>
        <source>Removed “%1” from the map</source>
        <translation>Quitó “%1” del mapa</translation>
    </message>
    <message>
        <source>Removed the space “%1”</source>
        <translation>Quitó el espacio “%1”</translation>
    </message>
    <message>
        <source>Removed a tie</source>
        <translation>Quitó un lazo</translation>
    </message>
    <message>
        <source>Removed words from the map</source>
        <translation>Quitó palabras del mapa</translation>
    </message>
    <message>
        <source>Laid the map out again</source>
        <translation>Volvió a acomodar el mapa</translation>
    </message>
</context>
<context>
    <name>power edits</name>
    <message>
        <source>on paper</source>
        <translation>en el papel</translation>
    </message>
    <message>
        <source>in practice</source>
        <translation>en la práctica</translation>
    </message>
    <message>
        <source>hoped for</source>
        <translation>lo que se espera</translation>
    </message>
    <message>
        <source>%1: answer taken away, %2</source>
        <translation>%1: respuesta quitada, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n answer(s)</source>
        <translation>
            <numerusform>Se pegó %n respuesta</numerusform>
            <numerusform>Se pegaron %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: how we know</source>
        <translation>%1, %2: cómo lo sabemos</translation>
    </message>
    <message>
        <source>Added the decision “%1”</source>
        <translation>Se agregó la decisión «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Added %n decision(s)</source>
        <translation>
            <numerusform>Se agregó %n decisión</numerusform>
            <numerusform>Se agregaron %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>«%1» ahora se llama «%2»</translation>
    </message>
    <message>
        <source>Removed the decision “%1”</source>
        <translation>Se quitó la decisión «%1»</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation>Se movió «%1»</translation>
    </message>
</context>
<context>
    <name>rooms edits</name>
    <message>
        <source>“%1”: place taken away</source>
        <translation>“%1”: se quitó el espacio</translation>
    </message>
    <message>
        <source>“%1” belongs in %2 on paper</source>
        <translation>“%1” corresponde a %2 en el papel</translation>
    </message>
    <message>
        <source>“%1” is made in %2 in practice</source>
        <translation>“%1” se toma en %2 en la práctica</translation>
    </message>
    <message>
        <source>Planned to move “%1” to %2</source>
        <translation>Planeó llevar “%1” a %2</translation>
    </message>
    <message>
        <source>Moved the room “%1”</source>
        <translation>Movió el espacio “%1”</translation>
    </message>
    <message>
        <source>Let “%1” find its place again</source>
        <translation>Dejó que “%1” vuelva a su lugar</translation>
    </message>
    <message>
        <source>Add a space</source>
        <translation>Agregar un espacio</translation>
    </message>
    <message>
        <source>What do people call it? Cabinet, car line, group chat…</source>
        <translation>¿Cómo le dice la gente? Gabinete, fila de autos, chat de grupo…</translation>
    </message>
    <message>
        <source>Added the space “%1”</source>
        <translation>Agregó el espacio “%1”</translation>
    </message>
    <message>
        <source>answer taken away</source>
        <translation>respuesta quitada</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Ningún espacio</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ActorEditor</name>
    <message>
        <source>Name or role</source>
        <translation>Nombre o cargo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Influence on paper</source>
        <translation>Influencia en el papel</translation>
    </message>
    <message>
        <source>Influence in practice</source>
        <translation>Influencia en la práctica</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove from the map</source>
        <translation>Quitar del mapa</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) with others</source>
        <translation>
            <numerusform>%n lazo con otras personas</numerusform>
            <numerusform>%n lazos con otras personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Named with consent</source>
        <translation>Con su nombre, si está de acuerdo</translation>
    </message>
    <message>
        <source>Only a person who agreed is named on a wall or on a page that leaves.</source>
        <translation>Solo se nombra en la pared o en una página que sale a quien estuvo de acuerdo.</translation>
    </message>
    <message>
        <source>Has not agreed</source>
        <translation>No ha dicho que sí</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Está de acuerdo</translation>
    </message>
    <message>
        <source>Role that stands for the name</source>
        <translation>Rol en lugar del nombre</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Cuántas personas</translation>
    </message>
    <message>
        <source>A whole number, or nothing when it is not known.</source>
        <translation>Un número entero, o nada si no se sabe.</translation>
    </message>
    <message>
        <source>Sits on the team</source>
        <translation>Está en el equipo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Organization, beside the school</source>
        <translation>Organización, además de la escuela</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Desde dónde</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ActorSummary</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1: %2 on paper, %3 in practice</source>
        <translation>%1: %2 en papel, %3 en la práctica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Influence on paper</source>
        <translation>Influencia en papel</translation>
    </message>
    <message>
        <source>Influence in practice</source>
        <translation>Influencia en la práctica</translation>
    </message>
    <message>
        <source>Say of its group in decisions</source>
        <translation>Voz de su grupo en las decisiones</translation>
    </message>
    <message>
        <source>Hollow: on paper. Filled: in practice. 0 shut out, 5 leading.</source>
        <translation>Hueco: papel. Lleno: práctica. 0 fuera, 5 decide.</translation>
    </message>
    <message>
        <source>Strongest ties</source>
        <translation>Lazos más fuertes</translation>
    </message>
</context>
<context>
    <name>trellis::ui::DecisionEditor</name>
    <message>
        <source>Changed the domain of “%1”</source>
        <translation>Se cambió el ámbito de «%1»</translation>
    </message>
    <message>
        <source>Noted who decides “%1”</source>
        <translation>Se anotó quién decide «%1»</translation>
    </message>
    <message>
        <source>Name, as concrete as can be</source>
        <translation>Nombre, lo más concreto posible</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Who decides in practice</source>
        <translation>Quién decide en la práctica</translation>
    </message>
    <message>
        <source>Principal, after district limits</source>
        <translation>Dirección, con los límites del distrito</translation>
    </message>
    <message>
        <source>Where it belongs, on paper</source>
        <translation>Dónde corresponde, en el papel</translation>
    </message>
    <message>
        <source>Where it is made, in practice</source>
        <translation>Dónde se toma, en la práctica</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Sin anotar todavía</translation>
    </message>
    <message>
        <source>New space…</source>
        <translation>Espacio nuevo…</translation>
    </message>
    <message>
        <source>Noted where “%1” belongs</source>
        <translation>Se anotó dónde corresponde «%1»</translation>
    </message>
    <message>
        <source>Noted where “%1” is made</source>
        <translation>Se anotó dónde se toma «%1»</translation>
    </message>
    <message>
        <source>New space</source>
        <translation>Espacio nuevo</translation>
    </message>
    <message>
        <source>What do people call it? Cabinet, car line, group chat…</source>
        <translation>¿Cómo lo llama la gente? Gabinete, fila de autos, chat de grupo…</translation>
    </message>
    <message>
        <source>Added the space “%1”</source>
        <translation>Se agregó el espacio «%1»</translation>
    </message>
</context>
<context>
    <name>trellis::ui::DecisionHeader</name>
    <message>
        <source>Name of the decision</source>
        <translation>Nombre de la decisión</translation>
    </message>
</context>
<context>
    <name>trellis::ui::DecisionInspector</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>All groups, this decision</source>
        <translation>Todos los grupos, esta decisión</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas que ayudan</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>As on paper</source>
        <translation>Como en el papel</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) lower in practice</source>
        <translation>
            <numerusform>%n escalón menos en la práctica</numerusform>
            <numerusform>%n escalones menos en la práctica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) higher in practice</source>
        <translation>
            <numerusform>%n escalón más en la práctica</numerusform>
            <numerusform>%n escalones más en la práctica</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::DecisionPicker</name>
    <message>
        <source>Which decisions matter here?</source>
        <translation>¿Qué decisiones importan aquí?</translation>
    </message>
    <message>
        <source>Six to eight are enough for a first map. Give each a concrete name: the last time it came up.</source>
        <translation>De seis a ocho bastan para un primer mapa. Dale a cada una un nombre concreto: la última vez que surgió.</translation>
    </message>
    <message>
        <source>Use the eight that many teams start with</source>
        <translation>Usar las ocho con las que empiezan muchos equipos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Concrete name for %1</source>
        <translation>Nombre concreto para %1</translation>
    </message>
    <message>
        <source>in the matrix: %1</source>
        <translation>en la matriz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: enough for a first map</source>
        <translation>
            <numerusform>%n elegida: basta para un primer mapa</numerusform>
            <numerusform>%n elegidas: bastan para un primer mapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n decision(s)</source>
        <translation>
            <numerusform>Agregar %n decisión</numerusform>
            <numerusform>Agregar %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add decisions</source>
        <translation>Agregar decisiones</translation>
    </message>
</context>
<context>
    <name>trellis::ui::EvidenceDialog</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>De qué día</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Qué tan seguro</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dijo</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Agregar una fuente</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Cambiar la fuente</translation>
    </message>
</context>
<context>
    <name>trellis::ui::EvidenceList</name>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar “%1”</translation>
    </message>
    <message>
        <source>Added a source to “%1”</source>
        <translation>Se agregó una fuente a “%1”</translation>
    </message>
    <message>
        <source>Changed a source of “%1”</source>
        <translation>Se cambió una fuente de “%1”</translation>
    </message>
    <message>
        <source>Removed a source of “%1”</source>
        <translation>Se quitó una fuente de “%1”</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Agregar una fuente…</translation>
    </message>
</context>
<context>
    <name>trellis::ui::GapRow</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
</context>
<context>
    <name>trellis::ui::LeverTable</name>
    <message>
        <source>Who is in control</source>
        <translation>Quién tiene el control</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MatrixDelegate</name>
    <message>
        <source>Who decides?</source>
        <translation>¿Quién decide?</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MatrixPane</name>
    <message>
        <source>No decision in the matrix yet</source>
        <translation>Todavía no hay decisiones en la matriz</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s), on paper and in practice</source>
        <translation>
            <numerusform>%n decisión, en el papel y en la práctica</numerusform>
            <numerusform>%n decisiones, en el papel y en la práctica</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En el papel</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En la práctica</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Lo que se espera</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Power and decisions</source>
        <translation>Poder y decisiones</translation>
    </message>
    <message>
        <source>Rename the decision</source>
        <translation>Cambiar el nombre de la decisión</translation>
    </message>
    <message>
        <source>Note how we know</source>
        <translation>Anotar cómo lo sabemos</translation>
    </message>
    <message>
        <source>Go to on paper</source>
        <translation>Ir a «en el papel»</translation>
    </message>
    <message>
        <source>Go to in practice</source>
        <translation>Ir a «en la práctica»</translation>
    </message>
    <message>
        <source>Move on after each figure</source>
        <translation>Avanzar después de cada cifra</translation>
    </message>
    <message>
        <source>Move the decision up</source>
        <translation>Subir la decisión</translation>
    </message>
    <message>
        <source>Move the decision down</source>
        <translation>Bajar la decisión</translation>
    </message>
    <message>
        <source>Remove the decision</source>
        <translation>Quitar la decisión</translation>
    </message>
    <message>
        <source>Who decides here, and who has a say?</source>
        <translation>¿Quién decide aquí y quién tiene voz?</translation>
    </message>
    <message>
        <source>Choose six to eight decisions that matter. Press N.</source>
        <translation>Elija de seis a ocho decisiones que importen. Pulse N.</translation>
    </message>
    <message>
        <source>Say how much say each group has on paper: 0 shut out, to 5 leading.</source>
        <translation>Diga cuánta voz tiene cada grupo en el papel: de 0, fuera, a 5, decide.</translation>
    </message>
    <message>
        <source>Then how it is in practice, and how you know.</source>
        <translation>Luego cómo es en la práctica y cómo lo sabe.</translation>
    </message>
    <message>
        <source>Prefer paper? Draw the grid on a wall, one row a decision, and type it in later.</source>
        <translation>¿Prefiere papel? Dibuje la cuadrícula en la pared, una fila por decisión, y pásela después.</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MatrixView</name>
    <message numerus="yes">
        <source>%n cell(s) hold no level from 0 to 5 or ?, and were left out.</source>
        <translation>
            <numerusform>%n celda no tiene un nivel de 0 a 5 ni ?, y se dejó fuera.</numerusform>
            <numerusform>%n celdas no tienen un nivel de 0 a 5 ni ?, y se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted who decides “%1”</source>
        <translation>Se anotó quién decide «%1»</translation>
    </message>
    <message>
        <source>How much say each group has in each decision</source>
        <translation>Cuánta voz tiene cada grupo en cada decisión</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personas y roles</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Más columnas</translation>
    </message>
</context>
<context>
    <name>trellis::ui::NetworkImport</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Take in a network</source>
        <translation>Incorporar una red</translation>
    </message>
    <message>
        <source>Networks and tables (*.graphml *.xml *.gexf *.csv *.tsv *.txt)</source>
        <translation>Redes y tablas (*.graphml *.xml *.gexf *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Took in %1 and %2.</source>
        <translation>Se incorporaron %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n lazo</numerusform>
            <numerusform>%n lazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::NetworkKey</name>
    <message>
        <source>Colours are groups; a circle is a person or role, a square a group, a diamond an organization, a hexagon an outside body; solid lines are formal ties, dashed ones informal</source>
        <translation>Los colores son grupos; un círculo es una persona o un cargo, un cuadrado un grupo, un rombo una organización, un hexágono un organismo externo; las líneas continuas son lazos formales, las discontinuas informales</translation>
    </message>
    <message>
        <source>Person or role</source>
        <translation>Persona o cargo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Outside body</source>
        <translation>Organismo externo</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informal</translation>
    </message>
</context>
<context>
    <name>trellis::ui::NetworkPane</name>
    <message>
        <source>Nobody on the map yet</source>
        <translation>Todavía no hay nadie en el mapa</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n lazo</numerusform>
            <numerusform>%n lazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n space(s)</source>
        <translation>
            <numerusform>%n espacio</numerusform>
            <numerusform>%n espacios</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En el papel</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En la práctica</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Place the first one</source>
        <translation>Colocar al primero</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Seleccionar y mover</translation>
    </message>
    <message>
        <source>Add someone to the network</source>
        <translation>Agregar a alguien a la red</translation>
    </message>
    <message>
        <source>Draw a tie</source>
        <translation>Dibujar un lazo</translation>
    </message>
    <message>
        <source>Draw a space</source>
        <translation>Dibujar un espacio</translation>
    </message>
    <message>
        <source>Write on the map</source>
        <translation>Escribir en el mapa</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Mostrar toda la red</translation>
    </message>
    <message>
        <source>Only the chosen one and its ties</source>
        <translation>Solo el elegido y sus lazos</translation>
    </message>
    <message>
        <source>Lay the network out again</source>
        <translation>Volver a acomodar la red</translation>
    </message>
    <message>
        <source>Who shapes decisions here?</source>
        <translation>¿Quién da forma a las decisiones aquí?</translation>
    </message>
    <message>
        <source>Place the people and roles: inside the school, and outside it.</source>
        <translation>Coloque a las personas y los cargos: dentro de la escuela y fuera de ella.</translation>
    </message>
    <message>
        <source>Draw who is tied to whom: drag from one to another with L.</source>
        <translation>Dibuje quién está unido a quién: con L, arrastre de uno a otro.</translation>
    </message>
    <message>
        <source>Mark the spaces in which they meet: drag around them with S.</source>
        <translation>Marque los espacios en que se reúnen: con S, arrastre alrededor de ellos.</translation>
    </message>
    <message>
        <source>Prefer paper? Draw it on a wall with sticky notes, and place them here later.</source>
        <translation>¿Prefiere papel? Dibújelo en una pared con notas adhesivas y páselo aquí después.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::NetworkView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who is tied to whom</source>
        <translation>Quién está unido a quién</translation>
    </message>
    <message>
        <source>Select and move (V)</source>
        <translation>Seleccionar y mover (V)</translation>
    </message>
    <message>
        <source>Add a person or role (N)</source>
        <translation>Agregar una persona o un cargo (N)</translation>
    </message>
    <message>
        <source>Draw a tie (L)</source>
        <translation>Dibujar un lazo (L)</translation>
    </message>
    <message>
        <source>Draw a space around people (S)</source>
        <translation>Dibujar un espacio alrededor de personas (S)</translation>
    </message>
    <message>
        <source>Write on the map (X)</source>
        <translation>Escribir en el mapa (X)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole network, small</source>
        <translation>Toda la red, en pequeño</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PeopleInspector</name>
    <message>
        <source>Person or space</source>
        <translation>Persona o espacio</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Lo que esto muestra</translation>
    </message>
    <message>
        <source>Choose a person, a role, a tie or a space to see and change what is noted of it.</source>
        <translation>Elija una persona, un cargo, un lazo o un espacio para ver y cambiar lo anotado.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PeoplePane</name>
    <message>
        <source>Who can have influence, and where decisions can be affected</source>
        <translation>Quién puede influir y dónde se puede influir</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PeopleView</name>
    <message>
        <source>People and roles (%1)</source>
        <translation>Personas y cargos (%1)</translation>
    </message>
    <message>
        <source>Spaces (%1)</source>
        <translation>Espacios (%1)</translation>
    </message>
    <message>
        <source>Add a person or role</source>
        <translation>Agregar persona o cargo</translation>
    </message>
    <message>
        <source>A role or a group; a person&apos;s name only if they agree</source>
        <translation>Un papel o un grupo; el nombre de una persona solo si está de acuerdo</translation>
    </message>
    <message>
        <source>Add a space</source>
        <translation>Agregar espacio</translation>
    </message>
    <message>
        <source>What do people call it? Cabinet, car line, group chat…</source>
        <translation>¿Cómo lo llama la gente? Gabinete, fila de autos, chat de grupo…</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personas y cargos</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Nobody is on the map yet. Begin with roles: principal, PTA president, lead custodian. Do not forget those outside the building: the district, the union, a tribal nation.</source>
        <translation>Todavía no hay nadie en el mapa. Empieza con papeles: dirección, presidencia de la PTA, conserje principal. No olvides a quienes están fuera del edificio: el distrito, el sindicato, una nación tribal.</translation>
    </message>
    <message>
        <source>No space is on the map yet. Where do people meet before it is decided? Cabinet, council, break room, car line.</source>
        <translation>Todavía no hay espacios en el mapa. ¿Dónde se junta la gente antes de que se decida? Gabinete, consejo, sala de descanso, fila de autos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Influence on paper</source>
        <translation>Influencia en el papel</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En la práctica</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>Formalidad</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quién está</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Ties (%1)</source>
        <translation>Lazos (%1)</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Lazos</translation>
    </message>
    <message>
        <source>Add a tie</source>
        <translation>Agregar un lazo</translation>
    </message>
    <message>
        <source>No tie is on the map yet. Who reports to whom, who asks whom, who speaks for whom?</source>
        <translation>Aún no hay lazos en el mapa. ¿Quién rinde cuentas a quién, quién pide consejo a quién, quién habla por quién?</translation>
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
        <source>What goes along it</source>
        <translation>Qué pasa por él</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PerspectiveEditor</name>
    <message>
        <source>“%1” is no number of people; it stays as it was.</source>
        <translation>“%1” no es un número de personas; queda como estaba.</translation>
    </message>
    <message>
        <source>Removed the perspective “%1”</source>
        <translation>Quitó la perspectiva “%1”</translation>
    </message>
    <message>
        <source>Changed the perspective “%1”</source>
        <translation>Cambió la perspectiva “%1”</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quién respondió</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Cuántas personas</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Se preguntó el</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta el</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Remove the perspective</source>
        <translation>Quitar la perspectiva</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PictureDialog</name>
    <message>
        <source>Patterns without grey tones, to save ink</source>
        <translation>Tramas sin tonos grises, para ahorrar tinta</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF, una página</translation>
    </message>
    <message>
        <source>SVG, for a drawing program</source>
        <translation>SVG, para un programa de dibujo</translation>
    </message>
    <message>
        <source>PNG, for slides</source>
        <translation>PNG, para diapositivas</translation>
    </message>
    <message>
        <source>GraphML, for yEd, Cytoscape or SocNetV</source>
        <translation>GraphML, para yEd, Cytoscape o SocNetV</translation>
    </message>
    <message>
        <source>GEXF, for Gephi</source>
        <translation>GEXF, para Gephi</translation>
    </message>
    <message>
        <source>CSV, a table of people and a table of ties</source>
        <translation>CSV, una tabla de personas y otra de lazos</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En qué forma</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Papel carta</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>Papel A4</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The page that will leave</source>
        <translation>La página que saldrá</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Saved %1 and %2.</source>
        <translation>Se guardaron %1 y %2.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Write the names of people who agreed to it</source>
        <translation>Escribir los nombres de quienes estuvieron de acuerdo</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PowerPage</name>
    <message>
        <source>Power and decisions</source>
        <translation>Poder y decisiones</translation>
    </message>
    <message>
        <source>No decision in the matrix yet</source>
        <translation>Todavía no hay decisiones en la matriz</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Mirada</translation>
    </message>
    <message>
        <source>Add decisions</source>
        <translation>Agregar decisiones</translation>
    </message>
    <message>
        <source>Add a person or role</source>
        <translation>Agregar persona o cargo</translation>
    </message>
    <message>
        <source>Add a space</source>
        <translation>Agregar espacio</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left</source>
        <translation>
            <numerusform>falta %n respuesta</numerusform>
            <numerusform>faltan %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Un mapa</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Go to the rooms</source>
        <translation>Ir a los espacios</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>Add someone to the network</source>
        <translation>Agregar a alguien a la red</translation>
    </message>
    <message>
        <source>The question of this map…</source>
        <translation>La pregunta de este mapa…</translation>
    </message>
    <message>
        <source>Walk through the map with the team</source>
        <translation>Recorrer el mapa con el equipo</translation>
    </message>
    <message>
        <source>Take in a matrix of letters…</source>
        <translation>Incorporar una matriz de letras…</translation>
    </message>
    <message>
        <source>Paste a matrix of letters…</source>
        <translation>Pegar una matriz de letras…</translation>
    </message>
    <message>
        <source>One map, whose map or slopes</source>
        <translation>Un mapa, el mapa de quién o las pendientes</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Take in a network…</source>
        <translation>Incorporar una red…</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PowerProjection</name>
    <message>
        <source>Left: on paper. Right: in practice.</source>
        <translation>Izquierda: en el papel. Derecha: en la práctica.</translation>
    </message>
    <message>
        <source>On paper.</source>
        <translation>En el papel.</translation>
    </message>
    <message>
        <source>In practice.</source>
        <translation>En la práctica.</translation>
    </message>
    <message>
        <source>In practice minus on paper.</source>
        <translation>En la práctica menos en el papel.</translation>
    </message>
    <message>
        <source>Decisions %1 to %2 of %3, Page Down for more</source>
        <translation>Decisiones %1 a %2 de %3; Av Pág para ver más</translation>
    </message>
    <message>
        <source>Hoped for.</source>
        <translation>Lo esperado.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RoleImportDialog</name>
    <message>
        <source>These look like RACI letters. RACI does not say who decides: accountable is taken for leading, and responsible for doing the work. Change what is meant otherwise.</source>
        <translation>Parecen letras RACI. RACI no dice quién decide: A se toma por quien lidera y R por quien hace el trabajo. Cambie lo que signifique otra cosa.</translation>
    </message>
    <message>
        <source>These look like approve, recommend, decide and shared decision. Change what is meant otherwise.</source>
        <translation>Parecen aprobar, recomendar, decidir y decisión compartida. Cambie lo que signifique otra cosa.</translation>
    </message>
    <message>
        <source>These are levels of the say scale itself.</source>
        <translation>Son niveles de la propia escala de voz.</translation>
    </message>
    <message>
        <source>Take in a matrix</source>
        <translation>Incorporar una matriz</translation>
    </message>
    <message>
        <source>The team, together</source>
        <translation>El equipo, en conjunto</translation>
    </message>
    <message>
        <source>The answers are</source>
        <translation>Las respuestas son</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>De quién son las respuestas</translation>
    </message>
    <message>
        <source>The table as it was read</source>
        <translation>La tabla tal como se leyó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>carries it out</source>
        <translation>la lleva a cabo</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Qué significa “%1”</translation>
    </message>
    <message>
        <source>“%1” carries it out</source>
        <translation>“%1” la lleva a cabo</translation>
    </message>
    <message>
        <source>No meaning yet</source>
        <translation>Sin significado todavía</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Whom “%1” is</source>
        <translation>A quién se refiere “%1”</translation>
    </message>
    <message>
        <source>A new decision</source>
        <translation>Una decisión nueva</translation>
    </message>
    <message>
        <source>Which decision “%1” is</source>
        <translation>Qué decisión es “%1”</translation>
    </message>
    <message>
        <source>Domain of “%1”</source>
        <translation>Ámbito de “%1”</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Como se leyó</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Whom each column is</source>
        <translation>A quién se refiere cada columna</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answer(s)</source>
        <translation>
            <numerusform>Incorporar %n respuesta</numerusform>
            <numerusform>Incorporar %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in a matrix of %n answer(s)</source>
        <translation>
            <numerusform>Incorporó una matriz de %n respuesta</numerusform>
            <numerusform>Incorporó una matriz de %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RoomsCanvas</name>
    <message>
        <source>%1, made in %2 in practice</source>
        <translation>%1, se toma en %2 en la práctica</translation>
    </message>
    <message>
        <source>%1, made in %2, where it belongs</source>
        <translation>%1, se toma en %2, donde corresponde</translation>
    </message>
    <message>
        <source>%1, belongs in %2 on paper</source>
        <translation>%1, corresponde a %2 en el papel</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RoomsInspector</name>
    <message>
        <source>The rooms of the school</source>
        <translation>Los espacios de la escuela</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes shared</source>
        <translation>Notas compartidas</translation>
    </message>
    <message>
        <source>Notes not shared</source>
        <translation>Notas no compartidas</translation>
    </message>
    <message>
        <source>%1, which belongs in %2</source>
        <translation>%1, que corresponde a %2</translation>
    </message>
    <message>
        <source>Hoped for here: %1</source>
        <translation>Se espera aquí: %1</translation>
    </message>
    <message>
        <source>No decision is made here.</source>
        <translation>Aquí no se toma ninguna decisión.</translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <translation>Llevar “%1” a</translation>
    </message>
    <message>
        <source>Bring a decision here</source>
        <translation>Traer una decisión aquí</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Decisions made here</source>
        <translation>Decisiones que se toman aquí</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Lo que esto muestra</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Plan a move…</source>
        <translation>Planear un cambio…</translation>
    </message>
    <message>
        <source>Where are decisions made here? Add every room, also the ones without a door: the cabinet, the car line, a group chat. Then drag each decision into the room where it is made.</source>
        <translation>¿Dónde se decide aquí? Agregue cada sala, también las que no tienen puerta: el gabinete, la fila de autos, un chat de grupo. Luego arrastre cada decisión a la sala donde se toma.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RoomsPane</name>
    <message>
        <source>Where decisions belong, and where they are made</source>
        <translation>Dónde corresponden las decisiones y dónde se toman</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En el papel</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En la práctica</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Say where it is made</source>
        <translation>Decir dónde se toma</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RoomsTable</name>
    <message>
        <source>in another room</source>
        <translation>en otro espacio</translation>
    </message>
    <message>
        <source>Changed the space “%1”</source>
        <translation>Cambió el espacio “%1”</translation>
    </message>
    <message>
        <source>Which decision is made where</source>
        <translation>Qué decisión se toma dónde</translation>
    </message>
    <message>
        <source>The rooms and who holds their levers</source>
        <translation>Los espacios y quién tiene sus palancas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Belongs on paper in</source>
        <translation>En el papel corresponde a</translation>
    </message>
    <message>
        <source>Made in practice in</source>
        <translation>En la práctica se toma en</translation>
    </message>
    <message>
        <source>Hoped for in</source>
        <translation>Se espera en</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Decisions made here</source>
        <translation>Decisiones que se toman aquí</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RoomsView</name>
    <message>
        <source>“%1” stays on its ring. Say at the right whether it is closed, invited, claimed or shared.</source>
        <translation>“%1” se queda en su anillo. Diga a la derecha si es cerrado, por invitación, ganado o compartido.</translation>
    </message>
    <message>
        <source>“%1” is made here in practice</source>
        <translation>“%1” se toma aquí en la práctica</translation>
    </message>
    <message>
        <source>It belongs here on paper</source>
        <translation>Corresponde aquí en el papel</translation>
    </message>
    <message>
        <source>We want to move it here</source>
        <translation>Queremos traerla aquí</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation>Dejarla donde estaba</translation>
    </message>
    <message>
        <source>Made in practice in</source>
        <translation>En la práctica se toma en</translation>
    </message>
    <message>
        <source>Belongs on paper in</source>
        <translation>En el papel corresponde a</translation>
    </message>
    <message>
        <source>Plan a move to</source>
        <translation>Planear un cambio a</translation>
    </message>
    <message>
        <source>Put a decision here</source>
        <translation>Poner una decisión aquí</translation>
    </message>
    <message>
        <source>Let it find its place again</source>
        <translation>Dejar que vuelva a su lugar</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>Quitar el espacio</translation>
    </message>
    <message>
        <source>Removed the space “%1”</source>
        <translation>Quitó el espacio “%1”</translation>
    </message>
    <message>
        <source>Add a space</source>
        <translation>Agregar un espacio</translation>
    </message>
    <message>
        <source>Rooms map</source>
        <translation>Mapa de espacios</translation>
    </message>
    <message>
        <source>Tab goes from room to room, left and right through the decisions of a room, Enter opens it, the menu key moves a decision.</source>
        <translation>Tab va de espacio en espacio; izquierda y derecha recorren las decisiones de un espacio; Entrar lo abre; la tecla de menú mueve una decisión.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>As a picture or as a table</source>
        <translation>Como imagen o como tabla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
</context>
<context>
    <name>trellis::ui::SayEditor</name>
    <message>
        <source>On paper</source>
        <translation>En el papel</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En la práctica</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Lo que se espera</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>Minutes, a policy, what someone saw or said, and when</source>
        <translation>Un acta, una norma, lo que alguien vio o dijo, y cuándo</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sin respuesta todavía</translation>
    </message>
</context>
<context>
    <name>trellis::ui::SizeKey</name>
    <message>
        <source>Size shows influence on paper</source>
        <translation>El tamaño muestra la influencia en papel</translation>
    </message>
    <message>
        <source>Size shows influence in practice</source>
        <translation>El tamaño muestra la influencia en la práctica</translation>
    </message>
    <message>
        <source>Filled: influence in practice. Ring: on paper</source>
        <translation>Relleno: influencia en la práctica. Anillo: en papel</translation>
    </message>
</context>
<context>
    <name>trellis::ui::SlopesPane</name>
    <message>
        <source>Each group’s average say</source>
        <translation>La voz media de cada grupo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Average say, from 0 shut out to 5 leading</source>
        <translation>Voz media, de 0 fuera a 5 decide</translation>
    </message>
    <message>
        <source>Over the decisions that are known on paper and in practice. Where nothing is hoped for, a group’s say stays as it is.</source>
        <translation>En las decisiones que se conocen en el papel y en la práctica. Donde no se espera nada, la voz del grupo queda como está.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En el papel</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En la práctica</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Lo que se espera</translation>
    </message>
    <message>
        <source>Practice − paper</source>
        <translation>Práctica − papel</translation>
    </message>
    <message>
        <source>Hoped − practice</source>
        <translation>Esperado − práctica</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Each group’s average say, as a table</source>
        <translation>La voz media de cada grupo, en tabla</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Lo que esto muestra</translation>
    </message>
    <message>
        <source>Go to the matrix</source>
        <translation>Ir a la matriz</translation>
    </message>
    <message>
        <source>How far is it from paper to practice, and to what you hope for?</source>
        <translation>¿Cuánto hay del papel a la práctica, y de ahí a lo que esperan?</translation>
    </message>
    <message>
        <source>Fill in the matrix: each group’s say on paper and in practice.</source>
        <translation>Completen la matriz: la voz de cada grupo en el papel y en la práctica.</translation>
    </message>
    <message>
        <source>Then through “Hoped for”, what the team wants.</source>
        <translation>Después, en «Lo que se espera», lo que el equipo quiere.</translation>
    </message>
    <message>
        <source>Each group’s line appears here as soon as paper and practice are known.</source>
        <translation>La línea de cada grupo aparece aquí cuando se conocen el papel y la práctica.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::SpaceEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>Formalidad</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>When and how often</source>
        <translation>Cuándo y cada cuánto</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quién está</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>Quitar el espacio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How power shows itself</source>
        <translation>Cómo se muestra el poder</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <source>Are the notes shared?</source>
        <translation>¿Se comparten las notas?</translation>
    </message>
    <message>
        <source>What keeps people out</source>
        <translation>Qué deja fuera a la gente</translation>
    </message>
    <message>
        <source>How people get in</source>
        <translation>Cómo se entra</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Se comparten</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>No se comparten</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TallyFields</name>
    <message>
        <source>People who answered %1</source>
        <translation>Personas que respondieron %1</translation>
    </message>
    <message>
        <source>%1: people who answered %2</source>
        <translation>%1: personas que respondieron %2</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ThenNowPane</name>
    <message>
        <source>Two moments of the same map</source>
        <translation>Dos momentos del mismo mapa</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superpuestos</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ThenNowProjection</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Space lets it move</source>
        <translation>Espacio: que se mueva</translation>
    </message>
    <message>
        <source>Nothing on the network is otherwise.</source>
        <translation>Nada ha cambiado en la red.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then</source>
        <translation>
            <numerusform>%n cambio desde entonces</numerusform>
            <numerusform>%n cambios desde entonces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ThenNowView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>Fin del %1</translation>
    </message>
    <message>
        <source>Nothing on the network is otherwise.</source>
        <translation>Nada en la red es distinto.</translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation>El momento anterior</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Average say in practice, over the decisions known at both moments</source>
        <translation>Voz promedio en la práctica, en las decisiones conocidas en ambos momentos</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Lo que cambió</translation>
    </message>
    <message>
        <source>The network then</source>
        <translation>La red de antes</translation>
    </message>
    <message>
        <source>The network now</source>
        <translation>La red de ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Choose one to find it on both maps.</source>
        <translation>
            <numerusform>%n cambio. Elíjalo para encontrarlo en los dos mapas.</numerusform>
            <numerusform>%n cambios. Elija uno para encontrarlo en los dos mapas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n lazo</numerusform>
            <numerusform>%n lazos</numerusform>
        </translation>
    </message>
    <message>
        <source>The network then and now</source>
        <translation>La red antes y ahora</translation>
    </message>
    <message>
        <source>A ring is then, the fill is now. Green ties are new or stronger; crossed ones are gone.</source>
        <translation>El anillo es antes, el relleno es ahora. Los lazos verdes son nuevos o más fuertes; los tachados ya no están.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TieDialog</name>
    <message>
        <source>Add the tie</source>
        <translation>Agregar el lazo</translation>
    </message>
    <message>
        <source>Add a tie</source>
        <translation>Agregar un lazo</translation>
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
        <source>What goes along it</source>
        <translation>Qué pasa por él</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TieEditor</name>
    <message>
        <source>Removed a tie</source>
        <translation>Quitó un lazo</translation>
    </message>
    <message>
        <source>Changed the tie %1</source>
        <translation>Cambió el lazo %1</translation>
    </message>
    <message>
        <source>What goes along it</source>
        <translation>Qué pasa por él</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>Formalidad</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Turn it around</source>
        <translation>Darle la vuelta</translation>
    </message>
    <message>
        <source>Remove the tie</source>
        <translation>Quitar el lazo</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Middling</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hacia %2</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TowerDialog</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>How high is this tower?</source>
        <translation>¿Qué altura tiene esta torre?</translation>
    </message>
    <message>
        <source>How much influence do %1 see in “%2”? 0 is none, 5 the most.</source>
        <translation>¿Cuánta influencia ven %1 en “%2”? 0 es ninguna, 5 la mayor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En el papel</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En la práctica</translation>
    </message>
    <message numerus="yes">
        <source>More answers than the %n people who were asked.</source>
        <translation>
            <numerusform>Más respuestas que la persona a quien se preguntó.</numerusform>
            <numerusform>Más respuestas que las %n personas a quienes se preguntó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 of %n people answered.</source>
        <translation>
            <numerusform>Respondieron %1 y %2 de %n persona.</numerusform>
            <numerusform>Respondieron %1 y %2 de %n personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::TowerList</name>
    <message>
        <source>Staff, families and students may see this differently. Say who was asked, and their answers can be counted here.</source>
        <translation>Personal, familias y estudiantes pueden verlo de otra manera. Diga a quién se preguntó y aquí podrá contar sus respuestas.</translation>
    </message>
    <message>
        <source>Medians of three or more people. How many were asked is said in “Whose map”.</source>
        <translation>Medianas de tres personas o más. A cuántas se preguntó se dice en “De quién es”.</translation>
    </message>
    <message>
        <source>Hollow: on paper. Filled: in practice. Medians of three or more people.</source>
        <translation>Hueco: papel. Lleno: práctica. Medianas de tres personas o más.</translation>
    </message>
    <message>
        <source>Influence as others see it</source>
        <translation>La influencia según otras personas</translation>
    </message>
    <message>
        <source>Add a perspective</source>
        <translation>Agregar una perspectiva</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TowerRow</name>
    <message>
        <source>fewer than three people</source>
        <translation>menos de tres personas</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>sin preguntar aún</translation>
    </message>
</context>
<context>
    <name>trellis::ui::UnplacedList</name>
    <message>
        <source>Put “%1” into a room</source>
        <translation>Poner “%1” en un espacio</translation>
    </message>
    <message>
        <source>Made in practice in</source>
        <translation>En la práctica se decide en</translation>
    </message>
    <message>
        <source>Belongs on paper in</source>
        <translation>En papel corresponde a</translation>
    </message>
    <message>
        <source>Not in a room yet</source>
        <translation>Aún sin espacio</translation>
    </message>
</context>
<context>
    <name>trellis::ui::WalkWindow</name>
    <message>
        <source>Went on in the walk-through</source>
        <translation>Siguió con el recorrido</translation>
    </message>
    <message>
        <source>Walk through the map: %1</source>
        <translation>Recorrido del mapa: %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>Names are shown (F6)</source>
        <translation>Se ven los nombres (F6)</translation>
    </message>
    <message>
        <source>Roles for people&apos;s names (F6)</source>
        <translation>Roles en lugar de nombres (F6)</translation>
    </message>
    <message>
        <source>Page Down goes on, Ctrl+Z takes back, Escape leaves</source>
        <translation>Av Pág sigue, Ctrl+Z deshace, Esc sale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next is: %1. Before typing, a digit changes it: %2</source>
        <translation>El siguiente es: %1. Antes de escribir, un número lo cambia: %2</translation>
    </message>
    <message>
        <source>Nobody is on the map yet. Go back to the actors with Page Up.</source>
        <translation>Todavía no hay nadie en el mapa. Vuelva a los actores con Re Pág.</translation>
    </message>
    <message>
        <source>Who is in %1</source>
        <translation>Quién está en %1</translation>
    </message>
    <message>
        <source>Whom the tie of %1 goes to</source>
        <translation>Hacia quién va el lazo de %1</translation>
    </message>
    <message>
        <source>a person who agreed to be named</source>
        <translation>una persona que está de acuerdo en ser nombrada</translation>
    </message>
    <message>
        <source>The next is: %1, of %2 (F7 changes the first, a digit before typing the second: %3)</source>
        <translation>Lo siguiente es: %1, de %2 (F7 cambia lo primero; una cifra antes de escribir, lo segundo: %3)</translation>
    </message>
</context>
<context>
    <name>trellis::ui::WhoseInspector</name>
    <message>
        <source>How much say a group has, seen from several seats. Talk about these first.
%1</source>
        <translation>Cuánta voz tiene un grupo, visto desde varias sillas. Hablen primero de esto.
%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Whose map</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Five widest gaps</source>
        <translation>Las cinco brechas más amplias</translation>
    </message>
    <message>
        <source>No gap of a step or more yet. Two perspectives with three answers each are needed to compare.</source>
        <translation>Aún no hay brechas de un paso o más. Para comparar hacen falta dos perspectivas con tres respuestas cada una.</translation>
    </message>
    <message>
        <source>How many gave each level. In a cell, a figure from 0 to 5 or ? says that all agreed.</source>
        <translation>Cuántas personas dieron cada nivel. En una casilla, una cifra de 0 a 5 o ? dice que todas coinciden.</translation>
    </message>
    <message>
        <source>Medians of three or more people only. A group with fewer answers stays hidden.</source>
        <translation>Solo medianas de tres personas o más. Un grupo con menos respuestas no se muestra.</translation>
    </message>
    <message>
        <source>Add a perspective</source>
        <translation>Agregar una perspectiva</translation>
    </message>
</context>
<context>
    <name>trellis::ui::WhosePane</name>
    <message numerus="yes">
        <source>Whose map? The same decisions, %n view(s)</source>
        <translation>
            <numerusform>¿De quién es el mapa? Las mismas decisiones, %n mirada</numerusform>
            <numerusform>¿De quién es el mapa? Las mismas decisiones, %n miradas</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En el papel</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En la práctica</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Lo que se espera</translation>
    </message>
</context>
<context>
    <name>trellis::ui::WhoseView</name>
    <message>
        <source>Fewer than three people answered. Nothing of it is shown, so that nobody’s answer can be read. Ask one or two more.</source>
        <translation>Respondieron menos de tres personas. No se muestra nada, para que no se pueda leer la respuesta de nadie. Pregunte a una o dos más.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bajo llave</translation>
    </message>
    <message>
        <source>%1 % don’t know (%2 of %3 cells)</source>
        <translation>%1 % no sabe (%2 de %3 casillas)</translation>
    </message>
    <message>
        <source>How %1 see it</source>
        <translation>Cómo lo ven: %1</translation>
    </message>
    <message>
        <source>Whose map is this? Add those who answered: staff, families, students. Then type what they said, or import it from a table.</source>
        <translation>¿De quién es este mapa? Agregue a quienes respondieron: personal, familias, estudiantes. Luego anote lo que dijeron o tráigalo de una tabla.</translation>
    </message>
    <message>
        <source>Add a perspective</source>
        <translation>Agregar una perspectiva</translation>
    </message>
    <message>
        <source>First finding: the fog</source>
        <translation>Primer hallazgo: la niebla</translation>
    </message>
    <message>
        <source>%1: what %2 answered for %3</source>
        <translation>%1: lo que respondió %2 sobre %3</translation>
    </message>
</context>
<context>
    <name>walk lines</name>
    <message>
        <source>%1, %2 of 5</source>
        <translation>%1, %2 de 5</translation>
    </message>
    <message>
        <source>%1, not said yet</source>
        <translation>%1, todavía sin decir</translation>
    </message>
    <message>
        <source>%1 (all of them)</source>
        <translation>%1 (todo el grupo)</translation>
    </message>
    <message>
        <source>%1, ticked</source>
        <translation>%1, marcado</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, sin marcar</translation>
    </message>
</context>
</TS>
