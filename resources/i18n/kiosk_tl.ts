<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en_US">
<context>
    <name>Birth</name>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished">Kailan kayo ipinanganak?</translation>
    </message>
    <message>
        <source>Use numbers. For June, type 6. Helping someone? Type their date.</source>
        <translation type="unfinished">Gumamit ng numero. Kung Hunyo, i-type ang 6. Kung may tinutulungan, i-type ang petsa niya.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Touch Change where something is wrong. Nothing is saved before you confirm.</source>
        <translation type="unfinished">Pindutin ang Baguhin kung may mali. Walang mase-save bago ninyo kumpirmahin.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Kumpirmahin</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Ipakita</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Baguhin</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Napili</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished">Hindi napili</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>You can wipe the screen now.</source>
        <translation type="unfinished">Maaari nang punasan ang screen.</translation>
    </message>
    <message>
        <source>Touch is off. Seconds left: %1</source>
        <translation type="unfinished">Nakapatay ang touch. Natitirang segundo: %1</translation>
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
        <translation type="unfinished">Gusto naming matiyak na tama ang appointment. Titingnan ito ng staff kasama ninyo.</translation>
    </message>
    <message>
        <source>We could not find your visit on this screen. Our staff will find it with you.</source>
        <translation type="unfinished">Hindi namin makita ang appointment ninyo rito. Hahanapin ito ng staff kasama ninyo.</translation>
    </message>
    <message>
        <source>Thank you for telling us. Our staff will look at your visit with you.</source>
        <translation type="unfinished">Salamat sa pagsasabi. Titingnan ng staff ang appointment kasama ninyo.</translation>
    </message>
    <message>
        <source>Your visit today is at another center. Our staff will help you get there.</source>
        <translation type="unfinished">Nasa ibang center ang appointment ninyo ngayon. Tutulungan kayo ng staff na makarating doon.</translation>
    </message>
    <message>
        <source>You are checked in already. Did something change? Our staff will be glad to help.</source>
        <translation type="unfinished">Naka-check in na kayo. May nagbago ba? Tutulong ang aming staff.</translation>
    </message>
    <message>
        <source>This screen has stopped working for now. Our staff will check you in.</source>
        <translation type="unfinished">Hindi gumagana ang screen na ito sa ngayon. Iche-check in kayo ng staff.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Tapusin</translation>
    </message>
    <message>
        <source>Please see the front desk.</source>
        <translation type="unfinished">Pumunta po sa front desk.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Numero ninyo</translation>
    </message>
    <message>
        <source>We are here for you.</source>
        <translation type="unfinished">Narito kami para sa inyo.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Please sit in %1. We will call this number.</source>
        <translation type="unfinished">Umupo po sa %1. Tatawagin namin ang numerong ito.</translation>
    </message>
    <message>
        <source>Please take a seat. We will call this number.</source>
        <translation type="unfinished">Umupo po muna. Tatawagin namin ang numerong ito.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Ano ang susunod</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Tapusin</translation>
    </message>
    <message>
        <source>The paper for our staff has printed.</source>
        <translation type="unfinished">Na-print na ang papel para sa staff.</translation>
    </message>
    <message>
        <source>The paper for our staff is printing.</source>
        <translation type="unfinished">Ipini-print ang papel para sa staff.</translation>
    </message>
    <message>
        <source>Please tell the front desk your number.</source>
        <translation type="unfinished">Sabihin po sa front desk ang numero ninyo.</translation>
    </message>
    <message>
        <source>Thank you. Please go with our staff.</source>
        <translation type="unfinished">Salamat. Sumama po sa aming staff.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation type="unfinished">Naka-check in na kayo.</translation>
    </message>
</context>
<context>
    <name>ExamChoice</name>
    <message>
        <source>Choose an exam to see it in pictures, step by step.</source>
        <translation type="unfinished">Pumili ng pagsusuri para makita ito sa larawan, bawat hakbang.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Ano ang mangyayari</translation>
    </message>
</context>
<context>
    <name>ExamFilm</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tapos na</translation>
    </message>
    <message>
        <source>A video of the exam</source>
        <translation type="unfinished">Video ng pagsusuri</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">I-pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">I-play</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Itigil</translation>
    </message>
