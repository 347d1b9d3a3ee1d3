"""Screens as patients meet them: the long and the short ones."""

from kiosk.viewmodel.props import BirthRow, CheckRow, ChoiceRow, ExamRow, ExpectRow, Props, StepRow

KEYS = (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "-", "'")
DIGITS = tuple("1234567890")


def choices(*rows: tuple[str, ...], chosen: str = "") -> tuple[ChoiceRow, ...]:
    """Rows of text, help, icon."""
    return tuple(
        ChoiceRow(str(i), text, (*more, "")[0], (*more, "", "")[1], text in chosen.split("|"))
        for i, (text, *more) in enumerate(rows)
    )


def question(title: str, help: str, answers: tuple[ChoiceRow, ...], topic: int = 1, **more: object) -> Props:
    topics = ("Your visit", "Getting home", "Safety", "Medicines", "Health", "Questions")
    base: dict[str, object] = {
        "page": "question",
        "page_key": title,
        "topic_title": topics[topic],
        "topic_index": topic,
        "topic_count": 6,
        "visit_line": "Your visit · 9:30 AM",
        "title": title,
        "help": help,
        "personal": False,
        "choices": answers,
        "can_next": True,
        "can_back": True,
    }
    return Props(**{**base, **more})  # type: ignore[arg-type]


DRIVER = question(
    "Is someone here to drive you home?",
    "After a myelogram you must not drive yourself. Your driver can wait here or come back for you.",
    choices(
        ("Yes, my driver is here", "They are waiting with me", "users"),
        ("My driver will come later", "We will call them when you are ready", "phone"),
        ("I do not have a driver", "Our staff will help you find a way home", "user-off"),
        ("I am not sure", "", "help-circle"),
        chosen="Yes, my driver is here",
    ),
)
TODAY = question(
    "Do you have any of these today?",
    "Touch all that you have. Our staff will talk with you about each one.",
    choices(
        ("Fever, or feeling sick", "Chills, cough, or a bad stomach"),
        ("I am taking an antibiotic", "For any infection"),
        ("A sore or a rash on my neck or back",),
        ("New weak legs, or trouble holding urine or stool", "Tell a person right away if this is new"),
        ("A new, bad headache",),
        ("A spinal tap in the last week",),
        ("None of these",),
        ("I am not sure",),
        chosen="A new, bad headache|Fever, or feeling sick",
    ),
    topic=4,
    multiple=True,
)
THINNER = question(
    "Do you take any of these?",
    "Touch all that you take. The names on your bottle may differ.",
    choices(
        ("A blood thinner", "Coumadin, Eliquis, Xarelto, Pradaxa, Lovenox"),
        ("A pill against clots", "Plavix, Brilinta, Effient"),
        ("Aspirin",),
        ("Pain pills like Advil", "Motrin, Aleve, ibuprofen, naproxen"),
        ("Another medicine that thins blood",),
        ("None of these",),
        ("I am not sure",),
        ("I would rather tell a person",),
    ),
    topic=3,
    multiple=True,
    can_next=False,
)
TAKEN = question(
    "When did you last take Eliquis?",
    "",
    choices(
        ("Today",),
        ("Yesterday",),
        ("2 to 3 days ago",),
        ("4 to 7 days ago",),
        ("More than 7 days ago",),
        ("I am not sure",),
    ),
    topic=3,
    can_next=False,
    personal=True,
    asked="When did you last take it?",
)
WHERE = question(
    "Which part of your spine is this test for?",
    "Think of the test you are here for today. You may choose more than one part.",
    choices(("Neck",), ("Middle back",), ("Low back",), ("Tail bone",), ("I am not sure",), chosen="Low back"),
    topic=0,
    multiple=True,
)
PREGNANT = question(
    "Are you pregnant, or could you be?",
    "X-rays may harm an unborn child. We ask everyone who could be pregnant.",
    choices(
        ("No",),
        ("Yes",),
        ("Maybe, or I am not sure",),
        ("I would rather tell a person",),
    ),
    topic=2,
    alone="Please answer this one by yourself, or tell a person.",
)
YES_NO = question(
    "Are you breast-feeding?", "", choices(("No", "", "x"), ("Yes", "", "check")), topic=2, can_next=False
)
CONFIRM = question(
    "Maria G.",
    "Myelogram today at 9:30 AM. Is this your visit?",
    choices(
        ("Yes, this is me", "", "user"),
        ("Yes, and I am helping", "I answer for this person", "users"),
        ("No, this is not right", "", "x"),
        ("I am not sure", "", "help-circle"),
    ),
    topic=0,
    can_next=False,
    personal=True,
    asked="Is this your visit?",
)
BIRTH = Props(
    page="birth",
    page_key="birth",
    birth=(
        BirthRow("month", "Month", "04", False, 2),
        BirthRow("day", "Day", "1", True, 2),
        BirthRow("year", "Year", "", False, 4),
    ),
    keys=DIGITS,
    can_next=True,
    can_back=True,
)
BIRTH_WRONG = Props(
    page="birth",
    page_key="birth",
    problem="We did not find a visit with this. Please check the date and the name.",
    birth=(
        BirthRow("month", "Month", "04", True, 2),
        BirthRow("day", "Day", "31", False, 2),
        BirthRow("year", "Year", "1958", False, 4),
    ),
    keys=DIGITS,
    can_next=True,
    can_back=True,
)
NAME = Props(page="name", page_key="name", words="GARCIA-LOP", keys=KEYS, can_next=True, can_back=True)
NAME_EMPTY = Props(
    page="name", page_key="name", problem="Please type your last name.", keys=KEYS, can_next=False, can_back=True
)
WORDS = question(
    "What happened?",
    "You can skip this. A few words are enough.",
    (),
    topic=2,
    page="words",
    words="MY FACE GOT RED AND MY THROAT FELT TIGHT FOR ABOUT AN HOUR",
    keys=(*KEYS[:26], "'"),
    figure_keys=(*"1234567890-/.,()+",),
)
CHECK = question(
    "Check your answers",
    "",
    (),
    topic=5,
    page="check",
    topic_index=6,
    topic_title="",
    rows=tuple(
        CheckRow(str(i), label, answer, sensitive, False, "", personal=False)
        for i, (label, answer, sensitive) in enumerate(
            (
                ("Which part of your spine is this test for?", "Low back", False),
                ("Which side?", "Left side", False),
                ("Do you need any of these?", "Help walking, help lying on my belly", False),
                ("Is someone here to drive you home?", "My driver will come later", False),
                ("Are you pregnant, or could you be?", "Answered", True),
                ("Are you breast-feeding?", "Answered", True),
                ("Have you ever had a bad reaction to any of these?", "X-ray dye", False),
                ("What happened?", "My face got red and my throat felt tight", False),
                ("Did we call you to go over your medicines?", "Yes", False),
                ("Do you take any of these?", "A blood thinner, Aspirin", False),
                ("When did you last take it?", "2 to 3 days ago", False),
                ("Do you have any of these today?", "None of these", False),
                ("Did you bring pictures of your spine from before?", "MRI on a CD, X-ray films", False),
                ("Can you change into a gown by yourself?", "I need help", False),
            )
        )
    ),
)
DONE = Props(
    page="done",
    page_key="done",
    number="A27",
    print_state="printed",
    hand_over=("Give your CDs to the front desk now.", "Give your films to the front desk now."),
    steps=(
        StepRow("shirt", "Change into a gown", "A nurse shows you where", personal=False),
        StepRow("bandage", "We clean and numb your skin", "Like at the dentist", personal=False),
        StepRow("eye", "Live X-ray guides the contrast", "About 30 minutes", personal=False),
        StepRow("scan", "CT scan of your spine", "15 to 30 minutes more", personal=False),
        StepRow("file-text", "You get recovery instructions", "We go over them with you", personal=False),
        StepRow("car", "Go home with your driver", "About 1½ hours in all"),
    ),
)
PARTIAL = Props(page="done", page_key="done", number="A28", print_state="desk", called_in=True)
PRINTING = Props(page="done", page_key="done", number="B3", print_state="printing", steps=DONE.steps[:3])


