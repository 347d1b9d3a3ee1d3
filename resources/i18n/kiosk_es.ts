<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Birth</name>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished">¿Cuál es su fecha de nacimiento?</translation>
    </message>
    <message>
        <source>Use numbers. For June, type 6. Helping someone? Type their date.</source>
        <translation type="unfinished">Use números. Para junio, escriba 6. ¿Ayuda a alguien? Escriba la fecha de esa persona.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Touch Change where something is wrong. Nothing is saved before you confirm.</source>
        <translation type="unfinished">Toque Cambiar donde algo esté mal. Nada se guarda antes de que usted confirme.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Confirmar</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Ver</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Cambiar</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Elegida</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished">No elegida</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>You can wipe the screen now.</source>
        <translation type="unfinished">Ya puede limpiar la pantalla.</translation>
    </message>
    <message>
        <source>Touch is off. Seconds left: %1</source>
        <translation type="unfinished">Toque desactivado. Segundos restantes: %1</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished">DEMO</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>We want to be sure that we have the right visit. Our staff will look at it with you.</source>
        <translation type="unfinished">Queremos asegurarnos de tener la cita correcta. Nuestro personal la revisará con usted.</translation>
    </message>
    <message>
        <source>We could not find your visit on this screen. Our staff will find it with you.</source>
        <translation type="unfinished">No encontramos su cita en esta pantalla. Nuestro personal la buscará con usted.</translation>
    </message>
    <message>
        <source>Thank you for telling us. Our staff will look at your visit with you.</source>
        <translation type="unfinished">Gracias por decirnos. Nuestro personal revisará su cita con usted.</translation>
    </message>
    <message>
        <source>Your visit today is at another center. Our staff will help you get there.</source>
        <translation type="unfinished">Su cita de hoy es en otro centro. Nuestro personal le ayudará a llegar allí.</translation>
    </message>
    <message>
        <source>You are checked in already. Did something change? Our staff will be glad to help.</source>
        <translation type="unfinished">Su registro ya está completo. ¿Cambió algo? Nuestro personal le ayudará con gusto.</translation>
    </message>
    <message>
        <source>This screen has stopped working for now. Our staff will check you in.</source>
        <translation type="unfinished">Esta pantalla no funciona por ahora. Nuestro personal hará su registro.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Terminar</translation>
    </message>
    <message>
        <source>Please see the front desk.</source>
        <translation type="unfinished">Por favor, pase a la recepción.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Su número</translation>
    </message>
    <message>
        <source>We are here for you.</source>
        <translation type="unfinished">Estamos aquí para ayudarle.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Please sit in %1. We will call this number.</source>
        <translation type="unfinished">Por favor, siéntese en: %1. Llamaremos este número.</translation>
    </message>
    <message>
        <source>Please take a seat. We will call this number.</source>
        <translation type="unfinished">Por favor, tome asiento. Llamaremos este número.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Lo que sigue</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Terminar</translation>
    </message>
    <message>
        <source>The paper for our staff has printed.</source>
        <translation type="unfinished">Ya se imprimió la hoja para nuestro personal.</translation>
    </message>
    <message>
        <source>The paper for our staff is printing.</source>
        <translation type="unfinished">Se está imprimiendo la hoja para nuestro personal.</translation>
    </message>
    <message>
        <source>Please tell the front desk your number.</source>
        <translation type="unfinished">Por favor, diga su número en la recepción.</translation>
    </message>
    <message>
        <source>Thank you. Please go with our staff.</source>
        <translation type="unfinished">Gracias. Por favor, pase con nuestro personal.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation type="unfinished">Su registro está completo.</translation>
    </message>
</context>
<context>
    <name>ExamChoice</name>
    <message>
        <source>Choose an exam to see it in pictures, step by step.</source>
        <translation type="unfinished">Elija un examen para verlo en imágenes, paso a paso.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Qué esperar</translation>
    </message>
</context>
<context>
    <name>ExamFilm</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>A video of the exam</source>
        <translation type="unfinished">Un video del examen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproducir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
