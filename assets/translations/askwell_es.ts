<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerGroupsModel</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Common question</source>
        <translation>Pregunta común</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>En su lista</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>Lista llena</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Preguntar sobre esto</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>Palabras de esta página</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>AskDeskScreen</name>
    <message>
        <source>Please ask at the desk</source>
        <translation>Por favor, pregunte en recepción</translation>
    </message>
    <message>
        <source>This screen cannot show its pages just now. Please ask at %1.</source>
        <translation>Esta pantalla no puede mostrar sus páginas en este momento. Por favor, pregunte en %1.</translation>
    </message>
    <message>
        <source>In crisis? Call or text 988</source>
        <translation>¿En crisis? Llame o envíe un mensaje de texto al 988</translation>
    </message>
    <message>
        <source>Veterans: call 988, then press 1, or text 838255. Danger now: call 911.</source>
        <translation>Veteranos: llamen al 988 y luego marquen 1, o envíen un mensaje de texto al 838255. Peligro ahora: llame al 911.</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Is there a sheet in the printer? Please give it to %1.</source>
        <translation>¿Hay una hoja en la impresora? Por favor, entréguela en %1.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to start</source>
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>People in a waiting room, one with a list of questions.</source>
        <translation>Personas en una sala de espera; una tiene una lista de preguntas.</translation>
    </message>
    <message>
        <source>Or after %1 to %2 minutes without a touch.</source>
        <translation>O tras %1 a %2 minutos sin tocar la pantalla.</translation>
    </message>
    <message>
        <source>What questions do you have for your visit?</source>
        <translation>¿Qué preguntas tiene para hoy?</translation>
    </message>
    <message>
        <source>Read short pages. Pick your questions. Take a printed sheet in with you.</source>
        <translation>Lea páginas cortas. Elija sus preguntas. Lleve una hoja impresa a su consulta.</translation>
    </message>
    <message>
        <source>No ads. We do not ask who you are. We erase your choices when you finish.</source>
        <translation>Sin anuncios. No preguntamos quién es. Al terminar borramos lo que eligió.</translation>
    </message>
    <message>
        <source>%1 Staff: code %2</source>
        <translation>%1 Personal: código %2</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Need help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>Calibrate</name>
    <message>
        <source>%1 pixels in a millimeter.</source>
        <translation>%1 píxeles en un milímetro.</translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start on.</source>
        <translation>Guardado. El quiosco lo usa desde su próximo inicio.</translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write its settings. Tell IT.</source>
        <translation>No se guardó. Este quiosco no puede escribir su configuración. Avise a informática.</translation>
    </message>
</context>
<context>
    <name>CalibrateScreen</name>
    <message>
        <source>Make the card its true size</source>
        <translation>Ajuste la tarjeta a su tamaño real</translation>
    </message>
    <message>
        <source>Hold a bank card flat on the drawn card. Change it until both are the same size.</source>
        <translation>Ponga una tarjeta bancaria sobre la tarjeta dibujada. Cambie el dibujo hasta que las dos tengan el mismo tamaño.</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Reducir mucho</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Agrandar mucho</translation>
    </message>
    <message>
        <source>Save this size</source>
        <translation>Guardar tamaño</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen.</source>
        <translation>Puede limpiar la pantalla.</translation>
    </message>
    <message numerus="yes">
        <source>It listens again in %n second(s).</source>
        <translation>
            <numerusform>Vuelve a responder en %n segundo.</numerusform>
            <numerusform>Vuelve a responder en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any key ends this sooner.</source>
        <translation>Cualquier tecla termina esto antes.</translation>
    </message>
