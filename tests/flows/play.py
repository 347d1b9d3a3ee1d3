"""A flow of the table, played with a finger on the real window."""

from kiosk.core.appointment import Appointment
from kiosk.core.moves import current
from kiosk.core.procedure import Kind
from kiosk.core.visit import Asking
from kiosk.core.wording import item_for
from tests.flows.table import Flow
from tests.window import Lobby

_CONFIRM = {"self": "Yes, this is me", "helper": "Yes, and I am helping"}
_HELPING = {"family": "Family"}


def play(lobby: Lobby, flow: Flow, booked: Appointment, until: str = "check") -> list[str]:
    """From the scan to the page ``until``; the keys of the items that were asked."""
    lobby.arrive(booked)
    for page, labels in (("confirm", _CONFIRM), ("helping", _HELPING)):
        if lobby.key == page:
            lobby.finger.tap(labels[flow.codes(page)[0]])
            lobby.onward()
    route: list[str] = []
    while isinstance(lobby.visit.page, Asking) and lobby.key != until:
        asked = current(lobby.visit, lobby.running.rules)
        assert asked is not None
        route.append(asked.key)
        if asked.item.kind is Kind.TEXT:
            while lobby.finger.offers("More"):
                lobby.finger.tap("More")
            lobby.finger.spell(flow.words(asked.key))
        # In the order of the page: More goes forward only.
        for choice in item_for(asked.item, lobby.visit.who).choices:
            if choice.code in flow.codes(asked.key):
                lobby.turn_to(choice.text)
                lobby.finger.tap(choice.text)
        lobby.onward()
    return route
