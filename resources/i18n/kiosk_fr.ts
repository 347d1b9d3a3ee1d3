<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Birth</name>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished">Quelle est votre date de naissance&#xa0;?</translation>
    </message>
    <message>
        <source>Use numbers. For June, type 6. Helping someone? Type their date.</source>
        <translation type="unfinished">En chiffres. Pour juin, tapez 6. Vous aidez quelqu’un&#xa0;? Tapez la date de cette personne.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Touch Change where something is wrong. Nothing is saved before you confirm.</source>
        <translation type="unfinished">Touchez «&#xa0;Changer&#xa0;» là où il y a une erreur. Rien n’est enregistré avant votre confirmation.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Confirmer</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Voir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Changer</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Choisi</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished">Non choisi</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>You can wipe the screen now.</source>
        <translation type="unfinished">Vous pouvez essuyer l’écran maintenant.</translation>
    </message>
    <message>
        <source>Touch is off. Seconds left: %1</source>
        <translation type="unfinished">Toucher désactivé. Secondes restantes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished">DÉMO</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>We want to be sure that we have the right visit. Our staff will look at it with you.</source>
        <translation type="unfinished">Nous voulons vérifier que c’est le bon rendez-vous. Notre équipe le regardera avec vous.</translation>
    </message>
    <message>
        <source>We could not find your visit on this screen. Our staff will find it with you.</source>
        <translation type="unfinished">Nous n’avons pas trouvé votre rendez-vous sur cet écran. Notre équipe le cherchera avec vous.</translation>
    </message>
    <message>
        <source>Thank you for telling us. Our staff will look at your visit with you.</source>
        <translation type="unfinished">Merci de nous l’avoir dit. Notre équipe regardera votre rendez-vous avec vous.</translation>
    </message>
    <message>
        <source>Your visit today is at another center. Our staff will help you get there.</source>
        <translation type="unfinished">Votre rendez-vous d’aujourd’hui est dans un autre centre. Notre équipe vous aidera à y aller.</translation>
    </message>
    <message>
        <source>You are checked in already. Did something change? Our staff will be glad to help.</source>
        <translation type="unfinished">Votre arrivée est déjà enregistrée. Quelque chose a changé&#xa0;? Notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>This screen has stopped working for now. Our staff will check you in.</source>
        <translation type="unfinished">Cet écran ne marche pas pour le moment. Notre équipe enregistrera votre arrivée.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Terminer</translation>
    </message>
    <message>
        <source>Please see the front desk.</source>
        <translation type="unfinished">Veuillez aller à l’accueil.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Votre numéro</translation>
    </message>
    <message>
        <source>We are here for you.</source>
        <translation type="unfinished">Nous sommes là pour vous.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Please sit in %1. We will call this number.</source>
        <translation type="unfinished">Veuillez vous asseoir à cet endroit&#xa0;: %1. Nous appellerons ce numéro.</translation>
    </message>
    <message>
        <source>Please take a seat. We will call this number.</source>
        <translation type="unfinished">Veuillez vous asseoir. Nous appellerons ce numéro.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">La suite</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Terminer</translation>
    </message>
    <message>
        <source>The paper for our staff has printed.</source>
        <translation type="unfinished">La feuille pour notre équipe est imprimée.</translation>
    </message>
    <message>
        <source>The paper for our staff is printing.</source>
        <translation type="unfinished">La feuille pour notre équipe s’imprime.</translation>
    </message>
    <message>
        <source>Please tell the front desk your number.</source>
        <translation type="unfinished">Veuillez dire votre numéro à l’accueil.</translation>
    </message>
    <message>
        <source>Thank you. Please go with our staff.</source>
        <translation type="unfinished">Merci. Veuillez suivre notre équipe.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation type="unfinished">Votre arrivée est enregistrée.</translation>
    </message>
</context>
<context>
    <name>ExamChoice</name>
    <message>
        <source>Choose an exam to see it in pictures, step by step.</source>
        <translation type="unfinished">Choisissez un examen pour le voir en images, étape par étape.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Le déroulement</translation>
    </message>
</context>
<context>
    <name>ExamFilm</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>A video of the exam</source>
        <translation type="unfinished">Une vidéo de l’examen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Lire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
