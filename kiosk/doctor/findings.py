"""Findings from errors: the words that an error has for staff, as what was seen and the one thing to do."""

from collections.abc import Callable, Sequence

from kiosk.core.finding import Finding, Health
from kiosk.errors import ConfigError, ContentError, KnownError, PrinterError, SlipError, StoreBusy, StoreError

_DISK = "Make room on this disk, see that the kiosk's user may write there, and have it looked at if it reports errors."

Found = Finding | Sequence[Finding]
"""What a check gives back."""

_REMEDIES: tuple[tuple[type[BaseException], str, str], ...] = (
    (StoreBusy, "store", "Close the other program that has the store open, or wait for it."),
    (StoreError, "store", "Put the store's disk and file right, or restore a backup: kiosk store restore FILE."),
    (ConfigError, "config", "Correct it in the configuration file, then try again."),
    (ContentError, "questions", "Correct the questions (docs/content.md), or leave content.folder out of the config."),
    (PrinterError, "printer", "See to it, or name another place for slips under [printer] (docs/printing.md)."),
    (SlipError, "slip", "See to [printer] paper and fonts in the config (docs/slip.md)."),
    (OSError, "machine", "See to this file or folder, and to who may use it."),
    (RuntimeError, "installation", "Install the kiosk again: the installation is not whole."),
)
"""By kind, the nearest first: the check that it belongs to, and what is to be done where the error does not say."""


_COMMANDS = ("kiosk ", "sudo ", "chmod ")


def ok(check: str, seen: str) -> Finding:
    """Nothing to do."""
    return Finding(check, Health.OK, sentence(seen))


def warning(check: str, seen: str, remedy: str) -> Finding:
    """A visit can finish, and somebody should see to this."""
    return Finding(check, Health.WARNING, sentence(seen), sentence(remedy))


def failed(check: str, seen: str, remedy: str) -> Finding:
    """A visit could not finish."""
    return Finding(check, Health.FAILED, sentence(seen), sentence(remedy))


def of_error(error: KnownError | OSError | RuntimeError, check: str = "", remedy: str = "") -> Finding:
    """A failure in the error's own words. A store's and a printer's say what to do behind their first colon; of others
    it is ``remedy``, or what is usual for the kind. ``check`` = "" takes the kind's."""
    known = next((each for each in _REMEDIES if isinstance(error, each[0])), ("", "kiosk", "Tell IT."))
    seen, usual = str(error), known[2]
    if isinstance(error, StoreError | PrinterError) and ": " in seen:
        before, behind = seen.split(": ", 1)
        if behind.startswith("the disk") or before.endswith("cannot be used"):
            # behind the colon stands why, not what to do
            usual = _DISK
        else:
            seen, usual = before, behind
    elif isinstance(error, OSError):
        # without the errno, and never with what a file holds
        seen = ": ".join(str(part) for part in (error.filename, error.strerror) if part) or type(error).__name__
    return failed(check or known[1], seen, remedy or usual)


def checked(check: str, run: Callable[[], Found], remedy: str = "") -> tuple[Finding, ...]:
    """Runs one check; what it raises is a failure."""
    try:
        found = run()
    except (KnownError, RuntimeError, OSError) as error:
        return (of_error(error, check, remedy),)
    return (found,) if isinstance(found, Finding) else tuple(found)


def sentence(text: str) -> str:
    """With a capital, and a full stop where it has no other end. A path, a key of the config and a command stay as they
    are to be typed."""
    text = text.strip()
    if not text or text.startswith(_COMMANDS):
        return text
    plain = text.split()[0].rstrip(",:;").isalpha()
    first = text[0].upper() + text[1:] if plain else text
    return first if first[-1] in ".?…" else first + "."
