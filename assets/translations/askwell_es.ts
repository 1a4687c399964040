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
    <name>AsideScreen</name>
    <message numerus="yes">
        <source>The kiosk comes back in %n minute(s).</source>
        <translation>
            <numerusform>El quiosco vuelve en %n minuto.</numerusform>
            <numerusform>El quiosco vuelve en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the kiosk now</source>
        <translation>Volver al quiosco ahora</translation>
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
    <name>Computer</name>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>Looking … This can take half a minute.</source>
        <translation>Buscando… Puede tardar medio minuto.</translation>
    </message>
    <message>
        <source>Printing … This can take a minute.</source>
        <translation>Imprimiendo… Puede tardar un minuto.</translation>
    </message>
    <message>
        <source>Nothing could be found out. Look again, or restart the kiosk.</source>
        <translation>No se pudo averiguar nada. Busque otra vez o reinicie el quiosco.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Things to set right: %1</source>
        <translation>Cosas por corregir: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Imprimir esta lista</translation>
    </message>
    <message>
        <source>The list is printed.</source>
        <translation>La lista está impresa.</translation>
    </message>
    <message>
        <source>The list may not have been printed. Look at the printer.</source>
        <translation>Puede que la lista no se haya impreso. Mire la impresora.</translation>
    </message>
    <message>
        <source>All is well here</source>
        <translation>Aquí todo está bien</translation>
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
        <source>Side for the buttons</source>
        <translation>Lugar de los botones</translation>
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
        <source>There is no checked translation of it yet. You can read it in English, or ask the desk for an interpreter, free.</source>
        <translation>Todavía no hay una traducción revisada. Puede leerla en inglés o pedir un intérprete en recepción, gratis.</translation>
    </message>
    <message>
        <source>There is no checked translation of the pages yet. You can read them in English, or ask the desk for an interpreter, free.</source>
        <translation>Todavía no hay una traducción revisada de las páginas. Puede leerlas en inglés o pedir un intérprete en recepción, gratis.</translation>
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
        <translation>Veteranos: llamen al 988 y luego marquen&#xa0;1</translation>
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
        <translation>Anular</translation>
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
        <source>You can use this screen by its keys. Down and Up go through everything. Right and Left jump from group to group. Select chooses. Back goes back. Help opens Need help now.</source>
        <translation>Puede usar esta pantalla con sus teclas. Abajo y Arriba recorren todo. Derecha e Izquierda saltan de grupo en grupo. Seleccionar elige. Atrás vuelve. Ayuda abre Ayuda ahora.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>Tiene más tiempo.</translation>
    </message>
    <message>
        <source>Chosen by a switch? Touch or press another key within %1 seconds to keep it.</source>
        <translation>¿Lo eligió con un pulsador? Toque la pantalla u otra tecla antes de %1 segundos para conservarlo.</translation>
    </message>
    <message>
        <source>Your last choice of switches is back.</source>
        <translation>Ha vuelto su elección anterior de pulsadores.</translation>
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
    <message>
        <source>A machine translated the lines below. No translator has checked them.</source>
        <translation>Una máquina tradujo las líneas de abajo. Ningún traductor las ha revisado.</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message numerus="yes">
        <source>All of %n part(s) are shown.</source>
        <translation>
            <numerusform>Se muestra %n parte; no hay más.</numerusform>
            <numerusform>Se muestran las %n partes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 part(s) are hidden until they are reviewed.</source>
        <translation>
            <numerusform>%n de %1 partes está oculta hasta su revisión.</numerusform>
            <numerusform>%n de %1 partes están ocultas hasta su revisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed file(s) are older than the English text.</source>
        <translation>
            <numerusform>%n archivo revisado es más viejo que el texto en inglés.</numerusform>
            <numerusform>%n archivos revisados son más viejos que el texto en inglés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) cannot be read: tell who wrote the content.</source>
        <translation>
            <numerusform>%n parte no se puede leer: avise a quien escribió el contenido.</numerusform>
            <numerusform>%n partes no se pueden leer: avise a quien escribió el contenido.</numerusform>
        </translation>
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
    <name>Log</name>
    <message>
        <source>The kiosk has started</source>
        <translation>El quiosco arrancó</translation>
    </message>
    <message>
        <source>The kiosk was closed</source>
        <translation>Se cerró el quiosco</translation>
    </message>
    <message>
        <source>A setting was not taken over</source>
        <translation>No se aceptó un ajuste</translation>
    </message>
    <message>
        <source>The PINs of staff cannot be read</source>
        <translation>No se pueden leer los códigos PIN del personal</translation>
    </message>
    <message>
        <source>The content is broken</source>
        <translation>El contenido está dañado</translation>
    </message>
    <message>
        <source>The content has gone</source>
        <translation>El contenido desapareció</translation>
    </message>
    <message>
        <source>An older edition of the content shows</source>
        <translation>Se muestra una edición anterior del contenido</translation>
    </message>
    <message>
        <source>There is no content to show</source>
        <translation>No hay contenido para mostrar</translation>
    </message>
    <message>
        <source>A keyboard on the screen is broken</source>
        <translation>Un teclado de la pantalla está dañado</translation>
    </message>
    <message>
        <source>A translation waits for its review</source>
        <translation>Una traducción espera su revisión</translation>
    </message>
    <message>
        <source>A translation is broken</source>
        <translation>Una traducción está dañada</translation>
    </message>
    <message>
        <source>A sheet was not printed</source>
        <translation>No se imprimió una hoja</translation>
    </message>
    <message>
        <source>A sheet may still lie in the printer</source>
        <translation>Puede haber una hoja en la impresora</translation>
    </message>
    <message>
        <source>The screen felt touches that nobody made</source>
        <translation>La pantalla sintió toques que nadie hizo</translation>
    </message>
    <message>
        <source>A language has no voice</source>
        <translation>Un idioma no tiene voz</translation>
    </message>
    <message>
        <source>The voice has stopped working</source>
        <translation>La voz dejó de funcionar</translation>
    </message>
    <message>
        <source>The counts were damaged and begin anew</source>
        <translation>Los recuentos se dañaron y empiezan de cero</translation>
    </message>
    <message>
        <source>The counts could not be saved</source>
        <translation>No se pudieron guardar los recuentos</translation>
    </message>
    <message>
        <source>The kiosk made an error and started over</source>
        <translation>El quiosco tuvo un error y volvió a empezar</translation>
    </message>
    <message>
        <source>The kiosk restarted after two errors</source>
        <translation>El quiosco se reinició tras dos errores</translation>
    </message>
    <message>
        <source>A part of the screen gave a warning</source>
        <translation>Una parte de la pantalla dio un aviso</translation>
    </message>
    <message>
        <source>The kiosk restarted after a crash</source>
        <translation>El quiosco se reinició tras un fallo</translation>
    </message>
    <message>
        <source>The kiosk restarted after it hung</source>
        <translation>El quiosco se reinició tras quedarse parado</translation>
    </message>
    <message>
        <source>The kiosk restarted as planned</source>
        <translation>El quiosco se reinició según lo previsto</translation>
    </message>
    <message>
        <source>The kiosk began its safe mode</source>
        <translation>El quiosco entró en modo seguro</translation>
    </message>
    <message>
        <source>Only &quot;Please ask at the desk&quot; was shown</source>
        <translation>Solo se mostró «Por favor, pregunte en recepción»</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Nothing of a visit is here. Times are full hours.</source>
        <translation>Aquí no hay nada de una visita. Las horas son en punto.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Save to USB stick</source>
        <translation>Guardar en memoria USB</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 veces</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>The kiosk makes room for other programs. It comes back by itself.</source>
        <translation>El quiosco deja lugar a otros programas. Vuelve solo.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>Morning check</source>
        <translation>Revisión de la mañana</translation>
    </message>
    <message>
        <source>All is well. You are done for today.</source>
        <translation>Todo está bien. Ya terminó por hoy.</translation>
    </message>
    <message>
        <source>Something is not right. See what helps below.</source>
        <translation>Algo no está bien. Vea abajo qué ayuda.</translation>
    </message>
    <message>
        <source>There is more to check.</source>
        <translation>Queda algo por revisar.</translation>
    </message>
    <message>
        <source>Touch the first step. The others follow.</source>
        <translation>Toque el primer paso. Los demás siguen.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin revisar todavía</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Print a test sheet</source>
        <translation>Imprimir una hoja de prueba</translation>
    </message>
    <message>
        <source>Touch the whole screen</source>
        <translation>Tocar toda la pantalla</translation>
    </message>
    <message>
        <source>Listen to the kiosk</source>
        <translation>Escuchar el quiosco</translation>
    </message>
    <message>
        <source>Put in new ink or toner. If that does not help, tell IT.</source>
        <translation>Ponga tinta o tóner nuevos. Si no ayuda, avise a informática.</translation>
    </message>
    <message>
        <source>Fields that did not respond: %1. Clean the screen and try again, then tell IT.</source>
        <translation>Campos que no respondieron: %1. Limpie la pantalla e inténtelo otra vez; luego avise a informática.</translation>
    </message>
    <message>
        <source>Turn the sound up, or plug it in. Then tell IT.</source>
        <translation>Suba el sonido o conéctelo. Luego avise a informática.</translation>
    </message>
    <message>
        <source>Print a test sheet?</source>
        <translation>¿Imprimir una hoja de prueba?</translation>
    </message>
    <message>
        <source>Nothing private is on it. This takes a few seconds.</source>
        <translation>No tiene nada privado. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Detener la impresión</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer</source>
        <translation>La hoja va hacia la impresora</translation>
    </message>
    <message>
        <source>The sheet is at the printer</source>
        <translation>La hoja está en la impresora</translation>
    </message>
    <message>
        <source>The test sheet is printing</source>
        <translation>La hoja de prueba se está imprimiendo</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>We stopped the test sheet</source>
        <translation>Detuvimos la hoja de prueba</translation>
    </message>
    <message>
        <source>Yes, it is well</source>
        <translation>Sí, está bien</translation>
    </message>
    <message>
        <source>No, or none came</source>
        <translation>No, o no salió ninguna</translation>
    </message>
    <message>
        <source>Look at the test sheet</source>
        <translation>Mire la hoja de prueba</translation>
    </message>
    <message>
        <source>Has it come out? Is it easy to read, with nothing cut off?</source>
        <translation>¿Salió? ¿Se lee bien, sin nada cortado?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This is the voice of the kiosk.</source>
        <translation>Esta es la voz del quiosco.</translation>
    </message>
    <message>
        <source>The kiosk says one short sentence.</source>
        <translation>El quiosco dice una frase corta.</translation>
    </message>
    <message>
        <source>The kiosk plays a short soft tone.</source>
        <translation>El quiosco da un tono corto y suave.</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Listen to the kiosk?</source>
        <translation>¿Escuchar el quiosco?</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>¿Lo oyó?</translation>
    </message>
    <message>
        <source>It may be in the headset, if one is plugged in.</source>
        <translation>Puede sonar en los auriculares, si están conectados.</translation>
    </message>
    <message>
        <source>Yes, I did</source>
        <translation>Sí, lo oí</translation>
    </message>
    <message>
        <source>No, nothing</source>
        <translation>No, nada</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Otra vez</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>A new PIN for IT</source>
        <translation>Un PIN nuevo para informática</translation>
    </message>
    <message>
        <source>A new PIN for reception</source>
        <translation>Un PIN nuevo para recepción</translation>
    </message>
    <message>
        <source>Type the same PIN once more, then touch OK.</source>
        <translation>Escriba el mismo PIN otra vez y toque OK.</translation>
    </message>
    <message>
        <source>It opens all of the staff area. Do not lose it.</source>
        <translation>Abre toda la zona del personal. No lo pierda.</translation>
    </message>
    <message>
        <source>It opens what reception needs each day.</source>
        <translation>Abre lo que recepción necesita cada día.</translation>
    </message>
    <message>
        <source>Type %1 to %2 digits, then touch OK. %3</source>
        <translation>Escriba de %1 a %2 cifras y toque OK. %3</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits. Please type another one.</source>
        <translation>Un PIN tiene de %1 a %2 cifras. Escriba otro, por favor.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Please type another one.</source>
        <translation>Este PIN se adivina fácilmente. Escriba otro, por favor.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>Los dos no eran iguales. Empiece otra vez, por favor.</translation>
    </message>
    <message>
        <source>IT and reception need different PINs. Type another one.</source>
        <translation>Informática y recepción necesitan PIN distintos. Escriba otro.</translation>
    </message>
    <message>
        <source>Not saved. Set the PIN of IT first.</source>
        <translation>No se guardó. Establezca primero el PIN de informática.</translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write into its own folder.</source>
        <translation>No se guardó. Este quiosco no puede escribir en su propia carpeta.</translation>
    </message>
    <message>
        <source>Not saved. The computer is short of memory. Try again.</source>
        <translation>No se guardó. A la computadora le falta memoria. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>NewPinScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Página %1&#xa0;de&#xa0;%2</translation>
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
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>%1 of your %2 questions fit. The ones with a star come first.</source>
        <translation>Caben %1 de sus %2 preguntas. Las que tienen estrella van primero.</translation>
    </message>
    <message>
        <source>Until it is mended, the last state without it stays here.</source>
        <translation>Hasta que se corrija, aquí queda el último estado sin el error.</translation>
    </message>
    <message>
        <source>The check of this state did not come to an end; askwell check may tell why.</source>
        <translation>La comprobación de este estado no llegó a su fin; askwell check puede mostrar por qué.</translation>
    </message>
    <message>
        <source>and %1 more; askwell check tells all</source>
        <translation>y %1 más; askwell check los muestra todos</translation>
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
    <name>Printer</name>
    <message>
        <source>Look at the printer&apos;s own display. It may say what it needs.</source>
        <translation>Mire la pantalla de la impresora. Puede decir qué necesita.</translation>
    </message>
    <message>
        <source>The printer is ready</source>
        <translation>La impresora está lista</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>La impresora no tiene papel</translation>
    </message>
    <message>
        <source>Put paper into the printer.</source>
        <translation>Ponga papel en la impresora.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Hay papel atascado en la impresora</translation>
    </message>
    <message>
        <source>Open the printer and take the stuck paper out.</source>
        <translation>Abra la impresora y saque el papel atascado.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>La impresora está abierta</translation>
    </message>
    <message>
        <source>Close all of its covers and doors.</source>
        <translation>Cierre todas sus tapas y puertas.</translation>
    </message>
    <message>
        <source>The printer has no more ink</source>
        <translation>La impresora no tiene más tinta</translation>
    </message>
    <message>
        <source>Put in new ink or toner.</source>
        <translation>Ponga tinta o tóner nuevos.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>Switch it on, and look at its cable. If that is not it, tell IT.</source>
        <translation>Enciéndala y mire su cable. Si no es eso, avise a informática.</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>La impresora está en pausa</translation>
    </message>
    <message>
        <source>The printer takes no sheets now</source>
        <translation>La impresora no acepta hojas ahora</translation>
    </message>
    <message>
        <source>There is no printer under the name that is set</source>
        <translation>No hay impresora con el nombre configurado</translation>
    </message>
    <message>
        <source>Tell IT. The printer&apos;s name in the settings is not right.</source>
        <translation>Avise a informática. El nombre de la impresora en la configuración no es correcto.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>La impresora se detuvo</translation>
    </message>