</context>
<context>
    <name>ExamSteps</name>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Qué esperar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Saltar</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Almost done</source>
        <translation type="unfinished">Ya falta poco</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished">%1 · %2 de %3</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Your answers stay here for a short time.</source>
        <translation type="unfinished">Sus respuestas se quedan aquí por poco tiempo.</translation>
    </message>
    <message>
        <source>Our staff at the front desk will help you.</source>
        <translation type="unfinished">Nuestro personal de la recepción le ayudará.</translation>
    </message>
    <message>
        <source>Give them this number.</source>
        <translation type="unfinished">Deles este número.</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Your help number</source>
        <translation type="unfinished">Su número de ayuda</translation>
    </message>
    <message>
        <source>Please go to the front desk, or wave to us.</source>
        <translation type="unfinished">Por favor, vaya a la recepción o háganos una seña con la mano.</translation>
    </message>
    <message>
        <source>They called me in</source>
        <translation type="unfinished">Ya me llamaron para pasar</translation>
    </message>
    <message>
        <source>I stop here. Our staff get my answers so far.</source>
        <translation type="unfinished">Termino aquí. El personal recibe las respuestas que ya di.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished">Casilla siguiente</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Elegido</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Again</source>
        <translation type="unfinished">Otra vez</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Más rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Más lento</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Más alto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">Dejar de escuchar</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is your last name?</source>
        <translation type="unfinished">¿Cuál es su apellido?</translation>
    </message>
    <message>
        <source>As it is on your ID. Helping someone? Type their name.</source>
        <translation type="unfinished">Como está en su identificación. ¿Ayuda a alguien? Escriba el apellido de esa persona.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished">Apellido</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Elegido</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Too many wrong PINs. Minutes to wait: %1</source>
        <translation type="unfinished">Demasiados PIN incorrectos. Minutos de espera: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Seconds to wait: %1</source>
        <translation type="unfinished">Demasiados PIN incorrectos. Segundos de espera: %1</translation>
    </message>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation type="unfinished">Ese no es el PIN. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>PIN. Digits typed: %1</source>
        <translation type="unfinished">PIN. Cifras escritas: %1</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Hold a ruler and a bank card against the glass. Do they fit? If not, set device.diagonal_mm in the config.</source>
        <translation type="unfinished">Ponga una regla y una tarjeta bancaria contra el vidrio. ¿Coinciden? Si no, cambie device.diagonal_mm en la configuración.</translation>
    </message>
    <message>
        <source>Bank card, %1 mm wide</source>
        <translation type="unfinished">Tarjeta bancaria, %1 mm de ancho</translation>
    </message>
    <message>
        <source>This profile: %1 x %2 mm. Out of reach from the top: %3 mm.</source>
        <translation type="unfinished">Este perfil: %1 x %2 mm. Fuera de alcance desde arriba: %3 mm.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>It is on your letter, or in our text message. Hold it flat and still.</source>
        <translation type="unfinished">Está en su carta o en nuestro mensaje de texto. Manténgalo plano y sin moverlo.</translation>
    </message>
    <message>
        <source>Hold your code under the scanner.</source>
        <translation type="unfinished">Ponga su código debajo del escáner.</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation type="unfinished">Mejor escribir mi nombre</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">Y mi fecha de nacimiento</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>They are yours alone. The next person starts fresh.</source>
        <translation type="unfinished">Son solo para usted. Para la próxima persona, todo empieza de nuevo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamaño del texto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Muy grande</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuros</translation>
    </message>
    <message>
        <source>Page motion</source>
        <translation type="unfinished">Movimiento de páginas</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Move buttons down</source>
        <translation type="unfinished">Bajar los botones</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Volumen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Velocidad</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Más lenta</translation>
    </message>
    <message>
        <source>Read my name and my answers aloud, too? Others may hear.</source>
        <translation type="unfinished">¿Leer también en voz alta mi nombre y mis respuestas? Otras personas podrían oír.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Para el personal</translation>
    </message>
    <message>
        <source>Nothing here shows or changes a visit.</source>
        <translation type="unfinished">Aquí no se ve ni se cambia ninguna cita.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation type="unfinished">Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Touch is off for a short time.</source>
        <translation type="unfinished">Toque desactivado por poco tiempo.</translation>
    </message>
    <message>
        <source>Check the size</source>
        <translation type="unfinished">Revisar el tamaño</translation>
    </message>
    <message>
        <source>With a ruler and a bank card.</source>
        <translation type="unfinished">Con una regla y una tarjeta bancaria.</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished">PIN del personal</translation>
    </message>
    <message>
        <source>This part is for our staff. If you are a patient, please touch Back.</source>
        <translation type="unfinished">Esta parte es para nuestro personal. Si usted es paciente, toque Atrás.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Desbloquear</translation>
    </message>
    <message>
        <source>Clean or measure</source>
        <translation type="unfinished">Limpiar o medir</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Soon this screen clears itself, to keep your answers private.</source>
        <translation type="unfinished">Pronto esta pantalla se borrará sola, para proteger sus respuestas.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">Segundos restantes: %1</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">¿Sigue usted aquí?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation type="unfinished">Sí, aquí estoy</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <translation type="unfinished">No, terminar aquí</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Is this your visit?</source>
        <translation type="unfinished">¿Es esta su cita?</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">Sí, soy yo</translation>
    </message>
    <message>
        <source>Yes, and I am helping</source>
        <translation type="unfinished">Sí, y estoy ayudando</translation>
    </message>
    <message>
        <source>I answer for this person</source>
        <translation type="unfinished">Respondo por esta persona</translation>
    </message>
    <message>
        <source>Touch the screen to check in</source>
        <translation type="unfinished">Toque la pantalla para registrarse</translation>
    </message>
    <message>
        <source>Who is helping today?</source>
        <translation type="unfinished">¿Quién ayuda hoy?</translation>
    </message>
    <message>
        <source>The questions are about the patient. Please answer with them if you can.</source>
        <translation type="unfinished">Las preguntas son sobre el paciente. Si puede, respóndalas junto con esa persona, por favor.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Familia</translation>
    </message>
    <message>
        <source>A friend or caregiver</source>
        <translation type="unfinished">Un amigo o cuidador</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Un intérprete</translation>
    </message>
    <message>
        <source>Staff of this center</source>
        <translation type="unfinished">Personal de este centro</translation>
    </message>
    <message>
        <source>No, this is not right</source>
        <translation type="unfinished">No, esto no es correcto</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Su cita</translation>
    </message>
    <message>
        <source>Your visit is today at {time}.</source>
        <translation type="unfinished">Hoy a las {time} es su cita.</translation>
    </message>
    <message>
        <source>{exam} today at {time}</source>
        <translation type="unfinished">Hoy, {time}: {exam}</translation>
    </message>
    <message>
        <source>Thank you for your honest answers. Our team will talk with you about them.</source>
        <translation type="unfinished">Gracias por sus respuestas sinceras. Nuestro equipo hablará con usted sobre ellas.</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">Revise sus respuestas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Contestada</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">En blanco</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Año</translation>
    </message>
    <message>
        <source>We could not read that code. Please type your name.</source>
        <translation type="unfinished">No pudimos leer ese código. Por favor, escriba su nombre.</translation>
    </message>
    <message>
        <source>A box is still empty. Please fill in the day, the month and the year.</source>
        <translation type="unfinished">Falta llenar una casilla. Por favor, llene el día, el mes y el año.</translation>
    </message>
    <message>
        <source>That date does not exist. Please check each box.</source>
        <translation type="unfinished">Esa fecha no existe. Por favor, revise cada casilla.</translation>
    </message>
    <message>
        <source>The year is too short. Please type all 4 numbers of it.</source>
        <translation type="unfinished">El año está incompleto. Por favor, escriba sus 4 números.</translation>
    </message>
    <message>
        <source>The box is still empty. Please type the last name.</source>
        <translation type="unfinished">La casilla sigue vacía. Por favor, escriba el apellido.</translation>
    </message>
    <message>
        <source>We did not find a visit with this. Please check the date and the name.</source>
        <translation type="unfinished">No encontramos una cita con estos datos. Por favor, revise la fecha y el nombre.</translation>
    </message>
    <message>
        <source>No answer is chosen yet. Please choose one.</source>
        <translation type="unfinished">Todavía no eligió una respuesta. Por favor, elija una.</translation>
    </message>
    <message>
        <source>Two answers cannot both be right. Please touch the one that does not fit.</source>
        <translation type="unfinished">Dos respuestas se contradicen. Por favor, toque la que no corresponde.</translation>
    </message>
    <message>
        <source>One more question. To hear it, allow private words in Settings.</source>
        <translation type="unfinished">Hay otra pregunta. Para oírla, permita palabras privadas en Ajustes.</translation>
    </message>
    <message>
        <source>We cannot read this language aloud here. Our staff can help you.</source>
        <translation type="unfinished">Aquí no podemos leer este idioma en voz alta. Nuestro personal puede ayudarle.</translation>
    </message>
    <message>
        <source>Some of this screen cannot be read aloud. Our staff can help you.</source>
        <translation type="unfinished">Una parte de esta pantalla no se puede leer en voz alta. Nuestro personal puede ayudarle.</translation>
    </message>
    <message>
        <source>We did not find that visit. Please type your birth date and name.</source>
        <translation type="unfinished">No encontramos esa cita. Por favor, escriba su fecha de nacimiento y su nombre.</translation>
    </message>
    <message>
        <source>That year does not look right. Please check it.</source>
        <translation type="unfinished">Ese año no parece correcto. Por favor, revíselo.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>We are saving your answers.</source>
        <translation type="unfinished">Estamos guardando sus respuestas.</translation>
    </message>
    <message>
        <source>We are looking for your visit.</source>
        <translation type="unfinished">Estamos buscando su cita.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It takes about 4 minutes. Our staff get your answers on paper. If you stop, this screen clears itself.</source>
        <translation type="unfinished">Toma unos 4 minutos. Nuestro personal recibe sus respuestas en papel. Si usted deja de responder, la pantalla se borra sola.</translation>
    </message>
    <message>
        <source>Welcome. Please check in.</source>
        <translation type="unfinished">Hola. Por favor, regístrese.</translation>
    </message>
    <message>
        <source>Scan my code</source>
        <translation type="unfinished">Escanear mi código</translation>
    </message>
    <message>
        <source>From your letter or text</source>
        <translation type="unfinished">De su carta o mensaje de texto</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation type="unfinished">Escribir mi nombre</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">Y mi fecha de nacimiento</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Qué esperar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You can skip this.</source>
        <translation type="unfinished">Puede saltar esta pregunta.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Saltar</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished">Sus palabras</translation>
    </message>
