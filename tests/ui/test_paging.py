"""Blocks on leaves: the arithmetic of paging.js."""

import math
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QJSEngine

from kiosk.paths import UI

Leaves = list[tuple[int, int]]
Paging = Callable[[str, list[float], float, float], Leaves]

HEIGHTS = st.lists(st.floats(1, 400), min_size=1, max_size=9)
GAP = st.floats(0, 40)


@pytest.fixture(scope="module")
def paging(qapp: QCoreApplication) -> Paging:
    engine = QJSEngine()
    source = (UI / "Kiosk" / "Parts" / "paging.js").read_text(encoding="utf-8")
    broken: Any = engine.evaluate(source.replace(".pragma library", ""))
    assert not broken.isError(), broken.toString()

    def call(name: str, heights: list[float], gap: float, room: float) -> Leaves:
        result: Any = engine.evaluate(f"{name}({heights!r}, 1, {gap!r}, {room!r}, 99, 0)")
        assert not result.isError(), result.toString()
        return [(int(leaf["first"]), int(leaf["count"])) for leaf in result.toVariant()]

    return call


@given(heights=HEIGHTS, gap=GAP)
def test_what_fills_the_room_exactly_is_on_one_leaf(paging: Paging, heights: list[float], gap: float) -> None:
    room = sum(heights) + (len(heights) - 1) * gap
    assert paging("even", heights, gap, room) == [(0, len(heights))]


@given(heights=HEIGHTS, gap=GAP, room=st.floats(100, 900))
def test_every_block_is_on_one_leaf_and_no_leaf_is_too_full(
    paging: Paging, heights: list[float], gap: float, room: float
) -> None:
    leaves = paging("even", heights, gap, room)
    assert [first + at for first, count in leaves for at in range(count)] == list(range(len(heights)))
    for first, count in leaves:
        used = math.fsum(heights[first : first + count]) + (count - 1) * gap
        assert count == 1 or used <= room + 0.02
