<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>campaign</name>
    <message>
        <source>Started a campaign</source>
        <translation>Empezó una campaña</translation>
    </message>
    <message>
        <source>Ended a campaign</source>
        <translation>Terminó una campaña</translation>
    </message>
    <message>
        <source>Let a campaign go on</source>
        <translation>Dejó que siguiera una campaña</translation>
    </message>
    <message>
        <source>Removed a campaign; its photos stay</source>
        <translation>Quitó una campaña; sus fotos se quedan</translation>
    </message>
</context>
<context>
    <name>exhibit</name>
    <message>
        <source>None of these photos is cleared for display in the school. Open one to see why.</source>
        <translation>Ninguna de estas fotos se puede exponer en la escuela. Abra una para ver por qué.</translation>
    </message>
    <message>
        <source>Save exhibit cards</source>
        <translation>Guardar tarjetas de exposición</translation>
    </message>
    <message>
        <source>Exhibit cards</source>
        <translation>Tarjetas de exposición</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not cleared for display are left out.</source>
        <translation>
            <numerusform>%n foto sin permiso de exposición queda fuera.</numerusform>
            <numerusform>%n fotos sin permiso de exposición quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the exhibit cards.</source>
        <translation>Se guardaron las tarjetas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Hung %n photo(s) in the exhibit</source>
        <translation>
            <numerusform>Colgó %n foto en la exposición</numerusform>
            <numerusform>Colgó %n fotos en la exposición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n photo(s) out of the exhibit</source>
        <translation>
            <numerusform>Sacó %n foto de la exposición</numerusform>
            <numerusform>Sacó %n fotos de la exposición</numerusform>
        </translation>
    </message>
    <message>
        <source>Hung the exhibit in another order</source>
        <translation>Colgó la exposición en otro orden</translation>
    </message>
</context>
<context>
    <name>theme wall</name>
    <message numerus="yes">
        <source>Put %n photo(s) under a theme</source>
        <translation>
            <numerusform>Puso %n foto bajo un tema</numerusform>
            <numerusform>Puso %n fotos bajo un tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n photo(s) off a theme</source>
        <translation>
            <numerusform>Quitó %n foto de un tema</numerusform>
            <numerusform>Quitó %n fotos de un tema</numerusform>
        </translation>
    </message>
    <message>
        <source>Made a theme</source>
        <translation>Creó un tema</translation>
    </message>
    <message>
        <source>Renamed a theme</source>
        <translation>Cambió el nombre de un tema</translation>
    </message>
    <message>
        <source>Said what a theme means</source>
        <translation>Dijo qué significa un tema</translation>
    </message>
    <message>
        <source>Merged two themes</source>
        <translation>Unió dos temas</translation>
    </message>
    <message>
        <source>Moved a theme</source>
        <translation>Movió un tema</translation>
    </message>
    <message>
        <source>Removed a theme</source>
        <translation>Quitó un tema</translation>
    </message>
    <message>
        <source>Counted dots</source>
        <translation>Contó puntos</translation>
    </message>
    <message>
        <source>Said how many dots there are</source>
        <translation>Dijo cuántos puntos hay</translation>
    </message>
    <message>
        <source>Began to sort in silence</source>
        <translation>Empezó a ordenar en silencio</translation>
    </message>
    <message>
        <source>Revealed the themes’ names</source>
        <translation>Reveló los nombres de los temas</translation>
    </message>
</context>
<context>
    <name>trellis::ui::AnswerRow</name>
    <message>
        <source>Translated an answer</source>
        <translation>Tradujo una respuesta</translation>
    </message>
    <message>
        <source>Noted how an answer was given</source>
        <translation>Anotó cómo se dio una respuesta</translation>
    </message>
    <message>
        <source>A question that is not asked any more</source>
        <translation>Una pregunta que ya no se hace</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Translation, shown under it</source>
        <translation>Traducción, que se muestra debajo</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Se contó en</translation>
    </message>
    <message>
        <source>As the photo’s words</source>
        <translation>Como las palabras de la foto</translation>
    </message>
    <message>
        <source>Dictated</source>
        <translation>Dictado</translation>
    </message>