</context>
<context>
    <name>ExamSteps</name>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Ano ang mangyayari</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Susunod</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tapos na</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Laktawan</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Balik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Settings</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Makinig</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Tulong</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Almost done</source>
        <translation type="unfinished">Malapit nang matapos</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished">%1 · %2 sa %3</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Your answers stay here for a short time.</source>
        <translation type="unfinished">Mananatili rito sandali ang mga sagot ninyo.</translation>
    </message>
    <message>
        <source>Our staff at the front desk will help you.</source>
        <translation type="unfinished">Tutulungan kayo ng staff sa front desk.</translation>
    </message>
    <message>
        <source>Give them this number.</source>
        <translation type="unfinished">Ibigay sa kanila ang numerong ito.</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Tulong</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Ituloy</translation>
    </message>
    <message>
        <source>Your help number</source>
        <translation type="unfinished">Numero ninyo</translation>
    </message>
    <message>
        <source>Please go to the front desk, or wave to us.</source>
        <translation type="unfinished">Pumunta po sa front desk, o kumaway sa amin.</translation>
    </message>
    <message>
        <source>They called me in</source>
        <translation type="unfinished">Tinawag na ako</translation>
    </message>
    <message>
        <source>I stop here. Our staff get my answers so far.</source>
        <translation type="unfinished">Titigil ako rito. Makukuha ng staff ang mga naisagot ko.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espasyo</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Burahin</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished">Susunod na kahon</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Wika</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tapos na</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Napili</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Again</source>
        <translation type="unfinished">Ulitin</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Ituloy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">I-pause</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Bilisan</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Bagalan</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Hinaan</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Lakasan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Itigil</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">Itigil ang pakikinig</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is your last name?</source>
        <translation type="unfinished">Ano ang apelyido ninyo?</translation>
    </message>
    <message>
        <source>As it is on your ID. Helping someone? Type their name.</source>
        <translation type="unfinished">Gaya ng nasa ID ninyo. Kung may tinutulungan, i-type ang apelyido niya.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished">Apelyido</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Napili</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Susunod</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Iba pa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 sa %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Too many wrong PINs. Minutes to wait: %1</source>
        <translation type="unfinished">Masyadong maraming maling PIN. Minutong hihintayin: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Seconds to wait: %1</source>
        <translation type="unfinished">Masyadong maraming maling PIN. Segundong hihintayin: %1</translation>
    </message>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation type="unfinished">Hindi iyan ang PIN. Pakisubukan ulit.</translation>
    </message>
    <message>
        <source>PIN. Digits typed: %1</source>
        <translation type="unfinished">PIN. Bilang ng nai-type: %1</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tapos na</translation>
    </message>
    <message>
        <source>Hold a ruler and a bank card against the glass. Do they fit? If not, set device.diagonal_mm in the config.</source>
        <translation type="unfinished">Itapat ang ruler at bank card sa salamin. Tugma ba? Kung hindi, baguhin ang device.diagonal_mm sa config.</translation>
    </message>
    <message>
        <source>Bank card, %1 mm wide</source>
        <translation type="unfinished">Bank card, %1 mm ang lapad</translation>
    </message>
    <message>
        <source>This profile: %1 x %2 mm. Out of reach from the top: %3 mm.</source>
        <translation type="unfinished">Profile na ito: %1 x %2 mm. Hindi abot mula sa itaas: %3 mm.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>It is on your letter, or in our text message. Hold it flat and still.</source>
        <translation type="unfinished">Nasa sulat ninyo ito, o sa text namin. Hawakan nang patag at huwag igalaw.</translation>
    </message>
    <message>
        <source>Hold your code under the scanner.</source>
        <translation type="unfinished">Itapat ang code sa ilalim ng scanner.</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation type="unfinished">I-type na lang ang pangalan</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">At petsa ng kapanganakan ko</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>They are yours alone. The next person starts fresh.</source>
        <translation type="unfinished">Para sa inyo lang ito. Magsisimula muli ang susunod na tao.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Settings</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tapos na</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Laki ng letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Karaniwan</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Malaki</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Napakalaki</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Wika</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">Kulay</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Maliwanag</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Madilim</translation>
    </message>
    <message>
        <source>Page motion</source>
        <translation type="unfinished">Galaw ng pahina</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Naka-on</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Naka-off</translation>
    </message>
    <message>
        <source>Move buttons down</source>
        <translation type="unfinished">Ibaba ang mga button</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Hindi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oo</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Makinig</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Lakas ng tunog</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Bilis</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Mas mabagal</translation>
    </message>
    <message>
        <source>Read my name and my answers aloud, too? Others may hear.</source>
        <translation type="unfinished">Basahin din nang malakas ang pangalan at mga sagot ko? Maaaring marinig ng iba.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Para sa staff</translation>
    </message>
    <message>
        <source>Nothing here shows or changes a visit.</source>
        <translation type="unfinished">Walang ipinapakita o binabagong appointment dito.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tapos na</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation type="unfinished">Linisin ang screen</translation>
    </message>
    <message>
        <source>Touch is off for a short time.</source>
        <translation type="unfinished">Sandaling papatayin ang touch.</translation>
    </message>
    <message>
        <source>Check the size</source>
        <translation type="unfinished">Suriin ang laki</translation>
    </message>
    <message>
        <source>With a ruler and a bank card.</source>
        <translation type="unfinished">Gamit ang ruler at bank card.</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished">PIN ng staff</translation>
    </message>
    <message>
        <source>This part is for our staff. If you are a patient, please touch Back.</source>
        <translation type="unfinished">Para sa aming staff ang bahaging ito. Kung pasyente kayo, pindutin ang Balik.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">I-unlock</translation>
    </message>
    <message>
        <source>Clean or measure</source>
        <translation type="unfinished">Linisin o sukatin</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Soon this screen clears itself, to keep your answers private.</source>
        <translation type="unfinished">Mabubura na ang screen, para pribado ang mga sagot ninyo.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">Natitirang segundo: %1</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">Narito pa ba kayo?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation type="unfinished">Oo, narito ako</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <translation type="unfinished">Hindi, tapusin na</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Wika</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Is this your visit?</source>
        <translation type="unfinished">Ito ba ang appointment ninyo?</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">Oo, ako ito</translation>
    </message>
    <message>
        <source>Yes, and I am helping</source>
        <translation type="unfinished">Oo, at tumutulong ako</translation>
    </message>
    <message>
        <source>I answer for this person</source>
        <translation type="unfinished">Sumasagot ako para sa taong ito</translation>
    </message>
    <message>
        <source>Touch the screen to check in</source>
        <translation type="unfinished">Pindutin ang screen para mag-check in</translation>
    </message>
    <message>
        <source>Who is helping today?</source>
        <translation type="unfinished">Sino ang tumutulong ngayon?</translation>
    </message>
    <message>
        <source>The questions are about the patient. Please answer with them if you can.</source>
        <translation type="unfinished">Tungkol sa pasyente ang mga tanong. Kung maaari, sumagot kasama niya.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Kapamilya</translation>
    </message>
    <message>
        <source>A friend or caregiver</source>
        <translation type="unfinished">Kaibigan o tagapag-alaga</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Tagasalin (interpreter)</translation>
    </message>
    <message>
        <source>Staff of this center</source>
        <translation type="unfinished">Staff ng center na ito</translation>
    </message>
    <message>
        <source>No, this is not right</source>
        <translation type="unfinished">Hindi, mali ito</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Hindi ako sigurado</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Appointment ninyo</translation>
    </message>
    <message>
        <source>Your visit is today at {time}.</source>
        <translation type="unfinished">Ang appointment ninyo ay ngayong araw, {time}.</translation>
    </message>
    <message>
        <source>{exam} today at {time}</source>
        <translation type="unfinished">{exam} ngayong araw, {time}</translation>
    </message>
    <message>
        <source>Thank you for your honest answers. Our team will talk with you about them.</source>
        <translation type="unfinished">Salamat sa tapat na mga sagot. Kakausapin kayo ng aming team tungkol dito.</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">Suriin ang mga sagot</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Nasagot na</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">Walang sagot</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Araw</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Buwan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Taon</translation>
    </message>
    <message>
        <source>We could not read that code. Please type your name.</source>
        <translation type="unfinished">Hindi mabasa ang code. Paki-type ang pangalan ninyo.</translation>
    </message>
    <message>
        <source>A box is still empty. Please fill in the day, the month and the year.</source>
        <translation type="unfinished">May kahong wala pang laman. Ilagay po ang araw, buwan at taon.</translation>
    </message>
    <message>
        <source>That date does not exist. Please check each box.</source>
        <translation type="unfinished">Walang ganoong petsa. Pakisuri ang bawat kahon.</translation>
    </message>
    <message>
        <source>The year is too short. Please type all 4 numbers of it.</source>
        <translation type="unfinished">Kulang ang taon. Paki-type ang lahat ng 4 na numero.</translation>
    </message>
    <message>
        <source>The box is still empty. Please type the last name.</source>
        <translation type="unfinished">Wala pang laman ang kahon. Paki-type ang apelyido.</translation>
    </message>
    <message>
        <source>We did not find a visit with this. Please check the date and the name.</source>
        <translation type="unfinished">Walang nakitang appointment dito. Pakisuri ang petsa at pangalan.</translation>
    </message>
    <message>
        <source>No answer is chosen yet. Please choose one.</source>
        <translation type="unfinished">Wala pang napiling sagot. Pumili po ng isa.</translation>
    </message>
    <message>
        <source>Two answers cannot both be right. Please touch the one that does not fit.</source>
        <translation type="unfinished">Hindi maaaring parehong tama ang dalawang sagot. Pindutin po ang hindi totoo.</translation>
    </message>
    <message>
        <source>One more question. To hear it, allow private words in Settings.</source>
        <translation type="unfinished">May isa pang tanong. Para marinig, payagan ang pribadong salita sa Settings.</translation>
    </message>
    <message>
        <source>We cannot read this language aloud here. Our staff can help you.</source>
        <translation type="unfinished">Hindi namin mabasa nang malakas ang wikang ito rito. Makakatulong ang staff.</translation>
    </message>
    <message>
        <source>Some of this screen cannot be read aloud. Our staff can help you.</source>
        <translation type="unfinished">May bahagi ng screen na hindi mababasa nang malakas. Makakatulong ang staff.</translation>
    </message>
    <message>
        <source>We did not find that visit. Please type your birth date and name.</source>
        <translation type="unfinished">Hindi nakita ang appointment. Paki-type ang petsa ng kapanganakan at pangalan.</translation>
    </message>
    <message>
        <source>That year does not look right. Please check it.</source>
        <translation type="unfinished">Parang mali ang taon. Pakisuri ito.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>We are saving your answers.</source>
        <translation type="unfinished">Sine-save namin ang mga sagot ninyo.</translation>
    </message>
    <message>
        <source>We are looking for your visit.</source>
        <translation type="unfinished">Hinahanap namin ang appointment ninyo.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It takes about 4 minutes. Our staff get your answers on paper. If you stop, this screen clears itself.</source>
        <translation type="unfinished">Mga 4 na minuto ito. Makukuha ng staff ang mga sagot sa papel. Kung titigil kayo, mabubura ang laman ng screen.</translation>
    </message>
    <message>
        <source>Welcome. Please check in.</source>
        <translation type="unfinished">Maligayang pagdating. Mag-check in po.</translation>
    </message>
    <message>
        <source>Scan my code</source>
        <translation type="unfinished">I-scan ang code ko</translation>
    </message>
    <message>
        <source>From your letter or text</source>
        <translation type="unfinished">Mula sa sulat o text</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation type="unfinished">I-type ang pangalan ko</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">At petsa ng kapanganakan ko</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Ano ang mangyayari</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You can skip this.</source>
        <translation type="unfinished">Maaari itong laktawan.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Susunod</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Laktawan</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished">Sarili ninyong salita</translation>
    </message>
