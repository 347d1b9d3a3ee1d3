"""What the content files must be to each other: names that exist, flags that speak, questions that are reached."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from kiosk.adapters.content_table import Faults, unknown
from kiosk.core.appointment import Level, Side, Steroid
from kiosk.core.exam import OTHER, STEP
from kiosk.core.procedure import (
    Choice,
    Compare,
    Flag,
    Interlock,
    Item,
    Kind,
    Meaning,
    Procedure,
    Question,
    Topic,
)
from kiosk.paths import RESOURCES

SET = "questions/content.toml"
"""The file with the version, the topics and the interlocks."""

_NOT_KEPT = (OTHER, STEP)
"""Kinds of the exam table that no appointment has."""
_SEXES = ("F", "M", "O")
_COMPARED = {Compare.LEVELS: tuple(Level), Compare.SIDE: (Side.LEFT, Side.RIGHT, Side.BOTH)}
_LOUDEST_FIRST = list(Flag)


@dataclass
class Drafted:
    """What the files hold, as far as each part could be read."""

    version: str = ""
    topics: list[Topic] = field(default_factory=list)
    interlocks: list[Interlock] = field(default_factory=list)
    questions: dict[str, Question] = field(default_factory=dict)
    procedures: dict[str, Procedure] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    """``driver``, ``driver:no``, ``driver.later``, ``driver.later:yes`` -> file and key; also of what is broken."""
    homes: dict[str, str] = field(default_factory=dict)
    """Procedure id -> file."""

    @property
    def declared(self) -> set[str]:
        """The ids of all questions, broken ones too."""
        return {key for key in self.places if "." not in key and ":" not in key}


def check(drafted: Drafted, faults: Faults) -> None:
    """Adds what is wrong between the parts; what only follows from a fault that is known already is left out."""
    found = Faults()
    _Check(drafted, faults, found).run()
    faults.lines += found.lines


@dataclass(frozen=True, slots=True)
class _Check:
    drafted: Drafted
    known: Faults
    """The faults of form: what stands there is not what was meant."""
    found: Faults

    def run(self) -> None:
        self._topics()
        for number, interlock in enumerate(self.drafted.interlocks, 1):
            self._interlock(interlock, f"{SET}: interlock {number} ({interlock.id})")
        for question in self.drafted.questions.values():
            self._question(question, self.drafted.places[question.id])
        for procedure in self.drafted.procedures.values():
            self._procedure(procedure, self.drafted.homes[procedure.id])

    def _topics(self) -> None:
        if self.known.within(SET):
            return
        names = [topic.id for topic in self.drafted.topics]
        if not names:
            self.found.add(SET, "no topic")
        for kind, ids in (("topic", names), ("interlock", [interlock.id for interlock in self.drafted.interlocks])):
            for name in sorted({name for name in ids if ids.count(name) > 1}):
                self.found.add(SET, f"{kind} {name} is there twice")
        used = {question.topic for question in self.drafted.questions.values()}
        for name in names:
            if name not in used and not self.known.within("questions"):
                self.found.add(SET, f"topic {name} has no question")

    def _interlock(self, interlock: Interlock, place: str) -> None:
        if interlock.flag is Flag.NONE and not self.known.within(place):
            self.found.add(place, "flag is missing")
        for side, exams in (("one", interlock.one), ("other", interlock.other)):
            for key, names in (("procedures", exams.procedures), ("not_procedures", exams.not_procedures)):
                for name in names:
                    if name in _NOT_KEPT and name not in self.drafted.procedures:
                        self.found.add(place, f"{side}.{key}: {name} never matches: exams of this kind are not kept")
                    else:
                        self._exists("procedure", name, self.drafted.procedures, "procedures", place)
            for name in exams.steroid:
                if name not in list(Steroid):
                    self.found.add(place, f"steroid: {name} is not one of {', '.join(Steroid)}")

    def _question(self, question: Question, place: str) -> None:
        self._exists("topic", question.topic, [topic.id for topic in self.drafted.topics], SET, f"{place}: topic")
        asking = self._asking(question.id)
        if not asking and not self.known.within("procedures"):
            self.found.add(place, "no procedure asks it")
        self._audience(question, f"{place}.audience")
        self._item(question.id, question.item, asking)
        codes = [choice.code for choice in question.item.choices]
        for follow in question.follows:
            key = f"{question.id}.{follow.item.id}"
            self._item(key, follow.item, asking)
            if follow.each and not follow.when:
                self.found.add(self.drafted.places[key], "each needs when: the choices that it is asked about")
            for code in follow.when:
                self._exists("choice", code, codes, place, f"{self.drafted.places[key]}: when")

    def _audience(self, question: Question, place: str) -> None:
        audience = question.audience
        low, high = audience.age_from or 0, audience.age_to
        if low < 0 or (high is not None and high < low):
            self.found.add(place, "nobody has this age")
        for sex in audience.not_sex:
            if sex not in _SEXES:
                self.found.add(place, f"not_sex: {sex} is not one of {', '.join(_SEXES)}")
        if not audience.after:
            return
        if audience.after not in self.drafted.declared:
            self._exists("question", audience.after, self.drafted.declared, "", f"{place}: after")
            return
        chain = [question.id]
        while (last := self.drafted.questions.get(chain[-1])) and last.audience.after:
            chain.append(last.audience.after)
            if chain.count(chain[-1]) > 1:
                self.found.add(place, f"after: goes round in a circle: {' after '.join(chain)}")
                return
        for name in self._asking(question.id):
            asked = self.drafted.procedures[name].questions
            if audience.after not in asked[: asked.index(question.id)]:
                self.found.add(place, f"after: {self.drafted.homes[name]} does not ask {audience.after} before it")

    def _item(self, key: str, item: Item, asking: list[str]) -> None:
        place = self.drafted.places[key]
        if item.kind is Kind.TEXT:
            if item.choices:
                self.found.add(place, "kind text has no choices")
            if item.compare:
                self.found.add(place, "kind text cannot be compared with the order")
            return
        for choice in item.choices:
            where = self.drafted.places[f"{key}:{choice.code}"]
            if not self.known.within(where):
                for what in self._choice(choice, item, asking, where):
                    self.found.add(where, what)
        if self.known.within(place):
            return
        if not item.choices:
            self.found.add(place, f"kind {item.kind} has no choice")
            return
        quiet: dict[str, list[str]] = {}
        for procedure in asking:
            offered = [choice for choice in item.choices if _offers(choice, procedure)]
            if not offered:
                self.found.add(place, f"no choice for procedure {procedure}")
                continue
            loudest = min((choice.flag_in(procedure) for choice in offered), key=_LOUDEST_FIRST.index)
            for choice in offered:
                # a compared item needs no flag: not sure is never what was ordered
                if (
                    choice.meaning is not Meaning.ANSWER
                    and choice.flag_in(procedure) is not loudest
                    and not item.compare
                ):
                    what = f"flag: {choice.meaning} is the unsafe answer, {loudest} as the loudest of the others"
                    quiet.setdefault(f"{self.drafted.places[f'{key}:{choice.code}']}: {what}", []).append(procedure)
        for what, procedures in quiet.items():
            self.found.lines.append(f"{what} ({', '.join(procedures)})")

    def _choice(self, choice: Choice, item: Item, asking: list[str], place: str) -> Iterator[str]:
        if choice.icon and choice.icon not in _drawn("icons"):
            yield f"icon: {unknown('icon', choice.icon, _drawn('icons'))}"
        flags = [flag for flag in (choice.flag, *choice.flag_for.values()) if flag is not Flag.NONE]
        if flags and not choice.slip:
            yield f"flag {flags[0]} has no slip text"
        if choice.slip and not flags:
            yield "slip text without a flag"
        compared = _COMPARED.get(item.compare, ())
        if compared and choice.meaning is Meaning.ANSWER and choice.code not in compared:
            yield f"code: an order says {', '.join(compared)}, never {choice.code}"
        for key, names in (("only", choice.only), ("flag_for", tuple(choice.flag_for))):
            for name in names:
                if name not in self.drafted.procedures:
                    self._exists("procedure", name, self.drafted.procedures, "procedures", f"{place}: {key}")
                elif name not in asking:
                    yield f"{key}: procedure {name} does not ask this question"
                elif not _offers(choice, name):
                    yield f"{key}: procedure {name} does not offer this choice"

    def _procedure(self, procedure: Procedure, place: str) -> None:
        if not procedure.questions and not self.known.within(place):
            self.found.add(place, "questions: none")
        for name in procedure.questions:
            self._exists("question", name, self.drafted.declared, "", f"{place}: questions")
        topics = [topic.id for topic in self.drafted.topics]
        asked = [self.drafted.questions[name] for name in procedure.questions if name in self.drafted.questions]
        for one, other in pairwise(question for question in asked if question.topic in topics):
            if topics.index(other.topic) < topics.index(one.topic):
                self.found.add(place, f"questions: {other.id} of topic {other.topic} stands after topic {one.topic}")
        for number, step in enumerate(procedure.steps, 1):
            where = f"{place}: step {number} ({step.title})"
            if step.icon and step.icon not in _drawn("icons") and not self.known.within(where):
                self.found.add(f"{where}: icon", unknown("icon", step.icon, _drawn("icons")))
            where = f"{where}: only_if"
            for name, code in step.only_if:
                if name not in procedure.questions:
                    self._exists("question", name, procedure.questions, "", where)
                elif name in self.drafted.questions:
                    choices = self.drafted.questions[name].item.choices
                    codes = [choice.code for choice in choices if _offers(choice, procedure.id)]
                    self._exists("choice", code, codes, self.drafted.places[name], f"{where}: {name}")

        for number, shown in enumerate(procedure.expect, 1):
            where = f"{place}: expect {number} ({shown.id})"
            if [one.id for one in procedure.expect].index(shown.id) < number - 1:
                self.found.add(where, f"id {shown.id} is there twice")
            if shown.picture not in _drawn("pictures") and not self.known.within(where):
                self.found.add(f"{where}: picture", unknown("picture", shown.picture, _drawn("pictures")))

    def _asking(self, question: str) -> list[str]:
        return [procedure.id for procedure in self.drafted.procedures.values() if question in procedure.questions]

    def _exists(self, kind: str, name: str, names: Collection[str], source: str, place: str) -> None:
        """A fault, unless the name exists, or is blank or missing only because of a fault in ``source``."""
        if name and name not in names and not (source and self.known.within(source)):
            self.found.add(place, unknown(kind, name, sorted(names)))


@cache
def _drawn(folder: str) -> tuple[str, ...]:
    """The icons or pictures that the screens have; a site brings none of its own."""
    return tuple(sorted(file.stem for file in (RESOURCES / folder).glob("*.svg")))


def _offers(choice: Choice, procedure: str) -> bool:
    return not choice.only or procedure in choice.only
