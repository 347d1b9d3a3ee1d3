"""The real screens on a stage: a kiosk whose props a test sets by hand, and which remembers what was pressed."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, QUrl
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core import events as ev
from kiosk.core.procedure import Content
from kiosk.core.rules import Rules
from kiosk.core.visit import Settings, Visit
from kiosk.viewmodel.aloud import Aloud
from kiosk.viewmodel.icons import Icons
from kiosk.viewmodel.idle import Idle, Patience
from kiosk.viewmodel.kiosk import Kiosk, Place
from kiosk.viewmodel.language import Catalogues
from kiosk.viewmodel.pictures import Pictures
from kiosk.viewmodel.props import Locale, Props
from kiosk.viewmodel.screen import Screen
from tests.kinds import class_name
from tests.voice import Voice

ROOT = Path(__file__).resolve().parents[2]
MORNING = datetime(2026, 11, 23, 9, 4)  # noqa: DTZ001 - the kiosk knows local time alone
DISPLAYS = {
    "10 inch": (1280, 800, 216.8, 135.5),
    "10 inch upright": (800, 1280, 135.5, 216.8),
    "15 inch": (1920, 1080, 345.4, 194.3),
}


class Script(Screen):
    """Says what the test wrote."""

    def __init__(self, rules: Rules) -> None:
        super().__init__(rules, {})
        object.__setattr__(self, "props", Props())

    def derive(self, visit: Visit, locale: Locale) -> Props:
        props: Props = object.__getattribute__(self, "props")
        return props


class Puppet(Kiosk):
    """Takes its props from the script and keeps the events."""

    def __init__(self, place: Place, languages: dict[str, str], demo: bool, voice: Voice | None) -> None:
        rules = Rules(Content("1", "", True, (), {}, {}), demo=demo, languages=languages)
        self.events: list[ev.Event] = []
        self.script = Script(rules)
        self.patience = Idle(Patience())
        catalogues = Catalogues(ROOT / "resources" / "i18n")
        self.voice = voice or Voice(languages=set())
        aloud = Aloud(self.voice, self.voice, catalogues.text, tuple(languages))
        super().__init__(rules, self.script, place, catalogues, self.patience, aloud, lambda: MORNING)

    def send(self, event: ev.Event) -> None:
        self.events.append(event)

    def play(self, props: Props, settings: Settings | None = None) -> None:
        """Shows these props, with these settings."""
        before = self._visit.settings
        object.__setattr__(self.script, "props", props)
        self._visit = replace(self._visit, settings=settings or before)
        self._redraw(before)


class Stage:
    """One window with one puppet."""

    def __init__(
        self,
        display: str = "10 inch",
        languages: dict[str, str] | None = None,
        double_strike: int = 0,
        voice: Voice | None = None,
        out_of_reach_mm: float = 0,
        demo: bool = True,
    ) -> None:
        width, height, width_mm, height_mm = DISPLAYS[display]
        for font in sorted((ROOT / "resources" / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        place = Place("Lakeside Imaging", "Waiting Area B", width_mm, height_mm, out_of_reach_mm)
        self.kiosk = Puppet(place, languages or {"en": "English"}, demo=demo, voice=voice)
        self.kiosk.play(Props(), Settings(reduced_motion=True))
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(ROOT / "ui"))
        self.engine.addImageProvider("icon", Icons(ROOT / "resources" / "icons"))
        self.engine.addImageProvider("picture", Pictures(ROOT / "resources" / "pictures"))
        self.engine.setInitialProperties(
            {"kiosk": self.kiosk, "fullScreen": False, "width": width, "height": height, "doubleStrike": double_strike}
        )
        self.engine.load(QUrl.fromLocalFile(ROOT / "ui" / "Main.qml"))
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.pixels_per_mm = width / width_mm
        self.settle()

    def play(self, props: Props, text: float = 1.0, dark: bool = False, language: str = "en") -> None:
        """Shows a screen and waits until it is laid out."""
        self.kiosk.play(props, Settings(language, text, dark, reduced_motion=True))
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents()
        self.window.grabWindow()  # a frame also tells positioners to place what they hold
        QCoreApplication.processEvents()

    def items(self, kind: str = "") -> list[QQuickItem]:
        """Everything visible, in the order of the tree."""

        def walk(item: QQuickItem) -> list[QQuickItem]:
            if not item.isVisible() or item.opacity() == 0:
                return []
            return [item, *(below for child in item.childItems() for below in walk(child))]

        every = walk(self.window.contentItem())
        return [item for item in every if not kind or class_name(item).startswith(kind)]

    def labelled(self, label: str) -> list[QQuickItem]:
        return [item for item in self.items() if item.property("label") == label and item.activeFocusOnTab()]

    def find(self, label: str) -> QQuickItem:
        """The control with this label."""
        (found,) = self.labelled(label)
        return found

    def center(self, item: QQuickItem) -> QPoint:
        return item.mapRectToScene(item.boundingRect()).center().toPoint()

    def close(self) -> None:
        """The engine goes first: a view model that goes before it leaves bindings on nothing."""
        shiboken6.delete(self.engine)
        shiboken6.delete(self.kiosk)
