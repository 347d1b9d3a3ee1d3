"""The path of questions, recomputed from the procedure, the person and the answers so far; never stored."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from kiosk.core.answers import Answers, Chosen, Given, Skipped
from kiosk.core.appointment import Level, Side
from kiosk.core.identify import Found
from kiosk.core.procedure import Choice, Content, Flag, Item, Kind, Question, Show


@dataclass(frozen=True, slots=True)
class Facts:
    """What the schedule knows that decides who is asked what."""

    procedure: str
    age: int | None
    """Whole years today; ``None`` = unknown, which never hides a question."""
    sex: str
    levels: tuple[Level, ...]
    side: Side


@dataclass(frozen=True, slots=True)
class Asked:
    """One item on the route. ``key`` is ``question``, ``question.follow`` or ``question.follow:choice``."""

    key: str
    question: Question
    item: Item
    about: Choice | None = None
    """The choice that an ``each`` follow-up is about."""


@dataclass(frozen=True, slots=True)
class NotAsked:
    """A question of the procedure that this person is not asked, with the rule in staff words (``age 62``)."""

    question: Question
    rule: str


def facts_of(found: Found, today: date) -> Facts:
    """What the schedule knows of this person and exam. Where their rows disagree, nothing is known."""
    order = found.appointment.order
    people = {row.person for row in (*found.today, found.appointment)}
    born = {person.birth_date for person in people} | ({found.born} if found.born else set())
    sexes = {person.sex for person in people if person.sex}
    age = found.person.age_on(today) if len(born) == 1 else None
    return Facts(order.procedure, age, found.person.sex if len(sexes) < 2 else "", order.levels, order.side)


def route(content: Content, facts: Facts, answers: Answers) -> tuple[Asked, ...]:
    """Every item that this person is asked, in order. Answers that are off the route have no part in it."""
    found: list[Asked] = []
    for question in _questions(content, facts):
        if not rule_against(content, facts, question):
            found.extend(_items(question, facts, answers))
    return tuple(found)


def not_asked(content: Content, facts: Facts) -> tuple[NotAsked, ...]:
    """The questions of the procedure that are left out, each with its rule."""
    pairs = ((question, rule_against(content, facts, question)) for question in _questions(content, facts))
    return tuple(NotAsked(question, rule) for question, rule in pairs if rule)


def first_unanswered(path: tuple[Asked, ...], answers: Answers) -> int | None:
    """Index of the first item that nobody has answered or passed by; ``None`` = the route is complete."""
    return next((i for i, asked in enumerate(path) if answers.given(asked.key) is None), None)


def can_visit(path: tuple[Asked, ...], answers: Answers, index: int) -> bool:
    """The one gate: an item opens when everything before it has been passed."""
    open_until = first_unanswered(path, answers)
    return 0 <= index < len(path) and (open_until is None or index <= open_until)


def rule_against(content: Content, facts: Facts, question: Question) -> str:
    """Why this person is not asked the question, in staff words; empty = they are asked."""
    audience = question.audience
    if facts.age is not None:
        if audience.age_from is not None and facts.age < audience.age_from:
            return f"age {facts.age}"
        if audience.age_to is not None and facts.age > audience.age_to:
            return f"age {facts.age}"
    if facts.sex and facts.sex in audience.not_sex:
        return {"M": "recorded male", "F": "recorded female"}.get(facts.sex, f"recorded sex {facts.sex}")
    if audience.after:
        return rule_against(content, facts, content.questions[audience.after])
    return ""


def can_stop(question: Question, facts: Facts) -> bool:
    """Whether any answer to the question could raise a STOP for this procedure."""
    items = (question.item, *(follow.item for follow in question.follows))
    return any(
        bool(item.compare) or any(choice.flag_in(facts.procedure) is Flag.STOP for choice in offered(item, facts))
        for item in items
    )


def offered(item: Item, facts: Facts) -> tuple[Choice, ...]:
    """The choices of an item that this procedure offers."""
    return tuple(choice for choice in item.choices if not choice.only or facts.procedure in choice.only)


def accepts(item: Item, given: Given) -> bool:
    """Whether ``given`` is an answer to ``item`` at all; what a hand-made event must pass."""
    if isinstance(given, Chosen):
        codes = [choice.code for choice in item.choices]
        known = bool(given.codes) and all(code in codes for code in given.codes)
        one = item.kind is Kind.ONE and len(given.codes) == 1
        alone = len(given.codes) == 1 or not any(item.choice(code).exclusive for code in given.codes if code in codes)
        return known and (one or (item.kind is Kind.MANY and alone and len(set(given.codes)) == len(given.codes)))
    return item.kind is Kind.TEXT and (isinstance(given, Skipped) or bool(given.text.strip()))


def _questions(content: Content, facts: Facts) -> Iterator[Question]:
    return (content.questions[name] for name in content.procedures[facts.procedure].questions)


def _items(question: Question, facts: Facts, answers: Answers) -> Iterator[Asked]:
    yield Asked(question.id, question, _as_offered(question.item, facts))
    chosen = answers.codes(question.id)
    for follow in question.follows:
        if follow.show is Show.SIDE_ORDERED and not facts.side:
            continue
        key = f"{question.id}.{follow.item.id}"
        if follow.each:
            for code in follow.when:
                if code in chosen:
                    yield Asked(f"{key}:{code}", question, _as_offered(follow.item, facts), question.item.choice(code))
        elif not follow.when or any(code in chosen for code in follow.when):
            yield Asked(key, question, _as_offered(follow.item, facts))


def _as_offered(item: Item, facts: Facts) -> Item:
    # Copying is most of a route's cost, and few items differ between procedures.
    if not any(choice.only for choice in item.choices):
        return item
    return replace(item, choices=offered(item, facts))
