<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About and licences</source>
        <translation>Acerca de y licencias</translation>
    </message>
    <message>
        <source>Alongside %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Alongside %1</translation>
    </message>
    <message>
        <source>A companion for people who live with metastatic breast cancer. It gives no medical advice. Ask your team about anything that worries you.</source>
        <translation>Una compañía para personas que viven con cáncer de mama metastásico. No da consejos médicos. Pregunta a tu equipo médico lo que te preocupe.</translation>
    </message>
    <message>
        <source>Whose work is in it</source>
        <translation>De quién es lo que hay dentro</translation>
    </message>
    <message>
        <source>Articles, helplines and groups</source>
        <translation>Artículos, líneas de ayuda y grupos</translation>
    </message>
    <message>
        <source>Updates from a file</source>
        <translation>Actualizaciones desde un archivo</translation>
    </message>
    <message>
        <source>Newer texts and numbers, without a new app</source>
        <translation>Textos y números más nuevos, sin una app nueva</translation>
    </message>
</context>
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>A name and a number are enough</source>
        <translation>Basta con un nombre y un número</translation>
    </message>
    <message>
        <source>From the contacts on this device</source>
        <translation>De los contactos de este dispositivo</translation>
    </message>
    <message>
        <source>You choose one there. The others stay unread.</source>
        <translation>Allí eliges a una persona. Los demás contactos no se leen.</translation>
    </message>
    <message>
        <source>From a file or picture</source>
        <translation>De un archivo o una imagen</translation>
    </message>
    <message>
        <source>Contacts that another app saved, or a QR code</source>
        <translation>Contactos que guardó otra app, o un código QR</translation>
    </message>
</context>
<context>
    <name>AddQuestionSheet</name>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Pick by situation</source>
        <translation>Elegir según la situación</translation>
    </message>
    <message>
        <source>Questions that many people ask</source>
        <translation>Preguntas que hacen muchas personas</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>O en tus palabras</translation>
    </message>
    <message>
        <source>A question in your own words</source>
        <translation>Una pregunta en tus palabras</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
</context>
<context>
    <name>AddressButton</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Leave Alongside?</source>
        <translation>¿Salir de Alongside?</translation>
    </message>
    <message>
        <source>Your browser opens this page. Whoever runs it can see that you came.</source>
        <translation>Tu navegador abre esta página. Quien la lleva puede ver que entraste.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>ArticleLinks</name>
    <message>
        <source>%1: what it means</source>
        <translation>%1: qué significa</translation>
    </message>
    <message>
        <source>%1: who that is</source>
        <translation>%1: quiénes son</translation>
    </message>
    <message>
        <source>%1: questions to ask</source>
        <translation>%1: preguntas para hacer</translation>
    </message>
    <message>
        <source>%1: write about it</source>
        <translation>%1: escribir sobre esto</translation>
    </message>
    <message>
        <source>%1: do it now</source>
        <translation>%1: hacerlo ahora</translation>
    </message>
    <message>
        <source>%1: read about it</source>
        <translation>%1: leer sobre esto</translation>
    </message>
</context>
<context>
    <name>ArticleScreen</name>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept. Press to keep it no longer.</source>
        <translation>Guardado. Pulsa para dejar de guardarlo.</translation>
    </message>
    <message>
        <source>Keep this article</source>
        <translation>Guardar este artículo</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Go to where you stopped</source>
        <translation>Ir a donde te quedaste</translation>
    </message>
    <message>
        <source>Some parts of this page are left out, as you chose.</source>
        <translation>Algunas partes de esta página no se muestran, como elegiste.</translation>
    </message>
    <message>
        <source>Choose what to be told</source>
        <translation>Elegir qué quieres que se te cuente</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>Para seguir leyendo</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Have this article read aloud</source>
        <translation>Leer en voz alta este artículo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print this article, or save it as a PDF</source>
        <translation>Imprimir este artículo o guardarlo en PDF</translation>
    </message>
    <message>
        <source>Text and lines</source>
        <translation>Texto y renglones</translation>
    </message>
</context>
<context>
    <name>ArticleSources</name>
    <message>
        <source>Show fewer words</source>
        <translation>Mostrar menos palabras</translation>
    </message>
    <message numerus="yes">
        <source>Where this comes from: %n sources</source>
        <translation>
            <numerusform>De dónde viene esto: %n fuente</numerusform>
            <numerusform>De dónde viene esto: %n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sources are not named here, as you chose what to leave out.</source>
        <translation>
            <numerusform>%n fuente más no se nombra aquí, porque elegiste no ver ciertos temas.</numerusform>
            <numerusform>%n fuentes más no se nombran aquí, porque elegiste no ver ciertos temas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskBinScreen</name>
    <message>
        <source>Deleted asks</source>
        <translation>Pedidos borrados</translation>
    </message>
    <message numerus="yes">
        <source>What you delete waits here for %n days. Then it is erased for good.</source>
        <translation>
            <numerusform>Lo que borras espera aquí %n día. Después se elimina para siempre.</numerusform>
            <numerusform>Lo que borras espera aquí %n días. Después se elimina para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here. What you delete waits here for %n days.</source>
        <translation>
            <numerusform>No hay nada aquí. Lo que borras espera aquí %n día.</numerusform>
            <numerusform>No hay nada aquí. Lo que borras espera aquí %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDaySheet</name>
    <message>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>At a certain time</source>
        <translation>A una hora concreta</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Una hora antes</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Una hora después</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>5 minutes earlier</source>
        <translation>5 minutos antes</translation>
    </message>
    <message>
        <source>5 minutes later</source>
        <translation>5 minutos después</translation>
    </message>
    <message>
        <source>The clock shows this time twice</source>
        <translation>El reloj marca esta hora dos veces</translation>
    </message>
    <message>
        <source>Before the clocks go back</source>
        <translation>Antes del cambio de hora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The clock in %1</source>
        <translation>El reloj en %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No day in particular</source>
        <translation>Ningún día en particular</translation>
    </message>
</context>
<context>
    <name>AskFormScreen</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Someone offered</source>
        <translation>Alguien se ofreció</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Pedir algo</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>No añadirlo</translation>
    </message>
    <message>
        <source>What they offered</source>
        <translation>Qué ofreció</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Qué ayudaría</translation>
    </message>
    <message>
        <source>As you would say it to them</source>
        <translation>Como se lo dirías</translation>
    </message>
    <message>
        <source>Ideas to choose from</source>
        <translation>Ideas para elegir</translation>
    </message>
    <message>
        <source>Who offered</source>
        <translation>Quién se ofreció</translation>
    </message>
    <message>
        <source>Whom to ask, if you know</source>
        <translation>A quién pedirlo, si lo sabes</translation>
    </message>
    <message>
        <source>Choose from your people</source>
        <translation>Elegir entre tu gente</translation>
    </message>
    <message>
        <source>Which day. Change it</source>
        <translation>Qué día. Cambiarlo</translation>
    </message>
    <message>
        <source>Which day, if there is one</source>
        <translation>Qué día, si lo hay</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto tiempo lleva</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde es?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Next: the words</source>
        <translation>Siguiente: las palabras</translation>
    </message>
</context>
<context>
    <name>AskIdeaSheet</name>
    <message>
        <source>What could help</source>
        <translation>Qué podría ayudar</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Things that people with this illness asked for. Not yet reviewed by a clinician.</source>
        <translation>Cosas que pidieron personas con esta enfermedad. Todavía sin revisar por personal clínico.</translation>
    </message>
</context>
<context>
    <name>AskPassphraseScreen</name>
    <message>
        <source>Is it you?</source>
        <translation>¿Eres tú?</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Tu frase de contraseña actual</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>AskPersonSheet</name>
    <message>
        <source>Your people</source>
        <translation>Tu gente</translation>
    </message>
</context>
<context>
    <name>AskRoutes</name>
    <message>
        <source>Your own words were kept. They may still say it as it was before.</source>
        <translation>Se guardaron tus propias palabras. Puede que todavía digan lo de antes.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Esto ya no está.</translation>
    </message>
    <message>
        <source>These are the suggested words again.</source>
        <translation>Estas son otra vez las palabras sugeridas.</translation>
    </message>
    <message>
        <source>The calendar file is saved.</source>
        <translation>El archivo de calendario está guardado.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Como estaba antes.</translation>
    </message>
    <message>
        <source>Now under “%1”.</source>
        <extracomment>%1 as "Asked", a heading in the list.</extracomment>
        <translation>Ahora en «%1».</translation>
    </message>
    <message>
        <source>Moved to Deleted asks.</source>
        <translation>Pasó a Pedidos borrados.</translation>
    </message>
    <message>
        <source>Back in the list.</source>
        <translation>De vuelta en la lista.</translation>
    </message>
    <message>
        <source>What was noted of %1 is gone.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Lo anotado sobre %1 se borró.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 as "They said yes", %2 what was asked.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>One thing</source>
        <translation>Una sola cosa</translation>
    </message>
    <message>
        <source>Your words. Change what you like</source>
        <translation>Tus palabras. Cambia lo que quieras</translation>
    </message>
    <message>
        <source>Begin again with the suggested words</source>
        <translation>Empezar de nuevo con las palabras sugeridas</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Change what, who or when</source>
        <translation>Cambiar qué, quién o cuándo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Waits in Deleted asks, in case you change your mind</source>
        <translation>Espera en Pedidos borrados, por si cambias de idea</translation>
    </message>
</context>
<context>
    <name>AskText</name>
    <message>
        <source>half an hour</source>
        <comment>How long something takes</comment>
        <translation>media hora</translation>
    </message>
    <message>
        <source>an hour</source>
        <comment>How long something takes</comment>
        <translation>una hora</translation>
    </message>
    <message>
        <source>2 hours</source>
        <comment>How long something takes</comment>
        <translation>2 horas</translation>
    </message>
    <message>
        <source>half a day</source>
        <comment>How long something takes</comment>
        <translation>medio día</translation>
    </message>
    <message>
        <source>a day</source>
        <comment>How long something takes</comment>
        <translation>un día</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Sin pedir todavía</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Agradecido</translation>
    </message>
    <message>
        <source>I have asked</source>
        <translation>Ya lo pedí</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Dijo que sí</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está hecho</translation>
    </message>
    <message>
        <source>I said thank you</source>
        <translation>Ya di las gracias</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation>Media hora</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 horas</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Medio día</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>A day, a time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A name, a day or a length of time, one after the other</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>%1 is a name. The first line of a message.</extracomment>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>there is one thing that would help me:</source>
        <translation>hay una cosa que me ayudaría:</translation>
    </message>
    <message>
        <source>It would be on %1, for about %2.</source>
        <extracomment>%1 is a day, maybe with a time; %2 as "2 hours".</extracomment>
        <translation>Sería el %1, durante %2 más o menos.</translation>
    </message>
    <message>
        <source>It would be on %1.</source>
        <extracomment>%1 is a day, maybe with a time.</extracomment>
        <translation>¿Podría ser el %1?</translation>
    </message>
    <message>
        <source>It takes about %1. You choose the day.</source>
        <extracomment>%1 as "2 hours".</extracomment>
        <translation>Lleva %1 más o menos. El día lo eliges tú.</translation>
    </message>
    <message>
        <source>If it does not suit you, that is fine. A short yes or no is all I need.</source>
        <translation>Si no te viene bien, no pasa nada. Con un sí o un no cortito me basta.</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>What someone knows</comment>
        <translation>Lo sabe</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>What someone knows</comment>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>What someone knows</comment>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>AsksScreen</name>
    <message>
        <source>Ask for one thing</source>
        <translation>Pedir una sola cosa</translation>
    </message>
    <message>
        <source>Deleted asks</source>
        <translation>Pedidos borrados</translation>
    </message>
    <message>
        <source>One small, clear thing</source>
        <translation>Una cosa pequeña y clara</translation>
    </message>
    <message>
        <source>Many people would like to help and do not know how. One thing, on one day, is easy to say yes to.</source>
        <translation>Mucha gente quiere ayudar y no sabe cómo. A una sola cosa, en un solo día, es fácil decir que sí.</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Pedir algo</translation>
    </message>
    <message>
        <source>Note what someone offered</source>
        <translation>Anotar lo que alguien ofreció</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Quién sabe qué</translation>
    </message>
    <message>
        <source>Whom you have told, and words for it</source>
        <translation>A quién se lo has contado, y palabras para hacerlo</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Erase this for good? Nobody can bring it back.</source>
        <translation>¿Eliminar esto para siempre? Nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Eliminarlo</translation>
    </message>