</context>
<context>
    <name>breastfeeding</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">Sagutin po ito nang mag-isa, o sabihin sa staff.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">Hayaan pong ang pasyente lang ang sumagot dito, o sabihin sa staff.</translation>
    </message>
    <message>
        <source>Are you breast-feeding?</source>
        <translation type="unfinished">Nagpapasuso ba kayo?</translation>
    </message>
    <message>
        <source>Is the patient breast-feeding?</source>
        <translation type="unfinished">Nagpapasuso ba ang pasyente?</translation>
    </message>
    <message>
        <source>Only our care team will see the answer.</source>
        <translation type="unfinished">Ang care team lang ang makakakita ng sagot.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Hindi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oo</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">Mas gusto kong sabihin sa staff</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Did we call you to go over your medicines?</source>
        <translation type="unfinished">Tinawagan ba namin kayo tungkol sa mga gamot ninyo?</translation>
    </message>
    <message>
        <source>Did we call to go over the patient&apos;s medicines?</source>
        <translation type="unfinished">Tumawag ba kami tungkol sa mga gamot ng pasyente?</translation>
    </message>
    <message>
        <source>This may have been a few days ago.</source>
        <translation type="unfinished">Maaaring ilang araw na ang nakalipas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Hindi</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Hindi ako sigurado</translation>
    </message>
</context>
<context>
    <name>ct</name>
    <message>
        <source>A CT scan then takes more pictures.</source>
        <translation type="unfinished">Pagkatapos, kukuha ng iba pang larawan ang CT scan.</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">15 hanggang 30 minuto pa</translation>
    </message>
    <message>
        <source>A person lies in front of the wide ring of a CT scanner.</source>
        <translation type="unfinished">May nakahiga sa harap ng malaking bilog ng CT scanner.</translation>
    </message>