</context>
<context>
    <name>PrinterTrial</name>
    <message>
        <source>With: %1. Nothing private is on the sheet.</source>
        <translation>Con: %1. La hoja no tiene nada privado.</translation>
    </message>
    <message>
        <source>Try this printer?</source>
        <translation>¿Probar esta impresora?</translation>
    </message>
    <message>
        <source>Print a test sheet</source>
        <translation>Imprimir una hoja de prueba</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The test sheet is on its way</source>
        <translation>La hoja de prueba está en camino</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Has the sheet come out?</source>
        <translation>¿Salió la hoja?</translation>
    </message>
    <message>
        <source>If it has, and is easy to read, this is the right printer. If not, take another one.</source>
        <translation>Si salió y se lee bien, es la impresora correcta. Si no, elija otra.</translation>
    </message>
    <message>
        <source>The test sheet was stopped</source>
        <translation>Se detuvo la hoja de prueba</translation>
    </message>
    <message>
        <source>Back to the printers</source>
        <translation>Volver a las impresoras</translation>
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
        <source>About “%1”.</source>
        <translation>Sobre «%1».</translation>
    </message>
    <message>
        <source>Your other list is kept.</source>
        <translation>Su otra lista se conserva.</translation>
    </message>
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
    <message>
        <source>Each treatment shows its own review.</source>
        <translation>Cada tratamiento muestra su propia revisión.</translation>
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
    <name>Setting</name>
    <message>
        <source>Usual: %1</source>
        <translation>Habitual: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write its settings. Tell IT.</source>
        <translation>No se guardó. Este quiosco no puede escribir su configuración. Avise a informática.</translation>
    </message>
    <message>
        <source>The file has a value that cannot be used: it %1. The usual one holds.</source>
        <translation>El archivo tiene un valor que no se puede usar: %1. Vale el habitual.</translation>
    </message>
    <message>
        <source>A time is written like this: 03:30</source>
        <translation>Una hora se escribe así: 03:30</translation>
    </message>
    <message>
        <source>Part %1: %2. An example: %3</source>
        <translation>Parte %1: %2. Un ejemplo: %3</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Esto no se puede usar.</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>The printers could not be looked for.</source>
        <translation>No se pudieron buscar las impresoras.</translation>
    </message>
    <message>
        <source>This computer names no printer.</source>
        <translation>Esta computadora no indica ninguna impresora.</translation>
    </message>
    <message>
        <source>Another one: type its name</source>
        <translation>Otra: escriba su nombre</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