</context>
<context>
    <name>ExamSteps</name>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Le déroulement</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Passer</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Écouter</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Aide</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Almost done</source>
        <translation type="unfinished">Presque fini</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished">%1 · %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Your answers stay here for a short time.</source>
        <translation type="unfinished">Vos réponses restent ici peu de temps.</translation>
    </message>
    <message>
        <source>Our staff at the front desk will help you.</source>
        <translation type="unfinished">Notre équipe à l’accueil vous aidera.</translation>
    </message>
    <message>
        <source>Give them this number.</source>
        <translation type="unfinished">Donnez-leur ce numéro.</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Your help number</source>
        <translation type="unfinished">Votre numéro d’aide</translation>
    </message>
    <message>
        <source>Please go to the front desk, or wave to us.</source>
        <translation type="unfinished">Veuillez aller à l’accueil, ou faites-nous signe de la main.</translation>
    </message>
    <message>
        <source>They called me in</source>
        <translation type="unfinished">On m’appelle pour entrer</translation>
    </message>
    <message>
        <source>I stop here. Our staff get my answers so far.</source>
        <translation type="unfinished">Je m’arrête ici. L’équipe reçoit mes réponses déjà données.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espace</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Effacer</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished">Case suivante</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Choisie</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Again</source>
        <translation type="unfinished">Réécouter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Plus vite</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Moins vite</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Plus fort</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">Ne plus écouter</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is your last name?</source>
        <translation type="unfinished">Quel est votre nom de famille&#xa0;?</translation>
    </message>
    <message>
        <source>As it is on your ID. Helping someone? Type their name.</source>
        <translation type="unfinished">Comme sur votre pièce d’identité. Vous aidez quelqu’un&#xa0;? Tapez le nom de cette personne.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished">Nom de famille</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Choisi</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Suivant</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Suite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Too many wrong PINs. Minutes to wait: %1</source>
        <translation type="unfinished">Trop de codes incorrects. Minutes d’attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Seconds to wait: %1</source>
        <translation type="unfinished">Trop de codes incorrects. Secondes d’attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation type="unfinished">Ce n’est pas le bon code. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>PIN. Digits typed: %1</source>
        <translation type="unfinished">Code. Chiffres saisis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Hold a ruler and a bank card against the glass. Do they fit? If not, set device.diagonal_mm in the config.</source>
        <translation type="unfinished">Posez une règle et une carte bancaire contre la vitre. Est-ce juste&#xa0;? Sinon, réglez device.diagonal_mm dans la configuration.</translation>
    </message>
    <message>
        <source>Bank card, %1 mm wide</source>
        <translation type="unfinished">Carte bancaire, %1 mm de large</translation>
    </message>
    <message>
        <source>This profile: %1 x %2 mm. Out of reach from the top: %3 mm.</source>
        <translation type="unfinished">Ce profil&#xa0;: %1 x %2 mm. Hors de portée depuis le haut&#xa0;: %3 mm.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>It is on your letter, or in our text message. Hold it flat and still.</source>
        <translation type="unfinished">Il est sur votre lettre ou dans notre SMS. Tenez-le à plat, sans bouger.</translation>
    </message>
    <message>
        <source>Hold your code under the scanner.</source>
        <translation type="unfinished">Placez votre code sous le lecteur.</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation type="unfinished">Taper plutôt mon nom</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">Et ma date de naissance</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>They are yours alone. The next person starts fresh.</source>
        <translation type="unfinished">Ils sont pour vous seulement. La personne suivante repart de zéro.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Taille du texte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Très grande</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombres</translation>
    </message>
    <message>
        <source>Page motion</source>
        <translation type="unfinished">Mouvement des pages</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Move buttons down</source>
        <translation type="unfinished">Descendre les boutons</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Écouter</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Volume</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Vitesse</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Plus lente</translation>
    </message>
    <message>
        <source>Read my name and my answers aloud, too? Others may hear.</source>
        <translation type="unfinished">Lire aussi à voix haute mon nom et mes réponses&#xa0;? D’autres peuvent entendre.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Pour l’équipe</translation>
    </message>
    <message>
        <source>Nothing here shows or changes a visit.</source>
        <translation type="unfinished">Rien ici ne montre ni ne change un rendez-vous.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation type="unfinished">Nettoyer l’écran</translation>
    </message>
    <message>
        <source>Touch is off for a short time.</source>
        <translation type="unfinished">Le toucher s’arrête un court moment.</translation>
    </message>
    <message>
        <source>Check the size</source>
        <translation type="unfinished">Vérifier la taille</translation>
    </message>
    <message>
        <source>With a ruler and a bank card.</source>
        <translation type="unfinished">Avec une règle et une carte bancaire.</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished">Code de l’équipe</translation>
    </message>
    <message>
        <source>This part is for our staff. If you are a patient, please touch Back.</source>
        <translation type="unfinished">Cette partie est pour notre équipe. Si vous êtes un patient, touchez Retour.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Déverrouiller</translation>
    </message>
    <message>
        <source>Clean or measure</source>
        <translation type="unfinished">Nettoyer ou mesurer</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Soon this screen clears itself, to keep your answers private.</source>
        <translation type="unfinished">Cet écran va bientôt s’effacer, pour protéger vos réponses.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">Secondes restantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation type="unfinished">Oui, je suis là</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <translation type="unfinished">Non, terminer ici</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Is this your visit?</source>
        <translation type="unfinished">Est-ce votre rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">Oui, c’est moi</translation>
    </message>
    <message>
        <source>Yes, and I am helping</source>
        <translation type="unfinished">Oui, et je suis là pour aider</translation>
    </message>
    <message>
        <source>I answer for this person</source>
        <translation type="unfinished">Je réponds pour cette personne</translation>
    </message>
    <message>
        <source>Touch the screen to check in</source>
        <translation type="unfinished">Touchez l’écran pour vous enregistrer</translation>
    </message>
    <message>
        <source>Who is helping today?</source>
        <translation type="unfinished">Qui aide aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>The questions are about the patient. Please answer with them if you can.</source>
        <translation type="unfinished">Les questions sont sur le patient. Répondez avec lui ou elle, si possible.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Famille</translation>
    </message>
    <message>
        <source>A friend or caregiver</source>
        <translation type="unfinished">Un ami ou un aidant</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Un interprète</translation>
    </message>
    <message>
        <source>Staff of this center</source>
        <translation type="unfinished">Personnel de ce centre</translation>
    </message>
    <message>
        <source>No, this is not right</source>
        <translation type="unfinished">Non, ce n’est pas correct</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Votre rendez-vous</translation>
    </message>
    <message>
        <source>Your visit is today at {time}.</source>
        <translation type="unfinished">Votre rendez-vous est aujourd’hui à {time}.</translation>
    </message>
    <message>
        <source>{exam} today at {time}</source>
        <translation type="unfinished">{exam} aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Thank you for your honest answers. Our team will talk with you about them.</source>
        <translation type="unfinished">Merci de vos réponses sincères. Notre équipe en parlera avec vous.</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">Vérifiez vos réponses</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Répondu</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">Laissé vide</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Année</translation>
    </message>
    <message>
        <source>We could not read that code. Please type your name.</source>
        <translation type="unfinished">Nous n’avons pas pu lire ce code. Veuillez taper votre nom.</translation>
    </message>
    <message>
        <source>A box is still empty. Please fill in the day, the month and the year.</source>
        <translation type="unfinished">Une case est encore vide. Veuillez remplir le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>That date does not exist. Please check each box.</source>
        <translation type="unfinished">Cette date n’existe pas. Veuillez vérifier chaque case.</translation>
    </message>
    <message>
        <source>The year is too short. Please type all 4 numbers of it.</source>
        <translation type="unfinished">L’année est trop courte. Veuillez taper ses 4 chiffres.</translation>
    </message>
    <message>
        <source>The box is still empty. Please type the last name.</source>
        <translation type="unfinished">La case est encore vide. Veuillez taper le nom de famille.</translation>
    </message>
    <message>
        <source>We did not find a visit with this. Please check the date and the name.</source>
        <translation type="unfinished">Nous n’avons pas trouvé de rendez-vous avec cela. Veuillez vérifier la date et le nom.</translation>
    </message>
    <message>
        <source>No answer is chosen yet. Please choose one.</source>
        <translation type="unfinished">Aucune réponse n’est choisie. Veuillez en choisir une.</translation>
    </message>
    <message>
        <source>Two answers cannot both be right. Please touch the one that does not fit.</source>
        <translation type="unfinished">Deux réponses se contredisent. Veuillez toucher celle qui ne convient pas.</translation>
    </message>
    <message>
        <source>One more question. To hear it, allow private words in Settings.</source>
        <translation type="unfinished">Encore une question. Pour l’entendre, autorisez les mots privés dans Réglages.</translation>
    </message>
    <message>
        <source>We cannot read this language aloud here. Our staff can help you.</source>
        <translation type="unfinished">Nous ne pouvons pas lire cette langue à voix haute ici. Notre équipe peut vous aider.</translation>
    </message>
    <message>
        <source>Some of this screen cannot be read aloud. Our staff can help you.</source>
        <translation type="unfinished">Une partie de cet écran ne peut pas être lue à voix haute. Notre équipe peut vous aider.</translation>
    </message>
    <message>
        <source>We did not find that visit. Please type your birth date and name.</source>
        <translation type="unfinished">Nous n’avons pas trouvé ce rendez-vous. Veuillez taper votre date de naissance et votre nom.</translation>
    </message>
    <message>
        <source>That year does not look right. Please check it.</source>
        <translation type="unfinished">Cette année ne semble pas juste. Veuillez la vérifier.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>We are saving your answers.</source>
        <translation type="unfinished">Nous enregistrons vos réponses.</translation>
    </message>
    <message>
        <source>We are looking for your visit.</source>
        <translation type="unfinished">Nous cherchons votre rendez-vous.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It takes about 4 minutes. Our staff get your answers on paper. If you stop, this screen clears itself.</source>
        <translation type="unfinished">Il faut environ 4 minutes. Notre équipe reçoit vos réponses sur papier. Si vous arrêtez, cet écran s’efface tout seul.</translation>
    </message>
    <message>
        <source>Welcome. Please check in.</source>
        <translation type="unfinished">Bonjour. Enregistrez-vous ici.</translation>
    </message>
    <message>
        <source>Scan my code</source>
        <translation type="unfinished">Scanner mon code</translation>
    </message>
    <message>
        <source>From your letter or text</source>
        <translation type="unfinished">De votre lettre ou SMS</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation type="unfinished">Taper mon nom</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">Et ma date de naissance</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Le déroulement</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You can skip this.</source>
        <translation type="unfinished">Vous pouvez passer cette question.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Passer</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished">Vos mots</translation>
    </message>
