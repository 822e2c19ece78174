<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AloudSheet</name>
    <message>
        <source>Read this page aloud?</source>
        <translation>¿Leer esta página en voz alta?</translation>
    </message>
    <message>
        <source>Other people in the room may hear it.</source>
        <translation>Otras personas en la sala pueden oírlo.</translation>
    </message>
    <message>
        <source>Yes, read it aloud</source>
        <translation>Sí, léala en voz alta</translation>
    </message>
    <message>
        <source>No, stay silent</source>
        <translation>No, en silencio</translation>
    </message>
</context>
<context>
    <name>AnswerBlock</name>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Your list is full. Take one out to add another.</source>
        <translation>Su lista está llena. Quite una para agregar otra.</translation>
    </message>
    <message>
        <source>Touch the ones you want to ask.</source>
        <translation>Toque las que quiera hacer.</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Todos los temas</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch anywhere to begin</source>
        <translation>Toque en cualquier parte para empezar</translation>
    </message>
    <message>
        <source>Touch anywhere
to begin</source>
        <translation>Toque en cualquier
parte para empezar</translation>
    </message>
    <message>
        <source>No names. Nothing about you is kept.</source>
        <translation>Sin nombres. No guardamos nada sobre usted.</translation>
    </message>
    <message>
        <source>No names. Nothing
about you is kept.</source>
        <translation>Sin nombres. No guardamos
nada sobre usted.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>BigQuestionPage</name>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Show them big</source>
        <translation>Verlas en grande</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Show this to your team, or copy it down. Ask at the desk for paper and a pen.</source>
        <translation>Muéstrela a su equipo, o anótela. Pida papel y lápiz en la recepción.</translation>
    </message>
</context>
<context>
    <name>CalloutBlock</name>
    <message>
        <source>Good to know</source>
        <translation>Es bueno saberlo</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Busque ayuda ahora</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>The other %1 do not.</source>
        <translation>A los otros %1 no les pasa.</translation>
    </message>
</context>
<context>
    <name>ClearCard</name>
    <message>
        <source>Was this clear?</source>
        <translation>¿Quedó claro?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No del todo</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo otra vez</translation>
    </message>
    <message>
        <source>Ask my team</source>
        <translation>Preguntar a mi equipo</translation>
    </message>
    <message>
        <source>Thank you. Here is what may help.</source>
        <translation>Gracias. Esto puede ayudar.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>We only count the answers. Nobody knows they are yours.</source>
        <translation>Solo contamos las respuestas. Nadie sabe que son suyas.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A code from your team</source>
        <translation>Un código de su equipo</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Escriba su código</translation>
    </message>
    <message>
        <source>Your code so far: %1</source>
        <translation>Su código hasta ahora: %1</translation>
    </message>
    <message>
        <source>That code did not match. Please look at it again.</source>
        <translation>Ese código no coincide. Mírelo otra vez, por favor.</translation>
    </message>
    <message>
        <source>Six figures that your team gave you.</source>
        <translation>Seis números que le dio su equipo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Hágalo más cómodo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Put it all back</source>
        <translation>Dejar todo como estaba</translation>
    </message>
</context>
<context>
    <name>CompareKeys</name>
    <message>
        <source>Read about: %1</source>
        <translation>Leer sobre: %1</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>Leer sobre esto</translation>
    </message>
</context>
<context>
    <name>CutBlock</name>
    <message>
        <source>This line is longer than the screen, so only a part of it is drawn.</source>
        <translation>Esta línea es más larga que la pantalla. Solo se dibuja una parte.</translation>
    </message>
</context>
<context>
    <name>EndFoot</name>
    <message>
        <source>Reviewed by %1</source>
        <translation>Revisado por %1</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician</source>
        <translation>Aún no lo ha revisado un profesional de la salud</translation>
    </message>
    <message>
        <source>This page is due for a new review. Ask your team.</source>
        <translation>Toca revisar de nuevo esta página. Pregunte a su equipo.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>What would you like to read next?</source>
        <translation>¿Qué le gustaría leer ahora?</translation>
    </message>
