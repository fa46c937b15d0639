<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>keystone-edits</name>
    <message>
        <source>Added a slide</source>
        <translation>Agregó una diapositiva</translation>
    </message>
    <message>
        <source>Began the Keystone</source>
        <translation>Empezó el Keystone</translation>
    </message>
    <message>
        <source>Moved a slide</source>
        <translation>Movió una diapositiva</translation>
    </message>
    <message>
        <source>Put a photo on a slide</source>
        <translation>Puso una foto en una diapositiva</translation>
    </message>
    <message>
        <source>Took a photo off a slide</source>
        <translation>Quitó una foto de una diapositiva</translation>
    </message>
</context>
<context>
    <name>trellis::ui::KeystoneExport</name>
    <message>
        <source>Saved the slides. Names are roles in them.</source>
        <translation>Se guardaron las diapositivas. En ellas los nombres son roles.</translation>
    </message>
    <message>
        <source>Saved the narrative. Names are roles in it.</source>
        <translation>Se guardó el relato. En él los nombres son roles.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Slides as PDF</source>
        <translation>Diapositivas en PDF</translation>
    </message>
    <message>
        <source>Narrative as PDF</source>
        <translation>Relato en PDF</translation>
    </message>
    <message>
        <source>Keystone slides.pdf</source>
        <translation>Diapositivas del Keystone.pdf</translation>
    </message>
    <message>
        <source>Keystone.pdf</source>
        <translation>Keystone.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the slides</source>
        <translation>Guardando las diapositivas</translation>
    </message>
    <message>
        <source>Saving the narrative</source>
        <translation>Guardando el relato</translation>
    </message>
    <message>
        <source>The Keystone is still being saved. One paper after the other.</source>
        <translation>El Keystone aún se está guardando. Un documento tras otro.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::KeystonePage</name>
    <message>
        <source>Wrote on a slide</source>
        <translation>Escribió en una diapositiva</translation>
    </message>
    <message>
        <source>Moved a picture on a slide</source>
        <translation>Movió una imagen en una diapositiva</translation>
    </message>
    <message>
        <source>Wrote speaker notes</source>
        <translation>Escribió notas para presentar</translation>
    </message>
    <message>
        <source>Keystone</source>
        <translation>Keystone</translation>
    </message>
    <message>
        <source>What this year shows, and what comes next</source>
        <translation>Lo que muestra este año, y lo que sigue</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n diapositiva</numerusform>
            <numerusform>%n diapositivas</numerusform>
        </translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Begin the Keystone</source>
        <translation>Empezar el Keystone</translation>
    </message>
    <message>
        <source>Add slide</source>
        <translation>Agregar diapositiva</translation>
    </message>
    <message>
        <source>Duplicate slide</source>
        <translation>Duplicar diapositiva</translation>
    </message>
    <message>
        <source>Remove slide</source>
        <translation>Quitar diapositiva</translation>
    </message>
    <message>
        <source>Slides as PDF…</source>
        <translation>Diapositivas en PDF…</translation>
    </message>
    <message>
        <source>Narrative as PDF…</source>
        <translation>Relato en PDF…</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositiva siguiente</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>Diapositiva anterior</translation>
    </message>
    <message>
        <source>Slides in order</source>
        <translation>Diapositivas en orden</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt with the arrows.</source>
        <translation>Arrastre para cambiar el orden, o use Alt con las flechas.</translation>
    </message>
    <message>
        <source>Speaker notes, for you alone</source>
        <translation>Notas para quien presenta, solo para usted</translation>
    </message>
    <message>
        <source>Whom to thank, where to pause, what to ask the room</source>
        <translation>A quién agradecer, dónde hacer una pausa, qué preguntar a la sala</translation>
    </message>
    <message>
        <source>What will you show of this year, and to whom?</source>
        <translation>¿Qué mostrará usted de este año, y a quién?</translation>
    </message>
    <message>
        <source>Begin with eight open slides: the question, evidence, what shifted, what is next.</source>
        <translation>Empiece con ocho diapositivas abiertas: la pregunta, la evidencia, lo que cambió, lo que sigue.</translation>
    </message>
    <message>
        <source>Put photos that are cleared on them, and say why each matters.</source>
        <translation>Ponga en ellas fotos con permiso, y diga por qué importa cada una.</translation>
    </message>
    <message>
        <source>Name early signs, and say what is not known yet.</source>
        <translation>Nombre primeras señales, y diga lo que aún no se sabe.</translation>
    </message>
    <message>
        <source>On paper: one sheet a slide, a sketch and one sentence on each.</source>
        <translation>En papel: una hoja por diapositiva, un dibujo y una frase en cada una.</translation>
    </message>
    <message>
        <source>Duplicated a slide</source>
        <translation>Duplicó una diapositiva</translation>
    </message>
    <message>
        <source>Removed a slide</source>
        <translation>Quitó una diapositiva</translation>
    </message>
    <message>
        <source>No slide yet</source>
        <translation>Aún no hay diapositivas</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) of impact</source>
        <translation>
            <numerusform>%n señal de impacto</numerusform>
            <numerusform>%n señales de impacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoShelf</name>
    <message>
        <source>slide %1</source>
        <translation>diapositiva %1</translation>
    </message>
    <message>
        <source>Photos that are ready to be shown</source>
        <translation>Fotos listas para mostrarse</translation>
    </message>
    <message>
        <source>Find in photos</source>
        <translation>Buscar en las fotos</translation>
    </message>
    <message>
        <source>Enter or a double click puts it on the slide; or drag it there.</source>
        <translation>Intro o un doble clic la pone en la diapositiva; o arrástrela ahí.</translation>
    </message>
    <message>
        <source>Photo without a title</source>
        <translation>Foto sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not offered: consent or covering is not finished.</source>
        <translation>
            <numerusform>%n foto no se ofrece: falta el permiso o cubrir a alguien.</numerusform>
            <numerusform>%n fotos no se ofrecen: falta el permiso o cubrir a alguien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PresenterView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositiva siguiente</translation>
    </message>
    <message>
        <source>Presenter’s view</source>
        <translation>Vista de quien presenta</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>Es la última diapositiva</translation>
    </message>
    <message>
        <source>No notes for this slide.</source>
        <translation>Sin notas para esta diapositiva.</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositiva %1 de %2</translation>
    </message>
    <message>
        <source>Time since the start: %1</source>
        <translation>Tiempo desde el comienzo: %1</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ResponsesEditor</name>
    <message>
        <source>Warm words are always welcome; a hard question only when you asked for it. What may not be shown stays in this file.</source>
        <translation>Las palabras cálidas siempre son bienvenidas; una pregunta dura, solo si usted la pidió. Lo que no puede mostrarse se queda en este archivo.</translation>
    </message>
    <message>
        <source>Add a peer’s response</source>
        <translation>Agregar la respuesta de un par</translation>
    </message>
    <message>
        <source>Wrote down a peer’s response</source>
        <translation>Anotó la respuesta de un par</translation>
    </message>
    <message>
        <source>From, as they wish to be named</source>
        <translation>De parte de, como desea que se le nombre</translation>
    </message>
    <message>
        <source>Warm: what stays with me</source>
        <translation>Cálido: lo que se queda conmigo</translation>
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
        <source>They agreed that it may be shown</source>
        <translation>Aceptó que se muestre</translation>
    </message>
    <message>
        <source>Remove this response</source>
        <translation>Quitar esta respuesta</translation>
    </message>
    <message>
        <source>Removed a peer’s response</source>
        <translation>Quitó la respuesta de un par</translation>
    </message>
    <message>
        <source>Added a peer’s response</source>
        <translation>Agregó la respuesta de un par</translation>
    </message>