</context>
<context>
    <name>BinScreen</name>
    <message>
        <source>Recently deleted</source>
        <translation>Borrado hace poco</translation>
    </message>
    <message numerus="yes">
        <source>What you delete waits here for %n days. Then it is erased for good.</source>
        <translation>
            <numerusform>Lo que borras espera aquí %n día. Después se elimina para siempre.</numerusform>
            <numerusform>Lo que borras espera aquí %n días. Después se elimina para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here. What you delete waits here for %n days.</source>
        <translation>
            <numerusform>No hay nada aquí. Lo que borras espera aquí %n día.</numerusform>
            <numerusform>No hay nada aquí. Lo que borras espera aquí %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreathingScreen</name>
    <message>
        <source>%1 left. Stop whenever you like.</source>
        <extracomment>%1 is a time as "1:40".</extracomment>
        <translation>Quedan %1. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>How to breathe</source>
        <translation>Cómo respirar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a way to breathe, %2 a line about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Soft tones</source>
        <translation>Tonos suaves</translation>
    </message>
    <message>
        <source>Up as you breathe in, down as you breathe out. No voice.</source>
        <translation>Suben cuando tomas aire y bajan cuando lo sueltas. Sin voz.</translation>
    </message>
    <message>
        <source>A touch to feel</source>
        <translation>Un toque que se siente</translation>
    </message>
    <message>
        <source>Once, each time the breath turns.</source>
        <translation>Uno cada vez que cambia la respiración.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 what happened, as "Tablets began".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a day and what happened, %2 why, in the person's own words.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 began</source>
        <translation>%1 empezó</translation>
    </message>
    <message>
        <source>%1 began (%2)</source>
        <translation>%1 empezó (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 held for %n days</source>
        <extracomment>%1 is a treatment, as "Tablets".</extracomment>
        <translation>
            <numerusform>%1 en pausa durante %n día</numerusform>
            <numerusform>%1 en pausa durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1 terminó</translation>
    </message>
    <message>
        <source>Side effect: %1</source>
        <extracomment>%1 is a side effect in own words, as "Tired".</extracomment>
        <translation>Efecto secundario: %1</translation>
    </message>
    <message>
        <source>New medicine, %1</source>
        <translation>Medicamento nuevo, %1</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>%1 is a measure as "Pain", %2 what was answered, %3 a number of check-ins.</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Worry around the %1 of %2 was highest on %4, at %3 of 10.</source>
        <extracomment>%1 is a scan as "CT scan", %2 its day, %3 a number from 0 to 10, %4 a day.</extracomment>
        <translation>La preocupación en torno a %1 del %2 fue más alta el %4, con %3 de 10.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was noted on %2 of the last %n days, since %3.</source>
        <extracomment>%1 is a symptom as "Pain", %2 on how many days it was noted, %3 a day.</extracomment>
        <translation>
            <numerusform>%1 se anotó en %2 del último día, desde el %3.</numerusform>
            <numerusform>%1 se anotó en %2 de los últimos %n días, desde el %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered on %n days.</source>
        <translation>
            <numerusform>Respondiste en %n día.</numerusform>
            <numerusform>Respondiste en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>While waiting for the result it was %1 on average.</source>
        <translation>Durante la espera del resultado fue %1 de media.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 is a scan as "CT scan", %2 its day.</extracomment>
        <translation>%1 el %2.</translation>
    </message>
    <message>
        <source>Result as I understood it: %1.</source>
        <extracomment>How the person sums a result up, as "Stable".</extracomment>
        <translation>El resultado como lo entendí: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a medicine, %2 its dose as written on the box.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Grey: days on treatment.</source>
        <translation>Gris: días en tratamiento.</translation>
    </message>
    <message>
        <source>Slanted lines: treatment held.</source>
        <translation>Líneas inclinadas: tratamiento en pausa.</translation>
    </message>
    <message>
        <source>Grey around a line: lowest to highest.</source>
        <translation>Gris alrededor de una línea: de lo más bajo a lo más alto.</translation>
    </message>
    <message>
        <source>Hollow dots: fewer than 3 check-ins.</source>
        <translation>Puntos huecos: menos de 3 registros.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Treatment: what changed</source>
        <translation>Tratamiento: qué cambió</translation>
    </message>
    <message>
        <source>How it has been</source>
        <translation>Cómo has estado</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation>En mis palabras</translation>
    </message>
    <message>
        <source>For my visit</source>
        <translation>Para mi cita</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one day to another.</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>From my own notes and answers. It is no medical record.</source>
        <translation>De mis propias notas y respuestas. No es un expediente médico.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines had no room on this page.</source>
        <translation>
            <numerusform>%n línea más no tuvo sitio en esta página.</numerusform>
            <numerusform>%n líneas más no tuvieron sitio en esta página.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefEntriesScreen</name>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>BriefJournalScreen</name>
    <message>
        <source>From my journal</source>
        <translation>De mi diario</translation>
    </message>
    <message>
        <source>Only lines you switch on come onto the page. The rest of your journal stays here.</source>
        <translation>Solo las líneas que actives llegan a la página. El resto de tu diario se queda aquí.</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>En estos días no escribiste nada.</translation>
    </message>
</context>
<context>
    <name>BriefLineCard</name>
    <message>
        <source>%1 With a small chart.</source>
        <translation>%1 Con un gráfico pequeño.</translation>
    </message>
    <message>
        <source>No room for this on the page</source>
        <translation>No hay sitio para esto en la página</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Where this comes from: %1</source>
        <translation>De dónde viene esto: %1</translation>
    </message>
</context>
<context>
    <name>BriefQuestions</name>
    <message>
        <source>What I want to ask</source>
        <translation>Lo que quiero preguntar</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Take question %1 away</source>
        <translation>Quitar la pregunta %1</translation>
    </message>
    <message>
        <source>3 are often enough for one visit. There is room for 10.</source>
        <translation>3 suelen bastar para una cita. Hay sitio para 10.</translation>
    </message>
    <message>
        <source>That is as many as a page takes.</source>
        <translation>No caben más en una página.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
</context>
<context>
    <name>BriefRoutes</name>
    <message>
        <source>The page is where you wanted it.</source>
        <translation>La página está donde la querías.</translation>
    </message>
</context>
<context>
    <name>BriefSaveSheet</name>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>The file is not locked. Whoever has it can read it, so save it only where you want it, and delete it when it has done its work. No copy stays here.</source>
        <translation>El archivo no tiene candado. Quien lo tenga puede leerlo: guárdalo donde tú quieras y bórralo cuando ya haya servido. Aquí no queda ninguna copia.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Save one page as PDF</source>
        <translation>Guardar una página en PDF</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Guardar como texto sin formato</translation>
    </message>
    <message>
        <source>Share the PDF page</source>
        <translation>Compartir la página en PDF</translation>
    </message>
    <message>
        <source>Share as plain text</source>
        <translation>Compartir como texto sin formato</translation>
    </message>
</context>
<context>
    <name>BriefScreen</name>
    <message>
        <source>For my visit</source>
        <translation>Para mi cita</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>Desde qué día</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>What your team may want to know, on one page, made here and sent nowhere.</source>
        <translation>Lo que tu equipo puede querer saber, en una página. Se hace aquí y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>Add lines from my journal</source>
        <translation>Añadir líneas de mi diario</translation>
    </message>
    <message>
        <source>None is on the page unless you choose it</source>
        <translation>Ninguna está en la página si no la eliges</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Como se imprimirá</translation>
    </message>
    <message>
        <source>The page as it will be printed. All it says is in the list above.</source>
        <translation>La página como se imprimirá. Todo lo que dice está en la lista de arriba.</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Save as a calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>For a calendar</source>
        <translation>Para un calendario</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>Decir de qué se trata</translation>
    </message>
    <message>
        <source>Calendars are often copied to other devices and seen by others</source>
        <translation>Los calendarios suelen copiarse a otros dispositivos, y otras personas los ven</translation>
    </message>
    <message>
        <source>Share the calendar file</source>
        <translation>Compartir el archivo de calendario</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>A year before, %1</source>
        <translation>Un año antes, %1</translation>
    </message>
    <message>
        <source>A year after, %1</source>
        <translation>Un año después, %1</translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Write for this day</source>
        <translation>Escribir para este día</translation>
    </message>
    <message>
        <source>Nothing is written down for this day.</source>
        <translation>Este día no tiene nada escrito.</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Text %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Enviar un mensaje a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is "Call 0113 496 0000", %2 a name.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CallNotesScreen</name>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Words to have at hand when someone answers. Only what you put here is shown beside your numbers.</source>
        <translation>Palabras para tener a mano cuando alguien contesta. Junto a tus números se ve lo que pongas aquí y nada más.</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>Who do I call?</source>
        <translation>¿A quién llamo?</translation>
    </message>
    <message>
        <source>No number of your care team is here yet. Add the one you were given for questions, and the one for the night.</source>
        <translation>Todavía no hay ningún número de tu equipo médico. Añade el que te dieron para preguntas y el de la noche.</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Answered at this hour</source>
        <translation>Contestan a esta hora</translation>
    </message>
    <message>
        <source>Hours not noted</source>
        <translation>Sin horario anotado</translation>
    </message>
    <message>
        <source>None of your numbers is known to be answered at this hour. If it cannot wait, Help has numbers for any hour.</source>
        <translation>No se sabe de ninguno de tus números que conteste a esta hora. Si no puede esperar, en Ayuda hay números para cualquier hora.</translation>
    </message>
    <message>
        <source>At other hours</source>
        <translation>A otras horas</translation>
    </message>
    <message>
        <source>Today is a holiday</source>
        <translation>Hoy es día festivo</translation>
    </message>
    <message>
        <source>Then the numbers for weekends and holidays come first</source>
        <translation>Entonces van primero los números de fines de semana y festivos</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Allergies, treatment, someone to reach for you</source>
        <translation>Alergias, tratamiento, alguien a quien avisar</translation>
    </message>
    <message>
        <source>On the lock screen</source>
        <translation>En la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Chosen numbers at hand without your passphrase</source>
        <translation>Números elegidos a mano, sin tu frase de contraseña</translation>
    </message>
    <message>
        <source>Signs that are worth a call now</source>
        <translation>Señales por las que vale la pena llamar ahora</translation>
    </message>
    <message>
        <source>Signs that are worth a call</source>
        <translation>Señales por las que vale la pena llamar</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>This file cannot be opened. Nothing was changed. Try another copy of it.</source>
        <translation>Este archivo no se puede abrir. No se cambió nada. Prueba con otra copia.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB. Save fewer people at a time, or people without photos, then try again.</source>
        <translation>Este archivo pasa de 64 MB. Guarda menos personas de una vez, o personas sin fotos, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There are no people in this file. Files with people mostly end in .vcf; a picture with a QR code works too.</source>
        <translation>En este archivo no hay personas. Los archivos con personas suelen terminar en .vcf; también sirve una imagen con un código QR.</translation>
    </message>
    <message>
        <source>Nobody in this file has a name, a number or an e-mail address. Nothing was changed.</source>
        <translation>Nadie en este archivo tiene nombre, número ni correo. No se cambió nada.</translation>
    </message>
    <message>
        <source>There are more than %1 people in this file. Save fewer at a time, then try again.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Hay más de %1 personas en este archivo. Guarda menos de una vez e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This picture cannot be opened. A JPEG or PNG picture works best.</source>
        <translation>Esta imagen no se puede abrir. Lo mejor es una imagen JPEG o PNG.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. It works best when the code is large, sharp and all in the picture.</source>
        <translation>No se encontró ningún código QR en esta imagen. Funciona mejor si el código es grande, nítido y está entero.</translation>
    </message>
    <message>
        <source>The QR code in this picture is not of a person. Nothing was opened or changed.</source>
        <translation>El código QR de esta imagen no es de una persona. No se abrió ni cambió nada.</translation>
    </message>
    <message>
        <source>This device has no room left, so nothing was changed. Make some room, then try again.</source>
        <translation>Este dispositivo ya no tiene espacio, así que no se cambió nada. Libera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Alongside may not write to its folder, so nothing was changed. Allow that in the device's settings, then try again.</source>
        <translation>Alongside no puede escribir en su carpeta, así que no se cambió nada. Permítelo en los ajustes del dispositivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This device is short of memory now, so nothing was changed. Close another app, then try again.</source>
        <translation>A este dispositivo le falta memoria ahora, así que no se cambió nada. Cierra otra app e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. Try again in a moment.</source>
        <translation>Esto no funcionó, y no se cambió nada. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This contact is no longer there, so no file was saved.</source>
        <translation>Este contacto ya no está, así que no se guardó ningún archivo.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another place.</source>
        <translation>El archivo no se pudo guardar allí. Elige otro lugar.</translation>
    </message>
    <message>
        <source>The file could not be saved. Try again in a moment.</source>
        <translation>El archivo no se pudo guardar. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Already in your care team.</source>
        <translation>Ya está en tu equipo.</translation>
    </message>
    <message>
        <source>Some of this card is missing or was too long. Look it over once it is added.</source>
        <translation>A esta tarjeta le falta algo o era demasiado larga. Revísala cuando esté añadida.</translation>
    </message>
    <message>
        <source>A number or address that cannot be called is in the note.</source>
        <translation>En la nota hay un número o una dirección que no se puede llamar.</translation>
    </message>
    <message>
        <source>A link that is not safe to open was left out.</source>
        <translation>Un enlace que no es seguro abrir se dejó fuera.</translation>
    </message>
    <message>
        <source>There is not enough room there. Another place may have some.</source>
        <translation>Allí no hay espacio suficiente. Puede que en otro lugar haya.</translation>
    </message>
</context>
<context>
    <name>CareTeamImportScreen</name>
    <message>
        <source>Add from elsewhere</source>
        <translation>Añadir desde otro lugar</translation>
    </message>
    <message>
        <source>Choose a file with people</source>
        <translation>Elige un archivo con personas</translation>
    </message>
    <message>
        <source>People (*.vcf *.vcard *.VCF)</source>
        <translation>Personas (*.vcf *.vcard *.VCF)</translation>
    </message>
    <message>
        <source>Contacts that another app saved, mostly in a file that ends in .vcf, or a picture of a QR code. You see who it is first. Nobody is added until you say so.</source>
        <translation>Contactos que guardó otra app, casi siempre en un archivo que termina en .vcf, o la imagen de un código QR. Primero ves quiénes son. Nadie se añade hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a picture with a QR code</source>
        <translation>Elegir una imagen con un código QR</translation>
    </message>
    <message>
        <source>Choose from the contacts on this device</source>
        <translation>Elegir de los contactos de este dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n people in it</source>
        <translation>
            <numerusform>%n persona en el archivo</numerusform>
            <numerusform>%n personas en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>No elegir a nadie</translation>
    </message>
    <message>
        <source>Choose everyone</source>
        <translation>Elegir a todas</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Añadir a %n persona</numerusform>
            <numerusform>Añadir a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>No hay nadie en la selección</translation>
    </message>
    <message>
        <source>Hold the code with the person into the frame, whole and close.</source>
        <translation>Pon el código de la persona dentro del marco, entero y de cerca.</translation>
    </message>
    <message>
        <source>Read a code with the camera</source>
        <translation>Leer un código con la cámara</translation>
    </message>
</context>
<context>
    <name>CareTeamRoutes</name>
    <message>
        <source>This person is no longer there.</source>
        <translation>Esta persona ya no está.</translation>
    </message>
    <message>
        <source>The photo is gone.</source>
        <translation>La foto se quitó.</translation>
    </message>
    <message>
        <source>Moved to Deleted people.</source>
        <translation>Pasó a Personas borradas.</translation>
    </message>
    <message>
        <source>Back among your people.</source>
        <translation>De vuelta entre tu gente.</translation>
    </message>
    <message>
        <source>They are not in your care team any more.</source>
        <translation>Ya no está en tu equipo.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>CareTeamScreen</name>
    <message>
        <source>My care team</source>
        <translation>Mi equipo de cuidados</translation>
    </message>
    <message>
        <source>Save everyone to a file</source>
        <translation>Guardar a todas las personas en un archivo</translation>
    </message>
    <message>
        <source>Deleted people</source>
        <translation>Personas borradas</translation>
    </message>
    <message>
        <source>The people around you</source>
        <translation>Las personas que te rodean</translation>
    </message>
    <message>
        <source>Keep their numbers here, and see at any hour whom to call. A nurse line is a good first one.</source>
        <translation>Guarda aquí sus números y mira a cualquier hora a quién llamar. La línea de enfermería es buena para empezar.</translation>
    </message>
    <message>
        <source>A name, a role or a number</source>
        <translation>Un nombre, una función o un número</translation>
    </message>
    <message>
        <source>Nobody like that is here. Fewer letters may find more.</source>
        <translation>Aquí no hay nadie así. Con menos letras puede aparecer más.</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
</context>
<context>
    <name>CareTeamShareScreen</name>
    <message>
        <source>Save the care team</source>
        <translation>Guardar el equipo</translation>
    </message>
    <message>
        <source>Share this contact</source>
        <translation>Compartir este contacto</translation>
    </message>
    <message>
        <source>Save people</source>
        <translation>Guardar personas</translation>
    </message>
    <message>
        <source>People (*.vcf)</source>
        <translation>Personas (*.vcf)</translation>
    </message>
    <message>
        <source>QR code with the name, numbers and e-mail of %1</source>
        <translation>Código QR con el nombre, los números y el correo de %1</translation>
    </message>
    <message>
        <source>Another phone's camera reads this. Your notes and the photo are not in it.</source>
        <translation>La cámara de otro teléfono lo lee. Tus notas y la foto no van dentro.</translation>
    </message>
    <message>
        <source>This is too much for a QR code. Save it as a file instead.</source>
        <translation>Es demasiado para un código QR. Guárdalo como archivo.</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Como archivo</translation>
    </message>
    <message>
        <source>A file with everyone, for another device or for safe keeping. Most contact apps read it.</source>
        <translation>Un archivo con todas las personas, para otro dispositivo o para guardarlo. Lo leen casi todas las apps de contactos.</translation>
    </message>
    <message>
        <source>A file that most contact apps read.</source>
        <translation>Un archivo que leen casi todas las apps de contactos.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Newer apps (vCard 4.0)</source>
        <translation>Apps más nuevas (vCard 4.0)</translation>
    </message>
    <message>
        <source>Older apps too (vCard 3.0)</source>
        <translation>También apps más antiguas (vCard 3.0)</translation>
    </message>
    <message>
        <source>With what I wrote</source>
        <translation>Con lo que escribí</translation>
    </message>
    <message>
        <source>Notes, what to call about, and the star</source>
        <translation>Notas, para qué llamar y la estrella</translation>
    </message>
    <message>
        <source>The file is not locked. Anyone who has it can read it.</source>
        <translation>El archivo no tiene candado. Cualquiera que lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Share the file</source>
        <translation>Compartir el archivo</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Put the list away</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Read it as a list</source>
        <translation>Leerlo como lista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop the tones</source>
        <translation>Parar los tonos</translation>
    </message>
    <message>
        <source>Hear it as tones</source>
        <translation>Oírlo en tonos</translation>
    </message>
</context>
<context>
    <name>ChartList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day or another time, %2 what there was.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>ChartMonth</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From the first time in a chart to the last, as "6 March to today".</extracomment>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>CheckInBinScreen</name>
    <message>
        <source>Deleted check-ins</source>
        <translation>Registros borrados</translation>
    </message>
    <message numerus="yes">
        <source>What you delete waits here for %n days. Then it is erased for good.</source>
        <translation>
            <numerusform>Lo que borras espera aquí %n día. Después se elimina para siempre.</numerusform>
            <numerusform>Lo que borras espera aquí %n días. Después se elimina para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here. What you delete waits here for %n days.</source>
        <translation>
            <numerusform>No hay nada aquí. Lo que borras espera aquí %n día.</numerusform>
            <numerusform>No hay nada aquí. Lo que borras espera aquí %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Mood: %1</source>
        <translation>Ánimo: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a time as "9:40 pm", %2 a mood as "Okay".</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CheckInRoutes</name>
    <message>
        <source>The check-in is deleted.</source>
        <translation>El registro está borrado.</translation>
    </message>
    <message>
        <source>It is back among your check-ins.</source>
        <translation>Está de vuelta entre tus registros.</translation>
    </message>
    <message>
        <source>It is no longer asked. What you answered waits below.</source>
        <translation>Ya no se pregunta. Lo que respondiste espera abajo.</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Answer only what you want. Skip the rest. Tap an answer again to take it away.</source>
        <translation>Responde lo que quieras. Salta lo demás. Toca otra vez una respuesta para quitarla.</translation>
    </message>
    <message>
        <source>Worry about the scan or its result</source>
        <translation>Preocupación por el estudio o su resultado</translation>
    </message>
    <message>
        <source>no worry</source>
        <translation>ninguna preocupación</translation>
    </message>
    <message>
        <source>as strong as it can be</source>
        <translation>lo más fuerte que puede ser</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Signs worth a call</source>
        <translation>Señales para llamar</translation>
    </message>
    <message>
        <source>%1: signs worth a call</source>
        <extracomment>%1 is a question, as "Pain".</extracomment>
        <translation>%1: señales para llamar</translation>
    </message>
    <message>
        <source>More of your list</source>
        <translation>Más de tu lista</translation>
    </message>
    <message>
        <source>Choose what you are asked</source>
        <translation>Elegir qué se te pregunta</translation>
    </message>
    <message>
        <source>The order, what to leave out, and symptoms of your own</source>
        <translation>El orden, qué dejar fuera y síntomas propios</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Borrar este registro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>CheckInWords</name>
    <message>
        <source>Anything else?</source>
        <translation>¿Algo más?</translation>
    </message>
    <message>
        <source>A word, if you like.</source>
        <translation>Una palabra, si quieres.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>When it was: %1</source>
        <translation>Cuándo fue: %1</translation>
    </message>
</context>
<context>
    <name>CheckInsScreen</name>
    <message>
        <source>Your check-ins</source>
        <translation>Tus registros</translation>
    </message>
    <message>
        <source>Deleted check-ins</source>
        <translation>Registros borrados</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Hacer un registro</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada</translation>
    </message>
    <message>
        <source>A check-in says how you are, in one tap or a few. There is no right amount.</source>
        <translation>Un registro dice cómo estás, con un toque o unos pocos. No hay una cantidad correcta.</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 is a line of a list.</extracomment>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <extracomment>%1 is a line of a list.</extracomment>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>ChipChoice</name>
    <message>
        <source>%1, selected</source>
        <translation>%1, en la selección</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
</context>
<context>
    <name>ChooseProfileScreen</name>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Someone not listed here</source>
        <translation>Alguien que no está en esta lista</translation>
    </message>
    <message>
        <source>The passphrase alone opens it</source>
        <translation>Se abre con la frase de contraseña, sin más</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Each profile has a passphrase of its own. Nobody sees into another one.</source>
        <translation>Cada perfil tiene su propia frase de contraseña. Nadie ve lo que hay en otro.</translation>
    </message>
</context>
<context>
    <name>CircleNameSheet</name>
    <message>
        <source>Add someone by name</source>
        <translation>Añadir a alguien por su nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A group is fine as well, “The choir”. It stays in this list and is no contact.</source>
        <translation>También puede ser un grupo, «El coro». Se queda en esta lista y no es un contacto.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>CirclePersonCard</name>
    <message>
        <source>Take away what is noted of %1</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Quitar lo anotado sobre %1</translation>
    </message>
    <message>
        <source>What %1 knows</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Lo que sabe %1</translation>
    </message>
    <message>
        <source>Which part, in your words</source>
        <translation>Qué parte, en tus palabras</translation>
    </message>
</context>
<context>
    <name>CircleScreen</name>
    <message>
        <source>Who knows what</source>
        <translation>Quién sabe qué</translation>
    </message>
    <message>
        <source>You decide who hears what, and when. Where you note “Not yet”, we ask before words go to them.</source>
        <translation>Tú decides quién se entera de qué, y cuándo. Donde anotes «Todavía no», preguntamos antes de que le lleguen palabras.</translation>
    </message>
    <message>
        <source>Words for the news</source>
        <translation>Palabras para dar la noticia</translation>
    </message>
    <message>
        <source>Drafts for work, for friends and for children by age</source>
        <translation>Borradores para el trabajo, las amistades y niños y niñas según su edad</translation>
    </message>
    <message>
        <source>Add someone by name</source>
        <translation>Añadir a alguien por su nombre</translation>
    </message>
    <message>
        <source>Family and friends from your people show up here by themselves.</source>
        <translation>La familia y las amistades de tu gente aparecen aquí por sí solas.</translation>
    </message>
</context>
<context>
    <name>ContactBinScreen</name>
    <message>
        <source>Deleted people</source>
        <translation>Personas borradas</translation>
    </message>
    <message numerus="yes">
        <source>Someone you delete waits here for %n days. Then it is erased for good.</source>
        <translation>
            <numerusform>Si borras a alguien, espera aquí %n día. Después se elimina para siempre.</numerusform>
            <numerusform>Si borras a alguien, espera aquí %n días. Después se elimina para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here. Someone you delete waits here for %n days.</source>
        <translation>
            <numerusform>No hay nada aquí. Si borras a alguien, espera aquí %n día.</numerusform>
            <numerusform>No hay nada aquí. Si borras a alguien, espera aquí %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactFormScreen</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>No añadirlo</translation>
    </message>
    <message>
        <source>Name of a person or a place</source>
        <translation>Nombre de una persona o un lugar</translation>
    </message>
    <message>
        <source>Who they are to you. Change it</source>
        <translation>Quién es para ti. Cambiarlo</translation>
    </message>
    <message>
        <source>What they do, in your words, if you like</source>
        <translation>Qué hace, en tus palabras, si quieres</translation>
    </message>
    <message>
        <source>Hospital or organisation, if you like</source>
        <translation>Hospital u organización, si quieres</translation>
    </message>
    <message>
        <source>Add another number</source>
        <translation>Añadir otro número</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>Correo, si quieres</translation>
    </message>
    <message>
        <source>Several with a space between.</source>
        <translation>Si son varios, con un espacio entre ellos.</translation>
    </message>
    <message>
        <source>Address of their portal, if there is one</source>
        <translation>Dirección de su portal, si lo hay</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>What to call them about</source>
        <translation>Para qué llamar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a name, %2 what they do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Text %1</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Enviar un mensaje a %1</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <extracomment>%1 is a name, %2 a telephone number.</extracomment>
        <translation>Llamar a %1, %2</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Take the star away</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Give a star: first in every list</source>
        <translation>Poner una estrella: primero en todas las listas</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>What to call about</source>
        <translation>Para qué llamar</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Ver en un mapa</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Making the photo ready</source>
        <translation>Preparando la foto</translation>
    </message>
    <message>
        <source>Choose another photo</source>
        <translation>Elegir otra foto</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Añadir una foto</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Share this contact</source>
        <translation>Compartir este contacto</translation>
    </message>
    <message>
        <source>As a QR code or a file</source>
        <translation>Como código QR o archivo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Waits in Deleted people, in case you change your mind</source>
        <translation>Espera en Personas borradas, por si cambias de idea</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button says, %2 an e-mail address.
----------
%1 is what the button says, %2 a web address.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Oncologist</source>
        <translation>Oncología</translation>
    </message>
    <message>
        <source>Oncology nurse</source>
        <translation>Enfermería oncológica</translation>
    </message>
    <message>
        <source>Nurse line</source>
        <translation>Línea de enfermería</translation>
    </message>
    <message>
        <source>Radiologist</source>
        <translation>Radiología</translation>
    </message>
    <message>
        <source>Surgeon</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>Cuidados paliativos</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Trabajo social</translation>
    </message>
    <message>
        <source>Psychologist or counsellor</source>
        <translation>Psicología o consejería</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Primary care</source>
        <translation>Atención primaria</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Fisioterapia</translation>
    </message>
    <message>
        <source>Dietitian</source>
        <translation>Nutrición</translation>
    </message>
    <message>
        <source>Chaplain</source>
        <translation>Capellanía</translation>
    </message>
    <message>
        <source>Patient navigator</source>
        <translation>Navegación de pacientes</translation>
    </message>
    <message>
        <source>Trial nurse</source>
        <translation>Enfermería del ensayo</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amistad</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What someone does, and where.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Fuera de horario</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Fines de semana</translation>
    </message>
    <message>
        <source>No hours noted.</source>
        <translation>Sin horario anotado.</translation>
    </message>
    <message>
        <source>Day and night.</source>
        <translation>Día y noche.</translation>
    </message>
    <message>
        <source>Weekdays, %1 to %2.</source>
        <extracomment>%1 and %2 are times of the day.</extracomment>
        <translation>De %1 a %2, días laborables.</translation>
    </message>
    <message>
        <source>Weekdays from %1 to %2 the next morning. Weekends and holidays all day.</source>
        <extracomment>%1 and %2 are times of the day.</extracomment>
        <translation>Días laborables, de %1 a %2 de la mañana siguiente. Fines de semana y festivos, todo el día.</translation>
    </message>
    <message>
        <source>Weekends and holidays.</source>
        <translation>Fines de semana y festivos.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Someone to reach for me</source>
        <translation>A quién avisar por mí</translation>
    </message>
    <message>
        <source>Anything else to say</source>
        <translation>Algo más que decir</translation>
    </message>
    <message>
        <source>Medicines, latex, contrast dye</source>
        <translation>Medicamentos, látex, contraste</translation>
    </message>
    <message>
        <source>What you are on, and the day of the last dose</source>
        <translation>Qué tomas, y el día de la última dosis</translation>
    </message>
    <message>
        <source>A name and a number</source>
        <translation>Un nombre y un número</translation>
    </message>
    <message>
        <source>A port, blood thinners, a language you prefer</source>
        <translation>Un catéter port, anticoagulantes, un idioma que prefieres</translation>
    </message>
</context>
<context>
    <name>CopingCautions</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
</context>
<context>
    <name>CopingEvidence</name>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>Todavía sin revisar por personal clínico.</translation>
    </message>
</context>
<context>
    <name>CopingRoutes</name>
    <message>
        <source>Erased from the list.</source>
        <translation>Eliminado de la lista.</translation>
    </message>
    <message>
        <source>Erased from what you put down.</source>
        <translation>Eliminado de lo que dejaste a un lado.</translation>
    </message>
    <message>
        <source>Erased from your kind words.</source>
        <translation>Eliminado de tus palabras amables.</translation>
    </message>
</context>
<context>
    <name>CopingScreen</name>
    <message>
        <source>Steadying</source>
        <translation>Para serenarte</translation>
    </message>
    <message>
        <source>Things to do when it is a lot. Nothing here has to be done, and you can stop at any moment.</source>
        <translation>Cosas que hacer cuando es mucho. Nada de esto es obligatorio, y puedes parar en cualquier momento.</translation>
    </message>
    <message numerus="yes">
        <source>%1 About %n minutes.</source>
        <extracomment>%1 is a line about something to do; then about how long it takes.</extracomment>
        <translation>
            <numerusform>%1 Alrededor de %n minuto.</numerusform>
            <numerusform>%1 Alrededor de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some people find some of these helpful, others do not. They do not take the place of your team.</source>
        <translation>A algunas personas les ayuda algo de esto, a otras no. No sustituye a tu equipo médico.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 at %2</source>
        <comment>A day, a time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Month and year, as a date format</comment>
        <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Day, month and year, as a date format</comment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>A day</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>A day</comment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>Day and month, as a date format</comment>
        <translation>d 'de' MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>Weekday, day and month, as a date format</comment>
        <translation>dddd d 'de' MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Weekday, day, month and year, as a date format</comment>
        <translation>dddd d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>A year, as a date format</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day as Yesterday, a time as 9:40 pm</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2, %3 time</source>
        <comment>A day, a time, a city</comment>
        <translation>%1 a las %2, hora de %3</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>About this entry</source>
        <translation>Sobre esta entrada</translation>
    </message>
    <message>
        <source>All of this is up to you. Tap again to take it away.</source>
        <translation>Todo esto es como tú quieras. Toca otra vez para quitarlo.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>A star</source>
        <translation>Una estrella</translation>
    </message>
    <message>
        <source>To find it quickly.</source>
        <translation>Para encontrarla rápido.</translation>
    </message>
    <message>
        <source>Do not bring this back</source>
        <translation>No volver a mostrarme esto</translation>
    </message>
    <message>
        <source>It stays in your journal. The app never shows it by itself, on a day like this or elsewhere.</source>
        <translation>Se queda en tu diario. La app nunca la muestra por sí sola, ni en un día como este ni en otro lugar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>EasyScreen</name>
    <message>
        <source>Saved. That is all.</source>
        <translation>Guardado. Eso es todo.</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>¿Cómo va?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>When it was: %1</source>
        <translation>Cuándo fue: %1</translation>
    </message>
    <message>
        <source>Title, if you like</source>
        <translation>Título, si quieres</translation>
    </message>
    <message>
        <source>A word is enough.</source>
        <translation>Basta con una palabra.</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Entrada del diario</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Copiar mi texto</translation>
    </message>
</context>
<context>
    <name>EditorTools</name>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Borrar esta entrada</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>%1, %2. %3 %4</source>
        <extracomment>%1 is a day, %2 a time, %3 a title or first words, %4 mood, star, tags and photos.</extracomment>
        <translation>%1, %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>EntryExtras</name>
    <message>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation>No se vuelve a mostrar</translation>
    </message>
    <message>
        <source>Help me start</source>
        <translation>Ayúdame a empezar</translation>
    </message>
    <message>
        <source>Mood, tags and more</source>
        <translation>Ánimo, etiquetas y más</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Mood: %1.</source>
        <translation>Ánimo: %1.</translation>
    </message>
    <message>
        <source>With a star.</source>
        <translation>Con una estrella.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day as "Yesterday", %2 a time as "9:40 pm".</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That did not open it. Look at it once more, then try again.</source>
        <translation>Eso no lo abrió. Míralo una vez más e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>That was tried several times. Please wait a moment before the next try.</source>
        <translation>Se intentó varias veces. Espera un momento antes del próximo intento.</translation>
    </message>
    <message>
        <source>That is not a whole recovery code. It has 7 groups of 4 letters and digits.</source>
        <translation>Ese no es un código de recuperación completo. Tiene 7 grupos de 4 letras y cifras.</translation>
    </message>
    <message>
        <source>This profile's files are not where they were. If you moved them, put them back.</source>
        <translation>Los archivos de este perfil no están donde estaban. Si los moviste, devuélvelos a su lugar.</translation>
    </message>
    <message>
        <source>This device has no room left. Make some room, then try again. Nothing is lost.</source>
        <translation>Este dispositivo ya no tiene espacio. Libera un poco e inténtalo de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Alongside may not write to its folder. Allow that in the device's settings, then try again.</source>
        <translation>Alongside no puede escribir en su carpeta. Permítelo en los ajustes del dispositivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This device could not read its storage. Try again in a moment.</source>
        <translation>Este dispositivo no pudo leer lo que guarda. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This profile's file is damaged, so it stays closed. Nothing was changed. Keep the file as it is. If your device makes backups, this folder may be in one.</source>
        <translation>El archivo de este perfil está dañado, así que sigue cerrado. No se cambió nada. Deja el archivo como está. Si tu dispositivo hace copias de seguridad, puede que esta carpeta esté en una.</translation>
    </message>
    <message>
        <source>A newer Alongside wrote this profile. Update Alongside, then try again. Nothing was changed.</source>
        <translation>Este perfil lo escribió un Alongside más nuevo. Actualiza Alongside e inténtalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This profile is open in another window. Close it there first.</source>
        <translation>Este perfil está abierto en otra ventana. Ciérralo primero allí.</translation>
    </message>
    <message>
        <source>This device is short of memory now. Close another app, then try again.</source>
        <translation>A este dispositivo le falta memoria ahora. Cierra otra app e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This copy of Alongside lacks its encryption, so it opens nothing. Please install it again.</source>
        <translation>A esta copia de Alongside le falta su cifrado, así que no abre nada. Vuelve a instalarla.</translation>
    </message>
    <message>
        <source>This did not work, and it is not your fault. Try again. Nothing was changed.</source>
        <translation>Esto no funcionó, y no es culpa tuya. Inténtalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This device has no room for a new profile. Make some room, then try again.</source>
        <translation>Este dispositivo no tiene espacio para un perfil nuevo. Libera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This copy of Alongside lacks its encryption, so it keeps nothing. Please install it again.</source>
        <translation>A esta copia de Alongside le falta su cifrado, así que no guarda nada. Vuelve a instalarla.</translation>
    </message>
    <message>
        <source>The profile could not be made. Nothing was left behind. Try again in a moment.</source>
        <translation>El perfil no se pudo crear. No quedó nada atrás. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This device is full, so we could not save this yet. Your words are still here. Make some room.</source>
        <translation>Este dispositivo está lleno, y todavía no pudimos guardar esto. Tus palabras siguen aquí. Libera un poco de espacio.</translation>
    </message>
    <message>
        <source>Alongside may not write to its folder, so this is not saved yet. Your words are still here.</source>
        <translation>Alongside no puede escribir en su carpeta, así que esto todavía no está guardado. Tus palabras siguen aquí.</translation>
    </message>
    <message>
        <source>This entry is longer than one entry can be. Your words are still here. Start a second one for the rest.</source>
        <translation>Esta entrada es más larga de lo que puede ser una. Tus palabras siguen aquí. Empieza una segunda para el resto.</translation>
    </message>
    <message>
        <source>This entry is no longer there. Your words are still here.</source>
        <translation>Esta entrada ya no está. Tus palabras siguen aquí.</translation>
    </message>
    <message>
        <source>The vault is damaged and takes nothing more. Your words are still here. Copy them to a safe place.</source>
        <translation>Tu perfil está dañado y ya no recibe nada más. Tus palabras siguen aquí. Cópialas a un lugar seguro.</translation>
    </message>
    <message>
        <source>That passphrase does not open this profile. Nothing was changed.</source>
        <translation>Esa frase de contraseña no abre este perfil. No se cambió nada.</translation>
    </message>
    <message>
        <source>We could not save this yet. Your words are still here. We will try again.</source>
        <translation>Todavía no pudimos guardar esto. Tus palabras siguen aquí. Lo intentaremos de nuevo.</translation>
    </message>
    <message>
        <source>This device is full, so that could not be done. Everything is as it was. Make some room, then try again.</source>
        <translation>Este dispositivo está lleno, así que no se pudo hacer. Todo está como estaba. Libera un poco de espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Alongside may not write to its folder, so that could not be done. Everything is as it was. Allow it in the device's settings, then try again.</source>
        <translation>Alongside no puede escribir en su carpeta, así que no se pudo hacer. Todo está como estaba. Permítelo en los ajustes del dispositivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Esto ya no está.</translation>
    </message>
    <message>
        <source>The vault is damaged and takes no more changes. Everything is as it was.</source>
        <translation>Tu perfil está dañado y ya no recibe cambios. Todo está como estaba.</translation>
    </message>
    <message>
        <source>That could not be done. Everything is as it was. Try again in a moment.</source>
        <translation>No se pudo hacer. Todo está como estaba. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Esta entrada ya no está.</translation>
    </message>
    <message>
        <source>Part of the vault is damaged and cannot be read. Nothing was changed. What can still be read is worth copying to a safe place.</source>
        <translation>Una parte de tu perfil está dañada y no se puede leer. No se cambió nada. Vale la pena copiar a un lugar seguro lo que todavía se lee.</translation>
    </message>
    <message>
        <source>We could not read this. Try again in a moment. Nothing is lost.</source>
        <translation>No pudimos leer esto. Inténtalo de nuevo en un momento. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Four profiles are kept off the lock screen already, and that is as many as can be. Yours stays on it.</source>
        <translation>Ya hay cuatro perfiles fuera de la pantalla de bloqueo, y no puede haber más. El tuyo se queda en ella.</translation>
    </message>
    <message>
        <source>This could not be changed. Everything is as it was. Try again in a moment.</source>
        <translation>Esto no se pudo cambiar. Todo está como estaba. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Alongside may not read its folder. Allow that in the device's settings, then try again. Nothing was changed.</source>
        <translation>Alongside no puede leer su carpeta. Permítelo en los ajustes del dispositivo e inténtalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This device could not read its storage. Nothing was changed. Wait a moment, then try again. If it stays like this, restarting the device may help.</source>
        <translation>Este dispositivo no pudo leer lo que guarda. No se cambió nada. Espera un momento e inténtalo de nuevo. Si sigue así, reiniciar el dispositivo puede ayudar.</translation>
    </message>
</context>
<context>
    <name>ExerciseBar</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>%1, selected</source>
        <translation>%1, en la selección</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Change what is here</source>
        <translation>Cambiar lo que hay aquí</translation>
    </message>
    <message>
        <source>Write down what you want at hand</source>
        <translation>Anota lo que quieres tener a mano</translation>
    </message>
    <message>
        <source>Receptors, biomarkers, where it is: only what you like</source>
        <translation>Receptores, biomarcadores, dónde está: lo que tú quieras</translation>
    </message>
</context>
<context>
    <name>FileChooserDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>With a star</source>
        <translation>Con una estrella</translation>
    </message>
    <message>
        <source>With a photo</source>
        <translation>Con una foto</translation>
    </message>
    <message>
        <source>How you felt</source>
        <translation>Cómo te sentías</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Buscar una etiqueta</translation>
    </message>
    <message>
        <source>No tag has this in it.</source>
        <translation>Ninguna etiqueta tiene esto.</translation>
    </message>
    <message>
        <source>There are more. A part of a tag finds it.</source>
        <translation>Hay más. Una parte de la etiqueta la encuentra.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Any day again</source>
        <translation>Otra vez cualquier día</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>%1, %2. %3 %4 %5</source>
        <extracomment>%1 is a day, %2 a time, %3 a title, %4 words around what was found, %5 mood, star, tags and photos.</extracomment>
        <translation>%1, %2. %3 %4 %5</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>A word explained</source>
        <translation>Una palabra explicada</translation>
    </message>
    <message>
        <source>Myth and fact</source>
        <translation>Mito y realidad</translation>
    </message>
    <message>
        <source>Who else can help</source>
        <translation>Quién más puede ayudar</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>%1 is a kind of text, %2 its title, %3 words of it.</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>GateSheet</name>
    <message>
        <source>What to tell you</source>
        <translation>Qué contarte</translation>
    </message>
    <message>
        <source>Both are right. You can change it whenever you like, and nobody else sees it.</source>
        <translation>Las dos cosas están bien. Puedes cambiarlo cuando quieras, y nadie más lo ve.</translation>
    </message>
    <message>
        <source>Signs that are worth a call, crisis lines and help with pain are always here.</source>
        <translation>Las señales para llamar, las líneas de crisis y la ayuda con el dolor están siempre aquí.</translation>
    </message>
</context>
<context>
    <name>GroundingScreen</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>Un paso atrás</translation>
    </message>
</context>
<context>
    <name>GroupCodeSheet</name>
    <message>
        <source>For another phone</source>
        <translation>Para otro teléfono</translation>
    </message>
    <message>
        <source>QR code with what is known of %1</source>
        <extracomment>%1 is a support group.</extracomment>
        <translation>Código QR con lo que se sabe de %1</translation>
    </message>
    <message>
        <source>Any phone's camera reads this. It is the text about the group, and nothing about you.</source>
        <translation>Lo lee la cámara de cualquier teléfono. Es el texto sobre el grupo, y nada sobre ti.</translation>
    </message>
    <message>
        <source>This is too much for a QR code. Copy it as text instead.</source>
        <translation>Es demasiado para un código QR. Cópialo como texto.</translation>
    </message>
</context>
<context>
    <name>GroupContacts</name>
    <message>
        <source>No telephone and no address was in the source. A search for its name may find it.</source>
        <translation>La fuente no tenía ni teléfono ni dirección. Buscar su nombre puede ayudar a encontrarlo.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>See its page</source>
        <translation>Ver su página</translation>
    </message>
    <message>
        <source>Its page is not a secure one, so Alongside does not open it: %1</source>
        <extracomment>%1 is a web address.</extracomment>
        <translation>Su página no es segura, por eso Alongside no la abre: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button says, %2 an e-mail address.
----------
%1 is what the button says, %2 the name of a site, "example.org".</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GroupFilterSheet</name>
    <message>
        <source>Which groups</source>
        <translation>Qué grupos</translation>
    </message>
    <message>
        <source>For metastatic disease only</source>
        <translation>Solo para enfermedad metastásica</translation>
    </message>
    <message>
        <source>In a group for any stage much may be said that does not fit.</source>
        <translation>En un grupo para cualquier etapa se puede decir mucho que no encaja.</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>También para</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Lo lleva</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Groups whose day is not known are left out then.</source>
        <translation>Entonces no se muestran los grupos cuyo día no se conoce.</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>En idioma</translation>
    </message>
    <message>
        <source>Known to cost nothing</source>
        <translation>Se sabe que no cuesta nada</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>En este orden</translation>
    </message>
    <message>
        <source>The nearest first</source>
        <translation>Primero lo más cercano</translation>
    </message>
    <message>
        <source>What suits best first</source>
        <translation>Primero lo que más encaja</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Distancias en</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estas</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo otra vez</translation>
    </message>
</context>
<context>
    <name>GroupNoteCard</name>
    <message>
        <source>This has changed</source>
        <translation>Esto ha cambiado</translation>
    </message>
    <message>
        <source>Another day, another room, no longer there</source>
        <translation>Otro día, otra sala, ya no está</translation>
    </message>
    <message>
        <source>Only for you: it stays in your vault.</source>
        <translation>Es para ti: se queda en tu perfil.</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Guardado en este dispositivo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Copy it, to tell whoever looks after this list</source>
        <translation>Copiarlo, para decírselo a quien cuida esta lista</translation>
    </message>
</context>
<context>
    <name>GroupRoutes</name>
    <message>
        <source>This group is no longer in the list.</source>
        <translation>Este grupo ya no está en la lista.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The file is where you wanted it.</source>
        <translation>El archivo está donde querías.</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>For metastatic disease</source>
        <translation>Para enfermedad metastásica</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>Saved. Take it off the saved ones</source>
        <translation>Guardado. Quitarlo de los guardados</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>This may be old</source>
        <translation>Esto puede ser antiguo</translation>
    </message>
    <message>
        <source>May have changed. Call or write first.</source>
        <translation>Puede haber cambiado. Llama o escribe antes.</translation>
    </message>
    <message>
        <source>Meets next on your clock, if nothing has changed</source>
        <translation>Próximo encuentro en tu reloj, si nada ha cambiado</translation>
    </message>
    <message>
        <source>Meets next, on your clock</source>
        <translation>Próximo encuentro, en tu reloj</translation>
    </message>
    <message>
        <source>When, on the clock where it is</source>
        <translation>Cuándo, en el reloj de allí</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>Cómo y dónde</translation>
    </message>
    <message>
        <source>For metastatic disease only</source>
        <translation>Solo para enfermedad metastásica</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Add the next meeting to your visits</source>
        <translation>Añadir el próximo encuentro a tus citas</translation>
    </message>
    <message>
        <source>Opens a form. What is added can be saved for a calendar, too.</source>
        <translation>Abre un formulario. Lo que añadas también se puede guardar para un calendario.</translation>
    </message>
    <message>
        <source>Add it to your people</source>
        <translation>Añadirlo a tu gente</translation>
    </message>
    <message>
        <source>Opens a form with what is known</source>
        <translation>Abre un formulario con lo que se sabe</translation>
    </message>
    <message>
        <source>Copy it as text</source>
        <translation>Copiarlo como texto</translation>
    </message>
    <message>
        <source>To send it to somebody</source>
        <translation>Para enviárselo a alguien</translation>
    </message>
    <message>
        <source>Find it in your map app</source>
        <translation>Buscarlo en tu app de mapas</translation>
    </message>
    <message>
        <source>Show it as a QR code</source>
        <translation>Mostrarlo como código QR</translation>
    </message>
    <message>
        <source>For somebody beside you</source>
        <translation>Para alguien que está a tu lado</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Guardar el grupo</translation>
    </message>
    <message>
        <source>Groups (*.alongside-group)</source>
        <translation>Grupos (*.alongside-group)</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Give it as a file</source>
        <translation>Darlo como archivo</translation>
    </message>
    <message>
        <source>For somebody who has Alongside too</source>
        <translation>Para alguien que también tiene Alongside</translation>
    </message>
</context>
<context>
    <name>GroupSureCard</name>
    <message>
        <source>How sure this is</source>
        <translation>Qué tan seguro es esto</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message numerus="yes">
        <source>about %n miles</source>
        <translation>
            <numerusform>a %n milla, más o menos</numerusform>
            <numerusform>a %n millas, más o menos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>Times, as 10:15 to 12:15</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>First %1 of the month</source>
        <comment>%1 is a day of the week</comment>
        <translation>Primer %1 del mes</translation>
    </message>
    <message>
        <source>Second %1 of the month</source>
        <comment>%1 is a day of the week</comment>
        <translation>Segundo %1 del mes</translation>
    </message>
    <message>
        <source>Third %1 of the month</source>
        <comment>%1 is a day of the week</comment>
        <translation>Tercer %1 del mes</translation>
    </message>
    <message>
        <source>Fourth %1 of the month</source>
        <comment>%1 is a day of the week</comment>
        <translation>Cuarto %1 del mes</translation>
    </message>
    <message>
        <source>Fifth %1 of the month, where there is one</source>
        <comment>%1 is a day of the week</comment>
        <translation>Quinto %1 del mes, cuando lo hay</translation>
    </message>
    <message>
        <source>Last %1 of the month</source>
        <comment>%1 is a day of the week</comment>
        <translation>Último %1 del mes</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>%1 is a day of the week</comment>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation>En persona y en línea</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In writing, online</source>
        <translation>Por escrito, en línea</translation>
    </message>
    <message>
        <source>People with metastatic breast cancer</source>
        <translation>Personas con cáncer de mama metastásico</translation>
    </message>
    <message>
        <source>Partners, family and friends</source>
        <translation>Parejas, familia y amistades</translation>
    </message>
    <message>
        <source>People with any breast cancer</source>
        <translation>Personas con cualquier cáncer de mama</translation>
    </message>
    <message>
        <source>People with any cancer</source>
        <translation>Personas con cualquier cáncer</translation>
    </message>
    <message>
        <source>Younger people</source>
        <translation>Personas más jóvenes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>LGBTQ+ people</source>
        <translation>Personas LGBTQ+</translation>
    </message>
    <message>
        <source>People of a faith</source>
        <translation>Personas de una fe</translation>
    </message>
    <message>
        <source>Children of people with cancer</source>
        <translation>Niños y niñas de personas con cáncer</translation>
    </message>
    <message>
        <source>Led by a professional</source>
        <translation>Lo lleva un profesional o una profesional</translation>
    </message>
    <message>
        <source>Led by people in the same place</source>
        <translation>Lo llevan personas en la misma situación</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a ZIP code, %2 the town it belongs to.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in the same town</source>
        <translation>en la misma ciudad</translation>
    </message>
    <message>
        <source>about %1 km</source>
        <translation>a %1 km, más o menos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <translation>Ahora, hasta las %1</translation>
    </message>
    <message>
        <source>A page of their own was read. Nobody has called or gone there for us.</source>
        <translation>Se leyó una página suya. Nadie ha llamado ni ido allí por nosotros.</translation>
    </message>
    <message>
        <source>A report about it was read. Nobody has called or gone there for us.</source>
        <translation>Se leyó una noticia sobre esto. Nadie ha llamado ni ido allí por nosotros.</translation>
    </message>
    <message>
        <source>A list of somebody else was read. Nobody has called or gone there for us.</source>
        <translation>Se leyó una lista de otros. Nadie ha llamado ni ido allí por nosotros.</translation>
    </message>
    <message>
        <source>It is known by name only. No page of theirs was read.</source>
        <translation>Se conoce por el nombre y nada más. No se leyó ninguna página suya.</translation>
    </message>
    <message>
        <source>The source has no date.</source>
        <translation>La fuente no tiene fecha.</translation>
    </message>
    <message>
        <source>Source from about %1.</source>
        <extracomment>%1 is a year, a month or a day.</extracomment>
        <translation>Fuente de %1, más o menos.</translation>
    </message>
    <message>
        <source>Source from %1.</source>
        <translation>Fuente de %1.</translation>
    </message>
    <message>
        <source>May have changed. %1</source>
        <extracomment>%1 is a sentence: how old the source is.</extracomment>
        <translation>Puede haber cambiado. %1</translation>
    </message>
    <message>
        <source>Not checked since %1. It may be different now.</source>
        <translation>Sin comprobar desde el %1. Ahora puede ser distinto.</translation>
    </message>
    <message>
        <source>Whoever gave it out says so. Nobody has looked at it for us.</source>
        <translation>Lo dice quien lo repartió. Nadie lo ha mirado por nosotros.</translation>
    </message>
    <message>
        <source>From “%1”, signed</source>
        <extracomment>%1 is what somebody calls the groups they give out.</extracomment>
        <translation>De «%1», con firma</translation>
    </message>
    <message>
        <source>From “%1”, not signed</source>
        <translation>De «%1», sin firma</translation>
    </message>
    <message>
        <source>Given out as true on %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Repartido como cierto el %1.</translation>
    </message>
    <message>
        <source>Compared with its sources on %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Comparado con sus fuentes el %1.</translation>
    </message>
    <message>
        <source>It was added from a card or file, not by Alongside.</source>
        <translation>Se añadió desde una tarjeta o un archivo, no por Alongside.</translation>
    </message>
    <message>
        <source>Please ask before you go.</source>
        <translation>Pregunta antes de ir.</translation>
    </message>
    <message>
        <source>For metastatic disease only</source>
        <translation>Solo para enfermedad metastásica</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>No cuesta nada</translation>
    </message>
    <message>
        <source>May have changed. Call or write first.</source>
        <translation>Puede haber cambiado. Llama o escribe antes.</translation>
    </message>
    <message>
        <source>May have changed. Call or write first. Source: %1.</source>
        <translation>Puede haber cambiado. Llama o escribe antes. Fuente: %1.</translation>
    </message>
    <message>
        <source>May have changed. Call or write first. Source: about %1.</source>
        <translation>Puede haber cambiado. Llama o escribe antes. Fuente: hacia %1.</translation>
    </message>
    <message>
        <source>Passed on from the directory of Alongside, not signed</source>
        <translation>Pasado desde el directorio de Alongside, sin firma</translation>
    </message>
    <message>
        <source>Whoever passed it on says so. Nobody has looked at it for us.</source>
        <translation>Lo dice quien lo pasó. Nadie lo ha mirado por nosotros.</translation>
    </message>
    <message>
        <source>Passed on as true on %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Pasado como cierto el %1.</translation>
    </message>
</context>
<context>
    <name>GroupsScreen</name>
    <message>
        <source>Support groups</source>
        <translation>Grupos de apoyo</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos los grupos</translation>
    </message>
    <message>
        <source>Show what you saved</source>
        <translation>Mostrar los que guardaste</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>How to meet others</source>
        <translation>Cómo encontrarse</translation>
    </message>
    <message>
        <source>Near %1</source>
        <extracomment>%1 is a town.</extracomment>
        <translation>Cerca de %1</translation>
    </message>
    <message>
        <source>Forget this place</source>
        <translation>Quitar este lugar</translation>
    </message>
    <message>
        <source>Which groups (%1)</source>
        <extracomment>%1 is a number: how many choices leave something out.</extracomment>
        <translation>Qué grupos (%1)</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>Qué grupos</translation>
    </message>
    <message>
        <source>Nothing near you yet</source>
        <translation>Nada cerca de ti todavía</translation>
    </message>
    <message>
        <source>The nearest ones are farther away. Others meet online or by phone.</source>
        <translation>Los más cercanos están más lejos. Otros se reúnen en línea o por teléfono.</translation>
    </message>
    <message>
        <source>No group that you look for is known there. Others meet online or by phone.</source>
        <translation>Allí no se conoce ningún grupo como el que buscas. Otros se reúnen en línea o por teléfono.</translation>
    </message>
    <message>
        <source>See those online</source>
        <translation>Ver los que son en línea</translation>
    </message>
    <message>
        <source>Nothing is saved. A star on a group keeps it here.</source>
        <translation>No hay nada guardado. La estrella de un grupo lo guarda aquí.</translation>
    </message>
    <message>
        <source>No group fits all of that. Fewer choices may find more.</source>
        <translation>Ningún grupo encaja con todo eso. Con menos condiciones puede aparecer más.</translation>
    </message>
    <message>
        <source>Where you look stays here</source>
        <translation>Dónde buscas se queda aquí</translation>
    </message>
    <message>
        <source>The list of groups and of towns is in the app. Nothing is asked of anybody, and it works without a connection.</source>
        <translation>La lista de grupos y de ciudades está en la app. No se pregunta nada a nadie, y funciona sin conexión.</translation>
    </message>
    <message>
        <source>From public pages. Nobody has called these groups for us, so please ask before you go. Distances are to the middle of a town. Place data © GeoNames (CC BY 4.0).</source>
        <translation>De páginas públicas. Nadie ha llamado a estos grupos por nosotros, así que pregunta antes de ir. Las distancias son al centro de la ciudad. Datos de lugares © GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>How groups are shown</source>
        <translation>Cómo se muestran los grupos</translation>
    </message>
    <message>
        <source>Near you, around %1</source>
        <extracomment>%1 is the town that is nearest to where the person is.</extracomment>
        <translation>Cerca de ti, por %1</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Cerca de ti</translation>
    </message>
    <message>
        <source>Forget where you are</source>
        <translation>Olvidar dónde estás</translation>
    </message>
    <message>
        <source>From others, or for members</source>
        <translation>De otras personas, o para quienes van</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>This device could not open its list of apps. The file can be saved instead.</source>
        <translation>Este dispositivo no pudo abrir su lista de apps. Puedes guardar el archivo.</translation>
    </message>
    <message>
        <source>calendar</source>
        <extracomment>The name of a file, without its ending.</extracomment>
        <translation>calendario</translation>
    </message>
</context>
<context>
    <name>HelpPill</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Obtener ayuda ahora</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Get help now</source>
        <translation>Obtener ayuda ahora</translation>
    </message>
    <message>
        <source>You do not have to be alone with this.</source>
        <translation>No tienes por qué estar a solas con esto.</translation>
    </message>
    <message>
        <source>The people below want to hear from you. You do not need to know what to say.</source>
        <translation>Las personas de aquí abajo quieren escucharte. No hace falta saber qué decir.</translation>
    </message>
    <message>
        <source>Life in danger right now</source>
        <translation>La vida está en peligro ahora</translation>
    </message>
    <message>
        <source>Call the emergency number of the country you are in.</source>
        <translation>Llama al número de emergencias del país en el que estás.</translation>
    </message>
    <message>
        <source>Your own numbers, at this hour</source>
        <translation>Tus propios números, a esta hora</translation>
    </message>
    <message>
        <source>Low, scared or overwhelmed</source>
        <translation>Con mucha tristeza, miedo o agobio</translation>
    </message>
    <message>
        <source>We know of no line of that kind in your country. This one may know.</source>
        <translation>No conocemos una línea así en tu país. Esta puede conocer una.</translation>
    </message>
    <message>
        <source>More people who listen</source>
        <translation>Más personas que escuchan</translation>
    </message>
    <message>
        <source>Breast cancer, questions and support</source>
        <translation>Cáncer de mama, preguntas y apoyo</translation>
    </message>
    <message>
        <source>Cancer, questions and support</source>
        <translation>Cáncer, preguntas y apoyo</translation>
    </message>
    <message>
        <source>Finding care for the mind</source>
        <translation>Encontrar atención para la mente</translation>
    </message>
    <message>
        <source>Steady yourself</source>
        <translation>Serenarte</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>Cinco sentidos</translation>
    </message>
    <message>
        <source>5-4-3-2-1: what is around you now</source>
        <translation>5-4-3-2-1: lo que hay ahora a tu alrededor</translation>
    </message>
    <message>
        <source>Slow breathing</source>
        <translation>Respirar despacio</translation>
    </message>
    <message>
        <source>Stop whenever you like</source>
        <translation>Puedes parar cuando quieras</translation>
    </message>
    <message>
        <source>Signs that are worth a call now</source>
        <translation>Señales por las que vale la pena llamar ahora</translation>
    </message>
    <message>
        <source>Fever, sudden pain, breath, and others</source>
        <translation>Fiebre, dolor repentino, falta de aire y otras</translation>
    </message>
    <message>
        <source>Numbers for %1</source>
        <translation>Números para %1</translation>
    </message>
    <message>
        <source>Numbers for every country</source>
        <translation>Números para todos los países</translation>
    </message>
    <message>
        <source>Choose another country</source>
        <translation>Elegir otro país</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>¿Dónde estás?</translation>
    </message>
    <message>
        <source>This device cannot call. Call these numbers from a telephone.</source>
        <translation>Este dispositivo no puede llamar. Llama a estos números desde un teléfono.</translation>
    </message>
</context>
<context>
    <name>HelplineLines</name>
    <message>
        <source>Call %1</source>
        <extracomment>%1 is an organisation, %2 a telephone number.</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <translation>Llamar a %1, %2</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <extracomment>%1 is a word to send, %2 a telephone number.</extracomment>
        <translation>Enviar %1 al %2</translation>
    </message>
    <message>
        <source>Text %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Enviar un mensaje a %1</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <extracomment>%1 is a web address.</extracomment>
        <translation>Abrir %1 en el navegador</translation>
    </message>
</context>
<context>
    <name>JournalRoutes</name>
    <message>
        <source>Moved to Recently deleted.</source>
        <translation>Pasó a Borrado hace poco.</translation>
    </message>
    <message>
        <source>It is back in your journal.</source>
        <translation>Está de vuelta en tu diario.</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Borrado hace poco</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Escribir algo</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Buscar en tu diario</translation>
    </message>
    <message>
        <source>A private place to put things down</source>
        <translation>Un lugar privado para soltar lo que llevas</translation>
    </message>
    <message>
        <source>Write one word or many. It is locked on this device, and only you can open it.</source>
        <translation>Escribe una palabra o muchas. Queda bajo llave en este dispositivo, y nadie más que tú puede abrirlo.</translation>
    </message>
    <message>
        <source>Nothing with these words. Try fewer, or only the start of one.</source>
        <translation>Nada con estas palabras. Prueba con menos, o con el principio de una.</translation>
    </message>
    <message>
        <source>No entry fits all of this.</source>
        <translation>Ninguna entrada encaja con todo esto.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%n entrada encontrada</numerusform>
            <numerusform>%n entradas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entries that fit best</source>
        <translation>
            <numerusform>La entrada que mejor encaja</numerusform>
            <numerusform>Las %n entradas que mejor encajan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries found</source>
        <translation>
            <numerusform>Más de %n entrada encontrada</numerusform>
            <numerusform>Más de %n entradas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingLabel</name>
    <message>
        <source>Saved, but this device's storage reports a problem</source>
        <translation>Guardado, pero el almacenamiento de este dispositivo avisa de un problema</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Guardado en este dispositivo</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar todavía</translation>
    </message>
</context>
<context>
    <name>KindWordsScreen</name>
    <message>
        <source>What you began is still here.</source>
        <translation>Lo que empezaste sigue aquí.</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Las tuyas</translation>
    </message>
    <message>
        <source>Write one of your own</source>
        <translation>Escribir una tuya</translation>
    </message>
</context>
<context>
    <name>KindWordsSheet</name>
    <message>
        <source>Your kind words</source>
        <translation>Tus palabras amables</translation>
    </message>
    <message>
        <source>New kind words</source>
        <translation>Nuevas palabras amables</translation>
    </message>
    <message>
        <source>What would a good friend say?</source>
        <translation>¿Qué diría una buena amistad?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Eliminarlo</translation>
    </message>
</context>
<context>
    <name>LastWrittenCard</name>
    <message>
        <source>What you last wrote. %1. %2</source>
        <extracomment>%1 is when, as "Yesterday, 9:40 pm"; %2 a title or the first words of an entry.</extracomment>
        <translation>Lo último que escribiste. %1. %2</translation>
    </message>
    <message>
        <source>You last wrote: %1</source>
        <translation>Lo último que escribiste: %1</translation>
    </message>
</context>
<context>
    <name>LearnListScreen</name>
    <message>
        <source>Nothing is here. Every article has a button to keep it.</source>
        <translation>No hay nada aquí. Cada artículo tiene un botón para guardarlo.</translation>
    </message>
</context>
<context>
    <name>LearnRoutes</name>
    <message>
        <source>This page is left out, as you chose. Learn has a place to change that.</source>
        <translation>Esta página no se muestra, como elegiste. En Aprender se puede cambiar.</translation>
    </message>
    <message>
        <source>This page is not there.</source>
        <translation>Esta página no está.</translation>
    </message>
    <message>
        <source>This page is left out from now on.</source>
        <translation>Desde ahora esta página no se muestra.</translation>
    </message>
    <message>
        <source>Copied, with its sources.</source>
        <translation>Copiado, con sus fuentes.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>The article is where you wanted it.</source>
        <translation>El artículo está donde lo querías.</translation>
    </message>
    <message>
        <source>This page was taken out.</source>
        <translation>Esta página se retiró.</translation>
    </message>
    <message>
        <source>You keep it no longer.</source>
        <translation>Ya no lo guardas.</translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>A word, such as tired or scan</source>
        <translation>Una palabra, como cansancio o estudio</translation>
    </message>
    <message>
        <source>Nothing here has these words. Fewer letters may find more. Some parts are left out, as you chose.</source>
        <translation>Nada de lo que hay aquí tiene estas palabras. Con menos letras puede aparecer más. Algunas partes no se muestran, como elegiste.</translation>
    </message>
    <message>
        <source>Nothing here has these words. Fewer letters may find more.</source>
        <translation>Nada de lo que hay aquí tiene estas palabras. Con menos letras puede aparecer más.</translation>
    </message>
    <message>
        <source>You decide what is told here</source>
        <translation>Tú decides qué se cuenta aquí</translation>
    </message>
    <message>
        <source>Some parts are about hard things. They are left out until you want them.</source>
        <translation>Algunas partes tratan de cosas difíciles. No se muestran hasta que tú quieras.</translation>
    </message>
    <message>
        <source>Choose what to be told</source>
        <translation>Elegir qué quieres que se te cuente</translation>
    </message>
    <message>
        <source>Where you stopped: %1</source>
        <translation>Donde te quedaste: %1</translation>
    </message>
    <message>
        <source>Where you stopped</source>
        <translation>Donde te quedaste</translation>
    </message>
    <message>
        <source>For where you are now</source>
        <translation>Para el momento en que estás</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>%1 is what a topic is about, %2 how many articles it has.</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Lo que guardaste</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that you keep come here</source>
        <translation>Aquí llegan los artículos que guardas</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>To take along, by situation</source>
        <translation>Para llevar, según la situación</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>What people say, and what clinics say</source>
        <translation>Lo que dice la gente y lo que dicen en la clínica</translation>
    </message>
    <message>
        <source>Myths and facts</source>
        <translation>Mitos y realidades</translation>
    </message>
    <message>
        <source>What is true, and what people say</source>
        <translation>Lo que es cierto y lo que se dice</translation>
    </message>
    <message>
        <source>Who else can help</source>
        <translation>Quién más puede ayudar</translation>
    </message>
    <message>
        <source>Groups, podcasts, helplines and programmes</source>
        <translation>Grupos, podcasts, líneas de ayuda y programas</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Lo que no se muestra</translation>
    </message>
    <message>
        <source>Some parts are left out. You can change that.</source>
        <translation>Algunas partes no se muestran. Puedes cambiarlo.</translation>
    </message>
    <message>
        <source>Nothing is left out. You can change that.</source>
        <translation>Se muestra todo. Puedes cambiarlo.</translation>
    </message>
    <message>
        <source>All of it is on this device. It does not take the place of your team.</source>
        <translation>Todo está en este dispositivo. No sustituye a tu equipo médico.</translation>
    </message>
    <message>
        <source>Updates from a file</source>
        <translation>Actualizaciones desde un archivo</translation>
    </message>
    <message>
        <source>Newer texts and numbers, without a new app</source>
        <translation>Textos y números más nuevos, sin una app nueva</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Qué va primero</translation>
    </message>
    <message>
        <source>Say who you are, if you like</source>
        <translation>Di quién eres, si quieres</translation>
    </message>
</context>
<context>
    <name>LearnText</name>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1. %2, %3. Compared on %4.</source>
        <extracomment>%1 is a title, %2 who published it, %3 when, or "undated", %4 the day a copy of it was read.</extracomment>
        <translation>%1. %2, %3. Comparado el %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a title, %2 what to know of it, as "in German".
----------
%1 is the name of a file, %2 why it was not added, as "not a photo".</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LockCardScreen</name>
    <message>
        <source>On the lock screen</source>
        <translation>En la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>“Who do I call?” can stand on the lock screen, so that you, or someone with you, can call without your passphrase. What you choose here is then not locked: anyone who holds this device can read it.</source>
        <translation>«¿A quién llamo?» puede estar en la pantalla de bloqueo, para que tú, o alguien contigo, pueda llamar sin tu frase de contraseña. Lo que elijas aquí queda entonces sin candado: quien tenga este dispositivo en la mano puede leerlo.</translation>
    </message>
    <message>
        <source>Your profile is not on the lock screen</source>
        <translation>Tu perfil no está en la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>So nothing of it can be there. “Show me on the lock screen” is in You.</source>
        <translation>Así que nada suyo puede estar allí. «Mostrarme en la pantalla de bloqueo» está en Tú.</translation>
    </message>
    <message>
        <source>Show chosen numbers on the lock screen</source>
        <translation>Mostrar números elegidos en la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Choose what is on it</source>
        <translation>Elegir qué se muestra</translation>
    </message>
    <message>
        <source>When there are numbers in Support, they can be chosen here.</source>
        <translation>Cuando haya números en Apoyo, se podrán elegir aquí.</translation>
    </message>
    <message>
        <source>This is what anyone can see</source>
        <translation>Esto es lo que cualquiera puede ver</translation>
    </message>
    <message>
        <source>Nothing yet, for nothing is chosen. The lock screen stays as it was.</source>
        <translation>Nada todavía, porque no hay nada elegido. La pantalla de bloqueo sigue como estaba.</translation>
    </message>
    <message>
        <source>Answered at this hour</source>
        <translation>Contestan a esta hora</translation>
    </message>
    <message>
        <source>Hours not noted</source>
        <translation>Sin horario anotado</translation>
    </message>
    <message>
        <source>At other hours</source>
        <translation>A otras horas</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>LockTimesSection</name>
    <message>
        <source>At once</source>
        <translation>Enseguida</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Después de %n minuto</numerusform>
            <numerusform>Después de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>When it locks by itself</source>
        <translation>Cuándo se bloquea por sí sola</translation>
    </message>
    <message>
        <source>When nothing is touched</source>
        <translation>Cuando no se toca nada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When another app is in front</source>
        <translation>Cuando otra app está delante</translation>
    </message>
</context>
<context>
    <name>LookAgainScreen</name>
    <message>
        <source>Your profiles cannot be read at the moment</source>
        <translation>En este momento no se pueden leer tus perfiles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>LookBackRow</name>
    <message>
        <source>Take it off this list</source>
        <translation>Quitarlo de esta lista</translation>
    </message>
</context>
<context>
    <name>LookBackScreen</name>
    <message>
        <source>What helped while I waited</source>
        <translation>Qué me ayudó mientras esperaba</translation>
    </message>
    <message>
        <source>Only what you used. Tap again to take it away. The next wait shows you your own top 3.</source>
        <translation>Solo lo que usaste. Otro toque lo quita. La próxima espera te muestra tus 3 primeras cosas.</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Algo tuyo</translation>
    </message>
    <message>
        <source>A walk, a song, a friend</source>
        <translation>Un paseo, una canción, una amistad</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Alongside</source>
        <translation>Alongside</translation>
    </message>
</context>
<context>
    <name>MainPlaces</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Algo</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>Muchísimo</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Appetite</source>
        <translation>Apetito</translation>
    </message>
    <message>
        <source>Feeling sick</source>
        <translation>Náuseas</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <translation>Falta de aire</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>Worry about the scan</source>
        <translation>Preocupación por el estudio</translation>
    </message>
    <message>
        <source>Sleep last night</source>
        <translation>Sueño la noche pasada</translation>
    </message>
    <message>
        <source>Feeling sick (nausea)</source>
        <translation>Ganas de vomitar (náuseas)</translation>
    </message>
    <message>
        <source>Worry about the scan or its result</source>
        <translation>Preocupación por el estudio o su resultado</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>Energy, sleep or appetite</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Plenty</source>
        <translation>De sobra</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Muy mal</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>ningún dolor</translation>
    </message>
    <message>
        <source>as bad as it can be</source>
        <comment>Pain</comment>
        <translation>lo peor que puede ser</translation>
    </message>
    <message>
        <source>no worry</source>
        <translation>ninguna preocupación</translation>
    </message>
    <message>
        <source>as strong as it can be</source>
        <comment>Worry</comment>
        <translation>lo más fuerte que puede ser</translation>
    </message>
    <message>
        <source>none</source>
        <comment>A symptom</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>as bad as it can be</source>
        <comment>A symptom</comment>
        <translation>lo peor que puede ser</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>%1 is a number from 0 to 10.</extracomment>
        <translation>%1 de 10</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Ask %1 earlier</source>
        <translation>Preguntar %1 antes</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>Preguntar %1 después</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar primero</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button says, %2 the name of a symptom.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MeasuresScreen</name>
    <message>
        <source>What you are asked</source>
        <translation>Qué se te pregunta</translation>
    </message>
    <message>
        <source>Mood always comes first. The rest is yours to order or leave out.</source>
        <translation>El ánimo va siempre primero. Lo demás puedes ordenarlo o dejarlo fuera.</translation>
    </message>
    <message>
        <source>A symptom of your own</source>
        <translation>Un síntoma propio</translation>
    </message>
    <message>
        <source>You answer it with a number from 0 to 10.</source>
        <translation>Lo respondes con un número del 0 al 10.</translation>
    </message>
    <message>
        <source>Tingling feet, hot flushes</source>
        <translation>Hormigueo en los pies, sofocos</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
</context>
<context>
    <name>MomentSheet</name>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day as "Thursday 19 March 2026", %2 a time as "9:41 am".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Una hora antes</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Una hora después</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>5 minutes earlier</source>
        <translation>5 minutos antes</translation>
    </message>
    <message>
        <source>5 minutes later</source>
        <translation>5 minutos después</translation>
    </message>
    <message>
        <source>The clock showed this time twice</source>
        <translation>El reloj marcó esta hora dos veces</translation>
    </message>
    <message>
        <source>Before the clocks went back</source>
        <translation>Antes del cambio de hora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The clock in %1</source>
        <translation>El reloj en %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Muy bien</translation>
    </message>
</context>
<context>
    <name>MoodCard</name>
    <message>
        <source>Saved for today</source>
        <translation>Guardado para hoy</translation>
    </message>
    <message>
        <source>How are you right now?</source>
        <translation>¿Cómo estás en este momento?</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Añadir más</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Bad day</source>
        <translation>Mal día</translation>
    </message>
    <message>
        <source>Bad day: a check-in in one tap, dim and large</source>
        <translation>Mal día: un registro con un toque, tenue y en grande</translation>
    </message>
</context>
<context>
    <name>MoodPicker</name>
    <message>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Ánimo: %1</translation>
    </message>
</context>
<context>
    <name>MusclesScreen</name>
    <message>
        <source>Tense softly</source>
        <translation>Tensa con suavidad</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Let it drop. Next comes: %1.</source>
        <translation>Déjalo caer. Después viene: %1.</translation>
    </message>
    <message>
        <source>Let it drop.</source>
        <translation>Déjalo caer.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Saltar este</translation>
    </message>
    <message>
        <source>In this order: %1.</source>
        <extracomment>%1 is a list as "Feet, Calves, Thighs".</extracomment>
        <translation>En este orden: %1.</translation>
    </message>
</context>
<context>
    <name>MythsScreen</name>
    <message>
        <source>Myths and facts</source>
        <translation>Mitos y realidades</translation>
    </message>
    <message>
        <source>Some say: %1</source>
        <translation>Hay quien dice: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Change the filter</source>
        <translation>Cambiar el filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Which come first</source>
        <translation>Qué va primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero lo más reciente</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Primero lo que mejor encaja</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Main sections</source>
        <translation>Secciones principales</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, en la selección</translation>
    </message>
</context>
<context>
    <name>NewsDraftScreen</name>
    <message>
        <source>Your words. Change what you like</source>
        <translation>Tus palabras. Cambia lo que quieras</translation>
    </message>
    <message>
        <source>Begin again with the suggested words</source>
        <translation>Empezar de nuevo con las palabras sugeridas</translation>
    </message>
    <message>
        <source>Whom it is for, if it goes to one person</source>
        <translation>Para quién es, si va a una sola persona</translation>
    </message>
    <message>
        <source>Choose from your people</source>
        <translation>Elegir entre tu gente</translation>
    </message>
    <message>
        <source>Note that %1 was told</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Anotar que %1 ya lo sabe</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>Todavía sin revisar por personal clínico.</translation>
    </message>
</context>
<context>
    <name>NewsScreen</name>
    <message>
        <source>Words for the news</source>
        <translation>Palabras para dar la noticia</translation>
    </message>
    <message>
        <source>What has happened, in a sentence or two</source>
        <translation>Qué ha pasado, en una o dos frases</translation>
    </message>
    <message>
        <source>It goes into the drafts for friends and for a teenager, not into the others.</source>
        <translation>Va en los borradores para amistades y para adolescentes, no en los demás.</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>Todavía sin revisar por personal clínico.</translation>
    </message>
</context>
<context>
    <name>NextVisitCard</name>
    <message>
        <source>Appointment. %1</source>
        <extracomment>%1 is how far away it is, as "Tomorrow" or "In 5 days".</extracomment>
        <translation>Cita. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions to ask</source>
        <translation>
            <numerusform>%n pregunta para hacer</numerusform>
            <numerusform>%n preguntas para hacer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotYetSheet</name>
    <message>
        <source>Before you send it</source>
        <translation>Antes de enviarlo</translation>
    </message>
    <message>
        <source>Look at the words again</source>
        <translation>Mirar las palabras otra vez</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>NotebookScreen</name>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>En tus palabras</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Guardado en este dispositivo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>La pregunta anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next question</source>
        <translation>La pregunta siguiente</translation>
    </message>
</context>
<context>
    <name>OnThisDayCard</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is when, as "3 years ago today"; %2 a title or the first words of an entry.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Do not bring this back</source>
        <translation>No volver a mostrarme esto</translation>
    </message>
    <message>
        <source>It stays in your journal, and is not brought back.</source>
        <translation>Se queda en tu diario y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>OrganisationScreen</name>
    <message>
        <source>How sure this is</source>
        <translation>Qué tan seguro es esto</translation>
    </message>
</context>
<context>
    <name>OrganisationsScreen</name>
    <message>
        <source>Who else can help</source>
        <translation>Quién más puede ayudar</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>%1 is a name, %2 a kind of help, %3 what is offered.</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>One word is enough, and it stays with you.</source>
        <translation>Basta con una palabra, y se queda contigo.</translation>
    </message>
    <message>
        <source>When you heard it</source>
        <translation>Cuándo te lo dijeron</translation>
    </message>
    <message>
        <source>I heard it today</source>
        <extracomment>%1 is a day, as "Friday 27 March".</extracomment>
        <translation>Me lo dijeron hoy</translation>
    </message>
    <message>
        <source>I heard it on %1</source>
        <translation>Me lo dijeron el %1</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Grown</source>
        <translation>Ha crecido</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mezclado</translation>
    </message>
    <message>
        <source>I don’t want to say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>I have not heard it yet</source>
        <translation>Todavía no me lo han dicho</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PassphraseScreen</name>
    <message>
        <source>I have it, continue</source>
        <translation>Ya la tengo, continuar</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Tu frase de contraseña</translation>
    </message>
    <message>
        <source>These four words open your profile. Write them down, or keep them where you keep other passwords.</source>
        <translation>Estas cuatro palabras abren tu perfil. Anótalas, o guárdalas donde guardas otras contraseñas. Son palabras en inglés.</translation>
    </message>
    <message>
        <source>12 characters or more. A few words that do not belong together are easy to remember.</source>
        <translation>12 caracteres o más. Unas cuantas palabras que no tienen que ver entre sí son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Tu propia frase de contraseña</translation>
    </message>
    <message>
        <source>Four other words</source>
        <translation>Otras cuatro palabras</translation>
    </message>
    <message>
        <source>I would rather choose my own</source>
        <translation>Prefiero elegir la mía</translation>
    </message>
    <message>
        <source>Use four words instead</source>
        <translation>Usar cuatro palabras</translation>
    </message>
    <message>
        <source>One moment, locking it well</source>
        <translation>Un momento, la estamos cerrando bien</translation>
    </message>
</context>
<context>
    <name>PersonOfferCard</name>
    <message>
        <source>Would it help to talk to someone?</source>
        <translation>¿Te ayudaría hablar con alguien?</translation>
    </message>
    <message>
        <source>Your own steps</source>
        <translation>Tus propios pasos</translation>
    </message>
    <message>
        <source>See who else I can talk to</source>
        <translation>Ver con quién más puedo hablar</translation>
    </message>
    <message>
        <source>See who I can talk to</source>
        <translation>Ver con quién puedo hablar</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
</context>
<context>
    <name>PersonOfferSection</name>
    <message>
        <source>Never</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>From %1 of 12</source>
        <translation>Desde %1 de 12</translation>
    </message>
    <message numerus="yes">
        <source>After %n days in a row</source>
        <translation>
            <numerusform>Después de %n día seguido</numerusform>
            <numerusform>Después de %n días seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>When Today offers people to talk to</source>
        <translation>Cuándo ofrece Hoy personas con quienes hablar</translation>
    </message>
    <message>
        <source>When my PHQ-4 is high</source>
        <translation>Cuando mi PHQ-4 es alto</translation>
    </message>
    <message>
        <source>When worry about a scan stays strong</source>
        <translation>Cuando la preocupación por un estudio sigue fuerte</translation>
    </message>
    <message>
        <source>My own steps for such a day</source>
        <translation>Mis propios pasos para un día así</translation>
    </message>
    <message>
        <source>The blue chair. Tea. Round the block with the dog.</source>
        <translation>La silla azul. Un té. Una vuelta a la manzana con el perro.</translation>
    </message>
</context>
<context>
    <name>PhaseTrack</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Scan day</source>
        <translation>Día del estudio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <extracomment>%1 is a number from 1 to 4, %2 the name of a step, as "Waiting".</extracomment>
        <translation>Paso %1 de 4: %2</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>What it is, if you like</source>
        <translation>Qué es, si quieres</translation>
    </message>
    <message>
        <source>Ward 4, extension 12</source>
        <translation>Planta 4, extensión 12</translation>
    </message>
    <message>
        <source>When it is answered</source>
        <translation>Cuándo contestan</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Desde las %1</translation>
    </message>
    <message>
        <source>Half an hour earlier</source>
        <translation>Media hora antes</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>Media hora después</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Hasta las %1</translation>
    </message>
    <message>
        <source>Takes text messages</source>
        <translation>Recibe mensajes de texto</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Quitar este número</translation>
    </message>
</context>
<context>
    <name>PhotoCount</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoScreen</name>
    <message>
        <source>Photo %1 of %2</source>
        <extracomment>%1 is a number, %2 how many there are.</extracomment>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Show what belongs to the photo</source>
        <translation>Mostrar lo que va con la foto</translation>
    </message>
    <message>
        <source>Show the photo alone</source>
        <translation>Mostrar la foto sola</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Quitar esta foto</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>¿Qué hay en la imagen?</translation>
    </message>
    <message>
        <source>Screen readers say it aloud. It is saved as you type.</source>
        <translation>Los lectores de pantalla lo dicen en voz alta. Se guarda mientras escribes.</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>A photo is removed.</source>
        <translation>Se quitó una foto.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n photos</source>
        <translation>
            <numerusform>Añadiendo %n foto</numerusform>
            <numerusform>Añadiendo %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoText</name>
    <message>
        <source>%1 could not be opened. It may have been moved, or not be on this device yet.</source>
        <translation>%1 no se pudo abrir. Puede que se haya movido, o que todavía no esté en este dispositivo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Open it and choose the photos inside.</source>
        <translation>%1 es una carpeta. Ábrela y elige las fotos que hay dentro.</translation>
    </message>
    <message>
        <source>%1 is empty, so there is no photo in it.</source>
        <translation>%1 está vacío, así que no hay ninguna foto.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. A smaller copy of it can be added.</source>
        <translation>%1 pasa de 64 MB. Se puede añadir una copia más pequeña.</translation>
    </message>
    <message>
        <source>%1 is too large to open safely. A smaller copy of it can be added.</source>
        <translation>%1 es demasiado grande para abrirlo con seguridad. Se puede añadir una copia más pequeña.</translation>
    </message>
    <message>
        <source>%1 is not a photo that Alongside knows. JPEG, PNG, WebP and GIF can be added.</source>
        <translation>%1 no es una foto que Alongside conozca. Se pueden añadir JPEG, PNG, WebP y GIF.</translation>
    </message>
    <message>
        <source>%1 is a drawing (SVG), not a photo. Save it as PNG or JPEG, then add that.</source>
        <translation>%1 es un dibujo (SVG), no una foto. Guárdalo como PNG o JPEG y añade eso.</translation>
    </message>
    <message>
        <source>%1 is a HEIC photo, which this device cannot open. Share or save it as JPEG, then add that.</source>
        <translation>%1 es una foto HEIC, que este dispositivo no puede abrir. Compártela o guárdala como JPEG y añade eso.</translation>
    </message>
    <message>
        <source>%1 is of a kind this device cannot open. Save it as JPEG, then add that.</source>
        <translation>%1 es de un tipo que este dispositivo no puede abrir. Guárdalo como JPEG y añade eso.</translation>
    </message>
    <message>
        <source>Part of %1 is missing. It may still be downloading. Try again when it is all there.</source>
        <translation>Falta una parte de %1. Puede que todavía se esté descargando. Inténtalo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>%1 is damaged and does not open. Another copy of it may.</source>
        <translation>%1 está dañado y no se abre. Puede que otra copia sí.</translation>
    </message>
    <message>
        <source>There was not enough memory for %1. Close another app, then try again.</source>
        <translation>No hubo memoria suficiente para %1. Cierra otra app e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>not a photo</source>
        <translation>no es una foto</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dibujo</translation>
    </message>
    <message>
        <source>HEIC: save it as JPEG</source>
        <translation>HEIC: guárdala como JPEG</translation>
    </message>
    <message>
        <source>save it as JPEG</source>
        <translation>guárdalo como JPEG</translation>
    </message>
    <message>
        <source>part of it is missing</source>
        <translation>falta una parte</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a title, %2 what to know of it, as "in German".
----------
%1 is the name of a file, %2 why it was not added, as "not a photo".</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otras</translation>
    </message>
    <message>
        <source>These could not be added: %1. The photos you have are unchanged.</source>
        <extracomment>%1 is a list of files.</extracomment>
        <translation>Estas no se pudieron añadir: %1. Las fotos que tienes siguen igual.</translation>
    </message>
</context>
<context>
    <name>PhotoThumbnail</name>
    <message>
        <source>Photo %1: %2</source>
        <extracomment>%1 is a number, %2 what is in the picture.</extracomment>
        <translation>Foto %1: %2</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Town or US ZIP code</source>
        <translation>Ciudad o código postal de EE. UU.</translation>
    </message>
    <message>
        <source>No town like that is known here. A larger town nearby may be. Names are in Latin letters.</source>
        <translation>Aquí no se conoce ninguna ciudad así. Prueba con una más grande que esté cerca. Los nombres están en letras latinas.</translation>
    </message>
    <message>
        <source>Near me</source>
        <translation>Cerca de mí</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Where was it?</source>
        <translation>¿Dónde fue?</translation>
    </message>
    <message>
        <source>A large city near there</source>
        <translation>Una ciudad grande de por allí</translation>
    </message>
    <message>
        <source>No city of that name here. Try a larger one, or the country.</source>
        <translation>Aquí no hay ninguna ciudad con ese nombre. Prueba con una más grande, o con el país.</translation>
    </message>
    <message>
        <source>There are more. Another letter narrows it down.</source>
        <translation>Hay más. Con otra letra quedan menos.</translation>
    </message>
</context>
<context>
    <name>PlannedMomentSheet</name>
    <message>
        <source>When is it?</source>
        <translation>¿Cuándo es?</translation>
    </message>
    <message>
        <source>I know the time</source>
        <translation>Sé la hora</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Una hora antes</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Una hora después</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>5 minutes earlier</source>
        <translation>5 minutos antes</translation>
    </message>
    <message>
        <source>5 minutes later</source>
        <translation>5 minutos después</translation>
    </message>
    <message>
        <source>The clock shows this time twice</source>
        <translation>El reloj marca esta hora dos veces</translation>
    </message>
    <message>
        <source>Before the clocks go back</source>
        <translation>Antes del cambio de hora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The clock in %1</source>
        <translation>El reloj en %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ProfileSection</name>
    <message>
        <source>No name given</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Shown on the lock screen. Change it</source>
        <translation>Se muestra en la pantalla de bloqueo. Cambiarlo</translation>
    </message>
    <message>
        <source>Shown only in here. Change it</source>
        <translation>Se muestra aquí dentro y nada más. Cambiarlo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a new one</source>
        <translation>Elegir una nueva</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Kept safe. Make a new one</source>
        <translation>Bien guardado. Crear uno nuevo</translation>
    </message>
    <message>
        <source>Not checked yet. Make a new one</source>
        <translation>Sin comprobar todavía. Crear uno nuevo</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Nombre, si quieres</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>Someone may know it</source>
        <translation>Puede que alguien lo sepa</translation>
    </message>
    <message>
        <source>Passphrase or code: lock everything anew</source>
        <translation>La frase o el código: poner todo bajo una llave nueva</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>PromptSheet</name>
    <message>
        <source>Help me start</source>
        <translation>Ayúdame a empezar</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>Todavía sin revisar por personal clínico.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Obtener ayuda ahora</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Go on with the answer</source>
        <translation>Seguir con la respuesta</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Escribir la respuesta</translation>
    </message>
    <message>
        <source>Ask earlier: %1</source>
        <extracomment>%1 is a question.</extracomment>
        <translation>Preguntar antes: %1</translation>
    </message>
    <message>
        <source>Ask later: %1</source>
        <extracomment>%1 is a question.</extracomment>
        <translation>Preguntar después: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 is a question.</extracomment>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>For another appointment: %1</source>
        <extracomment>%1 is a question.</extracomment>
        <translation>Para otra cita: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <extracomment>%1 is a question.</extracomment>
        <translation>Borrar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button says, %2 a question.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionListsScreen</name>
    <message>
        <source>Pick questions</source>
        <translation>Elegir preguntas</translation>
    </message>
    <message>
        <source>What you tick is on your list. You can change its words there.</source>
        <translation>Lo que marcas está en tu lista. Allí puedes cambiar sus palabras.</translation>
    </message>
    <message>
        <source>What you tick is on your list. You can change its words there. The questions are not yet reviewed by a clinician.</source>
        <translation>Lo que marcas está en tu lista. Allí puedes cambiar sus palabras. Las preguntas están todavía sin revisar por personal clínico.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>QuestionPlaceSheet</name>
    <message>
        <source>When will you ask it?</source>
        <translation>¿Cuándo la preguntarás?</translation>
    </message>
    <message>
        <source>No appointment is to come. The question waits here until there is one.</source>
        <translation>No hay ninguna cita próxima. La pregunta espera aquí hasta que haya una.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireFormScreen</name>
    <message>
        <source>Keep my answers</source>
        <translation>Guardar mis respuestas</translation>
    </message>
    <message>
        <source>Leave it out, keep the rest</source>
        <translation>Dejarla fuera, guardar el resto</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Dejar esta fuera</translation>
    </message>
</context>
<context>
    <name>QuestionnaireListScreen</name>
    <message>
        <source>Question sheets</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Short sets of questions that clinics use too. They are here if you like them. Nothing asks you to fill them in.</source>
        <translation>Series cortas de preguntas que también se usan en clínicas. Están aquí si te gustan. Nada te pide que las rellenes.</translation>
    </message>
    <message>
        <source>A result is no diagnosis. Nothing that Alongside shows or says changes because of it.</source>
        <translation>Un resultado no es un diagnóstico. Nada de lo que Alongside muestra o dice cambia por él.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireResultScreen</name>
    <message>
        <source>This is no diagnosis</source>
        <translation>Esto no es un diagnóstico</translation>
    </message>
    <message>
        <source>Only someone who talks with you can say what it means. You may like to show it to your care team. Nothing in Alongside changes because of it, unless you asked for that yourself.</source>
        <translation>Lo que significa puede decirlo alguien que hable contigo. Si quieres, enséñaselo a tu equipo médico. Nada cambia en Alongside por esto, salvo que tú lo pidieras.</translation>
    </message>
    <message>
        <source>Would it help to talk to someone?</source>
        <translation>¿Te ayudaría hablar con alguien?</translation>
    </message>
    <message>
        <source>This stands below every result, whatever it adds up to.</source>
        <translation>Esto aparece debajo de cada resultado, sume lo que sume.</translation>
    </message>
    <message>
        <source>See who I can talk to</source>
        <translation>Ver con quién puedo hablar</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>Erase these answers</source>
        <translation>Eliminar estas respuestas</translation>
    </message>
</context>
<context>
    <name>QuestionnaireRoutes</name>
    <message>
        <source>Erased.</source>
        <translation>Eliminado.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireRow</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a day, %2 a sum like 7 of 12, %3 a word for it.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionnaireScalesScreen</name>
    <message>
        <source>Keep my answers</source>
        <translation>Guardar mis respuestas</translation>
    </message>
    <message>
        <source>A tap marks a number, and a second tap takes the mark away. You can leave out any line.</source>
        <translation>Un toque marca un número, y otro toque quita la marca. Puedes dejar fuera cualquier línea.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 stand at the ends of a scale, as "No Pain" and "Worst Possible Pain".</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>What it is, in your own words</source>
        <translation>Qué es, en tus palabras</translation>
    </message>
</context>
<context>
    <name>QuestionnaireScreen</name>
    <message>
        <source>You can leave out any question. A sum needs an answer to each of them.</source>
        <translation>Puedes dejar fuera cualquier pregunta. Para sumar hace falta una respuesta a cada una.</translation>
    </message>
    <message>
        <source>You can leave out any line.</source>
        <translation>Puedes dejar fuera cualquier línea.</translation>
    </message>
    <message>
        <source>Carry on where you left off</source>
        <translation>Seguir donde te quedaste</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Respuestas anteriores</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Se llama</translation>
    </message>
    <message>
        <source>Once you have answered, your answers stand here.</source>
        <translation>Cuando hayas respondido, tus respuestas estarán aquí.</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source>Copy all of them</source>
        <translation>Copiar todas</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer sobre esto</translation>
    </message>
    <message>
        <source>Choose for an appointment</source>
        <translation>Elegir para una cita</translation>
    </message>
</context>
<context>
    <name>ReadRows</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why an article is shown, %2 what it is about.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>As this device says</source>
        <translation>Como diga este dispositivo</translation>
    </message>
    <message>
        <source>Reading and touch</source>
        <translation>Lectura y tacto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>As device</source>
        <translation>Como el dispositivo</translation>
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
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fuerte</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Letras sencillas</translation>
    </message>
    <message>
        <source>Titles in the same letters as the text</source>
        <translation>Los títulos con las mismas letras que el texto</translation>
    </message>
    <message>
        <source>Ignore repeated taps</source>
        <translation>No contar los toques repetidos</translation>
    </message>
    <message>
        <source>Helps with shaky or numb hands</source>
        <translation>Ayuda con manos que tiemblan o con entumecimiento</translation>
    </message>
    <message>
        <source>Lines while reading</source>
        <translation>Renglones al leer</translation>
    </message>
</context>
<context>
    <name>RecoverScreen</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Passphrases are easily forgotten. Type the recovery code from your paper. Then you can choose a new passphrase.</source>
        <translation>Una frase de contraseña se va fácil de la memoria. Escribe el código de recuperación de tu papel. Después puedes elegir una nueva frase.</translation>
    </message>
    <message>
        <source>7 groups of letters and digits</source>
        <translation>7 grupos de letras y cifras</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Open with this code</source>
        <translation>Abrir con este código</translation>
    </message>
    <message>
        <source>Without the code</source>
        <translation>Sin el código</translation>
    </message>
    <message>
        <source>Without passphrase and code nobody can open this profile, and we cannot either. You can try passphrases for as long as you like. Nothing is ever deleted.</source>
        <translation>Sin la frase de contraseña y sin el código, nadie puede abrir este perfil, y nosotros tampoco. Puedes probar frases todo el tiempo que quieras. Nunca se borra nada.</translation>
    </message>
</context>
<context>
    <name>RecoveryCheckScreen</name>
    <message>
        <source>Check the code</source>
        <translation>Comprobar el código</translation>
    </message>
    <message>
        <source>One look at your paper</source>
        <translation>Una mirada a tu papel</translation>
    </message>
    <message>
        <source>Type two groups of the code as you wrote them down. Then you know that it will work.</source>
        <translation>Escribe dos grupos del código como los anotaste. Así sabes que funcionará.</translation>
    </message>
    <message>
        <source>Group %1 of 7</source>
        <translation>Grupo %1 de 7</translation>
    </message>
    <message>
        <source>That is not quite what was shown. Compare it with your paper, or see the code again.</source>
        <translation>No es del todo lo que se mostró. Compáralo con tu papel, o mira el código otra vez.</translation>
    </message>
    <message>
        <source>Show me the code again</source>
        <translation>Mostrarme el código otra vez</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <source>Not now, remind me gently</source>
        <translation>Ahora no, recuérdamelo</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeScreen</name>
    <message>
        <source>Your recovery code</source>
        <translation>Tu código de recuperación</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It opens your profile if you forget your passphrase. Put it on paper, and keep it somewhere safe.</source>
        <translation>Abre tu perfil si no recuerdas tu frase de contraseña. Ponlo en papel y guárdalo en un lugar seguro.</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Guardar una página para imprimir</translation>
    </message>
    <message>
        <source>The page is saved. Anyone who has it can open your profile, so delete the file once it is printed.</source>
        <translation>La página está guardada. Quien la tenga puede abrir tu perfil, así que borra el archivo cuando esté impresa.</translation>
    </message>
    <message>
        <source>The page is not locked. Save it only where you can print it, and delete it afterwards.</source>
        <translation>La página no tiene candado. Guárdala donde puedas imprimirla, y bórrala después.</translation>
    </message>
    <message>
        <source>I have put it on paper</source>
        <translation>Ya lo puse en papel</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code for %1</source>
        <translation>Código de recuperación de %1</translation>
    </message>
    <message>
        <source>Keep this page where only you, or someone you trust, can find it.</source>
        <translation>Guarda esta página donde la encuentres tú, o alguien de tu confianza, y nadie más.</translation>
    </message>
    <message>
        <source>It opens your profile if you forget your passphrase. On the screen that asks for the passphrase, choose “I forgot my passphrase” and type these letters and digits. Capital or small letters make no difference.</source>
        <translation>Abre tu perfil si no recuerdas tu frase de contraseña. En la pantalla que pide la frase, elige «No recuerdo mi frase de contraseña» y escribe estas letras y cifras. Da igual si son mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <source>Whoever has this page and your device can open your profile. You can make a new code at any time. The old one then stops working.</source>
        <translation>Quien tenga esta página y tu dispositivo puede abrir tu perfil. Puedes crear un código nuevo en cualquier momento. El anterior deja entonces de funcionar.</translation>
    </message>
</context>
<context>
    <name>RedListScreen</name>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <source>Your own numbers, at this hour</source>
        <translation>Tus propios números, a esta hora</translation>
    </message>
    <message>
        <source>See numbers to call</source>
        <translation>Ver números para llamar</translation>
    </message>
    <message>
        <source>See every sign on the red list</source>
        <translation>Ver todas las señales de la lista roja</translation>
    </message>
</context>
<context>
    <name>RemovedMeasures</name>
    <message>
        <source>Removed</source>
        <translation>Quitados</translation>
    </message>
    <message numerus="yes">
        <source>With what you answered, for %n days. Then they are erased for good.</source>
        <translation>
            <numerusform>Con lo que respondiste, durante %n día. Después se eliminan para siempre.</numerusform>
            <numerusform>Con lo que respondiste, durante %n días. Después se eliminan para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase it with all you answered? Nobody can bring it back.</source>
        <translation>¿Eliminarlo con todo lo que respondiste? Nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Eliminarlo</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Nothing is asked of you before %1.</source>
        <extracomment>%1 is a day as "Friday 3 April".</extracomment>
        <translation>No se te pregunta nada antes del %1.</translation>
    </message>
    <message>
        <source>Nothing is asked of you until you end this.</source>
        <translation>No se te pregunta nada hasta que termines esto.</translation>
    </message>
    <message>
        <source>Check in all the same</source>
        <translation>Hacer un registro de todos modos</translation>
    </message>
    <message>
        <source>End the rest</source>
        <translation>Terminar el descanso</translation>
    </message>
</context>
<context>
    <name>RestSection</name>
    <message>
        <source>For a while, nothing is asked of you</source>
        <translation>Durante un tiempo, no se te pregunta nada</translation>
    </message>
    <message>
        <source>On, until %1</source>
        <extracomment>%1 is a day as "Friday 3 April".</extracomment>
        <translation>Activado, hasta el %1</translation>
    </message>
    <message>
        <source>On, until you end it</source>
        <translation>Activado, hasta que lo termines</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1 is a time as "For 3 days", %2 a day as "Friday 3 April".</extracomment>
        <translation>%1, hasta el %2</translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>Durante %n día</numerusform>
            <numerusform>Durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>End the rest</source>
        <translation>Terminar el descanso</translation>
    </message>
    <message>
        <source>Until I end it</source>
        <translation>Hasta que lo termine</translation>
    </message>
</context>
<context>
    <name>ResultDaySheet</name>
    <message>
        <source>When did you hear the result?</source>
        <translation>¿Cuándo te dijeron el resultado?</translation>
    </message>
    <message>
        <source>When is the result due?</source>
        <translation>¿Para cuándo se espera el resultado?</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ResultPlanScreen</name>
    <message>
        <source>My plan for the result</source>
        <translation>Mi plan para el resultado</translation>
    </message>
    <message>
        <source>Who is with me</source>
        <translation>Quién está conmigo</translation>
    </message>
    <message>
        <source>If it is in the portal first</source>
        <translation>Si aparece primero en el portal</translation>
    </message>
    <message>
        <source>How and when I want to hear it</source>
        <translation>Cómo y cuándo quiero oírlo</translation>
    </message>
    <message>
        <source>First thing I do if the news is good</source>
        <translation>Lo primero que hago si la noticia es buena</translation>
    </message>
    <message>
        <source>First thing I do if it is mixed</source>
        <translation>Lo primero que hago si es mezclada</translation>
    </message>
    <message>
        <source>First thing I do if it is hard</source>
        <translation>Lo primero que hago si es dura</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>Cambiar mi plan</translation>
    </message>
    <message>
        <source>These are your words from last time. Change what is different.</source>
        <translation>Estas son tus palabras de la última vez. Cambia lo que sea distinto.</translation>
    </message>
    <message>
        <source>Write what you like, leave out the rest. It is kept as you type.</source>
        <translation>Escribe lo que quieras, deja lo demás. Se guarda mientras escribes.</translation>
    </message>
    <message>
        <source>Keep my plan</source>
        <translation>Guardar mi plan</translation>
    </message>
</context>
<context>
    <name>RewordQuestionSheet</name>
    <message>
        <source>Change the question</source>
        <translation>Cambiar la pregunta</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Who are they to you?</source>
        <translation>¿Quién es para ti?</translation>
    </message>
</context>
<context>
    <name>RowItem</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a question, as "Energy"; %2 an answer, as "A little" or a number; %3 the highest number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <extracomment>%1 and %3 are the lowest and the highest number, %2 and %4 what they mean, as "no pain".</extracomment>
        <translation>%1: %2. %3: %4.</translation>
    </message>
</context>
<context>
    <name>ScanBinScreen</name>
    <message>
        <source>Deleted scans</source>
        <translation>Estudios borrados</translation>
    </message>
    <message numerus="yes">
        <source>A scan you delete waits here for %n days. Then it is erased for good.</source>
        <translation>
            <numerusform>Un estudio que borras espera aquí %n día. Después se elimina para siempre.</numerusform>
            <numerusform>Un estudio que borras espera aquí %n días. Después se elimina para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here. A scan you delete waits here for %n days.</source>
        <translation>
            <numerusform>No hay nada aquí. Un estudio que borras espera aquí %n día.</numerusform>
            <numerusform>No hay nada aquí. Un estudio que borras espera aquí %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanChecklistScreen</name>
    <message>
        <source>My list for scan day</source>
        <translation>Mi lista para el día del estudio</translation>
    </message>
    <message>
        <source>Make it your own: it stays for the next scan, without the ticks.</source>
        <translation>Hazla tuya: se queda para el próximo estudio, sin las marcas.</translation>
    </message>
    <message>
        <source>Make it your own: it stays for the next scan, without the ticks. The first lines are not yet reviewed by a clinician.</source>
        <translation>Hazla tuya: se queda para el próximo estudio, sin las marcas. Las primeras líneas están todavía sin revisar por personal clínico.</translation>
    </message>
    <message>
        <source>Nothing is on your list. Add what you like.</source>
        <translation>No hay nada en tu lista. Añade lo que quieras.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Para preguntar</translation>
    </message>
    <message>
        <source>To arrange</source>
        <translation>Para organizar</translation>
    </message>
    <message>
        <source>Change a line</source>
        <translation>Cambiar una línea</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done changing</source>
        <translation>Terminar los cambios</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Cambiar la lista</translation>
    </message>
</context>
<context>
    <name>ScanFormScreen</name>
    <message>
        <source>Change a scan</source>
        <translation>Cambiar un estudio</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>Añadir un estudio</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>No añadirlo</translation>
    </message>
    <message>
        <source>What it is. Change it</source>
        <translation>Qué es. Cambiarlo</translation>
    </message>
    <message>
        <source>When it is. Change it</source>
        <translation>Cuándo es. Cambiarlo</translation>
    </message>
    <message>
        <source>When you heard the result. Change it</source>
        <translation>Cuándo te dijeron el resultado. Cambiarlo</translation>
    </message>
    <message>
        <source>When the result is due. Change it</source>
        <translation>Para cuándo se espera el resultado. Cambiarlo</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Where, if you like</source>
        <translation>Dónde, si quieres</translation>
    </message>
    <message>
        <source>Who comes along, if anyone</source>
        <translation>Quién te acompaña, si alguien va</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde es?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add this scan</source>
        <translation>Añadir este estudio</translation>
    </message>
</context>
<context>
    <name>ScanKindSheet</name>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
</context>
<context>
    <name>ScanLetterCard</name>
    <message>
        <source>A letter from you, for today</source>
        <translation>Una carta tuya, para hoy</translation>
    </message>
    <message>
        <source>Read it all</source>
        <translation>Leerla entera</translation>
    </message>
</context>
<context>
    <name>ScanLetterScreen</name>
    <message>
        <source>A letter to myself</source>
        <translation>Una carta para mí</translation>
    </message>
    <message>
        <source>What you would like to read on the scan day. It is shown on that day, and kept afterwards.</source>
        <translation>Lo que te gustaría leer el día del estudio. Se muestra ese día y se guarda después.</translation>
    </message>
    <message>
        <source>Dear me,</source>
        <translation>Para mí, con cariño:</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Guardado en este dispositivo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>ScanPicture</name>
    <message>
        <source>Last scan</source>
        <translation>Último estudio</translation>
    </message>
    <message>
        <source>Your scans before, lowest to highest</source>
        <translation>Tus estudios anteriores, de lo más bajo a lo más alto</translation>
    </message>
    <message>
        <source>Result came</source>
        <translation>Llegó el resultado</translation>
    </message>
    <message>
        <source>Results came</source>
        <translation>Llegaron los resultados</translation>
    </message>
    <message>
        <source>Worry around your scans</source>
        <translation>Preocupación en torno a tus estudios</translation>
    </message>
    <message>
        <source>Days before and after the scan. Worry from 0, not at all, to 10.</source>
        <translation>Días antes y después del estudio. Preocupación de 0, ninguna, a 10.</translation>
    </message>
    <message>
        <source>Your answers after 3 weeks are in the list.</source>
        <translation>Tus respuestas después de 3 semanas están en la lista.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>No worry</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 semana antes</translation>
    </message>
    <message>
        <source>1 week after</source>
        <translation>1 semana después</translation>
    </message>
    <message>
        <source>3 weeks after</source>
        <translation>3 semanas después</translation>
    </message>
    <message>
        <source>This scan</source>
        <translation>Este estudio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>ScanRoutes</name>
    <message>
        <source>The letter is empty and not kept.</source>
        <translation>La carta está vacía y no se guarda.</translation>
    </message>
    <message>
        <source>This scan is no longer there.</source>
        <translation>Este estudio ya no está.</translation>
    </message>
    <message>
        <source>Moved to Deleted scans.</source>
        <translation>Pasó a Estudios borrados.</translation>
    </message>
    <message>
        <source>It is back with your scans.</source>
        <translation>Está de vuelta entre tus estudios.</translation>
    </message>
    <message>
        <source>Your answer is taken back.</source>
        <translation>Tu respuesta se deshizo.</translation>
    </message>
    <message>
        <source>The line is gone.</source>
        <translation>La línea se quitó.</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a scan, %2 when it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a scan and when it is, %2 how it stands, as "Stable" or "Cancelled".</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>You are not looking yet</source>
        <translation>Todavía no vas a mirar</translation>
    </message>
    <message>
        <source>I am ready to look</source>
        <translation>Ya puedo mirar</translation>
    </message>
    <message>
        <source>A letter from you, for today</source>
        <translation>Una carta tuya, para hoy</translation>
    </message>
    <message>
        <source>Your letter for this scan day</source>
        <translation>Tu carta para este día de estudio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <translation>Quién te acompaña</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>My list for scan day</source>
        <translation>Mi lista para el día del estudio</translation>
    </message>
    <message>
        <source>To take along, to ask, to arrange</source>
        <translation>Para llevar, para preguntar, para organizar</translation>
    </message>
    <message>
        <source>My plan for the result</source>
        <translation>Mi plan para el resultado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Decided in a calm moment, opened on the day</source>
        <translation>Decidido en un momento tranquilo, abierto ese día</translation>
    </message>
    <message>
        <source>My letter for the scan day</source>
        <translation>Mi carta para el día del estudio</translation>
    </message>
    <message>
        <source>A letter to myself</source>
        <translation>Una carta para mí</translation>
    </message>
    <message>
        <source>For the scan day. It is shown on that day.</source>
        <translation>Para el día del estudio. Se muestra ese día.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>What helped while I waited</source>
        <translation>Qué me ayudó mientras esperaba</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>30 seconds, for the next wait</source>
        <translation>30 segundos, para la próxima espera</translation>
    </message>
    <message>
        <source>It does not take place</source>
        <translation>No se va a hacer</translation>
    </message>
    <message>
        <source>Its days end. What you answered stays.</source>
        <translation>Sus días terminan. Lo que respondiste se queda.</translation>
    </message>
    <message>
        <source>Delete this scan</source>
        <translation>Borrar este estudio</translation>
    </message>
    <message>
        <source>It can be brought back for 30 days</source>
        <translation>Se puede recuperar durante 30 días</translation>
    </message>
    <message>
        <source>Nothing will ask about scans until you say so. Take all the time you want.</source>
        <translation>Nada preguntará por tus estudios hasta que tú lo digas. Tómate todo el tiempo que quieras.</translation>
    </message>
</context>
<context>
    <name>ScanSeasonCard</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 says where one is around a scan, as "CT scan in 4 days"; %2 is when it is.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Open my plan for the result</source>
        <translation>Abrir mi plan para el resultado</translation>
    </message>
</context>
<context>
    <name>ScanText</name>
    <message>
        <source>CT scan</source>
        <translation>Tomografía (TC)</translation>
    </message>
    <message>
        <source>PET-CT scan</source>
        <translation>PET-TC</translation>
    </message>
    <message>
        <source>MRI scan</source>
        <translation>Resonancia magnética</translation>
    </message>
    <message>
        <source>Bone scan</source>
        <translation>Gammagrafía ósea</translation>
    </message>
    <message>
        <source>Mammogram</source>
        <translation>Mamografía</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ecografía</translation>
    </message>
    <message>
        <source>Blood markers</source>
        <translation>Marcadores en sangre</translation>
    </message>
    <message>
        <source>Liquid biopsy</source>
        <translation>Biopsia líquida</translation>
    </message>
    <message>
        <source>Other scan or test</source>
        <translation>Otro estudio o prueba</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Grown</source>
        <translation>Ha crecido</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mezclado</translation>
    </message>
    <message>
        <source>I don’t want to say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>The days before a scan</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Scan day</source>
        <translation>Día del estudio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>For a result</comment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>After</source>
        <comment>The days after a result</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>I read it in the portal as soon as it is there</source>
        <translation>Lo leo en el portal en cuanto está</translation>
    </message>
    <message>
        <source>I wait until somebody calls or sees me</source>
        <translation>Espero a que alguien me llame o me vea</translation>
    </message>
    <message>
        <source>Somebody else looks first</source>
        <translation>Otra persona mira primero</translation>
    </message>
    <message>
        <source>Paced breathing</source>
        <translation>Respiración pausada</translation>
    </message>
    <message>
        <source>5-4-3-2-1 grounding</source>
        <translation>Conectar con el presente 5-4-3-2-1</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>Relajación muscular</translation>
    </message>
    <message>
        <source>Worry time</source>
        <translation>Rato de preocupación</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Palabras amables</translation>
    </message>
</context>
<context>
    <name>ScanWorryCard</name>
    <message>
        <source>How worried are you right now about your scan or its result?</source>
        <translation>¿Cuánto te preocupa en este momento tu estudio o su resultado?</translation>
    </message>
    <message>
        <source>no worry</source>
        <translation>ninguna preocupación</translation>
    </message>
    <message>
        <source>as strong as it can be</source>
        <translation>lo más fuerte que puede ser</translation>
    </message>
    <message>
        <source>Saved for today</source>
        <translation>Guardado para hoy</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
</context>
<context>
    <name>ScansScreen</name>
    <message>
        <source>Scans</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Deleted scans</source>
        <translation>Estudios borrados</translation>
    </message>
    <message>
        <source>For the days around a scan</source>
        <translation>Para los días en torno a un estudio</translation>
    </message>
    <message>
        <source>Before it, its day, the wait, and after. Add a scan when you have a date.</source>
        <translation>Antes, el día mismo, la espera y después. Añade un estudio cuando tengas fecha.</translation>
    </message>
    <message>
        <source>You are not looking yet</source>
        <translation>Todavía no vas a mirar</translation>
    </message>
    <message>
        <source>I am ready to look</source>
        <translation>Ya puedo mirar</translation>
    </message>
    <message>
        <source>What helped me last time</source>
        <translation>Qué me ayudó la última vez</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>Mientras esperas</translation>
    </message>
    <message>
        <source>Ways to steady yourself</source>
        <translation>Maneras de serenarte</translation>
    </message>
    <message>
        <source>Breathing, senses, worry time, kind words</source>
        <translation>Respiración, sentidos, rato de preocupación, palabras amables</translation>
    </message>
    <message>
        <source>My letter for the scan day</source>
        <translation>Mi carta para el día del estudio</translation>
    </message>
    <message>
        <source>A letter to myself</source>
        <translation>Una carta para mí</translation>
    </message>
    <message>
        <source>For the next scan day. It is shown on that day.</source>
        <translation>Para el próximo día de estudio. Se muestra ese día.</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>Añadir un estudio</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>Todos los estudios</translation>
    </message>
    <message>
        <source>I have the result</source>
        <translation>Tengo el resultado</translation>
    </message>
    <message>
        <source>It is in the portal and I am not looking yet</source>
        <translation>Está en el portal y todavía no miro</translation>
    </message>
    <message>
        <source>Nothing will ask about scans until you say so. Take all the time you want.</source>
        <translation>Nada preguntará por tus estudios hasta que tú lo digas. Tómate todo el tiempo que quieras.</translation>
    </message>
    <message>
        <source>This is about an earlier scan: %1.</source>
        <extracomment>%1 is a scan that was a while ago, as "CT scan, Friday 20 March 2026".</extracomment>
        <translation>Se trata de un estudio anterior: %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SeasonCard</name>
    <message>
        <source>Open my list for today</source>
        <translation>Abrir mi lista para hoy</translation>
    </message>
    <message>
        <source>Plan for scan day</source>
        <translation>Plan para el día del estudio</translation>
    </message>
    <message>
        <source>Make a plan for the result</source>
        <translation>Hacer un plan para el resultado</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>Abrir mi plan</translation>
    </message>
    <message>
        <source>Enter the result day</source>
        <translation>Poner el día del resultado</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>Look back for 30 seconds</source>
        <translation>Mirar atrás 30 segundos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a scan, as "CT scan"; %2 when it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All about this scan</source>
        <translation>Todo sobre este estudio</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>%1 is a place, %2 who comes along, as "With Sam".</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>I have the result</source>
        <translation>Tengo el resultado</translation>
    </message>
    <message>
        <source>It is in the portal and I am not looking yet</source>
        <translation>Está en el portal y todavía no miro</translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what it is, such as "Your passphrase"; %2 its words.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>Segmented</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, en la selección</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>Send it to %1</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Enviárselo a %1</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Text %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Enviar un mensaje a %1</translation>
    </message>
    <message>
        <source>Write a text message</source>
        <translation>Escribir un mensaje de texto</translation>
    </message>
    <message>
        <source>Mail %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Escribir un correo a %1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Share in another app</source>
        <translation>Compartir en otra app</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <source>Another app sends it, and you press send there. From then on it is no longer only on this device.</source>
        <translation>Lo envía otra app, y el botón de enviar lo pulsas allí. A partir de entonces ya no está solo en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SituationsScreen</name>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
</context>
<context>
    <name>SteadyRows</name>
    <message>
        <source>Look around with five senses</source>
        <translation>Mirar alrededor con cinco sentidos</translation>
    </message>
    <message>
        <source>Let your muscles go</source>
        <translation>Soltar los músculos</translation>
    </message>
    <message>
        <source>Put a worry off until its time</source>
        <translation>Dejar una preocupación para su rato</translation>
    </message>
    <message>
        <source>Read a kind line</source>
        <translation>Leer una línea amable</translation>
    </message>
    <message>
        <source>Breathe for 2 minutes</source>
        <translation>Respirar 2 minutos</translation>
    </message>
    <message>
        <source>Stop whenever you like</source>
        <translation>Puedes parar cuando quieras</translation>
    </message>
    <message>
        <source>More ways to steady yourself</source>
        <translation>Más maneras de serenarte</translation>
    </message>
    <message>
        <source>Breathing, senses, worry time, kind words</source>
        <translation>Respiración, sentidos, rato de preocupación, palabras amables</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>SupportScreen</name>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>The people around you</source>
        <translation>Las personas que te rodean</translation>
    </message>
    <message>
        <source>Keep their numbers here, and see at any hour whom to call. A nurse line is a good first one.</source>
        <translation>Guarda aquí sus números y mira a cualquier hora a quién llamar. La línea de enfermería es buena para empezar.</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>To call now</source>
        <translation>Para llamar ahora</translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>¿A quién llamo?</translation>
    </message>
    <message>
        <source>At this hour and at others, and what to say</source>
        <translation>A esta hora y a otras, y qué decir</translation>
    </message>
    <message>
        <source>My care team</source>
        <translation>Mi equipo de cuidados</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The people around you and their numbers</source>
        <translation>Las personas que te rodean y sus números</translation>
    </message>
    <message>
        <source>Visits and questions</source>
        <translation>Citas y preguntas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is how far away an appointment is, as "Tomorrow"; %2 what it is called.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your next appointments, and what to ask</source>
        <translation>Tus próximas citas, y qué preguntar</translation>
    </message>
    <message>
        <source>A page for my visit</source>
        <translation>Una página para mi cita</translation>
    </message>
    <message>
        <source>How it has been and what to ask, on one sheet</source>
        <translation>Cómo has estado y qué preguntar, en una hoja</translation>
    </message>
    <message>
        <source>Ask for one thing</source>
        <translation>Pedir una sola cosa</translation>
    </message>
    <message>
        <source>Something small that others could do, and who knows what</source>
        <translation>Algo pequeño que otras personas podrían hacer, y quién sabe qué</translation>
    </message>
    <message>
        <source>Support groups</source>
        <translation>Grupos de apoyo</translation>
    </message>
    <message>
        <source>Near a place, online and by phone</source>
        <translation>Cerca de un lugar, en línea y por teléfono</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>SymptomScreen</name>
    <message>
        <source>Symptoms that stay</source>
        <translation>Síntomas que siguen</translation>
    </message>
    <message>
        <source>Nothing noted in the last few days. When a check-in says that pain, breath, nausea or a symptom of your own is there, its days are counted here.</source>
        <translation>Nada anotado en los últimos días. Cuando un registro dice que hay dolor, falta de aire, náuseas o un síntoma propio, sus días se cuentan aquí.</translation>
    </message>
    <message>
        <source>Counted from your check-ins, and in no order of weight. Press one to read which signs are worth a call.</source>
        <translation>Se cuentan a partir de tus registros, sin orden de importancia. Pulsa uno para leer qué señales merecen una llamada.</translation>
    </message>
    <message>
        <source>The red list: when to call now</source>
        <translation>La lista roja: cuándo llamar ahora</translation>
    </message>
    <message>
        <source>Your own numbers, at this hour</source>
        <translation>Tus propios números, a esta hora</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <extracomment>%1 is a symptom, %2 how many days, %3 since when.</extracomment>
        <translation>%1, %2. %3.</translation>
    </message>
</context>
<context>
    <name>TagCard</name>
    <message>
        <source>Tags beside your mood</source>
        <translation>Etiquetas junto a tu ánimo</translation>
    </message>
    <message>
        <source>These only stood in the same check-ins. That does not say that one comes from the other.</source>
        <translation>Estas estaban en los mismos registros y nada más. No quiere decir que una cosa venga de la otra.</translation>
    </message>
</context>
<context>
    <name>TagSheet</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>A word of your own, to find this by.</source>
        <translation>Una palabra tuya, para encontrar esto.</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Una etiqueta</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>Añadir esta etiqueta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>Also called: %1</source>
        <translation>También se llama: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1 You can undo this.</source>
        <translation>%1 Puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>This is an older copy</source>
        <translation>Esta es una copia anterior</translation>
    </message>
    <message>
        <source>Someone put back an earlier copy of this profile. What was written after it was made is not here.</source>
        <translation>Alguien volvió a poner una copia anterior de este perfil. Lo que se escribió después de hacerla no está aquí.</translation>
    </message>
    <message>
        <source>If you feel like it</source>
        <translation>Si te apetece</translation>
    </message>
    <message>
        <source>Write a few lines</source>
        <translation>Escribir unas líneas</translation>
    </message>
    <message>
        <source>Only you can read them</source>
        <translation>Nadie más que tú puede leerlas</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Hacer un registro</translation>
    </message>
    <message>
        <source>Energy, sleep, pain, or what else matters to you</source>
        <translation>Energía, sueño, dolor, o lo que te importe</translation>
    </message>
    <message>
        <source>When you have a quiet moment</source>
        <translation>Cuando tengas un momento tranquilo</translation>
    </message>
    <message>
        <source>A recovery code opens this profile should you forget your passphrase. Is yours somewhere safe?</source>
        <translation>Un código de recuperación abre este perfil si algún día no recuerdas tu frase de contraseña. ¿Está el tuyo en un lugar seguro?</translation>
    </message>
    <message>
        <source>See to the recovery code</source>
        <translation>Ver el código de recuperación</translation>
    </message>
    <message>
        <source>Your check-ins</source>
        <translation>Tus registros</translation>
    </message>
    <message>
        <source>By day, to read or to change</source>
        <translation>Por días, para leer o cambiar</translation>
    </message>
    <message>
        <source>Visits and questions</source>
        <translation>Citas y preguntas</translation>
    </message>
    <message>
        <source>Your next appointments, and what to ask</source>
        <translation>Tus próximas citas, y qué preguntar</translation>
    </message>
    <message>
        <source>See your last 2 weeks</source>
        <translation>Ver tus últimas 2 semanas</translation>
    </message>
    <message>
        <source>Trends of what you answered</source>
        <translation>Tendencias de lo que respondiste</translation>
    </message>
    <message>
        <source>You and settings</source>
        <translation>Tú y los ajustes</translation>
    </message>
    <message>
        <source>Text size, lock, profile, what stays private</source>
        <translation>Tamaño del texto, bloqueo, perfil, lo que queda en privado</translation>
    </message>
</context>
<context>
    <name>Treatment</name>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Cada día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 off</source>
        <extracomment>%1 is a number of days of treatment, as "21 days on", %2 the number of days without.</extracomment>
        <translation>%1, %2 de descanso</translation>
    </message>
    <message numerus="yes">
        <source>%n days on</source>
        <translation>
            <numerusform>%n día con tratamiento</numerusform>
            <numerusform>%n días con tratamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde las %1</translation>
    </message>
    <message>
        <source>Held today. The count waits.</source>
        <translation>Hoy en pausa. La cuenta espera.</translation>
    </message>
    <message>
        <source>Today is day %1 of %2, with treatment.</source>
        <translation>Hoy es el día %1 de %2, con tratamiento.</translation>
    </message>
    <message>
        <source>Today is day %1 of %2, without treatment.</source>
        <translation>Hoy es el día %1 de %2, sin tratamiento.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta las %1</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <extracomment>%1 says how long and since when, as "7 days from Monday 2 March 2026".</extracomment>
        <translation>En pausa durante %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 is a number of days as "7 days", %2 the first of them.</extracomment>
        <translation>%1 desde el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreatmentFact</name>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>Receptors</source>
        <translation>Receptores</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>Biomarcadores</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde es</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Algo más</translation>
    </message>
    <message>
        <source>When, and what was said</source>
        <translation>Cuándo, y qué se dijo</translation>
    </message>
    <message>
        <source>As the report says it</source>
        <translation>Como lo dice el informe</translation>
    </message>
    <message>
        <source>Mutations, markers, what was tested</source>
        <translation>Mutaciones, marcadores, qué se analizó</translation>
    </message>
    <message>
        <source>Bone: spine and hip</source>
        <translation>Hueso: columna y cadera</translation>
    </message>
    <message>
        <source>Operations, other illnesses</source>
        <translation>Operaciones, otras enfermedades</translation>
    </message>
    <message>
        <source>Metastatic from the first day (de novo)</source>
        <translation>Metastásico desde el primer día (de novo)</translation>
    </message>
    <message>
        <source>Came back (recurrent)</source>
        <translation>Volvió (recurrente)</translation>
    </message>
    <message>
        <source>ER positive</source>
        <translation>RE positivo</translation>
    </message>
    <message>
        <source>ER negative</source>
        <translation>RE negativo</translation>
    </message>
    <message>
        <source>PR positive</source>
        <translation>RP positivo</translation>
    </message>
    <message>
        <source>PR negative</source>
        <translation>RP negativo</translation>
    </message>
    <message>
        <source>HER2 positive</source>
        <translation>HER2 positivo</translation>
    </message>
    <message>
        <source>HER2 low</source>
        <translation>HER2 bajo</translation>
    </message>
    <message>
        <source>HER2 negative</source>
        <translation>HER2 negativo</translation>
    </message>
    <message>
        <source>Triple negative</source>
        <translation>Triple negativo</translation>
    </message>
    <message>
        <source>PIK3CA</source>
        <translation>PIK3CA</translation>
    </message>
    <message>
        <source>ESR1</source>
        <translation>ESR1</translation>
    </message>
    <message>
        <source>BRCA1</source>
        <translation>BRCA1</translation>
    </message>
    <message>
        <source>BRCA2</source>
        <translation>BRCA2</translation>
    </message>
    <message>
        <source>PD-L1</source>
        <translation>PD-L1</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Hígado</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cerebro</translation>
    </message>
    <message>
        <source>Lymph nodes</source>
        <translation>Ganglios linfáticos</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
</context>
<context>
    <name>TreatmentFactsScreen</name>
    <message>
        <source>At hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>In your own words, or as your report says it. Leave out whatever you like.</source>
        <translation>En tus palabras, o como lo dice tu informe. Deja fuera lo que quieras.</translation>
    </message>
</context>
<context>
    <name>TreatmentNoteScreen</name>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Side effect</source>
        <translation>Efecto secundario</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>What you notice</source>
        <translation>Lo que notas</translation>
    </message>
    <message>
        <source>Dose, as it is written</source>
        <translation>Dosis, como está escrita</translation>
    </message>
    <message>
        <source>How it is, and what helps</source>
        <translation>Cómo es y qué ayuda</translation>
    </message>
    <message>
        <source>As on the box or the plan</source>
        <translation>Como en la caja o en el plan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>No day given</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Leave the day out</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>%1: leave the day out</source>
        <extracomment>%1 is "Since" or "Until".</extracomment>
        <translation>%1: sin día</translation>
    </message>
</context>
<context>
    <name>TreatmentRoutes</name>
    <message>
        <source>It is gone from the list.</source>
        <translation>Ya no está en la lista.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The treatment was removed.</source>
        <translation>El tratamiento se quitó.</translation>
    </message>
</context>
<context>
    <name>TreatmentScreen</name>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Tratamiento nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What you call it, if you like</source>
        <translation>Cómo lo llamas, si quieres</translation>
    </message>
    <message>
        <source>First line: tablets</source>
        <translation>Primera línea: tabletas</translation>
    </message>
    <message>
        <source>A cycle: %1</source>
        <translation>Un ciclo: %1</translation>
    </message>
    <message>
        <source>A cycle, a day less</source>
        <translation>Un ciclo, un día menos</translation>
    </message>
    <message>
        <source>A cycle, a day more</source>
        <translation>Un ciclo, un día más</translation>
    </message>
    <message>
        <source>With treatment: %1</source>
        <translation>Con tratamiento: %1</translation>
    </message>
    <message>
        <source>With treatment, a day less</source>
        <translation>Con tratamiento, un día menos</translation>
    </message>
    <message>
        <source>With treatment, a day more</source>
        <translation>Con tratamiento, un día más</translation>
    </message>
    <message>
        <source>It began on</source>
        <translation>Empezó el</translation>
    </message>
    <message>
        <source>First day of a cycle</source>
        <translation>Primer día de un ciclo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Why it began or ended, in your words</source>
        <translation>Por qué empezó o terminó, en tus palabras</translation>
    </message>
    <message>
        <source>What was said, what you felt</source>
        <translation>Lo que se dijo, lo que sentiste</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>While it is held, the count of days waits. Afterwards it goes on where it stood.</source>
        <translation>Mientras está en pausa, la cuenta de los días espera. Después sigue donde estaba.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Por qué, si quieres</translation>
    </message>
    <message>
        <source>Why it was held</source>
        <translation>Por qué estuvo en pausa</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation>En pausa durante %1</translation>
    </message>
    <message>
        <source>Held for a day less</source>
        <translation>En pausa un día menos</translation>
    </message>
    <message>
        <source>Held for a day more</source>
        <translation>En pausa un día más</translation>
    </message>
    <message>
        <source>Choose its first day</source>
        <translation>Elegir su primer día</translation>
    </message>
    <message>
        <source>First day it was held</source>
        <translation>Primer día de la pausa</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Quitar este tratamiento</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, en la selección</translation>
    </message>
</context>
<context>
    <name>TreatmentsScreen</name>
    <message>
        <source>My treatment</source>
        <translation>Mi tratamiento</translation>
    </message>
    <message>
        <source>Only what you want to have at hand. It reminds you of nothing, and nothing has to be here.</source>
        <translation>Lo que quieras tener a mano y nada más. No te recuerda nada, y nada de esto es obligatorio.</translation>
    </message>
    <message>
        <source>Lines of treatment</source>
        <translation>Líneas de tratamiento</translation>
    </message>
    <message>
        <source>Each can lie behind your charts, and your days can be laid over each other by its days.</source>
        <translation>Cada una puede verse detrás de tus gráficos, y tus días se pueden superponer por sus días.</translation>
    </message>
    <message>
        <source>Add a treatment</source>
        <translation>Añadir un tratamiento</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Añadir un medicamento</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>Add a side effect</source>
        <translation>Añadir un efecto secundario</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 says what answers come to, %2 on how many days, as "4 days".
----------
%1 is a day, %2 what was answered.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on treatment</source>
        <translation>en tratamiento</translation>
    </message>
    <message>
        <source>treatment held</source>
        <translation>tratamiento en pausa</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 says how many days, as "7 days on treatment, 2 days held".</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n days on treatment</source>
        <translation>
            <numerusform>%n día en tratamiento</numerusform>
            <numerusform>%n días en tratamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days held</source>
        <translation>
            <numerusform>%n día en pausa</numerusform>
            <numerusform>%n días en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>%1 is a number from 0 to 10.</extracomment>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>%1 (%2 of 5)</source>
        <extracomment>%1 is a word as "Okay", %2 a number from 1 to 5.</extracomment>
        <translation>%1 (%2 de 5)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one day to another.</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This fills in as you check in. There is no right amount.</source>
        <translation>Esto se llena con tus registros. No hay una cantidad correcta.</translation>
    </message>
    <message numerus="yes">
        <source>That is higher than in the %n days before.</source>
        <translation>
            <numerusform>Es más alto que el día anterior.</numerusform>
            <numerusform>Es más alto que en los %n días anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is lower than in the %n days before.</source>
        <translation>
            <numerusform>Es más bajo que el día anterior.</numerusform>
            <numerusform>Es más bajo que en los %n días anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is about the same as in the %n days before.</source>
        <translation>
            <numerusform>Es más o menos igual que el día anterior.</numerusform>
            <numerusform>Es más o menos igual que en los %n días anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>%1 says what answers come to, %2 is a number of check-ins as "12 check-ins".</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>De lo más bajo a lo más alto</translation>
    </message>
    <message>
        <source>Days on treatment</source>
        <translation>Días en tratamiento</translation>
    </message>
    <message>
        <source>Treatment held</source>
        <translation>Tratamiento en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Most dots stand on fewer than 3. It is too early to say more than the list does.</source>
        <translation>Casi todos los puntos salen de menos de 3. Es pronto para decir más que la lista.</translation>
    </message>
    <message>
        <source>Lowest at %1: %2. Highest at %3: %4.</source>
        <extracomment>%1 and %3 are places as "Day 5", %2 and %4 what was answered there on average.</extracomment>
        <translation>Más bajo en %1: %2. Más alto en %3: %4.</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>scan day</source>
        <translation>día del estudio</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the scan</source>
        <translation>
            <numerusform>%n día antes del estudio</numerusform>
            <numerusform>%n días antes del estudio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after the scan</source>
        <translation>
            <numerusform>%n día después del estudio</numerusform>
            <numerusform>%n días después del estudio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each time</source>
        <extracomment>Of several answers that were all the same; %1 is the answer.</extracomment>
        <translation>%1 cada vez</translation>
    </message>
    <message>
        <source>%1 on average, from %2 to %3</source>
        <extracomment>%1 is a mean, %2 the lowest and %3 the highest answer.</extracomment>
        <translation>%1 de media, de %2 a %3</translation>
    </message>
    <message>
        <source>Fewer than 3 check-ins</source>
        <translation>Menos de 3 registros</translation>
    </message>
    <message>
        <source>Day of the treatment cycle</source>
        <translation>Día del ciclo de tratamiento</translation>
    </message>
    <message numerus="yes">
        <source>Days 1 to %n are on treatment.</source>
        <translation>
            <numerusform>El día 1 es con tratamiento.</numerusform>
            <numerusform>Los días 1 a %n son con tratamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 3 days</source>
        <translation>Menos de 3 días</translation>
    </message>
    <message>
        <source>Days before and after the scan</source>
        <translation>Días antes y después del estudio</translation>
    </message>
    <message>
        <source>Scan day</source>
        <translation>Día del estudio</translation>
    </message>
    <message>
        <source>Fewer than 3 scans</source>
        <translation>Menos de 3 estudios</translation>
    </message>
    <message>
        <source>%1: %2, mood okay or good in %3</source>
        <extracomment>%1 is a tag, %2 a number of check-ins as "12 check-ins", %3 a number of them.</extracomment>
        <translation>%1: %2, ánimo bien o muy bien en %3</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
</context>
<context>
    <name>TrendScreen</name>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>How it is laid out</source>
        <translation>Cómo se ordena</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta dónde atrás</translation>
    </message>
    <message>
        <source>What one point stands for</source>
        <translation>Qué representa un punto</translation>
    </message>
    <message>
        <source>Which treatment</source>
        <translation>Qué tratamiento</translation>
    </message>
    <message>
        <source>This fills in as you check in. There is no right amount.</source>
        <translation>Esto se llena con tus registros. No hay una cantidad correcta.</translation>
    </message>
    <message>
        <source>Signs worth a call</source>
        <translation>Señales para llamar</translation>
    </message>
    <message>
        <source>The higher the column, the higher the answer. Days without an answer are left empty. There is nothing to catch up on.</source>
        <translation>Cuanto más alta la columna, más alta la respuesta. Los días sin respuesta quedan vacíos. No hay nada que recuperar.</translation>
    </message>
    <message>
        <source>Cycle day</source>
        <translation>Día del ciclo</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Estudios</translation>
    </message>
</context>
<context>
    <name>TrendsScreen</name>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta dónde atrás</translation>
    </message>
    <message>
        <source>This fills in as you check in. There is no right amount.</source>
        <translation>Esto se llena con tus registros. No hay una cantidad correcta.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Mirar de cerca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My treatment</source>
        <translation>Mi tratamiento</translation>
    </message>
    <message>
        <source>Shown behind your charts, if you like</source>
        <translation>Se muestra detrás de tus gráficos, si quieres</translation>
    </message>
    <message>
        <source>A page for my visit</source>
        <translation>Una página para mi cita</translation>
    </message>
    <message>
        <source>How it has been and what to ask, on one sheet</source>
        <translation>Cómo has estado y qué preguntar, en una hoja</translation>
    </message>
</context>
<context>
    <name>UiLanguage</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that this is translated into, in that language, as "Español".</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>UnkeptSheet</name>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar todavía</translation>
    </message>
    <message>
        <source>We could not save this yet. Your words are still here.</source>
        <translation>Todavía no pudimos guardar esto. Tus palabras siguen aquí.</translation>
    </message>
    <message>
        <source>So that nothing is lost, Alongside has not closed.</source>
        <translation>Para que nada se pierda, Alongside no se ha cerrado.</translation>
    </message>
    <message>
        <source>So that nothing is lost, Alongside has not locked.</source>
        <translation>Para que nada se pierda, Alongside no se ha bloqueado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Copiar estas palabras</translation>
    </message>
    <message>
        <source>They can be pasted into another app now. Until something else is copied, other apps can read them.</source>
        <translation>Ya se pueden pegar en otra app. Hasta que se copie otra cosa, otras apps pueden leerlas.</translation>
    </message>
    <message>
        <source>Close without these words</source>
        <translation>Cerrar sin estas palabras</translation>
    </message>
    <message>
        <source>Lock without these words</source>
        <translation>Bloquear sin estas palabras</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Puedes intentarlo de nuevo en %n segundo.</numerusform>
            <numerusform>Puedes intentarlo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Tu frase de contraseña</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>¿A quién llamo?</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>No recuerdo mi frase de contraseña</translation>
    </message>
    <message>
        <source>Another profile</source>
        <translation>Otro perfil</translation>
    </message>
</context>
<context>
    <name>UnreadNote</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>VeryLowNote</name>
    <message>
        <source>That sounds really hard</source>
        <translation>Eso suena muy duro</translation>
    </message>
    <message>
        <source>Some days are. You have had several very hard days. Would it help to talk to someone?</source>
        <translation>Hay días así. Has tenido varios días muy duros. ¿Te ayudaría hablar con alguien?</translation>
    </message>
    <message>
        <source>Some days are. Would it help to talk to someone?</source>
        <translation>Hay días así. ¿Te ayudaría hablar con alguien?</translation>
    </message>
    <message>
        <source>See who I can talk to</source>
        <translation>Ver con quién puedo hablar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>VisitBinScreen</name>
    <message>
        <source>Deleted visits and questions</source>
        <translation>Citas y preguntas borradas</translation>
    </message>
    <message numerus="yes">
        <source>What you delete waits here for %n days. Then it is erased for good.</source>
        <translation>
            <numerusform>Lo que borras espera aquí %n día. Después se elimina para siempre.</numerusform>
            <numerusform>Lo que borras espera aquí %n días. Después se elimina para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here. What you delete waits here for %n days.</source>
        <translation>
            <numerusform>No hay nada aquí. Lo que borras espera aquí %n día.</numerusform>
            <numerusform>No hay nada aquí. Lo que borras espera aquí %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitFormScreen</name>
    <message>
        <source>Change an appointment</source>
        <translation>Cambiar una cita</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Añadir una cita</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>No añadirlo</translation>
    </message>
    <message>
        <source>When it is. Change it</source>
        <translation>Cuándo es. Cambiarlo</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto tiempo lleva</translation>
    </message>
    <message>
        <source>With whom, if you like</source>
        <translation>Con quién, si quieres</translation>
    </message>
    <message>
        <source>Choose someone else of your people</source>
        <translation>Elegir a otra persona de tu gente</translation>
    </message>
    <message>
        <source>Choose from your people</source>
        <translation>Elegir entre tu gente</translation>
    </message>
    <message>
        <source>What it is for, if you like</source>
        <translation>Para qué es, si quieres</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What to do or bring before it</source>
        <translation>Qué hacer o llevar antes</translation>
    </message>
    <message>
        <source>Who comes along, if anyone</source>
        <translation>Quién te acompaña, si alguien va</translation>
    </message>
    <message>
        <source>About no scan</source>
        <translation>Sobre ningún estudio</translation>
    </message>
    <message>
        <source>The scan it is for or about. Change it</source>
        <translation>El estudio para el que es o del que trata. Cambiarlo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde es?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add this appointment</source>
        <translation>Añadir esta cita</translation>
    </message>
</context>
<context>
    <name>VisitImportScreen</name>
    <message>
        <source>Add from a calendar</source>
        <translation>Añadir desde un calendario</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Elige un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ICS *.ical)</source>
        <translation>Calendarios (*.ics *.ICS *.ical)</translation>
    </message>
    <message>
        <source>A file that a calendar saved, mostly one that ends in .ics. You see what is in it first. Nothing is added until you say so.</source>
        <translation>Un archivo que guardó un calendario, casi siempre uno que termina en .ics. Primero ves lo que hay dentro. Nada se añade hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments in it</source>
        <translation>
            <numerusform>%n cita en el archivo</numerusform>
            <numerusform>%n citas en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todas</translation>
    </message>
    <message numerus="yes">
        <source>Add %n appointments</source>
        <translation>
            <numerusform>Añadir %n cita</numerusform>
            <numerusform>Añadir %n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>None is chosen</source>
        <translation>Ninguna en la selección</translation>
    </message>