</context>
<context>
    <name>breastfeeding</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">Veuillez répondre en privé à cette question, ou parler à notre équipe.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">Laissez la patiente répondre sans vous, ou parler à notre équipe.</translation>
    </message>
    <message>
        <source>Are you breast-feeding?</source>
        <translation type="unfinished">Allaitez-vous au sein&#xa0;?</translation>
    </message>
    <message>
        <source>Is the patient breast-feeding?</source>
        <translation type="unfinished">La patiente allaite-t-elle au sein&#xa0;?</translation>
    </message>
    <message>
        <source>Only our care team will see the answer.</source>
        <translation type="unfinished">Seule notre équipe de soins verra la réponse.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">Je préfère le dire à l’équipe</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Did we call you to go over your medicines?</source>
        <translation type="unfinished">Vous a-t-on téléphoné pour parler de vos médicaments&#xa0;?</translation>
    </message>
    <message>
        <source>Did we call to go over the patient&apos;s medicines?</source>
        <translation type="unfinished">A-t-on téléphoné pour parler des médicaments du patient&#xa0;?</translation>
    </message>
    <message>
        <source>This may have been a few days ago.</source>
        <translation type="unfinished">C’était peut-être il y a quelques jours.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>ct</name>
    <message>
        <source>A CT scan then takes more pictures.</source>
        <translation type="unfinished">Un scanner prend ensuite d’autres images.</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">15 à 30 minutes de plus</translation>
    </message>
    <message>
        <source>A person lies in front of the wide ring of a CT scanner.</source>
        <translation type="unfinished">Une personne est couchée devant le large anneau d’un scanner.</translation>
    </message>
</context>
<context>
    <name>driver</name>
    <message>
        <source>Is someone here to drive you home?</source>
        <translation type="unfinished">Quelqu’un est-il là pour vous ramener chez vous en voiture&#xa0;?</translation>
    </message>
    <message>
        <source>Is someone here to drive the patient home?</source>
        <translation type="unfinished">Quelqu’un est-il là pour ramener le patient en voiture&#xa0;?</translation>
    </message>
    <message>
        <source>You will need a ride home today. Your driver can wait here or come back for you.</source>
        <translation type="unfinished">Quelqu’un devra vous ramener aujourd’hui. Cette personne peut attendre ici ou revenir vous chercher.</translation>
    </message>
    <message>
        <source>The patient will need a ride home today. The driver can wait here or come back.</source>
        <translation type="unfinished">Quelqu’un devra ramener le patient aujourd’hui. Cette personne peut attendre ici ou revenir.</translation>
    </message>
    <message>
        <source>Yes, my driver is here</source>
        <translation type="unfinished">Oui, cette personne est là</translation>
    </message>
    <message>
        <source>Yes, the driver is here</source>
        <translation type="unfinished">Oui, cette personne est là</translation>
    </message>
    <message>
        <source>This may be you</source>
        <translation type="unfinished">C’est peut-être vous</translation>
    </message>
    <message>
        <source>My driver will come later</source>
        <translation type="unfinished">Cette personne viendra plus tard</translation>
    </message>
    <message>
        <source>The driver will come later</source>
        <translation type="unfinished">Cette personne viendra plus tard</translation>
    </message>
    <message>
        <source>I do not have a driver</source>
        <translation type="unfinished">Je n’ai personne pour me ramener</translation>
    </message>
    <message>
        <source>There is no driver</source>
        <translation type="unfinished">Il n’y a personne pour conduire</translation>
    </message>
    <message>
        <source>Our staff will help you plan the way home</source>
        <translation type="unfinished">Notre équipe vous aidera à organiser le retour</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
    <message>
        <source>Who will drive you, and what is their phone number?</source>
        <translation type="unfinished">Qui vous ramènera, et quel est le téléphone de cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Who will drive, and what is their phone number?</source>
        <translation type="unfinished">Qui conduira, et quel est le téléphone de cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Tell us what you know. You may skip this.</source>
        <translation type="unfinished">Dites-nous ce que vous savez. Vous pouvez passer cette question.</translation>
    </message>
