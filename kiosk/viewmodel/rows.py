"""Lists for QML: one model class over frozen rows; only what changed is announced."""

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModel"
QML_IMPORT_MAJOR_VERSION = 1

_NOWHERE = QModelIndex()


@QmlElement
@QmlUncreatable("rows come from Kiosk")
class Rows(QAbstractListModel):  # type: ignore[operator]
    """Rows of one dataclass; its field names are the roles.

    Rows are updated in place, so that a delegate lives on from one question to the next.
    """

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._roles = {Qt.ItemDataRole.UserRole + i: name for i, name in enumerate(self._names)}
        self._rows: tuple[object, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        name = self._roles.get(role)
        if name is None or not index.isValid() or index.row() >= len(self._rows):
            return None
        value = getattr(self._rows[index.row()], name)
        # QML takes a list for a list, and a tuple for something that it cannot look into.
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    @property
    def rows(self) -> tuple[object, ...]:
        return self._rows

    def show(self, rows: Sequence[object]) -> None:
        """Replaces the rows."""
        old, new = self._rows, tuple(rows)
        if old == new:
            return
        shared = min(len(old), len(new))
        if len(new) < len(old):
            self.beginRemoveRows(QModelIndex(), len(new), len(old) - 1)
            self._rows = old[: len(new)]
            self.endRemoveRows()
        for row in range(shared):
            if old[row] != new[row]:
                self._rows = (*new[: row + 1], *self._rows[row + 1 :])
                changed = [
                    role for role, name in self._roles.items() if getattr(old[row], name) != getattr(new[row], name)
                ]
                self.dataChanged.emit(self.index(row), self.index(row), changed)
        if len(new) > len(old):
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self._rows = new
            self.endInsertRows()
        self._rows = new
