"""All that patients read, as the table that a radiologist and a translator sign."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, replace

from kiosk.core.film import Cue
from kiosk.core.procedure import (
    Audience,
    Choice,
    Compare,
    Content,
    ExamPattern,
    Flag,
    Follow,
    Interlock,
    Item,
    Kind,
    Meaning,
    Procedure,
    Question,
    Show,
)

_MEANINGS = {Meaning.NOT_SURE: "counts as unsafe", Meaning.TELL: "counts as unsafe: a person is told"}
_SEXES = {"F": "female", "M": "male", "O": "other"}
_KINDS = {Kind.ONE: "one answer", Kind.MANY: "several answers", Kind.TEXT: "own words"}


@dataclass(frozen=True, slots=True)
class Wording:
    """One text of a screen, with what helps to understand it."""

    context: str
    """Where a translator finds it; empty = not a translator's."""
    what: str
    """Its part on the screen: ``Question``, ``Answer``, ``Picture shows``."""
    text: str
    """In English, as the patient reads it."""
    helper: str = ""
    """In English, as somebody who answers for the patient reads it; empty = the same."""
    help: str = ""
    """What stands below it, smaller."""
    help_helper: str = ""
    flag: Flag = Flag.NONE
    slip: str = ""
    """The words of the slip line that the flag raises."""
    remark: str = ""
    """What else decides about it, in staff words."""


