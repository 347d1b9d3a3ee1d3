"""A driver's error in words for staff; never with the driver's own values, which may be a patient's."""

from collections.abc import Iterator
from contextlib import contextmanager

import peewee

from kiosk.errors import StoreBusy, StoreError


class UnreadableError(StoreError):
    """The file is no database to whoever opened it so: encrypted, of another key, damaged or of another program."""


# The messages of SQLite's result codes: the same in sqlite3 and in SQLCipher, which has no error codes in Python.
_WORDS: tuple[tuple[str, type[StoreError], str], ...] = (
    ("is locked", StoreBusy, "is in use by another program: wait for it or close it, then try again"),
    ("is not a database", UnreadableError, "is not a kiosk store: choose another file, or move this one away"),
    ("malformed", StoreError, "is damaged: move it away and put back a backup; nothing was changed"),
    ("readonly", StoreError, "cannot be written: give the kiosk's user write access to the file and its folder"),
    ("unable to open", StoreError, "cannot be opened: see that its folder exists and that the kiosk's user may use it"),
    ("is full", StoreError, "cannot be written: the disk is full"),
    ("disk i/o error", StoreError, "cannot be read or written: the disk reports an error, or is full"),
)


@contextmanager
def known_errors(place: str) -> Iterator[None]:
    """Raises ``StoreError`` about ``place`` for what disks, locks and files do.

    A broken constraint (``peewee.IntegrityError``) and wrong SQL pass through: the first is the caller's to judge,
    the second is a bug.
    """
    try:
        # a cursor's own errors come unwrapped
        with peewee.__exception_wrapper__:  # type: ignore[attr-defined]
            yield
    except (peewee.IntegrityError, peewee.ProgrammingError):
        raise
    except OSError as error:
        # from None: the text of a cause may be logged too
        raise StoreError(f"{place} cannot be used: {error.strerror or type(error).__name__}") from None
    except peewee.DatabaseError as error:
        raise _known(place, error) from None


def _known(place: str, error: peewee.DatabaseError) -> StoreError:
    name = type(error).__name__
    # SQLite ends a transaction by itself when the disk is full, and peewee's own try to end it hides why
    cause: BaseException | None = error
    while cause:
        text = str(cause).lower()
        for sign, kind, words in _WORDS:
            if sign in text:
                return kind(f"{place} {words}")
        name = getattr(cause, "sqlite_errorname", name)
        cause = cause.__context__
    return StoreError(f"{place} failed ({name})")