</context>
<context>
    <name>SettingFrame</name>
    <message>
        <source>Back to the usual</source>
        <translation>Volver a lo habitual</translation>
    </message>
</context>
<context>
    <name>SettingPrinterScreen</name>
    <message>
        <source>Test sheet</source>
        <translation>Hoja de prueba</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Folder of the content</source>
        <translation>Carpeta del contenido</translation>
    </message>
    <message>
        <source>Folder of one content pack, or of several; empty for all that come with the program or were installed.</source>
        <translation>Carpeta de un paquete de contenido, o de varios; vacío para todos los que vienen con el programa o se instalaron.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>The clinic&apos;s name as visitors know it.</source>
        <translation>El nombre de la clínica como lo conocen los visitantes.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Number that a visitor may call later.</source>
        <translation>Número al que un visitante puede llamar después.</translation>
    </message>
    <message>
        <source>Where staff are</source>
        <translation>Dónde está el personal</translation>
    </message>
    <message>
        <source>Where staff are, in words that follow &quot;Please ask at&quot;.</source>
        <translation>Dónde está el personal, en palabras que siguen a «Por favor, pregunte en».</translation>
    </message>
    <message>
        <source>Sentence on the sheet</source>
        <translation>Frase en la hoja</translation>
    </message>
    <message>
        <source>The clinic&apos;s sentence on the question sheet.</source>
        <translation>La frase de la clínica en la hoja de preguntas.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>When the clinic is open; at other times the start screen is dark until it is touched.</source>
        <translation>Cuándo abre la clínica; a otras horas la pantalla de inicio está oscura hasta que se toca.</translation>
    </message>
    <message>
        <source>Restart at night</source>
        <translation>Reinicio por la noche</translation>
    </message>
    <message>
        <source>When the kiosk starts afresh at night, if nobody uses it; empty for never.</source>
        <translation>Cuándo se reinicia el quiosco por la noche, si nadie lo usa; vacío para nunca.</translation>
    </message>
    <message>
        <source>Switches at the start</source>
        <translation>Pulsadores al inicio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Un pulsador</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>Dos pulsadores</translation>
    </message>
    <message>
        <source>Whether each visit starts with choosing by one or two switches.</source>
        <translation>Si cada visita empieza eligiendo con uno o dos pulsadores.</translation>
    </message>
    <message>
        <source>Pace of one switch</source>
        <translation>Ritmo de un pulsador</translation>
    </message>
    <message>
        <source>How long each thing is offered to a visitor with one switch.</source>
        <translation>Cuánto tiempo se ofrece cada cosa a quien usa un pulsador.</translation>
    </message>
    <message>
        <source>More keys of the keypad</source>
        <translation>Más teclas del teclado</translation>
    </message>
    <message>
        <source>More keys of the keypad with what they mean, such as &quot;F7=help, Home=back&quot;.</source>
        <translation>Más teclas del teclado con lo que significan, como &quot;F7=help, Home=back&quot;.</translation>
    </message>
    <message>
        <source>it must tell days first, then times</source>
        <translation>primero van los días, luego las horas</translation>
    </message>
    <message>
        <source>the days are mon, tue, wed, thu, fri, sat, sun</source>
        <translation>los días son mon, tue, wed, thu, fri, sat, sun</translation>
    </message>
    <message>
        <source>times are written like 08:00-17:00, within one day</source>
        <translation>las horas se escriben como 08:00-17:00, dentro de un día</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Name of the print queue; empty for the system&apos;s default.</source>
        <translation>Nombre de la cola de impresión; vacío para la del sistema.</translation>
    </message>
    <message>
        <source>Where the sheet comes out</source>
        <translation>Dónde sale la hoja</translation>
    </message>
    <message>
        <source>Where the sheet comes out, in words that follow &quot;Take your sheet from&quot;.</source>
        <translation>Dónde sale la hoja, en palabras que siguen a «Recoja su hoja en».</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>As the printer says</source>
        <translation>Como diga la impresora</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Paper of the sheet; auto takes what the printer or the country uses.</source>
        <translation>Papel de la hoja; auto usa el de la impresora o del país.</translation>
    </message>
    <message>
        <source>Sheets in one visit</source>
        <translation>Hojas por visita</translation>
    </message>
    <message>
        <source>How many sheets one visit may print.</source>
        <translation>Cuántas hojas puede imprimir una visita.</translation>
    </message>
    <message>
        <source>Wait between two sheets</source>
        <translation>Espera entre dos hojas</translation>
    </message>
    <message>
        <source>Wait between two sheets.</source>
        <translation>Espera entre dos hojas.</translation>
    </message>
    <message>
        <source>Pixels per millimeter</source>
        <translation>Píxeles por milímetro</translation>
    </message>
    <message>
        <source>Device pixels in one millimeter of this screen; askwell calibrate measures them.</source>
        <translation>Píxeles en un milímetro de esta pantalla; askwell calibrate los mide.</translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation>Altura sobre el piso</translation>
    </message>
    <message>
        <source>Height of the picture&apos;s lower edge above the floor; reach mode goes by it.</source>
        <translation>Altura del borde inferior de la imagen sobre el piso; el modo de alcance se guía por ella.</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Dibuja</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>El procesador</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <translation>La tarjeta gráfica</translation>
    </message>
    <message>
        <source>Who draws the screen; gpu needs a graphics driver that works.</source>
        <translation>Quién dibuja la pantalla; gpu necesita un controlador gráfico que funcione.</translation>
    </message>
    <message>
        <source>Colors at the start</source>
        <translation>Colores al inicio</translation>
    </message>
    <message>
        <source>Colors that each visit starts in.</source>
        <translation>Colores con los que empieza cada visita.</translation>
    </message>
    <message>
        <source>As the system asks</source>
        <translation>Como pida el sistema</translation>
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
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Text size at the start</source>
        <translation>Tamaño de letra al inicio</translation>
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
        <source>How much larger text is when a visit starts.</source>
        <translation>Cuánto más grande es la letra al empezar una visita.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Keypad and switches</source>
        <translation>Teclado y pulsadores</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation>Idioma al inicio</translation>
    </message>
    <message>
        <source>Language that each visit starts in.</source>
        <translation>Idioma en que empieza cada visita.</translation>
    </message>
    <message>
        <source>Questions in own words</source>
        <translation>Preguntas con sus palabras</translation>
    </message>
    <message>
        <source>Whether visitors may type a question of their own.</source>
        <translation>Si los visitantes pueden escribir su propia pregunta.</translation>
    </message>
    <message>
        <source>Therapy on the start screen</source>
        <translation>Terapia en la pantalla de inicio</translation>
    </message>
    <message>
        <source>Whether the start screen names the therapy, where the whole room can read it.</source>
        <translation>Si la pantalla de inicio nombra la terapia, donde toda la sala puede leerla.</translation>
    </message>
    <message>
        <source>Wait at &quot;Still there?&quot;</source>
        <translation>Espera en «¿Sigue ahí?»</translation>
    </message>
    <message>
        <source>How long &quot;Still there?&quot; waits before the visit is erased.</source>
        <translation>Cuánto espera «¿Sigue ahí?» antes de borrar la visita.</translation>
    </message>
    <message>
        <source>Tone at &quot;Still there?&quot;</source>
        <translation>Tono en «¿Sigue ahí?»</translation>
    </message>
    <message>
        <source>Whether a soft tone is heard when &quot;Still there?&quot; appears, where no headset is used.</source>
        <translation>Si suena un tono suave cuando aparece «¿Sigue ahí?», sin auriculares.</translation>
    </message>
    <message>
        <source>Weeks of counts to keep</source>
        <translation>Semanas de recuentos guardadas</translation>
    </message>
    <message>
        <source>How many weeks the counts of use are shown. Older ones are deleted as the kiosk is used.</source>
        <translation>Cuántas semanas se muestran los recuentos de uso. Los más antiguos se borran a medida que se usa el quiosco.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Siempre abierto</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>The usual printer of this computer</source>
        <translation>La impresora habitual de esta computadora</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Let us set this kiosk up</source>
        <translation>Configuremos este quiosco</translation>
    </message>
    <message>
        <source>Clinic, printer, languages, PINs and review: about five minutes. Each step is kept when you go on. You can stop at any time and begin again later.</source>
        <translation>Clínica, impresora, idiomas, PIN y revisión: unos cinco minutos. Cada paso se guarda al seguir. Puede parar cuando quiera y empezar otra vez después.</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Iniciar el quiosco</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The kiosk starts afresh, and all settings are saved.</source>
        <translation>El quiosco arranca de nuevo y todos los ajustes quedan guardados.</translation>
    </message>
    <message>
        <source>Everything holds from the next start of the kiosk on.</source>
        <translation>Todo vale desde el próximo inicio del quiosco.</translation>
    </message>
    <message>
        <source>One thing is left: a clinician reads the pages and signs. Until then the kiosk says that it is not reviewed.</source>
        <translation>Queda una cosa: un profesional clínico lee las páginas y firma. Hasta entonces el quiosco dice que no está revisado.</translation>
    </message>
    <message>
        <source>The kiosk is set up</source>
        <translation>El quiosco está configurado</translation>
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
    <name>StaffChartScreen</name>
    <message>
        <source>Save to USB stick</source>
        <translation>Guardar en memoria USB</translation>
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
    <name>StaffEnd</name>
    <message>
        <source>Restart or close</source>
        <translation>Reiniciar o cerrar</translation>
    </message>
    <message>
        <source>You are asked once more before anything ends.</source>
        <translation>Se le pregunta otra vez antes de terminar algo.</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Reiniciar el quiosco</translation>
    </message>
    <message>
        <source>It is back in a few seconds</source>
        <translation>Vuelve en unos segundos</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <source>It stays closed until somebody starts it</source>
        <translation>Queda cerrado hasta que alguien lo inicie</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Reiniciar la computadora</translation>
    </message>
    <message>
        <source>It takes a minute or two</source>
        <translation>Tarda uno o dos minutos</translation>
    </message>
    <message>
        <source>Switch the computer off</source>
        <translation>Apagar la computadora</translation>
    </message>
    <message>
        <source>Somebody has to switch it on again</source>
        <translation>Alguien tiene que encenderla otra vez</translation>
    </message>
    <message>
        <source>Restart the kiosk now?</source>
        <translation>¿Reiniciar el quiosco ahora?</translation>
    </message>
    <message>
        <source>The screen goes dark for a few seconds.</source>
        <translation>La pantalla se oscurece unos segundos.</translation>
    </message>
    <message>
        <source>Yes, restart it</source>
        <translation>Sí, reiniciar</translation>
    </message>
    <message>
        <source>Close the kiosk now?</source>
        <translation>¿Cerrar el quiosco ahora?</translation>
    </message>
    <message>
        <source>Visitors cannot use it until somebody starts it again.</source>
        <translation>Los visitantes no pueden usarlo hasta que alguien lo inicie.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Sí, cerrar</translation>
    </message>
    <message>
        <source>Restart the computer now?</source>
        <translation>¿Reiniciar la computadora ahora?</translation>
    </message>
    <message>
        <source>The kiosk comes back by itself.</source>
        <translation>El quiosco vuelve solo.</translation>
    </message>
    <message>
        <source>Switch the computer off now?</source>
        <translation>¿Apagar la computadora ahora?</translation>
    </message>
    <message>
        <source>Visitors cannot use the kiosk until it is switched on again.</source>
        <translation>Los visitantes no pueden usar el quiosco hasta que se encienda otra vez.</translation>
    </message>
    <message>
        <source>Yes, switch it off</source>
        <translation>Sí, apagar</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>For a minute touches do nothing</source>
        <translation>Durante un minuto los toques no hacen nada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Printer, paper, sound and content</source>
        <translation>Impresora, papel, sonido y contenido</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Revisión de la mañana</translation>
    </message>
    <message>
        <source>Test sheet, touch and sound in two minutes</source>
        <translation>Hoja de prueba, toque y sonido en dos minutos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Clinic, printer, screen, visits</source>
        <translation>Clínica, impresora, pantalla, visitas</translation>
    </message>
    <message>
        <source>How much it is used</source>
        <translation>Cuánto se usa</translation>
    </message>
    <message>
        <source>Week by week, never by whom</source>
        <translation>Semana a semana, nunca por quién</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>The log of the kiosk</source>
        <translation>El registro del quiosco</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>What of each visitors see</source>
        <translation>Qué ven los visitantes de cada uno</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>A clinician signs for the pages</source>
        <translation>Un profesional clínico firma las páginas</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>Códigos PIN</translation>
    </message>
    <message>
        <source>Of IT and of reception</source>
        <translation>De informática y de recepción</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>What to set right, and how</source>
        <translation>Qué corregir y cómo</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Reach the computer behind the kiosk</source>
        <translation>Llegar a la computadora detrás del quiosco</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Versions of program and content</source>
        <translation>Versiones del programa y del contenido</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>Medir la pantalla</translation>
    </message>
    <message>
        <source>With a bank card, so that all has its true size</source>
        <translation>Con una tarjeta bancaria, para que todo tenga su tamaño real</translation>
    </message>
    <message>
        <source>Restart or close</source>
        <translation>Reiniciar o cerrar</translation>
    </message>
    <message>
        <source>The kiosk or the computer</source>
        <translation>El quiosco o la computadora</translation>
    </message>
