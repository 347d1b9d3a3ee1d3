<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ht" sourcelanguage="en_US">
<context>
    <name>Birth</name>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished">Ki dat ou te fèt?</translation>
    </message>
    <message>
        <source>Use numbers. For June, type 6. Helping someone? Type their date.</source>
        <translation type="unfinished">Sèvi ak chif. Pou jen, tape 6. Si w ap ede yon moun, tape dat pa l.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Touch Change where something is wrong. Nothing is saved before you confirm.</source>
        <translation type="unfinished">Touche Chanje kote ki pa bon. Nou pa konsève anyen anvan ou konfime.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Konfime</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Montre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Chanje</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Ou chwazi l</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished">Ou pa chwazi l</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>You can wipe the screen now.</source>
        <translation type="unfinished">Kounye a ou ka siye ekran an.</translation>
    </message>
    <message>
        <source>Touch is off. Seconds left: %1</source>
        <translation type="unfinished">Ekran an pa reponn. Segonn ki rete: %1</translation>
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
        <translation type="unfinished">Nou vle asire nou se bon randevou a. Anplwaye nou yo ap gade l avè w.</translation>
    </message>
    <message>
        <source>We could not find your visit on this screen. Our staff will find it with you.</source>
        <translation type="unfinished">Nou pa jwenn randevou w sou ekran sa a. Anplwaye nou yo ap chèche l avè w.</translation>
    </message>
    <message>
        <source>Thank you for telling us. Our staff will look at your visit with you.</source>
        <translation type="unfinished">Mèsi dèske ou di nou. Anplwaye nou yo ap gade randevou a avè w.</translation>
    </message>
    <message>
        <source>Your visit today is at another center. Our staff will help you get there.</source>
        <translation type="unfinished">Randevou w jodi a se nan yon lòt sant. Anplwaye nou yo ap ede w ale la.</translation>
    </message>
    <message>
        <source>You are checked in already. Did something change? Our staff will be glad to help.</source>
        <translation type="unfinished">Ou te anrejistre deja. Èske yon bagay chanje? Anplwaye nou yo ap kontan ede w.</translation>
    </message>
    <message>
        <source>This screen has stopped working for now. Our staff will check you in.</source>
        <translation type="unfinished">Ekran sa a pa mache pou kounye a. Anplwaye nou yo ap anrejistre w.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Fini</translation>
    </message>
    <message>
        <source>Please see the front desk.</source>
        <translation type="unfinished">Tanpri ale nan resepsyon an.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Nimewo ou</translation>
    </message>
    <message>
        <source>We are here for you.</source>
        <translation type="unfinished">Nou la pou ou.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Please sit in %1. We will call this number.</source>
        <translation type="unfinished">Tanpri chita nan %1. N ap rele nimewo sa a.</translation>
    </message>
    <message>
        <source>Please take a seat. We will call this number.</source>
        <translation type="unfinished">Tanpri chita. N ap rele nimewo sa a.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Sa k ap vini apre</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Fini</translation>
    </message>
    <message>
        <source>The paper for our staff has printed.</source>
        <translation type="unfinished">Papye pou anplwaye yo fin enprime.</translation>
    </message>
    <message>
        <source>The paper for our staff is printing.</source>
        <translation type="unfinished">Papye pou anplwaye yo ap enprime.</translation>
    </message>
    <message>
        <source>Please tell the front desk your number.</source>
        <translation type="unfinished">Tanpri di resepsyon an nimewo ou.</translation>
    </message>
    <message>
        <source>Thank you. Please go with our staff.</source>
        <translation type="unfinished">Mèsi. Tanpri ale ak anplwaye nou an.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation type="unfinished">Ou fin anrejistre.</translation>
    </message>
</context>
<context>
    <name>ExamChoice</name>
    <message>
        <source>Choose an exam to see it in pictures, step by step.</source>
        <translation type="unfinished">Chwazi yon egzamen pou wè l an imaj, etap pa etap.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Kijan sa ap pase</translation>
    </message>
</context>
<context>
    <name>ExamFilm</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fini</translation>
    </message>
    <message>
        <source>A video of the exam</source>
        <translation type="unfinished">Yon videyo sou egzamen an</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Poz</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Gade</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Sispann</translation>
    </message>
