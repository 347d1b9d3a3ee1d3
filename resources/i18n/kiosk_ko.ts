<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_US">
<context>
    <name>Birth</name>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished">생년월일이 언제인가요?</translation>
    </message>
    <message>
        <source>Use numbers. For June, type 6. Helping someone? Type their date.</source>
        <translation type="unfinished">숫자로 입력하세요. 6월은 6입니다. 도와주시는 분은 환자의 생년월일을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Touch Change where something is wrong. Nothing is saved before you confirm.</source>
        <translation type="unfinished">틀린 곳은 ‘변경’을 누르세요. ‘확인’을 누르기 전에는 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">확인</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">보기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">변경</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">선택됨</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished">선택 안 됨</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>You can wipe the screen now.</source>
        <translation type="unfinished">이제 화면을 닦아도 됩니다.</translation>
    </message>
    <message>
        <source>Touch is off. Seconds left: %1</source>
        <translation type="unfinished">터치가 꺼져 있습니다. 남은 시간(초): %1</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished">데모</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>We want to be sure that we have the right visit. Our staff will look at it with you.</source>
        <translation type="unfinished">예약을 정확히 확인하려고 합니다. 직원이 함께 봐 드립니다.</translation>
    </message>
    <message>
        <source>We could not find your visit on this screen. Our staff will find it with you.</source>
        <translation type="unfinished">이 화면에서 예약을 찾지 못했습니다. 직원이 함께 찾아 드립니다.</translation>
    </message>
    <message>
        <source>Thank you for telling us. Our staff will look at your visit with you.</source>
        <translation type="unfinished">알려 주셔서 감사합니다. 직원이 예약을 함께 확인해 드립니다.</translation>
    </message>
    <message>
        <source>Your visit today is at another center. Our staff will help you get there.</source>
        <translation type="unfinished">오늘 예약은 다른 센터로 되어 있습니다. 그곳으로 가시도록 직원이 도와드립니다.</translation>
    </message>
    <message>
        <source>You are checked in already. Did something change? Our staff will be glad to help.</source>
        <translation type="unfinished">이미 접수하셨습니다. 바뀐 것이 있나요? 직원이 기꺼이 도와드립니다.</translation>
    </message>
    <message>
        <source>This screen has stopped working for now. Our staff will check you in.</source>
        <translation type="unfinished">지금은 이 화면을 쓸 수 없습니다. 직원이 접수해 드립니다.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">마치기</translation>
    </message>
    <message>
        <source>Please see the front desk.</source>
        <translation type="unfinished">안내 데스크로 가 주세요.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">대기 번호</translation>
    </message>
    <message>
        <source>We are here for you.</source>
        <translation type="unfinished">저희가 도와드리겠습니다.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Please sit in %1. We will call this number.</source>
        <translation type="unfinished">%1에서 앉아 기다려 주세요. 이 번호를 불러 드립니다.</translation>
    </message>
    <message>
        <source>Please take a seat. We will call this number.</source>
        <translation type="unfinished">자리에 앉아 기다려 주세요. 이 번호를 불러 드립니다.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">다음 순서</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">마치기</translation>
    </message>
    <message>
        <source>The paper for our staff has printed.</source>
        <translation type="unfinished">직원용 용지가 인쇄되었습니다.</translation>
    </message>
    <message>
        <source>The paper for our staff is printing.</source>
        <translation type="unfinished">직원용 용지를 인쇄하고 있습니다.</translation>
    </message>
    <message>
        <source>Please tell the front desk your number.</source>
        <translation type="unfinished">안내 데스크에 번호를 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Thank you. Please go with our staff.</source>
        <translation type="unfinished">감사합니다. 직원과 함께 가 주세요.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation type="unfinished">접수가 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>ExamChoice</name>
    <message>
        <source>Choose an exam to see it in pictures, step by step.</source>
        <translation type="unfinished">검사를 고르면 그림으로 차례차례 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">검사 안내</translation>
    </message>
</context>
<context>
    <name>ExamFilm</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">완료</translation>
    </message>
    <message>
        <source>A video of the exam</source>
        <translation type="unfinished">검사 동영상</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">재생</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">중지</translation>
    </message>
