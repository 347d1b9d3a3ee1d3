"""What can keep a slip from coming out, in the words of staff: what happened, and the one thing to do."""

from enum import StrEnum


class Trouble(StrEnum):
    """Why a slip did not come out, or may not."""

    PAPER = "paper"
    DOOR = "door"
    JAM = "jam"
    INK = "ink"
    ENGINE = "engine"
    OFFLINE = "offline"
    SERVER = "server"
    HUNG = "hung"
    SLOW = "slow"
    PAUSED = "paused"
    REFUSED = "refused"
    BUSY = "busy"
    FORMAT = "format"
    CANCELLED = "cancelled"
    BLIND = "blind"
    FOLDER = "folder"
    OTHER = "other"

    @property
    def words(self) -> str:
        """What happened and what to do, for staff; no patient data."""
        return _WORDS[self]

    @property
    def doubt(self) -> str:
        """The same where the slip may have come out all the same: a second one must not be made unseen."""
        words = _WORDS[self]
        return words if TRAY in words else f"{words}; {TRAY} before you print again"


TRAY = "look into its tray"
_WORDS = {
    Trouble.PAPER: "the printer is out of paper: put paper in",
    Trouble.DOOR: "a door of the printer is open: close it",
    Trouble.JAM: "paper is jammed in the printer: take it out",
    Trouble.INK: "the printer is out of toner or ink: change the cartridge",
    Trouble.ENGINE: "the printer failed on this page: look at its own display",
    Trouble.OFFLINE: "the printer cannot be reached: see that it is switched on and connected",
    Trouble.SERVER: "the print server does not answer: have it started again",
    Trouble.HUNG: "the printer does not answer: switch it off and on",
    Trouble.SLOW: f"the printer took too long: {TRAY}",
    Trouble.PAUSED: "the print queue is paused: resume it",
    Trouble.REFUSED: "the printer takes no jobs: look at its own display or its queue",
    Trouble.BUSY: "the printer is busy with other jobs: wait for them or cancel them",
    Trouble.FORMAT: "the printer takes no PDF: set it up as a queue of the print server",
    Trouble.CANCELLED: f"the job was cancelled at the printer: {TRAY}",
    Trouble.BLIND: f"nobody can tell whether the page came out: {TRAY}",
    Trouble.FOLDER: "the folder for slips cannot be written",
    Trouble.OTHER: "the printer reports a fault: look at its own display",
}