</context>
<context>
    <name>ExamSteps</name>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Kijan sa ap pase</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Kontinye</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fini</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Sote</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Tounen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Reglaj</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Koute</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Èd</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Almost done</source>
        <translation type="unfinished">Prèske fini</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished">%1 · %2 sou %3</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Your answers stay here for a short time.</source>
        <translation type="unfinished">Repons ou yo rete isit la yon ti tan.</translation>
    </message>
    <message>
        <source>Our staff at the front desk will help you.</source>
        <translation type="unfinished">Anplwaye nan resepsyon an ap ede w.</translation>
    </message>
    <message>
        <source>Give them this number.</source>
        <translation type="unfinished">Ba yo nimewo sa a.</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Èd</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Kontinye</translation>
    </message>
    <message>
        <source>Your help number</source>
        <translation type="unfinished">Nimewo w pou jwenn èd</translation>
    </message>
    <message>
        <source>Please go to the front desk, or wave to us.</source>
        <translation type="unfinished">Tanpri ale nan resepsyon an, oswa fè nou siy.</translation>
    </message>
    <message>
        <source>They called me in</source>
        <translation type="unfinished">Yo rele m antre</translation>
    </message>
    <message>
        <source>I stop here. Our staff get my answers so far.</source>
        <translation type="unfinished">Mwen p ap kontinye. Anplwaye yo ap jwenn repons mwen deja bay yo.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espas</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Efase</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished">Pwochen bwat</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fini</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Ou chwazi l</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Again</source>
        <translation type="unfinished">Ankò</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Kontinye</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Poz</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Pi vit</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Pi dousman</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Pi ba</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Pi fò</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Sispann</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">Sispann koute</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is your last name?</source>
        <translation type="unfinished">Ki siyati w (non fanmi w)?</translation>
    </message>
    <message>
        <source>As it is on your ID. Helping someone? Type their name.</source>
        <translation type="unfinished">Jan l ye sou pyès idantite w. Si w ap ede yon moun, tape siyati pa l.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished">Siyati</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Ou chwazi l</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Kontinye</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Plis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 sou %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Too many wrong PINs. Minutes to wait: %1</source>
        <translation type="unfinished">Twòp PIN ki pa bon. Minit pou tann: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Seconds to wait: %1</source>
        <translation type="unfinished">Twòp PIN ki pa bon. Segonn pou tann: %1</translation>
    </message>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation type="unfinished">Se pa PIN nan sa. Tanpri eseye ankò.</translation>
    </message>
    <message>
        <source>PIN. Digits typed: %1</source>
        <translation type="unfinished">PIN. Kantite chif ki tape: %1</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fini</translation>
    </message>
    <message>
        <source>Hold a ruler and a bank card against the glass. Do they fit? If not, set device.diagonal_mm in the config.</source>
        <translation type="unfinished">Mete yon règ ak yon kat labank sou vè a. Èske yo kadre? Si non, chanje device.diagonal_mm nan konfigirasyon an.</translation>
    </message>
    <message>
        <source>Bank card, %1 mm wide</source>
        <translation type="unfinished">Kat labank, %1 mm lajè</translation>
    </message>
    <message>
        <source>This profile: %1 x %2 mm. Out of reach from the top: %3 mm.</source>
        <translation type="unfinished">Pwofil sa a: %1 x %2 mm. Pati anlè men pa rive: %3 mm.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>It is on your letter, or in our text message. Hold it flat and still.</source>
        <translation type="unfinished">Li sou lèt ou, oswa nan mesaj tèks nou. Kenbe l plat san l pa bouje.</translation>
    </message>
    <message>
        <source>Hold your code under the scanner.</source>
        <translation type="unfinished">Kenbe kòd ou anba eskanè a.</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation type="unfinished">Tape non m pito</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">Ak dat nesans mwen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>They are yours alone. The next person starts fresh.</source>
        <translation type="unfinished">Reglaj sa yo pou ou sèlman. Pwochen moun nan ap rekòmanse a zewo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Reglaj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fini</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Gwosè lèt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Nòmal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Gwo</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Pi gwo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lang</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">Koulè</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Klè</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Fonse</translation>
    </message>
    <message>
        <source>Page motion</source>
        <translation type="unfinished">Mouvman paj</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Wi</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Move buttons down</source>
        <translation type="unfinished">Desann bouton yo</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Wi</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Koute</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Volim</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Vitès</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Pi dousman</translation>
    </message>
    <message>
        <source>Read my name and my answers aloud, too? Others may hear.</source>
        <translation type="unfinished">Li non m ak repons mwen awotvwa tou? Lòt moun ka tande.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Pou anplwaye</translation>
    </message>
    <message>
        <source>Nothing here shows or changes a visit.</source>
        <translation type="unfinished">Anyen isit la pa montre ni chanje yon randevou.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fini</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation type="unfinished">Netwaye ekran an</translation>
    </message>
    <message>
        <source>Touch is off for a short time.</source>
        <translation type="unfinished">Ekran an p ap reponn pou yon ti tan.</translation>
    </message>
    <message>
        <source>Check the size</source>
        <translation type="unfinished">Verifye gwosè a</translation>
    </message>
    <message>
        <source>With a ruler and a bank card.</source>
        <translation type="unfinished">Ak yon règ epi yon kat labank.</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished">PIN anplwaye yo</translation>
    </message>
    <message>
        <source>This part is for our staff. If you are a patient, please touch Back.</source>
        <translation type="unfinished">Pati sa a se pou anplwaye nou yo. Si ou se pasyan, tanpri touche Tounen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Debloke</translation>
    </message>
    <message>
        <source>Clean or measure</source>
        <translation type="unfinished">Netwaye oswa mezire</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Soon this screen clears itself, to keep your answers private.</source>
        <translation type="unfinished">Talè ekran an ap efase poukont li, pou repons ou yo rete prive.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">Segonn ki rete: %1</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">Èske ou la toujou?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation type="unfinished">Wi, mwen la</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <translation type="unfinished">Non, fini</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lang</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Is this your visit?</source>
        <translation type="unfinished">Èske se randevou w sa a?</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">Wi, se mwen</translation>
    </message>
    <message>
        <source>Yes, and I am helping</source>
        <translation type="unfinished">Wi, epi m ap ede moun sa a</translation>
    </message>
    <message>
        <source>I answer for this person</source>
        <translation type="unfinished">Mwen reponn pou moun sa a</translation>
    </message>
    <message>
        <source>Touch the screen to check in</source>
        <translation type="unfinished">Touche ekran an pou anrejistre w</translation>
    </message>
    <message>
        <source>Who is helping today?</source>
        <translation type="unfinished">Ki moun k ap ede jodi a?</translation>
    </message>
    <message>
        <source>The questions are about the patient. Please answer with them if you can.</source>
        <translation type="unfinished">Kesyon yo se sou pasyan an. Reponn ansanm avè l si w kapab.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Fanmi</translation>
    </message>
    <message>
        <source>A friend or caregiver</source>
        <translation type="unfinished">Yon zanmi oswa moun k ap pran swen l</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Yon entèprèt</translation>
    </message>
    <message>
        <source>Staff of this center</source>
        <translation type="unfinished">Yon anplwaye sant sa a</translation>
    </message>
    <message>
        <source>No, this is not right</source>
        <translation type="unfinished">Non, sa pa kòrèk</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Mwen pa sèten</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Randevou w</translation>
    </message>
    <message>
        <source>Your visit is today at {time}.</source>
        <translation type="unfinished">Randevou w se jodi a, a {time}.</translation>
    </message>
    <message>
        <source>{exam} today at {time}</source>
        <translation type="unfinished">{exam} jodi a, a {time}</translation>
    </message>
    <message>
        <source>Thank you for your honest answers. Our team will talk with you about them.</source>
        <translation type="unfinished">Mèsi pou repons onèt ou yo. Ekip nou an ap pale avè w sou yo.</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">Verifye repons ou yo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Ou reponn</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">Rete vid</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Jou</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mwa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Ane</translation>
    </message>
    <message>
        <source>We could not read that code. Please type your name.</source>
        <translation type="unfinished">Nou pa t ka li kòd la. Tanpri tape non w.</translation>
    </message>
    <message>
        <source>A box is still empty. Please fill in the day, the month and the year.</source>
        <translation type="unfinished">Gen yon bwat ki vid. Tanpri mete jou a, mwa a ak ane a.</translation>
    </message>
    <message>
        <source>That date does not exist. Please check each box.</source>
        <translation type="unfinished">Dat sa a pa egziste. Tanpri verifye chak bwat.</translation>
    </message>
    <message>
        <source>The year is too short. Please type all 4 numbers of it.</source>
        <translation type="unfinished">Ane a pa konplè. Tanpri tape tout 4 chif yo.</translation>
    </message>
    <message>
        <source>The box is still empty. Please type the last name.</source>
        <translation type="unfinished">Bwat la vid toujou. Tanpri tape siyati a.</translation>
    </message>
    <message>
        <source>We did not find a visit with this. Please check the date and the name.</source>
        <translation type="unfinished">Nou pa jwenn randevou ak sa. Tanpri verifye dat la ak siyati a.</translation>
    </message>
    <message>
        <source>No answer is chosen yet. Please choose one.</source>
        <translation type="unfinished">Poko gen repons ki chwazi. Tanpri chwazi youn.</translation>
    </message>
    <message>
        <source>Two answers cannot both be right. Please touch the one that does not fit.</source>
        <translation type="unfinished">De repons yo pa ka vre ansanm. Tanpri touche sa ki pa bon an.</translation>
    </message>
    <message>
        <source>One more question. To hear it, allow private words in Settings.</source>
        <translation type="unfinished">Gen yon lòt kesyon. Pou tande l, pèmèt mo prive nan Reglaj.</translation>
    </message>
    <message>
        <source>We cannot read this language aloud here. Our staff can help you.</source>
        <translation type="unfinished">Nou pa ka li lang sa a awotvwa isit la. Anplwaye nou yo ka ede w.</translation>
    </message>
    <message>
        <source>Some of this screen cannot be read aloud. Our staff can help you.</source>
        <translation type="unfinished">Gen pati nan ekran sa a nou pa ka li awotvwa. Anplwaye nou yo ka ede w.</translation>
    </message>
    <message>
        <source>We did not find that visit. Please type your birth date and name.</source>
        <translation type="unfinished">Nou pa jwenn randevou sa a. Tanpri tape dat nesans ou ak non w.</translation>
    </message>
    <message>
        <source>That year does not look right. Please check it.</source>
        <translation type="unfinished">Ane sa a pa sanble kòrèk. Tanpri verifye l.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>We are saving your answers.</source>
        <translation type="unfinished">N ap konsève repons ou yo.</translation>
    </message>
    <message>
        <source>We are looking for your visit.</source>
        <translation type="unfinished">N ap chèche randevou w.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It takes about 4 minutes. Our staff get your answers on paper. If you stop, this screen clears itself.</source>
        <translation type="unfinished">Sa pran anviwon 4 minit. Anplwaye yo jwenn repons ou yo sou papye. Si ou pa kontinye, ekran an efase poukont li.</translation>
    </message>
    <message>
        <source>Welcome. Please check in.</source>
        <translation type="unfinished">Byenveni. Tanpri anrejistre w.</translation>
    </message>
    <message>
        <source>Scan my code</source>
        <translation type="unfinished">Eskane kòd mwen</translation>
    </message>
    <message>
        <source>From your letter or text</source>
        <translation type="unfinished">Nan lèt oswa mesaj ou</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation type="unfinished">Tape non m</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">Ak dat nesans mwen</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Kijan sa ap pase</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You can skip this.</source>
        <translation type="unfinished">Ou ka sote sa.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Kontinye</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Sote</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished">Mo pa w</translation>
    </message>