</context>
<context>
    <name>breastfeeding</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">Por favor, conteste esta pregunta a solas, o dígaselo al personal.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">Por favor, deje que la paciente conteste a solas o hable con el personal.</translation>
    </message>
    <message>
        <source>Are you breast-feeding?</source>
        <translation type="unfinished">¿Está dando pecho?</translation>
    </message>
    <message>
        <source>Is the patient breast-feeding?</source>
        <translation type="unfinished">¿La paciente está dando pecho?</translation>
    </message>
    <message>
        <source>Only our care team will see the answer.</source>
        <translation type="unfinished">Solo nuestro equipo médico verá la respuesta.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">Prefiero decírselo al personal</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Did we call you to go over your medicines?</source>
        <translation type="unfinished">¿Le llamamos para repasar sus medicinas?</translation>
    </message>
    <message>
        <source>Did we call to go over the patient&apos;s medicines?</source>
        <translation type="unfinished">¿Llamamos para repasar las medicinas del paciente?</translation>
    </message>
    <message>
        <source>This may have been a few days ago.</source>
        <translation type="unfinished">Puede haber sido hace unos días.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
</context>
<context>
    <name>ct</name>
    <message>
        <source>A CT scan then takes more pictures.</source>
        <translation type="unfinished">Después, una tomografía (CT) toma más imágenes.</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">De 15 a 30 minutos más</translation>
    </message>
    <message>
        <source>A person lies in front of the wide ring of a CT scanner.</source>
        <translation type="unfinished">Una persona está acostada frente al aro ancho de un tomógrafo.</translation>
    </message>
</context>
<context>
    <name>driver</name>
    <message>
        <source>Is someone here to drive you home?</source>
        <translation type="unfinished">¿Hay alguien aquí para llevarle a casa en auto?</translation>
    </message>
    <message>
        <source>Is someone here to drive the patient home?</source>
        <translation type="unfinished">¿Hay alguien aquí para llevar al paciente a casa en auto?</translation>
    </message>
    <message>
        <source>You will need a ride home today. Your driver can wait here or come back for you.</source>
        <translation type="unfinished">Hoy alguien tendrá que llevarle a casa. Esa persona puede esperar aquí o volver por usted.</translation>
    </message>
    <message>
        <source>The patient will need a ride home today. The driver can wait here or come back.</source>
        <translation type="unfinished">Hoy alguien tendrá que llevar al paciente a casa. Esa persona puede esperar aquí o volver.</translation>
    </message>
    <message>
        <source>Yes, my driver is here</source>
        <translation type="unfinished">Sí, quien me lleva está aquí</translation>
    </message>
    <message>
        <source>Yes, the driver is here</source>
        <translation type="unfinished">Sí, quien maneja está aquí</translation>
    </message>
    <message>
        <source>This may be you</source>
        <translation type="unfinished">Puede ser usted</translation>
    </message>
    <message>
        <source>My driver will come later</source>
        <translation type="unfinished">Quien me lleva vendrá luego</translation>
    </message>
    <message>
        <source>The driver will come later</source>
        <translation type="unfinished">Quien maneja vendrá luego</translation>
    </message>
    <message>
        <source>I do not have a driver</source>
        <translation type="unfinished">No tengo quien me lleve</translation>
    </message>
    <message>
        <source>There is no driver</source>
        <translation type="unfinished">No hay quien maneje</translation>
    </message>
    <message>
        <source>Our staff will help you plan the way home</source>
        <translation type="unfinished">Le ayudaremos a planear el regreso</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
    <message>
        <source>Who will drive you, and what is their phone number?</source>
        <translation type="unfinished">¿Quién le llevará a casa, y cuál es el teléfono de esa persona?</translation>
    </message>
    <message>
        <source>Who will drive, and what is their phone number?</source>
        <translation type="unfinished">¿Quién llevará al paciente, y cuál es el teléfono de esa persona?</translation>
    </message>
    <message>
        <source>Tell us what you know. You may skip this.</source>
        <translation type="unfinished">Díganos lo que sepa. Puede saltar esta pregunta.</translation>
    </message>
