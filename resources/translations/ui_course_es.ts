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
</context>
</TS>
