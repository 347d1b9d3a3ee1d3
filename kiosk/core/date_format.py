"""Dates and times in a site's own format; strptime's letters, read the same under every locale.

strptime itself takes AM and PM from the locale, which Qt sets from the environment: a German one has neither.
"""

import re
from datetime import date, time

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PARTS = {
    "%Y": ("YYYY", r"(?P<Y>[0-9]{4})"),
    "%m": ("MM", r"(?P<m>[0-9]{1,2})"),
    "%d": ("DD", r"(?P<d>[0-9]{1,2})"),
    "%b": ("MON", r"(?P<b>[A-Za-z]{3,9})\.?"),
    "%H": ("HH", r"(?P<H>[0-9]{1,2})"),
    "%I": ("HH", r"(?P<I>[0-9]{1,2})"),
    "%M": ("MM", r"(?P<M>[0-9]{2})"),
    "%S": ("SS", r"(?P<S>[0-9]{2})"),
    "%p": ("AM/PM", r"(?P<p>[AaPp])\.?[Mm]\.?"),
}
# DICOM TM (PS3.5 6.2) leaves out seconds and adds fractions at will.
_DICOM_TIME = r"(?P<H>[0-9]{2})(?P<M>[0-9]{2})(?:(?P<S>[0-9]{2})(?:\.[0-9]{1,6})?)?"


class DateFormat:
    """One format of a date or of a time.

    Directives: ``%Y %m %d %b`` (English month, short or whole) and ``%H %I %M %S %p``. ``%H%M%S`` and ``%H%M`` also
    read any DICOM TM of minutes or seconds. A directive that touches another has its full width, so that ``%Y%m%d``
    never reads ``2026113``.

    Raises ``ValueError`` for a directive that is not listed or stands twice.
    """

    def __init__(self, form: str) -> None:
        pieces = re.findall(r"%.|[^%]+|%", form)
        for piece in pieces:
            if piece.startswith("%") and piece not in _PARTS:
                raise ValueError(f"{piece} is not one of {' '.join(_PARTS)}")
            if piece in _PARTS and pieces.count(piece) > 1:
                raise ValueError(f"{piece} stands twice")
        self.has = frozenset(piece[1] for piece in pieces if piece in _PARTS)
        self.spelled = "".join(_PARTS[piece][0] if piece in _PARTS else piece for piece in pieces)
        """For people, e.g. ``MM/DD/YYYY``."""
        pattern = _DICOM_TIME if form in ("%H%M%S", "%H%M") else "".join(_patterns(pieces))
        self._pattern = re.compile(r"\s*" + pattern + r"\s*")

    def date(self, text: str) -> date:
        """Raises ``ValueError`` where ``text`` is no such date."""
        parts = self._read(text)
        month = int(parts["m"]) if "m" in parts else _month(parts.get("b", ""))
        return date(int(parts["Y"]), month, int(parts["d"]))

    def time(self, text: str) -> time:
        """To the second; raises ``ValueError`` where ``text`` is no such time."""
        parts = self._read(text)
        minute, second = int(parts["M"]), int(parts.get("S") or 0)
        if "H" in parts:
            return time(int(parts["H"]), minute, second)
        hour = int(parts["I"])
        if not 1 <= hour <= 12:
            raise ValueError("hour of a 12-hour clock")
        afternoon = parts["p"] in "Pp"
        return time(hour % 12 + 12 * afternoon, minute, second)

    def _read(self, text: str) -> dict[str, str]:
        found = self._pattern.fullmatch(text)
        if not found:
            raise ValueError(f"does not match {self.spelled}")
        return found.groupdict()


def _patterns(pieces: list[str]) -> list[str]:
    patterns = []
    for index, piece in enumerate(pieces):
        if piece not in _PARTS:
            patterns.append(r"\s*".join(re.escape(part) for part in re.split(r"\s+", piece)))
            continue
        touching = any(0 <= beside < len(pieces) and pieces[beside] in _PARTS for beside in (index - 1, index + 1))
        pattern = _PARTS[piece][1]
        patterns.append(pattern.replace("{1,2}", "{2}") if touching and piece != "%I" else pattern)
    return patterns


def _month(word: str) -> int:
    return _MONTHS.index(word[:3].lower()) + 1