</context>
<context>
    <name>ExamSteps</name>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">검사 안내</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">다음</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">완료</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">건너뛰기</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">뒤로</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">설정</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">듣기</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">도움</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Almost done</source>
        <translation type="unfinished">거의 끝났습니다</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished">%1 · %3단계 중 %2단계</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Your answers stay here for a short time.</source>
        <translation type="unfinished">입력하신 답은 여기에 잠시 남아 있습니다.</translation>
    </message>
    <message>
        <source>Our staff at the front desk will help you.</source>
        <translation type="unfinished">안내 데스크 직원이 도와드립니다.</translation>
    </message>
    <message>
        <source>Give them this number.</source>
        <translation type="unfinished">이 번호를 알려 주세요.</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">도움</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">계속</translation>
    </message>
    <message>
        <source>Your help number</source>
        <translation type="unfinished">도움 번호</translation>
    </message>
    <message>
        <source>Please go to the front desk, or wave to us.</source>
        <translation type="unfinished">안내 데스크로 오시거나 손을 흔들어 주세요.</translation>
    </message>
    <message>
        <source>They called me in</source>
        <translation type="unfinished">직원이 저를 불렀습니다</translation>
    </message>
    <message>
        <source>I stop here. Our staff get my answers so far.</source>
        <translation type="unfinished">여기서 그만합니다. 지금까지의 답은 직원에게 전달됩니다.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">띄어쓰기</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">지우기</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished">다음 칸</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">언어</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">완료</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">선택됨</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Again</source>
        <translation type="unfinished">다시</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">일시 정지</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">빠르게</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">느리게</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">작게</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">크게</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">중지</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">그만 듣기</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is your last name?</source>
        <translation type="unfinished">성씨가 무엇인가요?</translation>
    </message>
    <message>
        <source>As it is on your ID. Helping someone? Type their name.</source>
        <translation type="unfinished">신분증에 적힌 대로 입력하세요. 도와주시는 분은 환자의 성씨를 입력하세요.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished">성씨</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">선택됨</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">다음</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">더 보기</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2쪽 중 %1쪽</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Too many wrong PINs. Minutes to wait: %1</source>
        <translation type="unfinished">PIN을 너무 많이 틀렸습니다. 기다릴 시간(분): %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Seconds to wait: %1</source>
        <translation type="unfinished">PIN을 너무 많이 틀렸습니다. 기다릴 시간(초): %1</translation>
    </message>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation type="unfinished">PIN이 맞지 않습니다. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>PIN. Digits typed: %1</source>
        <translation type="unfinished">PIN. 입력한 자릿수: %1</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">완료</translation>
    </message>
    <message>
        <source>Hold a ruler and a bank card against the glass. Do they fit? If not, set device.diagonal_mm in the config.</source>
        <translation type="unfinished">자와 은행 카드를 화면에 대 보세요. 맞나요? 맞지 않으면 설정 파일에서 device.diagonal_mm을 바꾸세요.</translation>
    </message>
    <message>
        <source>Bank card, %1 mm wide</source>
        <translation type="unfinished">은행 카드, 너비 %1 mm</translation>
    </message>
    <message>
        <source>This profile: %1 x %2 mm. Out of reach from the top: %3 mm.</source>
        <translation type="unfinished">이 프로필: %1 x %2 mm. 위에서 손이 닿지 않는 부분: %3 mm.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>It is on your letter, or in our text message. Hold it flat and still.</source>
        <translation type="unfinished">코드는 편지나 문자 메시지에 있습니다. 평평하게 펴서 움직이지 말고 대 주세요.</translation>
    </message>
    <message>
        <source>Hold your code under the scanner.</source>
        <translation type="unfinished">코드를 스캐너 아래에 대 주세요.</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation type="unfinished">이름으로 찾기</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">생년월일도 입력합니다</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>They are yours alone. The next person starts fresh.</source>
        <translation type="unfinished">이 설정은 본인에게만 적용됩니다. 다음 분에게는 처음 설정으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">설정</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">완료</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">글자 크기</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">보통</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">크게</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">가장 크게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">언어</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">색</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">어둡게</translation>
    </message>
    <message>
        <source>Page motion</source>
        <translation type="unfinished">화면 움직임</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">끔</translation>
    </message>
    <message>
        <source>Move buttons down</source>
        <translation type="unfinished">버튼을 아래로</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">네</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">듣기</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">음량</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">속도</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">느리게</translation>
    </message>
    <message>
        <source>Read my name and my answers aloud, too? Others may hear.</source>
        <translation type="unfinished">이름과 답도 소리 내어 읽을까요? 다른 사람이 들을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">직원용</translation>
    </message>
    <message>
        <source>Nothing here shows or changes a visit.</source>
        <translation type="unfinished">여기서는 예약을 보거나 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">완료</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation type="unfinished">화면 닦기</translation>
    </message>
    <message>
        <source>Touch is off for a short time.</source>
        <translation type="unfinished">잠시 터치가 꺼집니다.</translation>
    </message>
    <message>
        <source>Check the size</source>
        <translation type="unfinished">크기 확인</translation>
    </message>
    <message>
        <source>With a ruler and a bank card.</source>
        <translation type="unfinished">자와 은행 카드로 확인합니다.</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished">직원 PIN</translation>
    </message>
    <message>
        <source>This part is for our staff. If you are a patient, please touch Back.</source>
        <translation type="unfinished">이 부분은 직원용입니다. 환자분은 ‘뒤로’를 눌러 주세요.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">잠금 해제</translation>
    </message>
    <message>
        <source>Clean or measure</source>
        <translation type="unfinished">닦기 또는 크기 확인</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Soon this screen clears itself, to keep your answers private.</source>
        <translation type="unfinished">답을 남이 보지 못하도록 곧 화면이 지워집니다.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">남은 시간(초): %1</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">아직 계신가요?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation type="unfinished">네, 여기 있습니다</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <translation type="unfinished">아니요, 끝냅니다</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">언어</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Is this your visit?</source>
        <translation type="unfinished">본인의 예약이 맞나요?</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">네, 저입니다</translation>
    </message>
    <message>
        <source>Yes, and I am helping</source>
        <translation type="unfinished">네, 저는 돕는 사람입니다</translation>
    </message>
    <message>
        <source>I answer for this person</source>
        <translation type="unfinished">이분 대신 답합니다</translation>
    </message>
    <message>
        <source>Touch the screen to check in</source>
        <translation type="unfinished">화면을 누르면 접수를 시작합니다</translation>
    </message>
    <message>
        <source>Who is helping today?</source>
        <translation type="unfinished">오늘 누가 도와주시나요?</translation>
    </message>
    <message>
        <source>The questions are about the patient. Please answer with them if you can.</source>
        <translation type="unfinished">질문은 환자에 대한 것입니다. 가능하면 환자와 함께 답해 주세요.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">가족</translation>
    </message>
    <message>
        <source>A friend or caregiver</source>
        <translation type="unfinished">친구나 간병인</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">통역사</translation>
    </message>
    <message>
        <source>Staff of this center</source>
        <translation type="unfinished">이 센터 직원</translation>
    </message>
    <message>
        <source>No, this is not right</source>
        <translation type="unfinished">아니요, 맞지 않습니다</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">잘 모르겠습니다</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">예약</translation>
    </message>
    <message>
        <source>Your visit is today at {time}.</source>
        <translation type="unfinished">예약은 오늘 {time}입니다.</translation>
    </message>
    <message>
        <source>{exam} today at {time}</source>
        <translation type="unfinished">오늘 {time}, {exam}</translation>
    </message>
    <message>
        <source>Thank you for your honest answers. Our team will talk with you about them.</source>
        <translation type="unfinished">솔직하게 답해 주셔서 감사합니다. 의료진이 그 내용을 함께 이야기하겠습니다.</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">답을 확인하세요</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">답함</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">비워 둠</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">일</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">월</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">년</translation>
    </message>
    <message>
        <source>We could not read that code. Please type your name.</source>
        <translation type="unfinished">코드를 읽지 못했습니다. 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>A box is still empty. Please fill in the day, the month and the year.</source>
        <translation type="unfinished">빈칸이 있습니다. 일, 월, 년을 모두 입력해 주세요.</translation>
    </message>
    <message>
        <source>That date does not exist. Please check each box.</source>
        <translation type="unfinished">없는 날짜입니다. 칸마다 확인해 주세요.</translation>
    </message>
    <message>
        <source>The year is too short. Please type all 4 numbers of it.</source>
        <translation type="unfinished">연도가 다 입력되지 않았습니다. 숫자 4개를 모두 입력해 주세요.</translation>
    </message>
    <message>
        <source>The box is still empty. Please type the last name.</source>
        <translation type="unfinished">칸이 비어 있습니다. 성씨를 입력해 주세요.</translation>
    </message>
    <message>
        <source>We did not find a visit with this. Please check the date and the name.</source>
        <translation type="unfinished">이 내용으로 예약을 찾지 못했습니다. 날짜와 이름을 확인해 주세요.</translation>
    </message>
    <message>
        <source>No answer is chosen yet. Please choose one.</source>
        <translation type="unfinished">아직 답을 고르지 않았습니다. 하나를 골라 주세요.</translation>
    </message>
    <message>
        <source>Two answers cannot both be right. Please touch the one that does not fit.</source>
        <translation type="unfinished">두 답이 서로 맞지 않습니다. 맞지 않는 답을 눌러 주세요.</translation>
    </message>
    <message>
        <source>One more question. To hear it, allow private words in Settings.</source>
        <translation type="unfinished">질문이 하나 더 있습니다. 들으려면 설정에서 개인 정보 읽기를 켜세요.</translation>
    </message>
    <message>
        <source>We cannot read this language aloud here. Our staff can help you.</source>
        <translation type="unfinished">여기서는 이 언어로 읽어 드릴 수 없습니다. 직원이 도와드립니다.</translation>
    </message>
    <message>
        <source>Some of this screen cannot be read aloud. Our staff can help you.</source>
        <translation type="unfinished">이 화면의 일부는 읽어 드릴 수 없습니다. 직원이 도와드립니다.</translation>
    </message>
    <message>
        <source>We did not find that visit. Please type your birth date and name.</source>
        <translation type="unfinished">예약을 찾지 못했습니다. 생년월일과 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>That year does not look right. Please check it.</source>
        <translation type="unfinished">연도가 맞지 않는 것 같습니다. 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>We are saving your answers.</source>
        <translation type="unfinished">답을 저장하고 있습니다.</translation>
    </message>
    <message>
        <source>We are looking for your visit.</source>
        <translation type="unfinished">예약을 찾고 있습니다.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It takes about 4 minutes. Our staff get your answers on paper. If you stop, this screen clears itself.</source>
        <translation type="unfinished">4분쯤 걸립니다. 답은 종이로 인쇄되어 직원에게 전달됩니다. 중간에 멈추면 화면이 저절로 지워집니다.</translation>
    </message>
    <message>
        <source>Welcome. Please check in.</source>
        <translation type="unfinished">환영합니다. 접수해 주세요.</translation>
    </message>
    <message>
        <source>Scan my code</source>
        <translation type="unfinished">코드 스캔하기</translation>
    </message>
    <message>
        <source>From your letter or text</source>
        <translation type="unfinished">편지나 문자에 있는 코드</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation type="unfinished">이름 입력하기</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">생년월일도 입력합니다</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">검사 안내</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You can skip this.</source>
        <translation type="unfinished">건너뛰어도 됩니다.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">다음</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">건너뛰기</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished">하고 싶은 말</translation>
    </message>