</context>
<context>
    <name>breastfeeding</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">Tanpri reponn kesyon sa a poukont ou, oswa di yon moun nan ekip la.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">Tanpri kite pasyan an reponn poukont li, oswa di yon moun nan ekip la.</translation>
    </message>
    <message>
        <source>Are you breast-feeding?</source>
        <translation type="unfinished">Èske w ap bay tibebe tete?</translation>
    </message>
    <message>
        <source>Is the patient breast-feeding?</source>
        <translation type="unfinished">Èske pasyan an ap bay tibebe tete?</translation>
    </message>
    <message>
        <source>Only our care team will see the answer.</source>
        <translation type="unfinished">Se sèl ekip swen an k ap wè repons lan.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Wi</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">Mwen pito di yon moun</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Did we call you to go over your medicines?</source>
        <translation type="unfinished">Èske nou te rele w pou pale sou medikaman w yo?</translation>
    </message>
    <message>
        <source>Did we call to go over the patient&apos;s medicines?</source>
        <translation type="unfinished">Èske nou te rele pou pale sou medikaman pasyan an?</translation>
    </message>
    <message>
        <source>This may have been a few days ago.</source>
        <translation type="unfinished">Sa te ka fèt kèk jou de sa.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Wi</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Mwen pa sèten</translation>
    </message>
</context>
<context>
    <name>ct</name>
    <message>
        <source>A CT scan then takes more pictures.</source>
        <translation type="unfinished">Apre sa yon eskanè CT pran plis imaj.</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">15 a 30 minit anplis</translation>
    </message>
    <message>
        <source>A person lies in front of the wide ring of a CT scanner.</source>
        <translation type="unfinished">Yon moun kouche devan gwo wonn yon eskanè CT.</translation>
    </message>