</context>
<context>
    <name>trellis::ui::CampaignBar</name>
    <message>
        <source>Start a campaign…</source>
        <translation>Empezar una campaña…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the campaign…</source>
        <translation>Editar la campaña…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>End the campaign</source>
        <translation>Terminar la campaña</translation>
    </message>
    <message>
        <source>No campaign is running. Ask people one question for a few weeks, and let them answer it with photos.</source>
        <translation>No hay ninguna campaña en curso. Haga una sola pregunta durante unas semanas y deje que la respondan con fotos.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>trellis::ui::CampaignInspector</name>
    <message>
        <source>The campaign</source>
        <translation>La campaña</translation>
    </message>
    <message>
        <source>Wrote a campaign’s question</source>
        <translation>Escribió la pregunta de una campaña</translation>
    </message>
    <message>
        <source>Said what a campaign looks for</source>
        <translation>Dijo qué busca una campaña</translation>
    </message>
    <message>
        <source>Set a campaign’s weeks</source>
        <translation>Fijó las semanas de una campaña</translation>
    </message>
    <message>
        <source>Said how many photos each is asked for</source>
        <translation>Dijo cuántas fotos se piden a cada quien</translation>
    </message>
    <message>
        <source>Said how many photos a group is asked for</source>
        <translation>Dijo cuántas fotos se piden a un grupo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The question, in English</source>
        <translation>La pregunta, en inglés</translation>
    </message>
    <message>
        <source>The question, in Spanish</source>
        <translation>La pregunta, en español</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Any part of school life</source>
        <translation>Cualquier parte de la vida escolar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Photos from each person</source>
        <translation>Fotos de cada persona</translation>
    </message>
    <message>
        <source>Photos from each group</source>
        <translation>Fotos de cada grupo</translation>
    </message>
    <message>
        <source>Photos from %1</source>
        <translation>Fotos de %1</translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>Quitar la campaña</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>End the campaign</source>
        <translation>Terminar la campaña</translation>
    </message>
</context>
<context>
    <name>trellis::ui::CoverageView</name>
    <message>
        <source>Our quilt of assets</source>
        <translation>Nuestra colcha de fortalezas</translation>
    </message>
    <message>
        <source>Who has shown which part of school life</source>
        <translation>Quién ha mostrado qué parte de la vida escolar</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Quién falta</translation>
    </message>
    <message>
        <source>How far the stories reach</source>
        <translation>Hasta dónde llegan las historias</translation>
    </message>
    <message numerus="yes">
        <source>%n blank patch(es)</source>
        <translation>
            <numerusform>%n retazo en blanco</numerusform>
            <numerusform>%n retazos en blanco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos of %1</source>
        <translation>Fotos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1, %2: %n foto</numerusform>
            <numerusform>%1, %2: %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every group has shown every part of school life.</source>
        <translation>Todos los grupos han mostrado todas las partes de la vida escolar.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::DetailInspector</name>
    <message>
        <source>Faces, consent and story of the photo</source>
        <translation>Caras, consentimiento e historia de la foto</translation>
    </message>
    <message>
        <source>Said who can be recognized</source>
        <translation>Dijo a quién se reconoce</translation>
    </message>
    <message>
        <source>Set who may see a photo</source>
        <translation>Dijo quién puede ver una foto</translation>
    </message>
    <message>
        <source>Described a photo</source>
        <translation>Describió una foto</translation>
    </message>
    <message>
        <source>Took back that a photo was withdrawn</source>
        <translation>Anuló el retiro de una foto</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>Who can be recognized?</source>
        <translation>¿A quién se reconoce?</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>The photographer allows it to be seen by</source>
        <translation>Quien la tomó permite que la vea</translation>
    </message>
    <message>
        <source>About this photo</source>
        <translation>Sobre esta foto</translation>
    </message>
    <message>
        <source>What is visible, for people who cannot see it</source>
        <translation>Qué se ve, para quien no puede verla</translation>
    </message>
    <message>
        <source>The original stays on this computer. Everything you share is a copy with faces covered and with place and camera data removed.</source>
        <translation>El original se queda en esta computadora. Todo lo que comparta es una copia con las caras cubiertas y sin datos de lugar ni de cámara.</translation>
    </message>
    <message>
        <source>No longer withdrawn</source>
        <translation>Ya no está retirada</translation>
    </message>
    <message>
        <source>Photographer’s veto: withdraw…</source>
        <translation>Veto de quien la tomó: retirar…</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotografía de</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ExportDialog</name>
    <message>
        <source>Write title, caption and themes inside the pictures</source>
        <translation>Escribir título, pie y temas dentro de las fotos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export photos</source>
        <translation>Exportar fotos</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Pictures in a folder</source>
        <translation>Fotos en una carpeta</translation>
    </message>
    <message>
        <source>Project for a researcher’s program (.qdpx)</source>
        <translation>Proyecto para un programa de investigación (.qdpx)</translation>
    </message>
    <message>
        <source>Table of captions and themes (.csv)</source>
        <translation>Tabla de pies de foto y temas (.csv)</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En qué forma</translation>
    </message>
    <message>
        <source>Each picture leaves as this audience may see it: covered where somebody is covered, and without anything the camera wrote beside it. Photographers are roles.</source>
        <translation>Cada foto sale como este público puede verla: cubierta donde alguien está cubierto y sin nada de lo que la cámara escribió junto a ella. Quienes las tomaron son roles.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) may leave.</source>
        <translation>
            <numerusform>Puede salir %n foto.</numerusform>
            <numerusform>Pueden salir %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) stay here: they are not cleared for this audience.</source>
        <translation>
            <numerusform>Se queda aquí %n foto: no está autorizada para este público.</numerusform>
            <numerusform>Se quedan aquí %n fotos: no están autorizadas para este público.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Export photos into a folder</source>
        <translation>Exportar fotos a una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n photo(s).</source>
        <translation>
            <numerusform>Se exportó %n foto.</numerusform>
            <numerusform>Se exportaron %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>trellis::ui::FaceRow</name>
    <message>
        <source>Mark person %1 in the picture first</source>
        <translation>Primero marque a la persona %1 en la imagen</translation>
    </message>
    <message>
        <source>Cover %1 in shared copies</source>
        <translation>Cubrir %1 en las copias compartidas</translation>
    </message>
