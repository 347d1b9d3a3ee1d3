"""Reading aloud against an engine that only notes what it is given: order, touches, what is private, the wipe."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.core.visit import Settings
from kiosk.ports import Sound
from kiosk.viewmodel.aloud import Aloud
from tests.voice import Voice

ON = Settings(read_aloud=True)
SCRIPT = [
    {"text": "Is someone here to drive you home? You cannot drive today.", "personal": False},
    {"text": "Ana Lopez", "personal": True},
    {"text": "Yes · here now", "personal": False},
]
READ = ["Is someone here to drive you home?", "You cannot drive today.", "Yes, here now"]


class Case:
    """An ``Aloud`` with its engine."""

    def __init__(self, settings: Settings = ON, languages: tuple[str, ...] = ("en", "es", "vi")) -> None:
        self.voice = Voice()
        self.aloud = Aloud(self.voice, self.voice, lambda _context, source, tag: f"{tag}: {source}", languages)
        self.aloud.begin()
        self.set(settings)

    def set(self, settings: Settings) -> None:
        self.settings = settings
        self.aloud.adjust(settings)

    @property
    def state(self) -> str:
        return (
            "speaking" if self.aloud.property("speaking") else "paused" if self.aloud.property("paused") else "silent"
        )


@pytest.fixture
def case(qapp: QCoreApplication) -> Case:
    return Case()


def press(key: Qt.Key = Qt.Key.Key_A) -> None:
    QCoreApplication.sendEvent(QObject(), QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def release(key: Qt.Key = Qt.Key.Key_A) -> None:
    QCoreApplication.sendEvent(QObject(), QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier))


def tap(then: Callable[[], None] = lambda: None) -> None:
    """A whole touch: what it does happens on release."""
    press()
    release()
    then()
    QCoreApplication.processEvents()


# --- in order ------------------------------------------------------------------------------------


def test_a_leaf_is_read_in_order_one_sentence_after_the_other(case: Case) -> None:
    case.aloud.present(SCRIPT)
    assert case.voice.said == READ[:1]
    assert case.state == "speaking"
    assert case.voice.to_the_end() == READ
    assert case.state == "silent"


def test_another_leaf_starts_anew(case: Case) -> None:
    case.aloud.present(SCRIPT)
    case.voice.end()
    case.aloud.present([{"text": "Check your answers", "personal": False}])
    for late in case.voice.cut:
        late(True)
    assert case.state == "speaking"
    assert case.voice.said == [*READ[:2], "Check your answers"], "an end that comes late is not that of the new leaf"
    case.voice.to_the_end()
    assert case.state == "silent"


def test_nothing_is_read_to_who_did_not_ask(qapp: object) -> None:
    case = Case(Settings())
    case.aloud.present(SCRIPT)
    case.aloud.key("A")
    case.aloud.tell("Yes", personal=False)
    assert case.voice.said == []
    assert case.voice.played == []


def test_what_was_set_goes_with_each_sentence(case: Case) -> None:
    case.set(replace(ON, language="es", slow=True, volume=5))
    case.aloud.present(SCRIPT)
    case.voice.to_the_end()
    assert {(one.language, one.slow, one.volume) for one in case.voice.all} == {("es", True, 5)}


# --- again, pause, on ----------------------------------------------------------------------------


def test_again_from_the_start_as_often_as_wished(case: Case) -> None:
    case.aloud.present(SCRIPT)
    case.voice.to_the_end()
    tap(case.aloud.again)
    case.voice.end()
    tap(case.aloud.again)
    assert case.voice.to_the_end() == [*READ, *READ[:2], *READ]


def test_a_touch_stops_at_once_and_the_place_is_kept(case: Case) -> None:
    case.aloud.present(SCRIPT)
    case.voice.end()
    press()
    assert (case.voice.now, case.state) == (None, "paused")
    release()
    QCoreApplication.processEvents()
    tap(case.aloud.toggle)
    assert case.voice.to_the_end() == [*READ[:2], *READ[1:]]


@pytest.mark.parametrize("kind", [QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress])
def test_every_kind_of_touch_stops(case: Case, kind: QEvent.Type) -> None:
    case.aloud.present(SCRIPT)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = (
        QMouseEvent(kind, QPointF(), QPointF(), left, left, none)
        if kind is QEvent.Type.MouseButtonPress
        else QKeyEvent(kind, Qt.Key.Key_Up, none)
        if kind is QEvent.Type.KeyPress
        else QEvent(kind)
    )
    assert case.aloud.eventFilter(QObject(), event) is False, "it only looks"
    assert case.state == "paused"
    assert case.voice.now is None


def test_pause_is_not_continue_although_its_own_touch_has_stopped_the_voice(case: Case) -> None:
    case.aloud.present(SCRIPT)
    tap(case.aloud.toggle)
    assert case.state == "paused"
    tap(case.aloud.toggle)
    assert case.state == "speaking"
    case.aloud.toggle()
    assert case.state == "paused", "by a screen reader, without a touch"
    case.aloud.toggle()
    assert case.state == "speaking"


def test_louder_and_slower_go_on_from_the_sentence(case: Case) -> None:
    case.aloud.present(SCRIPT)
    case.voice.end()
    tap(lambda: case.set(replace(ON, volume=5)))
    assert case.state == "speaking"
    assert (case.voice.all[-1].text, case.voice.all[-1].volume) == (READ[1], 5)

    def as_a_screen_reader() -> None:
        case.aloud.hush()
        case.set(replace(ON, volume=5, slow=True))

    as_a_screen_reader()
    assert (case.voice.all[-1].text, case.voice.all[-1].slow) == (READ[1], True)
    tap(case.aloud.toggle)
    tap(lambda: case.set(replace(ON, volume=4)))
    assert case.state == "paused", "who paused hears nothing before they go on"


def test_an_engine_that_fails_can_be_tried_again(case: Case) -> None:
    case.aloud.present(SCRIPT)
    case.voice.end(well=False)
    assert case.state == "paused"
    case.aloud.goOn()
    assert case.voice.to_the_end() == [READ[0], *READ]


def test_a_word_between_keeps_the_place(case: Case) -> None:
    case.aloud.present(SCRIPT)
    tap(lambda: case.aloud.tell("Chosen", personal=False))
    case.voice.end()
    tap(case.aloud.toggle)
    assert case.voice.to_the_end() == [READ[0], "Chosen", *READ]


def test_silence_when_it_is_switched_off(case: Case) -> None:
    case.aloud.present(SCRIPT)
    case.set(Settings())
    assert case.voice.now is None
    case.aloud.again()
    case.aloud.goOn()
    assert case.voice.now is None


def test_the_filter_is_there_only_while_somebody_listens(case: Case) -> None:
    seen: list[bool] = []
    for step in (tap, lambda: case.aloud.present(SCRIPT), case.voice.to_the_end, tap):
        step()
        seen.append(case.aloud._filtering)
    assert seen == [False, True, True, False]


# --- the voice of the language, or it says so ----------------------------------------------------


def test_no_voice_reads_another_language(case: Case) -> None:
    case.set(replace(ON, language="vi"))
    case.aloud.present(SCRIPT)
    case.aloud.tell("Chosen", personal=False)
    assert case.voice.said == []
    assert case.aloud.property("available") is False
    assert case.aloud.property("canListen") is True, "the button stays, and says why"
    assert case.aloud.property("reason") == "vi: We cannot read this language aloud here. Our staff can help you."


def test_a_recording_needs_no_voice(case: Case) -> None:
    whole = str(SCRIPT[0]["text"])
    case.voice.recordings = {(whole, "vi")}
    case.set(replace(ON, language="vi"))
    case.aloud.present(SCRIPT[:1])
    assert case.voice.to_the_end() == [whole], "as it was recorded, in one piece"
    assert (case.aloud.property("available"), case.aloud.property("reason")) == (True, "")
    case.aloud.present(SCRIPT)
    assert case.voice.to_the_end() == [whole, whole]
    assert case.aloud.property("reason").startswith("vi: Some of this screen")
    case.set(ON)
    assert case.aloud.property("reason") == ""


def test_a_screen_of_which_nothing_is_recorded_is_not_said_to_be_read_in_part(case: Case) -> None:
    case.voice.recordings = {("Another wording", "vi")}
    case.set(replace(ON, language="vi"))
    case.aloud.present(SCRIPT)
    assert case.voice.said == []
    assert case.aloud.property("reason").startswith("vi: We cannot read")


def test_an_engine_that_answers_late(qapp: object) -> None:
    case = Case()
    case.voice.languages = set()
    heard: list[bool] = []
    case.aloud.availableChanged.connect(lambda: heard.append(bool(case.aloud.property("canListen"))))
    case.voice.changed()
    case.voice.languages = {"es"}
    case.voice.changed()
    assert heard == [False, True]


def test_another_language_is_silence_until_the_screen_is_there(case: Case) -> None:
    case.aloud.present(SCRIPT)
    case.set(replace(ON, language="es"))
    assert case.voice.now is None
    assert case.state == "silent"


# --- private -------------------------------------------------------------------------------------

texts = st.text("abc. ·", min_size=1, max_size=6)
entries: st.SearchStrategy[dict[str, object]] = st.fixed_dictionaries(
    {"text": st.one_of(texts, texts.map(lambda text: f"SECRET{text}"), st.just(""))},
    optional={"personal": st.one_of(st.booleans(), st.none(), st.just(0))},
)


def as_marked(entry: dict[str, object]) -> dict[str, object]:
    """Every text that holds a secret is marked as personal, or not marked at all."""
    return {**entry, "personal": True} if "SECRET" in str(entry["text"]) and entry.get("personal") is False else entry


@given(
    scripts=st.lists(st.lists(entries.map(as_marked), max_size=5), max_size=4),
    settings=st.builds(
        Settings,
        language=st.sampled_from(["en", "es", "vi"]),
        read_aloud=st.booleans(),
        say_private=st.booleans(),
        slow=st.booleans(),
        volume=st.integers(1, 5),
    ),
    acts=st.lists(
        st.sampled_from(["again", "toggle", "pause", "goOn", "hush", "end", "key", "tell", "tap"]), max_size=8
    ),
)
def test_nothing_private_reaches_the_engine_unless_the_patient_chose_it(
    qapp: QCoreApplication, scripts: list[list[dict[str, object]]], settings: Settings, acts: list[str]
) -> None:
    case = Case(settings)
    for script in scripts:
        case.aloud.present(script)
        for act in acts:
            match act:
                case "end" if case.voice.now is not None:
                    case.voice.end()
                case "end":
                    pass
                case "key":
                    case.aloud.key("SECRET")
                case "tell":
                    case.aloud.tell("SECRET", personal=True)
                case "tap":
                    tap()
                case _:
                    getattr(case.aloud, act)()
    said = " ".join(case.voice.said)
    if not settings.say_private:
        assert "SECRET" not in said
    if not settings.read_aloud or settings.language == "vi":
        assert said == ""
    case.aloud.wipe()
    case.aloud._unfilter()


def test_who_chose_it_hears_all(case: Case) -> None:
    case.set(replace(ON, say_private=True))
    case.aloud.present(SCRIPT)
    assert case.voice.to_the_end() == [*READ[:2], "Ana Lopez", READ[2]]


def test_a_typed_letter_is_a_tick(case: Case) -> None:
    case.aloud.key("L")
    assert case.voice.played == [(Sound.TICK, 3)]
    assert case.voice.said == []
    case.set(replace(ON, say_private=True, volume=2))
    case.aloud.key("L")
    assert case.voice.played[1:] == [(Sound.TICK, 2)]
    assert case.voice.said == ["L"]


def test_the_chime_is_for_everyone(qapp: object) -> None:
    case = Case(Settings(volume=4))
    case.aloud.chime()
    assert case.voice.played == [(Sound.CHIME, 4)]


# --- the wipe ------------------------------------------------------------------------------------


def test_nothing_of_a_visit_stays(case: Case) -> None:
    case.set(replace(ON, say_private=True, language="es", volume=5))
    case.aloud.present(SCRIPT)
    case.voice.end()
    case.aloud.wipe()
    assert case.voice.forgotten == 1
    assert (case.voice.now, case.state) == (None, "silent")
    held = repr({key: value for key, value in vars(case.aloud).items() if key != "_speech"})
    assert "Lopez" not in held
    assert "drive" not in held
    case.set(ON)
    for act in (case.aloud.again, case.aloud.goOn, case.aloud.toggle):
        act()
    assert case.voice.said == [], "there is nothing to repeat to the next person"


# --- as QML calls it -----------------------------------------------------------------------------


def test_a_script_from_qml(case: Case) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    source = b"""
        import QtQml
        QtObject {
            required property QtObject aloud
            Component.onCompleted: aloud.present([
                { text: "Is someone here?", personal: false }, { text: "Ana", personal: true }, { text: "Bo" },
                { text: "Yes", personal: false }
            ])
        }
    """
    component.setData(source, "")
    made = component.createWithInitialProperties({"aloud": case.aloud})
    assert made is not None, component.errorString()
    assert case.voice.to_the_end() == ["Is someone here?", "Yes"]
    made.deleteLater()