</context>
<context>
    <name>Clinic</name>
    <message>
        <source>the front desk</source>
        <translation>la recepción</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>la impresora</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Make it easier to use</source>
        <translation>Hágala más fácil de usar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
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
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Buttons stand</source>
        <translation>Lugar de los botones</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Easy reach: all buttons stand low</source>
        <translation>Fácil alcance: todos los botones están abajo</translation>
    </message>
    <message>
        <source>Calm: one sentence at a time, softer light</source>
        <translation>Calma: una frase a la vez, luz más suave</translation>
    </message>
    <message>
        <source>No time limit for me</source>
        <translation>Sin límite de tiempo</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Ocultar la pantalla</translation>
    </message>
</context>
<context>
    <name>EnglishOnly</name>
    <message>
        <source>This part is only in English</source>
        <translation>Esta parte solo está en inglés</translation>
    </message>
    <message>
        <source>The pages are only in English</source>
        <translation>Las páginas solo están en inglés</translation>
    </message>
    <message>
        <source>It is not yet checked by a translator. You can read it in English, or ask the desk for an interpreter, free.</source>
        <translation>Un traductor todavía no la ha revisado. Puede leerla en inglés o pedir un intérprete en recepción, gratis.</translation>
    </message>
    <message>
        <source>The pages are not yet checked by a translator. You can read them in English, or ask the desk for an interpreter, free.</source>
        <translation>Un traductor todavía no ha revisado las páginas. Puede leerlas en inglés o pedir un intérprete en recepción, gratis.</translation>
    </message>
</context>
<context>
    <name>EnglishOnlyScreen</name>
    <message>
        <source>Go on in English</source>
        <translation>Seguir en inglés</translation>
    </message>
    <message>
        <source>Free language help</source>
        <translation>Ayuda gratis con el idioma</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>FaqListScreen</name>
    <message>
        <source>Common questions</source>
        <translation>Preguntas comunes</translation>
    </message>
