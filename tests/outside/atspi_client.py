"""An assistive technology of its own: reads and presses what a program offers over AT-SPI, by role and name alone.

It runs under the system's Python, which has gi, and knows nothing of the kiosk. One JSON object a line comes in
(``{"do": "press", "role": "push button", "name": "Next"}``), one goes out (``{"ok": ...}`` or ``{"error": "..."}``).
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

PATIENCE = 15.0
"""Seconds in which what is waited for has to come."""
LOOK_AGAIN_MS = 50
EVENTS = ("object:announcement", "object:state-changed:focused")
DOING = ("Press", "Toggle")


class NotFoundError(Exception):
    """What was asked for is not there; the text says what is."""


class Client:
    """Listens to every program on the accessibility bus, and acts on one."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.focused: list[str] = []
        self._program: Any = None
        # kept: the listener lives as long as this object
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in EVENTS:
            self._listener.register(kind)

    def attach(self, name: str) -> None:
        """Waits for the program of that name."""

        def seen() -> Any:
            desktop = Atspi.get_desktop(0)
            programs = (desktop.get_child_at_index(index) for index in range(desktop.get_child_count()))
            return next((program for program in programs if program is not None and program.get_name() == name), None)

        self._program = self._until(seen, lambda: f"no program is called {name!r}")
        # What a cache still holds may have left the screen.
        self._program.set_cache_mask(Atspi.Cache.NONE)

    def wait(self, role: str, name: str) -> None:
        """Waits for a control or a text."""
        self._until(lambda: self._find(role, name), lambda: f"no {role} {name!r}; there is {self.everything()}")

    def press(self, role: str, name: str) -> None:
        """Does what the control is for, by its own action."""

        def ready() -> Any:
            found = self._find(role, name)
            able = found is not None and found.get_state_set().contains(Atspi.StateType.SENSITIVE)
            return found if able else None

        found = self._until(ready, lambda: f"no {role} {name!r} to press; there is {self.everything()}")
        actions = [Atspi.Action.get_action_name(found, index) for index in range(Atspi.Action.get_n_actions(found))]
        named = next((action for action in DOING if action in actions), None)
        if named is None:
            raise NotFoundError(f"{role} {name!r} offers {actions}")
        Atspi.Action.do_action(found, actions.index(named))

    def offers(self, role: str, name: str) -> bool:
        """Whether it is there now."""
        return self._find(role, name) is not None

    def everything(self) -> list[tuple[str, str]]:
        """Role and name of all that is shown, in order."""
        return [(node.get_role_name(), node.get_name()) for node in self._nodes()]

    def states(self, role: str, name: str) -> list[str]:
        """The states of a control."""
        found = self._find(role, name)
        return [] if found is None else [state.value_nick for state in found.get_state_set().get_states()]

    def hear(self, text: str) -> None:
        """Waits until ``text`` has been announced since this was last asked."""
        self._until(lambda: text in self.heard, lambda: f"{text!r} was not announced, but {self.heard}")
        self.heard.clear()

    def _hear(self, event: Any, *_: Any) -> None:
        if event.type.startswith("object:announcement"):
            self.heard.append(str(event.any_data))
        elif event.detail1:
            self.focused.append(event.source.get_name())

    def _until(self, seen: Callable[[], Any], otherwise: Callable[[], str]) -> Any:
        end = time.monotonic() + PATIENCE
        while True:
            try:
                found = seen()
            except GLib.Error:
                # It went away while it was read: the next look sees what has come in its place.
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise NotFoundError(otherwise())
            self._listen(LOOK_AGAIN_MS)

    def _listen(self, most_ms: int) -> None:
        """Lets events in until there is one, or for ``most_ms``."""
        waiting = True

        def over() -> bool:
            nonlocal waiting
            waiting = False
            return bool(GLib.SOURCE_REMOVE)

        timer = GLib.timeout_add(most_ms, over)
        context = GLib.MainContext.default()
        context.iteration(True)
        while context.pending():
            context.iteration(False)
        if waiting:
            GLib.source_remove(timer)

    def _find(self, role: str, name: str) -> Any:
        # A control says its label first; what else it says (help, a countdown) follows after a stop or a comma.
        starts = (f"{name}.", f"{name},")
        found = [
            node
            for node in self._nodes()
            if ((said := node.get_name()) == name or said.startswith(starts)) and node.get_role_name() == role
        ]
        if len(found) > 1:
            raise NotFoundError(f"{len(found)} controls are a {role} {name!r}: nobody could tell them apart")
        return found[0] if found else None

    def _nodes(self) -> Iterator[Any]:
        def below(node: Any) -> Iterator[Any]:
            for index in range(node.get_child_count()):
                child = node.get_child_at_index(index)
                if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
                    yield child
                    yield from below(child)

        return below(self._program)


def serve(client: Client) -> None:
    """Answers requests until there are no more."""
    for line in sys.stdin:
        request = json.loads(line)
        try:
            done = getattr(client, request.pop("do"))(**request)
            answer = {"ok": done}
        except (NotFoundError, GLib.Error) as error:
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    Atspi.init()
    serve(Client())
