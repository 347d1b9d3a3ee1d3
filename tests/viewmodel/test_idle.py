"""Seconds without a touch, ticked by hand: the warning, the end, and what starts the count anew."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.core import events as ev
from kiosk.core.answers import Answers, Chosen
from kiosk.core.identify import Found, TypedClaim
from kiosk.core.record import PrintOutcome, Who
from kiosk.core.visit import (
    Asking,
    Checking,
    Confirming,
    Desk,
    DeskReason,
    Done,
    Entering,
    Field,
    Looking,
    Method,
    Overlay,
    Page,
    Saving,
    Settings,
    Visit,
    Welcome,
)
from kiosk.viewmodel.idle import Idle, Patience, Watch
from tests.viewmodel.fakes import Booth
from tests.walk import NOW, WOMAN, appointment

BOOKED = appointment(WOMAN, "A1", "myelogram")
SHORT = Patience(warn_after=5, leave_after=3, last_page=4, printing=9, stretch=3, rest_after=11, cleaning=7)
_OVER_WELCOME = [Overlay.HELP, Overlay.SETTINGS, Overlay.EXPECT, Overlay.STAFF, Overlay.RULER]


@pytest.fixture
def booth(qapp: object) -> Iterator[Booth]:
    booth = Booth(patience=SHORT)
    yield booth
    booth.idle.deleteLater()


def here(page: Page, **more: object) -> Visit:
    visit = Visit(page, started=NOW, arrived=NOW, found=Found(BOOKED, (BOOKED,)), who=Who.SELF)
    return replace(visit, **more)  # type: ignore[arg-type]


def tick(booth: Booth, seconds: int) -> None:
    for _ in range(seconds):
        booth.idle.tick()


def in_progress() -> list[Page]:
    entering = [Entering(Method.TYPE, field) for field in Field]
    return [*entering, Confirming("self"), Asking("driver", ticked=("no",)), Checking(frozenset({"pregnancy"}))]


# --- a visit -------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", in_progress(), ids=repr)
@pytest.mark.parametrize("overlay", [Overlay.NONE, Overlay.HELP, Overlay.SETTINGS])
def test_a_visit_is_warned_and_then_wiped_dialogs_too(booth: Booth, page: Page, overlay: Overlay) -> None:
    booth.put(here(page, overlay=overlay, settings=Settings(dark=True)))
    tick(booth, 4)
    assert booth.visit.overlay is overlay
    assert booth.kiosk.property("secondsLeft") == -1
    tick(booth, 1)
    assert booth.visit.overlay is Overlay.STILL_THERE
    assert booth.kiosk.property("secondsLeft") == 3
    tick(booth, 2)
    assert booth.kiosk.property("secondsLeft") == 1
    assert booth.visit.page == page, "a warning changes nothing on the page"
    tick(booth, 1)
    assert booth.visit == Visit(forward=False)
    assert booth.kiosk.property("secondsLeft") == -1
    booth.work()
    assert [event for event, _ in booth.world.notes] == ["timed_out"]


def test_yes_i_am_here_ten_times_and_more(booth: Booth) -> None:
    """WCAG 2.2.1: the time can be extended at least ten times, and nothing is lost by it."""
    before = here(Asking("driver", ticked=("no",)), answers=Answers({"where": Chosen(("lumbar",))}))
    booth.put(before)
    for _ in range(12):
        tick(booth, 5 + 2)
        assert booth.visit.overlay is Overlay.STILL_THERE
        booth.kiosk.closeOverlay()
        assert booth.visit == before
    tick(booth, 4)
    assert booth.visit.overlay is Overlay.NONE, "each extension is whole"


def test_no_i_am_not_here_wipes_at_once(booth: Booth) -> None:
    booth.put(here(Asking("driver", ticked=("no",))))
    tick(booth, 5)
    booth.kiosk.finish()
    assert booth.visit == Visit(forward=False)


def test_a_touch_beside_the_buttons_of_the_warning_starts_its_countdown_anew(booth: Booth) -> None:
    """The number on the screen stays a number, and the warning stays until it is answered."""
    booth.put(here(Asking("driver")))
    tick(booth, 5 + 2)
    assert booth.kiosk.property("secondsLeft") == 1
    booth.idle.touched()
    assert booth.kiosk.property("secondsLeft") == 3
    assert booth.visit.overlay is Overlay.STILL_THERE
    tick(booth, 3)
    assert isinstance(booth.visit.page, Welcome)


@pytest.mark.parametrize("page", [Looking(Method.TYPE, TypedClaim(WOMAN.birth_date, "X")), Saving(None)], ids=repr)  # type: ignore[arg-type]
def test_nothing_interrupts_the_store_but_it_has_its_time(booth: Booth, page: Page) -> None:
    booth.put(here(page))
    for _ in range(19):
        tick(booth, 1)
        booth.idle.touched()
    assert booth.visit.page == page
    assert booth.visit.overlay is Overlay.NONE
    assert booth.kiosk.property("secondsLeft") == -1
    tick(booth, 1)
    assert booth.visit.page == Desk(DeskReason.TROUBLE)


# --- before and behind a visit -------------------------------------------------------------------


def test_staff_have_a_time_of_their_own_over_welcome(booth: Booth) -> None:
    booth.put(Visit(overlay=Overlay.STAFF))
    tick(booth, 3600)
    assert booth.visit.overlay is Overlay.STAFF, "their mode locks itself: test_staff.py"


@pytest.mark.parametrize("overlay", [Overlay.NONE, *(each for each in _OVER_WELCOME if each is not Overlay.STAFF)])
def test_welcome_falls_back_in_silence(booth: Booth, overlay: Overlay) -> None:
    booth.put(Visit(settings=Settings(dark=True), misses=2, overlay=overlay))
    most = 5 if overlay else 4
    tick(booth, most - 1)
    assert booth.visit.settings.dark
    assert booth.visit.overlay is overlay, "nobody is asked whether they are here"
    assert booth.kiosk.property("secondsLeft") == -1
    tick(booth, 1)
    assert booth.visit == Visit(forward=False)
    assert not booth.kiosk.property("dark")
    booth.work()
    assert booth.world.notes == []


def test_the_welcome_screen_rests_until_somebody_comes(booth: Booth) -> None:
    tick(booth, 10)
    assert not booth.kiosk.property("resting")
    booth.idle.touched()
    tick(booth, 10)
    assert not booth.kiosk.property("resting"), "a touch is somebody"
    tick(booth, 1)
    assert booth.kiosk.property("resting")
    tick(booth, 100)
    assert booth.kiosk.property("resting")
    booth.kiosk.wake()
    assert not booth.kiosk.property("resting")
    tick(booth, 11)
    booth.kiosk.scanned("A1")
    assert not booth.kiosk.property("resting"), "a scanner wakes it, too"
    tick(booth, 4)
    assert booth.visit.overlay is Overlay.NONE


def test_no_page_but_welcome_rests(booth: Booth) -> None:
    for visit in (here(Asking("driver")), Visit(overlay=Overlay.EXPECT), Visit(Desk(DeskReason.SEVERAL, "A1"))):
        booth.put(visit)
        for _ in range(30):
            tick(booth, 1)
            booth.idle.touched()
        assert not booth.kiosk.property("resting")


def test_nothing_touches_a_glass_that_is_cleaned(booth: Booth) -> None:
    booth.kiosk.openStaff()
    booth.kiosk.startCleaning()
    assert booth.kiosk.property("secondsLeft") == 7
    for _ in range(6):
        booth.idle.touched()
        tick(booth, 1)
    assert booth.kiosk.property("secondsLeft") == 1
    assert booth.visit.overlay is Overlay.CLEANING
    tick(booth, 1)
    assert booth.visit == Visit(forward=False)


SLOWER = [
    here(Asking("driver"), settings=Settings(read_aloud=True)),
    here(Asking("driver"), settings=Settings(text_scale=1.5)),
    here(Asking("driver"), who=Who.FAMILY),
]


@pytest.mark.parametrize("visit", SLOWER, ids=["listens", "reads large type", "helps"])
def test_who_needs_longer_gets_three_times_as_long(booth: Booth, visit: Visit) -> None:
    booth.put(visit)
    tick(booth, 14)
    assert not booth.visit.overlay
    tick(booth, 1)
    assert booth.visit.overlay is Overlay.STILL_THERE
    assert booth.kiosk.property("secondsLeft") == 9
    assert booth.kiosk.property("secondsInAll") == 9
    tick(booth, 9)
    assert booth.visit == Visit(forward=False)


def test_time_that_is_stretched_while_it_runs_counts_from_the_last_touch(booth: Booth) -> None:
    booth.put(here(Asking("driver")))
    tick(booth, 4)
    booth.kiosk.setReadAloud(True)
    tick(booth, 14)
    assert not booth.visit.overlay
    tick(booth, 1)
    assert booth.visit.overlay is Overlay.STILL_THERE


@pytest.mark.parametrize("overlay", [Overlay.EXPECT, Overlay.HELP, Overlay.SETTINGS])
def test_who_reads_on_after_checking_in_is_let_read(booth: Booth, overlay: Overlay) -> None:
    page = saved(booth)
    booth.kiosk.send(ev.PrintEnded(page.record.id, PrintOutcome.PRINTED))
    booth.put(replace(booth.visit, overlay=overlay, expecting="myelogram"))
    assert booth.kiosk.property("secondsLeft") == -1
    tick(booth, 4)
    assert booth.visit.overlay is overlay
    tick(booth, 1)
    assert booth.visit == Visit(forward=False)


def saved(booth: Booth) -> Done:
    """Someone has confirmed: their record is saved, and the slip is on its way."""
    booth.put(here(Asking("driver")))
    booth.kiosk.sayCalledIn()
    booth.store_jobs.step()
    page = booth.visit.page
    assert isinstance(page, Done)
    assert page.outcome is None
    return page


def test_done_counts_down_only_once_the_slip_is_known(booth: Booth) -> None:
    page = saved(booth)
    tick(booth, 8)
    assert booth.visit.page == page
    assert booth.kiosk.property("secondsLeft") == -1
    booth.kiosk.send(ev.PrintEnded(page.record.id, PrintOutcome.FAILED))
    assert booth.kiosk.property("secondsLeft") == 4, "the whole time from then on"
    tick(booth, 3)
    assert isinstance(booth.visit.page, Done)
    tick(booth, 1)
    assert booth.visit == Visit(forward=False)


def test_a_printer_that_hangs_keeps_nobody(booth: Booth) -> None:
    page = saved(booth)
    for _ in range(9):
        booth.idle.touched()
        tick(booth, 1)
    assert booth.kiosk.property("printState") == "desk"
    assert booth.kiosk.property("secondsLeft") == 4
    booth.kiosk.send(ev.PrintEnded(page.record.id, PrintOutcome.PRINTED))
    assert booth.kiosk.property("printState") == "printed", "what the printer says later is the truth"


def test_reading_done_with_a_finger_keeps_it(booth: Booth) -> None:
    page = saved(booth)
    booth.kiosk.send(ev.PrintEnded(page.record.id, PrintOutcome.PRINTED))
    for _ in range(10):
        tick(booth, 3)
        booth.idle.touched()
    assert isinstance(booth.visit.page, Done)
    assert booth.kiosk.property("secondsLeft") == 4


def test_done_stays_until_it_has_been_read_and_then_as_long_as_ever(booth: Booth) -> None:
    booth.put(replace(here(replace(saved(booth), outcome=PrintOutcome.PRINTED)), settings=Settings(read_aloud=True)))
    booth.aloud.adjust(booth.visit.settings)
    booth.aloud.present([{"text": f"Sentence {number}.", "personal": False} for number in range(4)])
    for _sentence in range(4):
        tick(booth, 11)
        booth.voice.end()
    tick(booth, 11)
    assert isinstance(booth.visit.page, Done)
    tick(booth, 1)
    assert isinstance(booth.visit.page, Welcome)


@pytest.mark.parametrize("reason", DeskReason)
def test_the_desk_page_leaves_by_itself(booth: Booth, reason: DeskReason) -> None:
    booth.put(Visit(Desk(reason, "A1")))
    assert booth.kiosk.property("secondsLeft") == 4
    tick(booth, 4)
    assert booth.visit == Visit(forward=False)


# --- what is a touch -----------------------------------------------------------------------------

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
TOUCHES = [
    QTouchEvent(QEvent.Type.TouchBegin),
    QTouchEvent(QEvent.Type.TouchUpdate),
    QMouseEvent(QEvent.Type.MouseButtonPress, QPointF(), QPointF(), LEFT, LEFT, NONE),
    QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NONE, "a"),
]


@pytest.mark.parametrize("event", TOUCHES, ids=lambda event: event.type().name)
def test_every_touch_anywhere_starts_the_count_anew(booth: Booth, event: QEvent) -> None:
    booth.put(here(Asking("driver")))
    tick(booth, 4)
    assert booth.idle.eventFilter(QObject(), event) is False, "it only looks"
    tick(booth, 4)
    assert not booth.visit.overlay
    tick(booth, 1)
    assert booth.visit.overlay is Overlay.STILL_THERE


def test_what_is_no_touch_does_not(booth: Booth) -> None:
    booth.put(here(Asking("driver")))
    tick(booth, 4)
    for kind in (QEvent.Type.MouseMove, QEvent.Type.UpdateRequest, QEvent.Type.Timer, QEvent.Type.KeyRelease):
        booth.idle.eventFilter(QObject(), QEvent(kind))
    tick(booth, 1)
    assert booth.visit.overlay is Overlay.STILL_THERE


def test_as_a_filter_of_the_application_it_hears_a_key(qapp: QGuiApplication, booth: Booth) -> None:
    booth.put(here(Asking("driver")))
    tick(booth, 4)
    qapp.installEventFilter(booth.idle)
    try:
        qapp.sendEvent(QObject(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NONE, "a"))
    finally:
        qapp.removeEventFilter(booth.idle)
    tick(booth, 4)
    assert booth.visit.overlay is Overlay.NONE


def test_what_a_screen_reader_presses_is_a_touch(booth: Booth) -> None:
    """It comes as an action, without a touch or a key that a filter could see."""
    booth.put(here(Asking("driver")))
    for _ in range(4):
        tick(booth, 4)
        booth.kiosk.choose("no")
        assert not booth.visit.overlay
    tick(booth, 4)
    booth.kiosk.openHelp()
    tick(booth, 4)
    assert booth.visit.overlay is Overlay.HELP


# --- the watch itself ----------------------------------------------------------------------------


def test_another_watch_starts_the_count_anew_and_the_same_does_not(qapp: object) -> None:
    idle = Idle(SHORT)
    over: list[str] = []
    idle.over.connect(lambda: over.append("over"))
    idle.watch(Watch.LAST_PAGE, slow=False)
    for _ in range(3):
        idle.tick()
    idle.watch(Watch.LAST_PAGE, slow=False)
    assert idle.left == 1
    idle.watch(Watch.WARNED, slow=False)
    assert idle.left == 3
    assert over == []


def test_a_second_of_the_clock_is_a_tick(qapp: object) -> None:
    idle = Idle(SHORT)
    assert idle._clock.interval() == 1000
    assert not idle._clock.isActive()
    idle.start()
    assert idle._clock.isActive()
    idle.stop()
    assert not idle._clock.isActive()


def test_keys_that_are_held_back_keep_nobodys_visit(booth: Booth) -> None:
    """What comes from the keyboard itself is a scanner's until it is let through."""
    app = QGuiApplication.instance()
    assert app is not None
    window = QWindow()
    app.installEventFilter(booth.idle)
    try:
        booth.put(here(Asking("driver")))
        tick(booth, 3)
        seen = []
        for _ in range(2):
            QTest.keyClick(window, Qt.Key.Key_A)
            tick(booth, 1)
            seen.append(booth.visit.overlay)
        assert seen == [Overlay.NONE, Overlay.STILL_THERE]
    finally:
        app.removeEventFilter(booth.idle)
        window.destroy()
