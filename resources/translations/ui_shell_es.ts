<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>door</name>
    <message>
        <source>Trellis could not do that (%1). Nothing in the file was changed. Try again, or close the file and open it again.</source>
        <translation>Trellis no pudo hacer eso (%1). No cambió nada en el archivo. Inténtelo otra vez, o cierre el archivo y vuelva a abrirlo.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Maps a school&apos;s assets and its power, and who decides.</source>
        <translation>Traza las fortalezas y el poder de una escuela, y quién decide.</translation>
    </message>
    <message>
        <source>Your file stays on this computer. Trellis has no account.</source>
        <translation>Su archivo se queda en esta computadora. Trellis no tiene cuentas.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty.</source>
        <translation>Software libre con la Licencia Pública General de GNU, versión 3 o posterior. Viene sin garantía.</translation>
    </message>
    <message>
        <source>Rests on Qt, SQLite, igraph, libheif, libjpeg-turbo, libwebp, Exiv2 and qpdf.</source>
        <translation>Se apoya en Qt, SQLite, igraph, libheif, libjpeg-turbo, libwebp, Exiv2 y qpdf.</translation>
    </message>
    <message>
        <source>About Trellis</source>
        <translation>Acerca de Trellis</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Took back: %1</source>
        <translation>Se deshizo: %1</translation>
    </message>
    <message>
        <source>Brought forward: %1</source>
        <translation>Se rehízo: %1</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>“%1” could not be saved. Check that the folder is yours to write in and that the disk has room, then try again.</source>
        <translation>No se pudo guardar “%1”. Revise que usted pueda escribir en la carpeta y que el disco tenga espacio, y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::AuthorDialog</name>
    <message>
        <source>Not said, or all together</source>
        <translation>Sin decir, o todas las personas</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nombre o función</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Who is at the keyboard?</source>
        <translation>¿Quién está al teclado?</translation>
    </message>
    <message>
        <source>The history says who did what, with a role or a name. Nothing leaves this computer.</source>
        <translation>El historial dice quién hizo qué, con una función o un nombre. Nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
</context>
<context>
    <name>trellis::ui::Desk</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>trellis::ui::HistoryDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Deshacer hasta aquí</translation>
    </message>
</context>
<context>
    <name>trellis::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%n edits</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>named version</source>
        <translation>versión con nombre</translation>
    </message>
</context>
<context>
    <name>trellis::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <source>Show what was done before</source>
        <translation>Mostrar lo que se hizo antes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Name this moment…</source>
        <translation>Nombrar este momento…</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n edits</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>desde el %1, %2</translation>
    </message>
    <message>
        <source>Went back. Nothing was lost.</source>
        <translation>Se volvió atrás. No se perdió nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Everything done here stays in this list. Choose a line to see the school as it was then.</source>
        <translation>Todo lo que se hace queda en esta lista. Elija una línea para ver la escuela como era entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo to here takes back %1 by %2. Nothing leaves this list, so all of it can be brought forward again.</source>
        <translation>Deshacer hasta aquí quita %1 de %2. Nada sale de esta lista, así que todo se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>trellis::ui::HitModel</name>
    <message>
        <source>Photo without a title</source>
        <translation>Foto sin título</translation>
    </message>
</context>
<context>
    <name>trellis::ui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MainWindow</name>
    <message>
        <source>For reading only</source>
        <translation>Solo para leer</translation>
    </message>
    <message>
        <source>Looking back, file unchanged</source>
        <translation>Viendo el pasado, archivo sin cambios</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>School files (*.trellis)</source>
        <translation>Archivos de escuela (*.trellis)</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Se copió en %1.</translation>
    </message>
    <message>
        <source>Name this moment</source>
        <translation>Nombrar este momento</translation>
    </message>
    <message>
        <source>A name to find it by, such as “Fall map”</source>
        <translation>Un nombre para encontrarlo, como «Mapa de otoño»</translation>
    </message>
    <message>
        <source>This moment is now called “%1”.</source>
        <translation>Este momento ahora se llama «%1».</translation>
    </message>
    <message>
        <source>This file came from an older Trellis. The old one is kept as %1.</source>
        <translation>Este archivo venía de un Trellis anterior. El anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>This file is in a folder that %1 keeps in step. Let it finish on one computer before you open the file on another.</source>
        <translation>Este archivo está en una carpeta que %1 sincroniza. Espere a que termine en una computadora antes de abrirlo en otra.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Se deshizo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>trellis::ui::Menus</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>No school has been open yet</source>
        <translation>Todavía no se ha abierto ninguna escuela</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New school file…</source>
        <translation>&amp;Nuevo archivo de escuela…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;sample school</source>
        <translation>Abrir la e&amp;scuela de ejemplo</translation>
    </message>
    <message>
        <source>Make a &amp;copy…</source>
        <translation>Hacer una &amp;copia…</translation>
    </message>
    <message>
        <source>Na&amp;me this moment…</source>
        <translation>No&amp;mbrar este momento…</translation>
    </message>
    <message>
        <source>Share with coac&amp;h…</source>
        <translation>Compartir con coac&amp;h…</translation>
    </message>
    <message>
        <source>&amp;Who is at the keyboard…</source>
        <translation>&amp;Quién está al teclado…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Trellis</source>
        <translation>&amp;Acerca de Trellis</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As this computer has it</source>
        <translation>Como en esta computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>&amp;Increase contrast</source>
        <translation>Aumentar el &amp;contraste</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
