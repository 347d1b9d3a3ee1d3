"""The questions: ticking, going on, going back, checking. What is ticked becomes an answer with Next, not before."""

from dataclasses import replace

from kiosk.core import draft as drafts
from kiosk.core import events as ev
from kiosk.core.answers import Answers, Chosen, Given, Reader, Skipped, Typed
from kiosk.core.entry import birth_page, edited
from kiosk.core.moves import Result, current, go, path_of, saving
from kiosk.core.procedure import Kind
from kiosk.core.record import Reason, Status, Who
from kiosk.core.route import Asked, accepts, can_visit, first_unanswered
from kiosk.core.rules import Rules
from kiosk.core.visit import (
    CALLED_AWAY,
    CONFIRM_CHOICES,
    CONFIRM_HELPER,
    CONFIRM_NO,
    CONFIRM_NOT_SURE,
    CONFIRM_SELF,
    HELPERS,
    Asking,
    Checking,
    Confirming,
    Helping,
    Method,
    Overlay,
    Problem,
    Visit,
)

WORDS_LENGTH = 120


def pending(page: Asking, asked: Asked, answers: Answers) -> Given | None:
    """What Next would make the answer; ``None`` = Next stays shut."""
    given = answers.given(asked.key)
    if given is not None and not page.touched:
        return given
    if asked.item.kind is Kind.TEXT:
        return Typed(page.typed.strip()) if page.typed.strip() else Skipped()
    order = [choice.code for choice in asked.item.choices]
    chosen = Chosen(tuple(code for code in order if code in page.ticked))
    return chosen if accepts(asked.item, chosen) else None


def choose(visit: Visit, code: str, rules: Rules) -> Visit:
    """A choice was tapped."""
    page = visit.page
    if isinstance(page, Confirming) and code in CONFIRM_CHOICES:
        return replace(visit, page=Confirming(code))
    if isinstance(page, Helping) and code in HELPERS:
        return replace(visit, page=Helping(code))
    asked = current(visit, rules)
    if not isinstance(page, Asking) or asked is None or not accepts(asked.item, Chosen((code,))):
        return visit
    ticked = _ticked(asked, page.ticked, code)
    return replace(visit, page=replace(page, ticked=ticked, touched=True, problem=Problem.NONE))


def _ticked(asked: Asked, ticked: tuple[str, ...], code: str) -> tuple[str, ...]:
    if asked.item.kind is Kind.ONE:
        return (code,)
    if code in ticked:
        return tuple(other for other in ticked if other != code)
    if asked.item.choice(code).exclusive:
        # "None of these" unticks nothing: a fever ticked on the page before would be lost unseen.
        return (*ticked, code)
    return (*(other for other in ticked if not asked.item.choice(other).exclusive), code)


def typed(visit: Visit, page: Asking, event: ev.Key | ev.EraseKey, rules: Rules) -> Visit:
    """A key of the keypad, in words of the patient's own."""
    asked = current(visit, rules)
    if asked is None or asked.item.kind is not Kind.TEXT:
        return visit
    return replace(visit, page=replace(page, typed=edited(page.typed, event, WORDS_LENGTH), touched=True))


def go_on(visit: Visit, page: Asking, rules: Rules) -> Result:
    """Next on a question."""
    asked = current(visit, rules)
    if asked is None:
        return visit, ()
    given = pending(page, asked, visit.answers)
    if given is None:
        problem = Problem.NONE_AND_MORE if page.ticked else Problem.NOTHING_CHOSEN
        return replace(visit, page=replace(page, problem=problem)), ()
    if page.touched or visit.answers.given(asked.key) is None:
        # Who only passes by an answer that somebody else gave has not given it.
        reader = Reader(visit.settings.language, visit.who)
        visit = replace(visit, answers=visit.answers.put(asked.key, given, reader))
    path = path_of(visit, rules)
    unanswered = first_unanswered(path, visit.answers)
    following = next(i for i, other in enumerate(path) if other.key == asked.key) + 1
    if page.changing:
        following = len(path) if unanswered is None else unanswered
    elif unanswered is not None:
        following = min(following, unanswered)
    return go(visit, _ask(path[following], visit, page.changing) if following < len(path) else Checking()), ()


def confirmed(visit: Visit, page: Confirming, rules: Rules) -> Result:
    """Next on "is this your visit?"."""
    if not page.chosen:
        return replace(visit, page=replace(page, problem=Problem.NOTHING_CHOSEN)), ()
    if page.chosen not in (CONFIRM_SELF, CONFIRM_HELPER):
        return saving(visit, drafts.not_right(visit, rules, page.chosen))
    said = (ev.Note("confirmed", {"by": page.chosen}),)
    if page.chosen == CONFIRM_HELPER:
        return go(replace(visit, who=visit.who if visit.who.helps else Who.HELPER), helping(visit)), said
    return _first_question(replace(visit, who=Who.SELF), rules)[0], said


