"""A covering sample of ``make audit``: every screen once, every pair of language, display, size and theme once."""

from collections import defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from kiosk.paths import UI
from kiosk.viewmodel.language import LINGUIST
from tests.audit.fault import Fault
from tests.audit.inspection import chosen, inspect
from tests.audit.matrix import Configuration, languages, matrix, pairwise
from tests.audit.pixels import Picture
from tests.audit.sight import look
from tests.audit.theatre import Theatre, content
from tests.audit.visits import Scene
from tests.ui.stage import DISPLAYS

SAMPLE = pairwise(matrix())
MOST_LEAVES = 3
"""Of one question in the normal size."""


def share(part: int, cast: list[Scene]) -> list[Scene]:
    """The screens that one configuration of the sample is held against."""
    return cast[part :: len(SAMPLE)]


@pytest.fixture(params=DISPLAYS)
def theatre(qapp: object, request: pytest.FixtureRequest) -> Iterator[Theatre]:
    QAccessible.setActive(True)
    theatre = Theatre(request.param)
    yield theatre
    theatre.close()


def test_a_sample_has_no_faults(theatre: Theatre, request: pytest.FixtureRequest) -> None:
    cast = chosen(())
    wrong = []
    for part, one in enumerate(SAMPLE):
        if one.display == request.node.callspec.params["theatre"]:
            wrong += [
                f"{one.name}: {found.scene}, leaf {found.leaf + 1}: {found.fault.what}"
                for found in inspect(theatre, one, share(part, cast), keep_nothing).findings
                if found.fault.measured
            ]
    assert not wrong, f"{len(wrong)} faults\n" + "\n".join(wrong)


def keep_nothing(_c: Configuration, _scene: str, _leaf: int, _picture: Picture, _faults: list[Fault]) -> str:
    return ""


def test_every_page_and_every_language_is_gone_through(qapp: object) -> None:
    theatre = Theatre("10 inch")
    kinds: set[str] = set()
    turned: dict[str, int] = {}
    pages = {path.stem for path in (UI / "Kiosk" / "Pages").glob("*.qml")}
    for scene in chosen(()):
        theatre.show(scene, Configuration("10 inch", "en", 1.0, "light"))
        kinds |= {seen.kind for seen in look(theatre.window, theatre.per_mm).seen}
        turned[scene.name] = theatre.count
    theatre.close()
    assert pages <= kinds, pages - kinds
    assert set(LINGUIST) <= set(languages())
    assert not [name for name, count in turned.items() if name.startswith("question/") and count > MOST_LEAVES]


def test_every_question_is_gone_through() -> None:
    asked = defaultdict(set)
    for scene in chosen(("question/",)):
        key = scene.name.split("/")[1]
        name, _, follow = key.partition(".")
        asked[name].add(follow.partition(":")[0])
    for question in content().questions.values():
        expected = {"", *(follow.item.id for follow in question.follows)}
        assert asked[question.id] == expected, question.id