</context>
<context>
    <name>dye</name>
    <message>
        <source>You may feel brief pressure or discomfort as the dye goes in.</source>
        <translation type="unfinished">Quand le produit de contraste entre, une brève pression ou gêne est possible.</translation>
    </message>
    <message>
        <source>A back from the side, with dye behind the bones of the spine.</source>
        <translation type="unfinished">Un dos vu de côté, avec du produit derrière les os de la colonne.</translation>
    </message>
</context>
<context>
    <name>epidurography</name>
    <message>
        <source>epidurography</source>
        <translation type="unfinished">épidurographie</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">Mettre une blouse d’hôpital</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">Si nécessaire</translation>
    </message>
    <message>
        <source>Live X-ray and a needle</source>
        <translation type="unfinished">Rayons X en direct et aiguille</translation>
    </message>
    <message>
        <source>To the place the doctor chose</source>
        <translation type="unfinished">À l’endroit choisi par le médecin</translation>
    </message>
    <message>
        <source>Dye and pictures</source>
        <translation type="unfinished">Produit de contraste et images</translation>
    </message>
    <message>
        <source>They show how the dye spreads</source>
        <translation type="unfinished">Elles montrent où va le produit</translation>
    </message>
    <message>
        <source>The steroid shot</source>
        <translation type="unfinished">La piqûre de corticoïde</translation>
    </message>
    <message>
        <source>Most people get it next</source>
        <translation type="unfinished">La plupart des gens la reçoivent ensuite</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">Retour avec le conducteur</translation>
    </message>
    <message>
        <source>We tell you when it is time</source>
        <translation type="unfinished">Nous vous disons quand c’est l’heure</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">Votre retour chez vous</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">Notre équipe vous aidera à l’organiser</translation>
    </message>