</context>
<context>
    <name>driver</name>
    <message>
        <source>Is someone here to drive you home?</source>
        <translation type="unfinished">Èske gen yon moun la pou kondui w lakay ou?</translation>
    </message>
    <message>
        <source>Is someone here to drive the patient home?</source>
        <translation type="unfinished">Èske gen yon moun la pou kondui pasyan an lakay li?</translation>
    </message>
    <message>
        <source>You will need a ride home today. Your driver can wait here or come back for you.</source>
        <translation type="unfinished">Jodi a yon moun dwe mennen w lakay ou. Chofè a ka tann isit la oswa tounen vin chèche w.</translation>
    </message>
    <message>
        <source>The patient will need a ride home today. The driver can wait here or come back.</source>
        <translation type="unfinished">Jodi a yon moun dwe mennen pasyan an lakay li. Chofè a ka tann isit la oswa tounen vin chèche l.</translation>
    </message>
    <message>
        <source>Yes, my driver is here</source>
        <translation type="unfinished">Wi, chofè m nan la</translation>
    </message>
    <message>
        <source>Yes, the driver is here</source>
        <translation type="unfinished">Wi, chofè a la</translation>
    </message>
    <message>
        <source>This may be you</source>
        <translation type="unfinished">Sa ka ou menm</translation>
    </message>
    <message>
        <source>My driver will come later</source>
        <translation type="unfinished">Chofè m nan ap vini pita</translation>
    </message>
    <message>
        <source>The driver will come later</source>
        <translation type="unfinished">Chofè a ap vini pita</translation>
    </message>
    <message>
        <source>I do not have a driver</source>
        <translation type="unfinished">Mwen pa gen chofè</translation>
    </message>
    <message>
        <source>There is no driver</source>
        <translation type="unfinished">Pa gen chofè</translation>
    </message>
    <message>
        <source>Our staff will help you plan the way home</source>
        <translation type="unfinished">N ap ede w wè kijan pou w rantre lakay</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Mwen pa sèten</translation>
    </message>
    <message>
        <source>Who will drive you, and what is their phone number?</source>
        <translation type="unfinished">Ki moun k ap kondui w, e ki nimewo telefòn li?</translation>
    </message>
    <message>
        <source>Who will drive, and what is their phone number?</source>
        <translation type="unfinished">Ki moun k ap kondui, e ki nimewo telefòn li?</translation>
    </message>
    <message>
        <source>Tell us what you know. You may skip this.</source>
        <translation type="unfinished">Ekri sa w konnen. Ou ka sote sa.</translation>
    </message>
</context>
<context>
    <name>dye</name>
    <message>
        <source>You may feel brief pressure or discomfort as the dye goes in.</source>
        <translation type="unfinished">Lè koloran an antre, ou ka santi presyon oswa pa alèz pou yon ti moman.</translation>
    </message>
    <message>
        <source>A back from the side, with dye behind the bones of the spine.</source>
        <translation type="unfinished">Yon do sou kote, ak koloran dèyè zo rèldo a.</translation>
    </message>
</context>
<context>
    <name>epidurography</name>
    <message>
        <source>epidurography</source>
        <translation type="unfinished">epidirografi</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">Mete yon wòb lopital</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">Si sa nesesè</translation>
    </message>
    <message>
        <source>Live X-ray and a needle</source>
        <translation type="unfinished">Radyografi an dirèk ak yon zegwi</translation>
    </message>
    <message>
        <source>To the place the doctor chose</source>
        <translation type="unfinished">Kote doktè a chwazi a</translation>
    </message>
    <message>
        <source>Dye and pictures</source>
        <translation type="unfinished">Koloran ak imaj</translation>
    </message>
    <message>
        <source>They show how the dye spreads</source>
        <translation type="unfinished">Yo montre kijan koloran an gaye</translation>
    </message>
    <message>
        <source>The steroid shot</source>
        <translation type="unfinished">Piki estewoyid la</translation>
    </message>
    <message>
        <source>Most people get it next</source>
        <translation type="unfinished">Pifò moun pran l apre</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">Rantre lakay ak chofè a</translation>
    </message>
    <message>
        <source>We tell you when it is time</source>
        <translation type="unfinished">N ap di w lè li lè</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">Kijan pou rantre lakay</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">Anplwaye nou yo ap ede w òganize sa</translation>
    </message>