</context>
<context>
    <name>VisitPersonScreen</name>
    <message>
        <source>With whom?</source>
        <translation>¿Con quién?</translation>
    </message>
    <message>
        <source>A name, a role or a number</source>
        <translation>Un nombre, una función o un número</translation>
    </message>
    <message>
        <source>Nobody like that is here. Fewer letters may find more.</source>
        <translation>Aquí no hay nadie así. Con menos letras puede aparecer más.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a name, %2 what they do.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>VisitQuestionsScreen</name>
    <message>
        <source>Questions for later</source>
        <translation>Preguntas para después</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Done changing</source>
        <translation>Terminar los cambios</translation>
    </message>
    <message>
        <source>Change the list: order, wording, where to</source>
        <translation>Cambiar la lista: orden, palabras, para qué cita</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an appointment, %2 when it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is here. What comes to mind can wait here for the next appointment.</source>
        <translation>No hay nada aquí. Lo que se te ocurra puede esperar aquí hasta la próxima cita.</translation>
    </message>
    <message>
        <source>Nothing is on the list yet. Pick some by situation, or write your own.</source>
        <translation>Todavía no hay nada en la lista. Elige algunas según la situación, o escribe las tuyas.</translation>
    </message>
    <message>
        <source>One at a time, in large letters</source>
        <translation>De una en una, en letras grandes</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
