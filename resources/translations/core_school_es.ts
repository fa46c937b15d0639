<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>school</name>
    <message>
        <source>This step cannot be taken back by itself, because later changes rest on it. Nothing was changed. Open History and go back to an earlier moment instead.</source>
        <translation>Este paso no se puede deshacer solo, porque otros cambios dependen de él. No se cambió nada. Abra Historial y vuelva a un momento anterior.</translation>
    </message>
    <message>
        <source>Something in the file points to a thing that is no longer there.</source>
        <translation>Algo en el archivo apunta a una cosa que ya no está.</translation>
    </message>
    <message>
        <source>There is no file “%1” there any more. Perhaps it was moved or renamed: look for it with Open.</source>
        <translation>El archivo “%1” ya no está ahí. Quizá se movió o cambió de nombre: búscalo con Abrir.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it and its folder. It was not changed.</source>
        <translation>No se puede leer “%1”. Revise que pueda abrirlo y abrir su carpeta. No se cambió.</translation>
    </message>
    <message>
        <source>“%1” is not a Trellis school file. It was not changed.</source>
        <translation>“%1” no es un archivo de escuela de Trellis. No se cambió.</translation>
    </message>
    <message>
        <source>“%1” is not whole: its end is missing, as after a copy that was interrupted. Trellis has not changed it. Copy it again from where it came, or open your latest other copy.</source>
        <translation>“%1” no está completo: le falta el final, como después de una copia interrumpida. Trellis no lo cambió. Cópielo de nuevo desde su origen o abra su otra copia más reciente.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program in a way that Trellis does not use. It was not opened and not changed. Open your latest other copy.</source>
        <translation>Otro programa cambió “%1” de una forma que Trellis no usa. No se abrió ni se cambió. Abra su otra copia más reciente.</translation>
    </message>
    <message>
        <source>Something that was erased since</source>
        <translation>Algo que después se borró</translation>
    </message>
    <message>
        <source>Erased something for good</source>
        <translation>Se borró algo para siempre</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds “%1”. This last change was not made; everything before it is safe. Free some space and try again.</source>
        <translation>No queda espacio en el disco donde está “%1”. Este último cambio no se hizo; todo lo anterior está a salvo. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Nothing in it was changed. Ask for permission to change it, or make a copy and work in the copy.</source>
        <translation>No se puede escribir en “%1”. No se cambió nada. Pida permiso para cambiarlo o haga una copia y trabaje en ella.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. This last change was not made; everything before it is safe. Close the other program and try again.</source>
        <translation>Otro programa está usando “%1”. Este último cambio no se hizo; todo lo anterior está a salvo. Cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Trellis has not changed it. Open your latest copy of it, or keep this file and ask for help with it.</source>
        <translation>“%1” está dañado. Trellis no lo cambió. Abra su copia más reciente, o guarde este archivo y pida ayuda.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it is still where it was, and that you may read its folder. It was not changed.</source>
        <translation>No se puede abrir “%1”. Revise que siga donde estaba y que pueda leer su carpeta. No se cambió.</translation>
    </message>
    <message>
        <source>The disk or network drive that holds “%1” did not answer as it should. This last change was not made; everything before it is safe. Try again in a moment.</source>
        <translation>El disco o la unidad de red donde está “%1” no respondió como debía. Este último cambio no se hizo; todo lo anterior está a salvo. Inténtalo en un momento.</translation>
    </message>
    <message>
        <source>Went back to the beginning</source>
        <translation>Se volvió al principio</translation>
    </message>
    <message>
        <source>Went back to “%1”</source>
        <translation>Se volvió a “%1”</translation>
    </message>
    <message>
        <source>“%1” holds something that Trellis does not make (%2), so another program has changed it. It was not opened and not changed. Open your latest other copy.</source>
        <translation>“%1” contiene algo que Trellis no hace (%2), así que otro programa lo cambió. No se abrió ni se cambió. Abra su otra copia más reciente.</translation>
    </message>
    <message>
        <source>before update</source>
        <translation>antes de actualizar</translation>
    </message>
    <message>
        <source>“%1” was made by an older Trellis. Before bringing it up to date, Trellis makes a copy beside it, and there was no room or no permission for that. Nothing was changed. Free some space, or move the file to another folder, and open it again.</source>
        <translation>“%1” se hizo con una versión anterior de Trellis. Antes de actualizarlo, Trellis hace una copia al lado, y no hubo espacio o permiso. No se cambió nada. Libere espacio o mueva el archivo a otra carpeta y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>There is already a file “%1” there. It was not changed: choose another name.</source>
        <translation>Ya hay un archivo “%1” ahí. No se cambió: elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be made in that folder. Choose a folder in which you may save files.</source>
        <translation>No se puede crear “%1” en esa carpeta. Elija una carpeta en la que pueda guardar archivos.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Trellis than this one. It was not opened and not changed. Update Trellis, then open it again.</source>
        <translation>“%1” se hizo con una versión más nueva de Trellis. No se abrió ni se cambió. Actualice Trellis y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>“%1” está abierto solo para leer.</translation>
    </message>
    <message>
        <source>“%1” is open on %2 since %3, so here it can be read but not changed. Close it there, then open it here again.</source>
        <translation>“%1” está abierto en %2 desde %3; aquí se puede leer pero no cambiar. Ciérrelo allá y vuelva a abrirlo aquí.</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>otra computadora</translation>
    </message>
    <message>
        <source>“%1” or its folder is write-protected, so it can be read but not changed. Copy it to a folder of your own to work in it.</source>
        <translation>“%1” o su carpeta está protegida contra escritura; se puede leer pero no cambiar. Cópialo a una carpeta tuya para trabajar en él.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Trellis, so here it can be read but not changed. Update Trellis to work in it.</source>
        <translation>“%1” se hizo con una versión más nueva de Trellis; aquí se puede leer pero no cambiar. Actualice Trellis para trabajar en él.</translation>
    </message>
</context>
</TS>
