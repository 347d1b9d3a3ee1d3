<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>Birth</name>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished">Когда вы родились?</translation>
    </message>
    <message>
        <source>Use numbers. For June, type 6. Helping someone? Type their date.</source>
        <translation type="unfinished">Вводите цифры. Июнь — это 6. Если вы помогаете, введите дату рождения пациента.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Touch Change where something is wrong. Nothing is saved before you confirm.</source>
        <translation type="unfinished">Если что-то не так, нажмите «Изменить». До подтверждения ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Подтвердить</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Показать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Изменить</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Выбрано</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished">Не выбрано</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>You can wipe the screen now.</source>
        <translation type="unfinished">Теперь экран можно протереть.</translation>
    </message>
    <message>
        <source>Touch is off. Seconds left: %1</source>
        <translation type="unfinished">Касания отключены. Осталось секунд: %1</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished">ДЕМО</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>We want to be sure that we have the right visit. Our staff will look at it with you.</source>
        <translation type="unfinished">Мы хотим убедиться, что это именно ваш визит. Наш сотрудник проверит его вместе с вами.</translation>
    </message>
    <message>
        <source>We could not find your visit on this screen. Our staff will find it with you.</source>
        <translation type="unfinished">Мы не нашли ваш визит на этом экране. Наш сотрудник найдёт его вместе с вами.</translation>
    </message>
    <message>
        <source>Thank you for telling us. Our staff will look at your visit with you.</source>
        <translation type="unfinished">Спасибо, что сказали. Наш сотрудник проверит ваш визит вместе с вами.</translation>
    </message>
    <message>
        <source>Your visit today is at another center. Our staff will help you get there.</source>
        <translation type="unfinished">Ваш визит сегодня в другом центре. Наши сотрудники помогут вам туда попасть.</translation>
    </message>
    <message>
        <source>You are checked in already. Did something change? Our staff will be glad to help.</source>
        <translation type="unfinished">Вы уже зарегистрированы. Что-то изменилось? Наши сотрудники будут рады помочь.</translation>
    </message>
    <message>
        <source>This screen has stopped working for now. Our staff will check you in.</source>
        <translation type="unfinished">Этот экран сейчас не работает. Наши сотрудники зарегистрируют вас.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Закончить</translation>
    </message>
    <message>
        <source>Please see the front desk.</source>
        <translation type="unfinished">Подойдите, пожалуйста, к стойке регистрации.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Ваш номер</translation>
    </message>
    <message>
        <source>We are here for you.</source>
        <translation type="unfinished">Мы здесь, чтобы помочь.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Please sit in %1. We will call this number.</source>
        <translation type="unfinished">Ваше место ожидания: %1. Присядьте, пожалуйста. Мы вызовем этот номер.</translation>
    </message>
    <message>
        <source>Please take a seat. We will call this number.</source>
        <translation type="unfinished">Присядьте, пожалуйста. Мы вызовем этот номер.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Что будет дальше</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Закончить</translation>
    </message>
    <message>
        <source>The paper for our staff has printed.</source>
        <translation type="unfinished">Лист для сотрудников напечатан.</translation>
    </message>
    <message>
        <source>The paper for our staff is printing.</source>
        <translation type="unfinished">Лист для сотрудников печатается.</translation>
    </message>
    <message>
        <source>Please tell the front desk your number.</source>
        <translation type="unfinished">Назовите номер на стойке регистрации.</translation>
    </message>
    <message>
        <source>Thank you. Please go with our staff.</source>
        <translation type="unfinished">Спасибо. Пройдите, пожалуйста, с нашим сотрудником.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation type="unfinished">Вы зарегистрированы.</translation>
    </message>
</context>
<context>
    <name>ExamChoice</name>
    <message>
        <source>Choose an exam to see it in pictures, step by step.</source>
        <translation type="unfinished">Выберите обследование, чтобы увидеть его в картинках, шаг за шагом.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Как всё пройдёт</translation>
    </message>
</context>
<context>
    <name>ExamFilm</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>A video of the exam</source>
        <translation type="unfinished">Видео об обследовании</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Смотреть</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Стоп</translation>
    </message>
