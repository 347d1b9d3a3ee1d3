"""The one object that the screens talk to: slots make events, properties read the props derived from the visit."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core import events as ev
from kiosk.core.finding import Finding, Health
from kiosk.core.flow import step
from kiosk.core.moves import nobody, page_name
from kiosk.core.record import PrintOutcome
from kiosk.core.rules import Rules
from kiosk.core.visit import Desk, Done, Field, Looking, Method, Overlay, Saving, Settings, Visit, Welcome
from kiosk.viewmodel import words
from kiosk.viewmodel.aloud import Aloud
from kiosk.viewmodel.idle import Idle, Watch
from kiosk.viewmodel.language import SOURCE, Catalogues
from kiosk.viewmodel.props import BirthRow, CheckRow, ChoiceRow, ExamRow, ExpectRow, Props, StepRow
from kiosk.viewmodel.rows import Rows
from kiosk.viewmodel.screen import Screen

if TYPE_CHECKING:
    from kiosk.viewmodel.staff import StaffMode

QML_IMPORT_NAME = "Kiosk.ViewModel"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

_LONGEST_CODE = 64
_OVER = {"overlay", "can_be_called_in", "help_number", "expecting", "expect_name", "film"}
"""Props of what lies over the page."""
_CLOCK_SECONDS = 5
_TRANSLATED = ("", "pin", "screen")
"""Pages of the staff mode in the words of the screen's language: those that need no PIN."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a kiosk is and where it stands. Sizes of the display in mm."""

    center_name: str = "Imaging Center"
    waiting_area: str = ""
    width_mm: float = 216.8
    height_mm: float = 135.5
    out_of_reach_mm: float = 0
    """From the upper edge of the glass down to where a hand must be able to reach."""


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language that can be chosen, by its own name."""

    tag: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ClosedRow:
    """What keeps the kiosk closed, in staff's words."""

    seen: str
    remedy: str