</context>
<context>
    <name>FaqScreen</name>
    <message>
        <source>Common questions</source>
        <translation>Preguntas comunes</translation>
    </message>
    <message>
        <source>What do you want to ask about?</source>
        <translation>¿Sobre qué quiere preguntar?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message>
        <source>Your sheet is not out yet. If you finish now, we stop it and erase your list.</source>
        <translation>Su hoja todavía no ha salido. Si termina ahora, la detenemos y borramos su lista.</translation>
    </message>
    <message>
        <source>Please take your sheet from %1. We erase your list now. Nothing is kept.</source>
        <translation>Por favor, recoja su hoja en %1. Ahora borramos su lista. No se guarda nada.</translation>
    </message>
    <message>
        <source>We erase your list now. Nothing is kept.</source>
        <translation>Ahora borramos su lista. No se guarda nada.</translation>
    </message>
    <message>
        <source>Nothing is kept. The next person starts fresh.</source>
        <translation>No se guarda nada. La próxima persona empieza de cero.</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>Finish your visit here?</source>
        <translation>¿Quiere terminar aquí?</translation>
    </message>
    <message>
        <source>Yes, finish and erase</source>
        <translation>Sí, terminar y borrar</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Words on this page</source>
        <translation>Palabras de esta página</translation>
    </message>
    <message>
        <source>Words in plain language</source>
        <translation>Palabras en lenguaje sencillo</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>GlossaryScreen</name>
    <message>
        <source>All words</source>
        <translation>Todas las palabras</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>No touch for %1 to %2 minutes? We erase your choices.</source>
        <translation>¿De %1 a %2 minutos sin tocar? Borramos lo que eligió.</translation>
    </message>
    <message>
        <source>You can get help now</source>
        <translation>Puede recibir ayuda ahora</translation>
    </message>
    <message>
        <source>Nobody counts or records that you opened this.</source>
        <translation>Nadie cuenta ni registra que usted abrió esto.</translation>
    </message>
    <message>
        <source>Here in the clinic: tell any staff member</source>
        <translation>Aquí en la clínica: avise a cualquier empleado</translation>
    </message>
    <message>
        <source>Go to %1, or ask the person next to you to go.</source>
        <translation>Vaya a %1 o pida a la persona a su lado que vaya.</translation>
    </message>
    <message>
        <source>Danger now: call 911</source>
        <translation>Peligro ahora: llame al 911</translation>
    </message>
    <message>
        <source>Or go to the nearest emergency room.</source>
        <translation>O vaya a la sala de emergencias más cercana.</translation>
    </message>
    <message>
        <source>In crisis? Call or text 988</source>
        <translation>¿En crisis? Llame o envíe un mensaje de texto al 988</translation>
    </message>
    <message>
        <source>For thoughts of suicide or self-harm. Free, private, day and night. On a call, press 2 for Spanish.</source>
        <translation>Para pensamientos de suicidio o de hacerse daño. Gratis, privado, día y noche. Al llamar, marque 2 para español.</translation>
    </message>
    <message>
        <source>Veterans: call 988, then press 1</source>
        <translation>Veteranos: llamen al 988 y luego marquen 1</translation>
    </message>
    <message>
        <source>Or text 838255. For veterans, service members and their families.</source>
        <translation>O envíe un mensaje de texto al 838255. Para veteranos, militares y sus familias.</translation>
    </message>
    <message>
        <source>Deaf or hard of hearing</source>
        <translation>Personas sordas o con problemas de audición</translation>
    </message>
    <message>
        <source>For sign language (ASL), choose ASL Now at 988lifeline.org. You can chat there too.</source>
        <translation>Para lenguaje de señas (ASL), elija ASL Now en 988lifeline.org. Allí también puede chatear.</translation>
    </message>
    <message>
        <source>Find treatment</source>
        <translation>Buscar tratamiento</translation>
    </message>
    <message>
        <source>Call 1-800-662-4357, free, day and night. They help you find care for alcohol, drugs or mental health.</source>
        <translation>Llame al 1-800-662-4357, gratis, día y noche. Le ayudan a encontrar atención para alcohol, drogas o salud mental.</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Touch to go on</source>
        <translation>Toque para seguir</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué le gustaría saber?</translation>
    </message>
    <message>
        <source>No ads. We do not ask who you are. We erase your choices when you finish.</source>
        <translation>Sin anuncios. No preguntamos quién es. Al terminar borramos lo que eligió.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>Preguntas comunes</translation>
    </message>
    <message>
        <source>Short answers to what people often ask</source>
        <translation>Respuestas cortas a lo que la gente pregunta</translation>
    </message>
    <message>
        <source>This is general information. It does not replace your care team.</source>
        <translation>Esta es información general. No reemplaza a su equipo médico.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase one letter</source>
        <translation>Borrar una letra</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Letra mayúscula</translation>
    </message>
    <message>
        <source>all that you typed</source>
        <translation>todo lo que escribió</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>period</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>cierra interrogación</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>abre interrogación</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>cierra exclamación</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>abre exclamación</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>abre paréntesis</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>cierra paréntesis</translation>
    </message>
    <message>
        <source>star</source>
        <translation>asterisco</translation>
    </message>
    <message>
        <source>number sign</source>
        <translation>signo de número</translation>
    </message>
</context>
<context>
    <name>KeyboardScreen</name>
    <message>
        <source>Please do not write your name. Your words stay on this screen until your visit ends. They may print on your sheet.</source>
        <translation>Por favor, no escriba su nombre. Sus palabras quedan en esta pantalla hasta que usted termine aquí. Pueden imprimirse en su hoja.</translation>
    </message>
    <message>
        <source>Write my own question</source>
        <translation>Escribir mi pregunta</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Su pregunta</translation>
    </message>
    <message>
        <source>Touch the letters below.</source>
        <translation>Toque las letras de abajo.</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>Lista llena</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>Poner en mi lista</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Things to choose from: %1.</source>
        <translation>Opciones para elegir: %1.</translation>
    </message>
    <message>
        <source>From the end to the top of the screen.</source>
        <translation>Del final al principio de la pantalla.</translation>
    </message>
    <message>
        <source>From the top to the end of the screen.</source>
        <translation>Del principio al final de la pantalla.</translation>
    </message>
    <message>
        <source>You can use this screen by its keys. Down and Up go through all there is. Right and Left jump from group to group. Select chooses. Back goes back. Help is for help now.</source>
        <translation>Puede usar esta pantalla con sus teclas. Abajo y Arriba recorren todo lo que hay. Derecha e Izquierda saltan de grupo en grupo. Seleccionar elige. Atrás vuelve. Ayuda es para recibir ayuda ahora.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>Tiene más tiempo.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>No hay a dónde volver.</translation>
    </message>
    <message>
        <source>You have finished. Your choices are erased.</source>
        <translation>Ha terminado. Se borró lo que eligió.</translation>
    </message>
    <message>
        <source>These words are in another language. There is no voice for them here.</source>
        <translation>Estas palabras están en otro idioma. Aquí no hay una voz para ellas.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