</context>
<context>
    <name>gown</name>
    <message>
        <source>Can you change into a gown by yourself?</source>
        <translation type="unfinished">Pouvez-vous mettre une blouse d’hôpital sans aide&#xa0;?</translation>
    </message>
    <message>
        <source>Can the patient change into a gown alone?</source>
        <translation type="unfinished">Le patient peut-il mettre une blouse d’hôpital sans aide&#xa0;?</translation>
    </message>
    <message>
        <source>You may need to wear a gown for this test.</source>
        <translation type="unfinished">Il faudra peut-être porter une blouse d’hôpital pour cet examen.</translation>
    </message>
    <message>
        <source>The patient may need to wear a gown for this test.</source>
        <translation type="unfinished">Le patient devra peut-être porter une blouse d’hôpital pour cet examen.</translation>
    </message>
    <message>
        <source>Yes, I can</source>
        <translation type="unfinished">Oui, je peux</translation>
    </message>
    <message>
        <source>Yes, they can</source>
        <translation type="unfinished">Oui, sans aide</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">J’ai besoin d’aide</translation>
    </message>
    <message>
        <source>They need help</source>
        <translation type="unfinished">Il lui faut de l’aide</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation type="unfinished">J’ai une question</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">Que voulez-vous demander&#xa0;?</translation>
    </message>
    <message>
        <source>You may skip this, and ask us later.</source>
        <translation type="unfinished">Vous pouvez passer, et nous demander plus tard.</translation>
    </message>
    <message>
        <source>You may need to change into a gown.</source>
        <translation type="unfinished">Il faudra peut-être mettre une blouse d’hôpital.</translation>
    </message>
    <message>
        <source>A woman in a hospital gown stands beside a chair with her folded clothes.</source>
        <translation type="unfinished">Une femme en blouse d’hôpital, près d’une chaise avec ses vêtements pliés.</translation>
    </message>
    <message>
        <source>About 1.5 hours in all, with check-in</source>
        <translation type="unfinished">Environ 1&#xa0;h&#xa0;30 en tout, avec l’enregistrement</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Health</source>
        <translation type="unfinished">Santé</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Do you need any help today?</source>
        <translation type="unfinished">Avez-vous besoin d’aide aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Does the patient need any help today?</source>
        <translation type="unfinished">Le patient a-t-il besoin d’aide aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>All of this is free.</source>
        <translation type="unfinished">Tout cela est gratuit.</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Un interprète</translation>
    </message>
    <message>
        <source>A person who speaks your language</source>
        <translation type="unfinished">Une personne qui parle votre langue</translation>
    </message>
    <message>
        <source>A person who speaks the patient&apos;s language</source>
        <translation type="unfinished">Une personne qui parle la langue du patient</translation>
    </message>
    <message>
        <source>Help with walking</source>
        <translation type="unfinished">De l’aide pour marcher</translation>
    </message>
    <message>
        <source>Or to get on a table</source>
        <translation type="unfinished">Ou pour monter sur une table</translation>
    </message>
    <message>
        <source>Help to lie on my belly</source>
        <translation type="unfinished">De l’aide pour me coucher sur le ventre</translation>
    </message>
    <message>
        <source>Help to lie on the belly</source>
        <translation type="unfinished">De l’aide pour se coucher sur le ventre</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Rien de cette liste</translation>
    </message>
    <message>
        <source>Which language do you speak best?</source>
        <translation type="unfinished">Quelle langue parlez-vous le mieux&#xa0;?</translation>
    </message>
    <message>
        <source>Which language does the patient speak best?</source>
        <translation type="unfinished">Quelle langue le patient parle-t-il le mieux&#xa0;?</translation>
    </message>
    <message>
        <source>You may skip this.</source>
        <translation type="unfinished">Vous pouvez passer cette question.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Have you ever had any of these?</source>
        <translation type="unfinished">Avez-vous déjà eu quelque chose de cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>Has the patient ever had any of these?</source>
        <translation type="unfinished">Le patient a-t-il déjà eu quelque chose de cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>Choose all that fit, even if it was long ago.</source>
        <translation type="unfinished">Choisissez tout ce qui convient, même si c’était il y a longtemps.</translation>
    </message>
    <message>
        <source>A seizure or fit</source>
        <translation type="unfinished">Crise d’épilepsie ou convulsions</translation>
    </message>
    <message>
        <source>A bleeding problem</source>
        <translation type="unfinished">Un problème de saignement</translation>
    </message>
    <message>
        <source>You bleed or bruise easily</source>
        <translation type="unfinished">Vous saignez ou avez des bleus facilement</translation>
    </message>
    <message>
        <source>They bleed or bruise easily</source>
        <translation type="unfinished">Saigne ou a des bleus facilement</translation>
    </message>
    <message>
        <source>A shunt, pain pump or wires</source>
        <translation type="unfinished">Valve (shunt), pompe antidouleur ou fils</translation>
    </message>
    <message>
        <source>In the head, back or spine</source>
        <translation type="unfinished">Posés dans la tête, le dos ou la colonne</translation>
    </message>
    <message>
        <source>A brain tumor</source>
        <translation type="unfinished">Une tumeur au cerveau</translation>
    </message>
    <message>
        <source>Or high pressure in the head</source>
        <translation type="unfinished">Ou une pression élevée dans la tête</translation>
    </message>
    <message>
        <source>Diabetes, and I use insulin</source>
        <translation type="unfinished">Diabète, et je prends de l’insuline</translation>
    </message>
    <message>
        <source>Diabetes, and they use insulin</source>
        <translation type="unfinished">Diabète, et prend de l’insuline</translation>
    </message>
    <message>
        <source>Diabetes, without insulin</source>
        <translation type="unfinished">Diabète, sans insuline</translation>
    </message>
    <message>
        <source>Kidney or liver disease</source>
        <translation type="unfinished">Maladie des reins ou du foie</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Rien de cette liste</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Getting home</source>
        <translation type="unfinished">Le retour</translation>
    </message>
    <message>
        <source>A driver takes you home.</source>
        <translation type="unfinished">Une personne vous ramène en voiture.</translation>
    </message>
    <message>
        <source>An old man sits in a car beside the woman who drives him home.</source>
        <translation type="unfinished">Un vieil homme est en voiture, à côté de la femme qui le ramène.</translation>
    </message>
</context>
<context>
    <name>images</name>
    <message>
        <source>Did you bring pictures of your spine from before?</source>
        <translation type="unfinished">Avez-vous apporté d’anciennes images de votre colonne&#xa0;?</translation>
    </message>
    <message>
        <source>Did you bring old pictures of the patient&apos;s spine?</source>
        <translation type="unfinished">Avez-vous apporté d’anciennes images de la colonne du patient&#xa0;?</translation>
    </message>
    <message>
        <source>Old pictures help our doctor see what has changed.</source>
        <translation type="unfinished">Les anciennes images aident notre médecin à voir ce qui a changé.</translation>
    </message>
    <message>
        <source>Yes, X-ray pictures</source>
        <translation type="unfinished">Oui, des radios (rayons X)</translation>
    </message>
    <message>
        <source>Yes, CT pictures</source>
        <translation type="unfinished">Oui, un scanner (CT)</translation>
    </message>
    <message>
        <source>Yes, MRI pictures</source>
        <translation type="unfinished">Oui, une IRM (MRI)</translation>
    </message>
    <message>
        <source>Yes, but not sure what kind</source>
        <translation type="unfinished">Oui, mais je ne sais pas quel type</translation>
    </message>
    <message>
        <source>They are at another place</source>
        <translation type="unfinished">Elles sont ailleurs</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>How did you bring them?</source>
        <translation type="unfinished">Comment les avez-vous apportées&#xa0;?</translation>
    </message>
    <message>
        <source>Choose all that you have with you.</source>
        <translation type="unfinished">Choisissez tout ce que vous avez avec vous.</translation>
    </message>
    <message>
        <source>One CD or disc</source>
        <translation type="unfinished">Un CD ou un disque</translation>
    </message>
    <message>
        <source>Give your CD or disc to the front desk.</source>
        <translation type="unfinished">Donnez votre CD ou disque à l’accueil.</translation>
    </message>
    <message>
        <source>Two or more CDs or discs</source>
        <translation type="unfinished">Deux CD ou disques, ou plus</translation>
    </message>
    <message>
        <source>Give all your CDs or discs to the front desk.</source>
        <translation type="unfinished">Donnez tous vos CD ou disques à l’accueil.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Des films radio</translation>
    </message>
    <message>
        <source>Large dark sheets</source>
        <translation type="unfinished">Grandes feuilles foncées</translation>
    </message>
    <message>
        <source>Give your films to the front desk.</source>
        <translation type="unfinished">Donnez vos films radio à l’accueil.</translation>
    </message>
    <message>
        <source>A report on paper</source>
        <translation type="unfinished">Un rapport sur papier</translation>
    </message>
    <message>
        <source>Give your paper report to the front desk.</source>
        <translation type="unfinished">Donnez votre rapport sur papier à l’accueil.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
    <message>
        <source>Show what you brought to the front desk.</source>
        <translation type="unfinished">Montrez à l’accueil ce que vous avez apporté.</translation>
    </message>
    <message>
        <source>Where are the pictures?</source>
        <translation type="unfinished">Où sont les images&#xa0;?</translation>
    </message>
    <message>
        <source>Name the clinic or town, if you know it. You may skip this.</source>
        <translation type="unfinished">La clinique ou la ville, si vous savez. Vous pouvez passer cette question.</translation>
    </message>