</context>
<context>
    <name>VisitRoutes</name>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>Esta cita ya no está.</translation>
    </message>
    <message>
        <source>Moved to Deleted visits.</source>
        <translation>Pasó a Citas borradas.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Está de vuelta.</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation>La pregunta está borrada.</translation>
    </message>
    <message>
        <source>It is on that list now.</source>
        <translation>Ahora está en esa lista.</translation>
    </message>
    <message>
        <source>They are gone again.</source>
        <translation>Ya no están.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>VisitScanSheet</name>
    <message>
        <source>Which scan is it about?</source>
        <translation>¿De qué estudio se trata?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>Take the questions along</source>
        <translation>Llevar las preguntas</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Pick some, or write your own</source>
        <translation>Elige algunas, o escribe las tuyas</translation>
    </message>
    <message numerus="yes">
        <source>%n questions to ask</source>
        <translation>
            <numerusform>%n pregunta para hacer</numerusform>
            <numerusform>%n preguntas para hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>All are ticked off</source>
        <translation>Todas están marcadas</translation>
    </message>
    <message>
        <source>To call, to write, and where they are</source>
        <translation>Para llamar, para escribir y dónde está</translation>
    </message>
    <message>
        <source>The scan this is about</source>
        <translation>El estudio del que se trata</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Ver en un mapa</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Copiar el lugar</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <translation>Quién te acompaña</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>When, with whom, and what to think of</source>
        <translation>Cuándo, con quién y en qué pensar</translation>
    </message>
    <message>
        <source>Put it into a calendar</source>
        <translation>Ponerla en un calendario</translation>
    </message>
    <message>
        <source>Under a title that says nothing, unless you want more</source>
        <translation>Con un título que no dice nada, salvo que quieras más</translation>
    </message>
    <message>
        <source>Delete this appointment</source>
        <translation>Borrar esta cita</translation>
    </message>
    <message>
        <source>It can be brought back for 30 days. Its questions stay.</source>
        <translation>Se puede recuperar durante 30 días. Sus preguntas se quedan.</translation>
    </message>
