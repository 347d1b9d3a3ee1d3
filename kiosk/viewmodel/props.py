"""What the screen shows: frozen, and free of Qt's objects."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.visit import Field


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    code: str
    text: str
    help: str
    icon: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class BirthRow:
    field: str
    label: str
    text: str
    focused: bool
    digits: int


@dataclass(frozen=True, slots=True)
class CheckRow:
    key: str
    label: str
    answer: str
    sensitive: bool
    revealed: bool
    topic: str
    personal: bool = True
    """The label tells of an answer."""
    parts: tuple[str, ...] = ()
    """The answer choice by choice, where it is several; large type has no room for them in one piece."""


@dataclass(frozen=True, slots=True)
class StepRow:
    icon: str
    title: str
    text: str
    personal: bool = True
    """It is there because of an answer."""


@dataclass(frozen=True, slots=True)
class ExpectRow:
    picture: str
    text: str
    time: str
    alt: str


@dataclass(frozen=True, slots=True)
class ExamRow:
    exam: str
    name: str


@dataclass(frozen=True, slots=True)
class Locale:
    """How the shown language writes things."""

    translate: Callable[[str], str]
    """The kiosk's own words, by their English source."""
    time: Callable[[datetime], str]
    date_order: tuple[Field, Field, Field]
    letters: tuple[str, ...]
    """The keypad for names, in alphabet order: Latin, as on an ID."""
    own_letters: tuple[str, ...]
    """The language's own letters, for names and words; empty where they are Latin."""
    signs: tuple[str, ...]
    """The keypad for free words in Latin letters."""
    figures: tuple[str, ...]
    """The last side of that keypad: digits and what stands in phone numbers and doses."""
    digits: tuple[str, ...]
    comma: str = ", "
    """Between the parts of a list."""


@dataclass(frozen=True, slots=True)
class Center:
    """Another center, as a patient is told of it."""

    name: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Props:
    """One screen. Field names are the QML properties in snake case."""

    page: str = "welcome"
    page_key: str = "welcome"
    forward: bool = True
    overlay: str = ""
    topic_title: str = ""
    topic_index: int = -1
    topic_count: int = 0
    visit_line: str = ""
    title: str = ""
    help: str = ""
    personal: bool = True
    """Title and help tell who somebody is, or of an answer: nothing for a loudspeaker unless they are known not to."""
    asked: str = ""
    """What is asked, in words that anybody may hear, where title and help are personal."""
    alone: str = ""
    problem: str = ""
    multiple: bool = False
    can_next: bool = False
    can_back: bool = False
    words: str = ""
    keys: tuple[str, ...] = ()
    other_keys: tuple[str, ...] = ()
    figure_keys: tuple[str, ...] = ()
    choices: tuple[ChoiceRow, ...] = ()
    birth: tuple[BirthRow, ...] = ()
    rows: tuple[CheckRow, ...] = ()
    number: str = ""
    hand_over: tuple[str, ...] = ()
    steps: tuple[StepRow, ...] = ()
    print_state: str = ""
    called_in: bool = False
    desk_reason: str = ""
    desk_center: str = ""
    desk_phone: str = ""
    can_be_called_in: bool = False
    help_number: str = ""
    expecting: str = ""
    expect_name: str = ""
    expect: tuple[ExpectRow, ...] = ()
    """The steps of ``expecting``."""
    film: str = ""
    """The address of the site's own video of ``expecting``."""
    expect_exams: tuple[ExamRow, ...] = ()
    """The exams that can be looked at from this page."""
