"""One kiosk: builds the adapters, hands them to the view model, loads the screens."""

import logging
import os
import sys
from collections.abc import Callable, Iterable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.memory import hold_little
from kiosk.adapters.speech import speech_of
from kiosk.app.films import films_of
from kiosk.app.outside import Outside
from kiosk.app.paper import twelve_hour
from kiosk.app.site import catalogues_of, content_of, letters_of, reviewed_of
from kiosk.app.supervisor import BY_STAFF
from kiosk.app.tidying import Tidying
from kiosk.config import APP, Config, load_config
from kiosk.core.events import CalledIn, Effect
from kiosk.core.rules import Rules
from kiosk.core.visit import Welcome
from kiosk.device import Display, display_of, has_display
from kiosk.errors import KnownError
from kiosk.paths import RESOURCES, UI
from kiosk.ports import Clock, Sounds, Speech
from kiosk.speech import hearing
from kiosk.viewmodel import words
from kiosk.viewmodel.aloud import Aloud
from kiosk.viewmodel.bursts import Bursts
from kiosk.viewmodel.icons import Icons
from kiosk.viewmodel.idle import Idle, Patience
from kiosk.viewmodel.kiosk import Kiosk, Place
from kiosk.viewmodel.language import Catalogues, catalogue_tag
from kiosk.viewmodel.pictures import Pictures
from kiosk.viewmodel.props import Center
from kiosk.viewmodel.screen import Screen

if TYPE_CHECKING:
    from kiosk.adapters.store import Store
    from kiosk.viewmodel.effects import Ports
    from kiosk.viewmodel.staff import StaffMode

log = logging.getLogger(__name__)

T = TypeVar("T")

# What the first screen is set in.
_FIRST_FONTS = (
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "AtkinsonHyperlegibleNext-Bold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
)


# For names in other scripts; the first screen shows them only where the site offers such a language.
_FURTHER_FONTS = {
    "ar": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    "ko": ("NanumGothic.ttf", "NanumGothicBold.ttf"),
    "zh-Hans": ("DroidSansFallbackFull.ttf",),
}


_ROWS = 24
"""Of the day's list at a time: some leaves, and made in a moment on a slow machine."""


class Voice(Speech, Sounds, Protocol):
    """All that can be heard of a kiosk."""

    def close(self) -> None:
        """Ends what makes the sound."""
        ...


