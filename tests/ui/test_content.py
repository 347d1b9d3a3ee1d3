"""The questions that come with the kiosk, drawn where room is scarcest: every one of them can be read and touched."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from kiosk.adapters.content_toml import load_content
from kiosk.core.procedure import Content, Item, Kind
from kiosk.paths import RESOURCES
from kiosk.viewmodel.props import ChoiceRow, Props
from tests.ui.screens import KEYS, question
from tests.ui.stage import Stage
from tests.ui.test_screens import faults, leaves


def screens(content: Content) -> Iterator[tuple[str, Props]]:
    """Every item as a screen with all that may be said; follow-ups speak of the longest choice."""
    for asked in content.questions.values():
        longest = max((choice.text for choice in asked.item.choices), key=len, default="")
        for item in (asked.item, *(follow.item for follow in asked.follows)):
            yield f"{asked.id}/{item.id}", screen(item, longest, asked.alone if item is asked.item else "")


def screen(item: Item, about: str, alone: str) -> Props:
    text = item.kind is Kind.TEXT
    return question(
        item.title.replace("{choice}", about),
        item.help,
        tuple(ChoiceRow(c.code, c.text, c.help, c.icon, False) for c in item.choices),
        page="words" if text else "question",
        keys=KEYS if text else (),
        alone=alone,
        multiple=item.kind is Kind.MANY,
    )


@pytest.mark.parametrize(("display", "scale"), [("10 inch", 1.0), ("10 inch", 2.0), ("10 inch upright", 2.0)])
def test_every_question_of_the_content_fits(qapp: object, display: str, scale: float) -> None:
    QAccessible.setActive(True)
    stage = Stage(display)
    wrong = []
    turned = []
    for name, props in screens(load_content(RESOURCES)):
        stage.play(props, scale)
        count = 0
        for leaf in leaves(stage):
            count = leaf + 1
            wrong += [f"{name}, leaf {leaf + 1}: {fault}" for fault in faults(stage, scale)]
        turned.append(count)
    stage.close()
    assert turned
    assert not wrong, "\n" + "\n".join(wrong)
    if scale == 1.0:
        assert max(turned) <= 3, turned