</context>
<context>
    <name>ExamSteps</name>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Как всё пройдёт</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Далее</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Закрыть</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Настройки</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Слушать</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Помощь</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Almost done</source>
        <translation type="unfinished">Почти готово</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished">%1 · %2 из %3</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Your answers stay here for a short time.</source>
        <translation type="unfinished">Ваши ответы останутся здесь ненадолго.</translation>
    </message>
    <message>
        <source>Our staff at the front desk will help you.</source>
        <translation type="unfinished">Вам помогут сотрудники у стойки регистрации.</translation>
    </message>
    <message>
        <source>Give them this number.</source>
        <translation type="unfinished">Назовите им этот номер.</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Помощь</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Продолжить</translation>
    </message>
    <message>
        <source>Your help number</source>
        <translation type="unfinished">Номер для помощи</translation>
    </message>
    <message>
        <source>Please go to the front desk, or wave to us.</source>
        <translation type="unfinished">Подойдите к стойке регистрации или помашите нам рукой.</translation>
    </message>
    <message>
        <source>They called me in</source>
        <translation type="unfinished">Меня вызвали</translation>
    </message>
    <message>
        <source>I stop here. Our staff get my answers so far.</source>
        <translation type="unfinished">На этом я заканчиваю. Сотрудники получат ответы, которые уже есть.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Space</source>
        <translation type="unfinished">Пробел</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Стереть</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished">Следующее поле</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Выбрано</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Again</source>
        <translation type="unfinished">Ещё раз</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Быстрее</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Медленнее</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Громче</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">Больше не слушать</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>What is your last name?</source>
        <translation type="unfinished">Какая у вас фамилия?</translation>
    </message>
    <message>
        <source>As it is on your ID. Helping someone? Type their name.</source>
        <translation type="unfinished">Как в вашем документе. Если вы помогаете, введите фамилию пациента.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished">Фамилия</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Выбрано</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Далее</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Ещё</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 из %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Too many wrong PINs. Minutes to wait: %1</source>
        <translation type="unfinished">Слишком много ошибок. Осталось минут: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Seconds to wait: %1</source>
        <translation type="unfinished">Слишком много ошибок. Осталось секунд: %1</translation>
    </message>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation type="unfinished">Это не тот PIN-код. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>PIN. Digits typed: %1</source>
        <translation type="unfinished">PIN-код. Введено цифр: %1</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>Hold a ruler and a bank card against the glass. Do they fit? If not, set device.diagonal_mm in the config.</source>
        <translation type="unfinished">Приложите к стеклу линейку и банковскую карту. Не совпадают? Задайте device.diagonal_mm.</translation>
    </message>
    <message>
        <source>Bank card, %1 mm wide</source>
        <translation type="unfinished">Банковская карта, ширина %1 мм</translation>
    </message>
    <message>
        <source>This profile: %1 x %2 mm. Out of reach from the top: %3 mm.</source>
        <translation type="unfinished">Профиль: %1 x %2 мм. Недоступно сверху: %3 мм.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>It is on your letter, or in our text message. Hold it flat and still.</source>
        <translation type="unfinished">Он есть в нашем письме или СМС. Держите его ровно и неподвижно.</translation>
    </message>
    <message>
        <source>Hold your code under the scanner.</source>
        <translation type="unfinished">Держите код под сканером.</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation type="unfinished">Ввести фамилию</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">И дату рождения</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>They are yours alone. The next person starts fresh.</source>
        <translation type="unfinished">Они только для вас. Для следующего человека они сбросятся.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Настройки</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Размер текста</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Обычно</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Крупно</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Очень крупно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">Цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Тёмные</translation>
    </message>
    <message>
        <source>Page motion</source>
        <translation type="unfinished">Движение страниц</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Выкл.</translation>
    </message>
    <message>
        <source>Move buttons down</source>
        <translation type="unfinished">Опустить кнопки</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Да</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Слушать</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Громкость</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">Скорость</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Медленнее</translation>
    </message>
    <message>
        <source>Read my name and my answers aloud, too? Others may hear.</source>
        <translation type="unfinished">Читать вслух и моё имя, и мои ответы? Другие могут услышать.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Для сотрудников</translation>
    </message>
    <message>
        <source>Nothing here shows or changes a visit.</source>
        <translation type="unfinished">Здесь не видно данных визита, и их нельзя изменить.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation type="unfinished">Протереть экран</translation>
    </message>
    <message>
        <source>Touch is off for a short time.</source>
        <translation type="unfinished">Касания ненадолго отключатся.</translation>
    </message>
    <message>
        <source>Check the size</source>
        <translation type="unfinished">Проверить размер</translation>
    </message>
    <message>
        <source>With a ruler and a bank card.</source>
        <translation type="unfinished">С линейкой и банковской картой.</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>Staff PIN</source>
        <translation type="unfinished">PIN-код сотрудников</translation>
    </message>
    <message>
        <source>This part is for our staff. If you are a patient, please touch Back.</source>
        <translation type="unfinished">Эта часть для сотрудников. Если вы пациент, коснитесь «Назад».</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Открыть</translation>
    </message>
    <message>
        <source>Clean or measure</source>
        <translation type="unfinished">Чистка и размер</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Soon this screen clears itself, to keep your answers private.</source>
        <translation type="unfinished">Скоро экран очистится, чтобы ваших ответов никто не увидел.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">Осталось секунд: %1</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation type="unfinished">Да, я здесь</translation>
    </message>
    <message>
        <source>No, end my visit</source>
        <translation type="unfinished">Нет, закончить</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Is this your visit?</source>
        <translation type="unfinished">Это ваш визит?</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">Да, это я</translation>
    </message>
    <message>
        <source>Yes, and I am helping</source>
        <translation type="unfinished">Да, я помогаю пациенту</translation>
    </message>
    <message>
        <source>I answer for this person</source>
        <translation type="unfinished">Отвечаю на вопросы за этого человека</translation>
    </message>
    <message>
        <source>Touch the screen to check in</source>
        <translation type="unfinished">Коснитесь экрана, чтобы зарегистрироваться</translation>
    </message>
    <message>
        <source>Who is helping today?</source>
        <translation type="unfinished">Кто сегодня помогает?</translation>
    </message>
    <message>
        <source>The questions are about the patient. Please answer with them if you can.</source>
        <translation type="unfinished">Вопросы о пациенте. По возможности отвечайте вместе.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Член семьи</translation>
    </message>
    <message>
        <source>A friend or caregiver</source>
        <translation type="unfinished">Друг или помощник по уходу</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Переводчик</translation>
    </message>
    <message>
        <source>Staff of this center</source>
        <translation type="unfinished">Сотрудник центра</translation>
    </message>
    <message>
        <source>No, this is not right</source>
        <translation type="unfinished">Нет, это неверно</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Точно не знаю</translation>
    </message>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Ваш визит</translation>
    </message>
    <message>
        <source>Your visit is today at {time}.</source>
        <translation type="unfinished">Ваш визит сегодня в {time}.</translation>
    </message>
    <message>
        <source>{exam} today at {time}</source>
        <translation type="unfinished">{exam}, сегодня в {time}</translation>
    </message>
    <message>
        <source>Thank you for your honest answers. Our team will talk with you about them.</source>
        <translation type="unfinished">Спасибо за честные ответы. Наши врачи и сотрудники обсудят их с вами.</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">Проверьте ответы</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Есть ответ</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">Не заполнено</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Год</translation>
    </message>
    <message>
        <source>We could not read that code. Please type your name.</source>
        <translation type="unfinished">Код не читается. Введите, пожалуйста, фамилию.</translation>
    </message>
    <message>
        <source>A box is still empty. Please fill in the day, the month and the year.</source>
        <translation type="unfinished">Одно поле пустое. Укажите, пожалуйста, день, месяц и год.</translation>
    </message>
    <message>
        <source>That date does not exist. Please check each box.</source>
        <translation type="unfinished">Такой даты нет. Проверьте, пожалуйста, каждое поле.</translation>
    </message>
    <message>
        <source>The year is too short. Please type all 4 numbers of it.</source>
        <translation type="unfinished">Год введён не полностью. Введите, пожалуйста, все 4 цифры.</translation>
    </message>
    <message>
        <source>The box is still empty. Please type the last name.</source>
        <translation type="unfinished">Поле пустое. Введите, пожалуйста, фамилию.</translation>
    </message>
    <message>
        <source>We did not find a visit with this. Please check the date and the name.</source>
        <translation type="unfinished">Мы не нашли такой визит. Проверьте, пожалуйста, дату и фамилию.</translation>
    </message>
    <message>
        <source>No answer is chosen yet. Please choose one.</source>
        <translation type="unfinished">Ответ ещё не выбран. Выберите, пожалуйста, ответ.</translation>
    </message>
    <message>
        <source>Two answers cannot both be right. Please touch the one that does not fit.</source>
        <translation type="unfinished">Два ответа не подходят друг к другу. Нажмите на тот, который неверен.</translation>
    </message>
    <message>
        <source>One more question. To hear it, allow private words in Settings.</source>
        <translation type="unfinished">Есть ещё вопрос. Чтобы его услышать, разрешите личные слова в настройках.</translation>
    </message>
    <message>
        <source>We cannot read this language aloud here. Our staff can help you.</source>
        <translation type="unfinished">На этом языке здесь нет чтения вслух. Наши сотрудники вам помогут.</translation>
    </message>
    <message>
        <source>Some of this screen cannot be read aloud. Our staff can help you.</source>
        <translation type="unfinished">Часть этого экрана нельзя прочитать вслух. Наши сотрудники вам помогут.</translation>
    </message>
    <message>
        <source>We did not find that visit. Please type your birth date and name.</source>
        <translation type="unfinished">Мы не нашли этот визит. Введите, пожалуйста, дату рождения и фамилию.</translation>
    </message>
    <message>
        <source>That year does not look right. Please check it.</source>
        <translation type="unfinished">Год, кажется, неверный. Проверьте его, пожалуйста.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>We are saving your answers.</source>
        <translation type="unfinished">Мы сохраняем ваши ответы.</translation>
    </message>
    <message>
        <source>We are looking for your visit.</source>
        <translation type="unfinished">Мы ищем ваш визит.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It takes about 4 minutes. Our staff get your answers on paper. If you stop, this screen clears itself.</source>
        <translation type="unfinished">Это около 4 минут. Сотрудники получат ответы на бумаге. Если вы прервётесь, экран очистится.</translation>
    </message>
    <message>
        <source>Welcome. Please check in.</source>
        <translation type="unfinished">Здравствуйте. Отметьтесь здесь.</translation>
    </message>
    <message>
        <source>Scan my code</source>
        <translation type="unfinished">Сканировать код</translation>
    </message>
    <message>
        <source>From your letter or text</source>
        <translation type="unfinished">Из письма или СМС</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation type="unfinished">Ввести фамилию</translation>
    </message>
    <message>
        <source>And my date of birth</source>
        <translation type="unfinished">И дату рождения</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished">Как всё пройдёт</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You can skip this.</source>
        <translation type="unfinished">Это можно пропустить.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Далее</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Пропустить</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished">Своими словами</translation>
    </message>
