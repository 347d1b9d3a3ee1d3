"""Listening: every text of every screen is read, nothing of the person's is, and the controls keep their places."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from kiosk.core import events as ev
from kiosk.core.spoken import spoken
from kiosk.core.visit import Settings
from kiosk.ports import Sound
from kiosk.viewmodel.props import Props
from tests.ui.screens import BIRTH, BIRTH_WRONG, CONFIRM, DRIVER, SCREENS, TODAY
from tests.ui.stage import DISPLAYS, Stage
from tests.ui.test_screens import faults, leaves, scene, targets
from tests.ui.test_touch import tap
from tests.voice import Voice
from tests.window import Lobby

CANARY = "Zanzibar"
"""What is the person's own has this in it."""
UNHEARD = {"cleaning"}
"""Touch is off, so nothing can be asked to be read."""


def listening(display: str = "10 inch", languages: dict[str, str] | None = None) -> tuple[Stage, Voice]:
    voice = Voice(languages={"en"})
    stage = Stage(display, languages, voice=voice, demo=False)
    stage.kiosk._aloud.begin()
    return stage, voice


@pytest.fixture(scope="module")
def shared(qapp: object) -> Iterator[tuple[Stage, Voice]]:
    QAccessible.setActive(True)
    stage, voice = listening()
    yield stage, voice
    stage.close()


@pytest.fixture
def stage(shared: tuple[Stage, Voice]) -> Stage:
    stage, _ = shared
    show(stage, Props(), Settings(reduced_motion=True))
    stage.kiosk.events.clear()
    return stage


@pytest.fixture
def voice(shared: tuple[Stage, Voice], stage: Stage) -> Voice:
    _, voice = shared
    voice.said.clear()
    voice.played.clear()
    return voice


ON = Settings(reduced_motion=True, read_aloud=True)


def show(stage: Stage, props: Props, settings: Settings = ON) -> None:
    """A screen after a silent one, as if the person had just come to it."""
    stage.kiosk.play(Props(page="looking", page_key="looking"), replace(settings, read_aloud=False))
    stage.settle()
    stage.kiosk.play(props, settings)
    stage.settle()


def heard(voice: Voice) -> str:
    """All that is read of the leaf in front, once its reading has begun."""
    until(lambda: voice.now is not None)
    while voice.now is not None:
        voice.end()
    said = " | ".join(voice.said)
    voice.said.clear()
    return said


def until(done: object, most: int = 2000) -> None:
    """Until something has happened that takes its own time; ``most`` in ms."""
    assert callable(done)
    waited = 0
    while not done():
        assert waited < most, "nothing happened"
        QTest.qWait(5)
        waited += 5


def shown(stage: Stage) -> Iterator[str]:
    """The names of everything in the accessible tree, as an assistive technology reads them."""

    def walk(face: QAccessibleInterface) -> Iterator[str]:
        if face.role() != QAccessible.Role.Window:
            yield face.text(QAccessible.Text.Name)
        for i in range(face.childCount()):
            child = face.child(i)
            if child is not None:
                yield from walk(child)

    return (name for name in walk(QAccessible.queryAccessibleInterface(stage.window)) if spoken(name))


def plain(text: str) -> str:
    """Words alone: how a pause is written does not matter."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text).split()).casefold()


def is_in(name: str, read: str) -> bool:
    """A control's name may have its title with it, which is read once for all of them."""
    return all(plain(part) in read for part in name.split(". "))


def private(props: Props) -> Props:
    """The same screen with a canary in all that is the person's own."""
    return replace(
        props,
        visit_line=props.visit_line and f"{CANARY} 9:30",
        title=f"{CANARY} title" if props.personal and props.title else props.title,
        help=f"{CANARY} help" if props.personal and props.help else props.help,
        words=props.words and f"{CANARY} words",
        birth=tuple(replace(row, text=row.text and f"{CANARY} {row.field}") for row in props.birth),
        rows=tuple(replace(row, answer=f"{CANARY} answer") for row in props.rows),
        hand_over=tuple(f"{CANARY} {text}" for text in props.hand_over),
        steps=tuple(
            replace(row, title=f"{CANARY} {row.title}", text=f"{CANARY} {row.text}") if row.personal else row
            for row in props.steps
        ),
        desk_center=props.desk_center and f"{CANARY} center",
        desk_phone=props.desk_phone and f"{CANARY} phone",
    )


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_text_is_read_and_nothing_of_the_persons(stage: Stage, voice: Voice, scale: float) -> None:
    for name, props in SCREENS.items():
        if name in UNHEARD:
            continue
        show(stage, private(props), replace(ON, text_scale=scale))
        for leaf in leaves(stage):
            said = heard(voice)
            assert CANARY not in said, f"{name}, leaf {leaf + 1}"
            read = plain(said)
            missing = [text for text in shown(stage) if CANARY not in text and not is_in(text, read)]
            assert not missing, f"{name}, leaf {leaf + 1}: {missing} is not in {said}"