</context>
<context>
    <name>trellis::ui::FacesSection</name>
    <message>
        <source>Changed how a face is covered</source>
        <translation>Cambió cómo se cubre una cara</translation>
    </message>
    <message>
        <source>Marked a whole figure</source>
        <translation>Marcó una figura entera</translation>
    </message>
    <message>
        <source>Took a mark off a photo</source>
        <translation>Quitó una marca de una foto</translation>
    </message>
    <message>
        <source>Covered face %1</source>
        <translation>Cubrió la cara %1</translation>
    </message>
    <message>
        <source>Uncovered face %1</source>
        <translation>Descubrió la cara %1</translation>
    </message>
    <message>
        <source>Faces and consent</source>
        <translation>Caras y consentimiento</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cubrir</translation>
    </message>
    <message>
        <source>No face marked yet</source>
        <translation>Ninguna cara marcada todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) marked</source>
        <translation>
            <numerusform>%n cara marcada</numerusform>
            <numerusform>%n caras marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>In shared copies it is</source>
        <translation>En las copias compartidas va</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rellena</translation>
    </message>
    <message>
        <source>Nothing of it is left in the copy</source>
        <translation>No queda nada de ella en la copia</translation>
    </message>
    <message>
        <source>Coarse blocks</source>
        <translation>En bloques gruesos</translation>
    </message>
    <message>
        <source>At most six blocks across; people who know the child may still guess</source>
        <translation>Seis bloques a lo ancho como máximo; quien conoce a la persona aún puede adivinar</translation>
    </message>
    <message>
        <source>Whole figure</source>
        <translation>Figura entera</translation>
    </message>
    <message>
        <source>People are known by their clothes, too</source>
        <translation>A las personas también se las reconoce por la ropa</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>No es una persona</translation>
    </message>
    <message>
        <source>Mark a face (R)</source>
        <translation>Marcar una cara (R)</translation>
    </message>
    <message>
        <source>Cover face %1</source>
        <translation>Cubrir la cara %1</translation>
    </message>
    <message>
        <source>Attach form…</source>
        <translation>Adjuntar formulario…</translation>
    </message>
</context>
<context>
    <name>trellis::ui::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No category yet</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Every theme</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Any consent</source>
        <translation>Cualquier permiso</translation>
    </message>
    <message>
        <source>Cleared for the coach</source>
        <translation>Autorizadas para coaching</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>No autorizadas</translation>
    </message>
    <message>
        <source>Who is in it?</source>
        <translation>¿Quién aparece?</translation>
    </message>
    <message>
        <source>Waiting for a form</source>
        <translation>Falta un formulario</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Find in these photos</source>
        <translation>Buscar en estas fotos</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Every campaign</source>
        <translation>Todas las campañas</translation>
    </message>
    <message>
        <source>Group that took them</source>
        <translation>Grupo que las tomó</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Cualquier etapa</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Contadas</translation>
    </message>
    <message>
        <source>Under no theme yet</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Under a theme</source>
        <translation>Con tema</translation>
    </message>
    <message>
        <source>Cleared for the team</source>
        <translation>Autorizadas para el equipo</translation>
    </message>
    <message>
        <source>In the exhibit</source>
        <translation>En la exposición</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>As the exhibit hangs</source>
        <translation>Como cuelga la exposición</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Photos added</source>
        <translation>Fotos agregadas</translation>
    </message>
    <message>
        <source>Adding photos: %1 of %2</source>
        <translation>Agregando fotos: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>Se agregó %n foto.</numerusform>
            <numerusform>Se agregaron %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; what was added stays.</source>
        <translation>Se canceló; lo agregado se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added:</source>
        <translation>
            <numerusform>%n no se pudo agregar:</numerusform>
            <numerusform>%n no se pudieron agregar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>