</context>
<context>
    <name>breastfeeding</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">Пожалуйста, ответьте на этот вопрос сами или скажите сотруднику.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">Пожалуйста, пусть пациент ответит на этот вопрос без вас или скажет сотруднику.</translation>
    </message>
    <message>
        <source>Are you breast-feeding?</source>
        <translation type="unfinished">Кормите ли вы грудью?</translation>
    </message>
    <message>
        <source>Is the patient breast-feeding?</source>
        <translation type="unfinished">Кормит ли пациент грудью?</translation>
    </message>
    <message>
        <source>Only our care team will see the answer.</source>
        <translation type="unfinished">Ответ увидят только наши медработники.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Да</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">Лучше скажу сотруднику</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Did we call you to go over your medicines?</source>
        <translation type="unfinished">Мы звонили вам, чтобы обсудить ваши лекарства?</translation>
    </message>
    <message>
        <source>Did we call to go over the patient&apos;s medicines?</source>
        <translation type="unfinished">Мы звонили, чтобы обсудить лекарства пациента?</translation>
    </message>
    <message>
        <source>This may have been a few days ago.</source>
        <translation type="unfinished">Это могло быть несколько дней назад.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Нет</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Точно не знаю</translation>
    </message>
</context>
<context>
    <name>ct</name>
    <message>
        <source>A CT scan then takes more pictures.</source>
        <translation type="unfinished">Потом делают ещё снимки на КТ.</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">Ещё от 15 до 30 минут</translation>
    </message>
    <message>
        <source>A person lies in front of the wide ring of a CT scanner.</source>
        <translation type="unfinished">Человек лежит перед широким кольцом аппарата КТ.</translation>
    </message>
</context>
<context>
    <name>driver</name>
    <message>
        <source>Is someone here to drive you home?</source>
        <translation type="unfinished">Есть ли здесь кто-то, кто отвезёт вас домой?</translation>
    </message>
    <message>
        <source>Is someone here to drive the patient home?</source>
        <translation type="unfinished">Есть ли здесь кто-то, кто отвезёт пациента домой?</translation>
    </message>
    <message>
        <source>You will need a ride home today. Your driver can wait here or come back for you.</source>
        <translation type="unfinished">Сегодня нужно, чтобы вас отвезли домой. Водитель может подождать здесь или вернуться за вами.</translation>
    </message>
    <message>
        <source>The patient will need a ride home today. The driver can wait here or come back.</source>
        <translation type="unfinished">Сегодня нужно, чтобы пациента отвезли домой. Водитель может подождать здесь или вернуться.</translation>
    </message>
    <message>
        <source>Yes, my driver is here</source>
        <translation type="unfinished">Да, водитель здесь</translation>
    </message>
    <message>
        <source>Yes, the driver is here</source>
        <translation type="unfinished">Да, водитель здесь</translation>
    </message>
    <message>
        <source>This may be you</source>
        <translation type="unfinished">Это можете быть вы</translation>
    </message>
    <message>
        <source>My driver will come later</source>
        <translation type="unfinished">Водитель приедет позже</translation>
    </message>
    <message>
        <source>The driver will come later</source>
        <translation type="unfinished">Водитель приедет позже</translation>
    </message>
    <message>
        <source>I do not have a driver</source>
        <translation type="unfinished">У меня нет водителя</translation>
    </message>
    <message>
        <source>There is no driver</source>
        <translation type="unfinished">Водителя нет</translation>
    </message>
    <message>
        <source>Our staff will help you plan the way home</source>
        <translation type="unfinished">Мы поможем продумать дорогу домой</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Точно не знаю</translation>
    </message>
    <message>
        <source>Who will drive you, and what is their phone number?</source>
        <translation type="unfinished">Кто вас повезёт и какой у него телефон?</translation>
    </message>
    <message>
        <source>Who will drive, and what is their phone number?</source>
        <translation type="unfinished">Кто повезёт и какой у него телефон?</translation>
    </message>
    <message>
        <source>Tell us what you know. You may skip this.</source>
        <translation type="unfinished">Напишите, что знаете. Это можно пропустить.</translation>
    </message>