</context>
<context>
    <name>live_xray</name>
    <message>
        <source>We use live X-ray to guide a needle to the right place.</source>
        <translation type="unfinished">Nous utilisons des rayons X en direct pour guider une aiguille au bon endroit.</translation>
    </message>
    <message>
        <source>An X-ray machine curves around a person, and a screen shows the spine.</source>
        <translation type="unfinished">Un appareil à rayons X entoure une personne, et un écran montre la colonne.</translation>
    </message>
    <message>
        <source>We use live X-ray to guide a thin needle.</source>
        <translation type="unfinished">Nous utilisons des rayons X en direct pour guider une aiguille fine.</translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Médicaments</translation>
    </message>
</context>
<context>
    <name>myelogram</name>
    <message>
        <source>myelogram</source>
        <translation type="unfinished">myélographie</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">Mettre une blouse d’hôpital</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">Si nécessaire</translation>
    </message>
    <message>
        <source>We numb the skin</source>
        <translation type="unfinished">Nous endormons la peau</translation>
    </message>
    <message>
        <source>Like at the dentist</source>
        <translation type="unfinished">Comme chez le dentiste</translation>
    </message>
    <message>
        <source>Live X-ray and dye</source>
        <translation type="unfinished">Rayons X et produit de contraste</translation>
    </message>
    <message>
        <source>About 30 minutes</source>
        <translation type="unfinished">Environ 30 minutes</translation>
    </message>
    <message>
        <source>CT pictures</source>
        <translation type="unfinished">Images au scanner</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">15 à 30 minutes de plus</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">Retour avec le conducteur</translation>
    </message>
    <message>
        <source>About 1.5 hours in all</source>
        <translation type="unfinished">Environ 1&#xa0;h&#xa0;30 en tout</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">Votre retour chez vous</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">Notre équipe vous aidera à l’organiser</translation>
    </message>
</context>
<context>
    <name>numb</name>
    <message>
        <source>You lie down, and we clean and numb your skin, like at the dentist.</source>
        <translation type="unfinished">Vous vous couchez. Nous nettoyons et endormons la peau, comme chez le dentiste.</translation>
    </message>
    <message>
        <source>About 30 minutes from here to the CT scan</source>
        <translation type="unfinished">Environ 30 minutes d’ici jusqu’au scanner</translation>
    </message>
    <message>
        <source>A man lies on his belly, and a nurse cleans his lower back.</source>
        <translation type="unfinished">Un homme est couché sur le ventre. Une infirmière nettoie le bas de son dos.</translation>
    </message>
</context>
<context>
    <name>pregnancy</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">Veuillez répondre en privé à cette question, ou parler à notre équipe.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">Laissez la patiente répondre sans vous, ou parler à notre équipe.</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <translation type="unfinished">Êtes-vous enceinte, ou pourriez-vous l’être&#xa0;?</translation>
    </message>
    <message>
        <source>Is the patient pregnant, or could they be?</source>
        <translation type="unfinished">La patiente est-elle enceinte, ou pourrait-elle l’être&#xa0;?</translation>
    </message>
    <message>
        <source>We ask because this test uses X-rays. Only our care team will see the answer.</source>
        <translation type="unfinished">Nous demandons cela car cet examen utilise des rayons X. Seule notre équipe de soins verra la réponse.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>Maybe, or I am not sure</source>
        <translation type="unfinished">Peut-être, ou je ne sais pas</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">Je préfère le dire à l’équipe</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Questions</translation>
    </message>