and %n more.</source>
        <translation>
            <numerusform>
y %n más.</numerusform>
            <numerusform>
y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not looked at.</source>
        <translation>
            <numerusform>%n foto quedó sin revisar.</numerusform>
            <numerusform>%n fotos quedaron sin revisar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::LibraryView</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>No photo matches these filters.</source>
        <translation>Ninguna foto pasa estos filtros.</translation>
    </message>
    <message>
        <source>No photos yet. Drop them here, or add a folder from a phone.</source>
        <translation>Todavía no hay fotos. Suéltelas aquí o agregue una carpeta de un teléfono.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PeopleSection</name>
    <message>
        <source>Took a person off a photo</source>
        <translation>Se quitó a una persona de una foto</translation>
    </message>
    <message>
        <source>Who, without a child’s name</source>
        <translation>Quién, sin el nombre de menores</translation>
    </message>
    <message>
        <source>Left, blue shirt</source>
        <translation>Izquierda, camisa azul</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Menor de edad</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>The form allows it to be seen by</source>
        <translation>El formulario permite que la vea</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Not in the picture</source>
        <translation>No aparece en la foto</translation>
    </message>
    <message>
        <source>Changed a release</source>
        <translation>Se cambió una autorización</translation>
    </message>
    <message>
        <source>Listed a person in a photo</source>
        <translation>Se anotó a una persona en una foto</translation>
    </message>
    <message>
        <source>People and releases</source>
        <translation>Personas y autorizaciones</translation>
    </message>
    <message>
        <source>Everyone who can be recognized needs a signed form, or is covered in every shared copy.</source>
        <translation>Cada persona que se reconoce necesita un formulario firmado, o se cubre en cada copia.</translation>
    </message>
    <message>
        <source>List a person</source>
        <translation>Anotar a una persona</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoCanvas</name>
    <message numerus="yes">
        <source>%n region(s) marked</source>
        <translation>
            <numerusform>%n parte marcada</numerusform>
            <numerusform>%n partes marcadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoDetail</name>
    <message>
        <source>Moved a mark</source>
        <translation>Movió una marca</translation>
    </message>
    <message>
        <source>Took a mark off a photo</source>
        <translation>Quitó una marca de una foto</translation>
    </message>
    <message>
        <source>Marked suggested faces</source>
        <translation>Marcó las caras sugeridas</translation>
    </message>
    <message>
        <source>Exactly this leaves: %1 × %2 pixels, %3 kB, without place, camera or names.</source>
        <translation>Exactamente esto sale: %1 × %2 píxeles, %3 kB, sin lugar, cámara ni nombres.</translation>
    </message>
    <message>
        <source>No further face was found. Look yourself, too: it misses many.</source>
        <translation>No se encontró otra cara. Mire usted también: a la computadora se le escapan muchas.</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Compartida con</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As shared</source>
        <translation>Como se comparte</translation>
    </message>
    <message>
        <source>Mark a face (R)</source>
        <translation>Marcar una cara (R)</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation>Sugerir caras</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Mark and cover all</source>
        <translation>Marcar y cubrir todas</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Photos of the library</source>
        <translation>Fotos de la biblioteca</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>Nothing leaves.</source>
        <translation>No sale nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) suggested. Click one to mark it.</source>
        <translation>
            <numerusform>%n cara sugerida. Haga clic en ella para marcarla.</numerusform>
            <numerusform>%n caras sugeridas. Haga clic en una para marcarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked a face and covered it</source>
        <translation>Marcó una cara y la cubrió</translation>
    </message>
    <message>
        <source>Withdraw this photo?</source>
        <translation>¿Retirar esta foto?</translation>
    </message>
    <message>
        <source>Nobody else will see it from now on: not on the wall, in slides, in exhibits or in the coach’s PDF.</source>
        <translation>Desde ahora nadie más la verá: ni en el muro, ni en diapositivas, exposiciones o el PDF del coach.</translation>
    </message>
    <message>
        <source>It stays in this file, so that this can be undone. Afterwards you can erase it for good. Copies that were shared before are not reached.</source>
        <translation>Se queda en este archivo, para que esto se pueda deshacer. Después puede borrarla para siempre. No alcanza a las copias compartidas antes.</translation>
    </message>
    <message>
        <source>Withdraw photo</source>
        <translation>Retirar la foto</translation>
    </message>
    <message>
        <source>Withdrew a photo</source>
        <translation>Retiró una foto</translation>
    </message>
    <message>
        <source>Withdrawn. Nobody else sees it.</source>
        <translation>Retirada. Nadie más la ve.</translation>
    </message>
    <message>
        <source>Erase it for good…</source>
        <translation>Borrarla para siempre…</translation>
    </message>
    <message>
        <source>Cover them, or keep the photo here.</source>
        <translation>Cubra a la persona o deje la foto aquí.</translation>
    </message>
    <message>
        <source>Erase the photo for good…</source>
        <translation>Borrar la foto para siempre…</translation>
    </message>
    <message>
        <source>These rest on it: %1.</source>
        <translation>Se apoyan en ella: %1.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoInspector</name>
    <message>
        <source>The chosen photo</source>
        <translation>La foto elegida</translation>
    </message>
    <message>
        <source>Titled a photo</source>
        <translation>Se tituló una foto</translation>
    </message>
    <message>
        <source>Captioned a photo</source>
        <translation>Se escribió el pie de una foto</translation>
    </message>
    <message>
        <source>Put a photo in a category</source>
        <translation>Se puso una foto en una categoría</translation>
    </message>
    <message>
        <source>Said where a photo was taken</source>
        <translation>Se dijo dónde se tomó una foto</translation>
    </message>
    <message>
        <source>Said who can be recognized</source>
        <translation>Se dijo a quién se reconoce</translation>
    </message>
    <message>
        <source>Set who may see a photo</source>
        <translation>Se decidió quién puede ver una foto</translation>
    </message>
    <message>
        <source>Described a photo</source>
        <translation>Se describió una foto</translation>
    </message>
    <message>
        <source>Said who took a photo</source>
        <translation>Se dijo quién tomó una foto</translation>
    </message>
    <message>
        <source>Credited a photographer</source>
        <translation>Se dio crédito a quien tomó la foto</translation>
    </message>
    <message>
        <source>Gave a photo its themes</source>
        <translation>Se dieron temas a una foto</translation>
    </message>
    <message>
        <source>Choose a photo to tell its story and to say who may see it. Choose several to change them together.</source>
        <translation>Elija una foto para contar su historia y decir quién puede verla. Elija varias para cambiarlas juntas.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Six words at most</source>
        <translation>Seis palabras como máximo</translation>
    </message>
    <message>
        <source>Caption, in the photographer’s words</source>
        <translation>Pie de foto, en palabras de quien la tomó</translation>
    </message>
    <message>
        <source>Part of school life</source>
        <translation>Parte de la vida escolar</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>La tomó</translation>
    </message>
    <message>
        <source>Credit, as they wish to be named</source>
        <translation>Crédito, como quiere que se le nombre</translation>
    </message>
    <message>
        <source>Place at school</source>
        <translation>Lugar en la escuela</translation>
    </message>
    <message>
        <source>Themes, with commas between</source>
        <translation>Temas, separados por comas</translation>
    </message>
    <message>
        <source>Who can be recognized?</source>
        <translation>¿A quién se reconoce?</translation>
    </message>
    <message>
        <source>The photographer allows it to be seen by</source>
        <translation>Quien la tomó permite que la vea</translation>
    </message>
    <message>
        <source>What is visible, for people who cannot see it</source>
        <translation>Lo que se ve, para quien no puede verla</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin responder</translation>
    </message>
    <message numerus="yes">
        <source>%n photos chosen</source>
        <translation>
            <numerusform>%n foto elegida</numerusform>
            <numerusform>%n fotos elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Said which campaign a photo answers</source>
        <translation>Dijo a qué campaña responde una foto</translation>
    </message>
    <message>
        <source>Answers the campaign</source>
        <translation>Responde a la campaña</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoModel</name>
    <message>
        <source>Consent</source>
        <translation>Permiso</translation>
    </message>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n cubierta</numerusform>
            <numerusform>%n cubiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>List who is in it</source>
        <translation>Anota quién aparece</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n</source>
        <translation>
            <numerusform>Falta %n</numerusform>
            <numerusform>Faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Who is in it?</source>
        <translation>¿Quién aparece?</translation>
    </message>
    <message>
        <source>Kept close</source>
        <translation>Se queda en casa</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoPage</name>
    <message>
        <source>PhotoVoice</source>
        <translation>PhotoVoice</translation>
    </message>
    <message>
        <source>What makes this school strong, in pictures</source>
        <translation>Lo que hace fuerte a esta escuela, en imágenes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Agregar fotos…</translation>
    </message>
    <message>
        <source>Add a folder of photos…</source>
        <translation>Agregar una carpeta de fotos…</translation>
    </message>
    <message>
        <source>Paste photos</source>
        <translation>Pegar fotos</translation>
    </message>
    <message>
        <source>Remove photos</source>
        <translation>Quitar fotos</translation>
    </message>
    <message>
        <source>Erase photos for good…</source>
        <translation>Borrar fotos para siempre…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What makes this school strong?</source>
        <translation>¿Qué hace fuerte a esta escuela?</translation>
    </message>
    <message>
        <source>Ask people to photograph what helps them here: people, groups, structures, climate, culture.</source>
        <translation>Pida a la gente que fotografíe lo que le ayuda aquí: personas, grupos, estructuras, clima, cultura.</translation>
    </message>
    <message>
        <source>Drop their photos here, or add a folder from a phone.</source>
        <translation>Suelte aquí sus fotos o agregue una carpeta del teléfono.</translation>
    </message>
    <message>
        <source>Tell each story in the photographer’s words, and say who may see it.</source>
        <translation>Cuente cada historia en palabras de quien la tomó y diga quién puede verla.</translation>
    </message>
    <message>
        <source>On paper: print the photos, write on the back, and scan them later.</source>
        <translation>En papel: imprima las fotos, escriba al reverso y escanéelas después.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Agregar fotos</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Agregar una carpeta de fotos</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard. Copy one first.</source>
        <translation>No hay ninguna foto en el portapapeles. Copie una primero.</translation>
    </message>
    <message>
        <source>Pasted photo</source>
        <translation>Foto pegada</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n photo(s)</source>
        <translation>
            <numerusform>Se quitó %n foto</numerusform>
            <numerusform>Se quitaron %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n photo(s) for good?</source>
        <translation>
            <numerusform>¿Borrar %n foto para siempre?</numerusform>
            <numerusform>¿Borrar %n fotos para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures, their titles, captions, stories and releases are removed from this file and from its history. This cannot be undone. Copies that were shared before are not reached by this.</source>
        <translation>Las imágenes, sus títulos, pies, historias y autorizaciones se quitan de este archivo y de su historial. Esto no se puede deshacer. No alcanza a las copias que ya se compartieron.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Erased. Nothing of it is left in this file.</source>
        <translation>Borrado. No queda nada de ello en este archivo.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Todavía no hay fotos</translation>
    </message>
    <message>
        <source>Every photo has its words</source>
        <translation>Cada foto tiene sus palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) still without caption, category or consent</source>
        <translation>
            <numerusform>%n foto aún sin pie, categoría o permiso</numerusform>
            <numerusform>%n fotos aún sin pie, categoría o permiso</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme wall · sort in silence first, then name each group together</source>
        <translation>Muro de temas · primero ordenen en silencio, luego nombren juntos cada grupo</translation>
    </message>
    <message>
        <source>Theme wall</source>
        <translation>Muro de temas</translation>
    </message>
    <message>
        <source>Photo %1 of %2 · %3</source>
        <translation>Foto %1 de %2 · %3</translation>
    </message>
    <message>
        <source>What has been shown, and by whom; the blank patches ask who is missing</source>
        <translation>Qué se ha mostrado y quién; los retazos en blanco preguntan quién falta</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Exhibit cards…</source>
        <translation>Tarjetas de exposición…</translation>
    </message>
    <message>
        <source>Start a campaign…</source>
        <translation>Empezar una campaña…</translation>
    </message>
    <message>
        <source>Edit the campaign…</source>
        <translation>Editar la campaña…</translation>
    </message>
    <message>
        <source>End the campaign</source>
        <translation>Terminar la campaña</translation>
    </message>
    <message>
        <source>Hang in the exhibit</source>
        <translation>Colgar en la exposición</translation>
    </message>
    <message>
        <source>Take out of the exhibit</source>
        <translation>Sacar de la exposición</translation>
    </message>
    <message>
        <source>Hang earlier</source>
        <translation>Colgar antes</translation>
    </message>
    <message>
        <source>Hang later</source>
        <translation>Colgar después</translation>
    </message>
    <message>
        <source>Export photos…</source>
        <translation>Exportar fotos…</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoShowing</name>
    <message>
        <source>This photo is not cleared for the team</source>
        <translation>Esta foto no está autorizada para el equipo</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotographerSection</name>
    <message>
        <source>Credited a photographer</source>
        <translation>Acreditó a quien tomó fotos</translation>
    </message>
    <message>
        <source>Said how a photographer is named</source>
        <translation>Dijo cómo se nombra a quien tomó fotos</translation>
    </message>
    <message>
        <source>Said whether a photographer is a child</source>
        <translation>Dijo si quien tomó fotos es menor</translation>
    </message>
    <message>
        <source>Noted who takes part</source>
        <translation>Anotó quién participa</translation>
    </message>
    <message>
        <source>Noted a parent’s permission</source>
        <translation>Anotó el permiso de una familia</translation>
    </message>
    <message>
        <source>Noted a child’s own answer</source>
        <translation>Anotó la respuesta de un niño o una niña</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Quién la tomó</translation>
    </message>
    <message>
        <source>Credit, as they wish to be named</source>
        <translation>Crédito, como desea que se le nombre</translation>
    </message>
    <message>
        <source>Named in shared copies by</source>
        <translation>En las copias se le nombra con</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Menor de edad</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>A parent’s written permission</source>
        <translation>Permiso escrito de la familia</translation>
    </message>
    <message>
        <source>The child’s own yes</source>
        <translation>El sí del niño o la niña</translation>
    </message>
    <message numerus="yes">
        <source>This counts for %n photo(s) by the same person.</source>
        <translation>
            <numerusform>Vale para %n foto de la misma persona.</numerusform>
            <numerusform>Vale para %n fotos de la misma persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>A child’s name never stands beside a photo.</source>
        <translation>El nombre de un niño o una niña nunca aparece junto a una foto.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotographersBar</name>
    <message>
        <source>Who took them</source>
        <translation>Quién las tomó</translation>
    </message>