</context>
<context>
    <name>KioskHeading</name>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Your questions stay on your list.</source>
        <translation>Sus preguntas siguen en su lista.</translation>
    </message>
    <message>
        <source>Free language help</source>
        <translation>Ayuda gratis con el idioma</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>A machine translated these words. No translator has checked them.</source>
        <translation>Una máquina tradujo estas palabras. Ningún traductor las ha revisado.</translation>
    </message>
    <message>
        <source>Some pages are only in English.</source>
        <translation>Algunas páginas solo están en inglés.</translation>
    </message>
    <message>
        <source>Only for review: no qualified person has checked this translation.</source>
        <translation>Solo para revisión: ninguna persona calificada ha revisado esta traducción.</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>Please type your question first.</source>
        <translation>Por favor, primero escriba su pregunta.</translation>
    </message>
    <message>
        <source>This question is on your list already.</source>
        <translation>Esta pregunta ya está en su lista.</translation>
    </message>
    <message>
        <source>Your list is full: ten questions.</source>
        <translation>Su lista está llena: diez preguntas.</translation>
    </message>
</context>
<context>
    <name>OwnQuestionModel</name>
    <message numerus="yes">
        <source>%n letter(s) left</source>
        <translation>
            <numerusform>Queda %n letra</numerusform>
            <numerusform>Quedan %n letras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>With one switch: time for each choice</source>
        <translation>Con un pulsador: tiempo para cada opción</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Menos tiempo</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>On your list</source>
        <translation>En su lista</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>Lista llena</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Preguntar sobre esto</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>Palabras de esta página</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Back up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>parte %1 de %2</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>%1 of your %2 questions fit. The ones with a star come first.</source>
        <translation>Caben %1 de sus %2 preguntas. Las que tienen estrella van primero.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message numerus="yes">
        <source>It has %n page(s).</source>
        <translation>
            <numerusform>Tiene %n página.</numerusform>
            <numerusform>Tiene %n páginas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Su hoja</translation>
    </message>
    <message>
        <source>Normal print</source>
        <translation>Letra normal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Please tell %2. They can help.</source>
        <translation>Por favor, avise en %2. Pueden ayudarle.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>The printer takes no sheets now</source>
        <translation>La impresora no acepta hojas ahora</translation>
    </message>
    <message>
        <source>We could not print your sheet</source>
        <translation>No pudimos imprimir su hoja</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>La impresora no tiene papel</translation>
    </message>
    <message>
        <source>Please tell %2. They can add paper.</source>
        <translation>Por favor, avise en %2. Pueden poner papel.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Hay papel atascado en la impresora</translation>
    </message>
    <message>
        <source>Please tell %2. Please do not pull at the paper.</source>
        <translation>Por favor, avise en %2. No tire del papel.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>La impresora está abierta</translation>
    </message>
    <message>
        <source>Please tell %2. They can close it.</source>
        <translation>Por favor, avise en %2. Pueden cerrarla.</translation>
    </message>
    <message>
        <source>The printer has no more ink</source>
        <translation>La impresora ya no tiene tinta</translation>
    </message>
    <message>
        <source>Please tell %2. They can put in more.</source>
        <translation>Por favor, avise en %2. Pueden poner más.</translation>
    </message>
    <message>
        <source>A sheet goes into a printer.</source>
        <translation>Una hoja entra en una impresora.</translation>
    </message>
    <message>
        <source>A sheet lies in the tray of a printer.</source>
        <translation>Una hoja está en la bandeja de una impresora.</translation>
    </message>
    <message>
        <source>A printer with an empty paper tray.</source>
        <translation>Una impresora con la bandeja de papel vacía.</translation>
    </message>
    <message>
        <source>A printer with crumpled paper in it.</source>
        <translation>Una impresora con papel arrugado dentro.</translation>
    </message>
    <message>
        <source>A printer with its cover open.</source>
        <translation>Una impresora con la tapa abierta.</translation>
    </message>
    <message>
        <source>A printer with an empty drop.</source>
        <translation>Una impresora con una gota vacía.</translation>
    </message>
    <message>
        <source>A printer that is off.</source>
        <translation>Una impresora apagada.</translation>
    </message>
    <message>
        <source>A person at a desk.</source>
        <translation>Una persona en un mostrador.</translation>
    </message>
    <message>
        <source>Your last sheet may still be on its way. Please wait a moment.</source>
        <translation>Su última hoja puede estar todavía en camino. Espere un momento, por favor.</translation>
    </message>
    <message>
        <source>You have printed as many sheets as one visit can. Please ask at %2.</source>
        <translation>Ya imprimió todas las hojas que permite una visita. Por favor, pregunte en %2.</translation>
    </message>
    <message>
        <source>We cannot print another sheet now</source>
        <translation>Ahora no podemos imprimir otra hoja</translation>
    </message>
    <message>
        <source>We are sending your sheet</source>
        <translation>Estamos enviando su hoja</translation>
    </message>
    <message>
        <source>Your sheet is at the printer</source>
        <translation>Su hoja está en la impresora</translation>
    </message>
    <message>
        <source>Your sheet is printing</source>
        <translation>Su hoja se está imprimiendo</translation>
    </message>
    <message>
        <source>This takes a few seconds. Then take your sheet from %1.</source>
        <translation>Esto tarda unos segundos. Después, recoja su hoja en %1.</translation>
    </message>
    <message>
        <source>Take your sheet</source>
        <translation>Recoja su hoja</translation>
    </message>
    <message>
        <source>Take it from %1. The page is private. Keep it with you.</source>
        <translation>Recójala en %1. La página es privada. Llévela con usted.</translation>
    </message>
    <message>
        <source>Your sheet should be there</source>
        <translation>Su hoja debería estar allí</translation>
    </message>
    <message>
        <source>Take it from %1. If it is not there, ask at %2. The page is private.</source>
        <translation>Recójala en %1. Si no está allí, pregunte en %2. La página es privada.</translation>
    </message>
    <message>
        <source>%3 Your list is still here.</source>
        <translation>%3 Su lista sigue aquí.</translation>
    </message>
    <message>
        <source>%3 We stopped your sheet, so it cannot come out later.</source>
        <translation>%3 Detuvimos su hoja, así que no puede salir más tarde.</translation>
    </message>
    <message>
        <source>We stopped the printing</source>
        <translation>Detuvimos la impresión</translation>
    </message>
    <message>
        <source>No sheet will come out. Your list is still here.</source>
        <translation>No saldrá ninguna hoja. Su lista sigue aquí.</translation>
    </message>
    <message>
        <source>A sheet may still come</source>
        <translation>Todavía puede salir una hoja</translation>
    </message>
    <message>
        <source>The printer did not tell us how it ended. Please ask at %2.</source>
        <translation>La impresora no nos dijo cómo terminó. Por favor, pregunte en %2.</translation>
    </message>
