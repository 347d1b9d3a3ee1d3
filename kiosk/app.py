"""The composition root: builds the adapters, hands them to the viewmodel, loads the screens. It alone sees all."""

import difflib
import logging
import os
import platform
import signal
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import platformdirs
import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QLibraryInfo, QLockFile, Qt, QTimer, QUrl, SignalInstance
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.content_toml import load_content
from kiosk.adapters.speech import speech_of
from kiosk.config import APP, Config, catalogue_folders, content_folder, printer_folder, store_file, wrong_in
from kiosk.config import Film as FilmPlace
from kiosk.config_check import Wrong
from kiosk.core.events import Effect
from kiosk.core.film import Film
from kiosk.core.letter import accession_on
from kiosk.core.procedure import Content
from kiosk.core.record import Record
from kiosk.core.rules import Rules, no_letters
from kiosk.device import Display, display_of
from kiosk.errors import ConfigError, ContentError, KnownError, PrinterError, StoreError
from kiosk.log import crash_on_bugs, log_to
from kiosk.paths import RESOURCES, UI
from kiosk.ports import Clock, Printer, Seal, SlipMaker, Sounds, Speech
from kiosk.speech import hearing
from kiosk.viewmodel.aloud import Aloud
from kiosk.viewmodel.icons import Icons
from kiosk.viewmodel.idle import Idle, Patience
from kiosk.viewmodel.kiosk import Kiosk, Place
from kiosk.viewmodel.language import SOURCE, Catalogues, catalogue_tag, file_tags
from kiosk.viewmodel.pictures import Pictures
from kiosk.viewmodel.props import Center, Screen
from kiosk.viewmodel.qt_messages import log_qt_messages

if TYPE_CHECKING:
    from kiosk.adapters.store import Store
    from kiosk.viewmodel.effects import Ports

log = logging.getLogger(__name__)

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
NO_VIDEOS = "this build has no Qt Multimedia for the screens, pictures are shown instead"
_CRASHED = 70
_FAREWELL = 25.0
"""Seconds by which a kiosk that ends waits longer for a slip than its deadline."""
_PAUSE_MS = 60_000
"""How often what is open is looked after, and the printer asked."""
_SLICE_MS = 20


class LazySlips:
    """``SlipMaker`` whose library and fonts load with the first slip, off the way to the first screen."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._maker: SlipMaker | None = None

    def draw(self, record: Record, reprint: int = 0) -> bytes:
        """See ``ports.SlipMaker``."""
        if self._maker is None:
            self._maker = slip_maker(self._config)
        return self._maker.draw(record, reprint)

    def warm(self) -> None:
        """Loads what drawing takes; a fraction of a second."""
        if self._maker is None:
            self._maker = slip_maker(self._config)


def slip_maker(config: Config) -> SlipMaker:
    """The site's slips: its paper, its way to write times, the machine's time zone."""
    from kiosk.adapters.slip_pdf import SlipPdf

    printer = config.printer
    own = Path(printer.fonts) if printer.fonts else None
    maker = SlipPdf(printer.paper, printer.dpi, twelve_hour=twelve_hour(config), zone=None, site_fonts=own)
    maker.warm()
    return maker


_PRINTER_KEYS = {"folder": (), "ipp": ("address",), "cups": ("queue", "address"), "windows": ("queue",)}
"""Which settings a kind of printer has; the first is needed."""


def site_printer(config: Config, beside: str = "") -> Printer:
    """The site's printer, under the name of this kiosk, or of what prints ``beside`` it; jobs of one name are dropped
    together. Nothing is asked of it yet. Raises ``ConfigError``."""
    from kiosk.adapters.printer import printer_of

    own = config.printer
    keys = _PRINTER_KEYS[own.kind]
    for key, value in (("address", own.address), ("queue", own.queue)):
        if value and key not in keys:
            kinds = " or ".join(kind for kind, theirs in _PRINTER_KEYS.items() if key in theirs)
            raise wrong_in(config, Wrong(("printer", key), f"is for kind = {kinds}, and kind is {own.kind}"))
        if not value and key in keys[:1]:
            raise wrong_in(config, Wrong(("printer", "kind"), f"is {own.kind}, which needs {key} (docs/printing.md)"))
    try:
        return printer_of(
            own.kind,
            folder=printer_folder(config) if own.kind == "folder" else None,
            address=own.address,
            queue=own.queue,
            paper=own.paper,
            deadline=own.deadline,
            # kiosks that nobody gave a name are told apart by their machine
            user="-".join(filter(None, ("kiosk", config.kiosk.id, platform.node(), beside))),
        )
    except PrinterError as error:
        key = "queue" if "queue" in str(error) else "address"
        raise wrong_in(config, Wrong(("printer", key), f"cannot be used: {error}")) from error


def twelve_hour(config: Config) -> bool:
    """Staff read times as their schedule writes them."""
    return "%p" in config.schedule.time_format


def letters_of(config: Config) -> Callable[[str, date], str | None]:
    """What the screens ask of a letter's code, see ``Rules.letters``; the library loads with the first one."""
    keys, grace = config.letters.keys, config.letters.grace_days

    @cache
    def seal() -> Seal:
        from kiosk.adapters.letter_seal import LetterSeal

        return LetterSeal(keys)

    def accession(code: str, today: date) -> str | None:
        return accession_on(code, today, grace, seal().holds)

    return accession if keys else no_letters