</context>
<context>
    <name>breastfeeding</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">이 질문은 본인이 혼자 답하시거나 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">이 질문은 환자가 혼자 답하거나 직원에게 말하게 해 주세요.</translation>
    </message>
    <message>
        <source>Are you breast-feeding?</source>
        <translation type="unfinished">모유 수유 중인가요?</translation>
    </message>
    <message>
        <source>Is the patient breast-feeding?</source>
        <translation type="unfinished">환자가 모유 수유 중인가요?</translation>
    </message>
    <message>
        <source>Only our care team will see the answer.</source>
        <translation type="unfinished">답은 의료진만 봅니다.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">네</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">직원에게 직접 말하겠습니다</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Did we call you to go over your medicines?</source>
        <translation type="unfinished">드시는 약을 확인하려고 저희가 전화드렸나요?</translation>
    </message>
    <message>
        <source>Did we call to go over the patient&apos;s medicines?</source>
        <translation type="unfinished">환자의 약을 확인하려고 저희가 전화드렸나요?</translation>
    </message>
    <message>
        <source>This may have been a few days ago.</source>
        <translation type="unfinished">며칠 전이었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">네</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">아니요</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">잘 모르겠습니다</translation>
    </message>
</context>
<context>
    <name>ct</name>
    <message>
        <source>A CT scan then takes more pictures.</source>
        <translation type="unfinished">그다음 CT로 사진을 더 찍습니다.</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">15분에서 30분 더</translation>
    </message>
    <message>
        <source>A person lies in front of the wide ring of a CT scanner.</source>
        <translation type="unfinished">한 사람이 CT 기계의 넓은 고리 앞에 누워 있습니다.</translation>
    </message>
