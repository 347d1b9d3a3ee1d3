"""Whether the schedule can be relied on today, in the words of staff."""

from datetime import datetime, timedelta

from kiosk.core.desk import ScheduleState

_SKEW = timedelta(hours=1)
"""How far two clocks may differ before staff are told."""


def is_stale(state: ScheduleState, now: datetime, stale_hours: int) -> bool:
    """Whether the last import is ``stale_hours`` old or older at ``now`` (UTC, aware), or never was."""
    return state.imported is None or now - state.imported >= timedelta(hours=stale_hours)


def age(state: ScheduleState, now: datetime) -> str:
    """``3 h 20 min ago``, in words; empty where there was no import."""
    if state.imported is None:
        return ""
    minutes = max(0, int((now - state.imported).total_seconds())) // 60
    if minutes >= 2 * 24 * 60:
        return f"{minutes // (24 * 60)} days ago"
    return f"{minutes // 60} h {minutes % 60} min ago" if minutes >= 60 else f"{minutes} min ago"


def schedule_trouble(state: ScheduleState, now: datetime, stale_hours: int) -> str:
    """What staff should see to; empty = nothing. ``now`` is UTC and aware."""
    if state.imported is None:
        return "No schedule has been imported: nobody can be found, everybody is sent to the desk"
    if state.imported - now > _SKEW:
        return (
            "The last import of the schedule lies in the future: see that the date and time of this machine are right"
        )
    old = is_stale(state, now, stale_hours)
    if state.today == 0:
        when = f" (the last import was {age(state, now)})" if old else ""
        return f"The schedule has nobody for today{when}: everybody is sent to the desk"
    return f"The schedule was imported {age(state, now)}: import a new one" if old else ""
