"""What each page shows, as a table over visits: no window, no event loop."""

import random
import re
from collections.abc import Iterator
from dataclasses import MISSING, fields, replace
from datetime import date, datetime
from typing import Any

import pytest

from kiosk.core import events as ev
from kiosk.core.answers import Answers, Chosen, Given, Skipped, Typed
from kiosk.core.appointment import Appointment, Level, Order, Side, Steroid
from kiosk.core.flow import step
from kiosk.core.identify import Found, TypedClaim
from kiosk.core.moves import path_of
from kiosk.core.record import PrintOutcome, Who
from kiosk.core.route import first_unanswered
from kiosk.core.rules import Rules
from kiosk.core.visit import (
    Asking,
    Checking,
    Confirming,
    Desk,
    DeskReason,
    Done,
    Entering,
    Entry,
    Field,
    Looking,
    Method,
    Overlay,
    Page,
    Problem,
    Saving,
    Settings,
    Visit,
    Welcome,
)
from kiosk.viewmodel import words
from kiosk.viewmodel.props import BirthRow, CheckRow, ExamRow, Locale, Props
from kiosk.viewmodel.screen import Screen
from tests.viewmodel.fakes import CENTERS, CONTENT, answered
from tests.walk import APPOINTMENTS, HERE, MAN_62, NOW, WOMAN, Outside, Patient, appointment, person, rules_for

RULES = rules_for(CONTENT)
SCREEN = Screen(RULES, CENTERS)
MONTH_FIRST = (Field.MONTH, Field.DAY, Field.YEAR)
PLAIN = Locale(
    translate=lambda source: source,
    time=lambda at: f"{at:%H:%M}",
    date_order=MONTH_FIRST,
    letters=("A", "B"),
    own_letters=(),
    signs=("A", "B"),
    figures=("1", "-"),
    digits=tuple("1234567890"),
)
BOOKED = appointment(WOMAN, "ACC-1", "myelogram")
CLAIM = TypedClaim(WOMAN.birth_date, "Rivera")


def found(page: Page, booked: Appointment = BOOKED, **more: Any) -> Visit:
    """A visit that knows who is here."""
    return Visit(page, started=NOW, arrived=NOW, found=Found(booked, (booked,)), who=Who.SELF, **more)


def told(props: Props) -> dict[str, Any]:
    """What differs from an empty screen."""
    return {
        each.name: value
        for each in fields(Props)
        if (value := getattr(props, each.name)) != (each.default if each.default is not MISSING else None)
    }


def show(visit: Visit, locale: Locale = PLAIN) -> Props:
    return SCREEN.derive(visit, locale)


def checked_in(given: dict[str, tuple[str, ...] | str], booked: Appointment = BOOKED) -> Visit:
    """A visit of the core that has been confirmed and saved."""
    patient = Patient(RULES, Outside((booked,)), random.Random(0))
    patient.send(ev.Scanned(booked.accession, NOW))
    patient.born(booked.person.birth_date)
    patient.send(ev.Choose("self"))
    patient.send(ev.Next())
    answered(patient, given)
    patient.send(ev.Confirm())
    assert isinstance(patient.visit.page, Done)
    return patient.visit


# --- the table -----------------------------------------------------------------------------------

VISIT_LINE = "Your visit \u00b7 09:34"
ON_ROUTE = {"visit_line": VISIT_LINE, "topic_count": 6}
TYPED = Entry(day="14", month="6", year="1990")
BIRTH = {
    "page": "birth",
    "page_key": "birth",
    "can_back": True,
    "keys": PLAIN.digits,
    "birth": (
        BirthRow("month", "Month", "", False, 2),
        BirthRow("day", "Day", "", True, 2),
        BirthRow("year", "Year", "", False, 4),
    ),
}

EXAMS = {"expect_exams": (ExamRow("epidurography", "Epidurography"), ExamRow("myelogram", "Myelogram"))}