def content_of(config: Config) -> Content:
    """The site's questions, or those that come with the kiosk.

    Raises ``ContentError``, also where no radiologist has signed them and the site does not allow that.
    """
    content = load_content(content_folder(config))
    if not content.signed and not config.allow_unsigned:
        raise ContentError(
            f"No radiologist has signed these questions. Put a signature.toml for the hash {content.hash} beside them "
            "(docs/content.md), or set allow_unsigned = true in the config: every slip then says so."
        )
    return content


def catalogues_of(config: Config) -> Catalogues:
    """The words of every language that the site offers. Raises ``ConfigError`` for one that has none."""
    folders = catalogue_folders(config)
    catalogues = Catalogues(*folders)
    for index, tag in enumerate(config.language.patient):
        if not catalogues.has_words(tag):
            files = {path.stem.removeprefix("kiosk_") for folder in folders for path in folder.glob("kiosk_*.qm")}
            there = sorted({SOURCE} | {name for name in files if catalogues.has_words(name)})
            near = [name for name in there if name.split("-")[0] == tag.split("-")[0]]
            near = near or difflib.get_close_matches(tag, there, 1, 0.5)
            raise wrong_in(
                config,
                Wrong(
                    ("language", "patient", index),
                    f"is {tag}, which has no words: there is no kiosk_{tag}.qm that can be read in "
                    f"{' or '.join(map(str, folders))}.{f' Did you mean {near[0]}?' if near else ''} "
                    f"There are {', '.join(there)}.",
                ),
            )
    return catalogues


class Voice(Speech, Sounds, Protocol):
    """All that can be heard of a kiosk."""

    def close(self) -> None:
        """Ends what makes the sound."""
        ...


def _reviewed(config: Config, content: Content, catalogues: Catalogues, language: str) -> bool:
    # Catalogues as translators keep them are read with the first record that needs it, off the way to the first screen.
    from kiosk.i18n import reviewed

    return reviewed(config, content, catalogues, language)


def films_of(config: Config, content: Content) -> dict[str, Film]:
    """The site's videos by procedure id; none where this kiosk can play none. Raises ``ConfigError``."""
    films = {name: _film(name, film, config, content) for name, film in config.expect.items()}
    if films and not plays_videos():
        log.warning("videos: %s", NO_VIDEOS)
        return {}
    return films


def plays_videos() -> bool:
    """Whether the screens find Qt Multimedia: it comes with PySide6-Addons, and a bundle has none of it for QML."""
    modules = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))
    return (modules / "QtMultimedia" / "qmldir").is_file()


