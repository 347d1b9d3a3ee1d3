"""The shipped question set: it loads, it is reached, it stays short, and anyone can read it."""

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.content_toml import load_content
from kiosk.core.answers import Answers, Chosen, Given, Skipped, Typed
from kiosk.core.appointment import Level, Order, Side, Steroid
from kiosk.core.flags import flag_lines
from kiosk.core.procedure import Choice, Flag, Item, Kind, Meaning
from kiosk.core.record import Who
from kiosk.core.route import Asked, Facts, accepts, can_stop, first_unanswered, offered, route
from kiosk.core.wording import item_for
from kiosk.paths import RESOURCES

CONTENT = load_content(RESOURCES)
PROCEDURES = ("myelogram", "epidurography")
PAGE = 6
"""Choices that fit one page (brief section 4)."""

AGES = (None, 5, 11, 12, 17, 18, 50, 51, 62, 104)
PEOPLE = [
    Facts(procedure, age, sex, levels, side)
    for procedure, age, sex, levels, side in itertools.product(
        PROCEDURES, AGES, ("", "F", "M", "O"), ((), (Level.LUMBAR,)), (Side.NONE, Side.LEFT)
    )
]
EVERYONE = [Facts(procedure, None, "", (Level.LUMBAR,), Side.LEFT) for procedure in PROCEDURES]
"""Asked everything that a procedure can ask."""


def possible(item: Item) -> Iterator[Given]:
    """Every answer that the item accepts; for text, one of each sort."""
    if item.kind is Kind.TEXT:
        yield from (Typed("some words"), Skipped())
        return
    codes = [choice.code for choice in item.choices]
    for size in range(1, len(codes) + 1):
        for chosen in itertools.combinations(codes, size):
            if accepts(item, Chosen(chosen)):
                yield Chosen(chosen)