</context>
<context>
    <name>dye</name>
    <message>
        <source>You may feel brief pressure or discomfort as the dye goes in.</source>
        <translation type="unfinished">Al entrar el contraste, puede sentir por un momento presión o molestia.</translation>
    </message>
    <message>
        <source>A back from the side, with dye behind the bones of the spine.</source>
        <translation type="unfinished">Una espalda vista de lado, con contraste detrás de los huesos de la columna.</translation>
    </message>
</context>
<context>
    <name>epidurography</name>
    <message>
        <source>epidurography</source>
        <translation type="unfinished">epidurografía</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">Ponerse una bata</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">Si hace falta</translation>
    </message>
    <message>
        <source>Live X-ray and a needle</source>
        <translation type="unfinished">Rayos X en vivo y una aguja</translation>
    </message>
    <message>
        <source>To the place the doctor chose</source>
        <translation type="unfinished">En el lugar que eligió el médico</translation>
    </message>
    <message>
        <source>Dye and pictures</source>
        <translation type="unfinished">Contraste e imágenes</translation>
    </message>
    <message>
        <source>They show how the dye spreads</source>
        <translation type="unfinished">Muestran cómo se reparte el contraste</translation>
    </message>
    <message>
        <source>The steroid shot</source>
        <translation type="unfinished">La inyección de esteroide</translation>
    </message>
    <message>
        <source>Most people get it next</source>
        <translation type="unfinished">La mayoría la recibe después</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">A casa con quien le lleva</translation>
    </message>
    <message>
        <source>We tell you when it is time</source>
        <translation type="unfinished">Le avisamos cuando sea la hora</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">Su regreso a casa</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">Nuestro personal le ayudará a planearlo</translation>
    </message>
