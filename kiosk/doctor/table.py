"""Findings as people read them, and as machines do."""

import json
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from kiosk.core.finding import Finding, Health

_STATES = {Health.OK: "ok", Health.WARNING: "warning", Health.FAILED: "FAILED"}
_STATE, _CHECK = 9, 12
"""Columns, with the space behind them."""
_NARROW = 60


def table(findings: Sequence[Finding], width: int) -> Iterator[str]:
    """Lines of at most ``width`` signs, or of 60: state, check, what was seen; below it the one thing to do. A word
    that is longer, such as a path, is not broken: it is to be copied."""
    room = max(_NARROW, width) - _STATE - _CHECK
    for finding in findings:
        head = f"{_STATES[finding.health]:<{_STATE}}{finding.check:<{_CHECK}}"
        for line in _wrapped(finding.seen, room):
            yield head + line
            head = " " * (_STATE + _CHECK)
        if finding.remedy:
            first, *more = _wrapped(finding.remedy, room - 3)
            yield f"{head}-> {first}"
            yield from (f"{head}   {line}" for line in more)
    yield ""
    yield verdict(findings)


def verdict(findings: Iterable[Finding]) -> str:
    """One line for all."""
    health = [finding.health for finding in findings]
    failed, warned = health.count(Health.FAILED), health.count(Health.WARNING)
    warnings = f"{warned} warning{'' if warned == 1 else 's'}"
    if failed:
        return f"A visit could NOT finish: {failed} failed, {warnings}."
    return f"A visit can finish; {warnings}." if warned else "A visit can finish."


def as_json(findings: Iterable[Finding]) -> str:
    """``fit``: whether a visit could finish; then each finding."""
    rows = [{"check": f.check, "health": f.health.value, "seen": f.seen, "remedy": f.remedy} for f in findings]
    return json.dumps({"fit": fit(findings), "findings": rows}, ensure_ascii=False)


def fit(findings: Iterable[Finding]) -> bool:
    """Whether a visit could finish."""
    return not any(finding.health is Health.FAILED for finding in findings)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""]