</context>
<context>
    <name>PrintingScreen</name>
    <message>
        <source>I have my sheet</source>
        <translation>Tengo mi hoja</translation>
    </message>
    <message>
        <source>Show my list here</source>
        <translation>Ver mi lista aquí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Detener impresión</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>Ver mi lista</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Take the star off question %1</source>
        <translation>Quitar la estrella de la pregunta %1</translation>
    </message>
    <message>
        <source>Star question %1</source>
        <translation>Poner estrella a la pregunta %1</translation>
    </message>
    <message>
        <source>Move question %1 up</source>
        <translation>Subir la pregunta %1</translation>
    </message>
    <message>
        <source>Move question %1 down</source>
        <translation>Bajar la pregunta %1</translation>
    </message>
    <message>
        <source>Take question %1 off</source>
        <translation>Quitar la pregunta %1</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Pick questions that matter to you. Then print your sheet.</source>
        <translation>Elija las preguntas que le importan. Después imprima su hoja.</translation>
    </message>
    <message>
        <source>Your list is full: ten questions.</source>
        <translation>Su lista está llena: diez preguntas.</translation>
    </message>
    <message>
        <source>Star up to three. They come first on your sheet.</source>
        <translation>Ponga estrella hasta a tres. Van primero en su hoja.</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Your list is empty. On any page, touch Ask about this. Or pick from our list of ready questions.</source>
        <translation>Su lista está vacía. En cualquier página, toque Preguntar sobre esto. O elija de nuestra lista de preguntas.</translation>
    </message>
    <message>
        <source>Write my own question</source>
        <translation>Escribir mi pregunta</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>Imprimir mi hoja</translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation>Añadir preguntas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ReadingModel</name>
    <message>
        <source>There is no voice for this language.</source>
        <translation>No hay voz para este idioma.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Anterior frase</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Siguiente frase</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Parar la lectura en voz alta</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading aloud does not work right now. The words stay on the screen.</source>
        <translation>La lectura en voz alta no funciona ahora. Las palabras siguen en la pantalla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Your list is full. Take one off to add another.</source>
        <translation>Su lista está llena. Quite una para añadir otra.</translation>
    </message>
    <message>
        <source>Touch a question to add it to your list.</source>
        <translation>Toque una pregunta para añadirla a su lista.</translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Add questions</source>
        <translation>Añadir preguntas</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>Ver mi lista</translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>Touch to wake it.</source>
        <translation>Tóquela para activarla.</translation>
    </message>
    <message>
        <source>This screen is resting.</source>
        <translation>Esta pantalla está descansando.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Not yet reviewed by this clinic.</source>
        <translation>Esta clínica todavía no lo ha revisado.</translation>
    </message>
    <message>
        <source>The clinic&apos;s review is overdue.</source>
        <translation>La revisión de la clínica está atrasada.</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2, on %3.</source>
        <translation>Revisado por %1, %2, el %3.</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>About %1 %2 %3 %4.</source>
        <translation>Cerca de %1 %2 %3 %4.</translation>
    </message>
    <message>
        <source>About %1 %2.</source>
        <translation>Cerca de %1 %2.</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 de cada %2</translation>
    </message>