</context>
<context>
    <name>FeedbackBlock</name>
    <message>
        <source>Yes, that is it</source>
        <translation>Sí, así es</translation>
    </message>
    <message>
        <source>Not quite, and many people think so</source>
        <translation>No exactamente, y muchos lo creen</translation>
    </message>
    <message>
        <source>The answer is: %1</source>
        <translation>La respuesta es: %1</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Results come from the second letter.</source>
        <translation>Los resultados salen desde la segunda letra.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 resultados</translation>
    </message>
    <message>
        <source>Results come from the second letter. Please do not type names.</source>
        <translation>Los resultados salen desde la segunda letra. Por favor, no escriba nombres.</translation>
    </message>
</context>
<context>
    <name>Handrail</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>HandrailKey</name>
    <message>
        <source>%1 chosen</source>
        <translation>%1 elegidas</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>About this screen</source>
        <translation>Sobre esta pantalla</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Touch the spine</source>
        <translation>Toque la columna</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué le gustaría saber?</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>Touch anywhere to carry on. If not, we clear the screen for the next person.</source>
        <translation>Toque en cualquier parte para seguir. Si no, borramos la pantalla para la siguiente persona.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Sí, seguir</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
</context>
<context>
    <name>InShort</name>
    <message>
        <source>That is the end of this topic. In short:</source>
        <translation>Este es el final del tema. En resumen:</translation>
    </message>
    <message>
        <source>That is the end of this topic</source>
        <translation>Este es el final del tema</translation>
    </message>
</context>
<context>
    <name>InteractiveChooser</name>
    <message>
        <source>The lines are drawn at their real size on this screen. Hold your hand beside them.</source>
        <translation>Las líneas tienen su tamaño real en esta pantalla. Ponga la mano al lado.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>LabelledPicture</name>
    <message>
        <source>We could not show this picture. The words are all here.</source>
        <translation>No pudimos mostrar esta imagen. El texto está completo.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>You will stay on this page. You can change back at any time.</source>
        <translation>Seguirá en esta página. Puede volver a cambiar cuando quiera.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>OptionBlock</name>
    <message>
        <source>Read about: %1</source>
        <translation>Leer sobre: %1</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Bigger</source>
        <translation>Ampliar</translation>
    </message>
</context>
<context>
    <name>PictureKeys</name>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>%1 of %2 sizes</source>
        <translation>Tamaño %1 de %2</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Close picture</source>
        <translation>Cerrar la imagen</translation>
    </message>
</context>
<context>
    <name>PictureSides</name>
    <message>
        <source>Bigger: %1</source>
        <translation>Ampliar: %1</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Ampliar</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Seen, %1</source>
        <translation>Visto, %1</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Paused, sentence %1 of %2</source>
        <translation>En pausa, frase %1 de %2</translation>
    </message>
    <message>
        <source>Reading aloud, sentence %1 of %2</source>
        <translation>Leyendo en voz alta, frase %1 de %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>A person reads this page aloud</source>
        <translation>Una persona lee esta página en voz alta</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Volumen %1 de %2</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Do not forget them</source>
        <translation>No las olvide</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>No hay ninguna elegida</translation>
    </message>
    <message>
        <source>Take them home</source>
        <translation>Llévelas a casa</translation>
    </message>
    <message>
        <source>Show them big</source>
        <translation>Verlas en grande</translation>
    </message>
    <message>
        <source>Take with you</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Touch one to take it out.</source>
        <translation>Toque una para quitarla.</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>I have a code</source>
        <translation>Tengo un código</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RiskBlock</name>
    <message>
        <source>Each circle is one person.</source>
        <translation>Cada círculo es una persona.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>You typed: %1</source>
        <translation>Usted escribió: %1</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Escriba una palabra</translation>
    </message>
    <message>
        <source>Please do not type names</source>
        <translation>Por favor, no escriba nombres</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>A word explained</source>
        <translation>Una palabra explicada</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ver resultados</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>Escribir más</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>We found nothing for that.</source>
        <translation>No encontramos nada.</translation>
    </message>
    <message>
        <source>We found nothing for that. Try a shorter word, or look through the topics.</source>
        <translation>No encontramos nada. Pruebe con una palabra más corta, o mire los temas.</translation>
    </message>
    <message>
        <source>Look through the topics</source>
        <translation>Ver los temas</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>Sobre esta pantalla</translation>
    </message>
    <message>
        <source>This picture in words</source>
        <translation>Esta imagen en palabras</translation>
    </message>
