"""The real screens with the real content: a window that is put on any visit, and turned leaf by leaf."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.adapters.content_toml import load_content
from kiosk.core import events as ev
from kiosk.core.procedure import Content
from kiosk.core.rules import Rules
from kiosk.core.staff.state import Staff
from kiosk.core.visit import Settings, Visit
from kiosk.paths import RESOURCES, UI
from kiosk.viewmodel.aloud import Aloud
from kiosk.viewmodel.icons import Icons
from kiosk.viewmodel.idle import Idle, Patience
from kiosk.viewmodel.kiosk import Kiosk, Place
from kiosk.viewmodel.language import Catalogues
from kiosk.viewmodel.pictures import Pictures
from kiosk.viewmodel.props import Center, Props
from kiosk.viewmodel.screen import Screen
from tests.audit.matrix import Configuration, languages
from tests.audit.staff import Acted
from tests.audit.visits import HERE, Scene
from tests.ui.stage import DISPLAYS, MORNING
from tests.voice import Voice

MOST_LEAVES = 120
CENTERS = {"NORTHGATE": Center("Northgate Imaging and Spine Center", "555-0142")}


class Player(Kiosk):
    """A kiosk that is put on a visit, and stays there whatever is pressed."""

    def send(self, event: ev.Event) -> None:
        pass

    @property
    def shown(self) -> Props:
        """What the screen was derived to show."""
        return self._props

    def act(self, scene: Scene, settings: Settings, idle: Idle) -> None:
        """Shows the scene with these settings."""
        before = self._visit.settings
        mode = self.staff_mode
        assert isinstance(mode, Acted)
        mode.put(scene.staff or Staff())
        if idle.resting and not scene.resting:
            idle.wake()
        self._visit = replace(scene.visit, settings=settings)
        self._redraw(before)
        self.tell_fitness(scene.unfit)
        if scene.resting:
            for _ in range(Patience().rest_after + 1):
                idle.tick()


@cache
def content() -> Content:
    return load_content(RESOURCES)


@cache
def rules() -> Rules:
    """The demo's site with every language on."""
    catalogues = Catalogues(RESOURCES / "i18n")
    return Rules(
        content=content(),
        here=HERE,
        demo=False,
        languages={tag: Catalogues.staff_name(tag) for tag in languages()},
        wording=catalogues.text,
        date_order=lambda language: catalogues.locale(language).date_order,
    )


@cache
def families() -> frozenset[str]:
    """Loads the bundled fonts; their families."""
    found: set[str] = set()
    for font in sorted((RESOURCES / "fonts").glob("*.ttf")):
        found |= set(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font))))
    return frozenset(found)


class Theatre:
    """One window on one display. Qt's warnings are kept, since each is a fault of a screen."""

    def __init__(self, display: str) -> None:
        families()
        width, height, width_mm, height_mm = DISPLAYS[display]
        self.warnings: list[str] = []
        self.idle = Idle(Patience(rest_after=60))
        catalogues = Catalogues(RESOURCES / "i18n")
        place = Place("Lakeside Imaging and Spine Center", "Waiting Area B", width_mm, height_mm)
        voice = Voice(languages=set(languages()))
        aloud = Aloud(voice, voice, catalogues.text, languages())
        self.kiosk = Player(rules(), Screen(rules(), CENTERS), place, catalogues, self.idle, aloud, lambda: MORNING)
        self.kiosk.connect_staff(Acted)
        self.kiosk.act(Scene("", Visit()), Settings(reduced_motion=True), self.idle)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(UI))
        self.engine.addImageProvider("icon", Icons(RESOURCES / "icons"))
        self.engine.addImageProvider("picture", Pictures(RESOURCES / "pictures"))
        size = {"width": width, "height": height}
        self.engine.setInitialProperties({"kiosk": self.kiosk, "fullScreen": False, "doubleStrike": 0, **size})
        self.engine.load(QUrl.fromLocalFile(Path(UI) / "Main.qml"))
        (window,) = self.engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.per_mm = width / width_mm
        touch = self.engine.singletonInstance("Kiosk.Theme", "Touch")
        assert isinstance(touch, QObject)
        self.touch = touch
        qInstallMessageHandler(self._hear)

    def _hear(self, kind: QtMsgType, _where: object, message: str | None) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            self.warnings.append(str(message))

    def show(self, scene: Scene, configuration: Configuration) -> None:
        """Puts the window on a scene, laid out and still."""
        settings = Settings(
            configuration.language, configuration.scale, configuration.theme == "dark", reduced_motion=True
        )
        self.kiosk.act(scene, settings, self.idle)
        self.touch.setProperty("keyboard", False)
        self.settle()
        page = self._page()
        if page is not None and page.property("leaf") > 0:
            page.setProperty("leaf", 0)
            self.settle()

    def leaves(self) -> Iterator[int]:
        """Turns every leaf of the screen in front."""
        for leaf in range(MOST_LEAVES):
            yield leaf
            page = self._page()
            if page is None or page.property("leaf") >= page.property("leaves") - 1:
                return
            onward = next(item for item in _below(page) if item.property("place") == "primary" and item.isVisible())
            self.touch.setProperty("keyboard", False)
            QMetaObject.invokeMethod(onward, "press")
            self.settle()
        raise AssertionError("a screen without end")

    @property
    def count(self) -> int:
        """How many leaves the screen in front has."""
        page = self._page()
        return 1 if page is None else int(page.property("leaves"))

    def _page(self) -> QQuickItem | None:
        """The page in front, which alone is visible."""
        return next(
            (
                item
                for item in _below(self.window.contentItem())
                if item.isVisible() and item.property("leaves") is not None and item.property("leaf") is not None
            ),
            None,
        )

    def settle(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents()
        self.window.grabWindow()  # a frame also tells positioners to place what they hold
        QCoreApplication.processEvents()

    @property
    def out_of_reach_mm(self) -> float:
        return float(self.kiosk.property("outOfReachMm") or 0)

    def close(self) -> None:
        """The engine goes first: a view model that goes before it leaves bindings on nothing."""
        qInstallMessageHandler(None)
        shiboken6.delete(self.engine)
        shiboken6.delete(self.kiosk)


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _below(child)


def application() -> QGuiApplication:
    """The one Qt application of this process."""
    existing = QGuiApplication.instance()
    return existing if isinstance(existing, QGuiApplication) else QGuiApplication(["audit"])
