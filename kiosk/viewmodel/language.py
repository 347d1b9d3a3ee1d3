"""The shown language: its catalogue, and how it writes dates, times, digits and letters."""

import re
import string
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTranslator

from kiosk.core.visit import Field
from kiosk.viewmodel import pseudo, words
from kiosk.viewmodel.letters import latin_for_names, latin_for_words, own_letters
from kiosk.viewmodel.props import Locale

SOURCE = "en"
"""The language of the sources: has words by nature."""

LINGUIST = {
    "en": "en",
    "es": "es",
    "vi": "vi",
    "zh-Hans": "zh_CN",
    "ar": "ar",
    "ru": "ru",
    "ko": "ko",
    "tl": "fil",
    "ht": "ht",
    "fr": "fr",
}
"""The languages that the kiosk comes with, as their catalogues are called, and as Qt Linguist names them."""

OWN_NAMES = {
    "en": "English",
    "es": "Español",
    "vi": "Tiếng Việt",
    "zh-Hans": "中文（简体）",
    "ar": "العربية",
    "ru": "Русский",
    "ko": "한국어",
    "tl": "Tagalog",
    "ht": "Kreyòl ayisyen",
    "fr": "Français",
}
_PSEUDO_NAME = "Ƥşḗŭḓǿ"
# Where a tag without a region would not do in a lobby in the US (docs/decisions/0015).
_REGIONS = {"es": "es-US", "ar": "ar-AE", "tl": "fil-PH"}
_STAFF_NAMES = {"tl": "Tagalog"}
# Qt has French names here: CLDR takes Creole's from its parent fr_HT. These are what dayjs and OpenMRS write as well.
_CREOLE_DAYS = ("lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch")
_CREOLE_MONTHS = (
    *("janvye", "fevriye", "mas", "avril", "me", "jen"),
    *("jiyè", "out", "septanm", "oktòb", "novanm", "desanm"),
)

_COMMAS = {"ar": "، ", "zh-Hans": "、"}

_ORDER = {"d": Field.DAY, "M": Field.MONTH, "y": Field.YEAR}
# The year with the word that goes with it: " 'de' yyyy", "yyyy 'г'.", "yyyy年"
_YEAR = re.compile(r"[\s,\u060c]*(?:'[^']*'\s*)?y+(?:[.\s]*'[^']*'|\s*[^\W\d_A-Za-z]+)?\.?")
# Not those of a placeholder such as %1
_DIGITS = re.compile(r"%L?\d+|\d+")


class Catalogues:
    """Words by language, from ``kiosk_<tag>.qm``; a text that is in none stands in English."""

    # an application has one language at a time, whoever made the catalogues
    _shown: ClassVar[QTranslator | None] = None

    def __init__(self, *folders: Path) -> None:
        """A text comes from the first of ``folders`` that has it."""
        self._folders = folders
        self._translators: dict[str, QTranslator] = {}

    def text(self, context: str, source: str, language: str) -> str:
        """Fulfils the port ``Wording``."""
        if not source:
            return ""
        found: str | None = self.translator(language).translate(context, source)
        return found or source

    def translator(self, language: str) -> QTranslator:
        """The catalogue of a language; empty where there is none."""
        if language not in self._translators:
            self._translators[language] = self._load(language)
        return self._translators[language]

    def show(self, language: str) -> None:
        """Gives the application this language, for what QML translates by itself; QML has to be told to do it anew."""
        translator = self.translator(language)
        if Catalogues._shown is not translator:
            Catalogues.hide()
            QCoreApplication.installTranslator(translator)
            Catalogues._shown = translator

    @staticmethod
    def hide() -> None:
        """The application is in English again."""
        if Catalogues._shown is not None:
            QCoreApplication.removeTranslator(Catalogues._shown)
            Catalogues._shown = None

    def has_words(self, language: str) -> bool:
        """Whether there is anything to read in it: English, what is made up for tests, or a catalogue that loads."""
        return catalogue_tag(language) == SOURCE or not self.translator(language).isEmpty()

    def _load(self, language: str) -> QTranslator:
        if language == pseudo.TAG:
            return _Pseudo()
        parts = []
        for folder in self._folders:
            for tag in file_tags(language):
                path, part = folder / f"kiosk_{tag}.qm", QTranslator()
                if path.is_file() and part.load(str(path)):
                    parts.append(part)
        digits = _digits(_locale(language))
        if len(parts) == 1 and digits == string.digits:
            return parts[0]
        return _Layers(parts, digits)

    def locale(self, language: str) -> Locale:
        """How this language is written on the screen."""
        qt = _locale(language)
        digits = _digits(qt)
        written = catalogue_tag(language)
        return Locale(
            translate=lambda source: self.text(words.CONTEXT, source, language),
            time=lambda at: _written(qt, at, qt.timeFormat(QLocale.FormatType.ShortFormat)),
            date_order=date_order(qt),
            letters=latin_for_names(written),
            own_letters=own_letters(written),
            signs=latin_for_words(written),
            figures=(*string.digits[1:], "0", "-", "/", ".", ",", "(", ")", "+"),
            digits=(*digits[1:], digits[0]),
            comma=_COMMAS.get(catalogue_tag(language), ", "),
        )

    def own_name(self, language: str) -> str:
        """The language's name in its own script, as a patient looks for it."""
        if language == pseudo.TAG:
            return _PSEUDO_NAME
        name: str = QLocale(language).nativeLanguageName()
        return OWN_NAMES.get(language, name[:1].upper() + name[1:])

    @staticmethod
    def staff_name(language: str) -> str:
        """The language's name in English, for the slip."""
        if language == pseudo.TAG:
            return "Pseudo"
        return _STAFF_NAMES.get(catalogue_tag(language)) or QLocale.languageToString(QLocale(language).language())

    def right_to_left(self, language: str) -> bool:
        return bool(QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft)

    def digits(self, language: str) -> str:
        """The ten digits that the language is shown with, 0 first."""
        return _digits(_locale(language))

    def clock_line(self, now: datetime, language: str) -> str:
        """``Monday, November 23 · 9:04 AM``: day and time for the corner of the screen."""
        qt = _locale(language)
        day = _without_year(qt.dateFormat(QLocale.FormatType.LongFormat))
        if qt.language() is QLocale.Language.Haitian:
            day = day.replace("dddd", f"'{_CREOLE_DAYS[now.weekday()]}'")
            day = day.replace("MMMM", f"'{_CREOLE_MONTHS[now.month - 1]}'")
        time = qt.timeFormat(QLocale.FormatType.ShortFormat)
        return f"{_written(qt, now, day)} \u00b7 {_written(qt, now, time)}"


