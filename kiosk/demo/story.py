"""Seven visits that the demo walks through on the real window: a scanner and a finger, nothing else."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.store.encoding import encode
from kiosk.app.running import Running
from kiosk.core.record import Record
from kiosk.core.visit import Desk, Done, Welcome
from kiosk.demo.finger import Finger
from kiosk.paths import UI
from kiosk.viewmodel.words import CONTEXT


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the demo leaves what it made."""

    slips: Path
    screens: Path
    records: Path

    @classmethod
    def under(cls, folder: Path) -> "Folders":
        """Three folders, made where they are not there."""
        made = cls(folder / "slips", folder / "screens", folder / "records")
        for each in (made.slips, made.screens, made.records):
            each.mkdir(parents=True, exist_ok=True)
        return made


_CLEAN = {
    "confirm": "Yes, this is me",
    "where": "Low back",
    "where.side": "Left side",
    "help": "None of these",
    "driver": "Yes, my driver is here",
    "pregnancy": "No",
    "breastfeeding": "No",
    "reaction": "None of these",
    "call": "Yes",
    "thinner": "None of these",
    "stopped": "No",
    "today": "None of these",
    "history": "None of these",
    "images": "No",
    "gown": "Yes, I can",
    "risks": "Yes, and I have no questions",
}
"""What someone touches who has nothing to report, by item key."""


