"""What assistive technology is told: all that is seen, and nothing else (standards.md F1)."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtGui import QAccessible

from tests.audit.fault import Fault, Rule, fault
from tests.audit.sight import Node, Seen, Sight, address

_NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}
_FRAMES = _NO_ROLES | {QAccessible.Role.Window, QAccessible.Role.Application, QAccessible.Role.Grouping}


def tree_faults(sight: Sight) -> Iterator[Fault]:
    """Items without a name, controls whose name is not their label, nodes that nobody sees, names that two have."""
    nodes = {node.address: node for node in sight.nodes if node.address}
    shown = {address(seen.item) for seen in sight.seen}
    for _, seen, words in sight.texts:
        node = nodes.get(address(seen.item))
        control = seen if seen.target else sight.target_of(seen)
        owner = nodes.get(address(control.item)) if control else None
        around = (nodes.get(address(sight.seen[i].item)) for i in seen.above)
        if not any(one and plain(words.text) in plain(one.name) for one in (node, owner, *around)):
            why = f"is not in the name of its {control.kind}" if control and owner else "is not in the accessible tree"
            yield fault(Rule.NAME, f"“{words.text}” {why}", words.ink)
    named: dict[str, list[Seen]] = defaultdict(list)
    for _, seen in sight.targets:
        node = nodes.get(address(seen.item)) or _within(sight, seen, nodes)
        if node is None:
            others = [one for _, one in sight.targets if not sight.is_surface(one)]
            if sight.is_surface(seen) and others:
                continue  # a touch anywhere does what one of the controls says
            if sight.target_of(seen) is None:
                yield fault(Rule.NAME, f"{seen.label} ({seen.kind}) is not in the accessible tree", seen.rect)
            continue
        if node.role in _NO_ROLES:
            yield fault(Rule.NAME, f"{seen.label} ({seen.kind}) has no role", seen.rect)
        if not node.name.strip():
            yield fault(Rule.NAME, f"{seen.kind} ({seen.place}) has no name", seen.rect)
        elif not sight.is_surface(seen) and sight.target_of(seen) is None:
            named[plain(node.name)].append(seen)
    for name, several in named.items():
        if len(several) > 1:
            yield fault(Rule.SAME_NAME, f"{len(several)} controls are named “{name}”", *(one.rect for one in several))
    for node in sight.nodes:
        if node.item is not None and node.name and node.role not in _FRAMES and node.address not in shown:
            yield fault(Rule.GHOST, f"“{node.name}” is in the accessible tree, and nobody sees it")


def plain(text: str) -> str:
    """As a listener hears it: no case, no line breaks, no invisible signs."""
    kept = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    return " ".join(kept.casefold().split())


def _within(sight: Sight, seen: Seen, nodes: dict[int, Node]) -> Node | None:
    """The node of the control that a touch area is laid over."""
    around = sight.seen[seen.above[0]] if seen.above else None
    if around is None or around.rect.size() != seen.rect.size():
        return None
    return nodes.get(address(around.item))