class Running:
    """One kiosk with everything that belongs to it. Close it before the application ends."""

    def __init__(
        self,
        config: Config,
        *,
        clock: Clock | None = None,
        demo: bool = False,
        patience: Patience | None = None,
        voice: Voice | None = None,
    ) -> None:
        """``voice`` stands in for the machine's own."""
        self._config = config
        self._opened: Outside | None = None
        self.clock = clock or SystemClock()
        self.display: Display = display_of(config.device)
        content = content_of(config)
        self._offered = {catalogue_tag(tag) for tag in config.language.patient}
        self.missing_fonts = _load_fonts((*_FIRST_FONTS, *_further_fonts(self._offered & _FURTHER_FONTS.keys())))
        catalogues = catalogues_of(config)
        self.rules = Rules(
            content=content,
            here=config.center.here,
            misses=config.identify.misses,
            twelve_hour=twelve_hour(config),
            demo=demo,
            languages={tag: Catalogues.staff_name(tag) for tag in config.language.patient},
            wording=catalogues.text,
            reviewed=cache(partial(reviewed_of, config, content, catalogues)),
            date_order=lambda language: catalogues.locale(language).date_order,
            letters=letters_of(config),
        )
        centers = {location: Center(other.name or location, other.phone) for location, other in config.centers.items()}
        idle = patience or Patience(
            warn_after=config.idle.warn_after,
            leave_after=config.idle.leave_after,
            last_page=config.idle.done_stay,
            stretch=config.idle.stretch,
            rest_after=config.idle.rest_after,
            cleaning=config.idle.cleaning,
            printing=round(config.printer.deadline) + 15,
        )
        self.idle = Idle(idle)
        self._voice: Voice = voice or speech_of(hearing(config), config)
        self.aloud = Aloud(self._voice, self._voice, catalogues.text, config.language.patient)
        self.kiosk = Kiosk(
            self.rules,
            Screen(self.rules, centers, films_of(config, content)),
            Place(
                config.center.name,
                config.center.waiting_area,
                self.display.width_mm,
                self.display.height_mm,
                self.display.out_of_reach_mm,
            ),
            catalogues,
            self.idle,
            self.aloud,
            self.clock.now,
        )
        self.kiosk.connect_effects(self._carry_out)
        self.kiosk.connect_staff(self._make_staff)
        self._catalogues = catalogues
        self.engine: QQmlApplicationEngine | None = None
        self._tidying = Tidying(self.kiosk, lambda: self.engine)
        self._ticking = False
        self._filtered: tuple[QQuickWindow, Bursts] | None = None

    @property
    def _outside(self) -> Outside:
        if self._opened is None:
            self._opened = Outside(self._config, self.clock, self.kiosk)
        return self._opened

    @property
    def store(self) -> "Store":
        """Opened when it is first asked for. Raises ``StoreError``."""
        return self._outside.store

    @property
    def ports(self) -> "Ports":
        """See ``store``."""
        return self._outside.ports

    def config_changed(self) -> bool:
        """Whether the config file says another thing by now. Raises ``ConfigError`` where it is wrong."""
        return bool(self._config.file) and load_config(Path(self._config.file)) != self._config

    @property
    def is_open(self) -> bool:
        """Whether the store is."""
        return self._opened is not None

    def ask_store(self, work: "Callable[[Store], T]", done: "Callable[[T | KnownError], None]") -> None:
        """Runs ``work`` on the store's thread, then ``done`` on this one. The store has to be open."""
        self._outside.ask(work, done)

    def load(self, *, full_screen: bool = True, double_strike: int | None = None) -> QQuickWindow:
        """The window. ``double_strike`` is how long (ms) a second tap in one place counts as a tremor; ``None`` = as
        the site has set it; 0 = taps and keys come as fast as a machine makes them.

        Raises ``RuntimeError`` where the QML does not load.
        """
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(UI))
        self.engine.addImageProvider("icon", Icons(RESOURCES / "icons"))
        self.engine.addImageProvider("picture", Pictures(RESOURCES / "pictures"))
        self.engine.setInitialProperties(
            {
                "kiosk": self.kiosk,
                "fullScreen": full_screen,
                "doubleStrike": self._config.touch.second_tap_ms if double_strike is None else double_strike,
                "width": self.display.width_px,
                "height": self.display.height_px,
            }
        )
        self.engine.load(str(UI / "Main.qml"))
        windows = self.engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise RuntimeError("the screens did not load")
        if double_strike != 0:
            # held here, since a caller that drops the window would have Python empty the filter under Qt's hands
            self._filtered = windows[0], Bursts(windows[0], lambda: self.kiosk.takes_codes)
        return windows[0]

    def load_missing_fonts(self) -> None:
        """Somebody may have put them back."""
        if self.missing_fonts:
            self.missing_fonts = _load_fonts(self.missing_fonts)

    def load_every_page(self) -> int:
        """Makes each page once, whether or not a visit would come to it; how many. Raises ``RuntimeError``."""
        if self.engine is None:
            raise RuntimeError("the window is not loaded")
        if self._opened is None:
            # nothing is opened only to see whether staff's pages load
            from kiosk.viewmodel.staff import StaffMode, StaffSite

            self.kiosk.connect_staff(lambda parent: StaffMode(StaffSite(), parent))
        pages = sorted((UI / "Kiosk" / "Pages").glob("*.qml"))
        for page in pages:
            component = QQmlComponent(self.engine, str(page))
            made = component.createWithInitialProperties({"kiosk": self.kiosk})
            if made is None:
                raise RuntimeError(f"{page.name} does not load: {component.errorString()}")
            made.deleteLater()
        return len(pages)

    def begin(self) -> None:
        """Opens the store, settles what the last run left open and starts the clockwork.

        Raises ``StoreError`` and ``ConfigError``: then the screen is at work, what it reaches is not, and this can be
        called again.
        """
        self.attend()
        self._outside.begin()

    def attend(self) -> None:
        """Starts what a screen needs that can do nothing but send people to the desk, too; once."""
        if self._ticking:
            return
        self._ticking = True
        app = QGuiApplication.instance()
        if app is not None:
            app.installEventFilter(self.idle)
        self.idle.start()
        self.aloud.begin()
        # Nobody has a name before somebody has touched the screen: what is waiting to be drawn goes first.
        QTimer.singleShot(0, lambda: _load_fonts(_further_fonts(_FURTHER_FONTS.keys() - self._offered)))

    @property
    def works(self) -> bool:
        """False once a thread hangs and nobody would lose a visit by a new start."""
        return self._opened is None or not self._opened.stuck or not isinstance(self.kiosk.visit.page, Welcome)

    def stop(self) -> None:
        """Lets the window go and ends the application: what staff behind their PIN, and SIGTERM, call. ``close`` is
        still to be called."""
        self._end(0)

    def _end(self, status: int) -> None:
        self._let_go()
        # queued: an order to stop may come before the application runs, and would be lost
        QTimer.singleShot(0, lambda: QGuiApplication.exit(status))

    def _let_go(self) -> None:
        if self.engine is not None:
            for window in self.engine.rootObjects():
                window.setProperty("locked", False)

    def close(self) -> None:
        """Lets work under way end, then takes everything down in order."""
        self._let_go()
        self.idle.stop()
        self.kiosk.lock_staff()
        self._voice.close()
        if self._opened is not None:
            self._opened.finish()
        if self.engine is not None:
            # Before the view model: bindings would read from a null kiosk.
            shiboken6.delete(self.engine)
            self.engine = None
        Catalogues.hide()
        if self._opened is not None:
            self._opened.store.close()

    def _make_staff(self, parent: QObject) -> "StaffMode | None":
        """``None`` while the store is not open: there is no list, and no try of a PIN can be counted."""
        if self._opened is None:
            return None
        from kiosk.app.staffing import ports_of, staff_mode
        from kiosk.viewmodel.staff import Voices
        from kiosk.viewmodel.staff_effects import Doors

        outside = self._outside
        ports = ports_of(
            self._config,
            outside.store,
            self.clock,
            outside.ports.slips,
            outside.ports.printer,
            outside.importing,
            beside=False,
        )
        doors = Doors(self.kiosk.close_staff, self._call_in, self._staff_left)
        sentences = tuple(
            (tag, self._catalogues.own_name(tag), self._catalogues.text(words.CONTEXT, words.TOUCH_TO_START, tag))
            for tag in self.rules.languages
        )
        return staff_mode(
            self._config,
            ports,
            outside.staff_runners(),
            lambda _: doors,
            who=("kiosk", "kiosk staff"),
            most=_ROWS,
            voices=Voices(self._voice, self._voice, sentences),
            parent=parent,
        )

    def _call_in(self) -> None:
        self.kiosk.send(CalledIn())
        # where nobody can be called in any more, nothing is saved, and the staff mode has locked itself all the same
        self.kiosk.close_staff()

    def _staff_left(self) -> None:
        log.info("staff ended the kiosk")
        self._end(BY_STAFF)

    def _carry_out(self, effect: Effect) -> None:
        if self._opened is None:
            # Closed: no visit begins, and what is left is a call for help, whose page sends to the desk.
            log.warning("not carried out: %s", type(effect).__name__)
        else:
            self._opened.effects.carry_out(effect)


def load_fonts() -> None:
    """All that are bundled; for a window that has no first screen to be quick with."""
    _load_fonts((*_FIRST_FONTS, *_further_fonts(_FURTHER_FONTS)))


def _load_fonts(names: Iterable[str]) -> tuple[str, ...]:
    """Those that do not load. Qt then takes others, so that the screen can still say what is wrong."""
    missing = tuple(name for name in names if QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name)) < 0)
    for name in missing:
        log.error("the font %s does not load", name)
    return missing


def _further_fonts(languages: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for language in sorted(languages) for name in _FURTHER_FONTS[language])


def ensure_display() -> None:
    """Raises ``KnownError`` where Qt would end the program without a word that anybody reads."""
    if not has_display():
        raise KnownError(
            "this session has no display, as over ssh: start the kiosk on its own screen (docs/deploy.md), "
            "or with QT_QPA_PLATFORM=offscreen to try it without one"
        )


def application() -> QGuiApplication:
    """The Qt application, with the settings that hold for every way to run. Raises ``KnownError`` without a display."""
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    ensure_display()
    hold_little()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName(APP)
    return app