</context>
<context>
    <name>reaction</name>
    <message>
        <source>Have you ever had a bad reaction to any of these?</source>
        <translation type="unfinished">Avez-vous déjà eu une mauvaise réaction à l’un de ces produits&#xa0;?</translation>
    </message>
    <message>
        <source>Did the patient ever have a bad reaction to these?</source>
        <translation type="unfinished">Le patient a-t-il déjà eu une mauvaise réaction à ces produits&#xa0;?</translation>
    </message>
    <message>
        <source>Such as a rash, swelling, trouble breathing or feeling faint.</source>
        <translation type="unfinished">Par exemple boutons, gonflement, difficulté à respirer ou impression de s’évanouir.</translation>
    </message>
    <message>
        <source>X-ray dye</source>
        <translation type="unfinished">Produit de contraste</translation>
    </message>
    <message>
        <source>Also called contrast</source>
        <translation type="unfinished">Le liquide pour les rayons X</translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <translation type="unfinished">Anesthésie locale</translation>
    </message>
    <message>
        <source>Like a shot at the dentist</source>
        <translation type="unfinished">Comme la piqûre chez le dentiste</translation>
    </message>
    <message>
        <source>A steroid</source>
        <translation type="unfinished">Un corticoïde (cortisone)</translation>
    </message>
    <message>
        <source>A shot or a pill</source>
        <translation type="unfinished">Piqûre ou comprimé</translation>
    </message>
    <message>
        <source>Latex or tape</source>
        <translation type="unfinished">Latex ou sparadrap</translation>
    </message>
    <message>
        <source>Like rubber gloves, or tape on the skin</source>
        <translation type="unfinished">Gants en caoutchouc, ou adhésif sur la peau</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Rien de cette liste</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Thank you for telling us. A few words are enough. You may skip this.</source>
        <translation type="unfinished">Merci de nous l’avoir dit. Quelques mots suffisent. Vous pouvez passer cette question.</translation>
    </message>
    <message>
        <source>Did you take medicine for it today?</source>
        <translation type="unfinished">Avez-vous pris un médicament pour cela aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Did the patient take medicine for it today?</source>
        <translation type="unfinished">Le patient a-t-il pris un médicament pour cela aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>We mean medicine to help stop a bad reaction.</source>
        <translation type="unfinished">Nous parlons d’un médicament qui aide à éviter une mauvaise réaction.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>An X-ray doctor reads the pictures and tells your doctor.</source>
        <translation type="unfinished">Un médecin radiologue lit les images et informe votre médecin.</translation>
    </message>
    <message>
        <source>A doctor at a desk looks at pictures of a spine.</source>
        <translation type="unfinished">Une médecin à son bureau regarde des images d’une colonne.</translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message>
        <source>Did we go over the side effects and risks with you?</source>
        <translation type="unfinished">Vous avons-nous expliqué les effets secondaires et les risques&#xa0;?</translation>
    </message>
    <message>
        <source>Did the patient hear about side effects and risks?</source>
        <translation type="unfinished">A-t-on expliqué au patient les effets secondaires et les risques&#xa0;?</translation>
    </message>
    <message>
        <source>Choose what you would like to ask about too.</source>
        <translation type="unfinished">Choisissez aussi ce que vous voulez demander.</translation>
    </message>
    <message>
        <source>Yes, and I have no questions</source>
        <translation type="unfinished">Oui, et je n’ai pas de questions</translation>
    </message>
    <message>
        <source>Yes, and there are no questions</source>
        <translation type="unfinished">Oui, et il n’y a pas de questions</translation>
    </message>
    <message>
        <source>No, nobody has yet</source>
        <translation type="unfinished">Non, personne ne l’a fait</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation type="unfinished">Non, pas encore</translation>
    </message>
    <message>
        <source>Or I am not sure</source>
        <translation type="unfinished">Ou je ne sais pas</translation>
    </message>
    <message>
        <source>Ask about the needle and pain</source>
        <translation type="unfinished">Question sur l’aiguille et la douleur</translation>
    </message>
    <message>
        <source>Ask about the X-ray dye</source>
        <translation type="unfinished">Question sur le produit de contraste</translation>
    </message>
    <message>
        <source>Ask about side effects and risks</source>
        <translation type="unfinished">Question sur les effets secondaires et risques</translation>
    </message>
    <message>
        <source>Ask how long it takes</source>
        <translation type="unfinished">Question sur la durée</translation>
    </message>
    <message>
        <source>Ask about going home and rest</source>
        <translation type="unfinished">Question sur le retour et le repos</translation>
    </message>
    <message>
        <source>Ask when the results come</source>
        <translation type="unfinished">Question sur la date des résultats</translation>
    </message>
    <message>
        <source>Ask about something else</source>
        <translation type="unfinished">Question sur autre chose</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">Que voulez-vous demander&#xa0;?</translation>
    </message>
    <message>
        <source>Use your own words. You may skip this, and ask us later.</source>
        <translation type="unfinished">Utilisez vos propres mots. Vous pouvez passer, et nous demander plus tard.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Sécurité</translation>
    </message>
</context>
<context>
    <name>space</name>
    <message>
        <source>This exam checks the space around the nerves in your spine.</source>
        <translation type="unfinished">Cet examen vérifie l’espace autour des nerfs de votre colonne.</translation>
    </message>
    <message>
        <source>A person seen from behind, with one part of the spine marked.</source>
        <translation type="unfinished">Une personne vue de dos, avec une partie de la colonne marquée.</translation>
    </message>
</context>
<context>
    <name>spread</name>
    <message>
        <source>Dye goes in, and pictures show how it spreads.</source>
        <translation type="unfinished">Le produit de contraste entre, et les images montrent où il va.</translation>
    </message>
    <message>
        <source>The spine from the front, with dye around the nerves on both sides.</source>
        <translation type="unfinished">La colonne vue de face, avec du produit autour des nerfs des deux côtés.</translation>
    </message>
</context>
<context>
    <name>steroid</name>
    <message>
        <source>Most people then get a steroid shot, to reach the source of the pain.</source>
        <translation type="unfinished">La plupart reçoivent ensuite une piqûre de corticoïde, pour atteindre l’origine de la douleur.</translation>
    </message>
    <message>
        <source>A syringe and a small bottle of medicine lie ready on a tray.</source>
        <translation type="unfinished">Une seringue et un petit flacon de médicament, prêts sur un plateau.</translation>
    </message>
</context>
<context>
    <name>stopped</name>
    <message>
        <source>Did you stop any medicine for this visit?</source>
        <translation type="unfinished">Avez-vous arrêté un médicament pour ce rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Did the patient stop any medicine for this visit?</source>
        <translation type="unfinished">Le patient a-t-il arrêté un médicament pour ce rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Any kind of pill, shot or patch counts.</source>
        <translation type="unfinished">Tout compte&#xa0;: comprimé, piqûre ou patch.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
    <message>
        <source>Which medicine, and who told you to stop?</source>
        <translation type="unfinished">Quel médicament, et qui vous a dit de l’arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>Which medicine, and who told them to stop?</source>
        <translation type="unfinished">Quel médicament, et qui a dit au patient de l’arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Write what you know. You may skip this.</source>
        <translation type="unfinished">Merci de nous l’avoir dit. Écrivez ce que vous savez. Vous pouvez passer cette question.</translation>
    </message>