</context>
<context>
    <name>RiskGroupView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No se encontró nada para “%1”.</translation>
    </message>
    <message>
        <source>Type a word or a question.</source>
        <translation>Escriba una palabra o una pregunta.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Common question</source>
        <translation>Pregunta común</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What you search for</source>
        <translation>Lo que busca</translation>
    </message>
    <message>
        <source>Such as: drip, drive, cost</source>
        <translation>Por ejemplo: goteo, manejar, costo</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras opciones</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ver resultados</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Try another word, or go on here. You can always ask at the front desk.</source>
        <translation>Pruebe otra palabra o siga aquí. Siempre puede preguntar en la recepción.</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>Preguntas comunes</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Ask it as my own question</source>
        <translation>Usarla como mi pregunta</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Questions for my visit</source>
        <translation>Preguntas para mi consulta</translation>
    </message>
    <message>
        <source>Your care team wants to hear these.</source>
        <translation>Su equipo médico quiere escucharlas.</translation>
    </message>
    <message>
        <source>Who takes me home:</source>
        <translation>Quién me lleva a casa:</translation>
    </message>
    <message>
        <source>In my own words, the plan is:</source>
        <translation>En mis propias palabras, el plan es:</translation>
    </message>
    <message>
        <source>Your clinic: %1</source>
        <translation>Su clínica: %1</translation>
    </message>
    <message>
        <source>In crisis, or thoughts of suicide or self-harm? Call or text 988.</source>
        <translation>¿En crisis, o con pensamientos de suicidio o de hacerse daño? Llame o envíe un mensaje de texto al 988.</translation>
    </message>
    <message>
        <source>On a call, veterans press 1 and Spanish is 2. Veterans can text 838255.</source>
        <translation>Al llamar, los veteranos marcan 1 y el español es 2. Los veteranos pueden enviar un texto al 838255.</translation>
    </message>
    <message>
        <source>Danger now? Call 911. In the clinic, tell any staff member.</source>
        <translation>¿Peligro ahora? Llame al 911. En la clínica, avise a cualquier empleado.</translation>
    </message>
    <message>
        <source>This is general information. It does not replace your care team.</source>
        <translation>Esta es información general. No reemplaza a su equipo médico.</translation>
    </message>
    <message>
        <source>This page is private. Keep it with you.</source>
        <translation>Esta página es privada. Llévela con usted.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>“%1”: can I tell you this in my own words?</source>
        <translation>“%1”: ¿puedo decirle esto en mis propias palabras?</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>Prueba de impresora</translation>
    </message>
    <message>
        <source>Nobody&apos;s questions are on this sheet.</source>
        <translation>En esta hoja no hay preguntas de nadie.</translation>
    </message>
    <message>
        <source>Is this sheet easy to read, with nothing cut off?</source>
        <translation>¿Se lee bien esta hoja, sin nada cortado?</translation>
    </message>
    <message>
        <source>Translated by a machine, not checked by a translator.</source>
        <translation>Traducido por una máquina, sin revisar por un traductor.</translation>
    </message>
    <message>
        <source>Edition %1. Not yet reviewed by this clinic.</source>
        <translation>Edición %1. Esta clínica todavía no la ha revisado.</translation>
    </message>
    <message>
        <source>Edition %1, reviewed %2. A new review is due.</source>
        <translation>Edición %1, revisada en %2. Toca una nueva revisión.</translation>
    </message>
    <message>
        <source>Edition %1, reviewed %2.</source>
        <translation>Edición %1, revisada en %2.</translation>
    </message>
    <message>
        <source>A small picture of your sheet. The list beside it has the same questions. The rest of it says:</source>
        <translation>Una imagen pequeña de su hoja. La lista al lado tiene las mismas preguntas. Lo demás dice:</translation>
    </message>
    <message>
        <source>Under each question it stands in English.</source>
        <translation>Debajo de cada pregunta está en inglés.</translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message>
        <source>%1 %2 (with a star)</source>
        <translation>%1 %2 (con estrella)</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SpeakerScreen</name>
    <message>
        <source>People near you will hear this.</source>
        <translation>Las personas cerca de usted oirán esto.</translation>
    </message>
    <message>
        <source>To listen alone, plug in headphones.</source>
        <translation>Para escuchar a solas, conecte unos audífonos.</translation>
    </message>
    <message>
        <source>Use the speaker</source>
        <translation>Usar el altavoz</translation>
    </message>
    <message>
        <source>No, stay silent</source>
        <translation>No, sin sonido</translation>
    </message>