PAGES: list[tuple[str, Visit, dict[str, Any]]] = [
    ("welcome", Visit(), EXAMS),
    ("welcome, going back", Visit(forward=False), {**EXAMS, "forward": False}),
    ("help on welcome", Visit(overlay=Overlay.HELP), {**EXAMS, "overlay": "help"}),
    (
        "scan",
        Visit(Entering(Method.SCAN, Field.CODE)),
        {"page": "scan", "page_key": "scan", "can_back": True},
    ),
    (
        "scan, unreadable",
        Visit(Entering(Method.SCAN, Field.CODE, Problem.CODE)),
        {"page": "scan", "page_key": "scan", "can_back": True, "problem": words.CODE_UNREADABLE},
    ),
    ("birth date, empty", Visit(Entering(Method.TYPE, Field.DAY)), BIRTH),
    (
        "birth date, typed",
        Visit(Entering(Method.TYPE, Field.YEAR, Problem.NOT_FOUND), entry=TYPED),
        {
            **BIRTH,
            "can_next": True,
            "problem": words.NOT_FOUND,
            "birth": (
                BirthRow("month", "Month", "6", False, 2),
                BirthRow("day", "Day", "14", False, 2),
                BirthRow("year", "Year", "1990", True, 4),
            ),
        },
    ),
    (
        "name, blank",
        Visit(Entering(Method.TYPE, Field.NAME), entry=replace(TYPED, name=" ")),
        {"page": "name", "page_key": "name", "can_back": True, "keys": ("A", "B"), "words": " "},
    ),
    (
        "name, typed",
        Visit(Entering(Method.TYPE, Field.NAME), entry=replace(TYPED, name="RIV")),
        {"page": "name", "page_key": "name", "can_back": True, "can_next": True, "keys": ("A", "B"), "words": "RIV"},
    ),
    ("looking", Visit(Looking(Method.TYPE, CLAIM), entry=TYPED), {"page": "looking", "page_key": "looking"}),
    (
        "words",
        found(Asking("driver.contact"), answers=Answers({"driver": Chosen(("later",))})),
        {
            **ON_ROUTE,
            "page": "words",
            "page_key": "driver.contact",
            "topic_title": "Getting home",
            "topic_index": 1,
            "title": "Who will drive you, and what is their phone number?",
            "help": "Tell us what you know. You may skip this.",
            "asked": words.ONE_MORE,
            "keys": ("A", "B"),
            "figure_keys": ("1", "-"),
            "can_next": True,
            "can_back": True,
            "can_be_called_in": True,
        },
    ),
    ("saving", Visit(Saving(None)), {"page": "saving", "page_key": "saving"}),  # type: ignore[arg-type]
]
PAGES.extend(
    (
        f"desk, {reason}",
        Visit(Desk(reason, "A7")),
        {"page": "desk", "page_key": "desk", "number": "A7", "desk_reason": reason.value},
    )
    for reason in DeskReason
)


@pytest.mark.parametrize(("visit", "expected"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES])
def test_a_page_shows_this_and_nothing_else(visit: Visit, expected: dict[str, Any]) -> None:
    # An empty screen says "welcome".
    assert told(show(visit)) == expected


@pytest.mark.parametrize(
    ("center", "name", "phone"), [("NORTHGATE", "Northgate Imaging", "555-0142"), ("SOUTHGATE", "SOUTHGATE", "")]
)
def test_another_center_is_named_as_the_site_does_or_else_the_export(center: str, name: str, phone: str) -> None:
    props = show(Visit(Desk(DeskReason.ELSEWHERE, "A7", center)))
    assert (props.desk_center, props.desk_phone) == (name, phone)