</context>
<context>
    <name>driver</name>
    <message>
        <source>Is someone here to drive you home?</source>
        <translation type="unfinished">집까지 차로 데려다줄 사람이 여기 와 있나요?</translation>
    </message>
    <message>
        <source>Is someone here to drive the patient home?</source>
        <translation type="unfinished">환자를 집까지 차로 데려다줄 사람이 여기 와 있나요?</translation>
    </message>
    <message>
        <source>You will need a ride home today. Your driver can wait here or come back for you.</source>
        <translation type="unfinished">오늘은 누군가 집까지 차로 데려다주어야 합니다. 운전할 분은 기다리거나 나중에 와도 됩니다.</translation>
    </message>
    <message>
        <source>The patient will need a ride home today. The driver can wait here or come back.</source>
        <translation type="unfinished">오늘은 누군가 환자를 집까지 차로 데려다주어야 합니다. 운전할 분은 기다리거나 나중에 와도 됩니다.</translation>
    </message>
    <message>
        <source>Yes, my driver is here</source>
        <translation type="unfinished">네, 운전할 사람이 와 있습니다</translation>
    </message>
    <message>
        <source>Yes, the driver is here</source>
        <translation type="unfinished">네, 운전할 사람이 와 있습니다</translation>
    </message>
    <message>
        <source>This may be you</source>
        <translation type="unfinished">도와주시는 분 본인이어도 됩니다</translation>
    </message>
    <message>
        <source>My driver will come later</source>
        <translation type="unfinished">운전할 사람이 나중에 옵니다</translation>
    </message>
    <message>
        <source>The driver will come later</source>
        <translation type="unfinished">운전할 사람이 나중에 옵니다</translation>
    </message>
    <message>
        <source>I do not have a driver</source>
        <translation type="unfinished">운전해 줄 사람이 없습니다</translation>
    </message>
    <message>
        <source>There is no driver</source>
        <translation type="unfinished">운전해 줄 사람이 없습니다</translation>
    </message>
    <message>
        <source>Our staff will help you plan the way home</source>
        <translation type="unfinished">집에 가는 방법을 직원이 함께 찾습니다</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">잘 모르겠습니다</translation>
    </message>
    <message>
        <source>Who will drive you, and what is their phone number?</source>
        <translation type="unfinished">누가 운전하나요? 전화번호는 무엇인가요?</translation>
    </message>
    <message>
        <source>Who will drive, and what is their phone number?</source>
        <translation type="unfinished">누가 운전하나요? 전화번호는 무엇인가요?</translation>
    </message>
    <message>
        <source>Tell us what you know. You may skip this.</source>
        <translation type="unfinished">아는 만큼 적어 주세요. 건너뛰어도 됩니다.</translation>
    </message>
</context>
<context>
    <name>dye</name>
    <message>
        <source>You may feel brief pressure or discomfort as the dye goes in.</source>
        <translation type="unfinished">조영제가 들어갈 때 잠깐 눌리는 느낌이나 불편함이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>A back from the side, with dye behind the bones of the spine.</source>
        <translation type="unfinished">옆에서 본 등. 척추뼈 뒤에 조영제가 보입니다.</translation>
    </message>
</context>
<context>
    <name>epidurography</name>
    <message>
        <source>epidurography</source>
        <translation type="unfinished">경막외 조영술</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">검사복으로 갈아입기</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">필요한 경우</translation>
    </message>
    <message>
        <source>Live X-ray and a needle</source>
        <translation type="unfinished">실시간 엑스레이와 바늘</translation>
    </message>
    <message>
        <source>To the place the doctor chose</source>
        <translation type="unfinished">의사가 정한 곳에</translation>
    </message>
    <message>
        <source>Dye and pictures</source>
        <translation type="unfinished">조영제와 촬영</translation>
    </message>
    <message>
        <source>They show how the dye spreads</source>
        <translation type="unfinished">조영제가 퍼지는 모습을 봅니다</translation>
    </message>
    <message>
        <source>The steroid shot</source>
        <translation type="unfinished">스테로이드 주사</translation>
    </message>
    <message>
        <source>Most people get it next</source>
        <translation type="unfinished">대부분의 분이 이어서 맞습니다</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">운전하는 분과 귀가</translation>
    </message>
    <message>
        <source>We tell you when it is time</source>
        <translation type="unfinished">가실 때를 알려 드립니다</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">집에 가는 길</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">직원이 함께 찾아 드립니다</translation>
    </message>