def test_who_chose_it_hears_the_rest_too(stage: Stage, voice: Voice) -> None:
    for name, props in SCREENS.items():
        if name in UNHEARD:
            continue
        show(stage, private(props), replace(ON, say_private=True))
        for leaf in leaves(stage):
            read = plain(heard(voice))
            # what a box of a date holds is read after its name, as the screen shows it
            missing = [text for text in shown(stage) if not is_in(text, read)]
            assert not missing, f"{name}, leaf {leaf + 1}"


def test_what_is_chosen_is_the_persons_own(stage: Stage, voice: Voice) -> None:
    one, other = SCREENS["yes-no"].choices
    props = replace(SCREENS["yes-no"], choices=(replace(one, chosen=True), other))
    show(stage, props)
    assert "hosen" not in heard(voice)
    show(stage, props, replace(ON, say_private=True))
    assert "No | Chosen | Yes | Not chosen" in heard(voice)
    show(stage, SCREENS["settings"], replace(ON, dark=True))
    assert "Dark. | Chosen" in heard(voice), "how the screen looks is no secret"


@pytest.mark.parametrize("private", [True, False])
def test_a_touched_answer_says_its_state_to_who_hears_what_is_private(
    stage: Stage, voice: Voice, private: bool
) -> None:
    show(stage, SCREENS["yes-no"], replace(ON, say_private=private))
    heard(voice)
    tap(stage, "Yes")
    assert voice.said == (["Yes. Not chosen"] if private else []), "the puppet does not choose"


def test_in_place_of_a_name_or_a_medicine_the_question_is_read(stage: Stage, voice: Voice) -> None:
    show(stage, CONFIRM)
    said = heard(voice)
    assert "Is this your visit?" in said
    assert "Maria" not in said
    show(stage, SCREENS["taken"])
    said = heard(voice)
    assert "When did you last take it?" in said
    assert "Eliquis" not in said
    show(stage, CONFIRM, replace(ON, say_private=True))
    assert heard(voice).count("Is this your visit?") == 1


def test_what_went_wrong_is_read_first_and_what_is_left_after_it(stage: Stage, voice: Voice) -> None:
    show(stage, BIRTH_WRONG)
    assert heard(voice).startswith("We did not find a visit with this.")
    show(stage, DRIVER)
    assert heard(voice).startswith("Getting home, 2 of 6")
    show(stage, BIRTH)
    heard(voice)
    stage.kiosk.play(BIRTH_WRONG)
    assert heard(voice).startswith("We did not find a visit with this."), (
        "an error on the page in front is read at once"
    )


def test_listen_reads_the_screen_in_front_and_stop_ends_it(stage: Stage, voice: Voice) -> None:
    show(stage, DRIVER, replace(ON, read_aloud=False))
    assert not stage.labelled("Pause")
    tap(stage, "Listen")
    assert stage.kiosk.events == [ev.Adjust(ON)]
    stage.kiosk.play(DRIVER, ON)
    assert "drive you home" in heard(voice)
    for label, event in (
        ("Slower", ev.Adjust(replace(ON, slow=True))),
        ("Louder", ev.Adjust(replace(ON, volume=4))),
        ("Quieter", ev.Adjust(replace(ON, volume=2))),
        ("Stop", ev.Adjust(replace(ON, read_aloud=False))),
    ):
        stage.kiosk.events.clear()
        stage.settle()
        tap(stage, label)
        assert stage.kiosk.events == [event]


def test_listen_pressed_again_reads_from_the_start(stage: Stage, voice: Voice) -> None:
    show(stage, DRIVER)
    heard(voice)
    tap(stage, "Listen")
    assert heard(voice).startswith("Getting home")
    tap(stage, "Again")
    assert heard(voice).startswith("Getting home")
    assert stage.kiosk.events == []


def test_a_touch_stops_it_and_pause_becomes_continue(stage: Stage, voice: Voice) -> None:
    show(stage, DRIVER)
    until(lambda: voice.now is not None)
    voice.end()
    cut = voice.said[-1]
    tap(stage, "Pause")
    assert voice.now is None
    voice.said.clear()
    tap(stage, "Continue")
    assert voice.said == [cut], "goes on with the sentence that was cut off"
    tap(stage, "Back")
    assert voice.now is None


def test_what_lies_over_the_page_is_read_and_then_the_page_again(stage: Stage, voice: Voice) -> None:
    show(stage, DRIVER)
    heard(voice)
    stage.kiosk.play(replace(DRIVER, overlay="still"))
    said = heard(voice)
    assert "Are you still here?" in said
    assert "drive you home" not in said
    stage.kiosk.play(DRIVER)
    assert "drive you home" in heard(voice)