</context>
<context>
    <name>dye</name>
    <message>
        <source>You may feel brief pressure or discomfort as the dye goes in.</source>
        <translation type="unfinished">Когда вводят контраст, вы можете ненадолго почувствовать давление или дискомфорт.</translation>
    </message>
    <message>
        <source>A back from the side, with dye behind the bones of the spine.</source>
        <translation type="unfinished">Спина сбоку; за костями позвоночника виден контраст.</translation>
    </message>
</context>
<context>
    <name>epidurography</name>
    <message>
        <source>epidurography</source>
        <translation type="unfinished">эпидурография</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">Переодеться в халат</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">Если он нужен</translation>
    </message>
    <message>
        <source>Live X-ray and a needle</source>
        <translation type="unfinished">Рентген и игла</translation>
    </message>
    <message>
        <source>To the place the doctor chose</source>
        <translation type="unfinished">К месту, которое выбрал врач</translation>
    </message>
    <message>
        <source>Dye and pictures</source>
        <translation type="unfinished">Контраст и снимки</translation>
    </message>
    <message>
        <source>They show how the dye spreads</source>
        <translation type="unfinished">На них видно, как растекается контраст</translation>
    </message>
    <message>
        <source>The steroid shot</source>
        <translation type="unfinished">Укол стероида</translation>
    </message>
    <message>
        <source>Most people get it next</source>
        <translation type="unfinished">Его потом делают большинству</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">Домой с водителем</translation>
    </message>
    <message>
        <source>We tell you when it is time</source>
        <translation type="unfinished">Мы скажем, когда пора</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">Дорога домой</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">Мы поможем её продумать</translation>
    </message>
</context>
<context>
    <name>gown</name>
    <message>
        <source>Can you change into a gown by yourself?</source>
        <translation type="unfinished">Можете ли вы сами переодеться в больничный халат?</translation>
    </message>
    <message>
        <source>Can the patient change into a gown alone?</source>
        <translation type="unfinished">Может ли пациент сам переодеться в больничный халат?</translation>
    </message>
    <message>
        <source>You may need to wear a gown for this test.</source>
        <translation type="unfinished">Для этого обследования может понадобиться халат.</translation>
    </message>
    <message>
        <source>The patient may need to wear a gown for this test.</source>
        <translation type="unfinished">Пациенту для обследования может понадобиться халат.</translation>
    </message>
    <message>
        <source>Yes, I can</source>
        <translation type="unfinished">Да, могу</translation>
    </message>
    <message>
        <source>Yes, they can</source>
        <translation type="unfinished">Да, может</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">Мне нужна помощь</translation>
    </message>
    <message>
        <source>They need help</source>
        <translation type="unfinished">Пациенту нужна помощь</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation type="unfinished">У меня есть вопрос</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">О чём вы хотите спросить?</translation>
    </message>
    <message>
        <source>You may skip this, and ask us later.</source>
        <translation type="unfinished">Можно пропустить и спросить нас потом.</translation>
    </message>
    <message>
        <source>You may need to change into a gown.</source>
        <translation type="unfinished">Возможно, нужно будет переодеться в больничный халат.</translation>
    </message>
    <message>
        <source>A woman in a hospital gown stands beside a chair with her folded clothes.</source>
        <translation type="unfinished">Женщина в больничном халате стоит у стула со сложенной одеждой.</translation>
    </message>
    <message>
        <source>About 1.5 hours in all, with check-in</source>
        <translation type="unfinished">Всего около 1,5 часа вместе с регистрацией</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Health</source>
        <translation type="unfinished">Здоровье</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Do you need any help today?</source>
        <translation type="unfinished">Нужна ли вам сегодня помощь?</translation>
    </message>
    <message>
        <source>Does the patient need any help today?</source>
        <translation type="unfinished">Нужна ли пациенту сегодня помощь?</translation>
    </message>
    <message>
        <source>All of this is free.</source>
        <translation type="unfinished">Всё это бесплатно.</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished">Переводчик</translation>
    </message>
    <message>
        <source>A person who speaks your language</source>
        <translation type="unfinished">Человек, который говорит на вашем языке</translation>
    </message>
    <message>
        <source>A person who speaks the patient&apos;s language</source>
        <translation type="unfinished">Человек, который говорит на языке пациента</translation>
    </message>
    <message>
        <source>Help with walking</source>
        <translation type="unfinished">Помощь при ходьбе</translation>
    </message>
    <message>
        <source>Or to get on a table</source>
        <translation type="unfinished">Или чтобы лечь на стол</translation>
    </message>
    <message>
        <source>Help to lie on my belly</source>
        <translation type="unfinished">Помощь, чтобы лечь на живот</translation>
    </message>
    <message>
        <source>Help to lie on the belly</source>
        <translation type="unfinished">Помощь, чтобы лечь на живот</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Ничего из этого</translation>
    </message>
    <message>
        <source>Which language do you speak best?</source>
        <translation type="unfinished">На каком языке вы говорите лучше всего?</translation>
    </message>
    <message>
        <source>Which language does the patient speak best?</source>
        <translation type="unfinished">На каком языке пациент говорит лучше всего?</translation>
    </message>
    <message>
        <source>You may skip this.</source>
        <translation type="unfinished">Это можно пропустить.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Have you ever had any of these?</source>
        <translation type="unfinished">Было ли у вас когда-нибудь что-то из этого?</translation>
    </message>
    <message>
        <source>Has the patient ever had any of these?</source>
        <translation type="unfinished">Было ли у пациента когда-нибудь что-то из этого?</translation>
    </message>
    <message>
        <source>Choose all that fit, even if it was long ago.</source>
        <translation type="unfinished">Выберите всё, что подходит, даже если это было давно.</translation>
    </message>
    <message>
        <source>A seizure or fit</source>
        <translation type="unfinished">Судороги или припадок</translation>
    </message>
    <message>
        <source>A bleeding problem</source>
        <translation type="unfinished">Плохая свёртываемость крови</translation>
    </message>
    <message>
        <source>You bleed or bruise easily</source>
        <translation type="unfinished">Легко идёт кровь или бывают синяки</translation>
    </message>
    <message>
        <source>They bleed or bruise easily</source>
        <translation type="unfinished">Легко идёт кровь или бывают синяки</translation>
    </message>
    <message>
        <source>A shunt, pain pump or wires</source>
        <translation type="unfinished">Шунт, помпа от боли или провода</translation>
    </message>
    <message>
        <source>In the head, back or spine</source>
        <translation type="unfinished">В голове, спине или позвоночнике</translation>
    </message>
    <message>
        <source>A brain tumor</source>
        <translation type="unfinished">Опухоль мозга</translation>
    </message>
    <message>
        <source>Or high pressure in the head</source>
        <translation type="unfinished">Или высокое внутричерепное давление</translation>
    </message>
    <message>
        <source>Diabetes, and I use insulin</source>
        <translation type="unfinished">Диабет, на инсулине</translation>
    </message>
    <message>
        <source>Diabetes, and they use insulin</source>
        <translation type="unfinished">Диабет, на инсулине</translation>
    </message>
    <message>
        <source>Diabetes, without insulin</source>
        <translation type="unfinished">Диабет, без инсулина</translation>
    </message>
    <message>
        <source>Kidney or liver disease</source>
        <translation type="unfinished">Болезнь почек или печени</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Ничего из этого</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Точно не знаю</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Getting home</source>
        <translation type="unfinished">Дорога домой</translation>
    </message>
    <message>
        <source>A driver takes you home.</source>
        <translation type="unfinished">Водитель отвозит вас домой.</translation>
    </message>
    <message>
        <source>An old man sits in a car beside the woman who drives him home.</source>
        <translation type="unfinished">Пожилой мужчина сидит в машине рядом с женщиной, которая везёт его домой.</translation>
    </message>