</context>
<context>
    <name>StaffImport</name>
    <message>
        <source>Take these settings over?</source>
        <translation>¿Usar esta configuración?</translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write its settings. Tell IT.</source>
        <translation>No se guardó. Este quiosco no puede escribir su configuración. Avise a informática.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Look through the list first.</source>
        <translation>Todavía no ha cambiado nada. Mire primero la lista.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>This file has no settings of a kiosk in it.</source>
        <translation>Este archivo no tiene la configuración de un quiosco.</translation>
    </message>
    <message>
        <source>The end of the file is missing. Write it to the stick once more.</source>
        <translation>Falta el final del archivo. Escríbalo otra vez en la memoria.</translation>
    </message>
    <message>
        <source>The file comes from another version of the program.</source>
        <translation>El archivo viene de otra versión del programa.</translation>
    </message>
    <message>
        <source>The stick could not be read. Plug it in once more.</source>
        <translation>No se pudo leer la memoria. Conéctela otra vez.</translation>
    </message>
    <message>
        <source>%1, instead of %2</source>
        <translation>%1, en vez de %2</translation>
    </message>
    <message>
        <source>Not taken over: it %1</source>
        <translation>No se usa: %1</translation>
    </message>
</context>
<context>
    <name>StaffLanguages</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Visitors see only what a qualified translator has reviewed; the rest is in English.</source>
        <translation>Los visitantes solo ven lo que revisó un traductor calificado; el resto está en inglés.</translation>
    </message>
    <message>
        <source>All others are translated from it.</source>
        <translation>Los demás se traducen de este.</translation>
    </message>
    <message>
        <source>Looking through the translations …</source>
        <translation>Revisando las traducciones…</translation>
    </message>
    <message>
        <source>It is only in English.</source>
        <translation>Está solo en inglés.</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Cifras escritas: %1</translation>
    </message>
    <message>
        <source>Type your PIN, then touch OK.</source>
        <translation>Escriba su PIN y toque OK.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Tries left: %1.</source>
        <translation>Este PIN es incorrecto. Intentos que quedan: %1.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Please try again.</source>
        <translation>Este PIN es incorrecto. Inténtelo otra vez, por favor.</translation>
    </message>