def desk(reason: str, number: str = "A27", **more: str) -> Props:
    return Props(page="desk", page_key="desk", number=number, desk_reason=reason, **more)  # type: ignore[arg-type]


EXAMS = (ExamRow("epidurography", "Epidurography"), ExamRow("myelogram", "Myelogram"))

SCREENS = {
    "welcome": Props(expect_exams=EXAMS),
    "scan": Props(page="scan", page_key="scan", can_back=True),
    "scan-wrong": Props(
        page="scan", page_key="scan", can_back=True, problem="We could not read that code. Please type your name."
    ),
    "birth": BIRTH,
    "birth-wrong": BIRTH_WRONG,
    "name": NAME,
    "name-empty": NAME_EMPTY,
    "looking": Props(page="looking", page_key="looking"),
    "confirm": CONFIRM,
    "where": WHERE,
    "driver": DRIVER,
    "pregnant": PREGNANT,
    "yes-no": YES_NO,
    "thinner": THINNER,
    "taken": TAKEN,
    "today": TODAY,
    "words": WORDS,
    "check": CHECK,
    "saving": Props(page="saving", page_key="saving"),
    "done": DONE,
    "partial": PARTIAL,
    "printing": PRINTING,
    "desk-several": desk("several"),
    "desk-not-matched": desk("not_matched"),
    "desk-not-right": desk("not_right"),
    "desk-elsewhere": desk("elsewhere", "", desk_center="Harbor Imaging", desk_phone="555 0142"),
    "desk-already": desk("already", "A12"),
    "desk-trouble": desk("trouble", ""),
    "help": Props(page="question", page_key="q", overlay="help", can_be_called_in=True),
    "help-welcome": Props(overlay="help"),
    "help-number": Props(page="question", page_key="q", overlay="help", can_be_called_in=True, help_number="A-H12"),
    "settings": Props(overlay="settings"),
    "language": Props(overlay="language"),
    "expect-choice": Props(overlay="expect", expect_exams=EXAMS),
    "expect": Props(
        overlay="expect",
        expecting="myelogram",
        expect_name="Myelogram",
        expect_exams=EXAMS,
        expect=(
            ExpectRow(
                "numb", "You lie down, and we clean and numb your skin, like at the dentist.", "5 minutes", "A bed."
            ),
            ExpectRow("home", "A driver takes you home.", "", "A car."),
        ),
    ),
    "staff": Props(overlay="staff"),
    "cleaning": Props(overlay="cleaning"),
    "ruler": Props(overlay="ruler"),
    "still": Props(page="question", page_key="q", overlay="still"),
}
