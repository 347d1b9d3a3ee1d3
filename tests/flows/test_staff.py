"""Staff at the kiosk behind their PIN: every action by a finger on the real window, with a real store and slips."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.adapters.pin import hash_of
from kiosk.adapters.store import StoreDesk, site_store
from kiosk.adapters.store.tables import AuditRow
from kiosk.app.supervisor import BY_STAFF
from kiosk.config import Staff
from kiosk.core import events as visits
from kiosk.core.answers import Chosen
from kiosk.core.appointment import Appointment
from kiosk.core.draft import of_answers
from kiosk.core.identify import Found
from kiosk.core.moves import path_of
from kiosk.core.record import Reason, Status
from kiosk.core.staff import events as ev
from kiosk.core.staff.state import Day, Page
from kiosk.core.visit import Asking, Done, Overlay, Welcome
from kiosk.demo.day import export_for
from kiosk.paths import RESOURCES
from kiosk.viewmodel.staff import StaffMode
from tests.audit.visits import full
from tests.flows.play import play
from tests.flows.table import Flow
from tests.staff_day import check_ins
from tests.voice import Voice
from tests.walk import MAN_62, NOW, WOMAN, appointment
from tests.window import PATIENT, Lobby, StandingClock

PIN = "730264"
LOCKABLE = Staff(pin=hash_of(PIN))


class MovingClock(StandingClock):
    """As many seconds later as a test wishes."""

    def __init__(self) -> None:
        self.later = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self.later)

    def utc(self) -> datetime:
        return super().utc() + timedelta(seconds=self.later)


class Shift:
    """A lobby with staff in it."""

    def __init__(self, folder: Path, **more: Any) -> None:
        self.clock = MovingClock()
        self.lobby = Lobby(folder, staff=more.pop("staff", LOCKABLE), clock=self.clock, **more)
        self.finger = self.lobby.finger
        self.lobby.window.requestActivate()
        self.until(self.lobby.window.isActive, "the window does not come to the front")

    @property
    def mode(self) -> StaffMode:
        return self.lobby.kiosk.staff_mode

    @property
    def page(self) -> Page:
        return self.mode.state.page

    def at(self, page: Page) -> bool:
        return self.page is page

    def over(self, overlay: Overlay) -> bool:
        return self.lobby.visit.overlay is overlay

    def until(self, condition: Any, otherwise: str) -> None:
        self.finger.until(condition, lambda: TimeoutError(f"{otherwise}; there is {self.finger.texts()}"), 60)

    def hold_the_corner(self) -> None:
        device = QTest.createTouchDevice()
        point = QPoint(30, 30)
        QTest.touchEvent(self.lobby.window, device).press(0, point, self.lobby.window).commit()
        self.until(lambda: self.lobby.visit.overlay is Overlay.STAFF, "the corner is no way in")
        QTest.touchEvent(self.lobby.window, device).release(0, point, self.lobby.window).commit()

    def press_the_keys(self) -> None:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.lobby.window, Qt.Key.Key_S, both)
        self.until(lambda: self.lobby.visit.overlay is Overlay.STAFF, "the keys are no way in")

    def unlock(self, pin: str = PIN) -> None:
        self.press_the_keys()
        self.tries(pin)
        self.until(lambda: self.page is Page.DAY and self.mode.state.day is not None, "not unlocked")
        self.finger.settle()

    def tries(self, pin: str) -> None:
        for digit in pin:
            self.finger.tap(digit)
        # in the words of the visit's language
        self.finger.tap(QCoreApplication.translate("StaffPin", "Unlock"))
        self.until(lambda: not self.mode.state.doing, "the PIN is not checked")

    def saved(self, booked: Appointment, driver: str = "here") -> None:
        """A patient has been here: their record and slip, without the walk through the questions."""
        running = self.lobby.running
        visit = replace(full(running.rules, booked.order.procedure), found=Found(booked, (booked,)))
        visit = replace(visit, answers=visit.answers.put("driver", Chosen((driver,))))
        draft = of_answers(visit, running.rules, path_of(visit, running.rules), Status.COMPLETE, Reason.NONE)
        record = running.ports.records.save(draft)
        before = len(self.slips())
        running._carry_out(visits.Print(record))
        self.until(lambda: len(self.slips()) > before, "no slip")
        self.until(lambda: not any(worker.busy for worker in running._outside._workers), "the slip is not settled")

    def check_in(self, booked: Appointment, **given: Any) -> None:
        """A patient comes, answers and leaves."""
        self.lobby.book([booked])
        play(self.lobby, Flow("", booked.order.procedure, "", given), booked)
        self.lobby.onward("Confirm")
        self.lobby.await_slip()
        self.lobby.leave()
        self.until(lambda: isinstance(self.lobby.visit.page, Welcome), "Welcome does not come back")

    def look_at(self, number: str) -> None:
        self.lobby.turn_to(number)
        self.finger.tap(number)
        self.until(lambda: self.page is Page.CHECK_IN, "the row does not open")
        self.finger.settle()

    def tool(self, name: str) -> None:
        self.finger.tap("Tools")
        self.lobby.turn_to(name)
        self.finger.tap(name)
        self.finger.settle()

    def said(self) -> str:
        """Once what is under way has ended."""
        self.until(lambda: not self.mode.state.doing and self.mode.state.said, "nothing is said")
        words = self.mode.state.said
        self.until(lambda: any(words in text for text in self.finger.texts()), f"{words!r} is not on the screen")
        return words

    def audited(self, event: str) -> list[tuple[str, dict[str, str]]]:
        with self.lobby.running.store.reading() as database:
            query = AuditRow.select(AuditRow.kiosk, AuditRow.facts).where(AuditRow.event == event).order_by(AuditRow.id)
            return [(kiosk, msgspec.json.decode(facts)) for kiosk, facts in query.tuples().execute(database)]

    def slips(self) -> list[str]:
        return sorted(path.name for path in (self.lobby.folder / "slips").glob("*.pdf"))

    def words_of(self, name: str) -> str:
        pages = pypdfium2.PdfDocument(self.lobby.folder / "slips" / name)
        return " ".join(page.get_textpage().get_text_range() for page in pages)


@pytest.fixture
def shift(tmp_path: Path) -> Iterator[Shift]:
    made = Shift(tmp_path)
    yield made
    made.lobby.close()


BOOKED = appointment(WOMAN, "A1", "myelogram")
OTHER = appointment(MAN_62, "A2", "epidurography")


def half_way(shift: Shift) -> None:
    shift.lobby.book([BOOKED])
    play(shift.lobby, Flow("", "myelogram", "woman", {}), BOOKED, until="driver")


# --- the door -------------------------------------------------------------------------------------


def test_a_finger_in_the_corner_and_the_pin_open_the_list(shift: Shift) -> None:
    shift.check_in(BOOKED)
    shift.hold_the_corner()
    assert shift.at(Page.PIN)
    assert not any("RIVERA" in text.upper() for text in shift.finger.texts())
    shift.tries(PIN)
    shift.until(lambda: shift.finger.offers("A1"), "no list")
    assert any("RIVERA" in text.upper() for text in shift.finger.texts())
    assert shift.audited("staff_pin") == [("DEMO-1", {"result": "ok", "who": "kiosk"})]


def test_a_keyboard_types_the_pin(shift: Shift) -> None:
    shift.press_the_keys()
    for sign in PIN[:2] + "9":
        QTest.keyClick(shift.lobby.window, Qt.Key(ord(sign)))
    QTest.keyClick(shift.lobby.window, Qt.Key.Key_Backspace)
    for sign in PIN[2:]:
        QTest.keyClick(shift.lobby.window, Qt.Key(ord(sign)))
    assert shift.finger.sees(f"PIN. Digits typed: {len(PIN)}")
    QTest.keyClick(shift.lobby.window, Qt.Key.Key_Return)
    shift.until(lambda: shift.page is Page.DAY, "not unlocked")


def test_no_digit_is_shown_said_or_written_down(shift: Shift) -> None:
    shift.press_the_keys()
    for digit in PIN:
        shift.finger.tap(digit)
    texts = [text for text in shift.finger.texts() if len(text) > 1]
    assert not [text for text in texts if PIN in text or PIN[:3] in text]
    shift.finger.tap("Unlock")
    shift.until(lambda: shift.page is Page.DAY, "not unlocked")
    written = b"".join(path.read_bytes() for path in shift.lobby.folder.rglob("*") if path.is_file())
    assert PIN.encode() not in written


def test_wrong_pins_wait_longer_and_longer_and_a_restart_forgets_none(tmp_path: Path) -> None:
    shift = Shift(tmp_path)
    shift.press_the_keys()
    for _ in range(5):
        assert shift.finger.offers("1")
        shift.tries("9999")
    assert any("Seconds to wait: 30" in text for text in shift.finger.texts())
    for digit in PIN:
        shift.finger.tap(digit)
    shift.finger.tap("Unlock")
    assert shift.at(Page.PIN), "the right one has to wait, too"
    assert len(shift.audited("staff_pin")) == 5
    shift.lobby.close()

    again = Shift(tmp_path)
    again.clock.later = 10
    again.press_the_keys()
    again.until(lambda: again.mode.state.until is not None, "a restart forgets")
    again.clock.later = 31
    again.mode.pulse()
    again.tries("9999")
    assert any("Seconds to wait: 60" in text for text in again.finger.texts())
    again.clock.later = 92
    again.mode.pulse()
    again.tries(PIN)
    again.until(lambda: again.page is Page.DAY, "not unlocked")
    assert [facts["result"] for _, facts in again.audited("staff_pin")] == ["wrong"] * 6 + ["ok"]
    again.lobby.close()


def test_the_pin_opens_over_a_visit_that_stays_as_it_is(shift: Shift) -> None:
    half_way(shift)
    before = shift.lobby.visit
    shift.hold_the_corner()
    assert shift.at(Page.PIN)
    assert not shift.finger.offers("Clean or measure"), "not while somebody's visit waits"
    shift.tries(PIN)
    shift.until(lambda: shift.page is Page.DAY, "not unlocked")
    shift.finger.tap("Lock")
    assert shift.lobby.visit == before
    assert shift.at(Page.CLOSED)
    assert shift.finger.offers("I do not have a driver")


def test_in_arabic_staff_read_english_and_the_patient_arabic_again(tmp_path: Path) -> None:
    shift = Shift(tmp_path, languages=("en", "ar"))
    shift.lobby.kiosk.setLanguage("ar")
    assert shift.lobby.kiosk.property("mirrored")
    shift.unlock()
    assert not shift.lobby.kiosk.property("mirrored")
    assert shift.finger.offers("Lock")
    assert shift.finger.offers("Tools")
    shift.finger.tap("Lock")
    assert shift.lobby.kiosk.property("mirrored")
    assert shift.lobby.kiosk.property("language") == "ar"
    shift.lobby.close()


def test_without_a_pin_nobody_is_shown(tmp_path: Path) -> None:
    shift = Shift(tmp_path, staff=Staff())
    shift.saved(BOOKED)
    shift.hold_the_corner()
    assert shift.at(Page.SCREEN)
    assert any("kiosk staff pin" in text for text in shift.finger.texts())
    assert not any("RIVERA" in text.upper() for text in shift.finger.texts())
    shift.finger.tap("Clean the screen")
    assert shift.over(Overlay.CLEANING)
    assert shift.at(Page.CLOSED)
    shift.lobby.close()


def test_cleaning_and_ruler_need_no_pin(shift: Shift) -> None:
    shift.hold_the_corner()
    shift.finger.tap("Clean or measure")
    shift.finger.tap("Check the size")
    assert shift.over(Overlay.RULER)
    shift.finger.tap("Done")
    assert shift.over(Overlay.NONE)


# --- the list -------------------------------------------------------------------------------------


def test_the_list_says_in_words_how_each_stands_and_follows_the_store(shift: Shift) -> None:
    shift.saved(BOOKED, driver="no")
    shift.unlock()
    row = next(text for text in shift.finger.texts() if text.startswith("A1."))
    assert "Waiting" in row
    assert "Slip in the folder" in row
    assert "STOP items" in row
    # another process acknowledges it
    shift.mode.pulse()
    shift.until(lambda: not shift.lobby.running._outside._workers[-1].busy, "the poll does not end")
    with site_store(shift.lobby.running._config) as other:
        desk = StoreDesk(other, shift.clock, "K1")
        desk.acknowledge(desk.check_ins(NOW.date())[0].reference, "another")
    shift.mode.pulse()
    shift.until(lambda: any("With staff" in text for text in shift.finger.texts()), "the list stands still")


def test_who_asked_for_help_stands_above(shift: Shift) -> None:
    half_way(shift)
    shift.finger.tap("Get help")
    shift.until(lambda: bool(shift.lobby.visit.help.number), "no number")
    shift.lobby.kiosk.send(visits.IdleOver())
    shift.unlock()
    assert any("Help asked for: A-H1 at" in text for text in shift.finger.texts())


def test_a_slip_is_printed_again_counted_and_marked(shift: Shift) -> None:
    shift.saved(BOOKED)
    shift.unlock()
    shift.look_at("A1")
    (original,) = shift.slips()
    shift.finger.tap("Print again")
    assert shift.said() == "Reprint 1 lies in the folder. It is marked REPRINT."
    again = next(name for name in shift.slips() if name != original)
    assert again == original.replace(".pdf", "-r1.pdf")
    assert "REPRINT 1" in shift.words_of(again)
    assert shift.audited("reprinted") == [("DEMO-1", {"number": "1", "by": "kiosk staff"})]
    shift.until(lambda: any("Printed again once" in text for text in shift.finger.texts()), "it is not counted")


def test_staff_say_that_they_have_the_patient(shift: Shift) -> None:
    shift.saved(BOOKED)
    shift.unlock()
    shift.look_at("A1")
    shift.finger.tap("We have the patient")
    assert shift.said() == "Written down: staff have the patient."
    shift.until(lambda: shift.finger.sees("With staff"), "the page stands still")
    assert not shift.finger.offers("We have the patient")
    assert shift.audited("acknowledged") == [("DEMO-1", {"by": "kiosk staff"})]


def test_a_check_in_is_made_void_after_it_is_asked_once_more(shift: Shift) -> None:
    shift.saved(BOOKED)
    shift.unlock()
    shift.look_at("A1")
    shift.finger.tap("Make it void")
    assert any("can be checked in again" in text for text in shift.finger.texts())
    shift.finger.tap("No, keep it")
    assert not shift.audited("voided")
    shift.finger.tap("Make it void")
    shift.finger.tap("Yes, make it void")
    assert shift.said().startswith("Void.")
    assert shift.audited("voided") == [("DEMO-1", {"by": "kiosk staff"})]
    shift.until(lambda: shift.finger.sees("Void"), "the page stands still")
    assert not shift.finger.offers("Print again")
    shift.finger.tap("Back")
    shift.finger.tap("Lock")
    # and the exam is open again
    shift.check_in(BOOKED)
    assert len(shift.slips()) == 2


# --- beside the list ------------------------------------------------------------------------------


def test_who_is_called_in_half_way_gets_a_slip_of_what_is_answered(shift: Shift) -> None:
    half_way(shift)
    shift.unlock()
    shift.finger.tap("Called in now: print what is answered")
    record = shift.lobby.await_slip()
    assert record is not None
    assert record.draft.status is Status.PARTIAL
    assert isinstance(shift.lobby.visit.page, Done)
    assert shift.at(Page.CLOSED)
    assert "PARTIAL" in shift.words_of(shift.slips()[0])
    assert shift.audited("staff_called_in") == [("DEMO-1", {"by": "kiosk staff"})]


def test_nobody_is_called_in_where_nobody_is(shift: Shift) -> None:
    shift.unlock()
    assert not shift.finger.offers("Called in now: print what is answered")
    shift.finger.tap("Tools")
    assert not shift.finger.offers("Called in now")


def test_the_printer_is_asked_and_prints_a_test(shift: Shift) -> None:
    shift.unlock()
    shift.tool("Printer")
    assert shift.said() == "The printer is ready."
    shift.finger.tap("Print a test slip")
    shift.until(lambda: "test slip" in shift.mode.state.said, "nothing is said of the test")
    assert shift.said() == "The test slip lies in the folder."
    (name,) = shift.slips()
    assert "SAMPLE" in shift.words_of(name)


def test_a_printer_without_its_folder_says_so(shift: Shift) -> None:
    shift.unlock()
    (shift.lobby.folder / "slips").rmdir()
    shift.tool("Printer")
    assert shift.said() == "The folder for slips cannot be written."
    assert not shift.mode.state.well


def test_a_schedule_in_the_folder_is_imported_when_staff_say_so(tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    shift = Shift(tmp_path, schedule=str(folder))
    shift.unlock()
    shift.tool("Schedule")
    assert any(text.startswith("0 appointments today") for text in shift.finger.texts())
    day = export_for((RESOURCES / "demo" / "day.csv").read_text(encoding="utf-8"), NOW)
    (folder / "day.csv").write_bytes(day)
    (folder / "day.csv.ok").touch()
    shift.clock.later = 60
    shift.finger.tap("Import now")
    shift.until(lambda: not shift.mode.state.doing, "it is not imported")
    assert shift.said().startswith("Imported. There are ")
    assert (folder / "done" / "day.csv").is_file()
    shift.lobby.close()


def test_without_a_folder_staff_read_how_a_schedule_comes_in(shift: Shift) -> None:
    shift.unlock()
    shift.tool("Schedule")
    shift.finger.tap("Import now")
    assert shift.said().endswith("kiosk schedule import FILE")


def test_the_doctor_s_findings_the_worst_first(shift: Shift) -> None:
    shift.unlock()
    (shift.lobby.folder / "slips").rmdir()
    (shift.lobby.folder / "slips").touch()
    shift.tool("Check the kiosk")
    shift.until(lambda: bool(shift.mode.state.findings), "nothing is found")
    shift.until(lambda: any("Printer: Failed" in text for text in shift.finger.texts()), "the worst is not in sight")
    checks = {finding.check for finding in shift.mode.state.findings}
    assert {"store", "printer", "slip", "space", "clock", "schedule", "questions"} <= checks


def test_a_finger_that_slides_off_a_row_opens_nothing(shift: Shift) -> None:
    shift.saved(BOOKED)
    shift.unlock()
    device = QTest.createTouchDevice()
    row = shift.lobby.window.mapFromGlobal(shift.finger._place("A1").center())
    for point in (QPoint(row.x(), shift.lobby.window.height() - 10), QPoint(5, row.y())):
        QTest.touchEvent(shift.lobby.window, device).press(0, row, shift.lobby.window).commit()
        QTest.touchEvent(shift.lobby.window, device).move(0, point, shift.lobby.window).commit()
        QTest.touchEvent(shift.lobby.window, device).release(0, point, shift.lobby.window).commit()
        shift.finger.settle()
        assert shift.at(Page.DAY)


def test_the_sound_is_tested_in_each_language(tmp_path: Path) -> None:
    voice = Voice(languages={"en", "es"})
    shift = Shift(tmp_path, voice=voice, languages=("en", "es", "ko"))
    shift.unlock()
    shift.tool("Sound")
    shift.finger.tap("5")
    shift.finger.tap("Listen: Chime")
    assert voice.played[-1][1] == 5
    assert shift.finger.sees("한국어: No voice on this machine")
    shift.finger.tap("Listen: Each language")
    assert shift.finger.sees("English: Speaks now")
    voice.to_the_end()
    assert [(one.language, one.volume) for one in voice.all[-2:]] == [("en", 5), ("es", 5)]
    shift.lobby.close()


def test_the_kiosk_ends_after_it_is_asked_once_more(shift: Shift, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", lambda *status: left.append(status[-1]))
    shift.unlock()
    shift.tool("End the kiosk")
    shift.finger.tap("No, go on")
    shift.finger.settle()
    assert not left
    shift.finger.tap("End the kiosk")
    shift.finger.tap("Yes, end it")
    shift.until(lambda: bool(left), "it does not end")
    assert left == [BY_STAFF]
    assert shift.audited("staff_exit") == [("DEMO-1", {"by": "kiosk staff"})]


# --- it locks itself ------------------------------------------------------------------------------


def test_it_locks_itself_and_a_touch_puts_that_off(tmp_path: Path) -> None:
    shift = Shift(tmp_path, staff=Staff(pin=LOCKABLE.pin, lock_after=10))
    shift.saved(BOOKED)
    shift.unlock()
    shift.mode._pulse.stop()
    shift.mode._idle.touched()
    for _ in range(9):
        shift.mode.pulse()
    shift.finger.touch(QPoint(shift.lobby.window.width() // 2, 5))
    for _ in range(9):
        shift.mode.pulse()
    assert shift.at(Page.DAY)
    shift.mode.pulse()
    assert shift.at(Page.CLOSED)
    assert shift.over(Overlay.NONE)
    shift.lobby.close()


def test_a_visit_that_is_left_locks_what_lies_over_it(tmp_path: Path) -> None:
    brief = replace(PATIENT, warn_after=5, leave_after=5)
    shift = Shift(tmp_path, patience=brief, staff=Staff(pin=LOCKABLE.pin, lock_after=600))
    shift.lobby.running.idle.stop()
    half_way(shift)
    assert isinstance(shift.lobby.visit.page, Asking)
    shift.unlock()
    for _ in range(5):
        shift.lobby.running.idle.tick()
    assert shift.over(Overlay.STILL_THERE)
    assert shift.at(Page.CLOSED)
    shift.lobby.close()


def test_an_answer_for_who_has_gone_opens_nothing(shift: Shift) -> None:
    """The PIN is right, and checked when the page is closed and open again for somebody else."""
    shift.press_the_keys()
    for digit in PIN:
        shift.mode.digit(digit)
    turn = shift.mode.state.turn
    shift.mode.enter()
    shift.mode.leave()
    shift.press_the_keys() if shift.lobby.visit.overlay is not Overlay.STAFF else shift.mode.open()
    shift.mode.send(ev.Checked(turn, right=True))
    shift.until(lambda: not shift.lobby.running._outside._workers[-1].busy, "the worker does not rest")
    assert shift.at(Page.PIN)


def test_a_long_day_comes_in_parts_and_lock_is_the_word_only_where_it_locks(shift: Shift) -> None:
    shift.unlock()
    rows = tuple(
        replace(row, reference=f"R{at:03d}", number=f"A{60 - at}", name=f"PATIENT {at}")
        for at in range(60)
        for row in check_ins()[:1]
    )
    shift.mode.send(ev.DayRead(shift.mode.state.turn, Day(rows)))
    seen: list[str] = []
    for _ in range(100):
        shift.finger.settle()
        assert shift.mode.property("rows").rowCount() <= 24
        seen += [text.split(".")[0] for text in shift.finger.labels() if "PATIENT" in text]
        first = "A60" in seen[-1:] or len(seen) <= 4
        assert shift.finger.offers("Lock") == first
        assert shift.finger.offers("Back") != first
        onward = next((way for way in ("More", "Older") if shift.finger.offers(way)), "")
        if not onward:
            break
        shift.finger.tap(onward)
    assert seen == [row.number for row in rows]
    for _ in range(100):
        if shift.finger.offers("Lock"):
            break
        shift.finger.tap("Back")
        shift.finger.settle()
    assert shift.finger.offers("A60")
    shift.finger.tap("Lock")
    assert shift.at(Page.CLOSED)


def test_called_in_where_nobody_is_any_more_gives_the_screen_back(shift: Shift) -> None:
    shift.unlock()
    shift.mode.send(ev.CallIn())
    assert shift.at(Page.CLOSED)
    assert shift.over(Overlay.NONE)


def test_a_patient_who_comes_by_accident_reads_the_pin_page_in_their_language(tmp_path: Path) -> None:
    shift = Shift(tmp_path, languages=("en", "ar", "es"))
    shift.lobby.kiosk.setLanguage("es")
    shift.press_the_keys()
    shift.finger.settle()
    assert "PIN del personal" in shift.finger.texts()
    assert "Staff PIN" not in shift.finger.texts()
    shift.lobby.kiosk.setLanguage("ar")
    assert shift.lobby.kiosk.property("mirrored")
    assert shift.at(Page.PIN)
    shift.lobby.close()
    assert QCoreApplication.translate("StaffPin", "Staff PIN") == "Staff PIN", "the next kiosk begins in English"