</context>
<context>
    <name>VisitShareScreen</name>
    <message>
        <source>For a calendar</source>
        <translation>Para un calendario</translation>
    </message>
    <message>
        <source>All for a calendar</source>
        <translation>Todas para un calendario</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Guardar para un calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Calendars are often copied to a cloud, and others may see them. So only the time goes there, under a title that says nothing, unless you want more.</source>
        <translation>Los calendarios suelen copiarse a una nube, y otras personas pueden verlos. Por eso allí va la hora, con un título que no dice nada, salvo que quieras más.</translation>
    </message>
    <message>
        <source>This is what a calendar will show</source>
        <translation>Esto es lo que mostrará un calendario</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments. This is what a calendar will show of the next one</source>
        <translation>
            <numerusform>%n cita. Esto es lo que mostrará un calendario</numerusform>
            <numerusform>%n citas. Esto es lo que mostrará un calendario de la próxima</numerusform>
        </translation>
    </message>
    <message>
        <source>With whom, and what for</source>
        <translation>Con quién, y para qué</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde es</translation>
    </message>
    <message>
        <source>What I noted for it</source>
        <translation>Lo que anoté para ella</translation>
    </message>
    <message>
        <source>Before it, who comes along, notes. Never the questions</source>
        <translation>Antes, quién te acompaña, notas. Nunca las preguntas</translation>
    </message>
    <message>
        <source>The file is not locked. Anyone who has it can read it.</source>
        <translation>El archivo no tiene candado. Cualquiera que lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Share the file</source>
        <translation>Compartir el archivo</translation>
    </message>
</context>
<context>
    <name>VisitText</name>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation>Media hora</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 horas</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Medio día</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>From one day or time to another: "Monday 23 March at 10:30 am, until 11:15 am".</extracomment>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>Where you are, that is %1.</source>
        <extracomment>%1 is a day and a time, as "Monday 23 March at 4:30 am".</extracomment>
        <translation>Donde estás tú: %1</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Put them into a calendar</source>
        <translation>Ponerlas en un calendario</translation>
    </message>
    <message>
        <source>Deleted visits and questions</source>
        <translation>Citas y preguntas borradas</translation>
    </message>
    <message>
        <source>What is next, and what to ask</source>
        <translation>Lo que viene, y qué preguntar</translation>
    </message>
    <message>
        <source>Keep an appointment here with all you want to think of, and the questions to take along.</source>
        <translation>Guarda aquí una cita con todo en lo que quieres pensar y las preguntas que llevar.</translation>
    </message>
    <message>
        <source>Questions for later</source>
        <translation>Preguntas para después</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are for no appointment yet</source>
        <translation>
            <numerusform>%n pregunta no tiene cita todavía</numerusform>
            <numerusform>%n preguntas no tienen cita todavía</numerusform>
        </translation>
    </message>
    <message>
        <source>For no appointment yet. Write them down as they come.</source>
        <translation>Sin cita todavía. Anótalas según aparezcan.</translation>
    </message>
    <message>
        <source>Add from a calendar</source>
        <translation>Añadir desde un calendario</translation>
    </message>
    <message>
        <source>A file that another app saved</source>
        <translation>Un archivo que guardó otra app</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Añadir una cita</translation>
    </message>
</context>
<context>
    <name>WebSheet</name>
    <message>
        <source>Open this page?</source>
        <translation>¿Abrir esta página?</translation>
    </message>
    <message>
        <source>It opens in your browser, outside of Alongside. The page learns that somebody looks at it.</source>
        <translation>Se abre en tu navegador, fuera de Alongside. La página se entera de que alguien la mira.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>A quiet place of your own</source>
        <translation>Un lugar tranquilo para ti</translation>
    </message>
    <message>
        <source>Alongside is here between scans. Write things down, see how you are, find people who help.</source>
        <translation>Alongside está aquí entre estudio y estudio. Escribe lo que llevas, mira cómo estás, encuentra personas que ayudan.</translation>
    </message>
    <message>
        <source>What may we call you?</source>
        <translation>¿Cómo quieres que te llamemos?</translation>
    </message>
    <message>
        <source>Any name, or none. It is shown on the lock screen.</source>
        <translation>Cualquier nombre, o ninguno. Se muestra en la pantalla de bloqueo.</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Nombre, si quieres</translation>
    </message>
    <message>
        <source>Everything you write is locked on this device. Only your passphrase opens it.</source>
        <translation>Todo lo que escribes queda bajo llave en este dispositivo. Se abre con tu frase de contraseña y con nada más.</translation>
    </message>
    <message>
        <source>Without your passphrase and your recovery code, nobody can open it. We cannot either.</source>
        <translation>Sin tu frase de contraseña y tu código de recuperación, nadie puede abrirlo. Nosotros tampoco.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No account, no server. Nothing you write is sent anywhere.</source>
        <translation>Sin cuenta, sin servidor. Nada de lo que escribes se envía a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>También se llama: %1</translation>
    </message>
