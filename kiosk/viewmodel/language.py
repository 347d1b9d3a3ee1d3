"""The shown language: its catalogue, and how it writes dates, times and letters."""

import re
import string
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QTranslator

from kiosk.core.visit import Field
from kiosk.viewmodel import words
from kiosk.viewmodel.props import Locale

_ORDER = {"d": Field.DAY, "M": Field.MONTH, "y": Field.YEAR}
# Qt names the country too: "American English"
_OWN_NAMES = {"en": "English", "es": "Español"}
# The year with the word that goes with it: " 'de' yyyy", "yyyy 'г'.", "yyyy年"
_YEAR = re.compile(r"[\s,\u060c]*(?:'[^']*'\s*)?y+(?:[.\s]*'[^']*'|\s*[^\W\d_A-Za-z]+)?\.?")
_LATIN = (*string.ascii_uppercase, "-", "'")


class Catalogues:
    """Words by language, from ``kiosk_<tag>.qm`` in one folder; without a catalogue the English source stands."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
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
            translator = QTranslator()
            path = self._folder / f"kiosk_{language}.qm"
            if path.is_file():
                translator.load(str(path))
            self._translators[language] = translator
        return self._translators[language]

    def locale(self, language: str) -> Locale:
        """How this language is written on the screen."""
        qt = QLocale(language)
        return Locale(
            translate=lambda source: self.text(words.CONTEXT, source, language),
            time=lambda at: qt.toString(_qt(at), qt.timeFormat(QLocale.FormatType.ShortFormat)),
            date_order=date_order(qt),
            letters=_LATIN,
            signs=(*string.ascii_uppercase, "'"),
            figures=(*string.digits[1:], "0", "-", "/", ".", ",", "(", ")", "+"),
            digits=tuple(qt.toString(number) for number in (*range(1, 10), 0)),
        )

    def own_name(self, language: str) -> str:
        """The language's name in its own script, as a patient looks for it."""
        name: str = QLocale(language).nativeLanguageName()
        return _OWN_NAMES.get(language, name[:1].upper() + name[1:])

    @staticmethod
    def staff_name(language: str) -> str:
        """The language's name in English, for the slip."""
        return QLocale.languageToString(QLocale(language).language())

    def right_to_left(self, language: str) -> bool:
        return bool(QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft)

    def clock_line(self, now: datetime, language: str) -> str:
        """``Monday, November 23 · 9:04 AM``: day and time for the corner of the screen."""
        qt = QLocale(language)
        full = qt.dateFormat(QLocale.FormatType.LongFormat)
        day = _without_year(full)
        time = qt.timeFormat(QLocale.FormatType.ShortFormat)
        moment = _qt(now)
        return f"{qt.toString(moment, day)} \u00b7 {qt.toString(moment, time)}"


def date_order(locale: QLocale) -> tuple[Field, Field, Field]:
    """Day, month and year in the order in which the language writes a date."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    first, second, third = sorted(_ORDER, key=pattern.find)
    return _ORDER[first], _ORDER[second], _ORDER[third]


def _qt(moment: datetime) -> QDateTime:
    return QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)


def _without_year(pattern: str) -> str:
    return " ".join(_YEAR.sub(" ", pattern).split()).strip(" ,\u060c")
