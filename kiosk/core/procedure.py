"""What a content file means: procedures, questions, choices, flags. Wording is English; staff words are the slip's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Flag(StrEnum):
    """How loudly an answer speaks on the slip, loudest first."""

    STOP = "STOP"
    NOTE = "NOTE"
    INFO = "INFO"
    NONE = ""


class Kind(StrEnum):
    """How an item is answered."""

    ONE = "one"
    MANY = "many"
    TEXT = "text"


class Meaning(StrEnum):
    """What choosing it says beyond its words: three states that a slip keeps apart from a plain answer."""

    ANSWER = "answer"
    NOT_SURE = "not_sure"
    TELL = "tell"


class Compare(StrEnum):
    """Which part of the order an item's answer is held against."""

    NOTHING = ""
    LEVELS = "levels"
    SIDE = "side"


class Show(StrEnum):
    """A follow-up that hangs on the order, not on an answer."""

    ALWAYS = ""
    SIDE_ORDERED = "side_ordered"


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a patient can tick."""

    code: str
    text: str
    staff: str
    """The answer in staff words."""
    help: str = ""
    text_helper: str = ""
    """In the third person, for somebody who answers for the patient; empty = ``text`` is right for both."""
    help_helper: str = ""
    icon: str = ""
    meaning: Meaning = Meaning.ANSWER
    flag: Flag = Flag.NONE
    flag_for: Mapping[str, Flag] = field(default_factory=dict)
    """Procedure id -> flag, where it differs from ``flag``."""
    slip: str = ""
    """The words of the slip line; never empty where a flag is raised."""
    only: tuple[str, ...] = ()
    """Procedure ids that offer this choice; empty = all."""
    exclusive: bool = False
    """Cannot be given beside the others (none of these). Ticking another unticks it; ticking it unticks nothing, since
    what would be unticked may stand on a page that is not in sight."""
    hand_over: str = ""
    """What the Done screen asks the patient to hand over because of this answer; empty = nothing."""
    interpreter: bool = False
    """Asks for an interpreter, printed large."""

    def flag_in(self, procedure: str) -> Flag:
        return self.flag_for.get(procedure, self.flag)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to answer: the wording, the kind and the choices."""

    id: str
    kind: Kind
    title: str
    staff: str
    """Short label on the slip, e.g. ``pregnancy``."""
    help: str = ""
    title_helper: str = ""
    """In the third person, for somebody who answers for the patient; empty = ``title`` is right for both."""
    help_helper: str = ""
    choices: tuple[Choice, ...] = ()
    compare: Compare = Compare.NOTHING

    def choice(self, code: str) -> Choice:
        """Raises ``KeyError`` for a code that the item does not have."""
        for choice in self.choices:
            if choice.code == code:
                return choice
        raise KeyError(code)


@dataclass(frozen=True, slots=True)
class Follow:
    """An item asked on further pages of its question, because of an answer or of the order."""

    item: Item
    when: tuple[str, ...] = ()
    """Codes of the question's own item that call for it; empty = on ``show`` alone."""
    each: bool = False
    """Asked once per chosen code in ``when``; ``{choice}`` in its title stands for that choice."""
    show: Show = Show.ALWAYS


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is asked. Unknown age or sex never hides a question."""

    age_from: int | None = None
    """Whole years, inclusive."""
    age_to: int | None = None
    not_sex: tuple[str, ...] = ()
    after: str = ""
    """Asked only where this question is asked too."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question: one screen, its own item first, its follow-ups as further pages."""

    id: str
    topic: str
    item: Item
    follows: tuple[Follow, ...] = ()
    audience: Audience = Audience()
    sensitive: bool = False
    alone: str = ""
    """Said first where a helper answers or the patient is under 18."""
    alone_helper: str = ""
    patients_words: bool = False
    """Its NOTE lines are the patient's own questions for the team."""
    images: bool = False
    """Its answers belong under "Prior images" on the slip."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A fixed part of the progress bar."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class NextStep:
    """One line of "what happens next"."""

    title: str
    text: str
    icon: str
    only_if: tuple[tuple[str, str], ...] = ()
    """Shown if any of these (question id, choice code) was given; empty = always."""


@dataclass(frozen=True, slots=True)
class ExpectStep:
    """One picture of "what to expect"."""

    id: str
    """Context of its wordings: steps of two exams with one id and the same words are translated once."""
    picture: str
    """Name of a drawing in ``resources/pictures``."""
    text: str
    """One sentence."""
    alt: str
    """What the picture shows, for whoever does not see it."""
    time: str = ""
    """How long it takes, in patient words; empty = nobody has said."""


@dataclass(frozen=True, slots=True)
class Procedure:
    """An exam that the kiosk checks people in for."""

    id: str
    name: str
    """In patient words, e.g. ``myelogram``."""
    staff: str
    questions: tuple[str, ...]
    steps: tuple[NextStep, ...] = ()
    expect: tuple[ExpectStep, ...] = ()
    """The exam itself, step by step; empty = there is nothing to show."""


@dataclass(frozen=True, slots=True)
class ExamPattern:
    """Matches an appointment for an interlock; empty fields match anything."""

    procedures: tuple[str, ...] = ()
    steroid: tuple[str, ...] = ()
    not_procedures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Interlock:
    """Two different exams of one person on one day that together need a flag."""

    id: str
    one: ExamPattern
    other: ExamPattern
    flag: Flag
    slip: str


@dataclass(frozen=True, slots=True)
class Content:
    """All that a site signs: the whole question set with its version and hash."""

    version: str
    hash: str
    """Hex SHA-256 over the content files; ``signed`` says whether a radiologist's signature covers it."""
    signed: bool
    topics: tuple[Topic, ...]
    questions: Mapping[str, Question]
    procedures: Mapping[str, Procedure]
    interlocks: tuple[Interlock, ...] = ()