</context>
<context>
    <name>WorryCard</name>
    <message>
        <source>A: I can act</source>
        <translation>A: puedo actuar</translation>
    </message>
    <message>
        <source>C: I can only carry it</source>
        <translation>C: solo puedo llevarla conmigo</translation>
    </message>
    <message>
        <source>One next step</source>
        <translation>Un paso siguiente</translation>
    </message>
    <message>
        <source>One kind line</source>
        <translation>Una línea amable</translation>
    </message>
    <message>
        <source>Ring the nurse</source>
        <translation>Llamar a enfermería</translation>
    </message>
    <message>
        <source>I carry this, and I am not alone</source>
        <translation>Llevo esto conmigo, y no a solas</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <extracomment>%1 is a day, as "Tomorrow".</extracomment>
        <translation>Paso siguiente: %1</translation>
    </message>
</context>
<context>
    <name>WorryChartCard</name>
    <message>
        <source>Days without an answer are left empty. There is nothing to catch up on.</source>
        <translation>Los días sin respuesta quedan vacíos. No hay nada que recuperar.</translation>
    </message>
    <message>
        <source>Read every day as a list</source>
        <translation>Leer cada día como lista</translation>
    </message>
</context>
<context>
    <name>WorryField</name>
    <message>
        <source>It is on the list. It can wait there.</source>
        <translation>Está en la lista. Allí puede esperar.</translation>
    </message>
    <message>
        <source>A worry</source>
        <translation>Una preocupación</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>WorryListScreen</name>
    <message>
        <source>Worry around your scans</source>
        <translation>Preocupación en torno a tus estudios</translation>
    </message>
    <message>
        <source>Your own scale from 0 to 10, not a medical test. The marks at 1 and 4 come from a study of people with advanced cancer (Bui and others, 2025).</source>
        <translation>Tu propia escala del 0 al 10, no una prueba médica. Las marcas en 1 y 4 vienen de un estudio con personas con cáncer avanzado (Bui y otros, 2025).</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>WorryRow</name>
    <message>
        <source>Next step: %1</source>
        <extracomment>%1 is a day, as "Tomorrow".</extracomment>
        <translation>Paso siguiente: %1</translation>
    </message>
    <message>
        <source>Erase this worry: %1</source>
        <translation>Eliminar esta preocupación: %1</translation>
    </message>
</context>
<context>
    <name>WorryScreen</name>
    <message>
        <source>Waiting for their time</source>
        <translation>Esperan su rato</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>Dejadas a un lado</translation>
    </message>
    <message numerus="yes">
        <source>Show %n worries</source>
        <translation>
            <numerusform>Mostrar %n preocupación</numerusform>
            <numerusform>Mostrar %n preocupaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>It is worry time</source>
        <translation>Es el rato de preocupación</translation>
    </message>
    <message>
        <source>Back to worry time</source>
        <translation>Volver al rato de preocupación</translation>
    </message>
</context>
<context>
    <name>WorryTimeScreen</name>
    <message>
        <source>What you did not get to waits for the next time.</source>
        <translation>Aquello a lo que no llegaste espera a la próxima vez.</translation>
    </message>
    <message>
        <source>The time is over. Close the list when you are ready.</source>
        <translation>El tiempo terminó. Cierra la lista cuando quieras.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
</context>
<context>
    <name>YouRoutes</name>
    <message>
        <source>From now on your new passphrase opens it.</source>
        <translation>Desde ahora se abre con tu nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>To choose a new passphrase, first type the one you have now.</source>
        <translation>Para elegir una nueva frase de contraseña, escribe primero la que tienes ahora.</translation>
    </message>
    <message>
        <source>A new recovery code takes the place of the old one. First type your passphrase.</source>
        <translation>Un nuevo código de recuperación ocupa el lugar del anterior. Escribe primero tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Use this from now on</source>
        <translation>Usar esta desde ahora</translation>
    </message>
    <message>
        <source>The code is right. Keep the paper safe.</source>
        <translation>El código es correcto. Guarda bien el papel.</translation>
    </message>
    <message>
        <source>To lock everything anew, first type the passphrase you have now.</source>
        <translation>Para poner todo bajo una llave nueva, escribe primero la frase de contraseña que tienes ahora.</translation>
    </message>
    <message>
        <source>I have it, lock everything anew</source>
        <translation>La tengo, poner todo bajo una llave nueva</translation>
    </message>
    <message>
        <source>Copying everything under the new key</source>
        <translation>Copiando todo con la nueva llave</translation>
    </message>
    <message>
        <source>Nobody knows my passphrase: keep it</source>
        <translation>Nadie sabe mi frase de contraseña: conservarla</translation>
    </message>
    <message>
        <source>Everything is locked anew</source>
        <translation>Todo está bajo una llave nueva</translation>
    </message>
    <message>
        <source>The old code opens nothing any more</source>
        <translation>El código anterior ya no abre nada</translation>
    </message>
    <message>
        <source>From now on only your passphrase and this new code open your profile.</source>
        <translation>A partir de ahora solo tu frase de contraseña y este nuevo código abren tu perfil.</translation>
    </message>
    <message>
        <source>You can tear up its paper.</source>
        <translation>Puedes romper el papel donde estaba.</translation>
    </message>
</context>
<context>
    <name>YouScreen</name>
    <message>
        <source>You and settings</source>
        <translation>Tú y los ajustes</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>Pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Show me on the lock screen</source>
        <translation>Mostrarme en la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Off: your name is shown nowhere outside. Choose “Someone not listed here” there, and your passphrase or your recovery code opens your profile. Its files stay on this device: someone who looks through them can see that there is one more profile and how large it is, but not whose it is.</source>
        <translation>Desactivado: tu nombre no se muestra en ninguna parte de fuera. Elige allí «Alguien que no está en esta lista», y tu frase de contraseña o tu código de recuperación abre tu perfil. Sus archivos se quedan en este dispositivo: quien los revise puede ver que hay un perfil más y qué tamaño tiene, pero no de quién es.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>En este día</translation>
    </message>
    <message>
        <source>Today may show what you wrote on this day in an earlier year. Never an entry of a very low mood, or one you asked not to see again.</source>
        <translation>Hoy puede mostrar lo que escribiste en este día en otro año. Nunca una entrada con un ánimo muy bajo, ni una que pediste no volver a ver.</translation>
    </message>
    <message>
        <source>How it has been</source>
        <translation>Cómo has estado</translation>
    </message>
    <message>
        <source>Question sheets</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Short sets of questions, if you like them</source>
        <translation>Series cortas de preguntas, si te gustan</translation>
    </message>
    <message>
        <source>Symptoms that stay</source>
        <translation>Síntomas que siguen</translation>
    </message>
    <message>
        <source>On how many days, and since when</source>
        <translation>En cuántos días, y desde cuándo</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <source>Signs that are worth a call now</source>
        <translation>Señales por las que vale la pena llamar ahora</translation>
    </message>
    <message>
        <source>My treatment</source>
        <translation>Mi tratamiento</translation>
    </message>
    <message>
        <source>What you want at hand, medicines, side effects</source>
        <translation>Lo que quieres tener a mano, medicamentos, efectos secundarios</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Allow screenshots</source>
        <translation>Permitir capturas de pantalla</translation>
    </message>
    <message>
        <source>Off: other apps cannot take pictures of Alongside</source>
        <translation>Desactivado: otras apps no pueden tomar imágenes de Alongside</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Borrado hace poco</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>Acerca de y licencias</translation>
    </message>
    <message>
        <source>All you write stays on this device, locked. No account, no server. Alongside opens no connection, unless you turn on streets on the map of groups.</source>
        <translation>Todo lo que escribes se queda en este dispositivo, bajo llave. Sin cuenta, sin servidor. Alongside no abre ninguna conexión, salvo que pidas ver las calles en el mapa de grupos.</translation>
    </message>
</context>
<context>
    <name>alongside::ArticleModel</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>From Alongside. %1 It does not take the place of your team.</source>
        <translation>De Alongside. %1 No sustituye a tu equipo médico.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes to read. Its sources were compared on %1.</source>
        <extracomment>%n: how long it takes to read; %1: a date.</extracomment>
        <translation>
            <numerusform>Alrededor de %n minuto de lectura. Sus fuentes se compararon el %1.</numerusform>
            <numerusform>Alrededor de %n minutos de lectura. Sus fuentes se compararon el %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::AskDraft</name>
    <message>
        <source>One thing is said in up to %1 letters. What you added last is more, so it was left out.</source>
        <translation>Una cosa se dice en hasta %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
    <message>
        <source>No day said</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>What would help is missing. A few words are enough, “Water the plants”.</source>
        <translation>Falta qué ayudaría. Bastan unas palabras, «Regar las plantas».</translation>
    </message>
    <message>
        <source>Something, not decided yet</source>
        <translation>Algo, sin decidir todavía</translation>
    </message>
</context>
<context>
    <name>alongside::AskModel</name>
    <message>
        <source>A request holds up to %1 letters. What you added last is more, so it was left out.</source>
        <translation>Un pedido tiene sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
    <message>
        <source>Something planned</source>
        <translation>Algo previsto</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place, or make some room.</source>
        <translation>El archivo no se pudo escribir allí. Elige otro lugar, o libera un poco de espacio.</translation>
    </message>
</context>
<context>
    <name>alongside::BreathingModel</name>
    <message>
        <source>Breathe in</source>
        <translation>Toma aire</translation>
    </message>
    <message>
        <source>A sip more</source>
        <translation>Un sorbo más</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelta el aire</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>There is nothing to hear with on this device at the moment. The picture goes on.</source>
        <translation>En este momento no hay con qué oír en este dispositivo. La imagen continúa.</translation>
    </message>
</context>
<context>
    <name>alongside::BriefEntryModel</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of the day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>alongside::BriefJournalModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>alongside::BriefModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The page could not be written there, and no half of it was left behind. Another folder may take it.</source>
        <translation>La página no se pudo escribir allí, y no quedó ninguna a medias. Puede que otra carpeta sirva.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one day to another.</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>Since my last scan</source>
        <translation>Desde mi último estudio</translation>
    </message>
    <message>
        <source>Since my last appointment</source>
        <translation>Desde mi última cita</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Desde un día</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are on the page.</source>
        <translation>
            <numerusform>%n línea está en la página.</numerusform>
            <numerusform>%n líneas están en la página.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n more. They are marked below, and they are in the plain text.</source>
        <translation>
            <numerusform>No hay sitio para %n más. Está señalada abajo, y está en el texto sin formato.</numerusform>
            <numerusform>No hay sitio para %n más. Están señaladas abajo, y están en el texto sin formato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary %1</source>
        <extracomment>The name of a file. It says nothing about an illness.</extracomment>
        <translation>Resumen %1</translation>
    </message>
</context>
<context>
    <name>alongside::BriefQuestionModel</name>
    <message>
        <source>A question has room for %1 letters. What you added last is more, so it was left out.</source>
        <translation>Una pregunta tiene sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
</context>
<context>
    <name>alongside::CallModel</name>
    <message>
        <source>It is %1, %2. Today counts as a holiday.</source>
        <extracomment>%1 is a day of the week, %2 a time.</extracomment>
        <translation>Es %1, %2, y hoy cuenta como festivo.</translation>
    </message>
    <message>
        <source>It is %1, %2: the weekend.</source>
        <extracomment>%1 is a day of the week, %2 a time.</extracomment>
        <translation>Es %1, %2: fin de semana.</translation>
    </message>
    <message>
        <source>It is %1, %2.</source>
        <extracomment>%1 is a day of the week, %2 a time.</extracomment>
        <translation>Es %1, %2</translation>
    </message>
</context>
<context>
    <name>alongside::CallNoteModel</name>
    <message>
        <source>In a call a few words are enough: up to %1 letters each. What is beyond that is not kept.</source>
        <translation>En una llamada bastan unas palabras: hasta %1 letras en cada una. Lo que pasa de ahí no se guarda.</translation>
    </message>
</context>
<context>
    <name>alongside::CareTeamImport</name>
    <message>
        <source>Choose a picture with a QR code</source>
        <translation>Elegir una imagen con un código QR</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>This device has no way to choose pictures. A file with people works too.</source>
        <translation>Este dispositivo no tiene cómo elegir imágenes. También sirve un archivo con personas.</translation>
    </message>
    <message>
        <source>This device has no list of contacts to choose from. A file with people works too.</source>
        <translation>Este dispositivo no tiene una lista de contactos para elegir. También sirve un archivo con personas.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards have no name or number, so they are not in this list.</source>
        <translation>
            <numerusform>%n tarjeta no tiene nombre ni número, así que no está en esta lista.</numerusform>
            <numerusform>%n tarjetas no tienen nombre ni número, así que no están en esta lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in your care team now.</source>
        <translation>
            <numerusform>%n persona está ahora en tu equipo.</numerusform>
            <numerusform>%n personas están ahora en tu equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos could not be taken along.</source>
        <translation>
            <numerusform>%n foto no se pudo llevar.</numerusform>
            <numerusform>%n fotos no se pudieron llevar.</numerusform>
        </translation>
    </message>
    <message>
        <source>That code is not of a person, so it was not opened. Still looking.</source>
        <translation>Ese código no es de una persona y no se abrió. Se sigue buscando.</translation>
    </message>
</context>
<context>
    <name>alongside::CareTeamShare</name>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the file.</source>
        <translation>
            <numerusform>%n persona está en el archivo.</numerusform>
            <numerusform>%n personas están en el archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ChartPlayer</name>
    <message>
        <source>There is nothing to hear it with right now. The list says the same in words.</source>
        <translation>En este momento no hay con qué oírlo. La lista dice lo mismo en palabras.</translation>
    </message>
</context>
<context>
    <name>alongside::CheckInDraft</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day as "Thursday 19 March", %2 a time as "9:41 am".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A note has up to %1 letters. What you added last is more, so it was left out.</source>
        <translation>Una nota tiene hasta %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
</context>
<context>
    <name>alongside::CircleModel</name>
    <message>
        <source>There is room for %1 letters here. What you added last is more, so it was left out.</source>
        <translation>Aquí hay sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
</context>
<context>
    <name>alongside::ContactDraft</name>
    <message>
        <source>A name is needed to find this again. Any name will do, “Day ward” too.</source>
        <translation>Hace falta un nombre para volver a encontrarlo. Sirve cualquiera, también «Hospital de día».</translation>
    </message>
    <message>
        <source>One of the phone numbers cannot be dialled. It is marked below.</source>
        <translation>Uno de los números de teléfono no se puede marcar. Está señalado abajo.</translation>
    </message>
    <message>
        <source>The e-mail address does not look like one: name@place.org. Several need a space between.</source>
        <translation>La dirección de correo no parece una: nombre@lugar.org. Si son varias, lleva un espacio entre ellas.</translation>
    </message>
    <message>
        <source>The portal needs an address that begins with https://, as browsers show it.</source>
        <translation>El portal necesita una dirección que empiece por https://, como la muestran los navegadores.</translation>
    </message>
    <message>
        <source>The notes hold up to %1 letters, the other texts %2. Please shorten them a little.</source>
        <translation>Las notas tienen sitio para %1 letras, los otros textos para %2. Acórtalos un poco.</translation>
    </message>
</context>
<context>
    <name>alongside::ContactListModel</name>
    <message>
        <source>With a star</source>
        <translation>Con una estrella</translation>
    </message>
</context>
<context>
    <name>alongside::ContactModel</name>
    <message>
        <source>Choose a photo</source>
        <translation>Elige una foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>This device has no way to choose a photo.</source>
        <translation>Este dispositivo no tiene cómo elegir una foto.</translation>
    </message>
</context>
<context>
    <name>alongside::ContactPhoneModel</name>
    <message>
        <source>A phone cannot dial this. Use digits, and put an extension or a name below.</source>
        <translation>Un teléfono no puede marcar esto. Usa cifras, y pon abajo una extensión o un nombre.</translation>
    </message>
</context>
<context>
    <name>alongside::ExternalApps</name>
    <message>
        <source>This device cannot call. The number is %1.</source>
        <extracomment>%1 is a telephone number. Shown when this device cannot open a dialler.</extracomment>
        <translation>Este dispositivo no puede llamar. El número es %1.</translation>
    </message>
    <message>
        <source>This device could not open a message. The words can be copied instead.</source>
        <translation>Este dispositivo no pudo abrir un mensaje. Puedes copiar las palabras.</translation>
    </message>
    <message>
        <source>This device cannot send text messages. The number is %1.</source>
        <extracomment>%1 is a telephone number. Shown when this device cannot send text messages.</extracomment>
        <translation>Este dispositivo no puede enviar mensajes de texto. El número es %1.</translation>
    </message>
    <message>
        <source>This device cannot send text messages. From another phone, text %1 to %2.</source>
        <extracomment>%1 is a word to send, %2 a telephone number.</extracomment>
        <translation>Este dispositivo no puede enviar mensajes de texto. Desde otro teléfono, envía %1 al %2.</translation>
    </message>
    <message>
        <source>This device could not open a mail app. The words can be copied instead.</source>
        <translation>Este dispositivo no pudo abrir una app de correo. Puedes copiar las palabras.</translation>
    </message>
    <message>
        <source>This device could not open a mail app. The address is %1.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Este dispositivo no pudo abrir una app de correo. La dirección es %1.</translation>
    </message>
    <message>
        <source>This device has no app that takes the words. They can be copied instead.</source>
        <translation>Este dispositivo no tiene ninguna app que reciba las palabras. Puedes copiarlas.</translation>
    </message>
    <message>
        <source>This device could not open a map. The address can be copied instead.</source>
        <translation>Este dispositivo no pudo abrir un mapa. Puedes copiar la dirección.</translation>
    </message>
    <message>
        <source>This device could not open the page. The address is %1.</source>
        <extracomment>%1 is a web address.</extracomment>
        <translation>Este dispositivo no pudo abrir la página. La dirección es %1.</translation>
    </message>
</context>
<context>
    <name>alongside::GroupFilterModel</name>
    <message>
        <source>Anybody</source>
        <translation>Quien sea</translation>
    </message>
    <message>
        <source>A professional</source>
        <translation>Un profesional o una profesional</translation>
    </message>
    <message>
        <source>People in the same place</source>
        <translation>Personas en la misma situación</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Como es habitual aquí</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Millas</translation>
    </message>
</context>
<context>
    <name>alongside::GroupListModel</name>
    <message>
        <source>Meets next: %1</source>
        <extracomment>%1 is a day with times.</extracomment>
        <translation>Próximo encuentro: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>In the country, town not known</source>
        <translation>En el país, ciudad sin conocer</translation>
    </message>
    <message>
        <source>What suits best first</source>
        <translation>Primero lo que más encaja</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Cerca de ti</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>%1 is a country.</extracomment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>For people anywhere</source>
        <translation>Para personas de cualquier lugar</translation>
    </message>
    <message>
        <source>For other countries</source>
        <translation>Para otros países</translation>
    </message>
    <message>
        <source>close by</source>
        <translation>muy cerca</translation>
    </message>
</context>
<context>
    <name>alongside::GroupModel</name>
    <message>
        <source>Support group</source>
        <translation>Grupo de apoyo</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>No cuesta nada</translation>
    </message>
    <message>
        <source>%1, to the middle of the town</source>
        <extracomment>%1 is a distance, "about 12 km".</extracomment>
        <translation>%1, hasta el centro de la ciudad</translation>
    </message>
    <message>
        <source>%1, to the largest town of the area</source>
        <translation>%1, hasta la ciudad más grande de la zona</translation>
    </message>
    <message>
        <source>close by</source>
        <translation>muy cerca</translation>
    </message>
</context>
<context>
    <name>alongside::GroupNoteModel</name>
    <message>
        <source>A note holds up to %1 letters. What you added last is more, so it was left out.</source>
        <translation>Una nota tiene sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
    <message>
        <source>About the support group "%1" (%2):
%3</source>
        <extracomment>%1 is the name of a group, %2 how it is called in the directory, %3 what somebody noted.</extracomment>
        <translation>Sobre el grupo de apoyo «%1» (%2):
%3</translation>
    </message>
</context>
<context>
    <name>alongside::HelplineModel</name>
    <message>
        <source>Day and night.</source>
        <translation>Día y noche.</translation>
    </message>
    <message>
        <source>Free to call.</source>
        <translation>Llamar es gratis.</translation>
    </message>
    <message>
        <source>Costs as much as a local call.</source>
        <translation>Cuesta como una llamada local.</translation>
    </message>
    <message>
        <source>Languages: %1.</source>
        <extracomment>%1 lists languages.</extracomment>
        <translation>Idiomas: %1.</translation>
    </message>
    <message>
        <source>Source from %1. Numbers can change.</source>
        <extracomment>%1 is a year, or a month and a year.</extracomment>
        <translation>Fuente de %1. Los números pueden cambiar.</translation>
    </message>
</context>
<context>
    <name>alongside::JournalCalendarModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::JournalDraft</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day as "Thursday 19 March", %2 a time as "9:41 am".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One entry holds up to %1 letters. What you added is longer than that by itself, so it was left out. Everything else is as it was. In parts, each in an entry of its own, there is room for it.</source>
        <translation>Una entrada tiene sitio para %1 letras. Lo que añadiste es por sí solo más largo, así que quedó fuera. Lo demás está como estaba. Por partes, cada una en su entrada, hay sitio para ello.</translation>
    </message>
    <message>
        <source>One entry holds up to %1 letters. What you added last is more than fits, so it was left out. Everything else is as it was. A second entry has room for it.</source>
        <translation>Una entrada tiene sitio para %1 letras. Lo último que añadiste es más de lo que cabe, así que quedó fuera. Lo demás está como estaba. Una segunda entrada tiene sitio para ello.</translation>
    </message>
    <message>
        <source>A title has up to %1 letters. What you added is more, so it was left out.</source>
        <translation>Un título tiene hasta %1 letras. Lo que añadiste era más, así que quedó fuera.</translation>
    </message>
</context>
<context>
    <name>alongside::JournalFilterModel</name>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Ánimo: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>With a star</source>
        <translation>Con una estrella</translation>
    </message>
    <message>
        <source>With a photo</source>
        <translation>Con una foto</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde las %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta las %1</translation>
    </message>
</context>
<context>
    <name>alongside::JournalPhotoModel</name>
    <message>
        <source>Choose photos</source>
        <translation>Elige fotos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>This device has no way to choose photos. Files can be dropped here instead.</source>
        <translation>Este dispositivo no tiene cómo elegir fotos. Puedes soltar archivos aquí.</translation>
    </message>
</context>
<context>
    <name>alongside::KindWordsModel</name>
    <message>
        <source>That is a little long to read at one glance. Shorten it, or make two of it. It is still here.</source>
        <translation>Es un poco largo para leerlo de un vistazo. Acórtalo, o haz dos. Sigue aquí.</translation>
    </message>
</context>
<context>
    <name>alongside::LearnModel</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Lo que guardaste</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken out. Here is why.</source>
        <translation>Se retiró. Aquí dice por qué.</translation>
    </message>
</context>
<context>
    <name>alongside::LockCardModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A telephone number, and what it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>alongside::LookBackModel</name>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Algo</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>A name has up to %1 letters, and there is room for %2 of your own.</source>
        <translation>Un nombre tiene hasta %1 letras, y hay sitio para %2 tuyos.</translation>
    </message>
</context>
<context>
    <name>alongside::MeasureModel</name>
    <message>
        <source>A name has up to %1 letters, and this is longer. A word or two is enough.</source>
        <translation>Un nombre tiene hasta %1 letras, y este es más largo. Basta con una o dos palabras.</translation>
    </message>
    <message>
        <source>%1 is in your list already.</source>
        <extracomment>%1 is the name of a symptom.</extracomment>
        <translation>%1 ya está en tu lista.</translation>
    </message>
    <message>
        <source>There are %1 of your own, and that is as many as there can be. Remove one first.</source>
        <translation>Hay %1 propios, y no puede haber más. Quita uno primero.</translation>
    </message>
    <message>
        <source>%1 is among those you removed. Give it back, or choose another name.</source>
        <extracomment>%1 is the name of a symptom.</extracomment>
        <translation>%1 está entre los que quitaste. Recupéralo, o elige otro nombre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was asked, as "Energy"; %2 the answer, as "A little".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between two answers of a check-in.</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>alongside::MomentModel</name>
    <message>
        <source>The clocks went forward that night in %2, and %1 was left out. Choose an hour earlier or later. Until then the time stays as it was.</source>
        <extracomment>%1 is a time, %2 a city.</extracomment>
        <translation>Los relojes se adelantaron esa noche en %2, y las %1 no existieron. Elige una hora antes o después. Hasta entonces la hora queda como estaba.</translation>
    </message>
</context>
<context>
    <name>alongside::MonthModel</name>
    <message>
        <source>%1, today</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>%1, hoy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 says what there is on it, as "2 entries".</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>alongside::NewsModel</name>
    <message>
        <source>(What has happened, in a sentence or two.)</source>
        <extracomment>Stands in a draft until the person has written what happened.</extracomment>
        <translation>(Qué ha pasado, en una o dos frases.)</translation>
    </message>
    <message>
        <source>There is room for %1 letters here. What you added last is more, so it was left out.</source>
        <translation>Aquí hay sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
</context>
<context>
    <name>alongside::OnThisDayModel</name>
    <message numerus="yes">
        <source>%n years ago today</source>
        <translation>
            <numerusform>Hoy hace %n año</numerusform>
            <numerusform>Hoy hace %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::OrganisationModel</name>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>At the cost of a local call</source>
        <translation>Por el precio de una llamada local</translation>
    </message>
    <message>
        <source>What it costs is not known here</source>
        <translation>Aquí no se sabe cuánto cuesta</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Discussion boards</source>
        <translation>Foros</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Línea de ayuda</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>De persona a persona</translation>
    </message>
    <message>
        <source>Help with money</source>
        <translation>Ayuda con el dinero</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Para niños y niñas</translation>
    </message>
    <message>
        <source>Centres to go to</source>
        <translation>Centros a los que ir</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <extracomment>%1 is a kind of help, %2 countries, %3 what it costs.</extracomment>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>What was read is from %1.</source>
        <extracomment>%1 is a year, a month or a day.</extracomment>
        <translation>Lo que se leyó es de %1.</translation>
    </message>
    <message>
        <source>Compared on %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Comparado el %1.</translation>
    </message>
    <message>
        <source>It may have changed: ask there first.</source>
        <translation>Puede haber cambiado: pregunta allí antes.</translation>
    </message>
</context>
<context>
    <name>alongside::PassphraseChoice</name>
    <message numerus="yes">
        <source>It needs %n characters or more. Four words are easy to remember.</source>
        <translation>
            <numerusform>Hace falta %n carácter o más. Cuatro palabras son fáciles de recordar.</numerusform>
            <numerusform>Hacen falta %n caracteres o más. Cuatro palabras son fáciles de recordar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others would guess this one soon. Try words that do not belong together.</source>
        <translation>Otras personas la adivinarían pronto. Prueba con palabras que no tengan que ver entre sí.</translation>
    </message>
    <message>
        <source>This will do. One more word would make it much stronger.</source>
        <translation>Esta sirve. Con una palabra más sería mucho más fuerte.</translation>
    </message>
    <message>
        <source>This is good.</source>
        <translation>Esta está bien.</translation>
    </message>
    <message>
        <source>This is strong.</source>
        <translation>Esta es fuerte.</translation>
    </message>
</context>
<context>
    <name>alongside::PersonOfferModel</name>
    <message>
        <source>There is room for %1 letters. What you added last is more, so it was left out.</source>
        <translation>Hay sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
    <message numerus="yes">
        <source>You asked for this after %n days of strong worry about a scan.</source>
        <translation>
            <numerusform>Pediste esto después de %n día de mucha preocupación por un estudio.</numerusform>
            <numerusform>Pediste esto después de %n días de mucha preocupación por un estudio.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for this when your PHQ-4 comes to %1 or more.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Pediste esto cuando tu PHQ-4 llega a %1 o más.</translation>
    </message>
</context>
<context>
    <name>alongside::ProfileListModel</name>
    <message>
        <source>Profile %1</source>
        <extracomment>%1 counts the profiles on this device. Shown for one that was not given a name.</extracomment>
        <translation>Perfil %1</translation>
    </message>
</context>
<context>
    <name>alongside::QuestionChoiceModel</name>
    <message>
        <source>The lists could not be read. You can write questions of your own.</source>
        <translation>Las listas no se pudieron leer. Puedes escribir preguntas propias.</translation>
    </message>
</context>
<context>
    <name>alongside::QuestionnaireForm</name>
    <message>
        <source>There is room for %1 letters of your own. Shorten it, and it can be kept.</source>
        <translation>Hay sitio para %1 letras tuyas. Acórtalo, y se puede guardar.</translation>
    </message>
    <message>
        <source>“%1” has no number yet. Choose one, or take the words away.</source>
        <extracomment>%1 is what somebody typed, as "Itching".</extracomment>
        <translation>«%1» no tiene número todavía. Elige uno, o quita las palabras.</translation>
    </message>
    <message>
        <source>No question has an answer yet, so there is nothing to keep. You can go back, or leave.</source>
        <translation>Ninguna pregunta tiene respuesta todavía, así que no hay nada que guardar. Puedes volver, o salir.</translation>
    </message>
</context>
<context>
    <name>alongside::QuestionnaireResultModel</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>No sum</source>
        <translation>Sin suma</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a sum, %2 the highest there can be.
----------
%1 is a number, %2 the highest there can be.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your answers add up to %1 of %2.</source>
        <extracomment>%1 is a sum, %2 the highest there can be.</extracomment>
        <translation>Tus respuestas suman %1 de %2.</translation>
    </message>
    <message>
        <source>Your answers are kept, each for itself.</source>
        <translation>Tus respuestas están guardadas, cada una por sí sola.</translation>
    </message>
    <message>
        <source>Your answers are kept. A question has no answer, so there is no sum.</source>
        <translation>Tus respuestas están guardadas. Una pregunta no tiene respuesta, así que no hay suma.</translation>
    </message>
    <message>
        <source>The authors of the %1 call %2 to %3 “%4”, as a degree of %5.</source>
        <extracomment>%1 is a questionnaire, %2 and %3 are sums, %4 is its authors' word for them, %5 what it is a degree of.</extracomment>
        <translation>Quienes hicieron el %1 llaman «%4» a lo que va de %2 a %3, como grado de %5.</translation>
    </message>
    <message>
        <source>Source: %1. Not yet reviewed by a clinician.</source>
        <translation>Fuente: %1. Todavía sin revisar por personal clínico.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 stand at the ends of a scale, as "No Pain" and "Worst Possible Pain".</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an answer, %2 what it counts.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>alongside::RecipientModel</name>
    <message>
        <source>You noted that %1 does not know yet. This message may tell them. That is yours to decide.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Anotaste que %1 todavía no lo sabe. Este mensaje puede decírselo. Eso lo decides tú.</translation>
    </message>
    <message>
        <source>You noted that %1 knows a part.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>Anotaste que %1 sabe una parte.</translation>
    </message>
    <message>
        <source>You noted that %1 knows a part: %2</source>
        <extracomment>%1 is a name, %2 what they know, in the person's own words.</extracomment>
        <translation>Anotaste que %1 sabe una parte: %2</translation>
    </message>
</context>
<context>
    <name>alongside::RecoveryCodeModel</name>
    <message>
        <source>The page could not be saved there. Choose another place.</source>
        <translation>La página no se pudo guardar allí. Elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>alongside::RedListModel</name>
    <message>
        <source>Several independent sources agree.</source>
        <translation>Varias fuentes independientes coinciden.</translation>
    </message>
    <message>
        <source>From one source, in part general knowledge.</source>
        <translation>De una sola fuente, en parte conocimiento general.</translation>
    </message>
    <message>
        <source>General knowledge. No source was read for it.</source>
        <translation>Conocimiento general. No se leyó ninguna fuente para esto.</translation>
    </message>
    <message>
        <source>Fact %1. %2 %3</source>
        <extracomment>%1 is a number like 5.1, %2 says how well a fact is attested, %3 lists sources.</extracomment>
        <translation>Dato %1. %2 %3</translation>
    </message>
    <message>
        <source>Reviewed by a clinician.</source>
        <translation>Revisado por personal clínico.</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>Todavía sin revisar por personal clínico.</translation>
    </message>
</context>
<context>
    <name>alongside::ResultPlanModel</name>
    <message>
        <source>There is room for %1 letters here. What you added last is more, so it was left out.</source>
        <translation>Aquí hay sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
</context>
<context>
    <name>alongside::ScanChecklistModel</name>
    <message>
        <source>A line has up to %1 letters, and the list has room for %2 lines.</source>
        <translation>Una línea tiene hasta %1 letras, y la lista tiene sitio para %2 líneas.</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Para preguntar</translation>
    </message>
    <message>
        <source>To arrange</source>
        <translation>Para organizar</translation>
    </message>
</context>
<context>
    <name>alongside::ScanComfortModel</name>
    <message>
        <source>Tried once</source>
        <translation>Probado una vez</translation>
    </message>
    <message>
        <source>Helped %1 of %2 times</source>
        <translation>Ayudó %1 de %2 veces</translation>
    </message>
