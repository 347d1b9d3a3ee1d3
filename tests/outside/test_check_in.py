"""A whole check-in from another process, by an assistive technology that knows roles and names alone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.content_toml import load_content
from kiosk.adapters.store import StoreRecords, StoreSchedule, open_store
from kiosk.config import Config, load_config, store_file
from kiosk.core.lines import title_shown
from kiosk.core.procedure import Choice, Kind
from kiosk.core.record import Record, State
from kiosk.core.route import Asked
from kiosk.paths import RESOURCES
from kiosk.viewmodel import words
from kiosk.viewmodel.language import Catalogues
from tests.flows.table import Flow, expect
from tests.outside.desktop import Desktop, Reader
from tests.walk import WOMAN, rules_for

CATALOGUES = Catalogues(RESOURCES / "i18n")
RULES = replace(rules_for(load_content(RESOURCES)), wording=CATALOGUES.text)
BUTTON, HEADING, TEXT, FIELD = "push button", "heading", "label", "text"
ANSWER = {Kind.ONE: "radio button", Kind.MANY: "check box"}

VISIT = Flow(
    "from outside",
    "myelogram",
    "woman",
    side="left",
    answers={
        "where": ["lumbar"],
        "where.side": "left",
        "driver": "later",
        "driver.contact": "MAY 55",
        "reaction": ["dye"],
        "reaction.medicine": "no",
        "thinner": ["aspirin"],
        "thinner.last:aspirin": "yesterday",
        "images": ["mri"],
        "images.media": ["one_cd"],
    },
    route=[
        *("where", "where.side", "help", "driver", "driver.contact", "pregnancy", "breastfeeding", "reaction"),
        *("reaction.what", "reaction.medicine", "call", "thinner", "thinner.last:aspirin", "stopped", "today"),
        *("history", "images", "images.media", "gown", "risks"),
    ],
    banner="stop",
    stops=["BAD REACTION: X-ray contrast; what happened: left blank; took medicine for it today: no"],
    notes=[
        "DRIVER: comes later; name and phone: “MAY 55”",
        "BLOOD THINNER: aspirin or NSAID (last taken: yesterday)",
    ],
    infos=["PRIOR IMAGES: MRI; brought as: 1 CD or disc"],
)


@dataclass(frozen=True)
class Site:
    """One kiosk's configuration, and where its process writes."""

    config: Config
    file: Path
    log: Path


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    made = Desktop(tmp_path_factory.mktemp("desktop"))
    yield made
    made.close()


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The woman of the table is booked for a myelogram, today and, should midnight come, tomorrow."""
    file = tmp_path / "kiosk.toml"
    file.write_text(
        'allow_unsigned = true\n[language]\npatient = ["en", "es", "ar"]\n'
        '[store]\nfile = "kiosk.db"\n[printer]\nfolder = "slips"\n[center]\nname = "Lakeside Imaging"\n'
    )
    config = load_config(file)
    now = SystemClock().now().replace(hour=12, minute=0)
    booked = replace(VISIT.booked, center="")
    rows = [replace(booked, accession=f"OUT-{day}", at=now + timedelta(days=day)) for day in (0, 1)]
    with open_store(store_file(config)) as store:
        StoreSchedule(store).import_appointments(rows, (), "outside", SystemClock().utc())
    return Site(config, file, tmp_path / "kiosk.log")


class Patient:
    """Checks in through the reader, in a language that is read off the kiosk's own catalogue."""

    def __init__(self, reader: Reader, language: str = "en") -> None:
        self.reader, self.language = reader, language
        self._before = ""

    def say(self, context: str, source: str) -> str:
        """As the screen says it in this language."""
        return CATALOGUES.text(context, source, self.language)

    def lands(self, title: str, announced: bool = True) -> None:
        """A page of this title has come, and nothing is left of the one before."""
        self.reader.wait(HEADING, title)
        if announced:
            self.reader.hear(title)
        if self._before != title:
            assert (HEADING, self._before) not in self.reader.everything()
        self._before = title

    def press(self, context: str, source: str) -> None:
        self.reader.press(BUTTON, self.say(context, source))

    def turn_to(self, role: str, name: str) -> None:
        """Looks behind More for what is not in sight."""
        while not self.reader.offers(role, name) and self.reader.offers(BUTTON, self.say("Page", "More")):
            self.press("Page", "More")

    def onward(self, context: str = "Page", source: str = "Next") -> None:
        """Through all that More shows."""
        while self.reader.offers(BUTTON, self.say("Page", "More")):
            self.press("Page", "More")
        self.press(context, source)

    def choose(self, language: str) -> None:
        """Another language, in Settings."""
        self.press("FootBar", "Settings")
        self.lands(self.say("Settings", "Settings"))
        self.turn_to("radio button", CATALOGUES.own_name(language))
        self.reader.press("radio button", CATALOGUES.own_name(language))
        self.language = language
        self.lands(self.say("Settings", "Settings"), announced=False)
        self.onward("Settings", "Done")

    def spell(self, word: str) -> None:
        """Key by key."""
        for sign in word:
            name = self.say("Key", "Space") if sign == " " else sign
            if not self.reader.offers(BUTTON, name):
                other = "ABC" if self.reader.offers(BUTTON, "ABC") else "123"
                self.reader.press(BUTTON, other)
            self.reader.press(BUTTON, name)

    def born(self, day: date) -> None:
        digits = CATALOGUES.locale(self.language).digits
        for name, number in ((words.MONTH, day.month), (words.DAY, day.day), (words.YEAR, day.year)):
            self.reader.press(BUTTON, self.say(words.CONTEXT, name))
            for sign in str(number):
                self.reader.press(BUTTON, digits[int(sign) - 1])

    def answers(self, asked: Asked) -> None:
        """One page of a question."""
        self.lands(title_shown(asked, RULES, self.language))
        if asked.item.kind is Kind.TEXT:
            text = VISIT.words(asked.key)
            self.spell(text)
            self.onward("Words", "Next" if text else "Skip")
            return
        if asked.key == "where":
            self.press("Page", "Next")
            self.reader.hear(self.say(words.CONTEXT, words.NOTHING_CHOSEN))
        for choice in asked.item.choices:
            if choice.code in VISIT.codes(asked.key):
                self.tick(asked, choice)
        self.onward()

    def tick(self, asked: Asked, choice: Choice) -> None:
        """It says that it is chosen."""
        role, name = ANSWER[asked.item.kind], self.say(asked.question.id, choice.text)
        self.turn_to(role, name)
        self.reader.press(role, name)
        assert "checked" in self.reader.states(role, name)

    def reads_all(self) -> list[str]:
        """The texts of every leaf of the page."""
        found = self.reader.names()
        while self.reader.offers(BUTTON, self.say("Page", "More")):
            self.press("Page", "More")
            found += self.reader.names()
        return found