</context>
<context>
    <name>StaffPinModel</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Espere %n segundo.</numerusform>
            <numerusform>Demasiados intentos. Espere %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
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
    <name>StaffPins</name>
    <message>
        <source>PINs of staff</source>
        <translation>Códigos PIN del personal</translation>
    </message>
    <message>
        <source>A new PIN works at once.</source>
        <translation>Un PIN nuevo vale de inmediato.</translation>
    </message>
    <message>
        <source>PIN of IT</source>
        <translation>PIN de informática</translation>
    </message>
    <message>
        <source>PIN of reception</source>
        <translation>PIN de recepción</translation>
    </message>
    <message>
        <source>Set. Touch to change it</source>
        <translation>Existe. Toque para cambiarlo</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>Todavía no existe</translation>
    </message>
</context>
<context>
    <name>StaffReview</name>
    <message>
        <source>The clinician’s review</source>
        <translation>La revisión del profesional clínico</translation>
    </message>
    <message>
        <source>Not saved. This kiosk may not write into its own folder. Tell IT.</source>
        <translation>No se guardó. Este quiosco no puede escribir en su propia carpeta. Avise a informática.</translation>
    </message>
    <message>
        <source>%1 Edition %2. Sign again when it is reviewed again.</source>
        <translation>%1 Edición %2. Firme otra vez cuando se revise de nuevo.</translation>
    </message>
    <message>
        <source>For edition %1. Only a clinician who has read every page may sign here. Until then visitors see that it is not reviewed.</source>
        <translation>Para la edición %1. Solo puede firmar un profesional clínico que haya leído todas las páginas. Hasta entonces los visitantes ven que no está revisado.</translation>
    </message>
    <message>
        <source>I have read every page</source>
        <translation>He leído todas las páginas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Sin decir todavía</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Visitors see it at once</source>
        <translation>Los visitantes lo ven de inmediato</translation>
    </message>
    <message>
        <source>Fill in all of the above first</source>
        <translation>Complete primero todo lo anterior</translation>
    </message>
    <message>
        <source>Touch to sign for another one</source>
        <translation>Toque para firmar por otro</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Sin escribir todavía</translation>
    </message>
    <message>
        <source>First and last name of the clinician.</source>
        <translation>Nombre y apellido del profesional clínico.</translation>
    </message>
    <message>
        <source>What the clinician is at this clinic.</source>
        <translation>Qué puesto tiene en esta clínica.</translation>
    </message>
    <message>
        <source>When the last page was read.</source>
        <translation>Cuándo se leyó la última página.</translation>
    </message>
    <message>
        <source>When it has to be reviewed again.</source>
        <translation>Cuándo hay que revisarlo de nuevo.</translation>
    </message>
    <message>
        <source>Year, month and day: 2026-11-30</source>
        <translation>Año, mes y día: 2026-11-30</translation>
    </message>
    <message>
        <source>Visitors read it on the start screen.</source>
        <translation>Los visitantes lo leen en la pantalla de inicio.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Día de la revisión</translation>
    </message>
    <message>
        <source>Review again by</source>
        <translation>Revisar de nuevo antes de</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Esto no se puede usar.</translation>
    </message>
    <message>
        <source>A day is written like this: 2026-11-30</source>
        <translation>Un día se escribe así: 2026-11-30</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ese día todavía no llega.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>Ese día ya pasó.</translation>
    </message>
