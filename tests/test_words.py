"""The English that patients read, screen by screen: plain, short, calm, and an error says what to do next."""

import dataclasses
import re
from collections.abc import Iterator

import pytest

from kiosk.adapters.content_toml import load_content
from kiosk.core.procedure import Choice, Item, Question
from kiosk.core.record import Who
from kiosk.core.visit import DeskReason, Problem
from kiosk.core.wording import alone_for, item_for
from kiosk.paths import RESOURCES, UI
from kiosk.viewmodel import words
from kiosk.viewmodel.screen import PROBLEM_WORDS
from tests.reading import grade, sentences, syllables

CONTENT = load_content(RESOURCES)
NAMES = frozenset(
    {"Coumadin", "Eliquis", "Xarelto", "Pradaxa", "warfarin", "Plavix", "Brilinta", "Effient", "clopidogrel"}
    | {"Lovenox", "heparin", "Advil", "Motrin", "Aleve"}
)
"""Names of medicines: patients look for them on the bottle, they do not read them."""
READERS = (Who.SELF, Who.FAMILY)
WORDS = {name: text for name, text in vars(words).items() if isinstance(text, str) and name.isupper()}
"""Every text of the kiosk's own that comes from Python."""
# Which screen shows them: a page of ui/Kiosk/Pages, or what is asked on Question.qml before the questions.
PAGES_OF_WORDS = {
    "confirm": ("VISIT_IS_AT", "IS_THIS_RIGHT", "ME", "HELPING", "HELPING_MORE", "NOT_ME", "NOT_SURE"),
    "helping": ("WHO_HELPS", "WHO_HELPS_MORE", "FAMILY", "FRIEND", "INTERPRETER", "STAFF"),
    "Check": ("CHECK_ANSWERS", "VISIT_IS_FOR", "THANKS", "ANSWERED", "LEFT_BLANK"),
    "Birth": ("DAY", "MONTH", "YEAR"),
    "Welcome": ("YOUR_VISIT",),
}
PROBLEMS: dict[Problem, str] = {problem: PROBLEM_WORDS[problem] for problem in Problem if problem is not Problem.NONE}


def of_item(item: Item) -> list[str]:
    title = item.title.replace("{choice}", "A blood thinner")
    return [title, item.help, *(text for choice in item.choices for text in (choice.text, choice.help))]


def content_screens() -> Iterator[tuple[str, list[str]]]:
    for who in READERS:
        for question in CONTENT.questions.values():
            own = of_item(item_for(question.item, who))
            yield f"{question.id} ({who})", own
            if question.alone:
                yield f"{question.id} ({who}, alone)", [alone_for(question, who), *own]
            for follow in question.follows:
                yield f"{question.id}.{follow.item.id} ({who})", of_item(item_for(follow.item, who))
    for procedure in CONTENT.procedures.values():
        steps = [text for step in procedure.steps for text in (step.title, step.text)]
        yield f"{procedure.id}, what happens next", steps
        for step in procedure.expect:
            yield f"{procedure.id}, what to expect: {step.id}", [step.text, step.time]
            yield f"{procedure.id}, picture: {step.id}", [step.alt]
    hand_over = [
        choice.hand_over
        for question in CONTENT.questions.values()
        for item in (question.item, *(follow.item for follow in question.follows))
        for choice in item.choices
    ]
    yield "hand over", hand_over


def in_qml(folder: str) -> dict[str, list[str]]:
    """Every literal of qsTr by file, without what stands for a number or a name."""
    found: dict[str, list[str]] = {}
    for path in sorted((UI / "Kiosk" / folder).glob("*.qml")):
        source = path.read_text(encoding="utf-8")
        texts = re.findall(r'qsTr\(\s*"((?:[^"\\]|\\.)*)"', source)
        assert len(texts) == source.count("qsTr("), f"{path.name}: a text that is no plain literal"
        found[path.stem] = [re.sub(r"%(\d|n)", "five", text) for text in texts]
    return found


def kiosk_screens() -> Iterator[tuple[str, list[str]]]:
    pages = in_qml("Pages")
    for page, names in PAGES_OF_WORDS.items():
        pages.setdefault(page, []).extend(re.sub(r"\{\w+\}", "five", WORDS[name]) for name in names)
    yield from pages.items()
    listed = {name for names in PAGES_OF_WORDS.values() for name in names} | {"CONTEXT"}
    others = [text for name, text in WORDS.items() if name not in listed and text not in PROBLEMS.values()]
    yield "the other words of the kiosk", others
    yield "the parts of every page", [text for texts in in_qml("Parts").values() for text in texts]
    for problem, text in PROBLEMS.items():
        yield f"problem {problem}", [text]


SCREENS = {name: told for name, texts in (*content_screens(), *kiosk_screens()) if (told := [t for t in texts if t])}


