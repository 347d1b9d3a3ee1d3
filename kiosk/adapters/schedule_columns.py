"""Which column of an export is what, by its header."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from msgspec import structs

from kiosk.config import Headers
from kiosk.errors import ScheduleError

_BUILT_IN: Mapping[str, tuple[str, ...]] = {
    "accession": ("accession", "accession number", "accession no", "acc", "acc number", "acc no", "exam no"),
    "mrn": ("mrn", "patient id", "pat id", "medical record number"),
    "issuer": ("issuer", "issuer of patient id", "mrn issuer", "assigning authority"),
    "name": ("patient name", "name", "patient", "full name"),
    "last": ("last name", "patient last name", "last", "surname", "family name"),
    "first": ("first name", "patient first name", "first", "given name"),
    "middle": ("middle name", "patient middle name", "middle", "middle initial"),
    "suffix": ("suffix", "name suffix"),
    "birth_date": ("birth date", "date of birth", "dob", "patient birth date", "patient dob"),
    "sex": ("sex", "gender", "patient sex"),
    "date": ("exam date", "appointment date", "appt date", "scheduled date", "sps start date", "date"),
    "time": ("exam time", "appointment time", "appt time", "scheduled time", "sps start time", "time"),
    "code": ("exam code", "procedure code", "requested procedure code", "sps code", "code"),
    "text": (
        "exam description", "procedure description", "requested procedure description", "requested procedure",
        "exam name", "description", "procedure", "exam",
    ),
    "room": ("room", "resource", "station", "station name", "sps aet"),
    "center": ("location", "center", "site", "facility"),
    "status": ("status", "exam status", "appointment status", "appt status", "sps status"),
}  # fmt: skip
_NEEDED: tuple[tuple[str, ...], ...] = (
    ("accession",),
    ("name", "last"),
    ("birth_date",),
    ("date",),
    ("time",),
    ("code", "text"),
)

_HEADERS_AT_LEAST = 2
"""A line with so many known headers is one of headers."""

Cells = Mapping[str, str]
"""Field name -> cell; a column that the export lacks is not in it."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Field name (as in ``Headers``) -> index of its column; ``headers`` are all headers as written."""

    index: Mapping[str, int]
    headers: tuple[str, ...]

    def cells(self, row: tuple[str, ...]) -> Cells:
        """The cells that are wanted, trimmed."""
        return {field: _clean(row[at]) for field, at in self.index.items()}

    def header(self, field: str) -> str:
        """As written; empty where the export has no such column."""
        at = self.index.get(field)
        return "" if at is None else self.headers[at]


class Aliases:
    """The accepted headers, the site's own first. Case, spaces, underscores and punctuation do not matter."""

    def __init__(self, own: Headers) -> None:
        self._accepted = {
            field: (*getattr(own, field), *_BUILT_IN[field])
            for field in (each.name for each in structs.fields(Headers))
        }
        self._known = frozenset(_plain(alias) for aliases in self._accepted.values() for alias in aliases)

    def is_known(self, header: str) -> bool:
        """Whether any field goes by this header."""
        return _plain(header) in self._known

    def columns(self, headers: tuple[str, ...]) -> Columns:
        """Raises ``ScheduleError`` where a needed column is missing or a header stands twice."""
        plain = [_plain(header) for header in headers]
        index: dict[str, int] = {}
        # A site's own header is taken from the field that has it built in.
        own = {
            _plain(alias) for field, aliases in self._accepted.items() for alias in aliases[: -len(_BUILT_IN[field])]
        }
        for field, aliases in self._accepted.items():
            mine = len(aliases) - len(_BUILT_IN[field])
            for position, alias in enumerate(map(_plain, aliases)):
                if not alias or alias not in plain or (position >= mine and alias in own):
                    continue
                if plain.count(alias) > 1:
                    at = headers[plain.index(alias)]
                    raise ScheduleError(
                        f"Two columns of the export are headed {at}: which one is meant cannot be known."
                    )
                index[field] = plain.index(alias)
                break
        missing = [fields for fields in _NEEDED if not any(field in index for field in fields)]
        if missing:
            raise ScheduleError(self._missing(missing, headers))
        return Columns(index, headers)

    def _missing(self, missing: list[tuple[str, ...]], headers: tuple[str, ...]) -> str:
        lines = ["Nothing was changed: the export lacks columns that are needed."]
        for fields in missing:
            accepted = ", ".join(alias for field in fields for alias in self._accepted[field])
            lines.append(f"  {' or '.join(fields)}: accepted are {accepted}")
        if sum(map(self.is_known, headers)) >= _HEADERS_AT_LEAST:
            lines.append(f"  Headers found: {', '.join(header[:40] for header in headers[:40])}")
        else:
            # an export without headers begins with a patient
            lines.append(
                f"  Its first line has {len(headers)} cells; they are not shown, since they may be a patient's."
            )
        lines.append("  Other headers are named under [schedule.headers] in the configuration.")
        return "\n".join(lines)


def _plain(header: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKC", header).casefold() if sign.isalnum())


def _clean(cell: str) -> str:
    """One line, NFC, without controls and without marks of direction, which the eye does not see and fonts lack."""
    if cell.isascii() and cell.isprintable() and "  " not in cell:
        return cell.strip()
    text = unicodedata.normalize("NFC", " ".join(cell.split()))
    return "".join(
        sign for sign in text if unicodedata.category(sign) not in ("Cc", "Cf") or sign in "\u200c\u200d"
    ).strip()
