"""An export's bytes as text, and the text as records with the lines they stand on."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.adapters.schedule_report import Problem
from kiosk.errors import ScheduleError

_DELIMITERS = ",;\t"
# A quote that is never closed would swallow the rest of the file; no honest record has more lines.
_LONGEST_RECORD = 50
_UNCLOSED = "opens a quote that is not closed"
_MISPLACED = "has a quote in the wrong place"
_FAULTS = {"field limit": "has a cell that is too long", "end of data": _UNCLOSED}
"""Part of the csv module's words -> ours."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The header and the lines behind it."""

    header: tuple[str, ...]
    lines: tuple[str, ...]
    """All lines of the file with their ends."""
    start: int
    """Index of the first line behind the header."""
    delimiter: str

    def records(self) -> Iterator[tuple[int, tuple[str, ...]] | Problem]:
        """Line number and cells, as many as the header has, of each record that is not blank."""
        for found in _records(self.lines, self.start, self.delimiter, len(self.header)):
            if isinstance(found, Problem):
                yield found
                continue
            first, _, row = found
            if not any(cell.strip() for cell in row):
                continue
            if any("\0" in cell for cell in row):
                yield Problem(first + 1, "", "holds a NUL byte")
            elif len(row) < len(self.header) or any(cell.strip() for cell in row[len(self.header) :]):
                yield Problem(first + 1, "", f"has {len(row)} columns, the header has {len(self.header)}")
            else:
                yield first + 1, tuple(row[: len(self.header)])


def decode(data: bytes, charset: str) -> str:
    """A byte order mark decides; else UTF-8 is tried, then ``charset``. Raises ``ScheduleError`` with the line."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        charsets = ["utf-16"]
    elif data.startswith(b"\xef\xbb\xbf") or not charset:
        charsets = ["utf-8-sig"]
    elif data.isascii():
        # ISO-2022 is ASCII bytes that stand for other letters.
        charsets = [charset]
    else:
        charsets = ["utf-8", charset]
    for charset_now in charsets[:-1]:
        try:
            return data.decode(charset_now)
        except UnicodeError:
            continue
    try:
        return data.decode(charsets[-1])
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        advice = (
            f"[schedule] charset is {charset}: is it right?" if charset else 'Set [schedule] charset, e.g. "cp1252".'
        )
        raise ScheduleError(f"Line {line} of the export is not {_named(charsets[-1])} text. {advice}") from error
    except (UnicodeError, ValueError) as error:
        raise ScheduleError(f"The export is not {_named(charsets[-1])} text.") from error


def _named(charset: str) -> str:
    """As people call it, not Python's name for UTF-8 that may have a byte order mark."""
    return "UTF-8" if charset == "utf-8-sig" else charset


def open_sheet(text: str, is_known: Callable[[str], bool]) -> Sheet:
    """Finds the header line and its delimiter: the one that shows most headers for which ``is_known`` holds.

    Raises ``ScheduleError`` where there is no line with text.
    """
    lines = tuple(io.StringIO(text, newline=""))
    start = next((index for index, line in enumerate(lines) if line.strip()), None)
    if start is None:
        raise ScheduleError("The export is empty.")
    sheets = []
    for delimiter in _DELIMITERS:
        found = next(_records(lines, start, delimiter, None))
        if not isinstance(found, Problem):
            _, end, row = found
            sheets.append(Sheet(tuple(" ".join(cell.split()) for cell in row), lines, end, delimiter))
    if not sheets:
        raise ScheduleError(f"Line {start + 1} of the export, the header, has a quote in the wrong place.")
    return max(sheets, key=lambda sheet: (sum(map(is_known, sheet.header)), len(sheet.header)))


def _records(
    lines: tuple[str, ...], start: int, delimiter: str, width: int | None
) -> Iterator[tuple[int, int, list[str]] | Problem]:
    """Index of the first line, index behind the last, cells. After a wrong quote it goes on with the next line."""
    while start < len(lines):
        feed = _Feed(lines, start)
        reader = csv.reader(feed, delimiter=delimiter, strict=True)
        try:
            for row in reader:
                if feed.next - start > 1 and width is not None and len(row) != width:
                    yield Problem(start + 1, "", _UNCLOSED)
                    break
                yield start, feed.next, row
                start = feed.next
                feed.end = start + _LONGEST_RECORD
            else:
                return
        except csv.Error as error:
            yield Problem(
                start + 1, "", next((words for part, words in _FAULTS.items() if part in str(error)), _MISPLACED)
            )
        start += 1


class _Feed:
    """Lines from ``next`` on, up to ``end``."""

    def __init__(self, lines: tuple[str, ...], start: int) -> None:
        self.lines = lines
        self.next = start
        self.end = start + _LONGEST_RECORD

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        if self.next >= min(self.end, len(self.lines)):
            raise StopIteration
        self.next += 1
        return self.lines[self.next - 1]