def _film(name: str, film: FilmPlace, config: Config, content: Content) -> Film:
    from kiosk.adapters.captions import read_captions

    key = f"expect.{name}"
    if name not in content.procedures:
        raise ConfigError(f"{key}: there is no exam of this name in the content")
    if not Path(film.video).is_file():
        raise ConfigError(f"{key}.video: there is no file {film.video}")
    captions = {tag: read_captions(Path(file), f"{key}.captions.{tag}") for tag, file in film.captions.items()}
    for language in config.language.patient:
        # Whoever has the words of a language has its captions, too.
        near = next((tag for tag in file_tags(language) if tag in captions), None)
        if near is not None:
            captions[language] = captions[near]
    return Film(QUrl.fromLocalFile(film.video).toString(), captions)


class Outside:
    """What a kiosk reaches, and the threads that wait for it; none of it is needed for the first screen."""

    def __init__(self, config: Config, clock: Clock, kiosk: Kiosk) -> None:
        """Raises ``StoreError``, also where this kiosk runs already, and ``ConfigError``."""
        from concurrent.futures import ThreadPoolExecutor

        from kiosk.adapters.store import StoreAudit, StoreRecords, StoreSchedule, open_store
        from kiosk.viewmodel.effects import Effects, Ports
        from kiosk.viewmodel.jobs import Worker

        printer = site_printer(config)
        self._alone = _alone(config)
        self.store: Store = open_store(store_file(config))
        self._slips = LazySlips(config)
        self._farewell = config.printer.deadline + _FAREWELL
        self.ports = Ports(
            clock=clock,
            schedule=StoreSchedule(self.store),
            records=StoreRecords(self.store, clock, config.kiosk.id, config.kiosk.letter, config.center.name),
            audit=StoreAudit(self.store, clock, config.kiosk.id, config.kiosk.letter),
            slips=self._slips,
            printer=printer,
        )
        self._executors = (ThreadPoolExecutor(1, "store"), ThreadPoolExecutor(1, "print"))
        self._workers = (Worker(self._executors[0], kiosk), Worker(self._executors[1], kiosk))
        self.effects = Effects(
            self.ports,
            config.center.here,
            *self._workers,
            kiosk.send,
            lambda trouble: kiosk.tell_staff(trouble.words[:1].upper() + trouble.words[1:] if trouble else ""),
        )
        self._tell_staff = kiosk.tell_staff
        self._pause = QTimer(kiosk)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.effects.rest)
        kiosk.visitOver.connect(self.effects.rest)

    def begin(self) -> None:
        """Settles what the last run left open, and warms what the first slip takes."""
        self.effects.rest()
        self._pause.start()
        self._workers[1].run(self._slips.warm, self._warmed)

    def finish(self) -> None:
        """Lets work under way end."""
        self._pause.stop()
        end = time.monotonic() + self._farewell
        while any(worker.busy for worker in self._workers) and time.monotonic() < end:
            # An outcome can start further work: a slip that was sent still has to be settled in the store.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, _SLICE_MS)
        for executor in self._executors:
            executor.shutdown(wait=True, cancel_futures=True)
        self._alone.unlock()

    def _warmed(self, outcome: KnownError | None) -> None:
        if isinstance(outcome, KnownError):
            log.error("no slip can be drawn: %s", outcome)
            self._tell_staff(f"No slip can be drawn: {outcome}")


