"""A job as the printer describes it, and what that says about paper."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.adapters.printer.values import number, words
from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.ports import Printed

ASKED = (
    *("job-id", "job-name", "job-state", "job-state-reasons", "job-printer-state-message"),
    *("time-at-creation", "time-at-processing", "job-originating-user-name"),
)
_PENDING, _HELD = 3, 4
_CANCELED, _COMPLETED = 7, 9
_CLEAN = frozenset({"none", "job-completed-successfully", "job-restartable", "processing-to-stop-point"})
"""What may stand beside *completed*. CUPS 2.4 leaves ``processing-to-stop-point`` there."""
_NOT_PDF = ("unsupported-document-format", "document-format-error", "document-unprintable-error")


@dataclass(frozen=True, slots=True)
class Job:
    """What ``Get-Job-Attributes`` or ``Get-Jobs`` said. Times are the printer's own, in seconds, -1 where it has none.

    Its count of impressions is not asked for: a page that was cancelled came out at 0, and a print server counts what
    it has made, not what is on paper.
    """

    number: int
    name: str
    state: int
    reasons: tuple[str, ...] = ()
    created: int = -1
    begun: bool | None = None
    """Whether anything was ever done for it; ``None`` where the printer does not say."""
    began: int = -1
    message: str = ""
    user: str = ""
    """Whose it is; empty where the printer does not say."""

    @staticmethod
    def of(attributes: Mapping[str, object]) -> "Job":
        """From the job's attributes. ``time-at-processing`` has no value before a job begins (RFC 8011, 5.3.14.2)."""
        return Job(
            number=number(attributes.get("job-id")),
            name="".join(words(attributes.get("job-name"))[:1]),
            state=number(attributes.get("job-state")),
            reasons=words(attributes.get("job-state-reasons")),
            created=number(attributes.get("time-at-creation")),
            began=number(attributes.get("time-at-processing")),
            begun=attributes["time-at-processing"] != "" if "time-at-processing" in attributes else None,
            message=" ".join(words(attributes.get("job-printer-state-message"))),
            user="".join(words(attributes.get("job-originating-user-name"))[:1]),
        )

    @property
    def ended(self) -> bool:
        """Canceled, aborted or completed."""
        return self.state >= _CANCELED

    @property
    def waits(self) -> bool:
        """Nothing is being done for it."""
        return self.state in (_PENDING, _HELD)

    @property
    def again(self) -> bool:
        """It waits after it had begun: a print server that was started anew prints it a second time."""
        return bool(self.waits and self.begun)

    @property
    def completed(self) -> bool:
        """The printer says that it has done all of it."""
        return self.state == _COMPLETED

    @property
    def spoilt(self) -> Trouble | None:
        """What a completed job says against itself."""
        if "queued-in-device" in self.reasons:
            return Trouble.BLIND
        if "job-completed-with-errors" in self.reasons:
            return Trouble.ENGINE
        return Trouble.OTHER if set(self.reasons) - _CLEAN else None

    def failed(self, why: Trouble | None) -> Printed:
        """What became of a job that ended, but did not complete: no page for sure, if it was never begun."""
        if any(reason in self.reasons for reason in _NOT_PDF):
            trouble = Trouble.FORMAT
        else:
            trouble = why or (Trouble.CANCELLED if self.state == _CANCELED else Trouble.ENGINE)
        return failed(trouble) if self.begun is False else doubtful(trouble)


def failed(trouble: Trouble) -> Printed:
    """Nothing came out, and nothing will."""
    return Printed(PrintOutcome.FAILED, trouble.words, trouble)


def doubtful(trouble: Trouble) -> Printed:
    """Something may have come out."""
    return Printed(PrintOutcome.UNKNOWN, trouble.doubt, trouble)
