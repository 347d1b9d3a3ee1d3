"""Settings and languages: everything can be set, a choice tells the kiosk, and few leaves are enough."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.core import events as ev
from kiosk.core.visit import Settings
from kiosk.viewmodel.language import OWN_NAMES
from kiosk.viewmodel.props import Props
from tests.ui.screens import SCREENS
from tests.ui.stage import DISPLAYS, Stage
from tests.ui.test_screens import faults, leaves, targets
from tests.ui.test_touch import tap
from tests.voice import Voice

PLAIN = Settings(reduced_motion=True)


def opened(display: str, *, voice: bool = True) -> Stage:
    QAccessible.setActive(True)
    stage = Stage(display, OWN_NAMES, voice=Voice(languages={"en"}) if voice else None)
    stage.kiosk._aloud.begin()
    return stage


@pytest.fixture(scope="module")
def shared(qapp: object) -> Iterator[Stage]:
    stage = opened("10 inch upright")
    yield stage
    stage.close()


@pytest.fixture
def stage(shared: Stage) -> Stage:
    shared.kiosk.play(Props(), PLAIN)
    shared.settle()
    shared.kiosk.events.clear()
    return shared


def show(stage: Stage, props: Props, settings: Settings = PLAIN) -> None:
    stage.kiosk.play(props, settings)
    stage.settle()


def option(stage: Stage, title: str, label: str) -> QQuickItem:
    """A value of a setting, whichever leaf it is on."""
    for _ in leaves(stage):
        for item in stage.items("Options"):
            if item.property("title") == title:
                return next(
                    one for one in targets(stage) if one.parentItem() == item and one.property("label") == label
                )
    raise AssertionError(f"no setting {title}")


@pytest.mark.parametrize(
    ("title", "label", "wanted"),
    [
        ("Text size", "Largest", replace(PLAIN, text_scale=2)),
        ("Colors", "Dark", replace(PLAIN, dark=True)),
        ("Page motion", "On", replace(PLAIN, reduced_motion=False)),
        ("Move buttons down", "Yes", replace(PLAIN, lowered=True)),
        ("Listen", "On", replace(PLAIN, read_aloud=True)),
        ("Volume", "5", replace(PLAIN, volume=5)),
    ],
)
def test_each_setting_tells_the_kiosk(stage: Stage, title: str, label: str, wanted: Settings) -> None:
    show(stage, SCREENS["settings"])
    QAccessible.queryAccessibleInterface(option(stage, title, label)).actionInterface().doAction("Press")
    assert stage.kiosk.events == [ev.Adjust(wanted)]


def test_who_listens_sets_speed_and_what_is_private(stage: Stage) -> None:
    on = replace(PLAIN, read_aloud=True)
    question = "Read my name and my answers aloud, too? Others may hear."
    for title, label, wanted in (
        ("Speed", "Slower", replace(on, slow=True)),
        (question, "Yes", replace(on, say_private=True)),
    ):
        show(stage, Props())
        show(stage, SCREENS["settings"], on)
        stage.kiosk.events.clear()
        item = option(stage, title, label)
        assert not item.property("chosen")
        QAccessible.queryAccessibleInterface(item).actionInterface().doAction("Press")
        assert stage.kiosk.events == [ev.Adjust(wanted)]


def test_buttons_are_moved_down_only_where_they_stand_high(qapp: object) -> None:
    stage = opened("15 inch", voice=False)
    show(stage, SCREENS["settings"])
    titles = {item.property("title") for _ in leaves(stage) for item in stage.items("Options")}
    assert titles == {"Text size", "Language", "Colors", "Page motion"}
    stage.close()


@pytest.mark.parametrize("display", DISPLAYS)
def test_ten_languages_and_all_settings_take_few_leaves(qapp: object, display: str) -> None:
    stage = opened(display)
    for scale, most in ((1.0, {"language": 1, "settings": 4}), (2.0, {"language": 3, "settings": 9})):
        for name, count in most.items():
            show(stage, Props(), replace(PLAIN, text_scale=scale))
            show(stage, SCREENS[name], replace(PLAIN, text_scale=scale))
            turned = []
            seen = []
            for leaf in leaves(stage):
                turned.append(leaf)
                seen += [
                    item.property("label") for item in targets(stage) if item.property("label") in OWN_NAMES.values()
                ]
                wrong = list(faults(stage, scale))
                assert not wrong, f"{name}, leaf {leaf + 1}: {wrong}"
            assert len(turned) <= count, f"{name} at {scale}: {len(turned)} leaves"
            assert seen == (list(OWN_NAMES.values()) if name == "language" else ["English"])
    stage.close()


def test_a_language_is_chosen_by_its_own_name_from_the_welcome_or_from_all(stage: Stage) -> None:
    show(stage, Props())
    tap(stage, OWN_NAMES["es"])
    tap(stage, "Language")
    assert stage.kiosk.events == [ev.SetLanguage("es"), ev.OpenLanguage()]
    stage.kiosk.events.clear()
    show(stage, SCREENS["language"])
    tap(stage, OWN_NAMES["ht"])
    assert stage.kiosk.events == [ev.SetLanguage("ht")]
    show(stage, SCREENS["settings"])
    stage.kiosk.events.clear()
    QAccessible.queryAccessibleInterface(option(stage, "Language", "English")).actionInterface().doAction("Press")
    assert stage.kiosk.events == [ev.OpenLanguage()]


def test_the_chosen_language_is_marked_by_more_than_colour(stage: Stage) -> None:
    show(stage, SCREENS["language"])
    (chosen,) = [item for item in targets(stage) if item.property("chosen")]
    assert (chosen.property("label"), chosen.property("icon")) == ("English", "check")
    assert QAccessible.queryAccessibleInterface(chosen).state().checked


def test_the_countdown_is_words_and_a_bar(stage: Stage) -> None:
    show(stage, SCREENS["still"])
    (bar,) = stage.items("Countdown")
    face = QAccessible.queryAccessibleInterface(bar)
    assert face.role() == QAccessible.Role.ProgressBar
    assert face.text(QAccessible.Text.Name).startswith("Seconds left: ")
    values = face.valueInterface()
    assert values.minimumValue() == 0
    assert {label for label in ("Settings", "Listen", "Get help") if stage.labelled(label)} == {
        "Settings",
        "Listen",
        "Get help",
    }


def words_on(stage: Stage) -> set[str]:
    return {str(item.property("text")) for item in stage.items() if item.property("text")}


def test_help_shows_its_number_once_the_desk_has_it_and_always_where_to_go(stage: Stage) -> None:
    show(stage, SCREENS["help"])
    assert "Please go to the front desk, or wave to us." in words_on(stage)
    assert not any("this number" in text for text in words_on(stage))
    show(stage, SCREENS["help-number"])
    assert {"Your help number", "A-H12"} <= words_on(stage)
    (where,) = [text for text in words_on(stage) if "front desk" in text]
    assert where == "Please go to the front desk, or wave to us. Give them this number."