</context>
<context>
    <name>trellis::ui::QuestionsEditor</name>
    <message>
        <source>Wrote the team’s own questions</source>
        <translation>Escribió las preguntas del equipo</translation>
    </message>
    <message>
        <source>Write our questions</source>
        <translation>Escribir nuestras preguntas</translation>
    </message>
    <message>
        <source>Question %1, in English</source>
        <translation>Pregunta %1, en inglés</translation>
    </message>
    <message>
        <source>Question %1, in Spanish</source>
        <translation>Pregunta %1, en español</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ReleaseEditor</name>
    <message>
        <source>Changed a release</source>
        <translation>Cambió un permiso</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>Attach the signed form</source>
        <translation>Adjuntar el formulario firmado</translation>
    </message>
    <message>
        <source>Attached a signed form</source>
        <translation>Adjuntó un formulario firmado</translation>
    </message>
    <message>
        <source>Save a copy of the form</source>
        <translation>Guardar una copia del formulario</translation>
    </message>
    <message>
        <source>Who, without a child’s name</source>
        <translation>Quién, sin nombres de niños</translation>
    </message>
    <message>
        <source>Left, blue shirt</source>
        <translation>Izquierda, camisa azul</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Menor de edad</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Form sent on</source>
        <translation>Formulario enviado el</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondió el</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>The form allows it to be seen by</source>
        <translation>El formulario permite que la vea</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>Escaneo: %1</translation>
    </message>
    <message>
        <source>Another scan…</source>
        <translation>Otro escaneo…</translation>
    </message>
    <message>
        <source>Attach form…</source>
        <translation>Adjuntar formulario…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
