"""The screens and the display that they are on."""

import os
from collections.abc import Iterator

from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice

from kiosk.config import Config
from kiosk.core.finding import Finding
from kiosk.device import Display, display_of, has_display
from kiosk.doctor.findings import failed, ok, warning
from kiosk.paths import RESOURCES


def without_a_display() -> bool:
    """Makes Qt draw off screen where this session has no display, as over ssh: Qt would end the program. Whether."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return os.environ.get("QT_QPA_PLATFORM") == "offscreen"


def fonts(_config: Config) -> Finding:
    """Every one that comes with the kiosk. Raises ``RuntimeError``."""
    from kiosk.app.running import application

    application()
    files = sorted((RESOURCES / "fonts").glob("*.ttf"))
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"the font {file.name} does not load")
    if not files:
        raise RuntimeError("there are no fonts")
    return ok("fonts", f"{len(files)} load")


def screens(config: Config) -> Iterator[Finding]:
    """Every page, loaded and drawn as the kiosk does it. Raises ``RuntimeError``, ``KnownError``."""
    from kiosk.app.running import Running, application

    application()
    running = Running(config)
    try:
        window = running.load(full_screen=False)
        pages = running.load_every_page()
        if window.grabWindow().isNull():
            raise RuntimeError("the window draws nothing")
    finally:
        running.close()
    yield ok("screens", f"{pages} pages load and draw")
    yield legible(running.display)


def legible(display: Display) -> Finding:
    """Whether the largest type can be read from where people stand."""
    size = f"{display.width_mm:.0f} x {display.height_mm:.0f} mm"
    if not display.legible:
        return failed(
            "type",
            f"from {display.viewing_mm:.0f} mm the largest type of this display ({size}) is too small "
            "(0.7 degrees, EN 301 549 5.1.4): device.viewing_mm",
            "let people come nearer, or use a larger display",
        )
    reach = f", {display.out_of_reach_mm:.0f} mm of it out of reach" if display.mount_mm is not None else ""
    return ok("type", f"large enough; {size}{reach}")


def display(config: Config, *, blind: bool) -> Finding:
    """The display that is there against the one of the profile. ``blind``: this session has none."""
    wanted = display_of(config.device)
    if blind:
        return warning(
            "display",
            "not looked at: this session has no display",
            "run kiosk doctor in a terminal on the kiosk's own screen",
        )
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio()
    width, height = round(screen.geometry().width() * ratio), round(screen.geometry().height() * ratio)
    if (width, height) != (wanted.width_px, wanted.height_px):
        return warning(
            "display",
            f"{width} x {height} pixels, and the profile {config.device.profile} has "
            f"{wanted.width_px} x {wanted.height_px}: sizes in mm are wrong",
            f"[device] width_px = {width}, height_px = {height}, and diagonal_mm as measured",
        )
    return ok("display", f"{width} x {height} pixels, as in the profile {config.device.profile}")


def touch(*, blind: bool) -> Finding:
    """Something to touch."""
    if blind:
        return warning("touch", "not looked at: this session has no display", "touch the screen and see")
    found = [each.name() for each in QInputDevice.devices() if each.type() == QInputDevice.DeviceType.TouchScreen]
    if not found:
        return warning("touch", "no touch screen is seen", "see to its USB cable and driver, then restart the machine")
    return ok("touch", ", ".join(found))