</context>
<context>
    <name>StaffCornerScreen</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Wipe the screen: touches do nothing for 60 seconds. Then the start screen comes back.</source>
        <translation>Limpie la pantalla: no responde al tacto por 60 segundos. Después vuelve la pantalla de inicio.</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Write my own question</source>
        <translation>Escribir mi pregunta</translation>
    </message>
</context>
<context>
    <name>StagesModel</name>
    <message numerus="yes">
        <source>%n on your list</source>
        <translation>
            <numerusform>%n en su lista</numerusform>
            <numerusform>%n en su lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagesScreen</name>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation>Añadir preguntas</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>¿Qué tiene en mente?</translation>
    </message>
    <message>
        <source>See my list</source>
        <translation>Ver mi lista</translation>
    </message>
</context>
<context>
    <name>StartOver</name>
    <message>
        <source>Not your list? Start over</source>
        <translation>¿No es su lista? Empezar de nuevo</translation>
    </message>
    <message>
        <source>Not your visit? Start over</source>
        <translation>¿No es su visita? Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>To keep your visit private, we erase it in %n second(s).</source>
        <translation>
            <numerusform>Para proteger su privacidad, borramos todo en %n segundo.</numerusform>
            <numerusform>Para proteger su privacidad, borramos todo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
    <message>
        <source>No time limit for me</source>
        <translation>Sin límite de tiempo</translation>
    </message>
    <message>
        <source>Finish and erase</source>
        <translation>Terminar y borrar</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