def test_confirming_shows_first_name_initial_and_time_and_not_yet_the_exam() -> None:
    props = show(found(Confirming("helper")))
    assert props.title == "Elena R."
    assert props.help == "Your visit is today at 09:34. Is this your visit?"
    assert "myelogram" not in str(props).casefold()
    assert [(row.code, row.chosen) for row in props.choices] == [
        ("self", False),
        ("helper", True),
        ("no", False),
        ("not_sure", False),
    ]
    assert (props.page, props.page_key, props.can_next, props.topic_index) == ("question", "confirm", True, 0)
    assert not show(found(Confirming())).can_next
    assert props.can_be_called_in, "staff may come at any moment"


def test_a_question_shows_its_choices_and_what_is_ticked() -> None:
    props = show(found(Asking("reaction", ticked=("latex",))))
    reaction = CONTENT.questions["reaction"].item
    assert (props.page, props.page_key, props.multiple, props.can_next) == ("question", "reaction", True, True)
    assert (props.title, props.help) == (reaction.title, reaction.help)
    assert [row.code for row in props.choices] == ["dye", "numbing", "latex", "none", "not_sure"], "no steroid here"
    assert [row.code for row in props.choices if row.chosen] == ["latex"]
    assert (props.topic_title, props.topic_index) == ("Safety", 2)
    one = show(found(Asking("driver")))
    assert (one.multiple, one.can_next, one.keys) == (False, False, ())


def test_a_follow_up_names_the_choice_that_it_is_about() -> None:
    visit = found(Asking("thinner.last:aspirin"), answers=Answers({"thinner": Chosen(("aspirin",))}))
    assert show(visit).title == "Aspirin or a pain pill: when did you last take it?"


def test_what_tells_of_the_person_is_personal_and_has_other_words_for_a_loudspeaker() -> None:
    confirm = show(found(Confirming()))
    assert confirm.personal
    assert confirm.asked == "Is this your visit?"
    for key, given in (("thinner.last:aspirin", "aspirin"), ("stopped.which", "yes"), ("reaction.medicine", "dye")):
        answers = Answers({key.split(".")[0]: Chosen((given,))})
        called_for = show(found(Asking(key), answers=answers))
        assert called_for.personal, "that it is asked tells what was answered"
        assert called_for.asked == words.ONE_MORE
    side = show(found(Asking("where.side"), appointment(WOMAN, "ACC-1", "myelogram", side=Side.LEFT)))
    assert not side.personal, "asked of everyone whose order names a side"
    plain = show(found(Asking("driver")))
    assert not plain.personal
    assert not plain.asked
    rows = rows_of(found(Checking(), answers=Answers(GIVEN)))
    assert {key for key, row in rows.items() if row.personal} == {
        key for key in rows if "." in key and key != "where.side"
    }


def test_going_on_from_words_is_always_possible() -> None:
    visit = found(Asking("driver.contact", typed="BOB"), answers=Answers({"driver": Chosen(("later",))}))
    assert (show(visit).words, show(visit).can_next) == ("BOB", True)


def test_an_item_that_is_not_asked_is_a_bug() -> None:
    with pytest.raises(ValueError, match=r"question\.driver is not"):
        show(found(Asking("driver.contact")))
    with pytest.raises(ValueError, match="nobody"):
        show(Visit(Confirming()))


# --- alone ---------------------------------------------------------------------------------------

ALONE = "Please answer this one by yourself, or tell a person."
LET_THEM = "Please let the patient answer this one alone, or tell a person."


def born(day: date) -> Appointment:
    return appointment(replace(WOMAN, birth_date=day), "ACC-1", "myelogram")


@pytest.mark.parametrize("key", ["pregnancy", "breastfeeding"])
@pytest.mark.parametrize(
    ("birth", "who", "line"),
    [
        (date(1990, 6, 14), Who.SELF, ""),
        (date(1990, 6, 14), Who.HELPER, LET_THEM),
        (date(1990, 6, 14), Who.INTERPRETER, LET_THEM),
        (date(2010, 6, 15), Who.SELF, ALONE),
        (date(2010, 6, 15), Who.FAMILY, LET_THEM),
        (date(2008, 11, 24), Who.SELF, ALONE),  # 18 tomorrow
        (date(2008, 11, 23), Who.SELF, ""),  # 18 today
    ],
)
def test_a_sensitive_question_is_for_the_patient_alone(key: str, birth: date, who: Who, line: str) -> None:
    visit = replace(found(Asking(key), born(birth)), who=who)
    assert show(visit).alone == line