</context>
<context>
    <name>SliderKeys</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Half of each</source>
        <translation>Mitad de cada una</translation>
    </message>
</context>
<context>
    <name>SpinKeys</name>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
</context>
<context>
    <name>SpineField</name>
    <message>
        <source>Model of the spine</source>
        <translation>Modelo de la columna</translation>
    </message>
</context>
<context>
    <name>SpinePage</name>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Touch the spine</source>
        <translation>Toque la columna</translation>
    </message>
    <message>
        <source>Touch a part of it, or its name. Turn it to see all sides.</source>
        <translation>Toque una parte o su nombre. Gírela para verla por todos lados.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SteppingStones</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>Take with you</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>What do you want to ask about?</source>
        <translation>¿Sobre qué quiere preguntar?</translation>
    </message>
    <message>
        <source>My questions: %1</source>
        <translation>Mis preguntas: %1</translation>
    </message>
</context>
<context>
    <name>TakeHomePage</name>
    <message>
        <source>A square for your phone. It holds your questions.</source>
        <translation>Un cuadro para su teléfono. Contiene sus preguntas.</translation>
    </message>
    <message>
        <source>A square for your phone. It opens a page to read.</source>
        <translation>Un cuadro para su teléfono. Abre una página para leer.</translation>
    </message>
    <message>
        <source>Square %1 of %2</source>
        <translation>Cuadro %1 de %2</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Take your questions home?</source>
        <translation>¿Quiere llevarse sus preguntas?</translation>
    </message>
    <message>
        <source>Take them home</source>
        <translation>Llévelas a casa</translation>
    </message>
    <message>
        <source>Point your phone camera at the square. When you finish, this kiosk forgets them.</source>
        <translation>Apunte la cámara de su teléfono al cuadro. Cuando termine, este kiosco las olvida.</translation>
    </message>
    <message>
        <source>Point your phone camera at the square.</source>
        <translation>Apunte la cámara de su teléfono al cuadro.</translation>
    </message>
    <message>
        <source>The square holds only these questions. It works offline.</source>
        <translation>El cuadro contiene solo estas preguntas. Funciona sin internet.</translation>
    </message>
    <message>
        <source>This square opens a page of your clinic about what you have read.</source>
        <translation>Este cuadro abre una página de su clínica sobre lo que leyó.</translation>
    </message>
    <message>
        <source>Next square</source>
        <translation>Cuadro siguiente</translation>
    </message>
    <message>
        <source>First square</source>
        <translation>Primer cuadro</translation>
    </message>
    <message>
        <source>No phone? Show them big</source>
        <translation>¿Sin teléfono? Verlas en grande</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>, %1 min</source>
        <translation>, %1 min</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Ampliar</translation>
    </message>
</context>
<context>
    <name>TopicLinkBlock</name>
    <message>
        <source>Read: %1</source>
        <translation>Leer: %1</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>TopicPager</name>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>UntranslatedPage</name>
    <message>
        <source>This topic is not in your language yet</source>
        <translation>Este tema aún no está en su idioma</translation>
    </message>
    <message>
        <source>You can read it in another language (%1), or choose another topic. Your team can also explain it with an interpreter.</source>
        <translation>Puede leerlo en otro idioma (%1) o elegir otro tema. Su equipo también se lo puede explicar con un intérprete.</translation>
    </message>
    <message>
        <source>Read this topic in: %1</source>
        <translation>Leer este tema en: %1</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Otros temas</translation>
    </message>
</context>
<context>
    <name>Vertebrae</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Save a question for my team</source>
        <translation>Guardar una pregunta para mi equipo</translation>
    </message>
</context>
<context>
    <name>WordSheet</name>
    <message>
        <source>A word explained</source>
        <translation>Una palabra explicada</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Otra palabra</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Say it aloud</source>
        <translation>Decirlo en voz alta</translation>
    </message>
    <message>
        <source>I see, close</source>
        <translation>Entendido, cerrar</translation>
    </message>
</context>
<context>
    <name>WordsBlock</name>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
</TS>
