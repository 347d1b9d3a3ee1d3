"""The codes for a center's letters at the command line: a key, and one appointment's code as page, picture or text."""

import base64
from datetime import date
from pathlib import Path

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.letter_page import LetterPage, Page
from kiosk.adapters.letter_picture import letter_picture
from kiosk.adapters.letter_seal import LetterSeal
from kiosk.adapters.slip_type import Fonts
from kiosk.adapters.store import StoreSchedule, site_store
from kiosk.app.site import catalogues_of
from kiosk.config import Config
from kiosk.core.appointment import Appointment
from kiosk.core.letter import LONGEST_ACCESSION, Letter, handle, letter_code
from kiosk.errors import ConfigError, LetterError
from kiosk.paths import RESOURCES
from kiosk.viewmodel import words
from kiosk.viewmodel.language import Catalogues
from kiosk.whole_file import write_whole

_KEY_BYTES = 32
"""As many as the hash gives (RFC 2104, section 3)."""


def new_key() -> int:
    """Prints a key that nobody has had before, as the configuration takes it."""
    key = base64.b32encode(SystemClock().entropy(_KEY_BYTES)).decode("ascii").rstrip("=")
    print(f'[letters]\nkeys = ["{key}"]')
    return 0


def make(config: Config, accession: str | None, out: Path, language: str | None, *, only_text: bool) -> int:
    """Writes the page (PDF) and the picture (PNG) of an appointment's code into the folder ``out``, or prints its text.

    Raises ``LetterError`` where there is no such appointment to come, ``ConfigError`` without a key or for a language
    that the site does not offer.
    """
    if not accession:
        raise ConfigError("say which appointment: kiosk letter ACCESSION")
    if not config.letters.keys:
        raise ConfigError("letters.keys is empty: kiosk letter --new-key makes a key (docs/letters.md)")
    tag = language or config.language.patient[0]
    if tag not in config.language.patient:
        raise ConfigError(f"language {tag} is not offered here; there are {', '.join(config.language.patient)}")
    with site_store(config) as store:
        rows = StoreSchedule(store).booked(accession.strip())
    appointment = _to_come(rows, SystemClock().now().date(), config.center.here)
    code = sealed(config, appointment.accession, appointment.at.date())
    if only_text:
        print(code)
        return 0
    page = page_of(config, catalogues_of(config), tag, appointment, code)
    fonts = Fonts(RESOURCES / "fonts")
    for kind, document in (
        ("pdf", LetterPage(fonts, config.letters.paper).draw(page)),
        ("png", letter_picture(code, page.handle, RESOURCES / "fonts")),
    ):
        path = out / f"letter-{page.handle}.{kind}"
        write_whole(path, document)
        print(path)
    return 0


def page_of(config: Config, catalogues: Catalogues, language: str, appointment: Appointment, code: str) -> Page:
    """What a page says, in the words of the screens that the patient will meet."""

    def said(context: str, source: str) -> str:
        return catalogues.text(context, source, language)

    return Page(
        center=config.center.name,
        head=said(words.CONTEXT, words.YOUR_VISIT),
        when=tuple(
            part[:1].upper() + part[1:] for part in catalogues.clock_line(appointment.at, language).split(" \u00b7 ")
        ),
        code=code,
        handle=handle(code),
        steps=(
            said(words.CONTEXT, words.TOUCH_TO_START),
            said("Scan", "Hold your code under the scanner."),
            said("Birth", "When were you born?"),
        ),
        lines=config.letters.lines.get(language, ()),
        right_to_left=catalogues.right_to_left(language),
    )


def _to_come(rows: tuple[Appointment, ...], today: date, here: str) -> Appointment:
    """The first of an accession's exams that somebody can still check in for here. Raises ``LetterError``."""
    if not rows:
        raise LetterError("That accession is not in the schedule. Was the export imported? kiosk schedule import FILE")
    for keep, why in (
        (lambda row: not row.cancelled, "is cancelled"),
        (lambda row: row.at.date() >= today, "was on an earlier day"),
        (lambda row: not row.done, "is done already"),
        (lambda row: not row.recorded, "has been checked in for already"),
        (
            lambda row: row.center in ("", here),
            "is at another center: make its letter with that center's configuration",
        ),
    ):
        rows = tuple(filter(keep, rows))
        if not rows:
            raise LetterError(f"No letter was made: this appointment {why}.")
    return rows[0]


def sealed(config: Config, accession: str, day: date) -> str:
    """The text of the code for an accession on its day. Raises ``LetterError`` where it does not fit into one."""
    try:
        return letter_code(Letter(accession, day), LetterSeal(config.letters.keys).make)
    except ValueError as error:
        raise LetterError(
            f"This accession does not fit into a code: it may have at most {LONGEST_ACCESSION} signs."
        ) from error