</context>
<context>
    <name>images</name>
    <message>
        <source>Did you bring pictures of your spine from before?</source>
        <translation type="unfinished">Вы принесли прежние снимки позвоночника?</translation>
    </message>
    <message>
        <source>Did you bring old pictures of the patient&apos;s spine?</source>
        <translation type="unfinished">Вы принесли прежние снимки позвоночника пациента?</translation>
    </message>
    <message>
        <source>Old pictures help our doctor see what has changed.</source>
        <translation type="unfinished">По старым снимкам врач увидит, что изменилось.</translation>
    </message>
    <message>
        <source>Yes, X-ray pictures</source>
        <translation type="unfinished">Да, рентген</translation>
    </message>
    <message>
        <source>Yes, CT pictures</source>
        <translation type="unfinished">Да, КТ</translation>
    </message>
    <message>
        <source>Yes, MRI pictures</source>
        <translation type="unfinished">Да, МРТ</translation>
    </message>
    <message>
        <source>Yes, but not sure what kind</source>
        <translation type="unfinished">Да, но точно не знаю какие</translation>
    </message>
    <message>
        <source>They are at another place</source>
        <translation type="unfinished">Снимки в другом месте</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Нет</translation>
    </message>
    <message>
        <source>How did you bring them?</source>
        <translation type="unfinished">На чём вы их принесли?</translation>
    </message>
    <message>
        <source>Choose all that you have with you.</source>
        <translation type="unfinished">Выберите всё, что у вас с собой.</translation>
    </message>
    <message>
        <source>One CD or disc</source>
        <translation type="unfinished">Один диск</translation>
    </message>
    <message>
        <source>Give your CD or disc to the front desk.</source>
        <translation type="unfinished">Отдайте диск на стойку регистрации.</translation>
    </message>
    <message>
        <source>Two or more CDs or discs</source>
        <translation type="unfinished">Два диска или больше</translation>
    </message>
    <message>
        <source>Give all your CDs or discs to the front desk.</source>
        <translation type="unfinished">Отдайте все диски на стойку регистрации.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Плёнки</translation>
    </message>
    <message>
        <source>Large dark sheets</source>
        <translation type="unfinished">Большие тёмные листы</translation>
    </message>
    <message>
        <source>Give your films to the front desk.</source>
        <translation type="unfinished">Отдайте плёнки на стойку регистрации.</translation>
    </message>
    <message>
        <source>A report on paper</source>
        <translation type="unfinished">Заключение на бумаге</translation>
    </message>
    <message>
        <source>Give your paper report to the front desk.</source>
        <translation type="unfinished">Отдайте бумажное заключение на стойку регистрации.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Точно не знаю</translation>
    </message>
    <message>
        <source>Show what you brought to the front desk.</source>
        <translation type="unfinished">Покажите на стойке регистрации, что вы принесли.</translation>
    </message>
    <message>
        <source>Where are the pictures?</source>
        <translation type="unfinished">Где находятся снимки?</translation>
    </message>
    <message>
        <source>Name the clinic or town, if you know it. You may skip this.</source>
        <translation type="unfinished">Напишите клинику или город, если знаете. Это можно пропустить.</translation>
    </message>