def catalogue_tag(language: str) -> str:
    """Whose words a tag gets: ``es-MX`` those of ``es``, ``fil`` those of ``tl``; itself where nothing fits."""
    if language in LINGUIST:
        return language
    wanted = QLocale(language)
    key = wanted.language(), wanted.script()
    fitting = (tag for tag in LINGUIST if (QLocale(tag).language(), QLocale(tag).script()) == key)
    return next(fitting, language)


def file_tags(language: str) -> tuple[str, ...]:
    """By which tags its catalogue may be called, the closest first."""
    parts = language.split("-")
    shorter = ("-".join(parts[:count]) for count in range(len(parts) - 1, 0, -1))
    same_script = (tag for tag in shorter if QLocale(tag).script() == QLocale(language).script())
    return tuple(dict.fromkeys((language, catalogue_tag(language), *same_script)))


def date_order(locale: QLocale) -> tuple[Field, Field, Field]:
    """Day, month and year in the order in which the language writes a date."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    first, second, third = sorted(_ORDER, key=pattern.find)
    return _ORDER[first], _ORDER[second], _ORDER[third]


def in_digits(text: str, digits: str) -> str:
    """The text with its figures in other digits, 0 first; a placeholder keeps its own."""
    to = str.maketrans(string.digits, digits)
    return _DIGITS.sub(lambda found: found[0] if found[0].startswith("%") else found[0].translate(to), text)


class _Pseudo(QTranslator):
    """Every English text, made up; needs no file."""

    def translate(self, _context: str, source: str, _comment: str | None = None, _n: int = -1) -> str:
        return pseudo.pseudo(source)

    def isEmpty(self) -> bool:
        return False


class _Layers(QTranslator):
    """Catalogues of one language, the first that has a text; figures in the digits of the site's region."""

    def __init__(self, parts: Sequence[QTranslator], digits: str) -> None:
        super().__init__()
        self._parts = parts
        self._digits = digits

    # None and not "", which Qt would show
    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:
        for part in self._parts:
            found: str | None = part.translate(context, source, comment, n)
            if found:
                return in_digits(found, self._digits)
        return None

    def isEmpty(self) -> bool:
        return all(part.isEmpty() for part in self._parts)


def _locale(language: str) -> QLocale:
    return QLocale(_REGIONS.get(language, language))


def _digits(locale: QLocale) -> str:
    """Its ten digits, 0 first."""
    return "".join(locale.toString(number) for number in range(10))


def _written(locale: QLocale, moment: datetime, pattern: str) -> str:
    qt = QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    # Most fonts lack the narrow space that CLDR puts before AM.
    return locale.toString(qt, pattern).replace("\u202f", "\u00a0")


def _without_year(pattern: str) -> str:
    return " ".join(_YEAR.sub(" ", pattern).split()).strip(" ,\u060c")