</context>
<context>
    <name>trellis::ui::SignsEditor</name>
    <message>
        <source>Early signs only: what someone noticed, counted or heard, and when. Say on the slide what is not known yet.</source>
        <translation>Solo primeras señales: lo que alguien observó, contó o escuchó, y cuándo. Diga en la diapositiva lo que aún no se sabe.</translation>
    </message>
    <message>
        <source>Add a sign of impact</source>
        <translation>Agregar una señal de impacto</translation>
    </message>
    <message>
        <source>The sign</source>
        <translation>La señal</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Dónde se nota</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Remove this sign</source>
        <translation>Quitar esta señal</translation>
    </message>
    <message>
        <source>Worded a sign of impact</source>
        <translation>Redactó una señal de impacto</translation>
    </message>
    <message>
        <source>Removed a sign of impact</source>
        <translation>Quitó una señal de impacto</translation>
    </message>
    <message>
        <source>Added a sign of impact</source>
        <translation>Agregó una señal de impacto</translation>
    </message>
</context>
<context>
    <name>trellis::ui::SlideCanvas</name>
    <message>
        <source>Slide %1: %2</source>
        <translation>Diapositiva %1: %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>trellis::ui::SlideInspector</name>
    <message>
        <source>The chosen slide</source>
        <translation>La diapositiva elegida</translation>
    </message>
    <message>
        <source>Gave a slide another layout</source>
        <translation>Dio otro diseño a una diapositiva</translation>
    </message>
    <message>
        <source>Tied a slide to an attribute</source>
        <translation>Unió una diapositiva a un atributo</translation>
    </message>
    <message>
        <source>Chose the moments to compare</source>
        <translation>Eligió los momentos que se comparan</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Attribute it speaks to</source>
        <translation>Atributo del que habla</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The first named moment</source>
        <translation>El primer momento con nombre</translation>
    </message>
    <message>
        <source>Now, as the file stands</source>
        <translation>Ahora, como está el archivo</translation>
    </message>
</context>
<context>
    <name>trellis::ui::Storyboard</name>
    <message>
        <source>Slide %1: %2</source>
        <translation>Diapositiva %1: %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
</TS>