</context>
<context>
    <name>gown</name>
    <message>
        <source>Can you change into a gown by yourself?</source>
        <translation type="unfinished">혼자 검사복으로 갈아입을 수 있나요?</translation>
    </message>
    <message>
        <source>Can the patient change into a gown alone?</source>
        <translation type="unfinished">환자가 혼자 검사복으로 갈아입을 수 있나요?</translation>
    </message>
    <message>
        <source>You may need to wear a gown for this test.</source>
        <translation type="unfinished">이 검사에는 검사복이 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>The patient may need to wear a gown for this test.</source>
        <translation type="unfinished">환자가 검사복을 입어야 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Yes, I can</source>
        <translation type="unfinished">네, 할 수 있습니다</translation>
    </message>
    <message>
        <source>Yes, they can</source>
        <translation type="unfinished">네, 할 수 있습니다</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">도움이 필요합니다</translation>
    </message>
    <message>
        <source>They need help</source>
        <translation type="unfinished">도움이 필요합니다</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation type="unfinished">질문이 있습니다</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">가운에 대해 무엇을 묻고 싶으세요?</translation>
    </message>
    <message>
        <source>You may skip this, and ask us later.</source>
        <translation type="unfinished">건너뛰고 나중에 물어도 됩니다.</translation>
    </message>
    <message>
        <source>You may need to change into a gown.</source>
        <translation type="unfinished">검사복으로 갈아입어야 할 수 있습니다.</translation>
    </message>
    <message>
        <source>A woman in a hospital gown stands beside a chair with her folded clothes.</source>
        <translation type="unfinished">검사복을 입은 여성이 옷을 개어 놓은 의자 옆에 서 있습니다.</translation>
    </message>
    <message>
        <source>About 1.5 hours in all, with check-in</source>
        <translation type="unfinished">접수를 포함해 모두 1시간 30분쯤</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Health</source>
        <translation type="unfinished">건강</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Do you need any help today?</source>
        <translation type="unfinished">오늘 도움이 필요하신가요?</translation>
    </message>
    <message>
        <source>Does the patient need any help today?</source>
        <translation type="unfinished">환자에게 오늘 도움이 필요한가요?</translation>
    </message>
    <message>
        <source>All of this is free.</source>
        <translation type="unfinished">모두 무료입니다.</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">통역사</translation>
    </message>
    <message>
        <source>A person who speaks your language</source>
        <translation type="unfinished">본인의 언어로 통역해 주는 사람</translation>
    </message>
    <message>
        <source>A person who speaks the patient&apos;s language</source>
        <translation type="unfinished">환자의 언어로 통역해 주는 사람</translation>
    </message>
    <message>
        <source>Help with walking</source>
        <translation type="unfinished">걸을 때 도움</translation>
    </message>
    <message>
        <source>Or to get on a table</source>
        <translation type="unfinished">또는 검사대에 올라갈 때</translation>
    </message>
    <message>
        <source>Help to lie on my belly</source>
        <translation type="unfinished">엎드릴 때 도움</translation>
    </message>
    <message>
        <source>Help to lie on the belly</source>
        <translation type="unfinished">엎드릴 때 도움</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">해당 없음</translation>
    </message>
    <message>
        <source>Which language do you speak best?</source>
        <translation type="unfinished">어떤 언어가 가장 편하신가요?</translation>
    </message>
    <message>
        <source>Which language does the patient speak best?</source>
        <translation type="unfinished">환자에게 가장 편한 언어는 무엇인가요?</translation>
    </message>
    <message>
        <source>You may skip this.</source>
        <translation type="unfinished">건너뛰어도 됩니다.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Have you ever had any of these?</source>
        <translation type="unfinished">다음 중 겪은 적이 있는 것이 있나요?</translation>
    </message>
    <message>
        <source>Has the patient ever had any of these?</source>
        <translation type="unfinished">환자가 다음 중 겪은 적이 있는 것이 있나요?</translation>
    </message>
    <message>
        <source>Choose all that fit, even if it was long ago.</source>
        <translation type="unfinished">오래전 일이라도 해당하는 것을 모두 고르세요.</translation>
    </message>
    <message>
        <source>A seizure or fit</source>
        <translation type="unfinished">발작이나 경련</translation>
    </message>
    <message>
        <source>A bleeding problem</source>
        <translation type="unfinished">출혈 문제</translation>
    </message>
    <message>
        <source>You bleed or bruise easily</source>
        <translation type="unfinished">피가 잘 나거나 멍이 잘 듭니다</translation>
    </message>
    <message>
        <source>They bleed or bruise easily</source>
        <translation type="unfinished">피가 잘 나거나 멍이 잘 듭니다</translation>
    </message>
    <message>
        <source>A shunt, pain pump or wires</source>
        <translation type="unfinished">션트(몸속 관), 통증 약 펌프, 전선</translation>
    </message>
    <message>
        <source>In the head, back or spine</source>
        <translation type="unfinished">머리, 등 또는 척추에 넣은 것</translation>
    </message>
    <message>
        <source>A brain tumor</source>
        <translation type="unfinished">뇌종양</translation>
    </message>
    <message>
        <source>Or high pressure in the head</source>
        <translation type="unfinished">또는 머릿속 압력(뇌압)이 높음</translation>
    </message>
    <message>
        <source>Diabetes, and I use insulin</source>
        <translation type="unfinished">당뇨, 인슐린 사용</translation>
    </message>
    <message>
        <source>Diabetes, and they use insulin</source>
        <translation type="unfinished">당뇨, 인슐린 사용</translation>
    </message>
    <message>
        <source>Diabetes, without insulin</source>
        <translation type="unfinished">당뇨, 인슐린 사용 안 함</translation>
    </message>
    <message>
        <source>Kidney or liver disease</source>
        <translation type="unfinished">콩팥이나 간 질환</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">해당 없음</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">잘 모르겠습니다</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Getting home</source>
        <translation type="unfinished">집에 가기</translation>
    </message>
    <message>
        <source>A driver takes you home.</source>
        <translation type="unfinished">운전하는 분이 집까지 모십니다.</translation>
    </message>
    <message>
        <source>An old man sits in a car beside the woman who drives him home.</source>
        <translation type="unfinished">나이 든 남성이 집까지 운전해 주는 여성 옆자리에 앉아 있습니다.</translation>
    </message>
</context>
<context>
    <name>images</name>
    <message>
        <source>Did you bring pictures of your spine from before?</source>
        <translation type="unfinished">예전 척추 사진을 가져오셨나요?</translation>
    </message>
    <message>
        <source>Did you bring old pictures of the patient&apos;s spine?</source>
        <translation type="unfinished">환자의 예전 척추 사진을 가져오셨나요?</translation>
    </message>
    <message>
        <source>Old pictures help our doctor see what has changed.</source>
        <translation type="unfinished">예전 사진이 있으면 의사가 달라진 점을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Yes, X-ray pictures</source>
        <translation type="unfinished">네, 엑스레이 사진</translation>
    </message>
    <message>
        <source>Yes, CT pictures</source>
        <translation type="unfinished">네, CT 사진</translation>
    </message>
    <message>
        <source>Yes, MRI pictures</source>
        <translation type="unfinished">네, MRI 사진</translation>
    </message>
    <message>
        <source>Yes, but not sure what kind</source>
        <translation type="unfinished">네, 종류는 잘 모릅니다</translation>
    </message>
    <message>
        <source>They are at another place</source>
        <translation type="unfinished">다른 곳에 있습니다</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">아니요</translation>
    </message>
    <message>
        <source>How did you bring them?</source>
        <translation type="unfinished">무엇에 담아 오셨나요?</translation>
    </message>
    <message>
        <source>Choose all that you have with you.</source>
        <translation type="unfinished">가지고 오신 것을 모두 고르세요.</translation>
    </message>
    <message>
        <source>One CD or disc</source>
        <translation type="unfinished">CD 한 장</translation>
    </message>
    <message>
        <source>Give your CD or disc to the front desk.</source>
        <translation type="unfinished">CD를 안내 데스크에 건네주세요.</translation>
    </message>
    <message>
        <source>Two or more CDs or discs</source>
        <translation type="unfinished">CD 두 장 이상</translation>
    </message>
    <message>
        <source>Give all your CDs or discs to the front desk.</source>
        <translation type="unfinished">CD를 모두 안내 데스크에 건네주세요.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">필름</translation>
    </message>
    <message>
        <source>Large dark sheets</source>
        <translation type="unfinished">크고 검은 필름</translation>
    </message>
    <message>
        <source>Give your films to the front desk.</source>
        <translation type="unfinished">필름을 안내 데스크에 건네주세요.</translation>
    </message>
    <message>
        <source>A report on paper</source>
        <translation type="unfinished">종이 결과지</translation>
    </message>
    <message>
        <source>Give your paper report to the front desk.</source>
        <translation type="unfinished">종이 결과지를 안내 데스크에 건네주세요.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">잘 모르겠습니다</translation>
    </message>
    <message>
        <source>Show what you brought to the front desk.</source>
        <translation type="unfinished">가져오신 것을 안내 데스크에 보여 주세요.</translation>
    </message>
    <message>
        <source>Where are the pictures?</source>
        <translation type="unfinished">사진은 어디에 있나요?</translation>
    </message>
    <message>
        <source>Name the clinic or town, if you know it. You may skip this.</source>
        <translation type="unfinished">병원이나 도시를 아시면 적어 주세요. 건너뛰어도 됩니다.</translation>
    </message>