</context>
<context>
    <name>gown</name>
    <message>
        <source>Can you change into a gown by yourself?</source>
        <translation type="unfinished">Èske ou ka mete wòb lopital la poukont ou?</translation>
    </message>
    <message>
        <source>Can the patient change into a gown alone?</source>
        <translation type="unfinished">Èske pasyan an ka mete wòb la poukont li?</translation>
    </message>
    <message>
        <source>You may need to wear a gown for this test.</source>
        <translation type="unfinished">Ou ka bezwen mete yon wòb lopital pou egzamen sa a.</translation>
    </message>
    <message>
        <source>The patient may need to wear a gown for this test.</source>
        <translation type="unfinished">Pasyan an ka bezwen mete yon wòb lopital pou egzamen sa a.</translation>
    </message>
    <message>
        <source>Yes, I can</source>
        <translation type="unfinished">Wi, mwen kapab</translation>
    </message>
    <message>
        <source>Yes, they can</source>
        <translation type="unfinished">Wi, li kapab</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">Mwen bezwen èd</translation>
    </message>
    <message>
        <source>They need help</source>
        <translation type="unfinished">Li bezwen èd</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation type="unfinished">Mwen gen yon kesyon</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">Kisa ou ta renmen mande?</translation>
    </message>
    <message>
        <source>You may skip this, and ask us later.</source>
        <translation type="unfinished">Ou ka sote sa epi mande nou pita.</translation>
    </message>
    <message>
        <source>You may need to change into a gown.</source>
        <translation type="unfinished">Ou ka bezwen mete yon wòb lopital.</translation>
    </message>
    <message>
        <source>A woman in a hospital gown stands beside a chair with her folded clothes.</source>
        <translation type="unfinished">Yon fanm ak wòb lopital kanpe bò yon chèz ak rad li pliye.</translation>
    </message>
    <message>
        <source>About 1.5 hours in all, with check-in</source>
        <translation type="unfinished">Anviwon inèdtan edmi antou, ak anrejistreman an</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Health</source>
        <translation type="unfinished">Sante</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Do you need any help today?</source>
        <translation type="unfinished">Èske ou bezwen èd jodi a?</translation>
    </message>
    <message>
        <source>Does the patient need any help today?</source>
        <translation type="unfinished">Èske pasyan an bezwen èd jodi a?</translation>
    </message>
    <message>
        <source>All of this is free.</source>
        <translation type="unfinished">Tout sa gratis.</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Yon entèprèt</translation>
    </message>
    <message>
        <source>A person who speaks your language</source>
        <translation type="unfinished">Yon moun ki pale lang ou</translation>
    </message>
    <message>
        <source>A person who speaks the patient&apos;s language</source>
        <translation type="unfinished">Yon moun ki pale lang pasyan an</translation>
    </message>
    <message>
        <source>Help with walking</source>
        <translation type="unfinished">Èd pou mache</translation>
    </message>
    <message>
        <source>Or to get on a table</source>
        <translation type="unfinished">Oswa pou monte sou tab la</translation>
    </message>
    <message>
        <source>Help to lie on my belly</source>
        <translation type="unfinished">Èd pou kouche sou vant</translation>
    </message>
    <message>
        <source>Help to lie on the belly</source>
        <translation type="unfinished">Èd pou kouche sou vant</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Okenn nan sa yo</translation>
    </message>
    <message>
        <source>Which language do you speak best?</source>
        <translation type="unfinished">Ki lang ou pale pi byen?</translation>
    </message>
    <message>
        <source>Which language does the patient speak best?</source>
        <translation type="unfinished">Ki lang pasyan an pale pi byen?</translation>
    </message>
    <message>
        <source>You may skip this.</source>
        <translation type="unfinished">Ou ka sote sa.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Have you ever had any of these?</source>
        <translation type="unfinished">Èske ou te janm gen youn nan sa yo?</translation>
    </message>
    <message>
        <source>Has the patient ever had any of these?</source>
        <translation type="unfinished">Èske pasyan an te janm gen youn nan sa yo?</translation>
    </message>
    <message>
        <source>Choose all that fit, even if it was long ago.</source>
        <translation type="unfinished">Chwazi tout sa ki vre, menm si sa gen lontan.</translation>
    </message>
    <message>
        <source>A seizure or fit</source>
        <translation type="unfinished">Kriz malkadi oswa konvilsyon</translation>
    </message>
    <message>
        <source>A bleeding problem</source>
        <translation type="unfinished">Yon pwoblèm senyen</translation>
    </message>
    <message>
        <source>You bleed or bruise easily</source>
        <translation type="unfinished">Ou senyen oswa fè mak ble fasil</translation>
    </message>
    <message>
        <source>They bleed or bruise easily</source>
        <translation type="unfinished">Li senyen oswa fè mak ble fasil</translation>
    </message>
    <message>
        <source>A shunt, pain pump or wires</source>
        <translation type="unfinished">Tiyo (shunt), ponp pou doulè oswa fil elektrik</translation>
    </message>
    <message>
        <source>In the head, back or spine</source>
        <translation type="unfinished">Yo mete nan tèt, do oswa rèldo</translation>
    </message>
    <message>
        <source>A brain tumor</source>
        <translation type="unfinished">Yon timè nan sèvo</translation>
    </message>
    <message>
        <source>Or high pressure in the head</source>
        <translation type="unfinished">Oswa twòp presyon anndan tèt</translation>
    </message>
    <message>
        <source>Diabetes, and I use insulin</source>
        <translation type="unfinished">Sik (dyabèt), mwen pran ensilin</translation>
    </message>
    <message>
        <source>Diabetes, and they use insulin</source>
        <translation type="unfinished">Sik (dyabèt), li pran ensilin</translation>
    </message>
    <message>
        <source>Diabetes, without insulin</source>
        <translation type="unfinished">Sik (dyabèt), pa pran ensilin</translation>
    </message>
    <message>
        <source>Kidney or liver disease</source>
        <translation type="unfinished">Maladi ren (wonyon) oswa fwa</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Okenn nan sa yo</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Mwen pa sèten</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Getting home</source>
        <translation type="unfinished">Rantre lakay</translation>
    </message>
    <message>
        <source>A driver takes you home.</source>
        <translation type="unfinished">Yon chofè mennen w lakay ou.</translation>
    </message>
    <message>
        <source>An old man sits in a car beside the woman who drives him home.</source>
        <translation type="unfinished">Yon granmoun gason chita nan machin bò fanm k ap kondui l lakay li.</translation>
    </message>
</context>
<context>
    <name>images</name>
    <message>
        <source>Did you bring pictures of your spine from before?</source>
        <translation type="unfinished">Èske ou pote ansyen imaj rèldo w?</translation>
    </message>
    <message>
        <source>Did you bring old pictures of the patient&apos;s spine?</source>
        <translation type="unfinished">Èske ou pote ansyen imaj rèldo pasyan an?</translation>
    </message>
    <message>
        <source>Old pictures help our doctor see what has changed.</source>
        <translation type="unfinished">Ansyen imaj yo ede doktè a wè sa ki chanje.</translation>
    </message>
    <message>
        <source>Yes, X-ray pictures</source>
        <translation type="unfinished">Wi, radyografi</translation>
    </message>
    <message>
        <source>Yes, CT pictures</source>
        <translation type="unfinished">Wi, imaj CT</translation>
    </message>
    <message>
        <source>Yes, MRI pictures</source>
        <translation type="unfinished">Wi, imaj MRI</translation>
    </message>
    <message>
        <source>Yes, but not sure what kind</source>
        <translation type="unfinished">Wi, men mwen pa konn ki kalite</translation>
    </message>
    <message>
        <source>They are at another place</source>
        <translation type="unfinished">Yo yon lòt kote</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>How did you bring them?</source>
        <translation type="unfinished">Kisa ou pote?</translation>
    </message>
    <message>
        <source>Choose all that you have with you.</source>
        <translation type="unfinished">Chwazi tout sa ou gen avè w.</translation>
    </message>
    <message>
        <source>One CD or disc</source>
        <translation type="unfinished">Yon CD</translation>
    </message>
    <message>
        <source>Give your CD or disc to the front desk.</source>
        <translation type="unfinished">Bay resepsyon an CD ou.</translation>
    </message>
    <message>
        <source>Two or more CDs or discs</source>
        <translation type="unfinished">De CD oswa plis</translation>
    </message>
    <message>
        <source>Give all your CDs or discs to the front desk.</source>
        <translation type="unfinished">Bay resepsyon an tout CD ou yo.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Fim radyografi</translation>
    </message>
    <message>
        <source>Large dark sheets</source>
        <translation type="unfinished">Gwo fèy nwa</translation>
    </message>
    <message>
        <source>Give your films to the front desk.</source>
        <translation type="unfinished">Bay resepsyon an fim radyografi ou yo.</translation>
    </message>
    <message>
        <source>A report on paper</source>
        <translation type="unfinished">Yon rapò sou papye</translation>
    </message>
    <message>
        <source>Give your paper report to the front desk.</source>
        <translation type="unfinished">Bay resepsyon an rapò sou papye a.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Mwen pa sèten</translation>
    </message>
    <message>
        <source>Show what you brought to the front desk.</source>
        <translation type="unfinished">Montre resepsyon an sa ou pote.</translation>
    </message>
    <message>
        <source>Where are the pictures?</source>
        <translation type="unfinished">Kote imaj yo ye?</translation>
    </message>
    <message>
        <source>Name the clinic or town, if you know it. You may skip this.</source>
        <translation type="unfinished">Ekri non klinik la oswa vil la, si ou konnen. Ou ka sote sa.</translation>
    </message>