</context>
<context>
    <name>gown</name>
    <message>
        <source>Can you change into a gown by yourself?</source>
        <translation type="unfinished">¿Puede ponerse una bata sin ayuda?</translation>
    </message>
    <message>
        <source>Can the patient change into a gown alone?</source>
        <translation type="unfinished">¿Puede el paciente ponerse una bata sin ayuda?</translation>
    </message>
    <message>
        <source>You may need to wear a gown for this test.</source>
        <translation type="unfinished">Tal vez tenga que usar una bata para este examen.</translation>
    </message>
    <message>
        <source>The patient may need to wear a gown for this test.</source>
        <translation type="unfinished">Tal vez el paciente tenga que usar una bata para este examen.</translation>
    </message>
    <message>
        <source>Yes, I can</source>
        <translation type="unfinished">Sí, puedo</translation>
    </message>
    <message>
        <source>Yes, they can</source>
        <translation type="unfinished">Sí, puede</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">Necesito ayuda</translation>
    </message>
    <message>
        <source>They need help</source>
        <translation type="unfinished">Necesita ayuda</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation type="unfinished">Tengo una pregunta</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">¿Qué le gustaría preguntar?</translation>
    </message>
    <message>
        <source>You may skip this, and ask us later.</source>
        <translation type="unfinished">Puede saltar esto y preguntarnos después.</translation>
    </message>
    <message>
        <source>You may need to change into a gown.</source>
        <translation type="unfinished">Tal vez tenga que ponerse una bata.</translation>
    </message>
    <message>
        <source>A woman in a hospital gown stands beside a chair with her folded clothes.</source>
        <translation type="unfinished">Una mujer con bata de hospital, junto a una silla con su ropa doblada.</translation>
    </message>
    <message>
        <source>About 1.5 hours in all, with check-in</source>
        <translation type="unfinished">En total, cerca de hora y media, con el registro</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Health</source>
        <translation type="unfinished">Salud</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Do you need any help today?</source>
        <translation type="unfinished">¿Necesita alguna ayuda hoy?</translation>
    </message>
    <message>
        <source>Does the patient need any help today?</source>
        <translation type="unfinished">¿Necesita el paciente alguna ayuda hoy?</translation>
    </message>
    <message>
        <source>All of this is free.</source>
        <translation type="unfinished">Todo esto es gratis.</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Un intérprete</translation>
    </message>
    <message>
        <source>A person who speaks your language</source>
        <translation type="unfinished">Una persona que habla su idioma</translation>
    </message>
    <message>
        <source>A person who speaks the patient&apos;s language</source>
        <translation type="unfinished">Una persona que habla el idioma del paciente</translation>
    </message>
    <message>
        <source>Help with walking</source>
        <translation type="unfinished">Ayuda para caminar</translation>
    </message>
    <message>
        <source>Or to get on a table</source>
        <translation type="unfinished">O para subir a una camilla</translation>
    </message>
    <message>
        <source>Help to lie on my belly</source>
        <translation type="unfinished">Ayuda para acostarme boca abajo</translation>
    </message>
    <message>
        <source>Help to lie on the belly</source>
        <translation type="unfinished">Ayuda para acostarse boca abajo</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nada de esto</translation>
    </message>
    <message>
        <source>Which language do you speak best?</source>
        <translation type="unfinished">¿Qué idioma habla mejor usted?</translation>
    </message>
    <message>
        <source>Which language does the patient speak best?</source>
        <translation type="unfinished">¿Qué idioma habla mejor el paciente?</translation>
    </message>
    <message>
        <source>You may skip this.</source>
        <translation type="unfinished">Puede saltar esta pregunta.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Have you ever had any of these?</source>
        <translation type="unfinished">¿Alguna vez ha tenido algo de esto?</translation>
    </message>
    <message>
        <source>Has the patient ever had any of these?</source>
        <translation type="unfinished">¿Alguna vez ha tenido el paciente algo de esto?</translation>
    </message>
    <message>
        <source>Choose all that fit, even if it was long ago.</source>
        <translation type="unfinished">Elija todo lo que corresponda, aunque fuera hace mucho tiempo.</translation>
    </message>
    <message>
        <source>A seizure or fit</source>
        <translation type="unfinished">Convulsión o ataque epiléptico</translation>
    </message>
    <message>
        <source>A bleeding problem</source>
        <translation type="unfinished">Un problema de sangrado</translation>
    </message>
    <message>
        <source>You bleed or bruise easily</source>
        <translation type="unfinished">Sangra o le salen moretones fácilmente</translation>
    </message>
    <message>
        <source>They bleed or bruise easily</source>
        <translation type="unfinished">Sangra o le salen moretones fácilmente</translation>
    </message>
    <message>
        <source>A shunt, pain pump or wires</source>
        <translation type="unfinished">Válvula (shunt), bomba para el dolor o cables</translation>
    </message>
    <message>
        <source>In the head, back or spine</source>
        <translation type="unfinished">Puestos en cabeza, espalda o columna</translation>
    </message>
    <message>
        <source>A brain tumor</source>
        <translation type="unfinished">Un tumor en el cerebro</translation>
    </message>
    <message>
        <source>Or high pressure in the head</source>
        <translation type="unfinished">O presión alta dentro de la cabeza</translation>
    </message>
    <message>
        <source>Diabetes, and I use insulin</source>
        <translation type="unfinished">Diabetes, y uso insulina</translation>
    </message>
    <message>
        <source>Diabetes, and they use insulin</source>
        <translation type="unfinished">Diabetes, y usa insulina</translation>
    </message>
    <message>
        <source>Diabetes, without insulin</source>
        <translation type="unfinished">Diabetes, sin insulina</translation>
    </message>
    <message>
        <source>Kidney or liver disease</source>
        <translation type="unfinished">Enfermedad del riñón o del hígado</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nada de esto</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Getting home</source>
        <translation type="unfinished">Regreso a casa</translation>
    </message>
    <message>
        <source>A driver takes you home.</source>
        <translation type="unfinished">Una persona le lleva a casa en auto.</translation>
    </message>
    <message>
        <source>An old man sits in a car beside the woman who drives him home.</source>
        <translation type="unfinished">Un hombre mayor en un auto, junto a la mujer que lo lleva a casa.</translation>
    </message>
</context>
<context>
    <name>images</name>
    <message>
        <source>Did you bring pictures of your spine from before?</source>
        <translation type="unfinished">¿Trajo imágenes anteriores de su columna?</translation>
    </message>
    <message>
        <source>Did you bring old pictures of the patient&apos;s spine?</source>
        <translation type="unfinished">¿Trajo imágenes anteriores de la columna del paciente?</translation>
    </message>
    <message>
        <source>Old pictures help our doctor see what has changed.</source>
        <translation type="unfinished">Las imágenes anteriores ayudan a nuestro médico a ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>Yes, X-ray pictures</source>
        <translation type="unfinished">Sí, de rayos X</translation>
    </message>
    <message>
        <source>Yes, CT pictures</source>
        <translation type="unfinished">Sí, de tomografía (CT)</translation>
    </message>
    <message>
        <source>Yes, MRI pictures</source>
        <translation type="unfinished">Sí, de resonancia (MRI)</translation>
    </message>
    <message>
        <source>Yes, but not sure what kind</source>
        <translation type="unfinished">Sí, pero no sé de qué tipo</translation>
    </message>
    <message>
        <source>They are at another place</source>
        <translation type="unfinished">Están en otro lugar</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>How did you bring them?</source>
        <translation type="unfinished">¿Cómo las trajo?</translation>
    </message>
    <message>
        <source>Choose all that you have with you.</source>
        <translation type="unfinished">Elija todo lo que tenga con usted.</translation>
    </message>
    <message>
        <source>One CD or disc</source>
        <translation type="unfinished">Un CD o disco</translation>
    </message>
    <message>
        <source>Give your CD or disc to the front desk.</source>
        <translation type="unfinished">Entregue su CD o disco en la recepción.</translation>
    </message>
    <message>
        <source>Two or more CDs or discs</source>
        <translation type="unfinished">Dos o más CD o discos</translation>
    </message>
    <message>
        <source>Give all your CDs or discs to the front desk.</source>
        <translation type="unfinished">Entregue todos sus CD o discos en la recepción.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Placas</translation>
    </message>
    <message>
        <source>Large dark sheets</source>
        <translation type="unfinished">Hojas grandes y oscuras</translation>
    </message>
    <message>
        <source>Give your films to the front desk.</source>
        <translation type="unfinished">Entregue sus placas en la recepción.</translation>
    </message>
    <message>
        <source>A report on paper</source>
        <translation type="unfinished">Un informe en papel</translation>
    </message>
    <message>
        <source>Give your paper report to the front desk.</source>
        <translation type="unfinished">Entregue su informe en papel en la recepción.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
    <message>
        <source>Show what you brought to the front desk.</source>
        <translation type="unfinished">Muestre lo que trajo en la recepción.</translation>
    </message>
    <message>
        <source>Where are the pictures?</source>
        <translation type="unfinished">¿Dónde están las imágenes?</translation>
    </message>
    <message>
        <source>Name the clinic or town, if you know it. You may skip this.</source>
        <translation type="unfinished">Díganos la clínica o la ciudad, si la sabe. Puede saltar esta pregunta.</translation>
    </message>