</context>
<context>
    <name>driver</name>
    <message>
        <source>Is someone here to drive you home?</source>
        <translation type="unfinished">Narito ba ang magmamaneho para sa inyo pauwi?</translation>
    </message>
    <message>
        <source>Is someone here to drive the patient home?</source>
        <translation type="unfinished">Narito ba ang magmamaneho para sa pasyente pauwi?</translation>
    </message>
    <message>
        <source>You will need a ride home today. Your driver can wait here or come back for you.</source>
        <translation type="unfinished">Kailangan ninyo ng maghahatid pauwi ngayon. Maaari siyang maghintay rito o bumalik.</translation>
    </message>
    <message>
        <source>The patient will need a ride home today. The driver can wait here or come back.</source>
        <translation type="unfinished">Kailangan ng pasyente ng maghahatid pauwi ngayon. Maaari siyang maghintay rito o bumalik.</translation>
    </message>
    <message>
        <source>Yes, my driver is here</source>
        <translation type="unfinished">Oo, narito siya</translation>
    </message>
    <message>
        <source>Yes, the driver is here</source>
        <translation type="unfinished">Oo, narito siya</translation>
    </message>
    <message>
        <source>This may be you</source>
        <translation type="unfinished">Maaaring kayo ito</translation>
    </message>
    <message>
        <source>My driver will come later</source>
        <translation type="unfinished">Darating siya mamaya</translation>
    </message>
    <message>
        <source>The driver will come later</source>
        <translation type="unfinished">Darating siya mamaya</translation>
    </message>
    <message>
        <source>I do not have a driver</source>
        <translation type="unfinished">Walang maghahatid sa akin</translation>
    </message>
    <message>
        <source>There is no driver</source>
        <translation type="unfinished">Walang maghahatid</translation>
    </message>
    <message>
        <source>Our staff will help you plan the way home</source>
        <translation type="unfinished">Tutulong ang staff kung paano makakauwi</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Hindi ako sigurado</translation>
    </message>
    <message>
        <source>Who will drive you, and what is their phone number?</source>
        <translation type="unfinished">Sino ang maghahatid sa inyo, at ano ang numero ng telepono niya?</translation>
    </message>
    <message>
        <source>Who will drive, and what is their phone number?</source>
        <translation type="unfinished">Sino ang maghahatid, at ano ang numero ng telepono niya?</translation>
    </message>
    <message>
        <source>Tell us what you know. You may skip this.</source>
        <translation type="unfinished">Isulat ang alam ninyo. Maaari itong laktawan.</translation>
    </message>
</context>
<context>
    <name>dye</name>
    <message>
        <source>You may feel brief pressure or discomfort as the dye goes in.</source>
        <translation type="unfinished">Habang ipinapasok ang dye, baka makaramdam kayo sandali ng diin o hindi komportableng pakiramdam.</translation>
    </message>
    <message>
        <source>A back from the side, with dye behind the bones of the spine.</source>
        <translation type="unfinished">Likod mula sa tagiliran, may dye sa likuran ng mga buto ng gulugod.</translation>
    </message>
</context>
<context>
    <name>epidurography</name>
    <message>
        <source>epidurography</source>
        <translation type="unfinished">epidurography</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">Magpalit ng gown</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">Kung kailangan</translation>
    </message>
    <message>
        <source>Live X-ray and a needle</source>
        <translation type="unfinished">Live X-ray at karayom</translation>
    </message>
    <message>
        <source>To the place the doctor chose</source>
        <translation type="unfinished">Sa bahaging pinili ng doktor</translation>
    </message>
    <message>
        <source>Dye and pictures</source>
        <translation type="unfinished">Dye at mga larawan</translation>
    </message>
    <message>
        <source>They show how the dye spreads</source>
        <translation type="unfinished">Makikita kung paano kumakalat ang dye</translation>
    </message>
    <message>
        <source>The steroid shot</source>
        <translation type="unfinished">Iniksiyon ng steroid</translation>
    </message>
    <message>
        <source>Most people get it next</source>
        <translation type="unfinished">Ito ang kasunod para sa karamihan</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">Pag-uwi kasama ang maghahatid</translation>
    </message>
    <message>
        <source>We tell you when it is time</source>
        <translation type="unfinished">Sasabihan namin kayo kapag oras na</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">Pag-uwi ninyo</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">Tutulungan kayo ng staff</translation>
    </message>