def asked_of(key: str) -> Asked:
    """The item of that key, as the route would ask it."""
    name, _, follow = key.partition(".")
    follow, _, about = follow.partition(":")
    question = RULES.content.questions[name]
    if not follow:
        return Asked(key, question, question.item)
    item = next(each.item for each in question.follows if each.item.id == follow)
    return Asked(key, question, item, question.item.choice(about) if about else None)


@pytest.mark.parametrize("language", ["en", "ar", pytest.param("es", marks=pytest.mark.long)])
def test_an_assistive_technology_checks_in(desktop: Desktop, site: Site, language: str) -> None:
    with desktop.kiosk(site.file, site.log), desktop.reader() as reader:
        patient = Patient(reader)
        reader.wait(HEADING, "Welcome. Please check in.")
        if language != "en":
            patient.choose(language)
        patient.lands(patient.say("Welcome", "Welcome. Please check in."), announced=False)
        patient.press("Welcome", "Type my name")
        patient.lands(patient.say("Birth", "When were you born?"))
        patient.born(WOMAN.birth_date)
        patient.onward()
        patient.lands(patient.say("Name", "What is your last name?"))
        patient.spell(WOMAN.name.first.family.upper())
        patient.onward()
        patient.lands(WOMAN.name.greeting)
        reader.press("radio button", patient.say(words.CONTEXT, words.ME))
        patient.onward()
        for key in VISIT.route:
            patient.answers(asked_of(key))
        patient.lands(patient.say(words.CONTEXT, words.CHECK_ANSWERS))
        said = patient.reads_all()
        for key in VISIT.route:
            asked = asked_of(key)
            assert title_shown(asked, RULES, language) in said
            for answer in shown(asked, patient):
                assert answer in said
        patient.onward("Check", "Confirm")
        patient.lands(patient.say("Done", "You are checked in."))
        reader.wait(TEXT, patient.say("Done", "Please tell the front desk your number."))
        record = kept(site)
        assert record.number in reader.names()
        patient.onward("Done", "Finish")
        reader.wait(HEADING, "Welcome. Please check in.")
        assert not [name for name in reader.names() if record.number in name or WOMAN.name.greeting in name]
    expect(VISIT, [line.key for line in record.draft.lines if line.state is not State.NOT_ASKED], record)
    assert record.draft.language == language


def shown(asked: Asked, patient: Patient) -> list[str]:
    """What the check page has to say of an item."""
    if asked.question.sensitive:
        return [patient.say(words.CONTEXT, words.ANSWERED)]
    if asked.item.kind is Kind.TEXT:
        return [VISIT.words(asked.key) or patient.say(words.CONTEXT, words.LEFT_BLANK)]
    chosen = (asked.item.choice(code).text for code in VISIT.codes(asked.key))
    return [patient.say(asked.question.id, text) for text in chosen]


def kept(site: Site) -> Record:
    """The one record, by the slip in the folder, which says what it has to."""
    (slip,) = Path(site.config.printer.folder).glob("*.pdf")
    with open_store(store_file(site.config)) as store:
        record = StoreRecords(store, SystemClock(), "K1", "A", "").by_reference(slip.stem)
    assert record is not None
    text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(slip))
    for line in (*VISIT.stops, record.number, WOMAN.name.first.family.upper()):
        assert "".join(line.split()) in "".join(text.split())
    return record