def test_without_a_voice_for_the_language_it_says_so_in_writing(qapp: object) -> None:
    QAccessible.setActive(True)
    stage, voice = listening(languages={"en": "English", "es": "Espa\u00f1ol"})
    show(stage, DRIVER, replace(ON, language="es"))
    QTest.qWait(80)
    assert voice.said == []
    (box,) = stage.items("Attention")
    assert box.property("text")
    assert box.property("text") in set(shown(stage))
    assert stage.labelled("Detener") or stage.labelled("Stop") or len(stage.items("Listening")) == 1
    stage.close()


def test_without_a_voice_at_all_nothing_about_listening_is_shown(qapp: object) -> None:
    QAccessible.setActive(True)
    stage = Stage()
    show(stage, DRIVER, replace(ON, read_aloud=False))
    assert not stage.labelled("Listen")
    show(stage, SCREENS["settings"], replace(ON, read_aloud=False))
    for _ in leaves(stage):
        assert not any(item.property("text") in ("Listen", "Volume") for item in stage.items("AText"))
    stage.close()


def test_a_key_ticks(stage: Stage, voice: Voice) -> None:
    show(stage, SCREENS["name"])
    heard(voice)
    tap(stage, "A")
    assert voice.played == [(Sound.TICK, 3)]
    assert voice.said == []


@pytest.fixture(params=DISPLAYS)
def each(qapp: object, request: pytest.FixtureRequest) -> Iterator[Stage]:
    QAccessible.setActive(True)
    stage, _ = listening(request.param)
    yield stage
    stage.close()


FOOT = ("Settings", "Listen", "Get help")
STRIP = ("Again", "Pause", "Slower", "Quieter", "Louder", "Stop")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_controls_have_one_place_each_on_every_screen(each: Stage, scale: float) -> None:
    places: dict[str, set[tuple[int, int]]] = {}
    counts: dict[str, int] = {}
    for read_aloud in (True, False):
        for name, props in SCREENS.items():
            if name in UNHEARD:
                continue
            show(each, props, replace(ON, text_scale=scale, read_aloud=read_aloud))
            seen = [item for item in targets(each) if item.property("icon") is not None]
            for item in seen:
                label = item.property("label")
                if label in FOOT + STRIP:
                    corner = scene(item).bottomLeft()
                    places.setdefault(label, set()).add((round(corner.x()), round(each.window.height() - corner.y())))
                    counts[label] = counts.get(label, 0) + 1
    assert {label: len(seen) for label, seen in places.items()} == dict.fromkeys(FOOT + STRIP, 1)
    assert {counts[label] for label in FOOT} == {2 * (len(SCREENS) - len(UNHEARD))}, "on every screen"
    assert {counts[label] for label in STRIP} == {len(SCREENS) - len(UNHEARD)}


@pytest.mark.parametrize(("display", "scale"), [("10 inch", 1.0), ("10 inch upright", 1.5), ("10 inch upright", 2.0)])
def test_nothing_is_cut_off_while_listening(qapp: object, display: str, scale: float) -> None:
    QAccessible.setActive(True)
    stage, _ = listening(display)
    wrong = []
    for name, props in SCREENS.items():
        if name == "ruler":  # staff hold a card against all of it
            continue
        show(stage, props, replace(ON, text_scale=scale))
        for leaf in leaves(stage):
            wrong += [f"{name}, leaf {leaf + 1}: {fault}" for fault in faults(stage, scale)]
    stage.close()
    assert not wrong, "\n" + "\n".join(wrong)


def test_the_way_on_is_ten_millimetres_from_the_rest_and_the_bar_is_one_row_with_icons(stage: Stage) -> None:
    show(stage, TODAY)
    labels = ("Back", "Settings", "Listen", "Get help", "More")
    rects: list[QRectF] = [scene(stage.find(label)) for label in labels]
    middles = {round(rect.center().y()) for rect in rects}
    assert max(middles) - min(middles) <= 1
    assert rects[-1].left() - rects[-2].right() >= 10 * stage.pixels_per_mm - 1
    assert all(not stage.find(label).property("plain") for label in labels[:-1])


def test_nobody_hears_what_is_behind_the_rest_of_the_screen(stage: Stage, voice: Voice) -> None:
    QCoreApplication.processEvents()
    show(stage, Props(), replace(ON, read_aloud=False))
    QTest.qWait(80)
    assert voice.said == []


def test_a_voice_that_goes_while_the_bar_is_shown(tmp_path: Path) -> None:
    """The engine died: Listen goes, and the controls behind it close up."""
    voice = Voice()
    lobby = Lobby(tmp_path, voice=voice)
    try:
        lobby.finger.until(lambda: lobby.finger.offers("Listen"), lambda: TimeoutError("no voice"))
        voice.languages.clear()
        voice.changed()
        lobby.finger.until(lambda: not lobby.finger.offers("Listen"), lambda: TimeoutError("Listen stays"))
        assert lobby.finger.offers("Get help")
    finally:
        lobby.close()