def test_no_other_question_says_so() -> None:
    visit = replace(found(Asking("where"), born(date(2010, 6, 15))), who=Who.HELPER)
    for asked in path_of(visit, RULES):
        expected = LET_THEM if asked.question.sensitive else ""
        assert show(replace(visit, page=Asking(asked.key))).alone == expected


# --- somebody else answers -----------------------------------------------------------------------


def test_a_helper_is_asked_about_the_patient() -> None:
    visit = found(Asking("today"))
    own, helped = show(visit), show(replace(visit, who=Who.FAMILY))
    assert own.title == "Do you have any of these today?"
    assert helped.title == "Does the patient have any of these today?"
    texts = {row.code: row.text for row in helped.choices}
    assert (texts["antibiotic"], texts["fever"]) == ("Takes an antibiotic", "A fever, or feeling sick")
    gown = show(replace(visit, page=Asking("gown"), who=Who.STAFF))
    assert (gown.help, gown.choices[1].text) == ("The patient may need to wear a gown for this test.", "They need help")


def test_a_helper_checks_the_words_that_they_answered() -> None:
    given: dict[str, Given] = {"gown": Chosen(("help",)), "thinner": Chosen(("other",))}
    rows = rows_of(replace(found(Checking(), answers=Answers(given)), who=Who.FRIEND))
    assert (rows["gown"].label, rows["gown"].answer) == ("Can the patient change into a gown alone?", "They need help")
    assert rows["thinner.last:other"].label == "Another blood thinner: when did they last take it?"


# --- check your answers --------------------------------------------------------------------------

GIVEN: dict[str, Given] = {
    "where": Chosen(("lumbar", "sacral")),
    "help": Chosen(("none",)),
    "driver": Chosen(("later",)),
    "driver.contact": Typed("BOB 555"),
    "pregnancy": Chosen(("maybe",)),
    "breastfeeding": Chosen(("tell",)),
    "reaction": Chosen(("dye",)),
    "reaction.what": Skipped(),
}
HIDDEN = {"pregnancy", "breastfeeding"}
SENSITIVE_WORDS = ("Maybe, or I am not sure", "I would rather tell a person")


def rows_of(visit: Visit) -> dict[str, CheckRow]:
    return {row.key: row for row in show(visit).rows}


MAN = appointment(MAN_62, "ACC-2", "epidurography")


@pytest.mark.parametrize(
    ("booked", "given", "thanked"),
    [
        (MAN, {"today": Chosen(("fever",))}, True),
        (MAN, {"driver": Chosen(("no",))}, True),
        (MAN, {"where": Chosen(("cervical",))}, True),  # not what was ordered
        (MAN, {"today": Chosen(("none",)), "driver": Chosen(("later",))}, False),
        (BOOKED, {"pregnancy": Chosen(("yes",))}, True),
        (BOOKED, {"pregnancy": Chosen(("no",))}, True),
    ],
)
def test_honesty_is_thanked_and_tells_an_onlooker_nothing(
    booked: Appointment, given: dict[str, Given], thanked: bool
) -> None:
    assert show(found(Checking(), booked, answers=Answers(given))).help == (words.THANKS if thanked else "")