</context>
<context>
    <name>gown</name>
    <message>
        <source>Can you change into a gown by yourself?</source>
        <translation type="unfinished">Kaya ba ninyong magpalit ng gown nang mag-isa?</translation>
    </message>
    <message>
        <source>Can the patient change into a gown alone?</source>
        <translation type="unfinished">Kaya ba ng pasyente na magpalit ng gown nang mag-isa?</translation>
    </message>
    <message>
        <source>You may need to wear a gown for this test.</source>
        <translation type="unfinished">Maaaring kailangang magsuot ng gown para sa pagsusuring ito.</translation>
    </message>
    <message>
        <source>The patient may need to wear a gown for this test.</source>
        <translation type="unfinished">Maaaring kailangang magsuot ng gown ang pasyente para sa pagsusuring ito.</translation>
    </message>
    <message>
        <source>Yes, I can</source>
        <translation type="unfinished">Oo, kaya ko</translation>
    </message>
    <message>
        <source>Yes, they can</source>
        <translation type="unfinished">Oo, kaya niya</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">Kailangan ko ng tulong</translation>
    </message>
    <message>
        <source>They need help</source>
        <translation type="unfinished">Kailangan ng tulong</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation type="unfinished">May tanong ako</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">Ano ang gusto ninyong itanong?</translation>
    </message>
    <message>
        <source>You may skip this, and ask us later.</source>
        <translation type="unfinished">Maaari itong laktawan at itanong sa amin mamaya.</translation>
    </message>
    <message>
        <source>You may need to change into a gown.</source>
        <translation type="unfinished">Maaaring kailangan ninyong magpalit ng gown.</translation>
    </message>
    <message>
        <source>A woman in a hospital gown stands beside a chair with her folded clothes.</source>
        <translation type="unfinished">Babaeng nakasuot ng gown sa tabi ng silya na may nakatuping damit.</translation>
    </message>
    <message>
        <source>About 1.5 hours in all, with check-in</source>
        <translation type="unfinished">Mga 1.5 oras lahat, kasama ang check-in</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Health</source>
        <translation type="unfinished">Kalusugan</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Do you need any help today?</source>
        <translation type="unfinished">Kailangan ba ninyo ng tulong ngayon?</translation>
    </message>
    <message>
        <source>Does the patient need any help today?</source>
        <translation type="unfinished">Kailangan ba ng pasyente ng tulong ngayon?</translation>
    </message>
    <message>
        <source>All of this is free.</source>
        <translation type="unfinished">Libre ang lahat ng ito.</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Tagasalin (interpreter)</translation>
    </message>
    <message>
        <source>A person who speaks your language</source>
        <translation type="unfinished">Taong nagsasalita ng wika ninyo</translation>
    </message>
    <message>
        <source>A person who speaks the patient&apos;s language</source>
        <translation type="unfinished">Taong nagsasalita ng wika ng pasyente</translation>
    </message>
    <message>
        <source>Help with walking</source>
        <translation type="unfinished">Tulong sa paglakad</translation>
    </message>
    <message>
        <source>Or to get on a table</source>
        <translation type="unfinished">O sa pag-akyat sa mesa ng X-ray</translation>
    </message>
    <message>
        <source>Help to lie on my belly</source>
        <translation type="unfinished">Tulong para dumapa</translation>
    </message>
    <message>
        <source>Help to lie on the belly</source>
        <translation type="unfinished">Tulong para dumapa</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Wala sa mga ito</translation>
    </message>
    <message>
        <source>Which language do you speak best?</source>
        <translation type="unfinished">Anong wika ang pinakamahusay ninyong sinasalita?</translation>
    </message>
    <message>
        <source>Which language does the patient speak best?</source>
        <translation type="unfinished">Anong wika ang pinakamahusay na sinasalita ng pasyente?</translation>
    </message>
    <message>
        <source>You may skip this.</source>
        <translation type="unfinished">Maaari itong laktawan.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Have you ever had any of these?</source>
        <translation type="unfinished">Nagkaroon na ba kayo ng alinman sa mga ito?</translation>
    </message>
    <message>
        <source>Has the patient ever had any of these?</source>
        <translation type="unfinished">Nagkaroon na ba ang pasyente ng alinman sa mga ito?</translation>
    </message>
    <message>
        <source>Choose all that fit, even if it was long ago.</source>
        <translation type="unfinished">Piliin ang lahat ng totoo, kahit matagal na.</translation>
    </message>
    <message>
        <source>A seizure or fit</source>
        <translation type="unfinished">Seizure o kombulsiyon</translation>
    </message>
    <message>
        <source>A bleeding problem</source>
        <translation type="unfinished">Problema sa pagdurugo</translation>
    </message>
    <message>
        <source>You bleed or bruise easily</source>
        <translation type="unfinished">Madaling magdugo o magkapasa</translation>
    </message>
    <message>
        <source>They bleed or bruise easily</source>
        <translation type="unfinished">Madaling magdugo o magkapasa</translation>
    </message>
    <message>
        <source>A shunt, pain pump or wires</source>
        <translation type="unfinished">Shunt (tubo), pain pump o mga wire</translation>
    </message>
    <message>
        <source>In the head, back or spine</source>
        <translation type="unfinished">Nasa loob ng ulo, likod o gulugod</translation>
    </message>
    <message>
        <source>A brain tumor</source>
        <translation type="unfinished">Tumor sa utak</translation>
    </message>
    <message>
        <source>Or high pressure in the head</source>
        <translation type="unfinished">O mataas na presyon sa loob ng ulo</translation>
    </message>
    <message>
        <source>Diabetes, and I use insulin</source>
        <translation type="unfinished">Diabetes, nag-iinsulin</translation>
    </message>
    <message>
        <source>Diabetes, and they use insulin</source>
        <translation type="unfinished">Diabetes, nag-iinsulin</translation>
    </message>
    <message>
        <source>Diabetes, without insulin</source>
        <translation type="unfinished">Diabetes, hindi nag-iinsulin</translation>
    </message>
    <message>
        <source>Kidney or liver disease</source>
        <translation type="unfinished">Sakit sa bato o atay</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Wala sa mga ito</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Hindi ako sigurado</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Getting home</source>
        <translation type="unfinished">Pag-uwi</translation>
    </message>
    <message>
        <source>A driver takes you home.</source>
        <translation type="unfinished">May magmamaneho para ihatid kayo pauwi.</translation>
    </message>
    <message>
        <source>An old man sits in a car beside the woman who drives him home.</source>
        <translation type="unfinished">Matandang lalaki sa kotse, katabi ang babaeng naghahatid sa kaniya pauwi.</translation>
    </message>
</context>
<context>
    <name>images</name>
    <message>
        <source>Did you bring pictures of your spine from before?</source>
        <translation type="unfinished">May dala ba kayong mga dating larawan ng gulugod ninyo?</translation>
    </message>
    <message>
        <source>Did you bring old pictures of the patient&apos;s spine?</source>
        <translation type="unfinished">May dala ba kayong mga dating larawan ng gulugod ng pasyente?</translation>
    </message>
    <message>
        <source>Old pictures help our doctor see what has changed.</source>
        <translation type="unfinished">Sa mga dating larawan, makikita ng doktor ang nagbago.</translation>
    </message>
    <message>
        <source>Yes, X-ray pictures</source>
        <translation type="unfinished">Oo, mga larawan ng X-ray</translation>
    </message>
    <message>
        <source>Yes, CT pictures</source>
        <translation type="unfinished">Oo, mga larawan ng CT</translation>
    </message>
    <message>
        <source>Yes, MRI pictures</source>
        <translation type="unfinished">Oo, mga larawan ng MRI</translation>
    </message>
    <message>
        <source>Yes, but not sure what kind</source>
        <translation type="unfinished">Oo, pero hindi sigurado kung anong uri</translation>
    </message>
    <message>
        <source>They are at another place</source>
        <translation type="unfinished">Nasa ibang lugar ang mga ito</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Walang dala</translation>
    </message>
    <message>
        <source>How did you bring them?</source>
        <translation type="unfinished">Ano ang dala ninyo?</translation>
    </message>
    <message>
        <source>Choose all that you have with you.</source>
        <translation type="unfinished">Piliin ang lahat ng dala ninyo.</translation>
    </message>
    <message>
        <source>One CD or disc</source>
        <translation type="unfinished">Isang CD</translation>
    </message>
    <message>
        <source>Give your CD or disc to the front desk.</source>
        <translation type="unfinished">Ibigay po ang CD sa front desk.</translation>
    </message>
    <message>
        <source>Two or more CDs or discs</source>
        <translation type="unfinished">Dalawa o higit pang CD</translation>
    </message>
    <message>
        <source>Give all your CDs or discs to the front desk.</source>
        <translation type="unfinished">Ibigay po ang lahat ng CD sa front desk.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Mga film ng X-ray</translation>
    </message>
    <message>
        <source>Large dark sheets</source>
        <translation type="unfinished">Malalaking maitim na plastik</translation>
    </message>
    <message>
        <source>Give your films to the front desk.</source>
        <translation type="unfinished">Ibigay po ang mga film sa front desk.</translation>
    </message>
    <message>
        <source>A report on paper</source>
        <translation type="unfinished">Report sa papel</translation>
    </message>
    <message>
        <source>Give your paper report to the front desk.</source>
        <translation type="unfinished">Ibigay po ang report na papel sa front desk.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Hindi ako sigurado</translation>
    </message>
    <message>
        <source>Show what you brought to the front desk.</source>
        <translation type="unfinished">Ipakita po sa front desk ang dala ninyo.</translation>
    </message>
    <message>
        <source>Where are the pictures?</source>
        <translation type="unfinished">Nasaan ang mga larawan?</translation>
    </message>
    <message>
        <source>Name the clinic or town, if you know it. You may skip this.</source>
        <translation type="unfinished">Isulat ang klinika o bayan, kung alam ninyo. Maaari itong laktawan.</translation>
    </message>
