"""A whole check-in from another process, by an assistive technology that knows roles and names alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.content_toml import load_content
from kiosk.adapters.store import StoreRecords, StoreSchedule, open_store
from kiosk.config import Config, load_config, store_path
from kiosk.core.appointment import Person, PersonName
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
BUTTON, HEADING = "push button", "heading"
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


LANGUAGES = ("en", "ar", "es")


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """A site where somebody is booked for each language, today and, should midnight come, tomorrow."""
    file = tmp_path_factory.mktemp("site") / "kiosk.toml"
    file.write_text(
        f'allow_unsigned = true\n[language]\npatient = {list(LANGUAGES)}\n[center]\nname = "Lakeside Imaging"\n'
        '[store]\nfile = "kiosk.db"\nencryption = "disk"\n[printer]\nfolder = "slips"\n'
    )
    config = load_config(file)
    noon = SystemClock().now().replace(hour=12, minute=0)
    rows = [
        replace(VISIT.booked, accession=f"{tag}-{day}", person=person_of(tag), at=noon + timedelta(days=day), center="")
        for tag in LANGUAGES
        for day in (0, 1)
    ]
    with open_store(store_path(config)) as store:
        StoreSchedule(store).import_appointments(rows, (), "outside", SystemClock().utc())
    return config


@pytest.fixture(scope="module")
def reader(config: Config, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """One kiosk for all visits: each must leave it as it found it."""
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    site = Path(config.store.file).parent
    try:
        with desktop.kiosk(site / "kiosk.toml", site / "kiosk.log"), desktop.reader() as reader:
            yield reader
    finally:
        desktop.close()


def person_of(language: str) -> Person:
    """A person for each visit: who has checked in is not asked again."""
    name = PersonName((replace(WOMAN.name.first, family=f"RIVERA-{language.upper()}"),))
    return replace(WOMAN, name=name, mrn=language)


class Patient:
    """Checks in through the reader, in a language that is read off the kiosk's own catalogue."""

    def __init__(self, reader: Reader, language: str = "en") -> None:
        self.reader, self.language = reader, language
        self._before = ""

    def say(self, context: str, source: str) -> str:
        """As the screen says it in this language."""
        return CATALOGUES.text(context, source, self.language)

    def lands(self, title: str, announced: bool = True) -> list[str]:
        """A page of this title has come, and nothing is left of the one before; what it says."""
        shown = self.reader.wait(HEADING, title)
        if announced:
            self.reader.hear(title)
        if self._before != title:
            assert (HEADING, self._before) not in shown
        self._before = title
        return [name for _, name in shown]

    def press(self, context: str, source: str) -> None:
        self.reach(BUTTON, self.say(context, source))

    def reach(self, role: str, name: str) -> list[str]:
        """Presses it, behind More where it is not in sight; its states then."""
        more = self.say("Page", "More")
        pressed, states = self.reader.press((role, name), (BUTTON, more))
        while pressed == more:
            pressed, states = self.reader.press((role, name), (BUTTON, more))
        return states

    def onward(self, context: str = "Page", source: str = "Next") -> list[str]:
        """Through all that More shows, and on; what it showed."""
        more, seen = self.say("Page", "More"), []
        while self.reader.press((BUTTON, more), (BUTTON, self.say(context, source)))[0] == more:
            seen += self.reader.names()
        return seen

    def choose(self, language: str) -> None:
        """Another language, by its own name."""
        self.reader.press((BUTTON, CATALOGUES.own_name(language)))
        self.language = language

    def asks_for_help(self) -> None:
        """And goes on with the question."""
        title = self._before
        self.press("FootBar", "Get help")
        self.lands(self.say("Help", "Get help"))
        self.press("FootBar", "Back")
        self.lands(title, announced=False)

    def spell(self, word: str) -> None:
        """Key by key."""
        keys = self.reader.everything()
        for sign in word:
            name = self.say("Key", "Space") if sign == " " else sign
            if (BUTTON, name) not in keys:
                self.reader.press((BUTTON, "ABC"), (BUTTON, "123"))
                keys = self.reader.everything()
            self.reader.press((BUTTON, name))

    def born(self, day: date) -> None:
        digits = CATALOGUES.locale(self.language).digits
        for name, number in ((words.MONTH, day.month), (words.DAY, day.day), (words.YEAR, day.year)):
            self.press(words.CONTEXT, name)
            for sign in str(number):
                self.reader.press((BUTTON, digits[int(sign) - 1]))

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
        if asked.key == "driver":
            self.asks_for_help()
        for choice in asked.item.choices:
            if choice.code in VISIT.codes(asked.key):
                self.tick(asked, choice)
        self.onward()

    def tick(self, asked: Asked, choice: Choice) -> None:
        """Once pressed, it says that it is chosen."""
        assert "checked" in self.reach(ANSWER[asked.item.kind], self.say(asked.question.id, choice.text))


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
def test_an_assistive_technology_checks_in(reader: Reader, config: Config, language: str) -> None:
    patient, person = Patient(reader), person_of(language)
    reader.wait(HEADING, "Welcome. Please check in.")
    if language != "en":
        patient.choose(language)
    patient.lands(patient.say("Welcome", "Welcome. Please check in."), announced=False)
    patient.press("Welcome", "Type my name")
    patient.lands(patient.say("Birth", "When were you born?"))
    patient.born(person.birth_date)
    patient.onward()
    patient.lands(patient.say("Name", "What is your last name?"))
    patient.spell(person.name.first.family)
    patient.onward()
    reader.hear(patient.say("Waiting", "We are looking for your visit."))
    patient.lands(person.name.greeting)
    patient.reach("radio button", patient.say(words.CONTEXT, words.ME))
    patient.onward()
    for key in VISIT.route:
        patient.answers(asked_of(key))
    said = patient.lands(patient.say(words.CONTEXT, words.CHECK_ANSWERS))
    said += patient.onward("Check", "Confirm")
    for key in VISIT.route:
        asked = asked_of(key)
        assert title_shown(asked, RULES, language) in said
        for answer in shown(asked, patient):
            assert answer in said
    reader.hear(patient.say("Waiting", "We are saving your answers."))
    patient.lands(patient.say("Done", "You are checked in."))
    reader.hear(patient.say("Done", "Please tell the front desk your number."))
    record = kept(config, person)
    assert record.number in reader.names()
    patient.onward("Done", "Finish")
    reader.wait(HEADING, "Welcome. Please check in.")
    assert not [name for name in reader.names() if record.number in name or person.name.greeting in name]
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


def kept(config: Config, person: Person) -> Record:
    """The person's record, by the slip in the folder that came last, which says what it has to."""
    slip = max(Path(config.printer.folder).glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)
    with open_store(store_path(config)) as store:
        record = StoreRecords(store, SystemClock(), "K1", "A", "").by_reference(slip.stem)
    assert record is not None
    text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(slip))
    for line in (*VISIT.stops, record.number, person.name.first.family):
        assert "".join(line.split()) in "".join(text.split())
    return record