</context>
<context>
    <name>live_xray</name>
    <message>
        <source>We use live X-ray to guide a needle to the right place.</source>
        <translation type="unfinished">Nou sèvi ak radyografi an dirèk pou mennen zegwi a nan bon plas.</translation>
    </message>
    <message>
        <source>An X-ray machine curves around a person, and a screen shows the spine.</source>
        <translation type="unfinished">Yon machin radyografi antoure yon moun, yon ekran montre rèldo a.</translation>
    </message>
    <message>
        <source>We use live X-ray to guide a thin needle.</source>
        <translation type="unfinished">Nou sèvi ak radyografi an dirèk pou mennen yon zegwi fen.</translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Medikaman</translation>
    </message>
</context>
<context>
    <name>myelogram</name>
    <message>
        <source>myelogram</source>
        <translation type="unfinished">myelogram</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">Mete yon wòb lopital</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">Si sa nesesè</translation>
    </message>
    <message>
        <source>We numb the skin</source>
        <translation type="unfinished">Nou angoudi po a</translation>
    </message>
    <message>
        <source>Like at the dentist</source>
        <translation type="unfinished">Tankou kay dantis</translation>
    </message>
    <message>
        <source>Live X-ray and dye</source>
        <translation type="unfinished">Radyografi an dirèk ak koloran</translation>
    </message>
    <message>
        <source>About 30 minutes</source>
        <translation type="unfinished">Anviwon 30 minit</translation>
    </message>
    <message>
        <source>CT pictures</source>
        <translation type="unfinished">Imaj CT</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">15 a 30 minit anplis</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">Rantre lakay ak chofè a</translation>
    </message>
    <message>
        <source>About 1.5 hours in all</source>
        <translation type="unfinished">Anviwon inèdtan edmi antou</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">Kijan pou rantre lakay</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">Anplwaye nou yo ap ede w òganize sa</translation>
    </message>
</context>
<context>
    <name>numb</name>
    <message>
        <source>You lie down, and we clean and numb your skin, like at the dentist.</source>
        <translation type="unfinished">Ou kouche, nou netwaye epi angoudi po w, tankou kay dantis.</translation>
    </message>
    <message>
        <source>About 30 minutes from here to the CT scan</source>
        <translation type="unfinished">Anviwon 30 minit depi la jiska eskanè CT a</translation>
    </message>
    <message>
        <source>A man lies on his belly, and a nurse cleans his lower back.</source>
        <translation type="unfinished">Yon gason kouche sou vant, yon enfimyè netwaye pati anba do l.</translation>
    </message>
</context>
<context>
    <name>pregnancy</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">Tanpri reponn kesyon sa a poukont ou, oswa di yon moun nan ekip la.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">Tanpri kite pasyan an reponn poukont li, oswa di yon moun nan ekip la.</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <translation type="unfinished">Èske ou ansent, oswa ta ka ansent?</translation>
    </message>
    <message>
        <source>Is the patient pregnant, or could they be?</source>
        <translation type="unfinished">Èske pasyan an ansent, oswa ta ka ansent?</translation>
    </message>
    <message>
        <source>We ask because this test uses X-rays. Only our care team will see the answer.</source>
        <translation type="unfinished">Nou mande paske egzamen an sèvi ak reyon X. Se sèl ekip swen an k ap wè repons lan.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Wi</translation>
    </message>
    <message>
        <source>Maybe, or I am not sure</source>
        <translation type="unfinished">Petèt, oswa mwen pa sèten</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">Mwen pito di yon moun</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Kesyon</translation>
    </message>