</context>
<context>
    <name>trellis::ui::StorySection</name>
    <message>
        <source>The story</source>
        <translation>La historia</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Type an answer, or skip with Tab</source>
        <translation>Escriba una respuesta o siga con Tab</translation>
    </message>
    <message>
        <source>Told a photo’s story</source>
        <translation>Se contó la historia de una foto</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>Asked other questions of a photo</source>
        <translation>Hizo otras preguntas sobre una foto</translation>
    </message>
    <message>
        <source>Chose the questions for every photo</source>
        <translation>Eligió las preguntas para todas las fotos</translation>
    </message>
    <message>
        <source>Ask these of every photo</source>
        <translation>Hacerlas sobre todas las fotos</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Las nuestras</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to other questions are kept; One photo shows them.</source>
        <translation>
            <numerusform>Se conserva %n respuesta a otras preguntas; está en Una foto.</numerusform>
            <numerusform>Se conservan %n respuestas a otras preguntas; están en Una foto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::TellingSection</name>
    <message>
        <source>No caption yet.</source>
        <translation>Todavía sin pie de foto.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Cambiado por otra persona</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>La historia</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ThemeCard</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No dots yet</source>
        <translation>Sin puntos todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>About “%1”: name, meaning, dots, order</source>
        <translation>Sobre “%1”: nombre, significado, puntos, orden</translation>
    </message>
    <message>
        <source>Photos under “%1”</source>
        <translation>Fotos bajo “%1”</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Nombre del tema</translation>
    </message>
    <message>
        <source>Show %1 more photos under “%2”</source>
        <translation>Mostrar %1 fotos más bajo “%2”</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ThemeInspector</name>
    <message>
        <source>The chosen theme</source>
        <translation>El tema elegido</translation>
    </message>
    <message>
        <source>About this theme</source>
        <translation>Sobre este tema</translation>
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
        <source>What it means, in plain words</source>
        <translation>Qué significa, en palabras sencillas</translation>
    </message>
    <message>
        <source>A photo belongs here when…</source>
        <translation>Una foto va aquí cuando…</translation>
    </message>
    <message>
        <source>Dots from each group</source>
        <translation>Puntos de cada grupo</translation>
    </message>
    <message>
        <source>Dots to place, of all together</source>
        <translation>Puntos por colocar, entre todos</translation>
    </message>
    <message>
        <source>Merge it into</source>
        <translation>Unirlo con</translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation>Quitar el tema</translation>
    </message>
    <message>
        <source>Dots from %1</source>
        <translation>Puntos de %1</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>trellis::ui::WallProjection</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme wall</source>
        <translation>Muro de temas</translation>
    </message>
    <message>
        <source>No theme yet. Put photos that belong together beside each other.</source>
        <translation>Todavía no hay temas. Ponga juntas las fotos que se relacionan.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::WallTray</name>
    <message>
        <source>Not placed yet</source>
        <translation>Sin colocar</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag, or press 1 to 9 to place the chosen photo</source>
        <translation>Arrastre la foto elegida o presione de 1 a 9 para colocarla</translation>
    </message>
    <message>
        <source>Every photo is under a theme. Drop one here to take it off.</source>
        <translation>Todas las fotos tienen tema. Suelte una aquí para quitarla.</translation>
    </message>
    <message>
        <source>Photos under no theme yet</source>
        <translation>Fotos todavía sin tema</translation>
    </message>