</context>
<context>
    <name>StaffSettings</name>
    <message>
        <source>The settings file</source>
        <translation>El archivo de configuración</translation>
    </message>
    <message>
        <source>Something is wrong here. Put it right in the profile folder.</source>
        <translation>Aquí hay algo mal. Corríjalo en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>These lines do nothing. Correct or delete them in settings.toml.</source>
        <translation>Estas líneas no hacen nada. Corríjalas o bórrelas en settings.toml.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings on a USB stick</source>
        <translation>Configuración en una memoria USB</translation>
    </message>
    <message>
        <source>For another kiosk, or to keep them</source>
        <translation>Para otro quiosco o para guardarla</translation>
    </message>
    <message>
        <source>Saved. What you changed holds from the next start of the kiosk on.</source>
        <translation>Guardado. Lo que cambió vale desde el próximo inicio del quiosco.</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Reiniciar el quiosco</translation>
    </message>
    <message>
        <source>So that what you changed holds</source>
        <translation>Para que valga lo que cambió</translation>
    </message>
    <message>
        <source>Look here: something is wrong</source>
        <translation>Mire aquí: algo está mal</translation>
    </message>
</context>
<context>
    <name>StaffStick</name>
    <message>
        <source>Settings on a USB stick</source>
        <translation>Configuración en una memoria USB</translation>
    </message>
    <message>
        <source>Writing. Leave the stick in …</source>
        <translation>Escribiendo. Deje la memoria puesta…</translation>
    </message>
    <message>
        <source>Written. You can take the stick out now.</source>
        <translation>Escrito. Ya puede sacar la memoria.</translation>
    </message>
    <message>
        <source>Not written. The stick may be full or locked. Try another one.</source>
        <translation>No se escribió. La memoria puede estar llena o bloqueada. Pruebe otra.</translation>
    </message>
    <message>
        <source>No PIN and nothing of a visit is among them.</source>
        <translation>No incluye ningún PIN ni nada de una visita.</translation>
    </message>
    <message>
        <source>Plug a USB stick in. It shows here within a few seconds.</source>
        <translation>Conecte una memoria USB. Aparece aquí en unos segundos.</translation>
    </message>
    <message>
        <source>Write them to %1</source>
        <translation>Escribirla en %1</translation>
    </message>
    <message>
        <source>The file %1 is made anew</source>
        <translation>El archivo %1 se hace de nuevo</translation>
    </message>
    <message>
        <source>As the file %1</source>
        <translation>Como el archivo %1</translation>
    </message>
    <message>
        <source>You see first what would change</source>
        <translation>Primero ve qué cambiaría</translation>
    </message>
    <message>
        <source>Load settings from %1</source>
        <translation>Cargar los ajustes de %1</translation>
    </message>