@QmlElement
@QmlUncreatable("the kiosk is made by the application")
class Kiosk(QObject):  # type: ignore[operator]
    """One visit after the other."""

    # One signal for all that goes with a page, since a page is redrawn as a whole; the rest by what changes alone.
    screenChanged = Signal()
    overlayChanged = Signal()
    settingsChanged = Signal()
    clockChanged = Signal()
    countdownChanged = Signal()
    restingChanged = Signal()
    canListenChanged = Signal()
    staffNoteChanged = Signal()
    staffPageChanged = Signal()
    fitnessChanged = Signal()
    tryAgainAsked = Signal()
    """Staff want it checked now."""
    storeFailed = Signal()
    """A visit could not go on for it."""
    visitOver = Signal()
    """Nobody's visit is on the screen any more."""

    def __init__(
        self,
        rules: Rules,
        screen: Screen,
        place: Place,
        catalogues: Catalogues,
        idle: Idle,
        aloud: Aloud,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules, self._screen, self._place, self._catalogues = rules, screen, place, catalogues
        self._idle, self._aloud, self._now = idle, aloud, now
        self._carry_out: Callable[[ev.Effect], None] | None = None
        self._make_staff: Callable[[QObject], StaffMode | None] | None = None
        self._staff_shut = False
        self._staff: StaffMode | None = None
        self._visit = nobody(rules, forward=True)
        self._locale = catalogues.locale(self._visit.settings.language)
        self._spoken = self._visit.settings.language
        catalogues.show(self._spoken)
        self._props = screen.derive(self._visit, self._locale)
        self._choices = Rows(ChoiceRow, self)
        self._birth = Rows(BirthRow, self)
        self._check_rows = Rows(CheckRow, self)
        self._steps = Rows(StepRow, self)
        self._expect = Rows(ExpectRow, self)
        self._exams = Rows(ExamRow, self)
        self._exams.show(self._props.expect_exams)
        self._languages = Rows(LanguageRow, self)
        self._clock_text = ""
        self._film_fails = False
        self._staff_notes: dict[str, str] = {}
        self._fitness: tuple[Finding, ...] = ()
        self._closed_rows = Rows(ClosedRow, self)
        self._tried = ""
        idle.warned.connect(lambda: self.send(ev.IdleWarned()))
        idle.over.connect(lambda: self.send(ev.IdleOver()))
        idle.waited.connect(self._stop_waiting)
        idle.changed.connect(self.countdownChanged)
        idle.rested.connect(self.restingChanged)
        aloud.availableChanged.connect(self.canListenChanged)
        # Who listens to a long page is not idle.
        aloud.heard.connect(idle.touched)
        aloud.adjust(self._visit.settings)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_SECONDS * 1000)
        self._clock.timeout.connect(self._tell_time)
        self._clock.start()
        self._tell_time()
        self._show_languages()
        self._idle.watch(_watch(self._visit), slow=False)

    def connect_effects(self, carry_out: Callable[[ev.Effect], None]) -> None:
        """Where effects go; set once, since effects send their outcomes back here."""
        self._carry_out = carry_out

    def connect_staff(self, make: Callable[[QObject], "StaffMode | None"]) -> None:
        """How the staff mode is made, with its parent; called when it is opened, until it makes one."""
        self._make_staff = make

    @property
    def staff_mode(self) -> "StaffMode":
        """Made now, if it was not yet."""
        if self._staff is None:
            from kiosk.viewmodel.staff import StaffMode, StaffSite

            made = self._make_staff(self) if self._make_staff else None
            # without what it reaches it shows what needs no PIN, and is made anew the next time
            self._staff_shut = made is None and self._make_staff is not None
            self._staff = made or StaffMode(StaffSite(), self)
            if made is None:
                # the one thing that it can want: after a while without a touch it goes by itself
                self._staff.connect_effects(lambda _: self.close_staff(), lambda: None)
            self._staff.pageChanged.connect(self._staff_turned)
        return self._staff

    def _forget_a_shut_one(self) -> None:
        if self._staff_shut and self._staff is not None and not self._staff.is_open:
            self._staff.deleteLater()
            self._staff = None

    def lock_staff(self) -> None:
        """Nothing is looked at any more."""
        if self._staff is not None:
            self._staff.leave()

    def close_staff(self) -> None:
        """The staff mode has locked itself: what lay beneath is there again."""
        if self._visit.overlay is Overlay.STAFF:
            self.send(ev.CloseOverlay())

    def _staff_turned(self) -> None:
        if self._speak_on_screen():
            self.settingsChanged.emit()
        self.staffPageChanged.emit()

    @property
    def _staff_page(self) -> str:
        return self._staff.state.page.value if self._staff is not None else ""

    @property
    def _staff_why(self) -> str:
        """Why the list stays closed, in staff's words; empty = it does not, or nobody asked."""
        if self._staff_shut:
            return "The store is not open, and neither is the list of today."
        if self._staff is not None and self._staff.is_open and not self._staff.state.pin_set:
            return "IT has not set a staff PIN, so the list of today stays closed. The command is kiosk staff pin."
        return ""

    @property
    def _tongue(self) -> str:
        """The language of what is on the screen: behind their PIN staff read English, whatever the visit is in."""
        return self._visit.settings.language if self._staff_page in _TRANSLATED else SOURCE

    def _speak_on_screen(self) -> bool:
        """Whether that is another language than before."""
        before, self._spoken = self._spoken, self._tongue
        if before == self._spoken:
            return False
        self._catalogues.show(self._spoken)
        self._tell_time()
        return True

    def tell_staff(self, note: str, about: str = "printer") -> None:
        """What staff should see to, in their words; empty = nothing. Patients see that there is something, not what.

        A note stands until there is another one, or none, ``about`` the same thing.
        """
        before = self._staff_note
        self._staff_notes = {**self._staff_notes, about: note}
        if self._staff_note != before:
            self.staffNoteChanged.emit()

    def tell_fitness(self, findings: tuple[Finding, ...]) -> None:
        """What a check of the kiosk found. While one of them is ``FAILED``, Welcome gives way to the page that sends
        people to the desk, and no visit starts; one that is under way goes on to its end."""
        before = self.closed
        failed = tuple(finding.check for finding in self._fitness if finding.health is Health.FAILED)
        self._fitness = findings
        rows = [ClosedRow(one.seen, one.remedy) for one in findings if one.health is Health.FAILED]
        self._closed_rows.show(rows)
        self._tried = f"Last tried: {self._now():%H:%M:%S}"
        now = tuple(finding.check for finding in findings if finding.health is Health.FAILED)
        if now != failed:
            log.warning("unfit: %s", ", ".join(now) or "no longer")
        self.fitnessChanged.emit()
        if self.closed != before:
            self._redraw(self._visit.settings)

    @property
    def fitness(self) -> tuple[Finding, ...]:
        """What was told last; empty = nothing yet, or nothing to tell."""
        return self._fitness

    @property
    def closed(self) -> bool:
        """Whether the closed page stands in the place of Welcome."""
        unfit = any(finding.health is Health.FAILED for finding in self._fitness)
        return unfit and isinstance(self._visit.page, Welcome)

    @property
    def _staff_note(self) -> str:
        """One line for each thing, the oldest first."""
        return "\n".join(filter(None, self._staff_notes.values()))

    @property
    def visit(self) -> Visit:
        """The state, for the application and the tests; QML sees the props alone."""
        return self._visit

    @property
    def takes_codes(self) -> bool:
        """Whether a scanner is listened to."""
        return not self._props.overlay and self._props.page in ("welcome", "scan")

    @property
    def page_name(self) -> str:
        """Of the page in front, for logs and crash reports; says nothing of who is there."""
        return page_name(self._visit.page)

    def send(self, event: ev.Event) -> None:
        """One event through the machine: state, screen, effects."""
        before = self._visit
        if isinstance(event, ev.FindFailed | ev.SaveFailed):
            self.storeFailed.emit()
        # Whether the kiosk is closed is no part of a visit: it outlives the wipe.
        if self.closed and isinstance(event, ev.Start | ev.Scanned | ev.OpenExpect):
            return
        visit, effects = step(before, event, self._rules)
        if visit is not before:
            if page_name(visit.page) != page_name(before.page):
                log.info("page %s", page_name(visit.page))
            self._visit = visit
            if isinstance(visit.page, Welcome) and (
                visit == nobody(self._rules) or not isinstance(before.page, Welcome)
            ):
                self._aloud.wipe()
                self.visitOver.emit()
            if before.overlay is Overlay.STAFF and visit.overlay is not Overlay.STAFF and self._staff is not None:
                self._staff.leave()
            if visit.overlay is Overlay.STAFF and before.overlay is not Overlay.STAFF:
                self._forget_a_shut_one()
                self.staff_mode.open()
            self._redraw(before.settings)
            if visit.overlay is Overlay.STILL_THERE and before.overlay is not Overlay.STILL_THERE:
                self._aloud.chime()
        for effect in effects:
            if self._carry_out is not None:
                self._carry_out(effect)

    def _redraw(self, before: Settings) -> None:
        settings = self._visit.settings
        if settings.language != before.language:
            self._locale = self._catalogues.locale(settings.language)
            self._show_languages()
        self._speak_on_screen()
        old, new = self._props, self._screen.derive(self._visit, self._locale)
        if self.closed:
            new = replace(new, page="closed", page_key="closed", expect_exams=())
        self._props = new
        self._choices.show(new.choices)
        self._birth.show(new.birth)
        self._check_rows.show(new.rows)
        self._steps.show(new.steps)
        self._expect.show(new.expect)
        self._exams.show(new.expect_exams)
        changed = {field.name for field in fields(Props) if getattr(old, field.name) != getattr(new, field.name)}
        self._aloud.adjust(settings)
        if settings != before:
            self.settingsChanged.emit()
        if changed & _OVER:
            self.overlayChanged.emit()
        if changed - _OVER - {"choices", "birth", "rows", "steps", "expect"}:
            self.screenChanged.emit()
        self._idle.watch(_watch(self._visit), slow=_slow(self._visit))
        self.countdownChanged.emit()

    def _stop_waiting(self) -> None:
        """The printer or the store has had its time: the patient is sent to the desk. What comes later still counts: a
        record that is saved after all gets its slip."""
        if isinstance(self._visit.page, Looking):
            log.error("the store does not answer")
            self.send(ev.FindFailed())
        elif isinstance(self._visit.page, Saving):
            log.error("the store does not answer")
            self.send(ev.SaveFailed())
        elif isinstance(self._visit.page, Done):
            self.send(ev.PrintEnded(self._visit.page.record.id, PrintOutcome.UNKNOWN))

    def _tell_time(self) -> None:
        text = self._catalogues.clock_line(self._now(), self._spoken)
        if text != self._clock_text:
            self._clock_text = text
            self.clockChanged.emit()

    def _inviting(self) -> list[str]:
        """What the resting screen says, in every language in turn."""
        context, text = (words.DESK, words.SEE_THE_DESK) if self.closed else (words.CONTEXT, words.TOUCH_TO_START)
        return [self._catalogues.text(context, text, tag) for tag in self._rules.languages]

    def _show_languages(self) -> None:
        chosen = self._visit.settings.language
        names = self._catalogues.own_name
        self._languages.show([LanguageRow(tag, names(tag), tag == chosen) for tag in self._rules.languages])

    # --- the page --------------------------------------------------------------------------------

    page = Property(str, lambda self: self._props.page, notify=screenChanged)
    pageKey = Property(str, lambda self: self._props.page_key, notify=screenChanged)
    forward = Property(bool, lambda self: self._props.forward, notify=screenChanged)
    topicTitle = Property(str, lambda self: self._props.topic_title, notify=screenChanged)
    topicIndex = Property(int, lambda self: self._props.topic_index, notify=screenChanged)
    topicCount = Property(int, lambda self: self._props.topic_count, notify=screenChanged)
    visitLine = Property(str, lambda self: self._props.visit_line, notify=screenChanged)
    title = Property(str, lambda self: self._props.title, notify=screenChanged)
    help = Property(str, lambda self: self._props.help, notify=screenChanged)
    personal = Property(bool, lambda self: self._props.personal, notify=screenChanged)
    asked = Property(str, lambda self: self._props.asked, notify=screenChanged)
    alone = Property(str, lambda self: self._props.alone, notify=screenChanged)
    problem = Property(str, lambda self: self._props.problem, notify=screenChanged)
    multiple = Property(bool, lambda self: self._props.multiple, notify=screenChanged)
    canNext = Property(bool, lambda self: self._props.can_next, notify=screenChanged)
    canBack = Property(bool, lambda self: self._props.can_back, notify=screenChanged)
    words = Property(str, lambda self: self._props.words, notify=screenChanged)
    keys = Property("QStringList", lambda self: list(self._props.keys), notify=screenChanged)  # type: ignore[arg-type]
    otherKeys = Property("QStringList", lambda self: list(self._props.other_keys), notify=screenChanged)  # type: ignore[arg-type]
    figureKeys = Property("QStringList", lambda self: list(self._props.figure_keys), notify=screenChanged)  # type: ignore[arg-type]
    number = Property(str, lambda self: self._props.number, notify=screenChanged)
    handOver = Property("QStringList", lambda self: list(self._props.hand_over), notify=screenChanged)  # type: ignore[arg-type]
    staffNote = Property(str, lambda self: self._staff_note, notify=staffNoteChanged)
    closedRows = Property(QObject, lambda self: self._closed_rows, constant=True)
    triedText = Property(str, lambda self: self._tried, notify=fitnessChanged)
    printState = Property(str, lambda self: self._props.print_state, notify=screenChanged)
    calledIn = Property(bool, lambda self: self._props.called_in, notify=screenChanged)
    deskReason = Property(str, lambda self: self._props.desk_reason, notify=screenChanged)
    deskCenter = Property(str, lambda self: self._props.desk_center, notify=screenChanged)
    deskPhone = Property(str, lambda self: self._props.desk_phone, notify=screenChanged)

    choices = Property(QObject, lambda self: self._choices, constant=True)
    birthFields = Property(QObject, lambda self: self._birth, constant=True)
    rows = Property(QObject, lambda self: self._check_rows, constant=True)
    steps = Property(QObject, lambda self: self._steps, constant=True)
    expectSteps = Property(QObject, lambda self: self._expect, constant=True)
    expectExams = Property(QObject, lambda self: self._exams, constant=True)
    expectCount = Property(int, lambda self: len(self._props.expect_exams), notify=screenChanged)
    languageCount = Property(int, lambda self: len(self._languages.rows), constant=True)
    languageRows = Property(QObject, lambda self: self._languages, constant=True)

    # --- over and around the page ----------------------------------------------------------------

    overlay = Property(str, lambda self: self._props.overlay, notify=overlayChanged)
    canBeCalledIn = Property(bool, lambda self: self._props.can_be_called_in, notify=overlayChanged)
    helpNumber = Property(str, lambda self: self._props.help_number, notify=overlayChanged)
    expecting = Property(str, lambda self: self._props.expecting, notify=overlayChanged)
    film = Property(str, lambda self: "" if self._film_fails else self._props.film, notify=overlayChanged)
    expectName = Property(str, lambda self: self._props.expect_name, notify=overlayChanged)
    staff = Property(QObject, lambda self: self.staff_mode, notify=staffPageChanged)
    staffPage = Property(str, lambda self: self._staff_page, notify=staffPageChanged)
    staffWhy = Property(str, lambda self: self._staff_why, notify=staffPageChanged)
    atWelcome = Property(bool, lambda self: isinstance(self._visit.page, Welcome), notify=screenChanged)
    language = Property(str, lambda self: self._spoken, notify=settingsChanged)
    languageName = Property(
        str, lambda self: self._catalogues.own_name(self._visit.settings.language), notify=settingsChanged
    )
    textScale = Property(float, lambda self: self._visit.settings.text_scale, notify=settingsChanged)
    dark = Property(bool, lambda self: self._visit.settings.dark, notify=settingsChanged)
    reducedMotion = Property(bool, lambda self: self._visit.settings.reduced_motion, notify=settingsChanged)
    lowered = Property(bool, lambda self: self._visit.settings.lowered, notify=settingsChanged)
    readAloud = Property(bool, lambda self: self._visit.settings.read_aloud, notify=settingsChanged)
    sayPrivate = Property(bool, lambda self: self._visit.settings.say_private, notify=settingsChanged)
    slow = Property(bool, lambda self: self._visit.settings.slow, notify=settingsChanged)
    volume = Property(int, lambda self: self._visit.settings.volume, notify=settingsChanged)
    mirrored = Property(bool, lambda self: self._catalogues.right_to_left(self._spoken), notify=settingsChanged)
    digits = Property(str, lambda self: self._catalogues.digits(self._spoken), notify=settingsChanged)
    clockText = Property(str, lambda self: self._clock_text, notify=clockChanged)
    secondsLeft = Property(int, lambda self: self._idle.left, notify=countdownChanged)
    secondsInAll = Property(int, lambda self: self._idle.whole, notify=countdownChanged)
    resting = Property(bool, lambda self: self._idle.resting, notify=restingChanged)
    invitations = Property("QStringList", lambda self: self._inviting(), notify=screenChanged)  # type: ignore[arg-type]
    aloud = Property(QObject, lambda self: self._aloud, constant=True)
    canListen = Property(bool, lambda self: self._aloud.property("canListen"), notify=canListenChanged)
    centerName = Property(str, lambda self: self._place.center_name, constant=True)
    waitingArea = Property(str, lambda self: self._place.waiting_area, constant=True)
    demo = Property(bool, lambda self: self._rules.demo, constant=True)
    widthMm = Property(float, lambda self: self._place.width_mm, constant=True)
    heightMm = Property(float, lambda self: self._place.height_mm, constant=True)
    outOfReachMm = Property(float, lambda self: self._place.out_of_reach_mm, constant=True)

    # --- what a person does ----------------------------------------------------------------------

    def _act(self, event: ev.Event) -> None:
        # What a screen reader presses comes without a touch.
        self._idle.touched()
        self._idle.wake()
        self._aloud.hush()
        self.send(event)

    @Slot(str)
    def start(self, method: str) -> None:
        self._act(ev.Start(Method(method), self._now()))

    @Slot(str)
    def scanned(self, text: str) -> None:
        code = "".join(sign for sign in text if sign.isprintable())
        if code and len(code) <= _LONGEST_CODE:
            self._act(ev.Scanned(code, self._now()))

    @Slot(str)
    def key(self, text: str) -> None:
        self._act(ev.Key(text))
        self._aloud.key(text)

    @Slot()
    def eraseKey(self) -> None:
        self._act(ev.EraseKey())
        self._aloud.key("")

    @Slot(str)
    def focusField(self, field: str) -> None:
        self._act(ev.Focus(Field(field)))

    @Slot(str)
    def choose(self, code: str) -> None:
        self._act(ev.Choose(code))

    @Slot()
    def next(self) -> None:
        self._act(ev.Next())

    @Slot()
    def back(self) -> None:
        self._act(ev.Back())

    @Slot(str)
    def change(self, key: str) -> None:
        self._act(ev.Change(key))

    @Slot(str)
    def reveal(self, key: str) -> None:
        self._act(ev.Reveal(key))

    @Slot()
    def confirm(self) -> None:
        self._act(ev.Confirm())

    @Slot()
    def openHelp(self) -> None:
        self._act(ev.AskHelp())

    @Slot()
    def openSettings(self) -> None:
        self._act(ev.OpenSettings())

    @Slot()
    def openLanguage(self) -> None:
        self._act(ev.OpenLanguage())

    @Slot()
    def closeOverlay(self) -> None:
        self._act(ev.CloseOverlay())

    @Slot(int, result=str)
    def captionAt(self, at: int) -> str:
        return self._screen.caption(self._visit, at)

    @Slot()
    def filmPlays(self) -> None:
        """Whoever watches does not touch."""
        self._idle.touched()

    @Slot(str)
    def filmFails(self, why: str) -> None:
        """From now on the pictures are shown; the next start tries anew."""
        log.warning("a video cannot be played: %s", why)
        self._film_fails = True
        self.overlayChanged.emit()

    @Slot(str)
    def openExpect(self, procedure: str) -> None:
        self._act(ev.OpenExpect(procedure))

    @Slot()
    def openStaff(self) -> None:
        self._act(ev.OpenStaff())

    @Slot(str)
    def staffDigit(self, digit: str) -> None:
        self.staff_mode.digit(digit)

    @Slot()
    def staffErase(self) -> None:
        self.staff_mode.erase()

    @Slot()
    def staffEnter(self) -> None:
        self.staff_mode.enter()

    @Slot()
    def staffBack(self) -> None:
        self.staff_mode.back()

    @Slot()
    def tryAgain(self) -> None:
        """Staff have mended something."""
        self._idle.touched()
        self.tryAgainAsked.emit()

    @Slot()
    def startCleaning(self) -> None:
        self._act(ev.StartCleaning())

    @Slot()
    def openRuler(self) -> None:
        self._act(ev.OpenRuler())

    @Slot()
    def wake(self) -> None:
        """Ends the rest of the welcome screen."""
        self._idle.wake()

    @Slot()
    def sayCalledIn(self) -> None:
        self._act(ev.CalledIn())

    @Slot()
    def finish(self) -> None:
        self._act(ev.Finish())

    @Slot(str)
    def setLanguage(self, tag: str) -> None:
        self._act(ev.SetLanguage(tag))

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        self._adjust(text_scale=scale)

    @Slot(bool)
    def setDark(self, dark: bool) -> None:
        self._adjust(dark=dark)

    @Slot(bool)
    def setReducedMotion(self, reduced: bool) -> None:
        self._adjust(reduced_motion=reduced)

    @Slot(bool)
    def setLowered(self, lowered: bool) -> None:
        self._adjust(lowered=lowered)

    @Slot(bool)
    def setReadAloud(self, aloud: bool) -> None:
        self._adjust(read_aloud=aloud)

    @Slot(bool)
    def setSayPrivate(self, private: bool) -> None:
        self._adjust(say_private=private)

    @Slot(bool)
    def setSlow(self, slow: bool) -> None:
        self._adjust(slow=slow)

    @Slot(int)
    def setVolume(self, volume: int) -> None:
        self._adjust(volume=volume)

    def _adjust(self, **wanted: Any) -> None:
        self._act(ev.Adjust(replace(self._visit.settings, **wanted)))


def _watch(visit: Visit) -> Watch:
    match visit.page:
        case Saving() | Looking():
            return Watch.STORE
        case Done(outcome=None):
            return Watch.PRINTING
        case _ if visit.overlay is Overlay.CLEANING:
            return Watch.CLEANING
        case Welcome() if visit.overlay is Overlay.STAFF:
            # nobody's visit waits beneath, and staff have a time of their own
            return Watch.NOTHING
        case Welcome():
            return Watch.READING if visit.overlay else Watch.WELCOME
        case Done() | Desk():
            return Watch.READING if visit.overlay else Watch.LAST_PAGE
        case _:
            return Watch.WARNED if visit.overlay is Overlay.STILL_THERE else Watch.VISIT


def _slow(visit: Visit) -> bool:
    """Whoever listens, reads in large type or answers for somebody else needs more time."""
    return visit.settings.read_aloud or visit.settings.text_scale > 1 or visit.who.helps