def test_check_shows_every_answer_in_the_patients_words() -> None:
    props = show(found(Checking(), answers=Answers(GIVEN)))
    assert (props.page, props.page_key, props.title) == ("check", "check", "Check your answers")
    assert (props.can_next, props.can_back, props.can_be_called_in) == (True, True, True)
    assert (props.topic_index, props.topic_title) == (6, ""), "behind the last topic"
    rows = {row.key: row for row in props.rows}
    assert rows["where"] == CheckRow(
        "where",
        "Which part of your spine is this test for?",
        "Low back, Tail bone",
        False,
        False,
        "visit",
        personal=False,
        parts=("Low back", "Tail bone"),
    )
    assert rows["driver.contact"].answer == "BOB 555"
    assert rows["reaction.what"].answer == words.LEFT_BLANK
    assert rows.pop("") == CheckRow("", "Your visit", "Myelogram today at 09:34", False, False, "", False)
    assert list(rows) == [asked.key for asked in path_of(found(Checking(), answers=Answers(GIVEN)), RULES)]


def test_sensitive_answers_are_hidden_until_each_is_opened() -> None:
    visit = found(Checking(), answers=Answers(GIVEN))
    rows = rows_of(visit)
    assert {key for key, row in rows.items() if row.sensitive} == HIDDEN
    assert {rows[key].answer for key in HIDDEN} == {words.ANSWERED}
    said = repr(show(visit))
    assert not any(each in said for each in SENSITIVE_WORDS)
    opened, _ = step(visit, ev.Reveal("pregnancy"), RULES)
    rows = rows_of(opened)
    assert (rows["pregnancy"].answer, rows["pregnancy"].revealed) == ("Maybe, or I am not sure", True)
    assert (rows["breastfeeding"].answer, rows["breastfeeding"].revealed) == (words.ANSWERED, False)
    closed, _ = step(opened, ev.Reveal("pregnancy"), RULES)
    assert rows_of(closed) == rows_of(visit)


def test_leaving_the_check_page_hides_them_again() -> None:
    visit = found(Checking(frozenset({"pregnancy"})), answers=Answers(GIVEN))
    while (left := first_unanswered(path_of(visit, RULES), visit.answers)) is not None:
        asked = path_of(visit, RULES)[left]
        given = Chosen((asked.item.choices[-1].code,)) if asked.item.choices else Skipped()
        visit = replace(visit, answers=visit.answers.put(asked.key, given))
    away, _ = step(visit, ev.Change("pregnancy"), RULES)
    assert isinstance(away.page, Asking)
    back, _ = step(away, ev.Back(), RULES)
    assert isinstance(back.page, Checking)
    assert rows_of(back)["pregnancy"].answer == words.ANSWERED


# --- done ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (None, "printing"),
        (PrintOutcome.PRINTED, "printed"),
        (PrintOutcome.SAVED_TO_FOLDER, "desk"),
        (PrintOutcome.FAILED, "desk"),
        (PrintOutcome.UNKNOWN, "desk"),
    ],
)
def test_only_a_printer_that_said_so_has_printed(outcome: PrintOutcome | None, state: str) -> None:
    visit = checked_in({})
    assert isinstance(visit.page, Done)
    props = show(replace(visit, page=replace(visit.page, outcome=outcome)))
    assert (props.page, props.page_key, props.print_state, props.number) == ("done", "done", state, "A1")
    assert props.visit_line == ""
    assert not props.called_in
    assert visit.page.record.draft.exam is not None
    assert [row.exam for row in props.expect_exams] == [visit.page.record.draft.exam.procedure], "one's own exam alone"


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        ({}, ()),
        ({"images": ("elsewhere",)}, ()),
        ({"images": ("ct",), "images.media": ("one_cd",)}, ("Give your CD or disc to the front desk.",)),
        (
            {"images": ("ct", "mri"), "images.media": ("one_cd", "films")},
            ("Give your CD or disc to the front desk.", "Give your films to the front desk."),
        ),
        ({"images": ("not_sure",), "images.media": ("not_sure",)}, ("Show what you brought to the front desk.",)),
    ],
)
def test_hand_over_lines(given: dict[str, tuple[str, ...] | str], lines: tuple[str, ...]) -> None:
    visit = checked_in(given)
    assert show(visit).hand_over == lines


