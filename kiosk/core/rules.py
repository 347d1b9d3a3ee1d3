"""What a site decided, as far as the visit needs it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.core.procedure import Content
from kiosk.core.visit import Field


def day_first(_language: str) -> tuple[Field, Field, Field]:
    """The order of a date where nobody says otherwise."""
    return Field.DAY, Field.MONTH, Field.YEAR


def english_only(_context: str, source: str, _language: str) -> str:
    """The wording of a kiosk without translations."""
    return source


def english_reviewed(language: str) -> bool:
    """English is what a radiologist signs; of any other language nobody here can tell."""
    return language.split("-")[0].casefold() == "en"


def no_letters(_code: str, _today: date) -> str | None:
    """A kiosk without a key believes no letter."""
    return None


def staff_time(at: datetime, twelve_hour: bool) -> str:
    """``3:00 PM`` or ``15:00``."""
    if not twelve_hour:
        return f"{at:%H:%M}"
    return f"{at.hour % 12 or 12}:{at:%M} {'AM' if at.hour < 12 else 'PM'}"


@dataclass(frozen=True, slots=True)
class Rules:
    """Fixed for the life of the process."""

    content: Content
    here: str = ""
    """This center, as the export names it."""
    misses: int = 3
    """How many wrong tries lead to a person (brief section 2)."""
    twelve_hour: bool = True
    """How staff read times."""
    demo: bool = False
    languages: Mapping[str, str] = field(default_factory=lambda: {"en": "English"})
    """BCP 47 tag -> the language's name in the staff's language; only these can be chosen."""
    wording: Callable[[str, str, str], str] = english_only
    """``wording(context, source, language)``: the words that a patient of that language reads."""

    reviewed: Callable[[str], bool] = english_reviewed
    """``reviewed(language)``: whether a person has reviewed all words that a patient of that language reads."""

    date_order: Callable[[str], tuple[Field, Field, Field]] = day_first
    """``date_order(language)``: how that language orders the parts of a date."""

    letters: Callable[[str, date], str | None] = no_letters
    """``letters(code, today)``: the accession that a letter's code stands for today; ``None`` = it is refused."""

    @property
    def first_language(self) -> str:
        """The one that a new person meets."""
        return next(iter(self.languages), "en")

    def staff_time(self, at: datetime) -> str:
        """As this site's staff read it."""
        return staff_time(at, self.twelve_hour)
