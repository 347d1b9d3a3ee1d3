"""STOP, NOTE and INFO: the finished lines that answers put on the slip."""

from collections.abc import Iterator

from kiosk.core.answers import Answers, Chosen, Given, Skipped, Typed
from kiosk.core.appointment import Order
from kiosk.core.procedure import Choice, Compare, Flag, Follow, Meaning
from kiosk.core.record import FlagLine
from kiosk.core.route import Asked, Facts

_NO_ANSWER = "NOT ANSWERED"


def flag_lines(path: tuple[Asked, ...], facts: Facts, answers: Answers, order: Order) -> tuple[FlagLine, ...]:
    """The lines of all questions on the route, in its order; a STOP carries its follow-ups on one line."""
    lines: list[FlagLine] = []
    for own in path:
        if own.key != own.question.id:
            continue
        follows = [asked for asked in path if asked.question is own.question and asked is not own]
        lines.extend(_compared(own, follows, answers, order))
        lines.extend(_own_lines(own, follows, facts, answers))
        lines.extend(_follow_lines(follows, facts, answers))
    return tuple(lines)


def order_words(order: Order) -> str:
    """``lumbar L4-5 LEFT``: level and side as ordered."""
    return " ".join(part for part in (", ".join(order.levels), order.detail, order.side.upper()) if part)


def says_words(path: tuple[Asked, ...], answers: Answers) -> str:
    """``low back, right``: level and side as the patient says; empty = not answered."""
    compared = [asked for asked in path if asked.item.compare]
    return ", ".join(asked.item.choice(code).staff for asked in compared for code in answers.codes(asked.key))


def _compared(own: Asked, follows: list[Asked], answers: Answers, order: Order) -> Iterator[FlagLine]:
    asked = [item for item in (own, *follows) if item.item.compare and answers.codes(item.key)]
    if not asked:
        return
    says = says_words(tuple(asked), answers)
    differ = [_differs(item, answers.codes(item.key), order) for item in asked]
    if any(differ):
        yield FlagLine(
            Flag.STOP, f"ORDERED: {order_words(order) or 'no level'} - PATIENT SAYS: {says}", own.question.id
        )
    elif not order.levels:
        yield FlagLine(Flag.NOTE, f"ORDER NAMES NO LEVEL - PATIENT SAYS: {says}", own.question.id)


def _differs(asked: Asked, codes: tuple[str, ...], order: Order) -> bool:
    if any(asked.item.choice(code).meaning is not Meaning.ANSWER for code in codes):
        return True
    if asked.item.compare is Compare.SIDE:
        return codes != (order.side.value,)
    return bool(order.levels) and set(codes) != set(order.levels)


def _own_lines(own: Asked, follows: list[Asked], facts: Facts, answers: Answers) -> Iterator[FlagLine]:
    question = own.question
    chosen = [own.item.choice(code) for code in answers.codes(own.key)]
    flagged = [choice for choice in chosen if choice.flag_in(facts.procedure) is not Flag.NONE]
    for flag in Flag:
        here = [choice for choice in flagged if choice.flag_in(facts.procedure) is flag]
        if not here:
            continue
        parts = [_with_each(choice, follows, answers) for choice in here]
        text = f"{own.item.staff.upper()}: {', '.join(parts)}"
        for asked in follows:
            if asked.about is None and _loudest(asked, question.follows, flagged, facts) is flag:
                text += f"; {asked.item.staff}: {_said(asked, answers.given(asked.key))}"
        yield FlagLine(flag, text, question.id, question.patients_words)


def _with_each(choice: Choice, follows: list[Asked], answers: Answers) -> str:
    about = [asked for asked in follows if asked.about is not None and asked.about.code == choice.code]
    said = "; ".join(f"{asked.item.staff}: {_said(asked, answers.given(asked.key))}" for asked in about)
    return f"{choice.slip} ({said})" if said else choice.slip


def _loudest(asked: Asked, follows: tuple[Follow, ...], flagged: list[Choice], facts: Facts) -> Flag | None:
    """The flag of the line that a shared follow-up belongs on."""
    if asked.item.compare:
        return None
    when = next(follow.when for follow in follows if follow.item.id == asked.item.id)
    flags = [choice.flag_in(facts.procedure) for choice in flagged if not when or choice.code in when]
    return min(flags, key=list(Flag).index) if flags else None


def _follow_lines(follows: list[Asked], facts: Facts, answers: Answers) -> Iterator[FlagLine]:
    for asked in follows:
        for choice in (asked.item.choice(code) for code in answers.codes(asked.key)):
            flag = choice.flag_in(facts.procedure)
            if flag is not Flag.NONE:
                label = f"{asked.question.item.staff} - {asked.item.staff}".upper()
                yield FlagLine(flag, f"{label}: {choice.slip}", asked.question.id, asked.question.patients_words)


def _said(asked: Asked, given: Given | None) -> str:
    match given:
        case Chosen(codes=codes):
            return ", ".join(asked.item.choice(code).staff for code in codes)
        case Typed(text=text):
            return f"\u201c{text}\u201d"
        case Skipped():
            return "left blank"
        case _:
            return _NO_ANSWER
