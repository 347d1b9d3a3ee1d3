<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>Birth</name>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use numbers. For June, type 6. Helping someone? Type their date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Touch Change where something is wrong. Nothing is saved before you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>You can wipe the screen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch is off. Seconds left: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>We want to be sure that we have the right visit. Our staff will look at it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not find your visit on this screen. Our staff will find it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for telling us. Our staff will look at your visit with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visit today is at another center. Our staff will help you get there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are checked in already. Did something change? Our staff will be glad to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen has stopped working for now. Our staff will check you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please see the front desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are here for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Please sit in %1. We will call this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take a seat. We will call this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper for our staff has printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper for our staff is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the front desk your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Please go with our staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamChoice</name>
    <message>
        <source>Choose an exam to see it in pictures, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamFilm</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video of the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamSteps</name>
    <message>
        <source>What to expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers stay here for a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff at the front desk will help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your help number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the front desk, or wave to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They called me in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stop here. Our staff get my answers so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is your last name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is on your ID. Helping someone? Type their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Too many wrong PINs. Minutes to wait: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Seconds to wait: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN. Digits typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a ruler and a bank card against the glass. Do they fit? If not, set device.diagonal_mm in the config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank card, %1 mm wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile: %1 x %2 mm. Out of reach from the top: %3 mm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Hold your code under the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on your letter, or in our text message. Hold it flat and still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are yours alone. The next person starts fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move buttons down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read my name and my answers aloud, too? Others may hear.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here shows or changes a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch is off for a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a ruler and a bank card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is for our staff. If you are a patient, please touch Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean or measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon this screen clears itself, to keep your answers private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Is this your visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, and I am helping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I answer for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the screen to check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is helping today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions are about the patient. Please answer with them if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend or caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff of this center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, this is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visit is today at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exam} today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for your honest answers. Our team will talk with you about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read that code. Please type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box is still empty. Please fill in the day, the month and the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is too short. Please type all 4 numbers of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is still empty. Please type the last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is chosen yet. Please choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more question. To hear it, allow private words in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot read this language aloud here. Our staff can help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this screen cannot be read aloud. Our staff can help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That year does not look right. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date does not exist. Please check each box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not find a visit with this. Please check the date and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers cannot both be right. Please touch the one that does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not find that visit. Please type your birth date and name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>We are saving your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are looking for your visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. Please check in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about 4 minutes. Our staff get your answers on paper. If you stop, this screen clears itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan my code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your letter or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You can skip this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breastfeeding</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you breast-feeding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the patient breast-feeding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only our care team will see the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Did we call you to go over your medicines?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did we call to go over the patient&apos;s medicines?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may have been a few days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ct</name>
    <message>
        <source>A CT scan then takes more pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person lies in front of the wide ring of a CT scanner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>driver</name>
    <message>
        <source>Is someone here to drive you home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is someone here to drive the patient home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will need a ride home today. Your driver can wait here or come back for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient will need a ride home today. The driver can wait here or come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, my driver is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the driver is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My driver will come later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver will come later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not have a driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff will help you plan the way home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will drive you, and what is their phone number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will drive, and what is their phone number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us what you know. You may skip this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dye</name>
    <message>
        <source>You may feel brief pressure or discomfort as the dye goes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A back from the side, with dye behind the bones of the spine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epidurography</name>
    <message>
        <source>epidurography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live X-ray and a needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the place the doctor chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dye and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show how the dye spreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steroid shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most people get it next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tell you when it is time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gown</name>
    <message>
        <source>Can you change into a gown by yourself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the patient change into a gown alone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may need to wear a gown for this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient may need to wear a gown for this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, they can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They need help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may skip this, and ask us later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may need to change into a gown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman in a hospital gown stands beside a chair with her folded clothes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1.5 hours in all, with check-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Do you need any help today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the patient need any help today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who speaks your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who speaks the patient&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or to get on a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help to lie on my belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help to lie on the belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language do you speak best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language does the patient speak best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may skip this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Have you ever had any of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the patient ever had any of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that fit, even if it was long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seizure or fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bleeding problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You bleed or bruise easily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They bleed or bruise easily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shunt, pain pump or wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the head, back or spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or high pressure in the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brain tumor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes, and I use insulin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes, and they use insulin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes, without insulin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidney or liver disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Getting home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A driver takes you home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old man sits in a car beside the woman who drives him home.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>images</name>
    <message>
        <source>Did you bring pictures of your spine from before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you bring old pictures of the patient&apos;s spine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old pictures help our doctor see what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, X-ray pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, CT pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, MRI pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, but not sure what kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are at another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you bring them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that you have with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One CD or disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your CD or disc to the front desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more CDs or discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all your CDs or discs to the front desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large dark sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your films to the front desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your paper report to the front desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what you brought to the front desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the pictures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the clinic or town, if you know it. You may skip this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>live_xray</name>
    <message>
        <source>We use live X-ray to guide a needle to the right place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An X-ray machine curves around a person, and a screen shows the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We use live X-ray to guide a thin needle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>myelogram</name>
    <message>
        <source>myelogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We numb the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like at the dentist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live X-ray and dye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1.5 hours in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numb</name>
    <message>
        <source>You lie down, and we clean and numb your skin, like at the dentist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 30 minutes from here to the CT scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A man lies on his belly, and a nurse cleans his lower back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pregnancy</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the patient pregnant, or could they be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask because this test uses X-rays. Only our care team will see the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe, or I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reaction</name>
    <message>
        <source>Have you ever had a bad reaction to any of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as a rash, swelling, trouble breathing or feeling faint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray dye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like a shot at the dentist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A steroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shot or a pill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latex or tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like rubber gloves, or tape on the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for telling us. A few words are enough. You may skip this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the patient ever have a bad reaction to these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you take medicine for it today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the patient take medicine for it today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We mean medicine to help stop a bad reaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>An X-ray doctor reads the pictures and tells your doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor at a desk looks at pictures of a spine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message>
        <source>Did we go over the side effects and risks with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the patient hear about side effects and risks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you would like to ask about too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, and I have no questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, and there are no questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, nobody has yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the needle and pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the X-ray dye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about side effects and risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about going home and rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when the results come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own words. You may skip this, and ask us later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>space</name>
    <message>
        <source>This exam checks the space around the nerves in your spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person seen from behind, with one part of the spine marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spread</name>
    <message>
        <source>Dye goes in, and pictures show how it spreads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spine from the front, with dye around the nerves on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steroid</name>
    <message>
        <source>Most people then get a steroid shot, to reach the source of the pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A syringe and a small bottle of medicine lie ready on a tray.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stopped</name>
    <message>
        <source>Did you stop any medicine for this visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the patient stop any medicine for this visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind of pill, shot or patch counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which medicine, and who told you to stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which medicine, and who told them to stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for telling us. Write what you know. You may skip this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>thinner</name>
    <message>
        <source>Do you take any of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the patient take any of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it even if you did not take it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it even if they did not take it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blood thinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coumadin, Eliquis, Xarelto, Pradaxa, warfarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plavix, or a pill like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brilinta, Effient, clopidogrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another blood thinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pill or a shot, such as Lovenox or heparin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspirin or a pain pill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Advil, Motrin or Aleve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}: when did you last take it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}: when did they last take it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for telling us. Your best guess is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 or 3 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 7 days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tilt</name>
    <message>
        <source>The table tilts a little so that the dye flows, and we take pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman lies on a table that tilts a little. A nurse stands beside her.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Do you have any of these today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the patient have any of these today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that fit. Our team will talk with you about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fever, or feeling sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take an antibiotic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an antibiotic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pill or a shot for an infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore or rash on back or neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weak legs or bladder trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as trouble holding urine or stool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new bad headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spinal tap in the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a test like the one today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Your visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Which part of your spine is this test for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the patient&apos;s spine is this test for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of the test you are here for today. You may choose more than one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of the test the patient is here for. You may choose more than one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side is this test for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