class Story:
    """Plays the visits and keeps a picture of every screen."""

    def __init__(self, running: Running, window: QQuickWindow, folders: Folders, say: Callable[[str], None]) -> None:
        self._running = running
        self._window = window
        self._folders = folders
        self._say = say
        self._finger = Finger(window, self._words)
        self._visit = ""
        self._count = 0

    def play(self) -> None:
        """All visits, in turn. Raises ``NotThereError`` where the screen lacks what a person would press."""
        # A slow machine is no idle patient: the clock runs for the one who walks away.
        self._running.idle.stop()
        for visit in (
            *(self.clean, self.pregnant, self.called_in, self.not_found, self.timed_out),
            *(self.spanish, self.arabic),
        ):
            self._visit, self._count = visit.__name__.replace("_", "-"), 0
            self._say(f"\n{(visit.__doc__ or '').strip()}")
            # Pages that stand still at once: the pictures are exact, and nobody waits for a slide.
            self._running.kiosk.setReducedMotion(True)
            self._finger.rest()
            visit()
            self._until_welcome()

    def clean(self) -> None:
        """Visit 1: Grace Okafor, 62, scans the code of her letter and has nothing to report."""
        self._look("welcome")
        self._finger.scan("DEMO26-0101")
        self._born("2", "11", "1964")
        self._answer(_CLEAN)
        self._confirm()

    def pregnant(self) -> None:
        """Visit 2: Elena Rivera types her name; she may be pregnant and has no driver."""
        self._typed("6", "14", "1990", "RIVERA")
        self._answer(
            _CLEAN
            | {
                "driver": "I do not have a driver",
                "pregnancy": "Maybe, or I am not sure",
                "thinner": "Aspirin or a pain pill",
                "thinner.last:aspirin": "2 or 3 days ago",
                "images": "Yes, MRI pictures",
                "images.media": "One CD or disc",
                "risks": "Ask about something else",
                "risks.words": "HOW LONG DO I REST",
            }
        )
        self._confirm()

    def called_in(self) -> None:
        """Visit 3: Erik Halvorsen is called in half-way."""
        self._typed("9", "3", "1951", "HALVORSEN")
        self._answer(_CLEAN | {"where": "Neck", "help": "Help with walking"}, until="call")
        self._finger.tap("Get help")
        self._look("help")
        self._finger.tap("They called me in")
        self._await_slip()

    def not_found(self) -> None:
        """Visit 4: somebody whom nobody has booked tries three times."""
        self._typed("1", "1", "1970", "SMITH")
        for _ in range(2):
            self._look("not-found")
            self._next()
            self._next()
        self._await_slip()

    def timed_out(self) -> None:
        """Visit 5: Mary Ann O'Neil walks away, and the kiosk forgets her."""
        self._typed("3", "4", "1961", "O'NEIL")
        self._answer(_CLEAN, until="help")
        self._running.idle.start()
        self._until(lambda: self._running.kiosk.property("overlay") == "still", "the question whether anyone is there")
        self._look("still-there")
        self._until(lambda: isinstance(self._running.kiosk.visit.page, Welcome), "the wipe")
        self._say("  nobody answered: wiped")

    def spanish(self) -> None:
        """Visit 6: Lucía Salazar's daughter answers for her, in Spanish."""
        self._speak("es", "Español")
        self._typed("5", "17", "1958", "SALAZAR")
        self._answer(
            _CLEAN
            | {
                "confirm": "Yes, and I am helping",
                "helping": "Family",
                "driver": "Yes, the driver is here",
                "gown": "Yes, they can",
                "risks": "Yes, and there are no questions",
                "thinner": "Aspirin or a pain pill",
                "thinner.last:aspirin": "Today",
                "images": "Yes, MRI pictures",
                "images.media": "One CD or disc",
            }
        )
        self._confirm()

    def arabic(self) -> None:
        """Visit 7: Layla Haddad, in Arabic; she needs an interpreter and asks in her own words."""
        self._speak("ar", "العربية")
        self._typed("8", "9", "1971", "HADDAD")
        self._answer(
            _CLEAN
            | {
                "where": "Neck",
                "help": "An interpreter",
                "driver": "My driver will come later",
                "risks": "Ask about something else",
                "risks.words": "متى أعود إلى العمل",
            }
        )
        self._confirm()

    # --- how a person does it --------------------------------------------------------------------

    def _speak(self, tag: str, name: str) -> None:
        """Chooses a language by its own name."""
        self._look("welcome")
        if not self._finger.offers(name):
            self._finger.tap("Language")
            self._turn_to(name)
            self._look("settings")
        self._finger.tap(name)
        if self._running.kiosk.property("overlay"):
            self._look("settings")
            self._leave_settings()
        self._until(lambda: self._running.kiosk.property("language") == tag, name)
        self._look("welcome")

    def _leave_settings(self) -> None:
        while self._finger.offers("More"):
            self._finger.tap("More")
        self._finger.tap("Done")

    def _words(self, source: str) -> str:
        """The shown language's words for English ones, wherever they stand."""
        content = self._running.rules.content
        screens = (path.stem for folder in ("Pages", "Parts") for path in sorted((UI / "Kiosk" / folder).glob("*.qml")))
        language = self._running.kiosk.visit.settings.language
        for context in (self._context, CONTEXT, *screens, *content.questions, *content.procedures):
            found = self._running.rules.wording(context, source, language)
            if found != source:
                return found
        return source

    @property
    def _context(self) -> str:
        """The question on the screen: the same words may be another's, too, and mean something else there."""
        return self._page().split(".")[0]

    def _typed(self, month: str, day: str, year: str, name: str) -> None:
        self._finger.tap("Type my name")
        self._born(month, day, year)
        self._finger.spell(name)
        self._look("name")
        self._next()

    def _born(self, month: str, day: str, year: str) -> None:
        for field, digits in (("Month", month), ("Day", day), ("Year", year)):
            self._finger.tap(field)
            self._finger.spell(digits)
        self._look("birth")
        self._next()

    def _answer(self, labels: dict[str, str], until: str = "check") -> None:
        """Goes through the questions to the page ``until``; ``labels`` by item key say what to touch or to spell."""
        while self._page() != until:
            label = labels.get(self._page(), "")
            if self._running.kiosk.property("page") == "words":
                self._turn_to("Erase")
                self._finger.spell(label)
            elif label:
                self._turn_to(label)
                self._finger.tap(label)
            self._look(self._page())
            self._next()

    def _turn_to(self, label: str) -> None:
        """Turns pages with More until the answer is in sight."""
        while not self._finger.offers(label) and self._finger.offers("More"):
            self._look(self._page())
            self._finger.tap("More")

    def _next(self) -> None:
        """Next, after the further pages that there are."""
        before = self._page()
        while self._finger.offers("More"):
            self._finger.tap("More")
            self._look(self._page())
        self._finger.tap("Skip" if self._finger.offers("Skip") else "Next")
        self._until(lambda: self._page() not in (before, "looking"), f"the page after {before}")

    def _confirm(self) -> None:
        self._look("check")
        while self._finger.offers("More"):
            self._finger.tap("More")
            self._look("check")
        self._finger.tap("Confirm")
        self._await_slip()

    def _await_slip(self) -> None:
        def settled() -> bool:
            page = self._running.kiosk.visit.page
            return isinstance(page, Desk) or (isinstance(page, Done) and page.outcome is not None)

        self._until(settled, "the slip")
        self._look(self._page())
        number = self._running.kiosk.property("number")
        self._say(f"  waiting number {number}")

    def _until_welcome(self) -> None:
        while self._finger.offers("More"):
            self._finger.tap("More")
            self._look(self._page())
        if self._finger.offers("Finish"):
            self._finger.tap("Finish")
        self._until(lambda: isinstance(self._running.kiosk.visit.page, Welcome), "the welcome screen")

    def _page(self) -> str:
        return str(self._running.kiosk.property("pageKey"))

    def _look(self, name: str) -> None:
        self._count += 1
        image = self._finger.picture()
        image.save(str(self._folders.screens / f"{self._visit}-{self._count:02}-{_file_name(name)}.png"))

    def _until(self, condition: Callable[[], bool], what: str) -> None:
        self._finger.until(condition, lambda: TimeoutError(f"no sign of {what}"), patience=30)


def keep_records(records: Iterable[Record], folder: Path) -> list[Path]:
    """Each record as JSON, named by its reference."""
    kept = []
    for record in records:
        path = folder / f"{record.reference}.json"
        whole = {"reference": record.reference, "number": record.number, "kiosk": record.kiosk, "id": record.id}
        whole |= json.loads(encode(record.draft))
        path.write_text(json.dumps(whole, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        kept.append(path)
    return kept


def _file_name(key: str) -> str:
    return key.replace(".", "-").replace(":", "-")