</context>
<context>
    <name>alongside::ScanDraft</name>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
    <message>
        <source>The result day, %1, is before the scan. Choose a later one, or say that it is not known yet.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>El día del resultado, el %1, es antes del estudio. Elige uno posterior, o di que todavía no se sabe.</translation>
    </message>
    <message>
        <source>The notes hold up to %1 letters. Please shorten them a little.</source>
        <translation>Las notas tienen sitio para %1 letras. Acórtalas un poco.</translation>
    </message>
</context>
<context>
    <name>alongside::ScanLetterModel</name>
    <message>
        <source>A letter holds up to %1 letters. What you added last is more, so it was left out.</source>
        <translation>Una carta tiene sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
</context>
<context>
    <name>alongside::ScanListModel</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Próximos</translation>
    </message>
</context>
<context>
    <name>alongside::ScanSeasonModel</name>
    <message>
        <source>%1, cancelled</source>
        <extracomment>%1 is a scan, as "CT scan".</extracomment>
        <translation>%1, cancelado</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <extracomment>%1 is a scan, as "CT scan".</extracomment>
        <translation>%1 mañana</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n days</source>
        <translation>
            <numerusform>%1 dentro de %n día</numerusform>
            <numerusform>%1 dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <extracomment>%1 is a scan, as "CT scan".</extracomment>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>The result is due today</source>
        <translation>El resultado se espera hoy</translation>
    </message>
    <message>
        <source>Waiting for the result</source>
        <translation>A la espera del resultado</translation>
    </message>
    <message>
        <source>After the result</source>
        <translation>Después del resultado</translation>
    </message>
    <message>
        <source>One thing at a time. Your list is here.</source>
        <translation>Una cosa cada vez. Tu lista está aquí.</translation>
    </message>
    <message>
        <source>You kept the result to yourself.</source>
        <extracomment>%1 is what was said of a result, as "Stable".</extracomment>
        <translation>Te guardaste el resultado.</translation>
    </message>
    <message>
        <source>You noted: %1.</source>
        <translation>Anotaste: %1.</translation>
    </message>
    <message>
        <source>Day %1 of waiting.</source>
        <translation>Día %1 de espera.</translation>
    </message>
    <message>
        <source>It may come later than planned. You can move the day.</source>
        <translation>Puede llegar más tarde de lo previsto. Puedes mover el día.</translation>
    </message>
    <message>
        <source>The result day has passed. There is no hurry to write anything down.</source>
        <translation>El día del resultado ya pasó. No hay prisa por escribir nada.</translation>
    </message>
    <message>
        <source>The result day is not known yet. Nothing asks by itself any more.</source>
        <translation>El día del resultado todavía no se sabe. Nada pregunta ya por sí solo.</translation>
    </message>
    <message>
        <source>%1 The result was due %2.</source>
        <extracomment>%1 is "Day 9 of waiting.", %2 a day.</extracomment>
        <translation>%1 El resultado se esperaba el %2.</translation>
    </message>
    <message>
        <source>%1 The result is due %2.</source>
        <extracomment>%1 is "Day 2 of waiting.", %2 a day.</extracomment>
        <translation>%1 El resultado se espera el %2.</translation>
    </message>
    <message>
        <source>%1 The result day is not known yet.</source>
        <extracomment>%1 is "Day 2 of waiting.".</extracomment>
        <translation>%1 El día del resultado todavía no se sabe.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
</context>
<context>
    <name>alongside::ScanSeriesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a scan, %2 a day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan day</source>
        <translation>Día del estudio</translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <extracomment>%1 is a phase, as "Waiting"; %2 a number.</extracomment>
        <translation>%1: media %2</translation>
    </message>
    <message numerus="yes">
        <source>Answered on %n days. %1 with worry (1 or more), %2 with much (4 or more).</source>
        <translation>
            <numerusform>Respondiste en %n día. %1 con preocupación (1 o más), %2 con mucha (4 o más).</numerusform>
            <numerusform>Respondiste en %n días. %1 con preocupación (1 o más), %2 con mucha (4 o más).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around this scan you answered on %n days: %1.</source>
        <translation>
            <numerusform>En torno a este estudio respondiste en %n día: %1.</numerusform>
            <numerusform>En torno a este estudio respondiste en %n días: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around this scan you answered on %n days, from %1 to %2.</source>
        <translation>
            <numerusform>En torno a este estudio respondiste en %n día, de %1 a %2.</numerusform>
            <numerusform>En torno a este estudio respondiste en %n días, de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the same days of your %1 scans before, worry was higher.</source>
        <translation>En los mismos días de tus %1 estudios anteriores, la preocupación fue más alta.</translation>
    </message>
    <message>
        <source>That is like the same days of your %1 scans before.</source>
        <translation>Es parecido a los mismos días de tus %1 estudios anteriores.</translation>
    </message>
    <message>
        <source>On the same days of your %1 scans before, worry was lower.</source>
        <translation>En los mismos días de tus %1 estudios anteriores, la preocupación fue más baja.</translation>
    </message>
    <message>
        <source>In %1 of the last 3, it was lower on the day after the result than at its height.</source>
        <translation>En %1 de los 3 últimos, fue más baja el día después del resultado que en su punto más alto.</translation>
    </message>
    <message>
        <source>This fills in as you answer around scans. There is no right amount.</source>
        <translation>Esto se llena con lo que respondes en torno a estudios. No hay una cantidad correcta.</translation>
    </message>
</context>
<context>
    <name>alongside::SymptomModel</name>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Shortness of breath</source>
        <translation>Falta de aire</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Náuseas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n days</source>
        <extracomment>%1 is how many days it was noted.</extracomment>
        <translation>
            <numerusform>%1 del último %n día</numerusform>
            <numerusform>%1 de los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted for the first time</source>
        <translation>Anotado por primera vez</translation>
    </message>
    <message>
        <source>For a year or longer</source>
        <translation>Desde hace un año o más</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Desde el %1</translation>
    </message>
</context>
<context>
    <name>alongside::TagChoiceModel</name>
    <message>
        <source>A tag has up to %1 letters, and this is longer. A word or two is enough.</source>
        <translation>Una etiqueta tiene hasta %1 letras, y esta es más larga. Basta con una o dos palabras.</translation>
    </message>
    <message>
        <source>There are %1 tags here, and that is as many as there can be. Take one away first.</source>
        <translation>Aquí hay %1 etiquetas, y no puede haber más. Quita una primero.</translation>
    </message>
</context>
<context>
    <name>alongside::TodayModel</name>
    <message>
        <source>Hello</source>
        <extracomment>In the middle of the night.</extracomment>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <extracomment>In the middle of the night. %1 is the person's name.</extracomment>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <extracomment>%1 is the person's name.</extracomment>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas noches, %1</translation>
    </message>
</context>
<context>
    <name>alongside::TranslationNote</name>
    <message>
        <source>This is a translation that nobody has reviewed yet.</source>
        <translation>Es una traducción que nadie ha revisado todavía.</translation>
    </message>
    <message>
        <source>This is in English: nobody has translated it yet.</source>
        <translation>Está en inglés: nadie lo ha traducido todavía.</translation>
    </message>
</context>
<context>
    <name>alongside::TreatmentDraft</name>
    <message numerus="yes">
        <source>That name is longer than %n characters. A shorter one is enough.</source>
        <translation>
            <numerusform>Ese nombre pasa de %n carácter. Basta con uno más corto.</numerusform>
            <numerusform>Ese nombre pasa de %n caracteres. Basta con uno más corto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day comes before the first one. Choose one of the two anew.</source>
        <translation>El último día es anterior al primero. Elige de nuevo uno de los dos.</translation>
    </message>
    <message>
        <source>The held days lie over each other or outside the treatment. Take one of them away.</source>
        <translation>Los días en pausa se superponen o están fuera del tratamiento. Quita uno de ellos.</translation>
    </message>
    <message>
        <source>There is room for %1 letters here. What you added last is more, so it was left out.</source>
        <translation>Aquí hay sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::TreatmentFactModel</name>
    <message>
        <source>There is room for %1 letters at each. What is beyond that is not kept.</source>
        <translation>Hay sitio para %1 letras en cada uno. Lo que pasa de ahí no se guarda.</translation>
    </message>
</context>
<context>
    <name>alongside::TreatmentNoteModel</name>
    <message>
        <source>There is room for %1 letters here. What you added last is more, so it was left out.</source>
        <translation>Aquí hay sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
    <message>
        <source>A medicine</source>
        <translation>Un medicamento</translation>
    </message>
    <message>
        <source>A side effect</source>
        <translation>Un efecto secundario</translation>
    </message>
</context>
<context>
    <name>alongside::UnfinishedWords</name>
    <message>
        <source>There is room for %1 letters here. What you added last is more, so it was left out.</source>
        <translation>Aquí hay sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
</context>
<context>
    <name>alongside::VisitBinModel</name>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
</context>
<context>
    <name>alongside::VisitDraft</name>
    <message>
        <source>The notes hold up to %1 letters, and the place %2. Please shorten them a little.</source>
        <translation>Las notas tienen sitio para %1 letras, y el lugar para %2. Acórtalos un poco.</translation>
    </message>
</context>
<context>
    <name>alongside::VisitImport</name>
    <message>
        <source>This file could not be read. Another copy of it may work.</source>
        <translation>Este archivo no se pudo leer. Puede que otra copia sirva.</translation>
    </message>
    <message>
        <source>This file has more than %1 megabytes. A calendar saved for fewer years is smaller.</source>
        <translation>Este archivo pasa de %1 megabytes. Un calendario guardado para menos años es más pequeño.</translation>
    </message>
    <message>
        <source>This is no calendar. Files of calendars mostly end in .ics.</source>
        <translation>Esto no es un calendario. Los archivos de calendario suelen terminar en .ics.</translation>
    </message>
    <message>
        <source>This calendar has no appointment with a date that can be read.</source>
        <translation>Este calendario no tiene ninguna cita con una fecha que se pueda leer.</translation>
    </message>
    <message>
        <source>This calendar has more than %1 appointments. One saved for fewer years has less.</source>
        <translation>Este calendario tiene más de %1 citas. Uno guardado para menos años tiene menos.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments are called off, so they are not in this list.</source>
        <translation>
            <numerusform>%n cita está cancelada, así que no está en esta lista.</numerusform>
            <numerusform>%n citas están canceladas, así que no están en esta lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments have no date that can be read, so they are not in this list.</source>
        <translation>
            <numerusform>%n cita no tiene una fecha que se pueda leer, así que no está en esta lista.</numerusform>
            <numerusform>%n citas no tienen una fecha que se pueda leer, así que no están en esta lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments are here now.</source>
        <translation>
            <numerusform>%n cita está ahora aquí.</numerusform>
            <numerusform>%n citas están ahora aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one is here already.</source>
        <translation>Esta ya está aquí.</translation>
    </message>
    <message>
        <source>Its time zone is not known, so the time is taken as yours. Please look at it.</source>
        <translation>Su zona horaria no se conoce, así que la hora se toma como la tuya. Revísala, por favor.</translation>
    </message>
    <message>
        <source>It repeats more often than is taken here.</source>
        <translation>Se repite más veces de las que se aceptan aquí.</translation>
    </message>
    <message>
        <source>It repeats by a rule that is not understood. Only the first time is here.</source>
        <translation>Se repite según una regla que no se entiende. Aquí está la primera vez y nada más.</translation>
    </message>
    <message>
        <source>It has more words than fit. The rest is left out.</source>
        <translation>Tiene más palabras de las que caben. El resto quedó fuera.</translation>
    </message>
</context>
<context>
    <name>alongside::VisitListModel</name>
    <message>
        <source>To come</source>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
</context>
<context>
    <name>alongside::VisitModel</name>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>Dentro de %n día</numerusform>
            <numerusform>Dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a scan, %2 when it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>alongside::VisitNotebook</name>
    <message>
        <source>An answer holds up to %1 letters. What you added last is more, so it was left out.</source>
        <translation>Una respuesta tiene sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
</context>
<context>
    <name>alongside::VisitQuestionModel</name>
    <message>
        <source>For no appointment yet</source>
        <translation>Sin cita todavía</translation>
    </message>
    <message>
        <source>A question has up to %1 letters, and there is room for %2 questions.</source>
        <translation>Una pregunta tiene hasta %1 letras, y hay sitio para %2 preguntas.</translation>
    </message>
</context>
<context>
    <name>alongside::VisitShare</name>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is whom an appointment is with, %2 what it is for.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is not enough room there. Another place may have some.</source>
        <translation>Allí no hay espacio suficiente. Puede que en otro lugar haya.</translation>
    </message>
    <message>
        <source>The file could not be written there. Another folder may work.</source>
        <translation>El archivo no se pudo escribir allí. Puede que otra carpeta sirva.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments are in the file.</source>
        <translation>
            <numerusform>%n cita está en el archivo.</numerusform>
            <numerusform>%n citas están en el archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::WorryModel</name>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>That is a little long for one worry. Shorten it, or make two of it. It is still here.</source>
        <translation>Es un poco largo para una sola preocupación. Acórtala, o haz dos. Sigue aquí.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>vasco</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filipino</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>cantonés</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
</context>
<context>
    <name>DirectionsSheet</name>
    <message>
        <source>Open your map app?</source>
        <translation>¿Abrir tu app de mapas?</translation>
    </message>
    <message>
        <source>It opens outside of Alongside. Your map app, and whoever runs it, then knows that you look for this place.</source>
        <translation>Se abre fuera de Alongside. Tu app de mapas, y quien la lleva, sabe entonces que buscas este lugar.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Copiar el lugar</translation>
    </message>
</context>
<context>
    <name>GroupMap</name>
    <message numerus="yes">
        <source>Map with %n groups. The list has the same ones.</source>
        <translation>
            <numerusform>Mapa con %n grupo. La lista tiene el mismo.</numerusform>
            <numerusform>Mapa con %n grupos. La lista tiene los mismos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be opened. The list has the same groups.</source>
        <translation>El mapa no se pudo abrir. La lista tiene los mismos grupos.</translation>
    </message>
</context>
<context>
    <name>GroupMapScreen</name>
    <message>
        <source>Support groups</source>
        <translation>Grupos de apoyo</translation>
    </message>
    <message>
        <source>Which groups (%1)</source>
        <extracomment>%1 is a number: how many choices leave something out.</extracomment>
        <translation>Qué grupos (%1)</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>Qué grupos</translation>
    </message>
    <message>
        <source>Show them as a list</source>
        <translation>Mostrarlos como lista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>How groups are shown</source>
        <translation>Cómo se muestran los grupos</translation>
    </message>
    <message>
        <source>Near %1</source>
        <translation>Cerca de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n groups on the map</source>
        <translation>
            <numerusform>%n grupo en el mapa</numerusform>
            <numerusform>%n grupos en el mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>No group fits all of that</source>
        <translation>Ningún grupo encaja con todo eso</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list, without a town</source>
        <translation>
            <numerusform>%n más en la lista, sin ciudad</numerusform>
            <numerusform>%n más en la lista, sin ciudad</numerusform>
        </translation>
    </message>
    <message>
        <source>Near you, around %1</source>
        <translation>Cerca de ti, por %1</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Cerca de ti</translation>
    </message>
</context>
<context>
    <name>GroupMapStrip</name>
    <message>
        <source>Map: Natural Earth, U.S. Census, GSHHG. Names: GeoNames.</source>
        <translation>Mapa: Natural Earth, U.S. Census, GSHHG. Nombres: GeoNames.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Back to where the map opened</source>
        <translation>Volver a donde se abrió el mapa</translation>
    </message>
    <message>
        <source>Show more around it</source>
        <translation>Mostrar más alrededor</translation>
    </message>
    <message>
        <source>Show it more closely</source>
        <translation>Mostrar más de cerca</translation>
    </message>
    <message>
        <source>About the streets on the map</source>
        <translation>Sobre las calles del mapa</translation>
    </message>
    <message>
        <source>Show streets on the map</source>
        <translation>Mostrar las calles en el mapa</translation>
    </message>
</context>
<context>
    <name>GroupMarker</name>
    <message>
        <source>%1. Somewhere in %2</source>
        <extracomment>%1 is a support group, %2 a town.</extracomment>
        <translation>%1. En algún lugar de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n groups in %1. Shows them</source>
        <extracomment>%1 is a town.</extracomment>
        <translation>
            <numerusform>%n grupo en %1. Lo muestra</numerusform>
            <numerusform>%n grupos en %1. Los muestra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups around %1. Shows them more closely</source>
        <extracomment>%1 is a town.</extracomment>
        <translation>
            <numerusform>%n grupo en torno a %1. Lo muestra más de cerca</numerusform>
            <numerusform>%n grupos en torno a %1. Los muestra más de cerca</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPileSheet</name>
    <message>
        <source>All of these are somewhere in this town.</source>
        <translation>Todos están en algún lugar de esta ciudad.</translation>
    </message>
</context>
<context>
    <name>PackCardsScreen</name>
    <message>
        <source>Cards of my groups</source>
        <translation>Tarjetas de mis grupos</translation>
    </message>
    <message>
        <source>A card tells where and when your group meets. Members add it to their list. It holds nothing about you or them.</source>
        <translation>Una tarjeta dice dónde y cuándo se reúne tu grupo. Quienes van la añaden a su lista. No dice nada de ti ni de nadie.</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Hacer una tarjeta</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Give it out again</source>
        <translation>Repartirla otra vez</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button says, %2 the name of a group.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PackFileDialog</name>
    <message>
        <source>Choose a file with groups</source>
        <translation>Elige un archivo con grupos</translation>
    </message>
    <message>
        <source>Groups (*.alongside-group)</source>
        <translation>Grupos (*.alongside-group)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PackFormScreen</name>
    <message>
        <source>A card of my group</source>
        <translation>Una tarjeta de mi grupo</translation>
    </message>
    <message>
        <source>Kept in your vault</source>
        <translation>Guardada en tu perfil</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Given out by</source>
        <translation>La reparte</translation>
    </message>
    <message>
        <source>The name that members know, as Anna's groups</source>
        <translation>El nombre que conoce la gente, como Grupos de Ana</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Quién lo organiza</translation>
    </message>
    <message>
        <source>How members meet</source>
        <translation>Cómo se reúnen</translation>
    </message>
    <message>
        <source>For people anywhere</source>
        <translation>Para personas de cualquier lugar</translation>
    </message>
    <message>
        <source>Otherwise it is for people of your country</source>
        <translation>Si no, es para personas de tu país</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>For metastatic disease only</source>
        <translation>Solo para enfermedad metastásica</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>En idioma</translation>
    </message>
    <message>
        <source>Telephone, if members may call</source>
        <translation>Teléfono, si se puede llamar</translation>
    </message>
    <message>
        <source>E-mail address, if members may write</source>
        <translation>Correo, si se puede escribir</translation>
    </message>
    <message>
        <source>Web page, if it has one</source>
        <translation>Página web, si la hay</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Lo lleva</translation>
    </message>
    <message>
        <source>It costs nothing</source>
        <translation>No cuesta nada</translation>
    </message>
    <message>
        <source>Good to know, if you like</source>
        <translation>Conviene saber, si quieres</translation>
    </message>
    <message>
        <source>Web address of the card itself, if it has one</source>
        <translation>Dirección web de la propia tarjeta, si la hay</translation>
    </message>
    <message>
        <source>Where members find the newest file. It stands in the code if the card is too long for one.</source>
        <translation>Donde se encuentra el archivo más nuevo. Va en el código si la tarjeta es demasiado larga para uno.</translation>
    </message>
    <message>
        <source>See it as a member</source>
        <translation>Verla como quien va al grupo</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Todavía falta algo</translation>
    </message>
</context>
<context>
    <name>PackInboxScreen</name>
    <message>
        <source>More to come</source>
        <translation>Faltan más</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a picture with a QR code</source>
        <translation>Elegir una imagen con un código QR</translation>
    </message>
    <message>
        <source>Or paste a link here</source>
        <translation>O pega aquí un enlace</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Someone else may have made this</source>
        <translation>Puede que lo haya hecho otra persona</translation>
    </message>
    <message>
        <source>Nothing is added yet</source>
        <translation>Todavía no se ha añadido nada</translation>
    </message>
    <message>
        <source>There is nothing to add</source>
        <translation>No hay nada que añadir</translation>
    </message>
    <message>
        <source>I asked, and it is right</source>
        <translation>Pregunté, y es correcto</translation>
    </message>
    <message>
        <source>Add this to the groups</source>
        <translation>Añadirlo a los grupos</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>No añadirlo</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
    <message>
        <source>Hold the code with the groups into the frame, whole and close.</source>
        <translation>Pon el código de los grupos dentro del marco, entero y de cerca.</translation>
    </message>
    <message>
        <source>Read a code with the camera</source>
        <translation>Leer un código con la cámara</translation>
    </message>
    <message>
        <source>See it in the directory</source>
        <translation>Verlo en el directorio</translation>
    </message>
    <message>
        <source>A group passed on to you</source>
        <translation>Un grupo que te pasan</translation>
    </message>
    <message>
        <source>Groups from others</source>
        <translation>Grupos de otras personas</translation>
    </message>
    <message>
        <source>Someone who leads a group, or knows of one, can give you a file, a picture with a code, or a link. You see first what is in it.</source>
        <translation>Quien lleva un grupo, o conoce uno, puede darte un archivo, una imagen con un código o un enlace. Primero ves lo que hay dentro.</translation>
    </message>
</context>
<context>
    <name>PackListScreen</name>
    <message>
        <source>From and for others</source>
        <translation>De otras personas y para ellas</translation>
    </message>
    <message>
        <source>From a file, a picture with a code, or a link</source>
        <translation>De un archivo, una imagen con un código o un enlace</translation>
    </message>
    <message>
        <source>I lead a group</source>
        <translation>Llevo un grupo</translation>
    </message>
    <message>
        <source>Make a card that others can add</source>
        <translation>Hacer una tarjeta que otras personas puedan añadir</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Añadido por ti</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Add groups from others</source>
        <translation>Añadir grupos de otras personas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button says, %2 what somebody calls the groups they give out.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PackMeetingPart</name>
    <message>
        <source>It meets</source>
        <translation>Se reúne</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>As 10:15, on the clock of %1</source>
        <extracomment>%1 is a time zone, "Europe/London".</extracomment>
        <translation>Como 10:15, en el reloj de %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>More about when, if you like</source>
        <translation>Más sobre cuándo, si quieres</translation>
    </message>
</context>
<context>
    <name>PackPlaceDialog</name>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Groups (*.alongside-group)</source>
        <translation>Grupos (*.alongside-group)</translation>
    </message>
</context>
<context>
    <name>PackPreviewSheet</name>
    <message>
        <source>As members see it</source>
        <translation>Como la ve quien va al grupo</translation>
    </message>
    <message>
        <source>It is signed with a key that stays in your vault. Members can then tell your later cards from a forgery.</source>
        <translation>Se firma con una clave que se queda en tu perfil. Así se pueden distinguir tus próximas tarjetas de una falsa.</translation>
    </message>
    <message>
        <source>Sign it and give it out</source>
        <translation>Firmarla y repartirla</translation>
    </message>
</context>
<context>
    <name>PackRoutes</name>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como estaba antes.</translation>
    </message>
    <message>
        <source>The card is deleted.</source>
        <translation>La tarjeta está borrada.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>PackShareScreen</name>
    <message>
        <source>Give out the card</source>
        <translation>Repartir la tarjeta</translation>
    </message>
    <message>
        <source>QR code with the card of %1</source>
        <translation>Código QR con la tarjeta de %1</translation>
    </message>
    <message>
        <source>This is too much for codes. A file takes it all.</source>
        <translation>Es demasiado para códigos. En un archivo cabe todo.</translation>
    </message>
    <message>
        <source>The code leads to the web address of the card.</source>
        <translation>El código lleva a la dirección web de la tarjeta.</translation>
    </message>
    <message>
        <source>Members read this with Alongside, from their camera or a picture of it.</source>
        <translation>Se lee con Alongside, desde la cámara o desde una imagen.</translation>
    </message>
    <message>
        <source>Code %1 of %2. Members need all of them.</source>
        <translation>Código %1 de %2. Hacen falta todos.</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Código siguiente</translation>
    </message>
    <message>
        <source>The number of your key is %1. Members can compare it once.</source>
        <extracomment>%1 is four groups of four digits.</extracomment>
        <translation>El número de tu clave es %1. Se puede comparar una vez.</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Guardarla como archivo</translation>
    </message>
    <message>
        <source>To send it by mail or message</source>
        <translation>Para enviarla por correo o mensaje</translation>
    </message>
    <message>
        <source>Copy it as a link</source>
        <translation>Copiarla como enlace</translation>
    </message>
    <message>
        <source>Members open or paste it in Alongside</source>
        <translation>Se abre o se pega en Alongside</translation>
    </message>
    <message>
        <source>A flyer for the wall</source>
        <translation>Un cartel para la pared</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>With strips to tear off</source>
        <translation>Con tiras para arrancar</translation>
    </message>
    <message>
        <source>Each has the name, the time and how to reach you</source>
        <translation>Cada una tiene el nombre, la hora y cómo contactar contigo</translation>
    </message>
    <message>
        <source>Save the flyer as PDF</source>
        <translation>Guardar el cartel en PDF</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>This picture cannot be opened. A JPEG or PNG picture works best.</source>
        <translation>Esta imagen no se puede abrir. Lo mejor es una imagen JPEG o PNG.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Another copy of it may work.</source>
        <translation>Este archivo no se puede abrir. Puede que otra copia sirva.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. It works best large, sharp and whole.</source>
        <translation>No se encontró ningún código QR en esta imagen. Funciona mejor grande, nítido y entero.</translation>
    </message>
    <message>
        <source>The QR code in this picture is not about a group. It was not opened.</source>
        <translation>El código QR de esta imagen no es de un grupo. No se abrió.</translation>
    </message>
    <message>
        <source>This link is not whole, or was changed on its way. Please ask for it again.</source>
        <translation>Este enlace no está completo, o cambió por el camino. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>What is kept here could not be read now. Please try again.</source>
        <translation>Lo guardado aquí no se pudo leer en este momento. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is larger than 1 MB, more than any list of groups needs.</source>
        <translation>Pasa de 1 MB, más de lo que necesita cualquier lista de grupos.</translation>
    </message>
    <message>
        <source>There are no groups in this, or only a part of it came. Please ask for it again.</source>
        <translation>No hay grupos aquí, o solo llegó una parte. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>One place in it says two things at once, so nobody can tell which is meant.</source>
        <translation>Un punto dice dos cosas a la vez, y nadie puede saber cuál vale.</translation>
    </message>
    <message>
        <source>It is built in a way that no list of groups needs.</source>
        <translation>Está hecho de una manera que ninguna lista de grupos necesita.</translation>
    </message>
    <message>
        <source>It holds more than the %1 groups that fit in one file.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Tiene más de los %1 grupos que caben en un archivo.</translation>
    </message>
    <message>
        <source>This is some other file. Files with groups end in .alongside-group.</source>
        <translation>Este es otro tipo de archivo. Los archivos con grupos terminan en .alongside-group.</translation>
    </message>
    <message>
        <source>A newer Alongside made this. With an update it can be read.</source>
        <translation>Lo hizo un Alongside más nuevo. Con una actualización se puede leer.</translation>
    </message>
    <message>
        <source>Its signature does not fit: it was changed after it was signed. Please ask for it again.</source>
        <translation>Su firma no encaja: cambió después de firmarse. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>It does not say who gives it out, or which version it is.</source>
        <translation>No dice quién lo reparte, o qué versión es.</translation>
    </message>
    <message>
        <source>It says that it is from a day that has not come yet. The clock of this device may be wrong.</source>
        <translation>Dice que es de un día que todavía no ha llegado. Puede que el reloj de este dispositivo no vaya bien.</translation>
    </message>
    <message>
        <source>There is no group in it.</source>
        <translation>No hay ningún grupo dentro.</translation>
    </message>
    <message>
        <source>Two groups in it cannot be told apart.</source>
        <translation>Dos grupos de dentro no se pueden distinguir.</translation>
    </message>
    <message>
        <source>It has characters that cannot be seen, or that turn words around.</source>
        <translation>Tiene caracteres que no se ven, o que dan la vuelta a las palabras.</translation>
    </message>
    <message>
        <source>Its name, who runs it, whom it is for, or its language is missing.</source>
        <translation>Falta su nombre, quién lo organiza, para quién es o su idioma.</translation>
    </message>
    <message>
        <source>Something in it is longer than fits. Names hold 200 letters, other lines 300.</source>
        <translation>Algo es más largo de lo que cabe. Los nombres tienen sitio para 200 letras, las otras líneas para 300.</translation>
    </message>
    <message>
        <source>Its web address is not a safe one. A safe one begins with https:// and has no password in it.</source>
        <translation>Su dirección web no es segura. Una segura empieza por https:// y no lleva contraseña.</translation>
    </message>
    <message>
        <source>Its web or mail address has letters that look like others, or is no usual address.</source>
        <translation>Su dirección web o de correo tiene letras que parecen otras, o no es una dirección habitual.</translation>
    </message>
    <message>
        <source>The place it gives is nowhere on the globe.</source>
        <translation>El lugar que da no está en ninguna parte del globo.</translation>
    </message>
    <message>
        <source>A day in it is not one of our calendar.</source>
        <translation>Un día de dentro no es de nuestro calendario.</translation>
    </message>
    <message>
        <source>A time in it is not one of the clock, or only the beginning or the end is there.</source>
        <translation>Una hora de dentro no es de reloj, o falta el principio o el final.</translation>
    </message>
    <message>
        <source>A telephone number in it cannot be dialled.</source>
        <translation>Un número de teléfono de dentro no se puede marcar.</translation>
    </message>
    <message>
        <source>Its e-mail address is not one.</source>
        <translation>Su dirección de correo no es una.</translation>
    </message>
    <message>
        <source>Something in it is not filled in as it needs to be.</source>
        <translation>Algo de dentro no está rellenado como hace falta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>About group %1 in it:</source>
        <extracomment>%1 is a number: the first, the second group of a list.</extracomment>
        <translation>Sobre el grupo %1 de dentro:</translation>
    </message>
    <message>
        <source>About “%1”:</source>
        <extracomment>%1 is the name of a group.</extracomment>
        <translation>Sobre «%1»:</translation>
    </message>
    <message>
        <source>Who gives this out is still missing: the name that members will know.</source>
        <translation>Falta quién la reparte: el nombre que conocerá la gente.</translation>
    </message>
    <message>
        <source>Still missing: the name, who runs it, whom it is for, or a language.</source>
        <translation>Todavía falta: el nombre, quién lo organiza, para quién es o un idioma.</translation>
    </message>
    <message>
        <source>Still missing: the town, or that it is for people anywhere.</source>
        <translation>Todavía falta: la ciudad, o que es para personas de cualquier lugar.</translation>
    </message>
    <message>
        <source>Please write both times as 10:15, or leave both empty.</source>
        <translation>Escribe las dos horas como 10:15, o deja las dos vacías.</translation>
    </message>
    <message>
        <source>The telephone number cannot be dialled. Digits, spaces and a plus are fine.</source>
        <translation>El número de teléfono no se puede marcar. Sirven cifras, espacios y un signo más.</translation>
    </message>
    <message>
        <source>Not signed: anybody could have made it, or changed it on its way.</source>
        <translation>Sin firma: cualquiera pudo hacerlo, o cambiarlo por el camino.</translation>
    </message>
    <message>
        <source>Signed. The number of its key is %1. Compare it with whoever gave it to you.</source>
        <extracomment>%1 is four groups of four digits that two people can compare.</extracomment>
        <translation>Con firma. El número de su clave es %1. Compáralo con quien te lo dio.</translation>
    </message>
    <message>
        <source>This is new here.</source>
        <translation>Es nuevo aquí.</translation>
    </message>
    <message>
        <source>Version %1 is here. This is version %2, from the same sender.</source>
        <extracomment>Both are numbers of versions.</extracomment>
        <translation>Aquí está la versión %1. Esta es la versión %2, de la misma persona.</translation>
    </message>
    <message>
        <source>What is here is not signed. This is signed, so later changes can be told from a forgery.</source>
        <translation>Lo que hay aquí no tiene firma. Esto sí, así que los próximos cambios se pueden distinguir de uno falso.</translation>
    </message>
    <message>
        <source>Careful: someone else signed this than the one before. Please ask the leader first.</source>
        <translation>Atención: lo firmó otra persona que el anterior. Pregunta primero a quien lleva el grupo.</translation>
    </message>
    <message>
        <source>Careful: the one before was signed, this one is not. Please ask the leader first.</source>
        <translation>Atención: el anterior tenía firma, este no. Pregunta primero a quien lleva el grupo.</translation>
    </message>
    <message>
        <source>All of this is here already.</source>
        <translation>Todo esto ya está aquí.</translation>
    </message>
    <message>
        <source>Version %1 is here. This is the older version %2, so it stays out.</source>
        <translation>Aquí está la versión %1. Esta es la versión %2, más antigua, así que queda fuera.</translation>
    </message>
    <message>
        <source>It has the same number as the one here and says something else, so it stays out.</source>
        <translation>Tiene el mismo número que la de aquí y dice otra cosa, así que queda fuera.</translation>
    </message>
    <message>
        <source>The one here is signed and this one is not, so it stays out.</source>
        <translation>La de aquí tiene firma y esta no, así que queda fuera.</translation>
    </message>
    <message>
        <source>Version %1, given out on %2</source>
        <extracomment>%1 is a number, %2 a day.</extracomment>
        <translation>Versión %1, repartida el %2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>A group</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>A group</comment>
        <translation>Ha cambiado</translation>
    </message>
    <message>
        <source>No longer in it</source>
        <comment>A group</comment>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>As before</source>
        <comment>A group</comment>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 is something about a group that is new.</extracomment>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <extracomment>%1 is something about a group that is so no longer.</extracomment>
        <translation>Ya no: %1</translation>
    </message>
    <message>
        <source>Passed on from the directory of Alongside</source>
        <translation>Pasado desde el directorio de Alongside</translation>
    </message>
    <message>
        <source>Whoever leads the group did not make this. It is not signed: anybody could have made it, or changed it on its way.</source>
        <translation>No lo hizo quien lleva el grupo. No está firmado: cualquiera pudo haberlo hecho, o cambiado por el camino.</translation>
    </message>
    <message>
        <source>The directory here has this group already. %1 A file does not change it.</source>
        <extracomment>%1 is a sentence: when that was compared with its sources.</extracomment>
        <translation>El directorio de aquí ya tiene este grupo. %1 Un archivo no lo cambia.</translation>
    </message>
    <message>
        <source>As it was there on %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Tal como estaba allí el %1</translation>
    </message>
    <message>
        <source>What is here is as of %1. This is as of %2.</source>
        <extracomment>Both are days.</extracomment>
        <translation>Lo de aquí es del %1. Esto es del %2.</translation>
    </message>
    <message>
        <source>What is here is as of %1. This is older, as of %2, so it stays out.</source>
        <extracomment>Both are days.</extracomment>
        <translation>Lo de aquí es del %1. Esto es anterior, del %2, así que queda fuera.</translation>
    </message>
    <message>
        <source>It is of the same day as the one here and says something else, so it stays out.</source>
        <translation>Es del mismo día que lo de aquí y dice otra cosa, así que queda fuera.</translation>
    </message>
    <message>
        <source>Version %1 is here. This is version %2. Neither is signed: nobody can tell whether they are from the same sender.</source>
        <extracomment>Both are numbers of versions.</extracomment>
        <translation>Aquí está la versión %1. Esta es la versión %2. Ninguna tiene firma: nadie puede saber si son de la misma persona.</translation>
    </message>
    <message>
        <source>This group is here already. This has words about it in one more language.</source>
        <translation>Este grupo ya está aquí. Esto trae palabras sobre él en otro idioma.</translation>
    </message>