def test_discs_are_handed_over_by_someone_who_was_called_in_too() -> None:
    patient = Patient(RULES, Outside((BOOKED,)), random.Random(0))
    patient.send(ev.Scanned(BOOKED.accession, NOW))
    patient.born(WOMAN.birth_date)
    patient.send(ev.Choose("self"))
    patient.send(ev.Next())
    answered(patient, {"images": ("ct",), "images.media": ("one_cd",)})
    patient.send(ev.CalledIn())
    props = show(patient.visit)
    assert props.called_in
    assert props.hand_over == ("Give your CD or disc to the front desk.",)
    assert (props.steps, props.expect_exams) == ((), ()), "whoever is called in hears it from the staff"


@pytest.mark.parametrize("exam", sorted(CONTENT.procedures))
@pytest.mark.parametrize(("driver", "has"), [("here", True), ("later", True), ("no", False), ("not_sure", False)])
def test_nobody_without_a_driver_is_told_of_their_driver(exam: str, driver: str, has: bool) -> None:
    visit = checked_in({"driver": driver}, appointment(WOMAN, "ACC-1", exam))
    steps = show(visit).steps
    said = " ".join(f"{row.title} {row.text}" for row in steps)
    assert ("driver" in said) is has
    assert sum(row.icon in ("car", "home") for row in steps) == 1
    assert all(row.personal == (row.icon in ("car", "home")) for row in steps), "how somebody gets home is their answer"
    assert all(row.icon and row.title for row in steps)


# --- progress ------------------------------------------------------------------------------------


def moves(seed: int) -> Iterator[tuple[Visit, ev.Event | None, Visit]]:
    """A walk: before, what was done, after."""
    chance = random.Random(seed)
    patient = Patient(RULES, Outside(APPOINTMENTS), chance)
    patient.arrive(chance.choice(APPOINTMENTS))
    for _ in range(150):
        if isinstance(patient.visit.page, Welcome | Done | Desk):
            return
        before, event = patient.visit, patient.pick()
        patient.send(event)
        yield before, event, patient.visit


@pytest.mark.parametrize("seed", range(20))
def test_progress_counts_fixed_topics_and_never_grows(seed: int) -> None:
    for before, event, after in moves(seed):
        old, new = show(before), show(after)
        for props in (old, new):
            assert props.topic_count in (0, len(CONTENT.topics))
            assert -1 <= props.topic_index <= props.topic_count
            assert (props.topic_count > 0) is bool(props.visit_line)
        if isinstance(event, ev.Next) and isinstance(before.page, Asking) and not before.page.changing:
            assert new.topic_index >= old.topic_index, "Next never goes back"


# --- the words of problems -----------------------------------------------------------------------


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_kind_words(problem: Problem) -> None:
    field = Field.CODE if problem is Problem.CODE else Field.NAME if problem is Problem.NAME_MISSING else Field.DAY
    said = show(Visit(Entering(Method.TYPE, field, problem))).problem
    assert bool(said) is (problem is not Problem.NONE)
    assert "!" not in said
    for sentence in filter(None, re.split(r"[.?] ?", said)):
        assert len(sentence.split()) <= 15
    for blame in ("error", "invalid", "wrong", "incorrect", "failed"):
        assert blame not in said.casefold()


def test_wrong_and_unknown_have_the_same_words() -> None:
    """The one problem of a miss speaks of both parts, so that nobody learns which was right."""
    assert "date" in words.NOT_FOUND
    assert "name" in words.NOT_FOUND


# --- what is never shown -------------------------------------------------------------------------

CANARY = replace(person("Zanzibarova", "Quetzalia", date(1990, 6, 14), "F", "MRN-777123"), issuer="ISSUER-9")
SECRET = Appointment(
    "ACC-424242",
    CANARY,
    datetime.fromisoformat("2026-11-23T09:34"),
    Order("epidurography", "CODE62323", "LESI-ORDER-TEXT", (Level.LUMBAR,), "L4-5-DETAIL", Side.LEFT, Steroid.YES),
    HERE,
    "ROOM-12",
)
NEVER = ("ACC-424242", "MRN-777123", "ISSUER-9", "CODE62323", "LESI-ORDER-TEXT", "L4-5-DETAIL", "ROOM-12")