</context>
<context>
    <name>live_xray</name>
    <message>
        <source>We use live X-ray to guide a needle to the right place.</source>
        <translation type="unfinished">Gumagamit kami ng live X-ray para magabayan ang karayom sa tamang bahagi.</translation>
    </message>
    <message>
        <source>An X-ray machine curves around a person, and a screen shows the spine.</source>
        <translation type="unfinished">Nakapalibot ang X-ray machine sa isang tao, at nasa screen ang gulugod.</translation>
    </message>
    <message>
        <source>We use live X-ray to guide a thin needle.</source>
        <translation type="unfinished">Gumagamit kami ng live X-ray para magabayan ang manipis na karayom.</translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Mga gamot</translation>
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
        <translation type="unfinished">Magpalit ng gown</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">Kung kailangan</translation>
    </message>
    <message>
        <source>We numb the skin</source>
        <translation type="unfinished">Pamamanhirin ang balat</translation>
    </message>
    <message>
        <source>Like at the dentist</source>
        <translation type="unfinished">Gaya sa dentista</translation>
    </message>
    <message>
        <source>Live X-ray and dye</source>
        <translation type="unfinished">Live X-ray at dye</translation>
    </message>
    <message>
        <source>About 30 minutes</source>
        <translation type="unfinished">Mga 30 minuto</translation>
    </message>
    <message>
        <source>CT pictures</source>
        <translation type="unfinished">Mga larawan ng CT</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">15 hanggang 30 minuto pa</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">Pag-uwi kasama ang maghahatid</translation>
    </message>
    <message>
        <source>About 1.5 hours in all</source>
        <translation type="unfinished">Mga 1.5 oras lahat</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">Pag-uwi ninyo</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">Tutulungan kayo ng staff</translation>
    </message>
</context>
<context>
    <name>numb</name>
    <message>
        <source>You lie down, and we clean and numb your skin, like at the dentist.</source>
        <translation type="unfinished">Hihiga kayo, at lilinisin at pamamanhirin namin ang balat ninyo, gaya sa dentista.</translation>
    </message>
    <message>
        <source>About 30 minutes from here to the CT scan</source>
        <translation type="unfinished">Mga 30 minuto mula rito hanggang CT scan</translation>
    </message>
    <message>
        <source>A man lies on his belly, and a nurse cleans his lower back.</source>
        <translation type="unfinished">Lalaking nakadapa, at nililinis ng nars ang ibabang likod.</translation>
    </message>
</context>
<context>
    <name>pregnancy</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">Sagutin po ito nang mag-isa, o sabihin sa staff.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">Hayaan pong ang pasyente lang ang sumagot dito, o sabihin sa staff.</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <translation type="unfinished">Buntis ba kayo, o posibleng buntis?</translation>
    </message>
    <message>
        <source>Is the patient pregnant, or could they be?</source>
        <translation type="unfinished">Buntis ba ang pasyente, o posibleng buntis?</translation>
    </message>
    <message>
        <source>We ask because this test uses X-rays. Only our care team will see the answer.</source>
        <translation type="unfinished">Tinatanong namin dahil gumagamit ito ng X-ray. Ang care team lang ang makakakita ng sagot.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Hindi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oo</translation>
    </message>
    <message>
        <source>Maybe, or I am not sure</source>
        <translation type="unfinished">Posible, o hindi ako sigurado</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">Mas gusto kong sabihin sa staff</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Mga tanong</translation>
    </message>