</context>
<context>
    <name>thinner</name>
    <message>
        <source>Do you take any of these?</source>
        <translation type="unfinished">Prenez-vous quelque chose de cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>Does the patient take any of these?</source>
        <translation type="unfinished">Le patient prend-il quelque chose de cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>Choose it even if you did not take it today.</source>
        <translation type="unfinished">Choisissez-le même si vous ne l’avez pas pris aujourd’hui.</translation>
    </message>
    <message>
        <source>Choose it even if they did not take it today.</source>
        <translation type="unfinished">Choisissez-le même si le patient ne l’a pas pris aujourd’hui.</translation>
    </message>
    <message>
        <source>A blood thinner</source>
        <translation type="unfinished">Anticoagulant (fluidifie le sang)</translation>
    </message>
    <message>
        <source>Coumadin, Eliquis, Xarelto, Pradaxa, warfarin</source>
        <translation type="unfinished">Coumadin, Eliquis, Xarelto, Pradaxa, warfarine</translation>
    </message>
    <message>
        <source>Plavix, or a pill like it</source>
        <translation type="unfinished">Plavix ou un comprimé semblable</translation>
    </message>
    <message>
        <source>Brilinta, Effient, clopidogrel</source>
        <translation type="unfinished">Brilinta, Effient, clopidogrel</translation>
    </message>
    <message>
        <source>Another blood thinner</source>
        <translation type="unfinished">Un autre anticoagulant</translation>
    </message>
    <message>
        <source>A pill or a shot, such as Lovenox or heparin</source>
        <translation type="unfinished">Comprimé ou piqûre, comme Lovenox ou héparine</translation>
    </message>
    <message>
        <source>Aspirin or a pain pill</source>
        <translation type="unfinished">Aspirine ou comprimé contre la douleur</translation>
    </message>
    <message>
        <source>Such as Advil, Motrin or Aleve</source>
        <translation type="unfinished">Comme Advil, Motrin ou Aleve</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Rien de cette liste</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
    <message>
        <source>{choice}: when did you last take it?</source>
        <translation type="unfinished">{choice}&#xa0;: à quand remonte la dernière dose&#xa0;?</translation>
    </message>
    <message>
        <source>{choice}: when did they last take it?</source>
        <translation type="unfinished">{choice}&#xa0;: à quand remonte la dernière dose du patient&#xa0;?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Your best guess is fine.</source>
        <translation type="unfinished">Merci de nous l’avoir dit. Une réponse approximative suffit.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Hier</translation>
    </message>
    <message>
        <source>2 or 3 days ago</source>
        <translation type="unfinished">Il y a 2 ou 3 jours</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <translation type="unfinished">Il y a 4 à 7 jours</translation>
    </message>
    <message>
        <source>More than 7 days ago</source>
        <translation type="unfinished">Il y a plus de 7 jours</translation>
    </message>
</context>
<context>
    <name>tilt</name>
    <message>
        <source>The table tilts a little so that the dye flows, and we take pictures.</source>
        <translation type="unfinished">La table penche un peu pour que le produit coule, et nous prenons des images.</translation>
    </message>
    <message>
        <source>A woman lies on a table that tilts a little. A nurse stands beside her.</source>
        <translation type="unfinished">Une femme est couchée sur une table qui penche un peu. Un infirmier est à côté d’elle.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Do you have any of these today?</source>
        <translation type="unfinished">Avez-vous quelque chose de cette liste aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Does the patient have any of these today?</source>
        <translation type="unfinished">Le patient a-t-il quelque chose de cette liste aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Choose all that fit. Our team will talk with you about them.</source>
        <translation type="unfinished">Choisissez tout ce qui convient. Notre équipe en parlera avec vous.</translation>
    </message>
    <message>
        <source>A fever, or feeling sick</source>
        <translation type="unfinished">Fièvre, ou se sentir malade</translation>
    </message>
    <message>
        <source>I take an antibiotic</source>
        <translation type="unfinished">Je prends un antibiotique</translation>
    </message>
    <message>
        <source>Takes an antibiotic</source>
        <translation type="unfinished">Prend un antibiotique</translation>
    </message>
    <message>
        <source>A pill or a shot for an infection</source>
        <translation type="unfinished">Comprimé ou piqûre contre une infection</translation>
    </message>
    <message>
        <source>A sore or rash on back or neck</source>
        <translation type="unfinished">Plaie ou boutons sur le dos ou le cou</translation>
    </message>
    <message>
        <source>New weak legs or bladder trouble</source>
        <translation type="unfinished">Jambes faibles depuis peu, ou problème de vessie</translation>
    </message>
    <message>
        <source>Such as trouble holding urine or stool</source>
        <translation type="unfinished">Par exemple du mal à retenir l’urine ou les selles</translation>
    </message>
    <message>
        <source>A new bad headache</source>
        <translation type="unfinished">Un nouveau mal de tête très fort</translation>
    </message>
    <message>
        <source>A spinal tap in the last week</source>
        <translation type="unfinished">Ponction lombaire dans les 7 derniers jours</translation>
    </message>
    <message>
        <source>Or a test like the one today</source>
        <translation type="unfinished">Ou un examen comme celui d’aujourd’hui</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Rien de cette liste</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Votre rendez-vous</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Which part of your spine is this test for?</source>
        <translation type="unfinished">Cet examen concerne quelle partie de votre colonne&#xa0;?</translation>
    </message>
    <message>
        <source>Which part of the patient&apos;s spine is this test for?</source>
        <translation type="unfinished">Cet examen concerne quelle partie de la colonne du patient&#xa0;?</translation>
    </message>
    <message>
        <source>Think of the test you are here for today. You may choose more than one part.</source>
        <translation type="unfinished">Pensez à votre examen d’aujourd’hui. Vous pouvez choisir plusieurs parties.</translation>
    </message>
    <message>
        <source>Think of the test the patient is here for. You may choose more than one part.</source>
        <translation type="unfinished">Pensez à l’examen du patient aujourd’hui. Vous pouvez choisir plusieurs parties.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished">Cou</translation>
    </message>
    <message>
        <source>Middle back</source>
        <translation type="unfinished">Milieu du dos</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished">Bas du dos</translation>
    </message>
    <message>
        <source>Tail bone</source>
        <translation type="unfinished">Coccyx (tout en bas)</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Je ne sais pas</translation>
    </message>
    <message>
        <source>Which side is this test for?</source>
        <translation type="unfinished">Cet examen concerne quel côté&#xa0;?</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished">Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished">Côté droit</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished">Les deux côtés</translation>
    </message>
</context>
</TS>