</context>
<context>
    <name>trellis::ui::MomentBar</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Como era el %1</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ProjectorWindow</name>
    <message>
        <source>Trellis on the projector</source>
        <translation>Trellis en el proyector</translation>
    </message>
</context>
<context>
    <name>trellis::ui::Rail</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>trellis::ui::RecentModel</name>
    <message>
        <source>MMMM d</source>
        <comment>a day of this year, as QLocale has it</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>a day, as QLocale has it</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, opened today at %2</source>
        <translation>%1, abierto hoy a las %2</translation>
    </message>
    <message>
        <source>%1, opened %2</source>
        <translation>%1, abierto el %2</translation>
    </message>
</context>
<context>
    <name>trellis::ui::SearchBox</name>
    <message>
        <source>Search photos, people, decisions</source>
        <translation>Buscar fotos, personas, decisiones</translation>
    </message>
    <message>
        <source>Search the school file</source>
        <translation>Buscar en el archivo de la escuela</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Buscar (%1)</translation>
    </message>
    <message>
        <source>Nothing in this file has these words.</source>
        <translation>Nada en este archivo tiene estas palabras.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>trellis::ui::ShareDialog</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
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
        <source>Save brief…</source>
        <translation>Guardar resumen…</translation>
    </message>
    <message>
        <source>Share with coach</source>
        <translation>Compartir con coach</translation>
    </message>
    <message>
        <source>This is what the coach will read. Nothing else leaves the file: names become roles, and private notes stay here.</source>
        <translation>Esto es lo que leerá la persona coach. Nada más sale del archivo: los nombres pasan a ser papeles, y las notas privadas se quedan aquí.</translation>
    </message>
    <message>
        <source>Pages of the brief</source>
        <translation>Páginas del resumen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not cleared for the coach and are left out. On the PhotoVoice page, filter by “Not cleared” to see why.</source>
        <translation>
            <numerusform>%n foto no está autorizada para coaching y queda fuera. En la página PhotoVoice, filtre por “No autorizadas” para ver por qué.</numerusform>
            <numerusform>%n fotos no están autorizadas para coaching y quedan fuera. En la página PhotoVoice, filtre por “No autorizadas” para ver por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Coach brief %1</source>
        <translation>Resumen para coaching %1</translation>
    </message>
    <message>
        <source>Save brief</source>
        <translation>Guardar resumen</translation>
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
        <source>Saved the brief.</source>
        <translation>Se guardó el resumen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TitleRow</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>trellis::ui::TopBar</name>
    <message>
        <source>School: %1</source>
        <translation>Escuela: %1</translation>
    </message>
</context>
<context>
    <name>trellis::ui::WelcomeWindow</name>
    <message>
        <source>Welcome to Trellis</source>
        <translation>Le damos la bienvenida a Trellis</translation>
    </message>
    <message>
        <source>The mapping tool for school leadership teams</source>
        <translation>La herramienta de mapeo para equipos de liderazgo escolar</translation>
    </message>
    <message>
        <source>New school file</source>
        <translation>Nuevo archivo de escuela</translation>
    </message>
    <message>
        <source>Name your school and add your team</source>
        <translation>Nombre su escuela y agregue a su equipo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A .trellis file from this computer</source>
        <translation>Un archivo .trellis de esta computadora</translation>
    </message>
    <message>
        <source>Try the sample school</source>
        <translation>Probar la escuela de ejemplo</translation>
    </message>
    <message>
        <source>Cedar Grove, with every step filled in</source>
        <translation>Cedar Grove, con todos los pasos llenos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent schools</source>
        <translation>Escuelas recientes</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Borrar la lista</translation>
    </message>
    <message>
        <source>The schools that you open are listed here. You can also drop a school file on this window.</source>
        <translation>Aquí aparecen las escuelas que abra. También puede soltar un archivo de escuela en esta ventana.</translation>
    </message>
    <message>
        <source>Your file stays on this computer. Trellis has no account, and nothing leaves until you choose Share with coach.</source>
        <translation>Su archivo se queda en esta computadora. Trellis no tiene cuentas, y nada sale hasta que elija Compartir con coach.</translation>
    </message>
    <message>
        <source>Show this window at start</source>
        <translation>Mostrar esta ventana al iniciar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>trellis::ui::Windows</name>
    <message>
        <source>Principal</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>New school file</source>
        <translation>Nuevo archivo de escuela</translation>
    </message>
    <message>
        <source>The name of your school</source>
        <translation>El nombre de su escuela</translation>
    </message>
    <message>
        <source>Where to keep the school file</source>
        <translation>Dónde guardar el archivo de la escuela</translation>
    </message>
    <message>
        <source>School files (*.trellis)</source>
        <translation>Archivos de escuela (*.trellis)</translation>
    </message>
    <message>
        <source>Started the school file</source>
        <translation>Se empezó el archivo de la escuela</translation>
    </message>
    <message>
        <source>Open a school file</source>
        <translation>Abrir un archivo de escuela</translation>
    </message>
    <message>
        <source>Cedar Grove, sample</source>
        <translation>Cedar Grove, ejemplo</translation>
    </message>
    <message>
        <source>Setting up the sample school…</source>
        <translation>Preparando la escuela de ejemplo…</translation>
    </message>
</context>
</TS>