</context>
<context>
    <name>SwitchesRow</name>
    <message>
        <source>Choose by switches</source>
        <translation>Elegir con pulsadores</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Un pulsador</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>Dos pulsadores</translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>Code %1 of %2</source>
        <translation>Código %1 de %2</translation>
    </message>
    <message>
        <source>A code with your list as text</source>
        <translation>Un código con su lista como texto</translation>
    </message>
    <message>
        <source>Code %1 of %2 with your list as text</source>
        <translation>Código %1 de %2 con su lista como texto</translation>
    </message>
    <message>
        <source>Point a phone camera at this code. It holds only the words of your list. It is not a link. We send nothing.</source>
        <translation>Apunte la cámara de un teléfono a este código. Solo contiene las palabras de su lista. No es un enlace. No enviamos nada.</translation>
    </message>
    <message>
        <source>Point a phone camera at each code. They hold only the words of your list. They are not links. We send nothing.</source>
        <translation>Apunte la cámara de un teléfono a cada código. Solo contienen las palabras de su lista. No son enlaces. No enviamos nada.</translation>
    </message>
    <message>
        <source>Copy the words, or use a phone. No phone? Ask at %1.</source>
        <translation>Copie las palabras o use un teléfono. ¿No tiene teléfono? Pregunte en %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Questions for my visit</source>
        <translation>Preguntas para mi consulta</translation>
    </message>
</context>
<context>
    <name>TakeawayCode</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Siguiente código</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>Anterior código</translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Take your list with you</source>
        <translation>Llévese su lista</translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation>Cambiar mi lista</translation>
    </message>
</context>
<context>
    <name>TeachBack</name>
    <message>
        <source>What will you tell your care team about “%1”?</source>
        <translation>¿Qué le dirá a su equipo médico sobre “%1”?</translation>
    </message>
    <message>
        <source>Say it in your head, or to someone with you. There is no right or wrong. No one checks it.</source>
        <translation>Dígalo en su mente o a alguien que esté con usted. No hay respuestas buenas ni malas. Nadie lo revisa.</translation>
    </message>
</context>
<context>
    <name>TeachBackScreen</name>
    <message>
        <source>In your own words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>En su lista</translation>
    </message>
    <message>
        <source>List is full</source>
        <translation>Lista llena</translation>
    </message>
    <message>
        <source>Put this on my sheet</source>
        <translation>Poner en mi hoja</translation>
    </message>
    <message>
        <source>Main point</source>
        <translation>Punto principal</translation>
    </message>
    <message>
        <source>Show the main point</source>
        <translation>Ver el punto principal</translation>
    </message>
</context>
<context>
    <name>TextBlock</name>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Touch a topic to read about it.</source>
        <translation>Toque un tema para leer sobre él.</translation>
    </message>
</context>
</TS>