</context>
<context>
    <name>live_xray</name>
    <message>
        <source>We use live X-ray to guide a needle to the right place.</source>
        <translation type="unfinished">실시간 엑스레이를 보며 바늘을 정확한 곳에 넣습니다.</translation>
    </message>
    <message>
        <source>An X-ray machine curves around a person, and a screen shows the spine.</source>
        <translation type="unfinished">엑스레이 기계가 사람을 둥글게 감싸고 화면에 척추가 보입니다.</translation>
    </message>
    <message>
        <source>We use live X-ray to guide a thin needle.</source>
        <translation type="unfinished">실시간 엑스레이를 보며 가는 바늘을 넣습니다.</translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">약</translation>
    </message>
</context>
<context>
    <name>myelogram</name>
    <message>
        <source>myelogram</source>
        <translation type="unfinished">척수 조영술</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">검사복으로 갈아입기</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">필요한 경우</translation>
    </message>
    <message>
        <source>We numb the skin</source>
        <translation type="unfinished">피부 마취</translation>
    </message>
    <message>
        <source>Like at the dentist</source>
        <translation type="unfinished">치과에서처럼</translation>
    </message>
    <message>
        <source>Live X-ray and dye</source>
        <translation type="unfinished">실시간 엑스레이와 조영제</translation>
    </message>
    <message>
        <source>About 30 minutes</source>
        <translation type="unfinished">30분쯤</translation>
    </message>
    <message>
        <source>CT pictures</source>
        <translation type="unfinished">CT 촬영</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">15분에서 30분 더</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">운전하는 분과 귀가</translation>
    </message>
    <message>
        <source>About 1.5 hours in all</source>
        <translation type="unfinished">모두 1시간 30분쯤</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">집에 가는 길</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">직원이 함께 찾아 드립니다</translation>
    </message>
</context>
<context>
    <name>numb</name>
    <message>
        <source>You lie down, and we clean and numb your skin, like at the dentist.</source>
        <translation type="unfinished">누우시면 피부를 닦고 치과에서처럼 마취합니다.</translation>
    </message>
    <message>
        <source>About 30 minutes from here to the CT scan</source>
        <translation type="unfinished">이때부터 CT 촬영까지 30분쯤</translation>
    </message>
    <message>
        <source>A man lies on his belly, and a nurse cleans his lower back.</source>
        <translation type="unfinished">남성이 엎드려 있고 간호사가 허리를 닦습니다.</translation>
    </message>
</context>
<context>
    <name>pregnancy</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">이 질문은 본인이 혼자 답하시거나 직원에게 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">이 질문은 환자가 혼자 답하거나 직원에게 말하게 해 주세요.</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <translation type="unfinished">임신 중이거나 임신 가능성이 있나요?</translation>
    </message>
    <message>
        <source>Is the patient pregnant, or could they be?</source>
        <translation type="unfinished">환자가 임신 중이거나 임신 가능성이 있나요?</translation>
    </message>
    <message>
        <source>We ask because this test uses X-rays. Only our care team will see the answer.</source>
        <translation type="unfinished">엑스레이를 쓰는 검사라서 여쭙니다. 답은 의료진만 봅니다.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">네</translation>
    </message>
    <message>
        <source>Maybe, or I am not sure</source>
        <translation type="unfinished">그럴 수도 있거나, 잘 모르겠습니다</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">직원에게 직접 말하겠습니다</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished">질문</translation>
    </message>