</context>
<context>
    <name>live_xray</name>
    <message>
        <source>We use live X-ray to guide a needle to the right place.</source>
        <translation type="unfinished">Под контролем рентгена врач подводит иглу к нужному месту.</translation>
    </message>
    <message>
        <source>An X-ray machine curves around a person, and a screen shows the spine.</source>
        <translation type="unfinished">Рентгеновский аппарат дугой охватывает человека, на экране виден позвоночник.</translation>
    </message>
    <message>
        <source>We use live X-ray to guide a thin needle.</source>
        <translation type="unfinished">Под контролем рентгена врач вводит тонкую иглу.</translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Medicines</source>
        <translation type="unfinished">Лекарства</translation>
    </message>
</context>
<context>
    <name>myelogram</name>
    <message>
        <source>myelogram</source>
        <translation type="unfinished">миелография</translation>
    </message>
    <message>
        <source>Change into a gown</source>
        <translation type="unfinished">Переодеться в халат</translation>
    </message>
    <message>
        <source>If one is needed</source>
        <translation type="unfinished">Если он нужен</translation>
    </message>
    <message>
        <source>We numb the skin</source>
        <translation type="unfinished">Обезболивание кожи</translation>
    </message>
    <message>
        <source>Like at the dentist</source>
        <translation type="unfinished">Как у зубного врача</translation>
    </message>
    <message>
        <source>Live X-ray and dye</source>
        <translation type="unfinished">Рентген и контраст</translation>
    </message>
    <message>
        <source>About 30 minutes</source>
        <translation type="unfinished">Около 30 минут</translation>
    </message>
    <message>
        <source>CT pictures</source>
        <translation type="unfinished">Снимки КТ</translation>
    </message>
    <message>
        <source>15 to 30 minutes more</source>
        <translation type="unfinished">Ещё от 15 до 30 минут</translation>
    </message>
    <message>
        <source>Home with the driver</source>
        <translation type="unfinished">Домой с водителем</translation>
    </message>
    <message>
        <source>About 1.5 hours in all</source>
        <translation type="unfinished">Всего около 1,5 часа</translation>
    </message>
    <message>
        <source>Your way home</source>
        <translation type="unfinished">Дорога домой</translation>
    </message>
    <message>
        <source>Our staff will help you plan it</source>
        <translation type="unfinished">Мы поможем её продумать</translation>
    </message>
</context>
<context>
    <name>numb</name>
    <message>
        <source>You lie down, and we clean and numb your skin, like at the dentist.</source>
        <translation type="unfinished">Вы ложитесь, кожу очищают и обезболивают, как у зубного врача.</translation>
    </message>
    <message>
        <source>About 30 minutes from here to the CT scan</source>
        <translation type="unfinished">От этого шага до КТ — около 30 минут</translation>
    </message>
    <message>
        <source>A man lies on his belly, and a nurse cleans his lower back.</source>
        <translation type="unfinished">Мужчина лежит на животе, медсестра очищает ему поясницу.</translation>
    </message>
</context>
<context>
    <name>pregnancy</name>
    <message>
        <source>Please answer this one by yourself, or tell a person.</source>
        <translation type="unfinished">Пожалуйста, ответьте на этот вопрос сами или скажите сотруднику.</translation>
    </message>
    <message>
        <source>Please let the patient answer this one alone, or tell a person.</source>
        <translation type="unfinished">Пожалуйста, пусть пациент ответит на этот вопрос без вас или скажет сотруднику.</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <translation type="unfinished">Вы беременны или это возможно?</translation>
    </message>
    <message>
        <source>Is the patient pregnant, or could they be?</source>
        <translation type="unfinished">Есть ли у пациента беременность или возможна ли она?</translation>
    </message>
    <message>
        <source>We ask because this test uses X-rays. Only our care team will see the answer.</source>
        <translation type="unfinished">Мы спрашиваем, потому что используется рентген. Ответ увидят только наши медработники.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Да</translation>
    </message>
    <message>
        <source>Maybe, or I am not sure</source>
        <translation type="unfinished">Может быть, точно не знаю</translation>
    </message>
    <message>
        <source>I would rather tell a person</source>
        <translation type="unfinished">Лучше скажу сотруднику</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Вопросы</translation>
    </message>
</context>
<context>
    <name>reaction</name>
    <message>
        <source>Have you ever had a bad reaction to any of these?</source>
        <translation type="unfinished">Бывала ли у вас плохая реакция на что-то из этого?</translation>
    </message>
    <message>
        <source>Did the patient ever have a bad reaction to these?</source>
        <translation type="unfinished">Бывала ли у пациента плохая реакция на что-то из этого?</translation>
    </message>
    <message>
        <source>Such as a rash, swelling, trouble breathing or feeling faint.</source>
        <translation type="unfinished">Например, сыпь, отёк, одышка или предобморочное состояние.</translation>
    </message>
    <message>
        <source>X-ray dye</source>
        <translation type="unfinished">Контраст для рентгена</translation>
    </message>
    <message>
        <source>Also called contrast</source>
        <translation type="unfinished">Вещество, которое вводят для снимков</translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <translation type="unfinished">Местная анестезия</translation>
    </message>
    <message>
        <source>Like a shot at the dentist</source>
        <translation type="unfinished">Как укол у зубного врача</translation>
    </message>
    <message>
        <source>A steroid</source>
        <translation type="unfinished">Стероид</translation>
    </message>
    <message>
        <source>A shot or a pill</source>
        <translation type="unfinished">Гормональный укол или таблетка</translation>
    </message>
    <message>
        <source>Latex or tape</source>
        <translation type="unfinished">Латекс или пластырь</translation>
    </message>
    <message>
        <source>Like rubber gloves, or tape on the skin</source>
        <translation type="unfinished">Например, резиновые перчатки или лейкопластырь</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Ничего из этого</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Точно не знаю</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Что произошло?</translation>
    </message>
    <message>
        <source>Thank you for telling us. A few words are enough. You may skip this.</source>
        <translation type="unfinished">Спасибо, что сказали. Достаточно нескольких слов. Это можно пропустить.</translation>
    </message>
    <message>
        <source>Did you take medicine for it today?</source>
        <translation type="unfinished">Вы приняли сегодня лекарство от реакции?</translation>
    </message>
    <message>
        <source>Did the patient take medicine for it today?</source>
        <translation type="unfinished">Пациент принял сегодня лекарство от реакции?</translation>
    </message>
    <message>
        <source>We mean medicine to help stop a bad reaction.</source>
        <translation type="unfinished">Мы имеем в виду лекарство, которое помогает предотвратить плохую реакцию.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Нет</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>An X-ray doctor reads the pictures and tells your doctor.</source>
        <translation type="unfinished">Врач-рентгенолог смотрит снимки и сообщает результат вашему врачу.</translation>
    </message>
    <message>
        <source>A doctor at a desk looks at pictures of a spine.</source>
        <translation type="unfinished">Врач за столом смотрит снимки позвоночника.</translation>
    </message>