</context>
<context>
    <name>trellis::ui::WallView</name>
    <message>
        <source>New theme</source>
        <translation>Tema nuevo</translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation>Cambiar el nombre del tema</translation>
    </message>
    <message>
        <source>About the theme</source>
        <translation>Sobre el tema</translation>
    </message>
    <message>
        <source>Move theme forward</source>
        <translation>Adelantar el tema</translation>
    </message>
    <message>
        <source>Move theme back</source>
        <translation>Atrasar el tema</translation>
    </message>
    <message>
        <source>Take photo off its theme</source>
        <translation>Quitar la foto de su tema</translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation>Quitar el tema</translation>
    </message>
    <message>
        <source>Sort in silence</source>
        <translation>Ordenar en silencio</translation>
    </message>
    <message>
        <source>Drop a photo here or press T</source>
        <translation>Suelte una foto aquí o presione T</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Sorting in silence: names, meanings and dots are hidden until everybody has placed photos.</source>
        <translation>Ordenando en silencio: nombres, significados y puntos quedan ocultos hasta que todas las personas hayan colocado fotos.</translation>
    </message>
    <message>
        <source>Reveal names</source>
        <translation>Revelar los nombres</translation>
    </message>
    <message>
        <source>There is no theme %1 yet. Press T to make one.</source>
        <translation>Todavía no hay tema %1. Presione T para crear uno.</translation>
    </message>
    <message>
        <source>Placed under “%1”.</source>
        <translation>Colocada bajo “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>trellis::ui::WordsSection</name>
    <message>
        <source>Went back to the photographer’s words</source>
        <translation>Volvió a las palabras de quien tomó la foto</translation>
    </message>
    <message>
        <source>Said that a caption is the photographer’s own</source>
        <translation>Dijo que un pie de foto es de quien la tomó</translation>
    </message>
    <message>
        <source>Translated a caption</source>
        <translation>Tradujo un pie de foto</translation>
    </message>
    <message>
        <source>Said in which language a photo was told</source>
        <translation>Dijo en qué idioma se contó una foto</translation>
    </message>
    <message>
        <source>Said whether a story was dictated</source>
        <translation>Dijo si una historia fue dictada</translation>
    </message>
    <message>
        <source>In the photographer’s own words: “%1”</source>
        <translation>En palabras de quien la tomó: “%1”</translation>
    </message>
    <message>
        <source>Use their words</source>
        <translation>Usar sus palabras</translation>
    </message>
    <message>
        <source>They changed it</source>
        <translation>Lo cambió la misma persona</translation>
    </message>
    <message>
        <source>Translation, shown under the caption</source>
        <translation>Traducción, va debajo del pie de foto</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Contada en</translation>
    </message>
    <message>
        <source>English, Spanish, Diné…</source>
        <translation>Español, inglés, diné…</translation>
    </message>
    <message>
        <source>Dictated: somebody wrote down what they said</source>
        <translation>Dictada: alguien escribió lo que dijo</translation>
    </message>
</context>
</TS>