</context>
<context>
    <name>reaction</name>
    <message>
        <source>Have you ever had a bad reaction to any of these?</source>
        <translation type="unfinished">지금까지 다음 중 나쁜 반응을 보인 것이 있나요?</translation>
    </message>
    <message>
        <source>Did the patient ever have a bad reaction to these?</source>
        <translation type="unfinished">환자가 지금까지 다음 중 나쁜 반응을 보인 것이 있나요?</translation>
    </message>
    <message>
        <source>Such as a rash, swelling, trouble breathing or feeling faint.</source>
        <translation type="unfinished">발진, 부기, 숨이 참, 쓰러질 듯한 어지러움 등입니다.</translation>
    </message>
    <message>
        <source>X-ray dye</source>
        <translation type="unfinished">엑스레이 조영제</translation>
    </message>
    <message>
        <source>Also called contrast</source>
        <translation type="unfinished">사진이 잘 보이게 하는 약</translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <translation type="unfinished">마취약</translation>
    </message>
    <message>
        <source>Like a shot at the dentist</source>
        <translation type="unfinished">치과에서 맞는 주사 같은 것</translation>
    </message>
    <message>
        <source>A steroid</source>
        <translation type="unfinished">스테로이드</translation>
    </message>
    <message>
        <source>A shot or a pill</source>
        <translation type="unfinished">주사(‘뼈주사’ 등)나 알약</translation>
    </message>
    <message>
        <source>Latex or tape</source>
        <translation type="unfinished">라텍스나 테이프</translation>
    </message>
    <message>
        <source>Like rubber gloves, or tape on the skin</source>
        <translation type="unfinished">고무장갑이나 피부에 붙이는 테이프</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">해당 없음</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">잘 모르겠습니다</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">어떤 일이 있었나요?</translation>
    </message>
    <message>
        <source>Thank you for telling us. A few words are enough. You may skip this.</source>
        <translation type="unfinished">알려 주셔서 감사합니다. 몇 마디면 됩니다. 건너뛰어도 됩니다.</translation>
    </message>
    <message>
        <source>Did you take medicine for it today?</source>
        <translation type="unfinished">오늘 그런 반응을 막는 약을 쓰셨나요?</translation>
    </message>
    <message>
        <source>Did the patient take medicine for it today?</source>
        <translation type="unfinished">환자가 오늘 그런 반응을 막는 약을 썼나요?</translation>
    </message>
    <message>
        <source>We mean medicine to help stop a bad reaction.</source>
        <translation type="unfinished">나쁜 반응을 막도록 돕는 약을 말합니다.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">네</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">아니요</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>An X-ray doctor reads the pictures and tells your doctor.</source>
        <translation type="unfinished">영상의학과 의사가 사진을 보고 담당 의사에게 알립니다.</translation>
    </message>
    <message>
        <source>A doctor at a desk looks at pictures of a spine.</source>
        <translation type="unfinished">의사가 책상에서 척추 사진을 보고 있습니다.</translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message>
        <source>Did we go over the side effects and risks with you?</source>
        <translation type="unfinished">부작용과 위험에 대해 설명을 들으셨나요?</translation>
    </message>
    <message>
        <source>Did the patient hear about side effects and risks?</source>
        <translation type="unfinished">환자가 부작용과 위험에 대해 설명을 들었나요?</translation>
    </message>
    <message>
        <source>Choose what you would like to ask about too.</source>
        <translation type="unfinished">묻고 싶은 것도 고르세요.</translation>
    </message>
    <message>
        <source>Yes, and I have no questions</source>
        <translation type="unfinished">네, 질문은 없습니다</translation>
    </message>
    <message>
        <source>Yes, and there are no questions</source>
        <translation type="unfinished">네, 질문은 없습니다</translation>
    </message>
    <message>
        <source>No, nobody has yet</source>
        <translation type="unfinished">아니요, 아직 못 들었습니다</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation type="unfinished">아니요, 아직 못 들었습니다</translation>
    </message>
    <message>
        <source>Or I am not sure</source>
        <translation type="unfinished">또는 잘 모르겠습니다</translation>
    </message>
    <message>
        <source>Ask about the needle and pain</source>
        <translation type="unfinished">바늘과 통증에 대해 묻기</translation>
    </message>
    <message>
        <source>Ask about the X-ray dye</source>
        <translation type="unfinished">조영제에 대해 묻기</translation>
    </message>
    <message>
        <source>Ask about side effects and risks</source>
        <translation type="unfinished">부작용과 위험에 대해 묻기</translation>
    </message>
    <message>
        <source>Ask how long it takes</source>
        <translation type="unfinished">얼마나 걸리는지 묻기</translation>
    </message>
    <message>
        <source>Ask about going home and rest</source>
        <translation type="unfinished">귀가와 휴식에 대해 묻기</translation>
    </message>
    <message>
        <source>Ask when the results come</source>
        <translation type="unfinished">결과가 언제 나오는지 묻기</translation>
    </message>
    <message>
        <source>Ask about something else</source>
        <translation type="unfinished">다른 것 묻기</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">무엇을 묻고 싶으세요?</translation>
    </message>
    <message>
        <source>Use your own words. You may skip this, and ask us later.</source>
        <translation type="unfinished">편하게 적어 주세요. 건너뛰고 나중에 물어도 됩니다.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished">안전</translation>
    </message>
</context>
<context>
    <name>space</name>
    <message>
        <source>This exam checks the space around the nerves in your spine.</source>
        <translation type="unfinished">척추 신경 둘레의 공간을 보는 검사입니다.</translation>
    </message>
    <message>
        <source>A person seen from behind, with one part of the spine marked.</source>
        <translation type="unfinished">뒤에서 본 사람. 척추 한 부분이 표시되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>spread</name>
    <message>
        <source>Dye goes in, and pictures show how it spreads.</source>
        <translation type="unfinished">조영제를 넣고 퍼지는 모습을 사진으로 봅니다.</translation>
    </message>
    <message>
        <source>The spine from the front, with dye around the nerves on both sides.</source>
        <translation type="unfinished">앞에서 본 척추. 양쪽 신경 둘레에 조영제가 보입니다.</translation>
    </message>
</context>
<context>
    <name>steroid</name>
    <message>
        <source>Most people then get a steroid shot, to reach the source of the pain.</source>
        <translation type="unfinished">그다음 대부분은 통증의 원인이 되는 곳에 스테로이드 주사를 맞습니다.</translation>
    </message>
    <message>
        <source>A syringe and a small bottle of medicine lie ready on a tray.</source>
        <translation type="unfinished">쟁반에 주사기와 작은 약병이 놓여 있습니다.</translation>
    </message>
</context>
<context>
    <name>stopped</name>
    <message>
        <source>Did you stop any medicine for this visit?</source>
        <translation type="unfinished">이번 방문 때문에 중단한 약이 있나요?</translation>
    </message>
    <message>
        <source>Did the patient stop any medicine for this visit?</source>
        <translation type="unfinished">이번 방문 때문에 환자가 중단한 약이 있나요?</translation>
    </message>
    <message>
        <source>Any kind of pill, shot or patch counts.</source>
        <translation type="unfinished">알약, 주사, 붙이는 약 모두 해당합니다.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">네</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">잘 모르겠습니다</translation>
    </message>
    <message>
        <source>Which medicine, and who told you to stop?</source>
        <translation type="unfinished">어떤 약이고, 누가 중단하라고 했나요?</translation>
    </message>
    <message>
        <source>Which medicine, and who told them to stop?</source>
        <translation type="unfinished">어떤 약이고, 누가 중단하라고 했나요?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Write what you know. You may skip this.</source>
        <translation type="unfinished">알려 주셔서 감사합니다. 아는 만큼 적어 주세요. 건너뛰어도 됩니다.</translation>
    </message>
