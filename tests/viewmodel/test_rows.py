"""Lists for QML: whatever rows follow on whatever rows, a view that trusts the signals alone shows the right ones."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodel.props import BirthRow, CheckRow, ChoiceRow, StepRow
from kiosk.viewmodel.rows import Rows


@dataclass(frozen=True, slots=True)
class Row:
    code: str
    text: str
    chosen: bool


ROWS = st.lists(st.builds(Row, st.sampled_from("abc"), st.sampled_from(["x", "y"]), st.booleans()), max_size=7)


class View:
    """Keeps its own copy by what the model announces, as a ListView does."""

    def __init__(self, model: Rows) -> None:
        self.model = model
        self.names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
        self.seen: list[dict[str, object]] = []
        self.changes = 0
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._reset)
        model.layoutChanged.connect(self._reset)

    def _read(self, row: int) -> dict[str, object]:
        return {name: self.model.data(self.model.index(row), role) for role, name in self.names.items()}

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        assert not parent.isValid()
        self.seen[first:first] = [self._read(row) for row in range(first, last + 1)]
        self.changes += 1

    def _removed(self, parent: QModelIndex, first: int, last: int) -> None:
        assert not parent.isValid()
        del self.seen[first : last + 1]
        self.changes += 1

    def _changed(self, top: QModelIndex, bottom: QModelIndex, roles: Sequence[int]) -> None:
        assert top == bottom
        assert roles, "only what changed is announced"
        for role in roles:
            new = self.model.data(top, role)
            assert new != self.seen[top.row()][self.names[role]], "announced, but the same"
            self.seen[top.row()][self.names[role]] = new
        self.changes += 1

    def _reset(self) -> None:
        raise AssertionError("a reset makes every delegate anew")


@given(st.lists(ROWS, min_size=1, max_size=6))
def test_a_view_that_trusts_the_signals_shows_the_rows(shown: list[list[Row]]) -> None:
    model = Rows(Row)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view = View(model)
    for rows in shown:
        model.show(rows)
        assert model.rows == tuple(rows)
        assert model.rowCount() == len(rows)
        assert view.seen == [{"code": row.code, "text": row.text, "chosen": row.chosen} for row in rows]
    before = view.changes
    model.show(list(model.rows))
    assert view.changes == before, "the same rows again change nothing"
    del tester


def test_ticking_one_answer_touches_that_answer_alone() -> None:
    rows = [Row("a", "x", False), Row("b", "x", False), Row("c", "x", False)]
    model = Rows(Row)
    model.show(rows)
    view = View(model)
    view.seen = [view._read(row) for row in range(3)]
    model.show([rows[0], Row("b", "x", True), rows[2]])
    assert view.changes == 1


def test_emptied_rows_are_gone() -> None:
    """A wipe leaves nothing behind in the model."""
    model = Rows(Row)
    model.show([Row("a", "secret", True)])
    model.show([])
    assert (model.rowCount(), model.rows) == (0, ())
    assert model.data(model.index(0), Qt.ItemDataRole.UserRole) is None


@pytest.mark.parametrize("kind", [ChoiceRow, BirthRow, CheckRow, StepRow])
def test_the_fields_of_a_row_are_its_roles(kind: type) -> None:
    names = [bytes(name.data()).decode() for name in Rows(kind).roleNames().values()]
    assert names == [each.name for each in fields(kind)]


def test_what_is_no_row_or_no_role_is_nothing() -> None:
    model = Rows(Row)
    model.show([Row("a", "x", True)])
    first = model.index(0)
    assert model.data(first, Qt.ItemDataRole.UserRole + 1) == "x"
    assert model.data(first, Qt.ItemDataRole.DisplayRole) is None
    assert model.data(first, Qt.ItemDataRole.UserRole + 99) is None
    assert model.data(model.index(1), Qt.ItemDataRole.UserRole) is None
    assert model.data(QModelIndex(), Qt.ItemDataRole.UserRole) is None
    assert model.rowCount(first) == 0, "a list has no tree below it"
