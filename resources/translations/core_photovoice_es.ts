<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>photo import</name>
    <message>
        <source>“%1” is a kind of HEIC that this computer cannot read. On the phone choose “Most compatible” for the camera’s format, or share it as JPEG.</source>
        <translation>“%1” es un tipo de HEIC que esta computadora no puede leer. En el teléfono elija “Más compatible” como formato de la cámara, o compártala como JPEG.</translation>
    </message>
    <message>
        <source>“%1” is not whole: part of the picture is missing, as after a copy that was interrupted. Copy it again from the camera or phone.</source>
        <translation>“%1” no está completa: falta parte de la imagen, como después de una copia interrumpida. Cópiela de nuevo desde la cámara o el teléfono.</translation>
    </message>
    <message>
        <source>“%1” has %2 megapixels; Trellis takes up to %3. Save a smaller copy of it and add that.</source>
        <translation>“%1” tiene %2 megapíxeles; Trellis acepta hasta %3. Guarde una copia más pequeña y agregue esa.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vacía.</translation>
    </message>
    <message>
        <source>“%1” is not a photo that Trellis reads (JPEG, PNG, WebP or HEIC).</source>
        <translation>“%1” no es una foto que Trellis lea (JPEG, PNG, WebP o HEIC).</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>No se puede leer “%1”. Revise que pueda abrirla.</translation>
    </message>
    <message>
        <source>“%1” is larger than any photo should be. Save a smaller copy of it and add that.</source>
        <translation>“%1” es más grande de lo que debe ser una foto. Guarde una copia más pequeña y agregue esa.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened. Check that you may read it.</source>
        <translation>No se puede abrir la carpeta “%1”. Revise que pueda leerla.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “%1”.</source>
        <translation>No hay memoria suficiente para abrir “%1”.</translation>
    </message>
    <message>
        <source>“%1” moves; Trellis takes pictures that stand still.</source>
        <translation>“%1” se mueve; Trellis acepta imágenes fijas.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 megabytes. Scan the form again in black and white, or save a smaller copy.</source>
        <translation>“%1” ocupa más de 20 megabytes. Escanee de nuevo el formulario en blanco y negro o guarde una copia más pequeña.</translation>
    </message>
    <message>
        <source>“%1” could not be saved. Check that the folder is yours to write in and that the disk has room, then try again.</source>
        <translation>No se pudo guardar “%1”. Revise que pueda escribir en la carpeta y que haya espacio en el disco, y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n photo(s)</source>
        <translation>
            <numerusform>Se agregó %n foto</numerusform>
            <numerusform>Se agregaron %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photovoice</name>
    <message>
        <source>This photo was withdrawn, so nobody else sees it.</source>
        <translation>Esta foto fue retirada; nadie más la ve.</translation>
    </message>
    <message>
        <source>The photographer has not allowed the coach to see it.</source>
        <translation>Quien tomó la foto no ha permitido que la vea la persona coach.</translation>
    </message>
    <message>
        <source>Say who can be recognized; until then it stays in this file.</source>
        <translation>Di a quién se reconoce; hasta entonces se queda en este archivo.</translation>
    </message>
    <message>
        <source>List the people who can be recognized, so that each can be asked.</source>
        <translation>Anota a las personas que se reconocen, para poder preguntarle a cada una.</translation>
    </message>
    <message>
        <source>Someone in it said no. Cover them in shared copies, or keep the photo here.</source>
        <translation>Alguien en la foto dijo que no. Cúbrala en las copias o deje la foto aquí.</translation>
    </message>
    <message>
        <source>A signed form is missing. Ask for it, or cover the person in shared copies.</source>
        <translation>Falta un formulario firmado. Pídelo o cubre a la persona en las copias.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photographer(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of “%1” comes from %2 yet.</source>
        <translation>Todavía no hay fotos de “%1” de %2.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Tema nuevo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>New theme 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) placed</source>
        <translation>
            <numerusform>%n punto colocado</numerusform>
            <numerusform>%n puntos colocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dot(s) placed</source>
        <translation>
            <numerusform>%1 de %n punto colocado</numerusform>
            <numerusform>%1 de %n puntos colocados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>13 dots: 6 from students</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>The photographer, or a parent, does not take part. It stays here.</source>
        <translation>Quien tomó la foto, o su familia, no participa. La foto se queda aquí.</translation>
    </message>
    <message>
        <source>A child took it. Open the photo and note a parent’s permission and the child’s own yes under “Who took it”.</source>
        <translation>La tomó un niño o una niña. Abra la foto y anote en “Quién la tomó” el permiso de la familia y su propio sí.</translation>
    </message>
    <message>
        <source>, expired %1</source>
        <translation>, venció el %1</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, hasta el %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>firmado el %1</translation>
    </message>
    <message>
        <source> by a parent or guardian</source>
        <translation> por madre, padre o tutor</translation>
    </message>
    <message>
        <source> by the child; a parent has to sign</source>
        <translation> por el niño o la niña; debe firmar la familia</translation>
    </message>
    <message>
        <source>, for: %1</source>
        <translation>, para: %1</translation>
    </message>
    <message>
        <source>Hidden part</source>
        <translation>Parte oculta</translation>
    </message>
    <message>
        <source>No form yet</source>
        <translation>Sin formulario todavía</translation>
    </message>
    <message>
        <source>Form sent home</source>
        <translation>Formulario enviado a casa</translation>
    </message>
    <message>
        <source>Form on file</source>
        <translation>Formulario en el archivo</translation>
    </message>
    <message>
        <source>Family said no</source>
        <translation>La familia dijo que no</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Took the yes back</source>
        <translation>Retiró su sí</translation>
    </message>
    <message>
        <source>covered in every shared copy</source>
        <translation>cubierta en toda copia compartida</translation>
    </message>
    <message>
        <source>covered until a form arrives</source>
        <translation>cubierta hasta que llegue un formulario</translation>
    </message>
    <message>
        <source>visible, and nobody has been asked</source>
        <translation>visible, y no se ha preguntado a nadie</translation>
    </message>
    <message>
        <source>sent %1, not back yet</source>
        <translation>enviado el %1, aún no vuelve</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>aún no vuelve</translation>
    </message>
    <message>
        <source>always covered</source>
        <translation>siempre cubierta</translation>
    </message>
    <message>
        <source>still visible</source>
        <translation>todavía visible</translation>
    </message>
    <message>
        <source>Person %1 is not marked in the picture. This photo stays here until you mark and cover them, or file a form.</source>
        <translation>La persona %1 no está marcada en la imagen. Esta foto se queda aquí hasta que la marque y la cubra, o archive un formulario.</translation>
    </message>
    <message>
        <source>Face %1 is still visible. This photo stays out of slides and the coach’s PDF until you cover it or file a form.</source>
        <translation>La cara %1 todavía se ve. Esta foto queda fuera de las diapositivas y del PDF del coach hasta que la cubra o archive un formulario.</translation>
    </message>
    <message>
        <source>For now nobody else may see it.</source>
        <translation>Por ahora nadie más puede verla.</translation>
    </message>
    <message>
        <source>May be seen by: %1.</source>
        <translation>Pueden verla: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>It is under %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) may be seen by: %2.</source>
        <translation>
            <numerusform>%1 de %n foto puede verla: %2.</numerusform>
            <numerusform>%1 de %n fotos pueden verlas: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) have a story in the photographer’s own words.</source>
        <translation>
            <numerusform>%1 de %n foto tiene una historia en palabras de quien la tomó.</numerusform>
            <numerusform>%1 de %n fotos tienen una historia en palabras de quien las tomó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n caption(s) are in the photographer’s own words.</source>
        <translation>
            <numerusform>%1 de %n pie de foto está en palabras de quien la tomó.</numerusform>
            <numerusform>%1 de %n pies de foto están en palabras de quien tomó la foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing yet on %2.</source>
        <translation>%1: nada todavía sobre %2.</translation>
    </message>
    <message>
        <source>%1: no photo yet.</source>
        <translation>%1: ninguna foto todavía.</translation>
    </message>
    <message>
        <source>%1 are %2 of the photographers and %3 of the team’s seats.</source>
        <translation>%1: %2 de quienes toman fotos y %3 de los asientos del equipo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n photo(s), from %2 of %3 groups.</source>
        <translation>
            <numerusform>“%1” tiene %n foto, de %2 de %3 grupos.</numerusform>
            <numerusform>“%1” tiene %n fotos, de %2 de %3 grupos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and “%2” share %n photo(s).</source>
        <translation>
            <numerusform>“%1” y “%2” comparten %n foto.</numerusform>
            <numerusform>“%1” y “%2” comparten %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>Empieza el %1</translation>
    </message>
    <message>
        <source>Week %1 of %2, until %3</source>
        <translation>Semana %1 de %2, hasta el %3</translation>
    </message>
    <message>
        <source>looks for %1</source>
        <translation>busca %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) each</source>
        <translation>
            <numerusform>%n foto por persona</numerusform>
            <numerusform>%n fotos por persona</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo answers it yet.</source>
        <translation>Todavía no la responde ninguna foto.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 gave all %n they were asked for.</source>
        <comment>for instance: 14 photos from 9 photographers; 4 gave all 3 they were asked for.</comment>
        <translation>
            <numerusform>%1; %2 dieron la que se les pidió.</numerusform>
            <numerusform>%1; %2 dieron las %n que se les pidieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The school is asking: “%1” %2</source>
        <translation>La escuela pregunta: “%1” %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>families 4 of 8 photos</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1; covered until you take the cover off</source>
        <translation>%1; cubierta hasta que usted quite la cubierta</translation>
    </message>
</context>
</TS>