def helping(visit: Visit) -> Helping:
    """ "Who are you?", with what was said before."""
    return Helping(visit.who.value if visit.who in HELPERS else "")


def helped(visit: Visit, page: Helping, rules: Rules) -> Result:
    """Next on "who are you?"."""
    if not page.chosen:
        return replace(visit, page=replace(page, problem=Problem.NOTHING_CHOSEN)), ()
    return _first_question(replace(visit, who=Who(page.chosen)), rules)


def _first_question(visit: Visit, rules: Rules) -> Result:
    path = path_of(visit, rules)
    return go(visit, _ask(path[0], visit, changing=False) if path else Checking()), ()


def not_confirmed(visit: Visit, rules: Rules) -> Result:
    """Back from "is this your visit?": a try like a miss, or names could be looked up without end."""
    misses = visit.misses + 1
    if misses >= rules.misses:
        return saving(visit, drafts.not_right(visit, rules, CONFIRM_NOT_SURE))
    # Whoever is found next may be another person: nothing that was said may go over to them.
    nobody = replace(visit, misses=misses, found=None, arrived=None, who=Who.NOT_ASKED, answers=Answers())
    return go(nobody, birth_page(visit, Method.TYPE, rules), forward=False), ()


def back(visit: Visit, page: Asking | Checking, rules: Rules) -> Visit:
    """Back on a question or on the check page."""
    if isinstance(page, Checking):
        path = path_of(visit, rules)
        return go(visit, _ask(path[-1], visit, changing=False) if path else Confirming(), forward=False)
    known = _without_doubt(visit, page, rules)
    if page.changing and known is not visit:
        # Neither answer holds now; it is asked again here, or Back could leave it open unseen.
        return replace(known, page=Asking(page.key, changing=True, problem=Problem.NOTHING_CHOSEN))
    visit = known
    path = path_of(visit, rules)
    if page.changing and first_unanswered(path, visit.answers) is None:
        return go(visit, Checking(), forward=False)
    index = next((i for i, asked in enumerate(path) if asked.key == page.key), 0)
    if index == 0 and page.changing:
        return visit
    if index == 0:
        return go(visit, helping(visit) if visit.who.helps else Confirming(CONFIRM_SELF), forward=False)
    return go(visit, _ask(path[index - 1], visit, page.changing), forward=False)


def called_in(visit: Visit, rules: Rules) -> Result:
    """They called me in: what was answered is kept, and what was not is said."""
    page = visit.page
    if isinstance(page, Confirming):
        denied = page.chosen in (CONFIRM_NO, CONFIRM_NOT_SURE)
        if denied or visit.who is Who.NOT_ASKED:
            # Nobody stands by this visit as theirs: a name and a reason, and the exam stays open.
            why = page.chosen if denied else CALLED_AWAY
            return saving(replace(visit, overlay=Overlay.NONE), drafts.not_right(visit, rules, why))
    if not isinstance(page, Confirming | Helping | Asking | Checking) or visit.found is None:
        return visit, ()
    if isinstance(page, Asking):
        visit = _without_doubt(visit, page, rules)
    draft = drafts.of_answers(visit, rules, path_of(visit, rules), Status.PARTIAL, Reason.CALLED_IN)
    return saving(replace(visit, overlay=Overlay.NONE), draft)


def _without_doubt(visit: Visit, page: Asking, rules: Rules) -> Visit:
    """Changed, but not given with Next: neither the old answer nor the new one may stand as what they said."""
    asked = current(visit, rules)
    if asked is None or not page.touched or pending(page, asked, visit.answers) == visit.answers.given(asked.key):
        return visit
    return replace(visit, answers=visit.answers.drop(asked.key))


def _ask(asked: Asked, visit: Visit, changing: bool) -> Asking:
    given = visit.answers.given(asked.key)
    # A helper may look on: a sensitive answer is kept, but not shown again.
    hidden = asked.question.sensitive
    return Asking(
        asked.key,
        ticked=given.codes if isinstance(given, Chosen) and not hidden else (),
        typed=given.text if isinstance(given, Typed) and not hidden else "",
        changing=changing,
    )


def check(visit: Visit, event: ev.Change | ev.Reveal | ev.Confirm, rules: Rules) -> Result:
    """A button of the check page."""
    page = visit.page
    if not isinstance(page, Checking):
        return visit, ()
    path = path_of(visit, rules)
    match event:
        case ev.Change(key=key):
            index = next((i for i, asked in enumerate(path) if asked.key == key), -1)
            if not can_visit(path, visit.answers, index):
                return visit, ()
            return go(visit, _ask(path[index], visit, changing=True), forward=False), ()
        case ev.Reveal(key=key):
            return replace(visit, page=Checking(page.revealed ^ {key})), ()
        case ev.Confirm():
            if first_unanswered(path, visit.answers) is not None:
                return visit, ()
            return saving(visit, drafts.of_answers(visit, rules, path, Status.COMPLETE, Reason.NONE))