@dataclass(frozen=True, slots=True)
class Block:
    """One question with its follow-ups, or another set of texts that belong together."""

    title: str
    about: str
    """Who is asked and how, in staff words."""
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Translated:
    """One text in another language."""

    context: str
    source: str
    text: str
    """Empty = not translated."""
    reviewed: str
    """By whom and when; empty = by nobody."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language's translations, in the order of its catalogue."""

    name: str
    """In English."""
    right_to_left: bool
    entries: tuple[Translated, ...]
    captions: tuple[Block, ...] = ()
    """Those of the site's videos, which are no translations."""

    @property
    def digest(self) -> str:
        """See ``digest_of_words``."""
        return digest_of_words(((one.context, one.source, one.text) for one in self.entries), self.captions)

    @property
    def translated(self) -> int:
        return sum(bool(entry.text) for entry in self.entries)

    @property
    def reviewed(self) -> int:
        return sum(bool(entry.reviewed) for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Review:
    """The whole document."""

    center: str
    printed: str
    """The day, in staff's writing."""
    version: str
    hash: str
    signed: bool
    procedures: tuple[tuple[str, tuple[Block, ...]], ...]
    """Staff name of the exam, and its blocks in the order of the visit."""
    common: tuple[Block, ...]
    """What all exams share: topics, the kiosk's own words by page."""
    tongues: tuple[Tongue, ...]


def exam_blocks(content: Content, procedure: Procedure) -> Iterator[Block]:
    """What this exam asks and tells, with the flags that it raises."""
    own = procedure.id
    yield Block("NAME OF THE EXAM", "", (Wording(own, "Name", procedure.name),))
    for name in procedure.questions:
        yield _question(content.questions[name], procedure)
    same_day = [lock for lock in content.interlocks if _may_match(lock, procedure)]
    if same_day:
        lines = tuple(Wording("", "Not shown", "", flag=lock.flag, slip=lock.slip) for lock in same_day)
        yield Block("SAME DAY", "two exams of one person on one day", lines)
    steps = tuple(
        Wording(own, "Step", step.title, help=step.text, remark=_only_if(content, step.only_if))
        for step in procedure.steps
    )
    if steps:
        yield Block("WHAT HAPPENS NEXT", "on the last page", steps)
    expected = tuple(
        Wording(picture.id, part, text, help=more)
        for picture in procedure.expect
        for part, text, more in (("Step", picture.text, picture.time), ("Picture shows", picture.alt, ""))
    )
    if expected:
        yield Block("WHAT TO EXPECT", "a picture a page, for whoever wants to see it", expected)


def topic_block(content: Content) -> Block:
    """The parts of the progress bar."""
    parts = tuple(Wording(topic.id, "Part", topic.title) for topic in content.topics)
    return Block("PARTS OF THE VISIT", "at the top of the screen", parts)


def caption_block(exam: str, cues: Iterable[Cue]) -> Block:
    """What stands under the site's own video of an exam, in one language."""
    lines = tuple(Wording("", _clock(cue.start), " ".join(cue.text.split())) for cue in cues)
    return Block(f"CAPTIONS: {exam}", "under the site's own video", lines)


def _clock(milliseconds: int) -> str:
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{minutes}:{seconds:02}"


def digest_of_english(blocks: Iterable[Block]) -> str:
    """Sixteen hexadecimal signs for all that is printed of ``blocks``: the wording, the flags, who is asked."""
    return _digest([astuple(block) for block in blocks])


def digest_of_words(texts: Iterable[tuple[str, str, str]], captions: Iterable[Block]) -> str:
    """Sixteen hexadecimal signs for one language: context, English and translation of each text, and the captions.

    Who has reviewed them is left out: what was signed on paper is still the same when that is written down.
    """
    return _digest([list(texts), [astuple(block) for block in captions]])


def _digest(parts: object) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


def sources(blocks: Iterable[Block]) -> tuple[tuple[str, str], ...]:
    """Context and English of everything in ``blocks`` that a translator has, once each, in their order."""
    found = (
        (wording.context, text)
        for block in blocks
        for wording in block.wordings
        if wording.context
        for text in (wording.text, wording.helper, wording.help, wording.help_helper)
        if text
    )
    return tuple(dict.fromkeys(found))


def _question(question: Question, procedure: Procedure) -> Block:
    own = question.id
    wordings: list[Wording] = []
    if question.alone:
        wordings.append(Wording(own, "Said first", question.alone, question.alone_helper, remark=_ALONE))
    wordings += _item(own, question.item, procedure)
    for follow in question.follows:
        first, *others = _item(own, follow.item, procedure)
        asked = "; ".join(filter(None, [_asked(follow, question), first.remark]))
        wordings += [replace(first, what="Then asked", remark=asked), *others]
    about = "; ".join(filter(None, [_KINDS[question.item.kind], _audience(question.audience), _private(question)]))
    return Block(question.item.staff.upper(), about, tuple(wordings))


_ALONE = "only if somebody helps, or the patient is under 18"


def _private(question: Question) -> str:
    return "private: the check page hides the answer" if question.sensitive else ""


def _item(own: str, item: Item, procedure: Procedure) -> Iterator[Wording]:
    yield Wording(own, "Question", item.title, item.title_helper, item.help, item.help_helper, remark=_compared(item))
    for choice in item.choices:
        if not choice.only or procedure.id in choice.only:
            yield from _choice(own, choice, procedure)


def _choice(own: str, choice: Choice, procedure: Procedure) -> Iterator[Wording]:
    flag = choice.flag_in(procedure.id)
    remarks = (
        _MEANINGS.get(choice.meaning, ""),
        "cannot be given beside others" if choice.exclusive else "",
        "printed large" if choice.interpreter else "",
    )
    yield Wording(
        own,
        "Answer",
        choice.text,
        choice.text_helper,
        choice.help,
        choice.help_helper,
        flag,
        choice.slip if flag is not Flag.NONE else "",
        "; ".join(filter(None, remarks)),
    )
    if choice.hand_over:
        yield Wording(own, "Hand over", choice.hand_over, remark="on the last page, after this answer")


def _compared(item: Item) -> str:
    if item.compare is Compare.NOTHING:
        return ""
    return f"STOP if it is not the {'side' if item.compare is Compare.SIDE else 'level'} ordered, or not sure"


def _asked(follow: Follow, question: Question) -> str:
    texts = [question.item.choice(code).text for code in follow.when]
    if follow.each:
        return f"asked for each of: {' / '.join(texts)}"
    if follow.show is Show.SIDE_ORDERED:
        return "asked if a side is ordered"
    return f"asked after: {' / '.join(texts)}" if texts else "always asked"


def _audience(audience: Audience) -> str:
    parts: list[str] = []
    if audience.age_from is not None or audience.age_to is not None:
        low, high = audience.age_from, audience.age_to
        parts.append(f"ages {low or 0} to {high}" if high is not None else f"from age {low}")
    if audience.not_sex:
        parts.append(f"not recorded as {' or '.join(_SEXES[sex] for sex in audience.not_sex)}")
    if audience.after:
        parts.append(f"whoever is asked: {audience.after}")
    return f"asked: {', '.join(parts)}, or not known" if parts and not audience.after else ", ".join(parts)


def _only_if(content: Content, pairs: tuple[tuple[str, str], ...]) -> str:
    if not pairs:
        return ""
    return "only after: " + " / ".join(content.questions[name].item.choice(code).text for name, code in pairs)


def _may_match(lock: Interlock, procedure: Procedure) -> bool:
    def fits(exam: ExamPattern) -> bool:
        named = not exam.procedures or procedure.id in exam.procedures
        return named and procedure.id not in exam.not_procedures

    return fits(lock.one) or fits(lock.other)