</context>
<context>
    <name>risks</name>
    <message>
        <source>Did we go over the side effects and risks with you?</source>
        <translation type="unfinished">Мы рассказали вам о побочных эффектах и рисках?</translation>
    </message>
    <message>
        <source>Did the patient hear about side effects and risks?</source>
        <translation type="unfinished">Пациенту рассказали о побочных эффектах и рисках?</translation>
    </message>
    <message>
        <source>Choose what you would like to ask about too.</source>
        <translation type="unfinished">Выберите также, о чём хотите спросить.</translation>
    </message>
    <message>
        <source>Yes, and I have no questions</source>
        <translation type="unfinished">Да, и вопросов нет</translation>
    </message>
    <message>
        <source>Yes, and there are no questions</source>
        <translation type="unfinished">Да, и вопросов нет</translation>
    </message>
    <message>
        <source>No, nobody has yet</source>
        <translation type="unfinished">Нет, ещё не рассказали</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation type="unfinished">Нет, ещё не рассказали</translation>
    </message>
    <message>
        <source>Or I am not sure</source>
        <translation type="unfinished">Или точно не знаю</translation>
    </message>
    <message>
        <source>Ask about the needle and pain</source>
        <translation type="unfinished">Спросить об игле и боли</translation>
    </message>
    <message>
        <source>Ask about the X-ray dye</source>
        <translation type="unfinished">Спросить о контрасте</translation>
    </message>
    <message>
        <source>Ask about side effects and risks</source>
        <translation type="unfinished">Спросить о побочных эффектах и рисках</translation>
    </message>
    <message>
        <source>Ask how long it takes</source>
        <translation type="unfinished">Спросить, сколько это длится</translation>
    </message>
    <message>
        <source>Ask about going home and rest</source>
        <translation type="unfinished">Спросить о дороге домой и отдыхе</translation>
    </message>
    <message>
        <source>Ask when the results come</source>
        <translation type="unfinished">Спросить, когда будет результат</translation>
    </message>
    <message>
        <source>Ask about something else</source>
        <translation type="unfinished">Спросить о другом</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished">О чём вы хотите спросить?</translation>
    </message>
    <message>
        <source>Use your own words. You may skip this, and ask us later.</source>
        <translation type="unfinished">Напишите своими словами. Можно пропустить и спросить нас потом.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Безопасность</translation>
    </message>
</context>
<context>
    <name>space</name>
    <message>
        <source>This exam checks the space around the nerves in your spine.</source>
        <translation type="unfinished">При этом обследовании смотрят пространство вокруг нервов позвоночника.</translation>
    </message>
    <message>
        <source>A person seen from behind, with one part of the spine marked.</source>
        <translation type="unfinished">Человек со спины; отмечена часть позвоночника.</translation>
    </message>
</context>
<context>
    <name>spread</name>
    <message>
        <source>Dye goes in, and pictures show how it spreads.</source>
        <translation type="unfinished">Вводят контраст, и на снимках видно, как он растекается.</translation>
    </message>
    <message>
        <source>The spine from the front, with dye around the nerves on both sides.</source>
        <translation type="unfinished">Позвоночник спереди, контраст вокруг нервов с обеих сторон.</translation>
    </message>
</context>
<context>
    <name>steroid</name>
    <message>
        <source>Most people then get a steroid shot, to reach the source of the pain.</source>
        <translation type="unfinished">Потом большинству делают укол стероида туда, откуда идёт боль.</translation>
    </message>
    <message>
        <source>A syringe and a small bottle of medicine lie ready on a tray.</source>
        <translation type="unfinished">На подносе лежат шприц и флакон с лекарством.</translation>
    </message>
</context>
<context>
    <name>stopped</name>
    <message>
        <source>Did you stop any medicine for this visit?</source>
        <translation type="unfinished">Вы перестали принимать какое-то лекарство из-за визита?</translation>
    </message>
    <message>
        <source>Did the patient stop any medicine for this visit?</source>
        <translation type="unfinished">Пациент перестал принимать какое-то лекарство из-за визита?</translation>
    </message>
    <message>
        <source>Any kind of pill, shot or patch counts.</source>
        <translation type="unfinished">Сюда относятся любые таблетки, уколы и лечебные пластыри.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Да</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Точно не знаю</translation>
    </message>
    <message>
        <source>Which medicine, and who told you to stop?</source>
        <translation type="unfinished">Какое это лекарство и кто сказал его не принимать?</translation>
    </message>
    <message>
        <source>Which medicine, and who told them to stop?</source>
        <translation type="unfinished">Какое это лекарство и кто сказал его не принимать?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Write what you know. You may skip this.</source>
        <translation type="unfinished">Спасибо, что сказали. Напишите, что знаете. Это можно пропустить.</translation>
    </message>
