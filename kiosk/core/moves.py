"""What every move of a visit is made of: where it is on its route, and how it goes to another page."""

from dataclasses import replace

from kiosk.core import events as ev
from kiosk.core.record import Draft
from kiosk.core.route import Asked, facts_of, route
from kiosk.core.rules import Rules
from kiosk.core.visit import Asking, Entering, Page, Saving, Settings, Visit

Result = tuple[Visit, tuple[ev.Effect, ...]]


def path_of(visit: Visit, rules: Rules) -> tuple[Asked, ...]:
    """The route of this visit as its answers stand; empty before anyone is found."""
    if visit.found is None or visit.arrived is None:
        return ()
    return route(rules.content, facts_of(visit.found, visit.arrived.date()), visit.answers)


def current(visit: Visit, rules: Rules) -> Asked | None:
    """The item on the screen."""
    if not isinstance(visit.page, Asking):
        return None
    return next((asked for asked in path_of(visit, rules) if asked.key == visit.page.key), None)


def go(visit: Visit, page: Page, *, forward: bool = True) -> Visit:
    """The visit on another page."""
    return replace(visit, page=page, forward=forward)


def nobody(rules: Rules, *, forward: bool = False) -> Visit:
    """The kiosk as the next person finds it: this is the wipe."""
    return Visit(forward=forward, settings=Settings(language=rules.first_language))


def saving(visit: Visit, draft: Draft) -> Result:
    """The visit while its record is written."""
    with_answers = visit.found if draft.exam is not None else None
    return go(visit, Saving(draft)), (ev.Save(draft, with_answers),)


def page_name(page: Page) -> str:
    """A name for logs and audit rows; for a question its id alone: which follow-up is asked would tell the answer."""
    match page:
        case Entering(field=field):
            return f"identify.{field.value}"
        case Asking(key=key):
            return f"question.{key.partition('.')[0]}"
        case _:
            return type(page).__name__.lower()