</context>
<context>
    <name>reaction</name>
    <message>
        <source>Have you ever had a bad reaction to any of these?</source>
        <translation type="unfinished">Èske ou te janm fè move reyaksyon ak youn nan sa yo?</translation>
    </message>
    <message>
        <source>Did the patient ever have a bad reaction to these?</source>
        <translation type="unfinished">Èske pasyan an te janm fè move reyaksyon ak youn nan sa yo?</translation>
    </message>
    <message>
        <source>Such as a rash, swelling, trouble breathing or feeling faint.</source>
        <translation type="unfinished">Tankou bouton oswa gratèl, anfle, pwoblèm pou respire oswa prèske endispoze.</translation>
    </message>
    <message>
        <source>X-ray dye</source>
        <translation type="unfinished">Koloran pou radyografi</translation>
    </message>
    <message>
        <source>Also called contrast</source>
        <translation type="unfinished">Yo rele l kontras tou</translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <translation type="unfinished">Medikaman pou angoudi yon kote</translation>
    </message>
    <message>
        <source>Like a shot at the dentist</source>
        <translation type="unfinished">Tankou piki kay dantis</translation>
    </message>
    <message>
        <source>A steroid</source>
        <translation type="unfinished">Yon estewoyid</translation>
    </message>
    <message>
        <source>A shot or a pill</source>
        <translation type="unfinished">Yon piki oswa yon grenn</translation>
    </message>
    <message>
        <source>Latex or tape</source>
        <translation type="unfinished">Latèks oswa tep</translation>
    </message>
    <message>
        <source>Like rubber gloves, or tape on the skin</source>
        <translation type="unfinished">Tankou gan kawotchou, oswa tep sou po</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Okenn nan sa yo</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Mwen pa sèten</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Kisa ki te rive?</translation>
    </message>
    <message>
        <source>Thank you for telling us. A few words are enough. You may skip this.</source>
        <translation type="unfinished">Mèsi dèske ou di nou. Kèk mo ase. Ou ka sote sa.</translation>
    </message>
    <message>
        <source>Did you take medicine for it today?</source>
        <translation type="unfinished">Èske ou te pran medikaman pou sa jodi a?</translation>
    </message>
    <message>
        <source>Did the patient take medicine for it today?</source>
        <translation type="unfinished">Èske pasyan an te pran medikaman pou sa jodi a?</translation>
    </message>
    <message>
        <source>We mean medicine to help stop a bad reaction.</source>
        <translation type="unfinished">Nou vle di medikaman ki ede anpeche yon move reyaksyon.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Wi</translation>
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
        <translation type="unfinished">Yon doktè radyografi li imaj yo, epi l ap pale ak doktè w.</translation>
    </message>
    <message>
        <source>A doctor at a desk looks at pictures of a spine.</source>
        <translation type="unfinished">Yon doktè nan yon biwo ap gade imaj yon rèldo.</translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message>
        <source>Did we go over the side effects and risks with you?</source>
        <translation type="unfinished">Èske nou te pale avè w sou efè segondè ak risk yo?</translation>
    </message>
    <message>
        <source>Did the patient hear about side effects and risks?</source>
        <translation type="unfinished">Èske yo te pale ak pasyan an sou efè segondè ak risk yo?</translation>
    </message>
    <message>
        <source>Choose what you would like to ask about too.</source>
        <translation type="unfinished">Chwazi sa ou ta renmen mande tou.</translation>
    </message>
    <message>
        <source>Yes, and I have no questions</source>
        <translation type="unfinished">Wi, e mwen pa gen kesyon</translation>
    </message>
    <message>
        <source>Yes, and there are no questions</source>
        <translation type="unfinished">Wi, e pa gen kesyon</translation>
    </message>
    <message>
        <source>No, nobody has yet</source>
        <translation type="unfinished">Non, pèsonn poko pale avè m</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation type="unfinished">Non, poko</translation>
    </message>
    <message>
        <source>Or I am not sure</source>
        <translation type="unfinished">Oswa mwen pa sèten</translation>
    </message>
    <message>
        <source>Ask about the needle and pain</source>
        <translation type="unfinished">Mande sou zegwi a ak doulè</translation>
    </message>
    <message>
        <source>Ask about the X-ray dye</source>
        <translation type="unfinished">Mande sou koloran an</translation>
    </message>
    <message>
        <source>Ask about side effects and risks</source>
        <translation type="unfinished">Mande sou efè segondè ak risk</translation>
    </message>
    <message>
        <source>Ask how long it takes</source>
        <translation type="unfinished">Mande konbyen tan sa pran</translation>
    </message>
    <message>
        <source>Ask about going home and rest</source>
        <translation type="unfinished">Mande sou jan pou rantre lakay ak repoze</translation>
    </message>
    <message>
        <source>Ask when the results come</source>
        <translation type="unfinished">Mande kilè rezilta yo ap vini</translation>
    </message>
    <message>
        <source>Ask about something else</source>
        <translation type="unfinished">Mande yon lòt bagay</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">Kisa ou ta renmen mande?</translation>
    </message>
    <message>
        <source>Use your own words. You may skip this, and ask us later.</source>
        <translation type="unfinished">Sèvi ak mo pa w. Ou ka sote sa epi mande nou pita.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Sekirite</translation>
    </message>
</context>
<context>
    <name>space</name>
    <message>
        <source>This exam checks the space around the nerves in your spine.</source>
        <translation type="unfinished">Egzamen sa a gade espas otou nè ki nan rèldo w.</translation>
    </message>
    <message>
        <source>A person seen from behind, with one part of the spine marked.</source>
        <translation type="unfinished">Yon moun wè pa dèyè, ak yon pati nan rèldo a make.</translation>
    </message>
</context>
<context>
    <name>spread</name>
    <message>
        <source>Dye goes in, and pictures show how it spreads.</source>
        <translation type="unfinished">Koloran an antre, imaj yo montre kijan li gaye.</translation>
    </message>
    <message>
        <source>The spine from the front, with dye around the nerves on both sides.</source>
        <translation type="unfinished">Rèldo a pa devan, ak koloran otou nè yo de bò.</translation>
    </message>
</context>
<context>
    <name>steroid</name>
    <message>
        <source>Most people then get a steroid shot, to reach the source of the pain.</source>
        <translation type="unfinished">Apre sa pifò moun pran yon piki estewoyid, pou rive kote doulè a soti.</translation>
    </message>
    <message>
        <source>A syringe and a small bottle of medicine lie ready on a tray.</source>
        <translation type="unfinished">Yon sereng ak yon ti boutèy medikaman pare sou yon plato.</translation>
    </message>
</context>
<context>
    <name>stopped</name>
    <message>
        <source>Did you stop any medicine for this visit?</source>
        <translation type="unfinished">Èske ou te sispann pran yon medikaman poutèt randevou sa a?</translation>
    </message>
    <message>
        <source>Did the patient stop any medicine for this visit?</source>
        <translation type="unfinished">Èske pasyan an te sispann pran yon medikaman poutèt randevou sa a?</translation>
    </message>
    <message>
        <source>Any kind of pill, shot or patch counts.</source>
        <translation type="unfinished">Nenpòt grenn, piki oswa patch sou po konte.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Wi</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Mwen pa sèten</translation>
    </message>
    <message>
        <source>Which medicine, and who told you to stop?</source>
        <translation type="unfinished">Ki medikaman, e ki moun ki di w sispann?</translation>
    </message>
    <message>
        <source>Which medicine, and who told them to stop?</source>
        <translation type="unfinished">Ki medikaman, e ki moun ki di l sispann?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Write what you know. You may skip this.</source>
        <translation type="unfinished">Mèsi dèske ou di nou. Ekri sa w konnen. Ou ka sote sa.</translation>
    </message>
