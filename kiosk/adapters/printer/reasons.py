"""What a printer's keywords mean for a slip (RFC 8011, 5.4.12, and the registered additions).

A keyword may end in ``-report`` (nothing suffers), ``-warning`` (it will) or ``-error`` (the printer has stopped for
it); without an ending it counts as an error.
"""

from collections.abc import Iterable

from kiosk.core.delivery import Trouble

_MILD = ("report", "warning")
_MEANING: dict[Trouble, tuple[str, ...]] = {
    # first come, first told: a door is opened to clear a jam, and an open door empties the paper path
    Trouble.JAM: ("media-jam",),
    Trouble.DOOR: ("door-open", "cover-open", "interlock-open", "input-tray-missing"),
    Trouble.PAPER: ("media-empty", "media-needed"),
    Trouble.INK: (
        *("toner-empty", "marker-supply-empty", "marker-supply-missing", "developer-empty"),
        *("marker-waste-full", "opc-life-over"),
    ),
    Trouble.OTHER: (
        *("output-area-full", "output-tray-missing", "fuser-over-temp", "fuser-under-temp", "spool-area-full"),
        *("marker-failure", "printer-manual-reset", "printer-nms-reset", "other"),
    ),
    Trouble.PAUSED: ("paused", "moving-to-paused", "stopping", "hold-new-jobs", "deactivated"),
    Trouble.OFFLINE: ("shutdown", "offline", "timed-out"),
}
_TROUBLE = {keyword: trouble for trouble, keywords in _MEANING.items() for keyword in keywords}
_ORDER = list(_MEANING)


def split(reason: str) -> tuple[str, str]:
    """Keyword and severity: ``report``, ``warning`` or ``error``."""
    keyword, _, severity = reason.rpartition("-")
    return (keyword, severity) if keyword and severity in (*_MILD, "error") else (reason, "error")


def told_by(reasons: Iterable[str], *severities: str) -> Trouble | None:
    """The first trouble that keywords of these severities name; of all severities where none is given."""
    found = {
        _TROUBLE[keyword]
        for keyword, severity in map(split, reasons)
        if keyword in _TROUBLE and (not severities or severity in severities)
    }
    return min(found, key=_ORDER.index, default=None)
