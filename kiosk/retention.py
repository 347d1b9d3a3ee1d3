"""What staff do about patient data that is due: purge it at the command line, or see what would go."""

from datetime import time, timedelta
from pathlib import Path

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.schedule_folder import ScheduleFolder
from kiosk.adapters.store import Purge, Purged, Store, site_store
from kiosk.config import Config, printer_place, schedule_reports_place
from kiosk.core.retention import Keep
from kiosk.ports import Clock


def purge(config: Config, *, dry_run: bool, confirm: bool) -> int:
    """Purges what is due now, or prints what would go. ``confirm``: staff say that date and time are right.

    Exit status 1 = nothing was purged, since the clock is in doubt, or something could not be. Raises ``KnownError``.
    """
    from kiosk.login import login

    with site_store(config) as store:
        work = purge_of(store, SystemClock(), config)
        told = work.look() if dry_run else work.run(login(), confirmed=confirm)
        if told.doubt:
            told = work.look()
    print("\n".join(_report(told, dry_run=dry_run)))
    return int((told.doubt is not None and not (dry_run and confirm)) or told.failed > 0)


def purge_of(store: Store, clock: Clock, config: Config) -> Purge:
    """The site's purge of this store."""
    # slips are there that were saved to a folder, also where another printer is in use by now
    slips = printer_place(config)
    return Purge(store, clock, config.kiosk.id, keep_of(config), slips=slips, exports=exports_of(config))


def keep_of(config: Config) -> Keep:
    """For how long the site keeps what."""
    site = config.retention
    return Keep(time.fromisoformat(site.close_of_day), timedelta(days=site.acknowledged_days), site.unacknowledged_days)


def exports_of(config: Config) -> ScheduleFolder | None:
    """Where imported schedules are put away; ``None`` = nowhere. In a shared folder the reports alone are ours."""
    own = config.schedule
    return (
        ScheduleFolder(Path(own.folder), schedule_reports_place(config) if own.shared else None) if own.folder else None
    )


def _report(told: Purged, *, dry_run: bool) -> list[str]:
    held = told.doubt is not None
    lines = [f"NOT purged: {told.doubt.words}"] if told.doubt else []
    if told == Purged(erased=told.erased):
        return ["nothing is due"]
    lines += [
        "would be purged:" if dry_run or held else "purged:",
        f"  {told.appointments} appointments",
        f"  {told.records} check-ins, {told.unacknowledged} of them not acknowledged",
        f"  {told.slips} slips in the folder for slips",
        f"  {told.copies} copies of the store from before an update",
    ]
    if told.exports:
        lines.append(f"  {told.exports} imported schedules and reports")
    if told.waiting:
        lines.append(f"kept: {told.waiting} check-ins whose slip is not settled (kiosk print status)")
    if told.failed:
        lines.append(f"FAILED: {told.failed} files or folders, tried again next time; the log says why")
    if not (dry_run or held):
        lines.append(
            "the store was written anew: nothing of it is left in the file"
            if told.erased
            else "the store is in use, or large: it is written anew by a later purge"
        )
    return lines