def sheets(path: tuple[Asked, ...]) -> int:
    """Pages as the patient turns them at normal text size, with "More" where the choices need it."""
    return sum(max(1, -(-len(asked.item.choices) // PAGE)) for asked in path)


def screens(path: tuple[Asked, ...]) -> int:
    return len({asked.question.id for asked in path})


def longest(facts: Facts) -> tuple[Asked, ...]:
    """The longest path of all: each question answered so that it asks on most. Exact, as questions do not touch."""
    answers = Answers()
    for asked in route(CONTENT, facts, answers):
        if asked.key == asked.question.id:
            answers = max(
                (answers.put(asked.key, answer) for answer in possible(asked.item)),
                key=lambda tried: sheets(route(CONTENT, facts, tried)),
            )
    return route(CONTENT, facts, answers)


def quiet(item: Item) -> Chosen:
    """The answer of someone who has nothing to tell: no, none, yes they can - the one without flags and pages."""
    for code in ("none", "no", "here", "yes", "yes_all", "lumbar", "left"):
        if any(choice.code == code and not choice.slip for choice in item.choices):
            return Chosen((code,))
    raise AssertionError(f"{item.id} has no quiet answer")


def answered(facts: Facts) -> tuple[tuple[Asked, ...], Answers]:
    """The path of someone with nothing to tell, and their answers."""
    answers = Answers()
    path = route(CONTENT, facts, answers)
    while (index := first_unanswered(path, answers)) is not None:
        answers = answers.put(path[index].key, quiet(path[index].item))
        path = route(CONTENT, facts, answers)
    return path, answers


def items() -> Iterator[tuple[str, Item]]:
    for question in CONTENT.questions.values():
        yield question.id, question.item
        for follow in question.follows:
            yield f"{question.id}.{follow.item.id}", follow.item


ITEMS = dict(items())
CHOICES = {f"{key}:{choice.code}": choice for key, item in ITEMS.items() for choice in item.choices}


# --- what is there


def test_both_exams_and_the_six_topics_are_there() -> None:
    assert sorted(CONTENT.procedures) == sorted(PROCEDURES)
    assert [topic.title for topic in CONTENT.topics] == [
        "Your visit", "Getting home", "Safety", "Medicines", "Health", "Questions"
    ]  # fmt: skip
    order = "where help driver pregnancy breastfeeding reaction call thinner stopped today history images gown risks"
    assert all(CONTENT.procedures[name].questions == tuple(order.split()) for name in PROCEDURES)


def test_no_radiologist_has_signed_what_is_shipped() -> None:
    assert not CONTENT.signed


# Codes by flag: the table of brief section 2, both procedures where not told apart.
FLAGS = {
    "where": {},
    "help": {"interpreter": "NOTE", "walking": "NOTE", "belly": "NOTE"},
    "driver": {"later": "NOTE", "no": "STOP", "not_sure": "STOP"},
    "pregnancy": {"yes": "STOP", "maybe": "STOP", "tell": "STOP"},
    "breastfeeding": {"yes": "NOTE", "tell": "NOTE"},
    "reaction": {"dye": "STOP", "numbing": "STOP", "steroid": "STOP", "latex": "NOTE", "not_sure": "STOP"},
    "call": {"no": "NOTE", "not_sure": "NOTE"},
    "thinner": {
        "anticoagulant": "STOP", "antiplatelet": "STOP", "other": "STOP", "aspirin": "NOTE", "not_sure": "STOP",
    },
    "stopped": {"yes": "NOTE", "not_sure": "NOTE"},
    "today": dict.fromkeys(["fever", "antibiotic", "sore", "weak", "headache", "spinal_tap", "not_sure"], "STOP"),
    "history": {
        "seizure": "NOTE", "bleeding": "STOP", "shunt": "STOP", "brain": "STOP", "not_sure": "STOP",
        "diabetes_insulin": "NOTE", "diabetes": "NOTE", "kidney_liver": "NOTE",
    },
    "images": {"xray": "INFO", "ct": "INFO", "mri": "INFO", "not_sure": "NOTE", "elsewhere": "NOTE"},
    "gown": {"help": "NOTE", "question": "NOTE"},
    "risks": dict.fromkeys(["not_yet", "needle", "dye", "side_effects", "time", "home", "results", "else"], "NOTE"),
}  # fmt: skip


@pytest.mark.parametrize("name", FLAGS)
def test_flags_are_those_of_the_design(name: str) -> None:
    item = CONTENT.questions[name].item
    assert {choice.code: choice.flag.value for choice in item.choices if choice.flag} == FLAGS[name]


def test_a_seizure_stops_a_myelogram_alone() -> None:
    differing = {key: choice.flag_for for key, choice in CHOICES.items() if choice.flag_for}
    assert differing == {"history:seizure": {"myelogram": Flag.STOP}}


def test_what_only_one_exam_asks() -> None:
    assert {key: choice.only for key, choice in CHOICES.items() if choice.only} == {
        "reaction:steroid": ("epidurography",),
        "today:headache": ("myelogram",),
        "today:spinal_tap": ("myelogram",),
        "history:brain": ("myelogram",),
    }


@pytest.mark.parametrize("key", [key for key, choice in CHOICES.items() if choice.meaning is not Meaning.ANSWER])
def test_not_sure_and_tell_are_the_unsafe_answer(key: str) -> None:
    item, choice = ITEMS[key.partition(":")[0]], CHOICES[key]
    for procedure in PROCEDURES:
        loudest = min((other.flag_in(procedure) for other in item.choices), key=list(Flag).index)
        assert item.compare or choice.flag_in(procedure) is loudest


@pytest.mark.parametrize(
    ("age", "sex", "asked"),
    [
        (11, "F", False), (12, "F", True), (50, "F", True), (51, "F", False), (None, "F", True),
        (30, "", True), (30, "O", True), (30, "M", False), (None, "M", False), (None, "", True),
    ],
)  # fmt: skip
@pytest.mark.parametrize("procedure", PROCEDURES)
def test_who_is_asked_about_pregnancy(procedure: str, age: int | None, sex: str, asked: bool) -> None:
    facts = Facts(procedure, age, sex, (), Side.NONE)
    names = {one.question.id for one in route(CONTENT, facts, Answers())}
    assert ("pregnancy" in names, "breastfeeding" in names) == (asked, asked)


def test_private_questions_say_so() -> None:
    private = {question.id: question.alone for question in CONTENT.questions.values() if question.sensitive}
    assert sorted(private) == ["breastfeeding", "pregnancy"]
    assert set(private.values()) == {"Please answer this one by yourself, or tell a person."}
    helped = {question.alone_helper for question in CONTENT.questions.values() if question.sensitive}
    assert helped == {"Please let the patient answer this one alone, or tell a person."}


def test_a_myelogram_and_a_steroid_on_one_day_stop() -> None:
    (interlock,) = CONTENT.interlocks
    assert interlock.flag is Flag.STOP
    assert interlock.one.procedures == ("myelogram",)
    assert set(interlock.other.steroid) == {Steroid.YES, Steroid.UNKNOWN}
    assert not interlock.other.procedures


def test_interpreter_images_and_own_words_are_marked() -> None:
    assert [key for key, choice in CHOICES.items() if choice.interpreter] == ["help:interpreter"]
    assert [name for name, question in CONTENT.questions.items() if question.images] == ["images"]
    assert [name for name, question in CONTENT.questions.items() if question.patients_words] == ["risks"]
    assert all(choice.hand_over for choice in ITEMS["images.media"].choices)
    assert not any(choice.hand_over for key, choice in CHOICES.items() if not key.startswith("images.media:"))


@pytest.mark.parametrize("procedure", PROCEDURES)
@pytest.mark.parametrize("driver", [choice.code for choice in ITEMS["driver"].choices])
def test_the_way_home_fits_the_driver(procedure: str, driver: str) -> None:
    steps = [
        step for step in CONTENT.procedures[procedure].steps if not step.only_if or ("driver", driver) in step.only_if
    ]
    assert len(steps) == 5
    speaks_of_driver = any("driver" in f"{step.title} {step.text}".lower() for step in steps)
    assert speaks_of_driver == (driver in ("here", "later"))


def test_every_icon_is_there_and_none_looks_ticked() -> None:
    icons = {choice.icon for choice in CHOICES.values()}
    icons |= {step.icon for procedure in CONTENT.procedures.values() for step in procedure.steps}
    missing = [icon for icon in icons if icon and not (RESOURCES / "icons" / f"{icon}.svg").exists()]
    assert not missing
    assert not icons & {"check", "circle", "circle-check", "square", "square-check", "x"}


def test_the_icons_of_an_item_are_all_there_or_none() -> None:
    for key, item in ITEMS.items():
        assert len({bool(choice.icon) for choice in item.choices}) <= 1, key


# --- what is reached, and how far it is


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_every_question_follow_up_and_choice_is_reached_by_someone(procedure: str) -> None:
    wanted = set(ITEMS) | {key for key, choice in CHOICES.items() if not choice.only or procedure in choice.only}
    woman = Facts(procedure, 30, "F", (Level.LUMBAR,), Side.LEFT)
    reached: set[str] = set()
    for asked in route(CONTENT, woman, Answers()):
        for answer in possible(asked.item):
            for further in route(CONTENT, woman, Answers().put(asked.key, answer)):
                key = further.key.partition(":")[0]
                reached |= {key, *(f"{key}:{choice.code}" for choice in further.item.choices)}
    assert reached == wanted


@pytest.mark.parametrize("side", [Side.NONE, Side.LEFT])
@pytest.mark.parametrize("procedure", PROCEDURES)
def test_a_man_of_62_with_nothing_to_tell_sees_at_most_12_screens(procedure: str, side: Side) -> None:
    facts = Facts(procedure, 62, "M", (Level.LUMBAR,), side)
    path, answers = answered(facts)
    assert screens(path) <= 12
    assert len(path) == screens(path) + bool(side)
    assert sheets(path) <= 16
    assert not flag_lines(path, facts, answers, Order(procedure, "C", "T", levels=(Level.LUMBAR,), side=side))


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_nobody_sees_more_than_18_screens(procedure: str) -> None:
    paths = [longest(facts) for facts in PEOPLE if facts.procedure == procedure and facts.age in (None, 30, 62)]
    assert max(map(screens, paths)) <= 18
    assert max(map(len, paths)) <= 28
    assert max(map(sheets, paths)) <= 31


@given(st.sampled_from(PEOPLE), st.data())
def test_any_answers_lead_to_the_end(facts: Facts, data: st.DataObject) -> None:
    answers = Answers()
    path = route(CONTENT, facts, answers)
    bound = len(longest(facts))
    while (index := first_unanswered(path, answers)) is not None:
        asked = path[index]
        answer = data.draw(st.sampled_from(list(possible(asked.item))), label=asked.key)
        answers = answers.put(asked.key, answer)
        path = route(CONTENT, facts, answers)
        assert screens(path) <= 18
        assert len(path) <= bound
    assert {asked.key for asked in path} == set(answers)
    order = Order(facts.procedure, "C", "T", levels=facts.levels, side=facts.side)
    for line in flag_lines(path, facts, answers, order):
        assert line.text.strip() == line.text
        assert "{" not in line.text
        assert line.flag is not Flag.STOP or can_stop(CONTENT.questions[line.question], facts)


@pytest.mark.parametrize("facts", EVERYONE, ids=PROCEDURES)
def test_no_item_needs_more_than_two_pages_of_choices(facts: Facts) -> None:
    for asked in route(CONTENT, facts, Answers()):
        assert len(offered(asked.item, facts)) <= 2 * PAGE


def test_follow_ups_fit_one_page() -> None:
    assert all(len(item.choices) <= PAGE for key, item in ITEMS.items() if "." in key)


# --- how it fits


@pytest.mark.parametrize("key", ITEMS)
def test_words_fit_their_places(key: str) -> None:
    for who in (Who.SELF, Who.FAMILY):
        item = item_for(ITEMS[key], who)
        assert len(item.title) <= 55
        for choice in item.choices:
            assert len(choice.text) <= 32, choice.text
            assert len(choice.help) <= 48, choice.help


def test_titles_with_a_choice_in_them_still_fit() -> None:
    for question in CONTENT.questions.values():
        for follow in question.follows:
            for code, who in itertools.product(follow.when if follow.each else (), (Who.SELF, Who.FAMILY)):
                text = item_for(question.item, who).choice(code).text
                assert len(item_for(follow.item, who).title.replace("{choice}", text)) <= 60


@pytest.mark.parametrize("facts", EVERYONE, ids=PROCEDURES)
def test_answers_and_labels_are_told_apart(facts: Facts) -> None:
    def twice(words: list[str]) -> set[str]:
        return {word for word in words if words.count(word) > 1}

    for asked in route(CONTENT, facts, Answers()):
        assert not twice([choice.text for choice in asked.item.choices])
        assert not twice([choice.staff for choice in asked.item.choices])
    assert not twice([question.item.staff for question in CONTENT.questions.values()])


def slip_words() -> Iterator[tuple[str, str]]:
    def of(key: str, choice: Choice) -> Iterator[tuple[str, str]]:
        yield f"{key}:{choice.code}", choice.staff
        if choice.slip:
            yield f"{key}:{choice.code}", choice.slip

    for key, item in ITEMS.items():
        yield key, item.staff
        for choice in item.choices:
            yield from of(key, choice)


@pytest.mark.parametrize(("key", "words"), list(slip_words()))
def test_staff_words_are_short_and_finished(key: str, words: str) -> None:
    assert len(words) <= 50
    assert not words.endswith((".", ":", ",", ";"))
    assert "cleared" not in words