</context>
<context>
    <name>thinner</name>
    <message>
        <source>Do you take any of these?</source>
        <translation type="unfinished">다음 중 드시거나 맞는 약이 있나요?</translation>
    </message>
    <message>
        <source>Does the patient take any of these?</source>
        <translation type="unfinished">환자가 다음 중 먹거나 맞는 약이 있나요?</translation>
    </message>
    <message>
        <source>Choose it even if you did not take it today.</source>
        <translation type="unfinished">오늘 쓰지 않으셨어도 고르세요.</translation>
    </message>
    <message>
        <source>Choose it even if they did not take it today.</source>
        <translation type="unfinished">환자가 오늘 쓰지 않았어도 고르세요.</translation>
    </message>
    <message>
        <source>A blood thinner</source>
        <translation type="unfinished">피를 묽게 하는 약</translation>
    </message>
    <message>
        <source>Coumadin, Eliquis, Xarelto, Pradaxa, warfarin</source>
        <translation type="unfinished">Coumadin, Eliquis, Xarelto, Pradaxa, 와파린(warfarin)</translation>
    </message>
    <message>
        <source>Plavix, or a pill like it</source>
        <translation type="unfinished">Plavix 또는 비슷한 약</translation>
    </message>
    <message>
        <source>Brilinta, Effient, clopidogrel</source>
        <translation type="unfinished">Brilinta, Effient, 클로피도그렐(clopidogrel)</translation>
    </message>
    <message>
        <source>Another blood thinner</source>
        <translation type="unfinished">피를 묽게 하는 다른 약</translation>
    </message>
    <message>
        <source>A pill or a shot, such as Lovenox or heparin</source>
        <translation type="unfinished">Lovenox, 헤파린(heparin) 같은 알약이나 주사</translation>
    </message>
    <message>
        <source>Aspirin or a pain pill</source>
        <translation type="unfinished">아스피린이나 진통제</translation>
    </message>
    <message>
        <source>Such as Advil, Motrin or Aleve</source>
        <translation type="unfinished">Advil, Motrin, Aleve 등</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">해당 없음</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">잘 모르겠습니다</translation>
    </message>
    <message>
        <source>{choice}: when did you last take it?</source>
        <translation type="unfinished">{choice}: 마지막으로 언제 쓰셨나요?</translation>
    </message>
    <message>
        <source>{choice}: when did they last take it?</source>
        <translation type="unfinished">{choice}: 환자가 마지막으로 언제 썼나요?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Your best guess is fine.</source>
        <translation type="unfinished">알려 주셔서 감사합니다. 대략 답하셔도 됩니다.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">어제</translation>
    </message>
    <message>
        <source>2 or 3 days ago</source>
        <translation type="unfinished">2일 또는 3일 전</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <translation type="unfinished">4일에서 7일 전</translation>
    </message>
    <message>
        <source>More than 7 days ago</source>
        <translation type="unfinished">7일보다 더 오래전</translation>
    </message>
</context>
<context>
    <name>tilt</name>
    <message>
        <source>The table tilts a little so that the dye flows, and we take pictures.</source>
        <translation type="unfinished">조영제가 흐르도록 검사대를 조금 기울이고 사진을 찍습니다.</translation>
    </message>
    <message>
        <source>A woman lies on a table that tilts a little. A nurse stands beside her.</source>
        <translation type="unfinished">여성이 조금 기울어진 검사대에 누워 있고 간호사가 옆에 서 있습니다.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Do you have any of these today?</source>
        <translation type="unfinished">오늘 다음 중 해당하는 것이 있나요?</translation>
    </message>
    <message>
        <source>Does the patient have any of these today?</source>
        <translation type="unfinished">오늘 환자에게 다음 중 해당하는 것이 있나요?</translation>
    </message>
    <message>
        <source>Choose all that fit. Our team will talk with you about them.</source>
        <translation type="unfinished">해당하는 것을 모두 고르세요. 의료진이 그 내용을 함께 이야기하겠습니다.</translation>
    </message>
    <message>
        <source>A fever, or feeling sick</source>
        <translation type="unfinished">열이 나거나 병이 난 듯 몸이 안 좋음</translation>
    </message>
    <message>
        <source>I take an antibiotic</source>
        <translation type="unfinished">항생제를 쓰고 있음</translation>
    </message>
    <message>
        <source>Takes an antibiotic</source>
        <translation type="unfinished">항생제를 쓰고 있음</translation>
    </message>
    <message>
        <source>A pill or a shot for an infection</source>
        <translation type="unfinished">감염에 쓰는 알약이나 주사</translation>
    </message>
    <message>
        <source>A sore or rash on back or neck</source>
        <translation type="unfinished">등이나 목의 상처 또는 발진</translation>
    </message>
    <message>
        <source>New weak legs or bladder trouble</source>
        <translation type="unfinished">새로 생긴 다리 힘 빠짐 또는 소변 문제</translation>
    </message>
    <message>
        <source>Such as trouble holding urine or stool</source>
        <translation type="unfinished">소변이나 대변을 참기 어려움 등</translation>
    </message>
    <message>
        <source>A new bad headache</source>
        <translation type="unfinished">새로 생긴 심한 두통</translation>
    </message>
    <message>
        <source>A spinal tap in the last week</source>
        <translation type="unfinished">지난 1주일 안에 받은 요추 천자(척수액 검사)</translation>
    </message>
    <message>
        <source>Or a test like the one today</source>
        <translation type="unfinished">또는 오늘과 같은 검사</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">해당 없음</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">잘 모르겠습니다</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">예약</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Which part of your spine is this test for?</source>
        <translation type="unfinished">척추의 어느 부분을 검사하러 오셨나요?</translation>
    </message>
    <message>
        <source>Which part of the patient&apos;s spine is this test for?</source>
        <translation type="unfinished">환자 척추의 어느 부분을 검사하나요?</translation>
    </message>
    <message>
        <source>Think of the test you are here for today. You may choose more than one part.</source>
        <translation type="unfinished">오늘 받으실 검사를 떠올려 주세요. 여러 곳을 골라도 됩니다.</translation>
    </message>
    <message>
        <source>Think of the test the patient is here for. You may choose more than one part.</source>
        <translation type="unfinished">환자가 받을 검사를 떠올려 주세요. 여러 곳을 골라도 됩니다.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished">목</translation>
    </message>
    <message>
        <source>Middle back</source>
        <translation type="unfinished">등 가운데</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished">허리</translation>
    </message>
    <message>
        <source>Tail bone</source>
        <translation type="unfinished">꼬리뼈</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">잘 모르겠습니다</translation>
    </message>
    <message>
        <source>Which side is this test for?</source>
        <translation type="unfinished">어느 쪽을 검사하나요?</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished">왼쪽</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished">오른쪽</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished">양쪽</translation>
    </message>
</context>
</TS>