</context>
<context>
    <name>live_xray</name>
    <message>
        <source>We use live X-ray to guide a needle to the right place.</source>
        <translation type="unfinished">Usamos rayos X en vivo para guiar una aguja al lugar correcto.</translation>
    </message>
    <message>
        <source>An X-ray machine curves around a person, and a screen shows the spine.</source>
        <translation type="unfinished">Una máquina de rayos X rodea a una persona, y una pantalla muestra la columna.</translation>
    </message>
    <message>
        <source>We use live X-ray to guide a thin needle.</source>
        <translation type="unfinished">Usamos rayos X en vivo para guiar una aguja delgada.</translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Medicinas</translation>
    </message>
</context>
<context>
    <name>myelogram</name>
    <message>
        <source>myelogram</source>
        <translation type="unfinished">mielograma</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">Ponerse una bata</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">Si hace falta</translation>
    </message>
    <message>
        <source>We numb the skin</source>
        <translation type="unfinished">Le adormecemos la piel</translation>
    </message>
    <message>
        <source>Like at the dentist</source>
        <translation type="unfinished">Como con el dentista</translation>
    </message>
    <message>
        <source>Live X-ray and dye</source>
        <translation type="unfinished">Rayos X en vivo y contraste</translation>
    </message>
    <message>
        <source>About 30 minutes</source>
        <translation type="unfinished">Unos 30 minutos</translation>
    </message>
    <message>
        <source>CT pictures</source>
        <translation type="unfinished">Tomografía (CT)</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">De 15 a 30 minutos más</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">A casa con quien le lleva</translation>
    </message>
    <message>
        <source>About 1.5 hours in all</source>
        <translation type="unfinished">En total, cerca de hora y media</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">Su regreso a casa</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">Nuestro personal le ayudará a planearlo</translation>
    </message>
</context>
<context>
    <name>numb</name>
    <message>
        <source>You lie down, and we clean and numb your skin, like at the dentist.</source>
        <translation type="unfinished">Usted se acuesta, y le limpiamos y adormecemos la piel, como con el dentista.</translation>
    </message>
    <message>
        <source>About 30 minutes from here to the CT scan</source>
        <translation type="unfinished">Unos 30 minutos desde aquí hasta la tomografía (CT)</translation>
    </message>
    <message>
        <source>A man lies on his belly, and a nurse cleans his lower back.</source>
        <translation type="unfinished">Un hombre está acostado boca abajo, y una enfermera le limpia la espalda baja.</translation>
    </message>
</context>
<context>
    <name>pregnancy</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">Por favor, conteste esta pregunta a solas, o dígaselo al personal.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">Por favor, deje que la paciente conteste a solas o hable con el personal.</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <translation type="unfinished">¿Está embarazada, o podría estarlo?</translation>
    </message>
    <message>
        <source>Is the patient pregnant, or could they be?</source>
        <translation type="unfinished">¿Está embarazada la paciente, o podría estarlo?</translation>
    </message>
    <message>
        <source>We ask because this test uses X-rays. Only our care team will see the answer.</source>
        <translation type="unfinished">Preguntamos porque este examen usa rayos X. Solo nuestro equipo médico verá la respuesta.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>Maybe, or I am not sure</source>
        <translation type="unfinished">Tal vez, o no lo sé</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">Prefiero decírselo al personal</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Preguntas</translation>
    </message>
