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

    def wait(self, role: str, name: str) -> list[tuple[str, str]]:
        """Waits for a control or a text; role and name of all that is then shown, in order."""
        shown: list[tuple[str, str]] = []

        def there() -> bool:
            nonlocal shown
            shown = self.everything()
            return any(_is(name, said) and kind == role for kind, said in shown)

        self._until(there, lambda: f"no {role} {name!r}; there is {shown}")
        return shown

    def press(self, wanted: list[tuple[str, str]]) -> tuple[str, list[str]]:
        """Does what the first control of these (role, name) is for that is there; its name, and its states then."""

        def ready() -> Any:
            nodes = list(self._nodes())
            for role, name in wanted:
                node = _only(role, name, nodes)
                if node is not None and node.get_state_set().contains(Atspi.StateType.SENSITIVE):
                    return name, node
            return None

        name, node = self._until(ready, lambda: f"no {wanted} to press; there is {self.everything()}")
        actions = [Atspi.Action.get_action_name(node, index) for index in range(Atspi.Action.get_n_actions(node))]
        named = next((action for action in DOING if action in actions), None)
        if named is None:
            raise NotFoundError(f"{name!r} offers {actions}")
        Atspi.Action.do_action(node, actions.index(named))
        try:
            states = [state.value_nick for state in node.get_state_set().get_states()]
        except GLib.Error:
            # It has led away from its page.
            states = []
        return name, states

    def everything(self) -> list[tuple[str, str]]:
        """Role and name of all that is shown, in order."""
        return [(node.get_role_name(), name) for node, name in self._nodes() if _showing(node)]

    def hear(self, text: str) -> None:
        """Waits until ``text`` is announced, after what was last asked for."""
        self._until(lambda: text in self.heard, lambda: f"{text!r} was not announced, but {self.heard}")
        del self.heard[: self.heard.index(text) + 1]

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

    def _nodes(self) -> Iterator[tuple[Any, str]]:
        """All of the program with its name, whether or not it is shown: each look at it is a call to the program."""

        def below(node: Any) -> Iterator[tuple[Any, str]]:
            for index in range(node.get_child_count()):
                child = node.get_child_at_index(index)
                if child is not None:
                    yield child, child.get_name()
                    yield from below(child)

        return below(self._program)


def _only(role: str, name: str, nodes: list[tuple[Any, str]]) -> Any:
    found = [node for node, said in nodes if _is(name, said) and node.get_role_name() == role and _showing(node)]
    if len(found) > 1:
        raise NotFoundError(f"{len(found)} controls are a {role} {name!r}: nobody could tell them apart")
    return found[0] if found else None


def _is(name: str, said: str) -> bool:
    """A control says its label first; what else it says (help, a countdown) follows after a stop or a comma."""
    return said == name or said.startswith((f"{name}.", f"{name},"))


def _showing(node: Any) -> bool:
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


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
