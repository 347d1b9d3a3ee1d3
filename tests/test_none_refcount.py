"""PySide6 6.12.0 drops one reference to None at every void call on Python 3.10 and 3.11, and after some thousands
Python aborts. This judges an upgrade of PySide6 in a second."""

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 2000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_void_calls_keep_the_references_to_none() -> None:
    thing = QObject()
    thing.setObjectName("warm up")
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    lost = before - sys.getrefcount(None)
    assert abs(lost) < CALLS // 20, f"{lost} references to None lost in {CALLS} calls: do not use this PySide6"