class Watched(Patient):
    """Looks at the screen after each touch."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__(Rules(CONTENT, HERE), Outside((SECRET,)), chance)
        self.seen: set[str] = set()

    def send(self, event: ev.Event) -> None:
        super().send(event)
        props = show(self.visit)
        self.seen.add(props.page)
        said = repr(props)
        for secret in NEVER:
            assert secret not in said, props.page
        if props.page != "name":
            assert "zanzibarova" not in said.casefold(), props.page
        if props.page in ("welcome", "scan", "birth", "name", "looking"):
            assert "pidurogr" not in said
            assert "Quetzalia" not in said


def test_no_page_shows_record_numbers_order_or_whole_name() -> None:
    seen = set()
    for seed in range(10):
        patient = Watched(random.Random(seed))
        patient.arrive(SECRET)
        for _ in range(120):
            if isinstance(patient.visit.page, Done | Desk | Welcome):
                break
            patient.send(patient.pick())
        seen |= patient.seen
    assert seen >= {"birth", "name", "question", "words", "check", "done"}


def test_a_person_with_one_name_is_greeted_by_it() -> None:
    single = person("Suharto", "", date(1990, 6, 14), "M", "9")
    assert show(found(Confirming(), appointment(single, "ACC-1", "myelogram"))).title == "Suharto"


# --- the languages -------------------------------------------------------------------------------


def test_every_word_of_a_question_passes_through_the_catalogue() -> None:
    marked = Screen(replace(RULES, wording=lambda context, source, language: f"<{language}:{context}>"), CENTERS)
    settings = Settings(language="es")
    visit = replace(found(Asking("reaction")), settings=settings)
    locale = replace(PLAIN, translate=lambda source: f"<{source}>")
    props = marked.derive(visit, locale)
    assert (props.title, props.help) == ("<es:reaction>", "<es:reaction>")
    assert {row.text for row in props.choices} == {"<es:reaction>"}
    assert props.topic_title == "<es:safety>"
    assert props.visit_line == "<Your visit> \u00b7 09:34"
    for page in (Confirming(), Entering(Method.TYPE, Field.DAY, Problem.DATE_WRONG)):
        shown = marked.derive(replace(visit, page=page), locale)
        assert all(row.text.startswith("<") for row in shown.choices)
        assert all(row.label.startswith("<") for row in shown.birth)
        assert not shown.problem or shown.problem.startswith("<")


def test_a_date_stands_in_the_order_of_the_language() -> None:
    for order in (MONTH_FIRST, (Field.YEAR, Field.MONTH, Field.DAY)):
        props = show(Visit(Entering(Method.TYPE, Field.DAY)), replace(PLAIN, date_order=order))
        assert [row.field for row in props.birth] == [field.value for field in order]


def test_man_of_62_is_not_asked_what_is_not_for_him() -> None:
    booked = appointment(MAN_62, "ACC-1", "myelogram")
    assert not HIDDEN & set(rows_of(found(Checking(), booked)))


# --- what to expect


def test_steps_are_those_of_the_exam_in_order() -> None:
    props = show(Visit(overlay=Overlay.EXPECT, expecting="myelogram"))
    steps = CONTENT.procedures["myelogram"].expect
    assert [(row.picture, row.text, row.time, row.alt) for row in props.expect] == [
        (step.picture, step.text, step.time, step.alt) for step in steps
    ]
    assert props.expect_name == "Myelogram"


def test_the_choice_of_an_exam_shows_no_steps() -> None:
    props = show(Visit(overlay=Overlay.EXPECT))
    assert (props.expect, props.expect_name) == ((), "")
    assert [row.exam for row in props.expect_exams] == ["epidurography", "myelogram"]