</context>
<context>
    <name>reaction</name>
    <message>
        <source>Have you ever had a bad reaction to any of these?</source>
        <translation type="unfinished">Nagkaroon na ba kayo ng masamang reaksiyon sa alinman sa mga ito?</translation>
    </message>
    <message>
        <source>Did the patient ever have a bad reaction to these?</source>
        <translation type="unfinished">Nagkaroon na ba ang pasyente ng masamang reaksiyon sa alinman dito?</translation>
    </message>
    <message>
        <source>Such as a rash, swelling, trouble breathing or feeling faint.</source>
        <translation type="unfinished">Gaya ng pantal, pamamaga, hirap huminga o parang hihimatayin.</translation>
    </message>
    <message>
        <source>X-ray dye</source>
        <translation type="unfinished">Dye para sa X-ray</translation>
    </message>
    <message>
        <source>Also called contrast</source>
        <translation type="unfinished">Tinatawag ding contrast</translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <translation type="unfinished">Pampamanhid</translation>
    </message>
    <message>
        <source>Like a shot at the dentist</source>
        <translation type="unfinished">Gaya ng iniksiyon sa dentista</translation>
    </message>
    <message>
        <source>A steroid</source>
        <translation type="unfinished">Steroid</translation>
    </message>
    <message>
        <source>A shot or a pill</source>
        <translation type="unfinished">Iniksiyon o tableta</translation>
    </message>
    <message>
        <source>Latex or tape</source>
        <translation type="unfinished">Latex o tape</translation>
    </message>
    <message>
        <source>Like rubber gloves, or tape on the skin</source>
        <translation type="unfinished">Gaya ng guwantes na goma, o tape sa balat</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Wala sa mga ito</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Hindi ako sigurado</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Ano ang nangyari?</translation>
    </message>
    <message>
        <source>Thank you for telling us. A few words are enough. You may skip this.</source>
        <translation type="unfinished">Salamat sa pagsasabi. Sapat na ang ilang salita. Maaari itong laktawan.</translation>
    </message>
    <message>
        <source>Did you take medicine for it today?</source>
        <translation type="unfinished">Uminom o gumamit ba kayo ng gamot para dito ngayong araw?</translation>
    </message>
    <message>
        <source>Did the patient take medicine for it today?</source>
        <translation type="unfinished">Uminom o gumamit ba ang pasyente ng gamot para dito ngayong araw?</translation>
    </message>
    <message>
        <source>We mean medicine to help stop a bad reaction.</source>
        <translation type="unfinished">Ang tinutukoy ay gamot na tumutulong pigilan ang masamang reaksiyon.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Hindi</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>An X-ray doctor reads the pictures and tells your doctor.</source>
        <translation type="unfinished">Babasahin ng doktor sa X-ray ang mga larawan at sasabihan ang doktor ninyo.</translation>
    </message>
    <message>
        <source>A doctor at a desk looks at pictures of a spine.</source>
        <translation type="unfinished">Doktor sa mesa na tumitingin sa larawan ng gulugod.</translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message>
        <source>Did we go over the side effects and risks with you?</source>
        <translation type="unfinished">Naipaliwanag ba namin sa inyo ang mga side effect at panganib?</translation>
    </message>
    <message>
        <source>Did the patient hear about side effects and risks?</source>
        <translation type="unfinished">Naipaliwanag ba sa pasyente ang mga side effect at panganib?</translation>
    </message>
    <message>
        <source>Choose what you would like to ask about too.</source>
        <translation type="unfinished">Piliin din ang gusto ninyong itanong.</translation>
    </message>
    <message>
        <source>Yes, and I have no questions</source>
        <translation type="unfinished">Oo, at wala akong tanong</translation>
    </message>
    <message>
        <source>Yes, and there are no questions</source>
        <translation type="unfinished">Oo, at walang tanong</translation>
    </message>
    <message>
        <source>No, nobody has yet</source>
        <translation type="unfinished">Hindi pa, wala pang nagpaliwanag</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation type="unfinished">Hindi pa</translation>
    </message>
    <message>
        <source>Or I am not sure</source>
        <translation type="unfinished">O hindi ako sigurado</translation>
    </message>
    <message>
        <source>Ask about the needle and pain</source>
        <translation type="unfinished">Magtanong tungkol sa karayom at kirot</translation>
    </message>
    <message>
        <source>Ask about the X-ray dye</source>
        <translation type="unfinished">Magtanong tungkol sa dye</translation>
    </message>
    <message>
        <source>Ask about side effects and risks</source>
        <translation type="unfinished">Magtanong tungkol sa side effect at panganib</translation>
    </message>
    <message>
        <source>Ask how long it takes</source>
        <translation type="unfinished">Magtanong kung gaano katagal</translation>
    </message>
    <message>
        <source>Ask about going home and rest</source>
        <translation type="unfinished">Magtanong tungkol sa pag-uwi at pahinga</translation>
    </message>
    <message>
        <source>Ask when the results come</source>
        <translation type="unfinished">Magtanong kung kailan ang resulta</translation>
    </message>
    <message>
        <source>Ask about something else</source>
        <translation type="unfinished">Magtanong ng iba pa</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">Ano ang gusto ninyong itanong?</translation>
    </message>
    <message>
        <source>Use your own words. You may skip this, and ask us later.</source>
        <translation type="unfinished">Gamitin ang sarili ninyong salita. Maaaring laktawan at itanong mamaya.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Kaligtasan</translation>
    </message>
</context>
<context>
    <name>space</name>
    <message>
        <source>This exam checks the space around the nerves in your spine.</source>
        <translation type="unfinished">Tinitingnan sa pagsusuring ito ang espasyo sa paligid ng mga nerve sa gulugod ninyo.</translation>
    </message>
    <message>
        <source>A person seen from behind, with one part of the spine marked.</source>
        <translation type="unfinished">Isang tao mula sa likod, may markang bahagi ng gulugod.</translation>
    </message>
</context>
<context>
    <name>spread</name>
    <message>
        <source>Dye goes in, and pictures show how it spreads.</source>
        <translation type="unfinished">Ipapasok ang dye, at makikita sa larawan kung paano kumakalat.</translation>
    </message>
    <message>
        <source>The spine from the front, with dye around the nerves on both sides.</source>
        <translation type="unfinished">Gulugod mula sa harap, may dye sa paligid ng mga nerve sa magkabilang panig.</translation>
    </message>
</context>
<context>
    <name>steroid</name>
    <message>
        <source>Most people then get a steroid shot, to reach the source of the pain.</source>
        <translation type="unfinished">Pagkatapos, karamihan ay binibigyan ng iniksiyon ng steroid, para umabot sa pinagmumulan ng kirot.</translation>
    </message>
    <message>
        <source>A syringe and a small bottle of medicine lie ready on a tray.</source>
        <translation type="unfinished">Heringgilya at maliit na bote ng gamot na nakahanda sa tray.</translation>
    </message>
</context>
<context>
    <name>stopped</name>
    <message>
        <source>Did you stop any medicine for this visit?</source>
        <translation type="unfinished">May itinigil ba kayong gamot dahil sa appointment na ito?</translation>
    </message>
    <message>
        <source>Did the patient stop any medicine for this visit?</source>
        <translation type="unfinished">May itinigil bang gamot ang pasyente dahil sa appointment na ito?</translation>
    </message>
    <message>
        <source>Any kind of pill, shot or patch counts.</source>
        <translation type="unfinished">Kasama ang anumang tableta, iniksiyon o patch.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Wala</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Mayroon</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Hindi ako sigurado</translation>
    </message>
    <message>
        <source>Which medicine, and who told you to stop?</source>
        <translation type="unfinished">Aling gamot, at sino ang nagsabing itigil?</translation>
    </message>
    <message>
        <source>Which medicine, and who told them to stop?</source>
        <translation type="unfinished">Aling gamot, at sino ang nagsabing itigil?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Write what you know. You may skip this.</source>
        <translation type="unfinished">Salamat sa pagsasabi. Isulat ang alam ninyo. Maaari itong laktawan.</translation>
    </message>