</context>
<context>
    <name>reaction</name>
    <message>
        <source>Have you ever had a bad reaction to any of these?</source>
        <translation type="unfinished">¿Alguna vez tuvo una mala reacción a algo de esto?</translation>
    </message>
    <message>
        <source>Did the patient ever have a bad reaction to these?</source>
        <translation type="unfinished">¿Alguna vez tuvo el paciente una mala reacción a esto?</translation>
    </message>
    <message>
        <source>Such as a rash, swelling, trouble breathing or feeling faint.</source>
        <translation type="unfinished">Como sarpullido, hinchazón, dificultad para respirar o sensación de desmayo.</translation>
    </message>
    <message>
        <source>X-ray dye</source>
        <translation type="unfinished">Contraste para rayos X</translation>
    </message>
    <message>
        <source>Also called contrast</source>
        <translation type="unfinished">También lo llaman tinte</translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <translation type="unfinished">Anestesia local</translation>
    </message>
    <message>
        <source>Like a shot at the dentist</source>
        <translation type="unfinished">Como la inyección del dentista</translation>
    </message>
    <message>
        <source>A steroid</source>
        <translation type="unfinished">Un esteroide</translation>
    </message>
    <message>
        <source>A shot or a pill</source>
        <translation type="unfinished">Inyección o pastilla, como la cortisona</translation>
    </message>
    <message>
        <source>Latex or tape</source>
        <translation type="unfinished">Látex o cinta adhesiva</translation>
    </message>
    <message>
        <source>Like rubber gloves, or tape on the skin</source>
        <translation type="unfinished">Como guantes de goma, o cinta en la piel</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nada de esto</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">¿Qué pasó?</translation>
    </message>
    <message>
        <source>Thank you for telling us. A few words are enough. You may skip this.</source>
        <translation type="unfinished">Gracias por decirnos. Bastan unas pocas palabras. Puede saltar esta pregunta.</translation>
    </message>
    <message>
        <source>Did you take medicine for it today?</source>
        <translation type="unfinished">¿Tomó hoy medicina para esto?</translation>
    </message>
    <message>
        <source>Did the patient take medicine for it today?</source>
        <translation type="unfinished">¿Tomó hoy el paciente medicina para esto?</translation>
    </message>
    <message>
        <source>We mean medicine to help stop a bad reaction.</source>
        <translation type="unfinished">Nos referimos a medicina para ayudar a evitar una mala reacción.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>An X-ray doctor reads the pictures and tells your doctor.</source>
        <translation type="unfinished">Un médico especialista en rayos X lee las imágenes e informa a su médico.</translation>
    </message>
    <message>
        <source>A doctor at a desk looks at pictures of a spine.</source>
        <translation type="unfinished">Una doctora en un escritorio mira imágenes de una columna.</translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message>
        <source>Did we go over the side effects and risks with you?</source>
        <translation type="unfinished">¿Le explicamos los efectos secundarios y los riesgos?</translation>
    </message>
    <message>
        <source>Did the patient hear about side effects and risks?</source>
        <translation type="unfinished">¿Le explicaron al paciente los efectos secundarios y los riesgos?</translation>
    </message>
    <message>
        <source>Choose what you would like to ask about too.</source>
        <translation type="unfinished">Elija también lo que quiera preguntar.</translation>
    </message>
    <message>
        <source>Yes, and I have no questions</source>
        <translation type="unfinished">Sí, y no tengo preguntas</translation>
    </message>
    <message>
        <source>Yes, and there are no questions</source>
        <translation type="unfinished">Sí, y no hay preguntas</translation>
    </message>
    <message>
        <source>No, nobody has yet</source>
        <translation type="unfinished">No, nadie lo ha hecho</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation type="unfinished">No, todavía no</translation>
    </message>
    <message>
        <source>Or I am not sure</source>
        <translation type="unfinished">O no lo sé</translation>
    </message>
    <message>
        <source>Ask about the needle and pain</source>
        <translation type="unfinished">Preguntar sobre la aguja y el dolor</translation>
    </message>
    <message>
        <source>Ask about the X-ray dye</source>
        <translation type="unfinished">Preguntar sobre el contraste</translation>
    </message>
    <message>
        <source>Ask about side effects and risks</source>
        <translation type="unfinished">Preguntar sobre efectos secundarios y riesgos</translation>
    </message>
    <message>
        <source>Ask how long it takes</source>
        <translation type="unfinished">Preguntar cuánto dura</translation>
    </message>
    <message>
        <source>Ask about going home and rest</source>
        <translation type="unfinished">Preguntar sobre el regreso a casa y el reposo</translation>
    </message>
    <message>
        <source>Ask when the results come</source>
        <translation type="unfinished">Preguntar cuándo llegan los resultados</translation>
    </message>
    <message>
        <source>Ask about something else</source>
        <translation type="unfinished">Preguntar sobre otra cosa</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">¿Qué le gustaría preguntar?</translation>
    </message>
    <message>
        <source>Use your own words. You may skip this, and ask us later.</source>
        <translation type="unfinished">Use sus propias palabras. Puede saltar esto y preguntarnos después.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Seguridad</translation>
    </message>
</context>
<context>
    <name>space</name>
    <message>
        <source>This exam checks the space around the nerves in your spine.</source>
        <translation type="unfinished">Este examen revisa el espacio alrededor de los nervios de su columna.</translation>
    </message>
    <message>
        <source>A person seen from behind, with one part of the spine marked.</source>
        <translation type="unfinished">Una persona vista de espaldas, con una parte de la columna marcada.</translation>
    </message>
</context>
<context>
    <name>spread</name>
    <message>
        <source>Dye goes in, and pictures show how it spreads.</source>
        <translation type="unfinished">Entra el contraste, y las imágenes muestran cómo se reparte.</translation>
    </message>
    <message>
        <source>The spine from the front, with dye around the nerves on both sides.</source>
        <translation type="unfinished">La columna vista de frente, con contraste alrededor de los nervios en ambos lados.</translation>
    </message>
</context>
<context>
    <name>steroid</name>
    <message>
        <source>Most people then get a steroid shot, to reach the source of the pain.</source>
        <translation type="unfinished">Luego, la mayoría recibe una inyección de esteroide, para llegar al origen del dolor.</translation>
    </message>
    <message>
        <source>A syringe and a small bottle of medicine lie ready on a tray.</source>
        <translation type="unfinished">Una jeringa y un frasco pequeño de medicina, listos en una bandeja.</translation>
    </message>
</context>
<context>
    <name>stopped</name>
    <message>
        <source>Did you stop any medicine for this visit?</source>
        <translation type="unfinished">¿Dejó de usar alguna medicina para esta cita?</translation>
    </message>
    <message>
        <source>Did the patient stop any medicine for this visit?</source>
        <translation type="unfinished">¿Dejó el paciente de usar alguna medicina para esta cita?</translation>
    </message>
    <message>
        <source>Any kind of pill, shot or patch counts.</source>
        <translation type="unfinished">Cuenta cualquier pastilla, inyección o parche.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
    <message>
        <source>Which medicine, and who told you to stop?</source>
        <translation type="unfinished">¿Qué medicina dejó, y quién le dijo que lo hiciera?</translation>
    </message>
    <message>
        <source>Which medicine, and who told them to stop?</source>
        <translation type="unfinished">¿Qué medicina dejó el paciente, y quién le dijo que lo hiciera?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Write what you know. You may skip this.</source>
        <translation type="unfinished">Gracias por decirnos. Escriba lo que sepa. Puede saltar esta pregunta.</translation>
    </message>