</context>
<context>
    <name>thinner</name>
    <message>
        <source>Do you take any of these?</source>
        <translation type="unfinished">Èske ou pran youn nan sa yo?</translation>
    </message>
    <message>
        <source>Does the patient take any of these?</source>
        <translation type="unfinished">Èske pasyan an pran youn nan sa yo?</translation>
    </message>
    <message>
        <source>Choose it even if you did not take it today.</source>
        <translation type="unfinished">Chwazi l menm si ou pa pran l jodi a.</translation>
    </message>
    <message>
        <source>Choose it even if they did not take it today.</source>
        <translation type="unfinished">Chwazi l menm si pasyan an pa pran l jodi a.</translation>
    </message>
    <message>
        <source>A blood thinner</source>
        <translation type="unfinished">Medikaman pou fè san klè</translation>
    </message>
    <message>
        <source>Coumadin, Eliquis, Xarelto, Pradaxa, warfarin</source>
        <translation type="unfinished">Coumadin, Eliquis, Xarelto, Pradaxa, warfarin</translation>
    </message>
    <message>
        <source>Plavix, or a pill like it</source>
        <translation type="unfinished">Plavix, oswa yon grenn ki sanble l</translation>
    </message>
    <message>
        <source>Brilinta, Effient, clopidogrel</source>
        <translation type="unfinished">Brilinta, Effient, clopidogrel</translation>
    </message>
    <message>
        <source>Another blood thinner</source>
        <translation type="unfinished">Yon lòt medikaman pou fè san klè</translation>
    </message>
    <message>
        <source>A pill or a shot, such as Lovenox or heparin</source>
        <translation type="unfinished">Yon grenn oswa piki, tankou Lovenox oswa heparin</translation>
    </message>
    <message>
        <source>Aspirin or a pain pill</source>
        <translation type="unfinished">Aspirin oswa medikaman pou doulè</translation>
    </message>
    <message>
        <source>Such as Advil, Motrin or Aleve</source>
        <translation type="unfinished">Tankou Advil, Motrin oswa Aleve</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Okenn nan sa yo</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Mwen pa sèten</translation>
    </message>
    <message>
        <source>{choice}: when did you last take it?</source>
        <translation type="unfinished">{choice}: kilè dènye fwa ou te pran l?</translation>
    </message>
    <message>
        <source>{choice}: when did they last take it?</source>
        <translation type="unfinished">{choice}: kilè dènye fwa pasyan an te pran l?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Your best guess is fine.</source>
        <translation type="unfinished">Mèsi dèske ou di nou. Si w pa sonje byen, di apeprè.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Jodi a</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Yè</translation>
    </message>
    <message>
        <source>2 or 3 days ago</source>
        <translation type="unfinished">2 oswa 3 jou de sa</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <translation type="unfinished">4 a 7 jou de sa</translation>
    </message>
    <message>
        <source>More than 7 days ago</source>
        <translation type="unfinished">Plis pase 7 jou de sa</translation>
    </message>
</context>
<context>
    <name>tilt</name>
    <message>
        <source>The table tilts a little so that the dye flows, and we take pictures.</source>
        <translation type="unfinished">Tab la panche yon ti kras pou koloran an koule, epi nou pran imaj.</translation>
    </message>
    <message>
        <source>A woman lies on a table that tilts a little. A nurse stands beside her.</source>
        <translation type="unfinished">Yon fanm kouche sou yon tab ki panche yon ti kras. Yon enfimyè kanpe bò kote l.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Do you have any of these today?</source>
        <translation type="unfinished">Èske ou gen youn nan sa yo jodi a?</translation>
    </message>
    <message>
        <source>Does the patient have any of these today?</source>
        <translation type="unfinished">Èske pasyan an gen youn nan sa yo jodi a?</translation>
    </message>
    <message>
        <source>Choose all that fit. Our team will talk with you about them.</source>
        <translation type="unfinished">Chwazi tout sa ki vre. Ekip nou an ap pale avè w sou yo.</translation>
    </message>
    <message>
        <source>A fever, or feeling sick</source>
        <translation type="unfinished">Lafyèv, oswa pa santi byen</translation>
    </message>
    <message>
        <source>I take an antibiotic</source>
        <translation type="unfinished">M ap pran yon antibyotik</translation>
    </message>
    <message>
        <source>Takes an antibiotic</source>
        <translation type="unfinished">Ap pran yon antibyotik</translation>
    </message>
    <message>
        <source>A pill or a shot for an infection</source>
        <translation type="unfinished">Yon grenn oswa piki pou enfeksyon</translation>
    </message>
    <message>
        <source>A sore or rash on back or neck</source>
        <translation type="unfinished">Yon maleng oswa gratèl sou do oswa kou</translation>
    </message>
    <message>
        <source>New weak legs or bladder trouble</source>
        <translation type="unfinished">Janm ki fèk fèb oswa nouvo pwoblèm pipi</translation>
    </message>
    <message>
        <source>Such as trouble holding urine or stool</source>
        <translation type="unfinished">Pa ka byen kenbe pipi oswa poupou</translation>
    </message>
    <message>
        <source>A new bad headache</source>
        <translation type="unfinished">Yon gwo maltèt ki fèk kòmanse</translation>
    </message>
    <message>
        <source>A spinal tap in the last week</source>
        <translation type="unfinished">Ponksyon nan rèldo nan 7 dènye jou yo</translation>
    </message>
    <message>
        <source>Or a test like the one today</source>
        <translation type="unfinished">Tire dlo, oswa egzamen tankou jodi a</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Okenn nan sa yo</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Mwen pa sèten</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Randevou w</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Which part of your spine is this test for?</source>
        <translation type="unfinished">Egzamen sa a se pou ki pati nan rèldo w?</translation>
    </message>
    <message>
        <source>Which part of the patient&apos;s spine is this test for?</source>
        <translation type="unfinished">Egzamen sa a se pou ki pati nan rèldo pasyan an?</translation>
    </message>
    <message>
        <source>Think of the test you are here for today. You may choose more than one part.</source>
        <translation type="unfinished">Panse ak egzamen ou vin fè jodi a. Ou ka chwazi plis pase yon pati.</translation>
    </message>
    <message>
        <source>Think of the test the patient is here for. You may choose more than one part.</source>
        <translation type="unfinished">Panse ak egzamen pasyan an vin fè a. Ou ka chwazi plis pase yon pati.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished">Kou</translation>
    </message>
    <message>
        <source>Middle back</source>
        <translation type="unfinished">Mitan do</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished">Pati anba do</translation>
    </message>
    <message>
        <source>Tail bone</source>
        <translation type="unfinished">Zo koupyon</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Mwen pa sèten</translation>
    </message>
    <message>
        <source>Which side is this test for?</source>
        <translation type="unfinished">Egzamen sa a se pou ki bò?</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished">Bò goch</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished">Bò dwat</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished">De bò yo</translation>
    </message>
</context>
</TS>
