<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>csv</name>
    <message>
        <source>“%1” is too large for a table of this kind. Nothing was taken from it.</source>
        <translation>“%1” es demasiado grande para una tabla de este tipo. No se tomó nada de ella.</translation>
    </message>
    <message>
        <source>“%1” is not a table saved as text. In the spreadsheet choose Save as, then CSV. Nothing was taken from it.</source>
        <translation>“%1” no es una tabla guardada como texto. En la hoja de cálculo elija Guardar como y luego CSV. No se tomó nada de ella.</translation>
    </message>
    <message>
        <source>“%1” has two columns named %2. Keep one of them and try again. Nothing was taken from it.</source>
        <translation>“%1” tiene dos columnas llamadas %2. Deje una y vuelva a intentarlo. No se tomó nada de ella.</translation>
    </message>
    <message>
        <source>“%1” has no column named %2. Its first line should name the columns. Nothing was taken from it.</source>
        <translation>“%1” no tiene una columna llamada %2. Su primera línea debe nombrar las columnas. No se tomó nada de ella.</translation>
    </message>
    <message>
        <source>“%1”: a quotation mark on line %2 is never closed, so the lines after it cannot be told apart. Nothing was taken from it.</source>
        <translation>“%1”: las comillas de la línea %2 no se cierran, así que no se distinguen las líneas que siguen. No se tomó nada de ella.</translation>
    </message>
    <message>
        <source>“%1” is empty. Its first line should name the columns: %2.</source>
        <translation>“%1” está vacía. Su primera línea debe nombrar las columnas: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and that you may open it.</source>
        <translation>No se puede leer “%1”. Revise que esté ahí y que pueda abrirlo.</translation>
    </message>
</context>
<context>
    <name>graphs</name>
    <message>
        <source>“%1” could not be read: %2. Nothing was taken in.</source>
        <translation>No se pudo leer “%1”: %2. No se tomó nada.</translation>
    </message>
    <message>
        <source>Imported a network from “%1”</source>
        <translation>Importó una red de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) had no group in the file and came in as community partners: choose their groups.</source>
        <translation>
            <numerusform>%n actor no tenía grupo en el archivo y entró como aliado de la comunidad: elija su grupo.</numerusform>
            <numerusform>%n actores no tenían grupo en el archivo y entraron como aliados de la comunidad: elija sus grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Nothing was taken in.</source>
        <translation>“%1” pesa más de 64 MB. No se tomó nada.</translation>
    </message>
    <message>
        <source>“%1” declares a document type, which can point outside of the file. Nothing was taken in. Save it again from the program it comes from.</source>
        <translation>“%1” declara un tipo de documento, que puede apuntar fuera del archivo. No se tomó nada. Guárdelo otra vez desde el programa de origen.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not XML. Nothing was taken in. Save it again from the program it comes from.</source>
        <translation>“%1” está dañado o no es XML. No se tomó nada. Guárdelo otra vez desde el programa de origen.</translation>
    </message>
    <message>
        <source>“%1” has more than 5,000 nodes or 50,000 edges. Nothing was taken in. A map of a school has less than a hundred.</source>
        <translation>“%1” tiene más de 5,000 nodos o 50,000 aristas. No se tomó nada. El mapa de una escuela tiene menos de cien.</translation>
    </message>
    <message>
        <source>“%1” holds no network. Nothing was taken in.</source>
        <translation>“%1” no contiene ninguna red. No se tomó nada.</translation>
    </message>
    <message>
        <source>A network is one file, or a table of people and a table of ties. Nothing was taken in.</source>
        <translation>Una red es un archivo, o una tabla de personas y otra de lazos. No se incorporó nada.</translation>
    </message>
    <message>
        <source>“%1” is not a network that Trellis reads. Nothing was taken in. Save it as GraphML, GEXF or CSV.</source>
        <translation>«%1» no es una red que Trellis pueda leer. No se incorporó nada. Guárdela como GraphML, GEXF o CSV.</translation>
    </message>
    <message>
        <source>A table of ties needs the columns Source and Target (or From and To), a table of people Id or Label. Nothing was taken in.</source>
        <translation>Una tabla de lazos necesita las columnas Source y Target (o From y To); una de personas, Id o Label. No se incorporó nada.</translation>
    </message>
    <message>
        <source>More than 5,000 people or 50,000 ties are more than a map can show. Nothing was taken in.</source>
        <translation>Más de 5,000 personas o 50,000 lazos son más de lo que un mapa puede mostrar. No se incorporó nada.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>“%1” is not a known value for “%2”. Write one of: %3.</source>
        <translation>“%1” no es un valor conocido para “%2”. Escriba uno de estos: %3.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is not a name that is in the file or the tables.</source>
        <translation>“%1”, en la columna “%2”, no es un nombre que esté en el archivo ni en las tablas.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” should be a number from %3 to %4.</source>
        <translation>“%1”, en la columna “%2”, debe ser un número de %3 a %4.</translation>
    </message>
    <message>
        <source>The column “%1” is empty on this line.</source>
        <translation>La columna “%1” está vacía en esta línea.</translation>
    </message>
    <message>
        <source>The line has more fields than the first line has columns. Put a field with a comma in it in quotation marks.</source>
        <translation>La línea tiene más campos que columnas la primera. Ponga entre comillas los campos que lleven una coma.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” should be a date such as 2027-06-30.</source>
        <translation>“%1”, en la columna “%2”, debe ser una fecha como 2027-06-30.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” should be yes or no.</source>
        <translation>“%1”, en la columna “%2”, debe ser sí o no.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language&apos;s own code</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>A tie needs two different ends.</source>
        <translation>Un vínculo necesita dos extremos distintos.</translation>
    </message>
    <message>
        <source>Imported the power map from tables</source>
        <translation>Se importó el mapa de poder desde tablas</translation>
    </message>
    <message>
        <source>Imported the team from tables</source>
        <translation>Se importó el equipo desde tablas</translation>
    </message>
    <message>
        <source>“%1” under “%2” has no meaning yet. Say what it means, or leave it out.</source>
        <translation>“%1” en la columna “%2” todavía no tiene significado. Diga qué significa, o déjelo fuera.</translation>
    </message>
    <message>
        <source>“%1” is no matrix: its first line should name groups or people, and each line below it a decision. Nothing was taken from it.</source>
        <translation>“%1” no es una matriz: su primera línea debe nombrar grupos o personas, y cada línea de abajo una decisión. No se tomó nada.</translation>
    </message>
</context>
<context>
    <name>photo export</name>
    <message>
        <source>“%1” could not be saved, and the school file is as it was. Check that the folder is yours to write in and that the disk has room, then try again.</source>
        <translation>“%1” no se pudo guardar, y el archivo de la escuela sigue como estaba. Compruebe que puede escribir en la carpeta y que hay espacio en el disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Part of school life</source>
        <translation>Parte de la vida escolar</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <source>Covered before sharing</source>
        <translation>Cubierto antes de compartir</translation>
    </message>
</context>
</TS>