</context>
<context>
    <name>thinner</name>
    <message>
        <source>Do you take any of these?</source>
        <translation type="unfinished">¿Toma o usa algo de esto?</translation>
    </message>
    <message>
        <source>Does the patient take any of these?</source>
        <translation type="unfinished">¿Toma o usa el paciente algo de esto?</translation>
    </message>
    <message>
        <source>Choose it even if you did not take it today.</source>
        <translation type="unfinished">Elíjalo aunque hoy no lo haya tomado.</translation>
    </message>
    <message>
        <source>Choose it even if they did not take it today.</source>
        <translation type="unfinished">Elíjalo aunque el paciente no lo haya tomado hoy.</translation>
    </message>
    <message>
        <source>A blood thinner</source>
        <translation type="unfinished">Anticoagulante (diluye la sangre)</translation>
    </message>
    <message>
        <source>Coumadin, Eliquis, Xarelto, Pradaxa, warfarin</source>
        <translation type="unfinished">Coumadin, Eliquis, Xarelto, Pradaxa, warfarina</translation>
    </message>
    <message>
        <source>Plavix, or a pill like it</source>
        <translation type="unfinished">Plavix o pastilla parecida</translation>
    </message>
    <message>
        <source>Brilinta, Effient, clopidogrel</source>
        <translation type="unfinished">Brilinta, Effient, clopidogrel</translation>
    </message>
    <message>
        <source>Another blood thinner</source>
        <translation type="unfinished">Otro anticoagulante</translation>
    </message>
    <message>
        <source>A pill or a shot, such as Lovenox or heparin</source>
        <translation type="unfinished">Pastilla o inyección, como Lovenox o heparina</translation>
    </message>
    <message>
        <source>Aspirin or a pain pill</source>
        <translation type="unfinished">Aspirina o pastilla para el dolor</translation>
    </message>
    <message>
        <source>Such as Advil, Motrin or Aleve</source>
        <translation type="unfinished">Como Advil, Motrin o Aleve</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nada de esto</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
    <message>
        <source>{choice}: when did you last take it?</source>
        <translation type="unfinished">{choice}: ¿cuándo fue la última dosis?</translation>
    </message>
    <message>
        <source>{choice}: when did they last take it?</source>
        <translation type="unfinished">{choice}: ¿cuándo fue la última dosis del paciente?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Your best guess is fine.</source>
        <translation type="unfinished">Gracias por decirnos. Está bien si no es exacto.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Ayer</translation>
    </message>
    <message>
        <source>2 or 3 days ago</source>
        <translation type="unfinished">Hace 2 o 3 días</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <translation type="unfinished">Hace de 4 a 7 días</translation>
    </message>
    <message>
        <source>More than 7 days ago</source>
        <translation type="unfinished">Hace más de 7 días</translation>
    </message>
</context>
<context>
    <name>tilt</name>
    <message>
        <source>The table tilts a little so that the dye flows, and we take pictures.</source>
        <translation type="unfinished">La camilla se inclina un poco para que el contraste fluya, y tomamos imágenes.</translation>
    </message>
    <message>
        <source>A woman lies on a table that tilts a little. A nurse stands beside her.</source>
        <translation type="unfinished">Una mujer está en una camilla que se inclina un poco. Un enfermero está a su lado.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Do you have any of these today?</source>
        <translation type="unfinished">¿Tiene hoy algo de esto?</translation>
    </message>
    <message>
        <source>Does the patient have any of these today?</source>
        <translation type="unfinished">¿Tiene hoy el paciente algo de esto?</translation>
    </message>
    <message>
        <source>Choose all that fit. Our team will talk with you about them.</source>
        <translation type="unfinished">Elija todo lo que corresponda. Nuestro equipo hablará con usted sobre eso.</translation>
    </message>
    <message>
        <source>A fever, or feeling sick</source>
        <translation type="unfinished">Fiebre, o sentirse enfermo</translation>
    </message>
    <message>
        <source>I take an antibiotic</source>
        <translation type="unfinished">Tomo un antibiótico</translation>
    </message>
    <message>
        <source>Takes an antibiotic</source>
        <translation type="unfinished">Toma un antibiótico</translation>
    </message>
    <message>
        <source>A pill or a shot for an infection</source>
        <translation type="unfinished">Pastilla o inyección contra una infección</translation>
    </message>
    <message>
        <source>A sore or rash on back or neck</source>
        <translation type="unfinished">Llaga o sarpullido en espalda o cuello</translation>
    </message>
    <message>
        <source>New weak legs or bladder trouble</source>
        <translation type="unfinished">Debilidad nueva de piernas o problemas de vejiga</translation>
    </message>
    <message>
        <source>Such as trouble holding urine or stool</source>
        <translation type="unfinished">Como problemas para aguantar la orina o el excremento</translation>
    </message>
    <message>
        <source>A new bad headache</source>
        <translation type="unfinished">Dolor de cabeza fuerte y nuevo</translation>
    </message>
    <message>
        <source>A spinal tap in the last week</source>
        <translation type="unfinished">Punción lumbar en la última semana</translation>
    </message>
    <message>
        <source>Or a test like the one today</source>
        <translation type="unfinished">O un examen como el de hoy</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nada de esto</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Su cita</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Which part of your spine is this test for?</source>
        <translation type="unfinished">¿Para qué parte de su columna es este examen?</translation>
    </message>
    <message>
        <source>Which part of the patient&apos;s spine is this test for?</source>
        <translation type="unfinished">¿Para qué parte de la columna del paciente es este examen?</translation>
    </message>
    <message>
        <source>Think of the test you are here for today. You may choose more than one part.</source>
        <translation type="unfinished">Piense en el examen que le harán hoy. Puede elegir más de una parte.</translation>
    </message>
    <message>
        <source>Think of the test the patient is here for. You may choose more than one part.</source>
        <translation type="unfinished">Piense en el examen que le harán hoy al paciente. Puede elegir más de una parte.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished">Cuello</translation>
    </message>
    <message>
        <source>Middle back</source>
        <translation type="unfinished">Espalda media</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished">Espalda baja</translation>
    </message>
    <message>
        <source>Tail bone</source>
        <translation type="unfinished">Rabadilla (cóccix)</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">No lo sé</translation>
    </message>
    <message>
        <source>Which side is this test for?</source>
        <translation type="unfinished">¿Para qué lado es este examen?</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished">Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished">Lado derecho</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished">Ambos lados</translation>
    </message>
</context>
</TS>