</context>
<context>
    <name>StaffTouch</name>
    <message>
        <source>Fields left: %1</source>
        <translation>Campos que faltan: %1</translation>
    </message>
    <message>
        <source>Field %1, felt</source>
        <translation>Campo %1, sentido</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
</context>
<context>
    <name>StaffTouchScreen</name>
    <message>
        <source>Touch each field once</source>
        <translation>Toque cada campo una vez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>StaffWays</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Setting up: step %1 of %2</source>
        <translation>Configuración: paso %1 de %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
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
    <message>
        <source>A visit is still open on this screen.</source>
        <translation>En esta pantalla sigue abierta una visita.</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Saved. You can pull the USB stick out.</source>
        <translation>Guardado. Puede sacar la memoria USB.</translation>
    </message>
    <message>
        <source>There is no USB stick. Plug one in, then try again.</source>
        <translation>No hay memoria USB. Conecte una e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Leave one USB stick in, then try again.</source>
        <translation>Deje una sola memoria USB e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Not saved. Use another USB stick, or make room on this one.</source>
        <translation>No se guardó. Use otra memoria USB o haga espacio en esta.</translation>
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
    <message>
        <source>More topics</source>
        <translation>Más temas</translation>
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
    <name>TherapiesModel</name>
    <message numerus="yes">
        <source>%n question(s) on your list.</source>
        <translation>
            <numerusform>%n pregunta en su lista.</numerusform>
            <numerusform>%n preguntas en su lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TherapiesScreen</name>
    <message>
        <source>Which treatment would you like to know about?</source>
        <translation>¿Sobre qué tratamiento quiere saber más?</translation>
    </message>
    <message>
        <source>Touch one to read about it and pick your questions.</source>
        <translation>Toque uno para leer sobre él y elegir sus preguntas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>This cannot be shown just now. Please ask at %1.</source>
        <translation>Esto no se puede mostrar en este momento. Por favor, pregunte en %1.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>One moment, we are looking …</source>
        <translation>Un momento, estamos mirando…</translation>
    </message>
    <message>
        <source>All is well. There is nothing to do.</source>
        <translation>Todo está bien. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Things to do: %1</source>
        <translation>Cosas por hacer: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong as far as the kiosk can tell.</source>
        <translation>Hasta donde el quiosco puede saber, nada está mal.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>The printer: looking …</source>
        <translation>La impresora: mirando…</translation>
    </message>
    <message>
        <source>The printer could not be asked</source>
        <translation>No se pudo preguntar a la impresora</translation>
    </message>
    <message>
        <source>Print a test sheet in the morning check.</source>
        <translation>Imprima una hoja de prueba en la revisión de la mañana.</translation>
    </message>
    <message>
        <source>The printer does not tell which paper it has</source>
        <translation>La impresora no dice qué papel tiene</translation>
    </message>
    <message>
        <source>Look into its tray.</source>
        <translation>Mire en su bandeja.</translation>
    </message>
    <message>
        <source>The right paper is in the printer: %1</source>
        <translation>La impresora tiene el papel correcto: %1</translation>
    </message>
    <message>
        <source>The wrong paper is in the printer: %1</source>
        <translation>La impresora tiene otro papel: %1</translation>
    </message>
    <message>
        <source>Put %1 paper into the printer.</source>
        <translation>Ponga papel %1 en la impresora.</translation>
    </message>
    <message>
        <source>The kiosk cannot read aloud</source>
        <translation>El quiosco no puede leer en voz alta</translation>
    </message>
    <message>
        <source>Visitors can still read by themselves. Tell IT.</source>
        <translation>Los visitantes aún pueden leer por sí mismos. Avise a informática.</translation>
    </message>
    <message>
        <source>Reading aloud works, in the headset</source>
        <translation>La lectura en voz alta funciona, en los auriculares</translation>
    </message>
    <message>
        <source>Reading aloud works, through the speaker</source>
        <translation>La lectura en voz alta funciona, por el altavoz</translation>
    </message>
    <message>
        <source>The kiosk cannot tell where its voice is heard</source>
        <translation>El quiosco no puede saber dónde se oye su voz</translation>
    </message>
    <message>
        <source>Listen to it in the morning check.</source>
        <translation>Escúchela en la revisión de la mañana.</translation>
    </message>
    <message>
        <source>The content is reviewed</source>
        <translation>El contenido está revisado</translation>
    </message>
    <message>
        <source>The content must be reviewed again</source>
        <translation>El contenido debe revisarse de nuevo</translation>
    </message>
    <message>
        <source>The content is not reviewed by this clinic yet</source>
        <translation>Esta clínica todavía no revisó el contenido</translation>
    </message>
    <message>
        <source>Ask a clinician to review it.</source>
        <translation>Pida a un profesional clínico que lo revise.</translation>
    </message>
    <message>
        <source>Translations that wait for a review: %1</source>
        <translation>Traducciones que esperan revisión: %1</translation>
    </message>
    <message>
        <source>Until then visitors read these parts in English.</source>
        <translation>Hasta entonces los visitantes leen estas partes en inglés.</translation>
    </message>
    <message>
        <source>Settings that were not taken over: %1</source>
        <translation>Ajustes que no se aceptaron: %1</translation>
    </message>
    <message>
        <source>The kiosk uses its own values for them. Tell IT.</source>
        <translation>El quiosco usa sus propios valores. Avise a informática.</translation>
    </message>
    <message>
        <source>The kiosk has noted the fault %1</source>
        <translation>El quiosco anotó el fallo %1</translation>
    </message>
    <message>
        <source>Tell IT this code.</source>
        <translation>Diga este código a informática.</translation>
    </message>
    <message>
        <source>Touches that did not count: %1</source>
        <translation>Toques que no contaron: %1</translation>
    </message>
    <message>
        <source>Palms, whole hands and drumming do not. If it is many, clean the screen.</source>
        <translation>Las palmas, la mano entera y el tamborileo no cuentan. Si son muchos, limpie la pantalla.</translation>
    </message>
    <message>
        <source>No restart since it was switched on</source>
        <translation>Sin reinicio desde que se encendió</translation>
    </message>
    <message>
        <source>MMMM d, h AP</source>
        <translation>d &apos;de&apos; MMMM, h AP</translation>
    </message>
    <message>
        <source>Last restart: %1, as planned</source>
        <translation>Último reinicio: %1, según lo previsto</translation>
    </message>
    <message>
        <source>Last restart: %1, by staff</source>
        <translation>Último reinicio: %1, por el personal</translation>
    </message>
    <message>
        <source>Last restart: %1, by itself after a fault</source>
        <translation>Último reinicio: %1, solo, tras un fallo</translation>
    </message>
    <message>
        <source>Tell IT if it happens again.</source>
        <translation>Avise a informática si vuelve a pasar.</translation>
    </message>
    <message>
        <source>The morning check went well</source>
        <translation>La revisión de la mañana salió bien</translation>
    </message>
    <message>
        <source>The morning check has found something</source>
        <translation>La revisión de la mañana encontró algo</translation>
    </message>
    <message>
        <source>Open it to see what helps.</source>
        <translation>Ábrala para ver qué ayuda.</translation>
    </message>
    <message>
        <source>The morning check is not done yet</source>
        <translation>La revisión de la mañana aún no se ha hecho</translation>
    </message>
    <message>
        <source>It takes two minutes.</source>
        <translation>Tarda dos minutos.</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Touch a topic to read about it.</source>
        <translation>Toque un tema para leer sobre él.</translation>
    </message>