</context>
<context>
    <name>PackTownPart</name>
    <message>
        <source>In %1</source>
        <extracomment>%1 is a town.</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Another town</source>
        <translation>Otra ciudad</translation>
    </message>
    <message>
        <source>Town where it meets</source>
        <translation>Ciudad donde se reúne</translation>
    </message>
    <message>
        <source>House or room, if you like</source>
        <translation>Edificio o sala, si quieres</translation>
    </message>
    <message>
        <source>Street, if members may know it</source>
        <translation>Calle, si se puede saber</translation>
    </message>
</context>
<context>
    <name>alongside::GroupCardForm</name>
    <message>
        <source>Still missing: the town where it meets.</source>
        <translation>Todavía falta: la ciudad donde se reúne.</translation>
    </message>
    <message>
        <source>A line holds up to %1 letters. What you added last is more, so it was left out.</source>
        <translation>Una línea tiene sitio para %1 letras. Lo último que añadiste era más, así que quedó fuera.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>No fixed day</source>
        <translation>Sin día fijo</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>First of the month</source>
        <translation>Primero del mes</translation>
    </message>
    <message>
        <source>Second of the month</source>
        <translation>Segundo del mes</translation>
    </message>
    <message>
        <source>Third of the month</source>
        <translation>Tercero del mes</translation>
    </message>
    <message>
        <source>Fourth of the month</source>
        <translation>Cuarto del mes</translation>
    </message>
    <message>
        <source>Fifth of the month</source>
        <translation>Quinto del mes</translation>
    </message>
    <message>
        <source>Last of the month</source>
        <translation>Último del mes</translation>
    </message>
</context>
<context>
    <name>alongside::GroupCardListModel</name>
    <message>
        <source>Not given out yet</source>
        <translation>Sin repartir todavía</translation>
    </message>
    <message>
        <source>Version %1 is given out</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>La versión %1 está repartida</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>A group without a name yet</source>
        <translation>Un grupo sin nombre todavía</translation>
    </message>
</context>
<context>
    <name>alongside::GroupCardShare</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>This code leads to a page of the group.</source>
        <translation>Este código lleva a una página del grupo.</translation>
    </message>
    <message>
        <source>The code opens in Alongside, a private journal for your phone.</source>
        <translation>El código se abre en Alongside, un diario privado para tu teléfono.</translation>
    </message>
    <message>
        <source>A flyer has room for one code. Fewer words, or an address for the file, make it one.</source>
        <translation>Un cartel tiene sitio para un código. Con menos palabras, o con una dirección para el archivo, queda en uno.</translation>
    </message>
    <message>
        <source>There are too many words for one sheet. Shorter ones fit.</source>
        <translation>Son demasiadas palabras para una hoja. Otras más cortas caben.</translation>
    </message>
    <message>
        <source>The file is where you wanted it. You can send it to members.</source>
        <translation>El archivo está donde lo querías. Puedes enviarlo a la gente del grupo.</translation>
    </message>
    <message>
        <source>The flyer is where you wanted it.</source>
        <translation>El cartel está donde lo querías.</translation>
    </message>
</context>
<context>
    <name>alongside::PackInbox</name>
    <message>
        <source>Choose a picture with a QR code</source>
        <translation>Elegir una imagen con un código QR</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>This device has no way to choose pictures. A file or a link works too.</source>
        <translation>Este dispositivo no tiene cómo elegir imágenes. También sirve un archivo o un enlace.</translation>
    </message>
    <message>
        <source>“%1” is among the groups now.</source>
        <extracomment>%1 is what somebody calls the groups they give out.</extracomment>
        <translation>«%1» está ahora entre los grupos.</translation>
    </message>
    <message>
        <source>There are as many lists of groups here as fit. Take one out first.</source>
        <translation>Aquí hay tantas listas de grupos como caben. Quita una primero.</translation>
    </message>
    <message>
        <source>%1 of %2 codes are here. Still missing: %3. Add their pictures or links next.</source>
        <extracomment>Of QR codes that belong together. %1 and %2 are numbers, %3 is a list of numbers.</extracomment>
        <translation>%1 de %2 códigos están aquí. Faltan: %3. Añade ahora sus imágenes o enlaces.</translation>
    </message>
    <message>
        <source>That code is not about a group, so it was not opened. Still looking.</source>
        <translation>Ese código no trata de un grupo y no se abrió. Se sigue buscando.</translation>
    </message>
    <message>
        <source>%1 of %2 codes are here. Show the next one.</source>
        <extracomment>Of QR codes that belong together, before the camera. Both are numbers.</extracomment>
        <translation>Ya están %1 de %2 códigos. Muestra el siguiente.</translation>
    </message>
</context>
<context>
    <name>alongside::PackListModel</name>
    <message>
        <source>“%1” is no longer among the groups.</source>
        <extracomment>%1 is what somebody calls the groups they give out.</extracomment>
        <translation>«%1» ya no está entre los grupos.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups in it</source>
        <translation>
            <numerusform>%n grupo dentro</numerusform>
            <numerusform>%n grupos dentro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleAloudBar</name>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>Seguir leyendo en voz alta</translation>
    </message>
    <message>
        <source>Pause reading aloud</source>
        <translation>Pausar la lectura en voz alta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Parar la lectura en voz alta</translation>
    </message>
</context>
<context>
    <name>ArticlePaperSheet</name>
    <message>
        <source>Print this article</source>
        <translation>Imprimir este artículo</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>Páginas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The pages hold what you see here, with the sources. The file is not locked. Save it only where others may see what you read.</source>
        <translation>Las páginas tienen lo que ves aquí, con las fuentes. El archivo no tiene candado: guárdalo solo donde no importe que otras personas vean lo que lees.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message>
        <source>Share as PDF</source>
        <translation>Compartir en PDF</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Support groups</source>
        <translation>Grupos de apoyo</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Myths and facts</source>
        <translation>Mitos y realidades</translation>
    </message>
    <message>
        <source>Who else can help</source>
        <translation>Quién más puede ayudar</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Helplines</source>
        <translation>Líneas de ayuda</translation>
    </message>
    <message>
        <source>What the articles rest on</source>
        <translation>En qué se basan los artículos</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is the name of an article, a helpline or a group.</extracomment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Ya no está: %1</translation>
    </message>
    <message>
        <source>Renewed: %1</source>
        <translation>Renovado: %1</translation>
    </message>
    <message>
        <source>%1: no number any more. Before: %2</source>
        <extracomment>%1 is a helpline, %2 its numbers.</extracomment>
        <translation>%1: ya sin número. Antes: %2</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: ahora %2</translation>
    </message>
    <message>
        <source>%1: now %2. Before: %3</source>
        <translation>%1: ahora %2. Antes: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n phone numbers changed</source>
        <translation>
            <numerusform>%n número de teléfono cambiado</numerusform>
            <numerusform>%n números de teléfono cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%n renovado</numerusform>
            <numerusform>%n renovados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n que ya no está</numerusform>
            <numerusform>%n que ya no están</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file is too large to be an update.</source>
        <translation>Este archivo es demasiado grande para ser una actualización.</translation>
    </message>
    <message>
        <source>This file is not an update, or a part of it is missing. It may help to get it again.</source>
        <translation>Este archivo no es una actualización, o le falta una parte. Puede ayudar obtenerlo otra vez.</translation>
    </message>
    <message>
        <source>This file is something else, and not an update.</source>
        <translation>Este archivo es otra cosa, no una actualización.</translation>
    </message>
    <message>
        <source>This update is for a newer Alongside.</source>
        <translation>Esta actualización es para una versión más nueva de Alongside.</translation>
    </message>
    <message>
        <source>This update was changed on its way. It may help to get it again.</source>
        <translation>Esta actualización se cambió por el camino. Puede ayudar obtenerla otra vez.</translation>
    </message>
    <message>
        <source>This update is not from the people who make this app. Health texts are taken from nobody else.</source>
        <translation>Esta actualización no viene de quienes hacen esta app. Los textos de salud no se aceptan de nadie más.</translation>
    </message>
    <message>
        <source>This update is of a day that has not come yet. The clock of this device may be wrong.</source>
        <translation>Esta actualización es de un día que aún no ha llegado. Puede que el reloj de este dispositivo no vaya bien.</translation>
    </message>
    <message>
        <source>You have a newer update already.</source>
        <translation>Ya tienes una actualización más nueva.</translation>
    </message>
    <message>
        <source>You have this update already.</source>
        <translation>Ya tienes esta actualización.</translation>
    </message>
    <message>
        <source>What came with this app is newer than this update.</source>
        <translation>Lo que vino con esta app es más nuevo que esta actualización.</translation>
    </message>
    <message>
        <source>This update is not whole.</source>
        <translation>Esta actualización no está entera.</translation>
    </message>
    <message>
        <source>This update has a language that this app does not have.</source>
        <translation>Esta actualización tiene un idioma que esta app no tiene.</translation>
    </message>
    <message>
        <source>This update has something in it that updates may not bring.</source>
        <translation>Esta actualización lleva algo que las actualizaciones no pueden traer.</translation>
    </message>
    <message>
        <source>This update has characters in it that cannot be seen.</source>
        <translation>Esta actualización lleva caracteres que no se ven.</translation>
    </message>
    <message>
        <source>A helpline in this update is not right.</source>
        <translation>Una línea de ayuda de esta actualización no está bien.</translation>
    </message>
    <message>
        <source>A support group in this update is not right.</source>
        <translation>Un grupo de apoyo de esta actualización no está bien.</translation>
    </message>
    <message>
        <source>A text in this update is not whole.</source>
        <translation>Un texto de esta actualización no está entero.</translation>
    </message>
    <message>
        <source>The same thing is in this update twice.</source>
        <translation>Esta actualización trae lo mismo dos veces.</translation>
    </message>
    <message>
        <source>A text in this update says something that no source stands behind.</source>
        <translation>Un texto de esta actualización dice algo que ninguna fuente respalda.</translation>
    </message>
    <message>
        <source>A link in this update leads nowhere.</source>
        <translation>Un enlace de esta actualización no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>An address in this update is not safe to open.</source>
        <translation>Una dirección de esta actualización no es segura.</translation>
    </message>
    <message>
        <source>This update would show something that people may leave out.</source>
        <translation>Esta actualización mostraría algo que cada persona puede dejar fuera.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <extracomment>%1 is a sentence that says what is wrong.</extracomment>
        <translation>%1 No ha cambiado nada.</translation>
    </message>
    <message>
        <source>You read the update of %1.</source>
        <translation>Lees la actualización del %1.</translation>
    </message>
    <message>
        <source>You read what came with the app, of %1. It is newer than your update.</source>
        <translation>Lees lo que vino con la app, del %1. Es más nuevo que tu actualización.</translation>
    </message>
    <message>
        <source>Your update cannot be used any more. You read what came with the app, of %1.</source>
        <translation>Tu actualización ya no se puede usar. Lees lo que vino con la app, del %1.</translation>
    </message>
    <message>
        <source>You read what came with the app, of %1.</source>
        <translation>Lees lo que vino con la app, del %1.</translation>
    </message>
    <message>
        <source>This app takes no updates.</source>
        <translation>Esta app no acepta actualizaciones.</translation>
    </message>
    <message>
        <source>This is a build for developers. It takes updates that are signed with the development key, %1, which anyone can use.</source>
        <extracomment>%1 are digits.</extracomment>
        <translation>Esta es una versión para desarrolladores. Acepta actualizaciones firmadas con la clave de desarrollo, %1, que cualquiera puede usar.</translation>
    </message>
    <message>
        <source>Only updates are taken that the people who make this app signed. Their key is %1.</source>
        <translation>Solo se aceptan actualizaciones firmadas por quienes hacen esta app. Su clave es %1.</translation>
    </message>
    <message>
        <source>Taken out: %1. The reason: %2</source>
        <extracomment>%1 is the name of an article, %2 a sentence.</extracomment>
        <translation>Retirado: %1. El motivo: %2</translation>
    </message>
    <message>
        <source>A text in this update speaks of medicine and names no source.</source>
        <translation>Un texto de esta actualización habla de medicina y no nombra ninguna fuente.</translation>
    </message>
    <message>
        <source>A text in this update says something about its review that is not known here.</source>
        <translation>Un texto de esta actualización dice de su revisión algo que aquí no se conoce.</translation>
    </message>
    <message>
        <source>A text in this update is harder to read than this app allows.</source>
        <translation>Un texto de esta actualización es más difícil de leer de lo que admite esta aplicación.</translation>
    </message>
    <message>
        <source>An article in this update is too short or too long.</source>
        <translation>Un artículo de esta actualización es demasiado corto o demasiado largo.</translation>
    </message>
    <message>
        <source>A text in this update has words that this app does not use, since they can hurt.</source>
        <translation>Un texto de esta actualización tiene palabras que esta aplicación no usa, porque pueden hacer daño.</translation>
    </message>
    <message>
        <source>This update brings an article and takes it out at once.</source>
        <translation>Esta actualización trae un artículo y lo retira a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, which Learn leaves out for you</source>
        <extracomment>Below names of articles: what has changed in articles about something a person does not want to read.</extracomment>
        <translation>
            <numerusform>%n más, que Aprender deja fuera para ti</numerusform>
            <numerusform>%n más, que Aprender deja fuera para ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, which Learn leaves out for you</source>
        <extracomment>All that has changed in articles is about something a person does not want to read.</extracomment>
        <translation>
            <numerusform>%n, que Aprender deja fuera para ti</numerusform>
            <numerusform>%n, que Aprender deja fuera para ti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alongside::ArticleAloud</name>
    <message>
        <source>The voice of this device fell silent. You can go on, or read it here.</source>
        <translation>La voz de este dispositivo se calló. Puedes seguir o leerlo aquí.</translation>
    </message>
</context>
<context>
    <name>alongside::ArticlePaper</name>
    <message>
        <source>article</source>
        <extracomment>The name of a file, without its ending.</extracomment>
        <translation>artículo</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of each page.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The pages could not be written there, and no half of them was left behind. Another folder may take them.</source>
        <translation>Las páginas no se pudieron escribir allí, y no quedó ninguna a medias. Puede que otra carpeta sirva.</translation>
    </message>
</context>
<context>
    <name>alongside::UpdateModel</name>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como estaba antes.</translation>
    </message>
    <message>
        <source>Articles, helplines and groups are renewed.</source>
        <translation>Los artículos, las líneas de ayuda y los grupos están renovados.</translation>
    </message>
    <message>
        <source>You read the update from before again.</source>
        <translation>Lees otra vez la actualización anterior.</translation>
    </message>
    <message>
        <source>You read what came with the app again.</source>
        <translation>Lees otra vez lo que vino con la app.</translation>
    </message>
    <message>
        <source>The update is removed.</source>
        <translation>La actualización se ha quitado.</translation>
    </message>
</context>
<context>
    <name>StreetsBar</name>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© Colaboradores de OpenStreetMap</translation>
    </message>
    <message>
        <source>Some streets did not come. The map of the app shows there.</source>
        <translation>Algunas calles no llegaron. Ahí se ve el mapa de la app.</translation>
    </message>
    <message>
        <source>Streets off</source>
        <translation>Quitar calles</translation>
    </message>
</context>
<context>
    <name>StreetsSheet</name>
    <message>
        <source>Streets on the map</source>
        <translation>Calles en el mapa</translation>
    </message>
    <message>
        <source>Show streets on the map?</source>
        <translation>¿Mostrar las calles en el mapa?</translation>
    </message>
    <message>
        <source>They come over the internet, encrypted, from %1: the server of OpenStreetMap, a map made by volunteers.</source>
        <extracomment>%1 is the name of a computer on the internet.</extracomment>
        <translation>Llegan por internet, cifradas, desde %1: el servidor de OpenStreetMap, un mapa hecho por voluntarios.</translation>
    </message>
    <message>
        <source>It learns the internet address of this device, that it is Alongside, and which part of the map you look at. It does not learn your name or anything you wrote. Whoever provides your internet can see that you use this server.</source>
        <translation>Se entera de la dirección de internet de este dispositivo, de que es Alongside y de qué parte del mapa miras. No se entera de tu nombre ni de nada de lo que has escrito. Quien te da internet puede ver que usas este servidor.</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors: openstreetmap.org/copyright</source>
        <translation>© Colaboradores de OpenStreetMap: openstreetmap.org/copyright</translation>
    </message>
    <message>
        <source>Some streets did not come. The map of the app shows there.</source>
        <translation>Algunas calles no llegaron. Ahí se ve el mapa de la app.</translation>
    </message>
    <message>
        <source>Show streets</source>
        <translation>Mostrar las calles</translation>
    </message>
    <message>
        <source>Turn streets off</source>
        <translation>Quitar las calles</translation>
    </message>
    <message>
        <source>So that the server need not be asked again, the pictures are kept on this device, locked like all you write: %1 at most. Turning this off removes them. The map that is in the app stays under them, and shows wherever one is missing.</source>
        <extracomment>%1 is a size, as "50 MB".</extracomment>
        <translation>Para no tener que volver a pedirlas al servidor, las imágenes se guardan en este dispositivo, cerradas con llave como todo lo que escribes: %1 como mucho. Al quitar las calles, se borran. El mapa de la app sigue debajo, y se ve donde falte alguna.</translation>
    </message>
    <message>
        <source>Remove what is kept (%1)</source>
        <extracomment>%1 is a size, as "3.2 MB".</extracomment>
        <translation>Borrar lo guardado (%1)</translation>
    </message>
</context>
<context>
    <name>UpdateScreen</name>
    <message>
        <source>Updates from a file</source>
        <translation>Actualizaciones desde un archivo</translation>
    </message>
    <message>
        <source>Choose a file with an update</source>
        <translation>Elige un archivo con una actualización</translation>
    </message>
    <message>
        <source>Updates (*.alongside-content)</source>
        <translation>Actualizaciones (*.alongside-content)</translation>
    </message>
    <message>
        <source>Articles, helplines and support groups can be renewed from a file, without a new app. You see first what would change.</source>
        <translation>Los artículos, las líneas de ayuda y los grupos de apoyo se pueden renovar desde un archivo, sin una app nueva. Primero ves qué cambiaría.</translation>
    </message>
    <message>
        <source>Open an update from a file</source>
        <translation>Abrir una actualización desde un archivo</translation>
    </message>
    <message>
        <source>Go back to the update before</source>
        <translation>Volver a la actualización anterior</translation>
    </message>
    <message>
        <source>Go back to what came with the app</source>
        <translation>Volver a lo que vino con la app</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Todavía no ha cambiado nada</translation>
    </message>
    <message>
        <source>This update is of %1. It would change what follows.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Esta actualización es del %1. Cambiaría lo que sigue.</translation>
    </message>
    <message>
        <source>This update is of %1. It says the same as what you have.</source>
        <translation>Esta actualización es del %1. Dice lo mismo que lo que tienes.</translation>
    </message>
    <message>
        <source>Use this update</source>
        <translation>Usar esta actualización</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>No usarla</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Remove the update</source>
        <translation>Quitar la actualización</translation>
    </message>
</context>
<context>
    <name>ArticleLookSheet</name>
    <message>
        <source>Text and lines</source>
        <translation>Texto y renglones</translation>
    </message>
    <message>
        <source>Lines while reading</source>
        <translation>Renglones al leer</translation>
    </message>
    <message>
        <source>So far apart the lines stand where you read, in articles and where words and myths are explained.</source>
        <translation>Así de separados quedan los renglones donde lees, en los artículos y donde se explican palabras y mitos.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size holds everywhere. Both are under You, too.</source>
        <translation>El tamaño del texto vale en todas partes. Los dos están también en Tú.</translation>
    </message>
</context>
<context>
    <name>CodeCameraSheet</name>
    <message>
        <source>Read a code with the camera</source>
        <translation>Leer un código con la cámara</translation>
    </message>
    <message>
        <source>What the camera sees is looked at on this device, and then gone. No picture of it is kept.</source>
        <translation>Lo que ve la cámara se mira en este dispositivo y luego desaparece. No se guarda ninguna imagen.</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>La cámara no está permitida</translation>
    </message>
    <message>
        <source>The camera does not work now</source>
        <translation>La cámara no funciona ahora</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La cámara está apagada</translation>
    </message>
    <message>
        <source>This device does not let Alongside use the camera. You can allow it in the device's settings. A picture of the code works too.</source>
        <translation>Este dispositivo no deja que Alongside use la cámara. Puedes permitirlo en los ajustes del dispositivo. Una imagen del código sirve igual.</translation>
    </message>
    <message>
        <source>Another app may be using it, or there is none. A picture of the code works too.</source>
        <translation>Quizás la usa otra aplicación, o este dispositivo no tiene cámara. Una imagen del código sirve igual.</translation>
    </message>
    <message>
        <source>It went off because Alongside was not in front. Nothing that it saw was kept.</source>
        <translation>Se apagó porque Alongside no estaba a la vista. No se guardó nada de lo que vio.</translation>
    </message>
    <message>
        <source>Turn it on again</source>
        <translation>Volver a encenderla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Choose a picture of the code instead</source>
        <translation>Elegir mejor una imagen del código</translation>
    </message>
</context>
<context>
    <name>CodeCameraView</name>
    <message>
        <source>The camera is being turned on</source>
        <translation>La cámara se está encendiendo</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>GoneArticleScreen</name>
    <message>
        <source>This page is no longer here</source>
        <translation>Esta página ya no está</translation>
    </message>
    <message>
        <source>You did nothing wrong by reading it. If something it said matters for what you do, your team can look at it with you.</source>
        <translation>No hiciste nada malo al leerla. Si algo que decía importa para lo que haces, tu equipo puede verlo contigo.</translation>
    </message>
    <message>
        <source>Read instead: %1</source>
        <extracomment>%1 is the name of an article.</extracomment>
        <translation>Lee en su lugar: %1</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Dejar de guardarla</translation>
    </message>
    <message>
        <source>It stays among what you keep until then. If it comes back, it is there again.</source>
        <translation>Hasta entonces sigue entre lo que guardaste. Si vuelve, ahí estará otra vez.</translation>
    </message>
</context>
<context>
    <name>LockAnewScreen</name>
    <message>
        <source>Someone may know it</source>
        <translation>Puede que alguien lo sepa</translation>
    </message>
    <message>
        <source>If somebody may know your passphrase or your recovery code, you can lock everything anew. With many photos that can take some minutes.</source>
        <translation>Si es posible que alguien sepa tu frase de contraseña o tu código de recuperación, puedes poner todo bajo una llave nueva. Con muchas fotos puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>You choose a new passphrase. The old one then opens nothing here.</source>
        <translation>Eliges una nueva frase de contraseña. La anterior ya no abre nada aquí.</translation>
    </message>
    <message>
        <source>You get a new recovery code. The old one then opens nothing here, and you can tear up its paper.</source>
        <translation>Recibes un nuevo código de recuperación. El anterior ya no abre nada aquí, y puedes romper el papel donde estaba.</translation>
    </message>
    <message>
        <source>All you wrote is copied under a new key, and then the old copy is removed. If that fails half-way, everything stays as it was.</source>
        <translation>Todo lo que escribiste se copia con una nueva llave, y después se elimina la copia anterior. Si eso falla a medio camino, todo queda como estaba.</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>Lo que esto no puede hacer</translation>
    </message>
    <message>
        <source>Someone who copied the files of this device before can still open that copy with what they know. And whoever used the old passphrase may notice that it no longer works.</source>
        <translation>Quien haya copiado antes los archivos de este dispositivo todavía puede abrir esa copia con lo que sabe. Y quien usaba la frase de contraseña anterior puede darse cuenta de que ya no funciona.</translation>
    </message>
    <message>
        <source>Only the paper is lost: a new recovery code is enough</source>
        <translation>Solo se perdió el papel: basta con un nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Lock everything anew</source>
        <translation>Poner todo bajo una llave nueva</translation>
    </message>
</context>
<context>
    <name>ReaderSheet</name>
    <message>
        <source>What comes first</source>
        <translation>Qué va primero</translation>
    </message>
    <message>
        <source>Some articles fit you more than others. They come first, and each says why.</source>
        <translation>Algunos artículos van más contigo que otros. Van primero, y cada uno dice por qué.</translation>
    </message>
    <message>
        <source>What you wrote of your treatment counts, and where you are with a scan. So does who you are, if you like to say it.</source>
        <translation>Cuenta lo que anotaste de tu tratamiento, y en qué momento estás con una prueba. También quién eres, si quieres decirlo.</translation>
    </message>
    <message>
        <source>You need not say any of it. It is kept with your notes, and you can change it whenever you like.</source>
        <translation>Nada de esto es obligatorio. Se guarda con tus notas, y puedes cambiarlo cuando quieras.</translation>
    </message>
</context>
<context>
    <name>TextLook</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Amplios</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Muy amplios</translation>
    </message>
    <message>
        <source>As this device says</source>
        <translation>Como diga este dispositivo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number of per cent.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>alongside::GoneArticleModel</name>
    <message>
        <source>It was taken out on %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Se retiró el %1.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show more: %1</source>
        <extracomment>%1 is a heading, as "Answered at this hour".</extracomment>
        <translation>Mostrar más: %1</translation>
    </message>
</context>
<context>
    <name>GroupFileSheet</name>
    <message>
        <source>A file for someone else</source>
        <translation>Un archivo para otra persona</translation>
    </message>
    <message>
        <source>Whoever opens it with Alongside sees first what is in it, and can add it there.</source>
        <translation>Quien lo abre con Alongside ve primero qué contiene, y puede añadirlo allí.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Share the file</source>
        <translation>Compartir el archivo</translation>
    </message>
</context>
<context>
    <name>NearMeSheet</name>
    <message>
        <source>Look near where you are?</source>
        <translation>¿Buscar cerca de donde estás?</translation>
    </message>
    <message>
        <source>Alongside asks this device once where it is, to some 4 km (2 or 3 miles) and no closer. That is used for this search and stays on this device. It is not kept: it is gone when you leave the groups.</source>
        <translation>Alongside pregunta una sola vez a este dispositivo dónde está, con unos 4 km (2 o 3 millas) de margen y no más cerca. Eso se usa para esta búsqueda y se queda en este dispositivo. No se guarda: desaparece cuando sales de los grupos.</translation>
    </message>
    <message>
        <source>How the device finds out is its own affair. Many ask a service on the internet, which then learns what the device sends it: an internet address, or which networks are around. It does not learn that you look for groups. Whoever does not want that types a town.</source>
        <translation>Cómo lo averigua el dispositivo es cosa suya. Muchos preguntan a un servicio de internet, que entonces sabe lo que el dispositivo le envía: una dirección de internet o qué redes hay alrededor. No sabe que buscas grupos. Quien no quiera eso escribe una ciudad.</translation>
    </message>
    <message>
        <source>The device is finding out …</source>
        <translation>El dispositivo lo está averiguando…</translation>
    </message>
    <message>
        <source>It is not allowed</source>
        <translation>No está permitido</translation>
    </message>
    <message>
        <source>Location is switched off</source>
        <translation>La ubicación está apagada</translation>
    </message>
    <message>
        <source>The device did not find out</source>
        <translation>El dispositivo no lo averiguó</translation>
    </message>
    <message>
        <source>Nothing here knows where you are</source>
        <translation>Aquí nada sabe dónde estás</translation>
    </message>
    <message>
        <source>This device does not let Alongside know where it is. You can allow it in the device's settings. Typing a town works as well.</source>
        <translation>Este dispositivo no deja que Alongside sepa dónde está. Puedes permitirlo en los ajustes del dispositivo. Escribir una ciudad sirve igual.</translation>
    </message>
    <message>
        <source>This device tells no app where it is. You can switch location on in its settings. Typing a town works as well.</source>
        <translation>Este dispositivo no dice a ninguna aplicación dónde está. Puedes encender la ubicación en sus ajustes. Escribir una ciudad sirve igual.</translation>
    </message>
    <message>
        <source>It did not know soon enough, or not closely enough to be of use. That happens indoors. You can try again, or type a town.</source>
        <translation>No lo supo a tiempo, o no con la precisión que hace falta. Suele pasar dentro de un edificio. Puedes intentarlo otra vez o escribir una ciudad.</translation>
    </message>
    <message>
        <source>The part of this device that could say where it is does not answer now. Typing a town works as well.</source>
        <translation>La parte de este dispositivo que podría decir dónde está no responde ahora. Escribir una ciudad sirve igual.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Ask this device once</source>
        <translation>Preguntar una vez a este dispositivo</translation>
    </message>
    <message>
        <source>Type a town instead</source>
        <translation>Escribir mejor una ciudad</translation>
    </message>
</context>
<context>
    <name>alongside::GroupFileModel</name>
    <message>
        <source>This group is no longer in the list.</source>
        <translation>Este grupo ya no está en la lista.</translation>
    </message>
    <message>
        <source>What the directory says about this group, and nothing about you. It is not signed, and says that the group itself did not make it.</source>
        <translation>Lo que el directorio dice de este grupo, y nada sobre ti. No está firmado, y dice que no lo hizo el propio grupo.</translation>
    </message>
    <message>
        <source>The file as it came to you, and nothing about you. %1.</source>
        <extracomment>%1 says who gave it out: "From “Anna's groups”, signed".</extracomment>
        <translation>El archivo tal como te llegó, y nada sobre ti. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other groups are in it too.</source>
        <translation>
            <numerusform>También contiene %n grupo más.</numerusform>
            <numerusform>También contiene %n grupos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>The name of a file, without its ending.</extracomment>
        <translation>grupo</translation>
    </message>
</context>
<context>
    <name>ProfileFlow</name>
    <message>
        <source>Alongside stays open until your new recovery code is here for you to copy.</source>
        <translation>Alongside no se cerrará hasta que tu nuevo código de recuperación esté aquí para que lo copies.</translation>
    </message>
</context>
<context>
    <name>alongside::ScanWorryModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a scan, as "CT scan"; %2 a day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NumberToCall</name>
    <message>
        <source>Call %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button says, %2 a telephone number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
</TS>
