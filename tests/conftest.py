"""What every test shares: no screen unless asked for, and how hard Hypothesis looks."""

import os

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("default", max_examples=50, deadline=None, derandomize=True)
settings.register_profile("long", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("KIOSK_HYPOTHESIS", "default"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """--onscreen: use the display that is there."""
    parser.addoption("--onscreen", action="store_true", help="show the windows instead of drawing them off screen")


def pytest_configure(config: pytest.Config) -> None:
    """Before any Qt import: the platform is read when the application is made."""
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The kiosk's kind of application; there can be but one in a process."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