def desk_words() -> dict[str, str]:
    source = (UI / "Kiosk" / "Pages" / "Desk.qml").read_text(encoding="utf-8")
    return dict(re.findall(r'(\w+): qsTr\("([^"]*)"\)', source))


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1), ("spine", 1), ("middle", 2), ("trouble", 2), ("medicine", 3), ("reaction", 3), ("table", 2),
        ("numbed", 1), ("needed", 2), ("pictures", 2), ("radiologist", 5), ("while", 1), ("diabetes", 4),
        ("interpreter", 4), ("patient's", 2), ("X-ray", 2), ("breast-feeding", 3), ("epidurography", 6), ("zzz", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_heard(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grade_is_flesch_and_kincaids() -> None:
    # 9 words, 2 sentences, 13 syllables
    expected = 0.39 * 9 / 2 + 11.8 * 13 / 9 - 15.59
    assert grade("Is someone here?", "We call you about your medicine.") == pytest.approx(expected)
    assert grade("The cat sat.") < 0


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_reads_at_grade_six_or_lower(name: str) -> None:
    assert grade(*SCREENS[name], names=NAMES) <= 6


@pytest.mark.parametrize("key", [name for name, _ in content_screens() if "(" in name])
def test_a_question_without_its_short_answers_reads_at_grade_six_or_lower(key: str) -> None:
    assert grade(*SCREENS[key][:2], names=NAMES) <= 6


@pytest.mark.parametrize("name", SCREENS)
def test_no_sentence_is_longer_than_15_words(name: str) -> None:
    for sentence in sentences(*SCREENS[name], names=NAMES):
        assert len(sentence) <= 15, " ".join(sentence)


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_is_calm_and_plain(name: str) -> None:
    joined = " ".join(SCREENS[name])
    assert not re.search(r"[!{}]|  |\be\.g\.|\bi\.e\.|\betc\b", joined)
    assert not re.search(
        r"\b(please note|must|never|do not|don't|should|ought|advise|warning|danger|fail\w*|error|invalid"
        r"|(stop|keep|avoid|skip|continue|start) taking|cleared|safe to|refuse\w*|denied|not allowed)\b",
        joined.lower().replace("i do not have", ""),
    )
    shouted = set(re.findall(r"\b[A-Z]{2,}\b", joined))
    assert shouted <= {"CT", "MRI", "CD", "ID", "PIN", "DEMO"}, "an abbreviation that patients need not know"


@pytest.mark.parametrize("problem", PROBLEMS)
def test_an_error_says_what_happened_and_then_what_to_do(problem: Problem) -> None:
    happened, *what_to_do = re.split(r"(?<=\.) ", PROBLEMS[problem])
    assert happened.endswith(".")
    assert not happened.startswith("Please")
    assert len(what_to_do) == 1
    assert what_to_do[0].startswith("Please ")


def test_whoever_is_sent_to_the_desk_reads_why_and_what_the_staff_will_do() -> None:
    told = desk_words()
    assert set(told) >= {reason.value for reason in DeskReason}
    assert "Please see the front desk." in SCREENS["Desk"]
    for reason in DeskReason:
        parts = re.split(r"(?<=[.?]) ", told[reason])
        assert len(parts) >= 2
        assert "our staff" in parts[-1].lower()


@pytest.mark.parametrize("name", [name for name, _ in content_screens() if f"({Who.FAMILY}" in name])
def test_a_helper_is_never_taken_for_the_patient(name: str) -> None:
    """Whoever helps is spoken to as themselves alone: as who answers, knows, chooses or carries something."""
    as_themselves = (
        r"thank you|I am not sure|I would rather tell a person|I have a question|this may be you|you may (skip|choose)"
        r"|what you know|did you bring( them)?|you have with you|what you would like|would you like to ask"
        r"|if you know it|use your own words|our staff will help you|with you about|your best guess"
    )
    spoken_to = re.sub(rf"\b({as_themselves})\b", "", " ".join(SCREENS[name]), flags=re.IGNORECASE)
    assert not re.findall(r"\b(?:I|my|me|mine|you|your|yours|yourself)\b", spoken_to, re.IGNORECASE), spoken_to


@pytest.mark.parametrize("who", [who for who in Who if not who.helps])
def test_whoever_answers_for_themselves_reads_the_first_wording(who: Who) -> None:
    for question in CONTENT.questions.values():
        assert item_for(question.item, who) is question.item
        assert alone_for(question, who) == question.alone


def test_a_wording_for_helpers_differs_from_the_first() -> None:
    parts: list[Question | Item | Choice] = []
    for question in CONTENT.questions.values():
        parts.append(question)
        for item in (question.item, *(follow.item for follow in question.follows)):
            parts += [item, *item.choices]
    pairs = [
        (getattr(part, field.name), getattr(part, field.name.removesuffix("_helper")))
        for part in parts
        for field in dataclasses.fields(part)
        if field.name.endswith("_helper") and getattr(part, field.name)
    ]
    assert len(pairs) > 30
    assert not [pair for pair in pairs if pair[0] == pair[1]]