</context>
<context>
    <name>thinner</name>
    <message>
        <source>Do you take any of these?</source>
        <translation type="unfinished">Umiinom o gumagamit ba kayo ng alinman sa mga gamot na ito?</translation>
    </message>
    <message>
        <source>Does the patient take any of these?</source>
        <translation type="unfinished">Umiinom o gumagamit ba ang pasyente ng alinman sa mga gamot na ito?</translation>
    </message>
    <message>
        <source>Choose it even if you did not take it today.</source>
        <translation type="unfinished">Piliin ito kahit hindi kayo uminom o gumamit nito ngayong araw.</translation>
    </message>
    <message>
        <source>Choose it even if they did not take it today.</source>
        <translation type="unfinished">Piliin ito kahit hindi uminom o gumamit nito ang pasyente ngayong araw.</translation>
    </message>
    <message>
        <source>A blood thinner</source>
        <translation type="unfinished">Pampalabnaw ng dugo</translation>
    </message>
    <message>
        <source>Coumadin, Eliquis, Xarelto, Pradaxa, warfarin</source>
        <translation type="unfinished">Coumadin, Eliquis, Xarelto, Pradaxa, warfarin</translation>
    </message>
    <message>
        <source>Plavix, or a pill like it</source>
        <translation type="unfinished">Plavix, o katulad nitong tableta</translation>
    </message>
    <message>
        <source>Brilinta, Effient, clopidogrel</source>
        <translation type="unfinished">Brilinta, Effient, clopidogrel</translation>
    </message>
    <message>
        <source>Another blood thinner</source>
        <translation type="unfinished">Ibang pampalabnaw ng dugo</translation>
    </message>
    <message>
        <source>A pill or a shot, such as Lovenox or heparin</source>
        <translation type="unfinished">Tableta o iniksiyon, gaya ng Lovenox o heparin</translation>
    </message>
    <message>
        <source>Aspirin or a pain pill</source>
        <translation type="unfinished">Aspirin o gamot sa kirot</translation>
    </message>
    <message>
        <source>Such as Advil, Motrin or Aleve</source>
        <translation type="unfinished">Gaya ng Advil, Motrin o Aleve</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Wala sa mga ito</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Hindi ako sigurado</translation>
    </message>
    <message>
        <source>{choice}: when did you last take it?</source>
        <translation type="unfinished">{choice}: kailan ninyo ito huling ginamit?</translation>
    </message>
    <message>
        <source>{choice}: when did they last take it?</source>
        <translation type="unfinished">{choice}: kailan ito huling ginamit ng pasyente?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Your best guess is fine.</source>
        <translation type="unfinished">Salamat sa pagsasabi. Puwede na po ang tantiya ninyo.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Ngayong araw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Kahapon</translation>
    </message>
    <message>
        <source>2 or 3 days ago</source>
        <translation type="unfinished">2 o 3 araw na</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <translation type="unfinished">4 hanggang 7 araw na</translation>
    </message>
    <message>
        <source>More than 7 days ago</source>
        <translation type="unfinished">Mahigit 7 araw na</translation>
    </message>
</context>
<context>
    <name>tilt</name>
    <message>
        <source>The table tilts a little so that the dye flows, and we take pictures.</source>
        <translation type="unfinished">Ikikiling nang kaunti ang mesa para dumaloy ang dye, at kukuha ng larawan.</translation>
    </message>
    <message>
        <source>A woman lies on a table that tilts a little. A nurse stands beside her.</source>
        <translation type="unfinished">Babaeng nakahiga sa mesang nakakiling nang kaunti. Nasa tabi niya ang nars.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Do you have any of these today?</source>
        <translation type="unfinished">Mayroon ba kayo ng alinman sa mga ito ngayong araw?</translation>
    </message>
    <message>
        <source>Does the patient have any of these today?</source>
        <translation type="unfinished">Mayroon ba ang pasyente ng alinman sa mga ito ngayong araw?</translation>
    </message>
    <message>
        <source>Choose all that fit. Our team will talk with you about them.</source>
        <translation type="unfinished">Piliin ang lahat ng totoo. Kakausapin kayo ng aming team.</translation>
    </message>
    <message>
        <source>A fever, or feeling sick</source>
        <translation type="unfinished">Lagnat, o masama ang pakiramdam</translation>
    </message>
    <message>
        <source>I take an antibiotic</source>
        <translation type="unfinished">Naka-antibiotic ako</translation>
    </message>
    <message>
        <source>Takes an antibiotic</source>
        <translation type="unfinished">Naka-antibiotic</translation>
    </message>
    <message>
        <source>A pill or a shot for an infection</source>
        <translation type="unfinished">Tableta o iniksiyon para sa impeksiyon</translation>
    </message>
    <message>
        <source>A sore or rash on back or neck</source>
        <translation type="unfinished">Sugat o pantal sa likod o leeg</translation>
    </message>
    <message>
        <source>New weak legs or bladder trouble</source>
        <translation type="unfinished">Bagong panghihina ng binti o problema sa pag-ihi</translation>
    </message>
    <message>
        <source>Such as trouble holding urine or stool</source>
        <translation type="unfinished">Gaya ng hirap magpigil ng ihi o dumi</translation>
    </message>
    <message>
        <source>A new bad headache</source>
        <translation type="unfinished">Bagong matinding sakit ng ulo</translation>
    </message>
    <message>
        <source>A spinal tap in the last week</source>
        <translation type="unfinished">Spinal tap sa nakalipas na 7 araw</translation>
    </message>
    <message>
        <source>Or a test like the one today</source>
        <translation type="unfinished">O pagsusuring gaya ng ngayong araw</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Wala sa mga ito</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Hindi ako sigurado</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Appointment ninyo</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Which part of your spine is this test for?</source>
        <translation type="unfinished">Aling bahagi ng gulugod ninyo ang susuriin?</translation>
    </message>
    <message>
        <source>Which part of the patient&apos;s spine is this test for?</source>
        <translation type="unfinished">Aling bahagi ng gulugod ng pasyente ang susuriin?</translation>
    </message>
    <message>
        <source>Think of the test you are here for today. You may choose more than one part.</source>
        <translation type="unfinished">Isipin ang pagsusuri ninyo ngayong araw. Puwedeng pumili ng higit sa isa.</translation>
    </message>
    <message>
        <source>Think of the test the patient is here for. You may choose more than one part.</source>
        <translation type="unfinished">Isipin ang pagsusuri ng pasyente. Puwedeng pumili ng higit sa isa.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished">Leeg</translation>
    </message>
    <message>
        <source>Middle back</source>
        <translation type="unfinished">Gitna ng likod</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished">Ibabang likod</translation>
    </message>
    <message>
        <source>Tail bone</source>
        <translation type="unfinished">Kuyukot (tailbone)</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Hindi ako sigurado</translation>
    </message>
    <message>
        <source>Which side is this test for?</source>
        <translation type="unfinished">Aling panig ang susuriin?</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished">Kaliwa</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished">Kanan</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished">Magkabila</translation>
    </message>
</context>
</TS>
