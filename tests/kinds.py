"""What kind of thing an object of QML is."""

from collections.abc import Container

import shiboken6
from PySide6.QtCore import QMetaObject, QObject


def class_names(thing: QObject) -> tuple[str, ...]:
    """Names of its class and of those that it is made of, as Qt has them, its own first.

    PySide keeps what stands for a meta object at its address for good, and would take for it whatever comes to lie
    there when the page is gone, such as an item: each is given back.
    """
    names = []
    step: QMetaObject | None = thing.metaObject()
    while step is not None:
        names.append(str(step.className()))
        above = step.superClass()
        shiboken6.invalidate(step)
        step = above
    return tuple(names)


def class_name(thing: QObject) -> str:
    """Its class as Qt has it."""
    meta = thing.metaObject()
    name = str(meta.className())
    shiboken6.invalidate(meta)
    return name


def properties(thing: QObject, types: Container[str]) -> tuple[str, ...]:
    """Names of its properties of these types."""
    meta = thing.metaObject()
    found = [meta.property(index) for index in range(meta.propertyCount())]
    names = tuple(str(each.name()) for each in found if str(each.typeName()) in types)
    shiboken6.invalidate(meta)
    return names


def kind_of(thing: QObject) -> str:
    """Its QML type."""
    return class_name(thing).split("_QML")[0]
