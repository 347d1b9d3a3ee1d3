"""`kiosk run --unattended`: nobody reads a terminal, so that what keeps the kiosk from starting is on its screen."""

import logging
import os
from collections.abc import Callable
from contextlib import suppress

from msgspec import structs
from PySide6.QtCore import QTimer

from kiosk.app.compositor import compositor_of
from kiosk.app.films import films_of
from kiosk.app.lockdown import keep_in_place
from kiosk.app.overseer import Overseer, Pulse, overseer_in
from kiosk.app.reporting import ClosedReport
from kiosk.app.running import Running, application
from kiosk.app.site import catalogues_of, content_of
from kiosk.app.start import run, stop_on_signals
from kiosk.config import Config, Languages, log_folder
from kiosk.doctor.findings import of_error
from kiosk.errors import AlreadyRunning, ConfigChanged, ConfigError, KnownError
from kiosk.log import log_to, say
from kiosk.paths import RESOURCES

log = logging.getLogger(__name__)

_AGAIN_MS = 30_000
_MENDED = 3
"""The loop's own exit: the site can be shown now."""


def run_unattended(find: Callable[[], Config]) -> int:
    """As ``start.run``. ``find`` reads the configuration anew each time; what is wrong with it, or with the questions
    or languages that it names, closes the screen until it is mended. Raises ``AlreadyRunning``."""
    overseer = overseer_in(os.environ)
    while True:
        try:
            return run(find(), overseer)
        except AlreadyRunning:
            raise
        except ConfigChanged:
            log.info("the configuration was changed")
        except KnownError as error:
            say(f"kiosk: {error}\n")
            status = _closed(error, find, overseer)
            if status != _MENDED:
                return status


def _closed(error: KnownError, find: Callable[[], Config], overseer: Overseer) -> int:
    """A kiosk that only sends people to the desk, in every language that it brings, and tells staff why."""
    with suppress(ConfigError):  # the error that is shown may be that there is no log
        log_to(log_folder())
    app = application()
    site = _site(find)
    running = Running(_without_the_site(site))
    window = running.load()
    keep_in_place(app, window)
    compositor = compositor_of(overseer, app.platformName())
    pulse = Pulse(overseer, lambda: compositor.answers, running.stop)
    report = ClosedReport(running.clock.utc, running.kiosk)
    stop_on_signals(app, running.stop)
    timer = QTimer(running.kiosk)
    timer.setInterval(_AGAIN_MS)

    def tell(trouble: KnownError, site: Config | None) -> None:
        findings = (of_error(trouble),)
        running.kiosk.tell_fitness(findings)
        report.tell(site, findings)

    def look() -> None:
        trouble, site = _trouble(find)
        if trouble is None:
            app.exit(_MENDED)
        else:
            tell(trouble, site)

    timer.timeout.connect(look)
    running.kiosk.tryAgainAsked.connect(look)
    tell(error, site)
    running.attend()
    timer.start()
    log.error("not started: %s", type(error).__name__)
    compositor.begin()
    pulse.ready("closed: the configuration")
    status = app.exec()
    compositor.stop()
    timer.stop()
    report.stop()
    running.close()
    pulse.end()
    return status


def _trouble(find: Callable[[], Config]) -> tuple[KnownError | None, Config | None]:
    """What is wrong, and the configuration where that much can be read."""
    config = None
    try:
        config = find()
        catalogues_of(config)
        films_of(config, content_of(config))
    except KnownError as error:
        return error, config
    return None, config


def _site(find: Callable[[], Config]) -> Config | None:
    try:
        return find()
    except KnownError:
        return None


def _without_the_site(site: Config | None) -> Config:
    """The kiosk's own questions and all its languages, on the site's display where that is known."""
    tags = {file.stem.removeprefix("kiosk_") for file in (RESOURCES / "i18n").glob("kiosk_*.qm")} - {"en"}
    bare = structs.replace(Config(), allow_unsigned=True, language=Languages(("en", *sorted(tags))))
    if site is None:
        return bare
    return structs.replace(bare, device=site.device, center=site.center, touch=site.touch)