def _alone(config: Config) -> QLockFile:
    """Two processes of one kiosk would take each other's slips for left over. Raises ``StoreError``."""
    lock = QLockFile(f"{store_file(config)}.{config.kiosk.id}.lock")
    # the lock of a process that is gone is none, however old it is
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise StoreError(f"the kiosk {config.kiosk.id} runs already with this store: stop it first")
    return lock


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
        _load_fonts((*_FIRST_FONTS, *_further_fonts(self._offered & _FURTHER_FONTS.keys())))
        catalogues = catalogues_of(config)
        self.rules = Rules(
            content=content,
            here=config.center.here,
            misses=config.identify.misses,
            twelve_hour=twelve_hour(config),
            demo=demo,
            languages={tag: Catalogues.staff_name(tag) for tag in config.language.patient},
            wording=catalogues.text,
            reviewed=cache(partial(_reviewed, config, content, catalogues)),
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
        self.engine: QQmlApplicationEngine | None = None

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

    def load(self, *, full_screen: bool = True, double_strike: int | None = None) -> QQuickWindow:
        """The window. ``double_strike`` is how long (ms) a second tap in one place counts as a tremor; ``None`` = as
        the site has set it.

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
        return windows[0]

    def load_every_page(self) -> int:
        """Makes each page once, whether or not a visit would come to it; how many. Raises ``RuntimeError``."""
        if self.engine is None:
            raise RuntimeError("the window is not loaded")
        pages = sorted((UI / "Kiosk" / "Pages").glob("*.qml"))
        for page in pages:
            component = QQmlComponent(self.engine, str(page))
            made = component.createWithInitialProperties({"kiosk": self.kiosk})
            if made is None:
                raise RuntimeError(f"{page.name} does not load: {component.errorString()}")
            made.deleteLater()
        return len(pages)

    def begin(self) -> None:
        """Opens the store, settles what the last run left open and starts the clockwork. Raises ``StoreError``."""
        outside = self._outside
        app = QGuiApplication.instance()
        if app is not None:
            app.installEventFilter(self.idle)
        self.idle.start()
        outside.begin()
        self.aloud.begin()
        # Nobody has a name before somebody has touched the screen: what is waiting to be drawn goes first.
        QTimer.singleShot(0, lambda: _load_fonts(_further_fonts(_FURTHER_FONTS.keys() - self._offered)))

    def close(self) -> None:
        """Lets work under way end, then takes everything down in order."""
        self.idle.stop()
        self._voice.close()
        if self._opened is not None:
            self._opened.finish()
        if self.engine is not None:
            # Before the view model: bindings would read from a null kiosk.
            shiboken6.delete(self.engine)
            self.engine = None
        if self._opened is not None:
            self._opened.store.close()

    def _carry_out(self, effect: Effect) -> None:
        self._outside.effects.carry_out(effect)


def _load_fonts(names: Iterable[str]) -> None:
    for name in names:
        if QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name)) < 0:
            raise RuntimeError(f"the font {name} does not load")


def _further_fonts(languages: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for language in sorted(languages) for name in _FURTHER_FONTS[language])


def application() -> QGuiApplication:
    """The Qt application, with the settings that hold for every way to run."""
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName(APP)
    return app


def run(config: Config) -> int:
    """The kiosk itself, full screen, until staff stop it. Returns the exit status. Raises ``KnownError``."""
    app = application()
    log_to(Path(platformdirs.user_log_path(APP)))
    log_qt_messages()
    crash_on_bugs(lambda: app.exit(_CRASHED))
    failed: list[KnownError] = []
    try:
        running = Running(config)
        window = running.load()
        stop_on_signals(app)

        def begin() -> None:
            try:
                running.begin()
            except KnownError as error:
                failed.append(error)
                app.quit()

        # The first screen does not wait for the store; no touch comes between the two.
        _after_first(window.frameSwapped, begin)
        status = app.exec()
        running.close()
        if failed:
            raise failed[0]
    except KnownError as error:
        log.error("not started: %s", type(error).__name__)
        raise
    return status


def _after_first(painted: SignalInstance, do: Callable[[], None]) -> None:
    """Does it once, on this thread, after the signal has come."""
    waiting = True

    def come() -> None:
        nonlocal waiting
        if waiting:
            waiting = False
            painted.disconnect(come)
            do()

    # Queued, since a window may paint on a thread of its own.
    painted.connect(come, Qt.ConnectionType.QueuedConnection)


def stop_on_signals(app: QGuiApplication) -> None:
    """SIGTERM and Ctrl-C end the kiosk in order."""
    for kind in (signal.SIGTERM, signal.SIGINT):
        signal.signal(kind, lambda *_: app.quit())
    # Python sees a signal only when it runs: without a timer, not before the next touch.
    waker = QTimer(app)
    waker.timeout.connect(lambda: None)
    waker.start(500)