</context>
<context>
    <name>TypedLineModel</name>
    <message numerus="yes">
        <source>%n letter(s) left</source>
        <translation>
            <numerusform>Queda %n letra</numerusform>
            <numerusform>Quedan %n letras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedLineScreen</name>
    <message>
        <source>The usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Updates come as a new package. Ask IT.</source>
        <translation>Las actualizaciones llegan como un paquete nuevo. Pregunte a informática.</translation>
    </message>
    <message>
        <source>Content %1, edition %2</source>
        <translation>Contenido %1, edición %2</translation>
    </message>
    <message>
        <source>Askwell, version %1</source>
        <translation>Askwell, versión %1</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>How much it is used</source>
        <translation>Cuánto se usa</translation>
    </message>
    <message>
        <source>How many, never who or which. Only weeks that are over, no number under 10.</source>
        <translation>Cuántos, nunca quién ni cuál. Solo semanas terminadas y ningún número menor de 10.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Last week with counts: %1</source>
        <translation>Última semana con recuentos: %1</translation>
    </message>
    <message>
        <source>Pages turned</source>
        <translation>Páginas pasadas</translation>
    </message>
    <message>
        <source>Questions chosen</source>
        <translation>Preguntas elegidas</translation>
    </message>
    <message>
        <source>Sheets printed</source>
        <translation>Hojas impresas</translation>
    </message>
    <message>
        <source>Faults of the kiosk</source>
        <translation>Fallos del quiosco</translation>
    </message>
    <message>
        <source>Visits by language</source>
        <translation>Visitas por idioma</translation>
    </message>
    <message>
        <source>The counts cannot be read. Tell IT.</source>
        <translation>No se pueden leer los recuentos. Avise a informática.</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>Only weeks that are over, no number under 10.</source>
        <translation>Solo semanas terminadas y ningún número menor de 10.</translation>
    </message>
    <message>
        <source>No week with counts is over yet</source>
        <translation>Todavía no terminó ninguna semana con recuentos</translation>
    </message>
</context>
</TS>