</context>
<context>
    <name>thinner</name>
    <message>
        <source>Do you take any of these?</source>
        <translation type="unfinished">Принимаете ли вы что-то из этого?</translation>
    </message>
    <message>
        <source>Does the patient take any of these?</source>
        <translation type="unfinished">Принимает ли пациент что-то из этого?</translation>
    </message>
    <message>
        <source>Choose it even if you did not take it today.</source>
        <translation type="unfinished">Выберите, даже если сегодня вы этого не принимали.</translation>
    </message>
    <message>
        <source>Choose it even if they did not take it today.</source>
        <translation type="unfinished">Выберите, даже если сегодня пациент этого не принимал.</translation>
    </message>
    <message>
        <source>A blood thinner</source>
        <translation type="unfinished">Лекарство, разжижающее кровь</translation>
    </message>
    <message>
        <source>Coumadin, Eliquis, Xarelto, Pradaxa, warfarin</source>
        <translation type="unfinished">Coumadin, Eliquis, Xarelto, Pradaxa, варфарин (warfarin)</translation>
    </message>
    <message>
        <source>Plavix, or a pill like it</source>
        <translation type="unfinished">Plavix или похожее</translation>
    </message>
    <message>
        <source>Brilinta, Effient, clopidogrel</source>
        <translation type="unfinished">Brilinta, Effient, клопидогрел (clopidogrel)</translation>
    </message>
    <message>
        <source>Another blood thinner</source>
        <translation type="unfinished">Другое разжижающее кровь</translation>
    </message>
    <message>
        <source>A pill or a shot, such as Lovenox or heparin</source>
        <translation type="unfinished">Таблетка или укол, например Lovenox или гепарин (heparin)</translation>
    </message>
    <message>
        <source>Aspirin or a pain pill</source>
        <translation type="unfinished">Аспирин или таблетки от боли</translation>
    </message>
    <message>
        <source>Such as Advil, Motrin or Aleve</source>
        <translation type="unfinished">Например, Advil, Motrin или Aleve</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Ничего из этого</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Точно не знаю</translation>
    </message>
    <message>
        <source>{choice}: when did you last take it?</source>
        <translation type="unfinished">{choice}: когда вы приняли последний раз?</translation>
    </message>
    <message>
        <source>{choice}: when did they last take it?</source>
        <translation type="unfinished">{choice}: когда приняли последний раз?</translation>
    </message>
    <message>
        <source>Thank you for telling us. Your best guess is fine.</source>
        <translation type="unfinished">Спасибо, что сказали. Можно ответить примерно.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Вчера</translation>
    </message>
    <message>
        <source>2 or 3 days ago</source>
        <translation type="unfinished">2 или 3 дня назад</translation>
    </message>
    <message>
        <source>4 to 7 days ago</source>
        <translation type="unfinished">От 4 до 7 дней назад</translation>
    </message>
    <message>
        <source>More than 7 days ago</source>
        <translation type="unfinished">Больше 7 дней назад</translation>
    </message>
</context>
<context>
    <name>tilt</name>
    <message>
        <source>The table tilts a little so that the dye flows, and we take pictures.</source>
        <translation type="unfinished">Стол немного наклоняют, чтобы контраст растёкся, и делают снимки.</translation>
    </message>
    <message>
        <source>A woman lies on a table that tilts a little. A nurse stands beside her.</source>
        <translation type="unfinished">Женщина лежит на слегка наклонённом столе. Рядом стоит медсестра.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Do you have any of these today?</source>
        <translation type="unfinished">Есть ли у вас сегодня что-то из этого?</translation>
    </message>
    <message>
        <source>Does the patient have any of these today?</source>
        <translation type="unfinished">Есть ли у пациента сегодня что-то из этого?</translation>
    </message>
    <message>
        <source>Choose all that fit. Our team will talk with you about them.</source>
        <translation type="unfinished">Выберите всё, что подходит. Мы обсудим это с вами.</translation>
    </message>
    <message>
        <source>A fever, or feeling sick</source>
        <translation type="unfinished">Температура или недомогание</translation>
    </message>
    <message>
        <source>I take an antibiotic</source>
        <translation type="unfinished">Я принимаю антибиотик</translation>
    </message>
    <message>
        <source>Takes an antibiotic</source>
        <translation type="unfinished">Принимает антибиотик</translation>
    </message>
    <message>
        <source>A pill or a shot for an infection</source>
        <translation type="unfinished">Таблетка или укол от инфекции</translation>
    </message>
    <message>
        <source>A sore or rash on back or neck</source>
        <translation type="unfinished">Ранка или сыпь на спине или шее</translation>
    </message>
    <message>
        <source>New weak legs or bladder trouble</source>
        <translation type="unfinished">Новая слабость в ногах или проблемы с мочой</translation>
    </message>
    <message>
        <source>Such as trouble holding urine or stool</source>
        <translation type="unfinished">Например, трудно удержать мочу или кал</translation>
    </message>
    <message>
        <source>A new bad headache</source>
        <translation type="unfinished">Новая сильная головная боль</translation>
    </message>
    <message>
        <source>A spinal tap in the last week</source>
        <translation type="unfinished">Спинномозговая пункция за последнюю неделю</translation>
    </message>
    <message>
        <source>Or a test like the one today</source>
        <translation type="unfinished">Или такое же обследование, как сегодня</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Ничего из этого</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Точно не знаю</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Your visit</source>
        <translation type="unfinished">Ваш визит</translation>
    </message>
</context>
<context>
    <name>where</name>
    <message>
        <source>Which part of your spine is this test for?</source>
        <translation type="unfinished">Какую часть позвоночника сегодня обследуют?</translation>
    </message>
    <message>
        <source>Which part of the patient&apos;s spine is this test for?</source>
        <translation type="unfinished">Какую часть позвоночника пациента обследуют?</translation>
    </message>
    <message>
        <source>Think of the test you are here for today. You may choose more than one part.</source>
        <translation type="unfinished">Вспомните, для чего вы сегодня пришли. Можно выбрать несколько частей.</translation>
    </message>
    <message>
        <source>Think of the test the patient is here for. You may choose more than one part.</source>
        <translation type="unfinished">Вспомните, для чего пришёл пациент. Можно выбрать несколько частей.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished">Шея</translation>
    </message>
    <message>
        <source>Middle back</source>
        <translation type="unfinished">Середина спины</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished">Поясница</translation>
    </message>
    <message>
        <source>Tail bone</source>
        <translation type="unfinished">Копчик</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Точно не знаю</translation>
    </message>
    <message>
        <source>Which side is this test for?</source>
        <translation type="unfinished">С какой стороны будет обследование?</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished">Левая сторона</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished">Правая сторона</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished">Обе стороны</translation>
    </message>
</context>
</TS>
