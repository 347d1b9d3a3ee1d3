"""Every question as the record keeps it: asked how, answered what, in one of five states."""

from kiosk.core.answers import Answers, Chosen, Given, Reader, Typed
from kiosk.core.procedure import Choice, Compare, Flag, Meaning
from kiosk.core.record import AnswerLine, State, Who
from kiosk.core.route import Asked, Facts, can_stop, not_asked
from kiosk.core.rules import Rules
from kiosk.core.wording import choice_for, item_for


def answer_lines(
    path: tuple[Asked, ...], facts: Facts, answers: Answers, rules: Rules, now: Reader
) -> tuple[AnswerLine, ...]:
    """One line per item on the route and one per question that is left out, in the procedure's order.

    Each in the words that its reader read; ``now`` where nobody knows who that was.
    """
    order = {name: index for index, name in enumerate(rules.content.procedures[facts.procedure].questions)}
    lines = [_line(asked, facts, answers.given(asked.key), rules, answers.reader(asked.key) or now) for asked in path]
    for left_out in not_asked(rules.content, facts):
        question = left_out.question
        lines.append(
            AnswerLine(
                key=question.id,
                question=question.id,
                topic=question.topic,
                label=question.item.staff,
                asked="",
                state=State.NOT_ASKED,
                rule=left_out.rule,
                images=question.images,
            )
        )
    # Stable: an item keeps its place within its question.
    return tuple(sorted(lines, key=lambda line: order[line.question]))


def title_shown(asked: Asked, rules: Rules, language: str, who: Who = Who.SELF) -> str:
    """The title of an item as whoever answers reads it."""
    title = rules.wording(asked.question.id, item_for(asked.item, who).title, language)
    if asked.about is None:
        return title
    return title.replace("{choice}", rules.wording(asked.question.id, choice_for(asked.about, who).text, language))


def _line(asked: Asked, facts: Facts, given: Given | None, rules: Rules, reader: Reader) -> AnswerLine:
    question = asked.question
    follow_up = asked.key != question.id
    label = asked.item.staff if asked.about is None else f"{asked.item.staff} ({asked.about.staff})"
    shown: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    state = State.NOT_ANSWERED
    if isinstance(given, Chosen):
        item = item_for(asked.item, reader.who)
        choices = tuple(item.choice(code) for code in given.codes)
        codes = given.codes
        shown = tuple(rules.wording(question.id, choice.text, reader.language) for choice in choices)
        staff = tuple(choice.staff for choice in choices)
        state = state_of(choices)
    elif isinstance(given, Typed):
        shown = staff = (given.text,)
        state = State.ANSWERED
    return AnswerLine(
        key=asked.key,
        question=question.id,
        topic=question.topic,
        label=label,
        asked=title_shown(asked, rules, reader.language, reader.who) if given is not None else "",
        state=state,
        codes=codes,
        shown=shown,
        staff=staff,
        can_stop=_item_can_stop(asked, facts) if follow_up else can_stop(question, facts),
        follow_up=follow_up,
        images=question.images,
        own_words=isinstance(given, Typed),
    )


def state_of(choices: tuple[Choice, ...]) -> State:
    """The state that ticked choices put a question in; the least certain one counts."""
    meanings = {choice.meaning for choice in choices}
    if Meaning.TELL in meanings:
        return State.TELL
    if Meaning.NOT_SURE in meanings:
        return State.NOT_SURE
    return State.ANSWERED


def _item_can_stop(asked: Asked, facts: Facts) -> bool:
    return asked.item.compare is not Compare.NOTHING or any(
        choice.flag_in(facts.procedure) is Flag.STOP for choice in asked.item.choices
    )
