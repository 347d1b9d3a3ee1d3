"""What can happen to a kiosk, each really done to one; the tests and ``make faults`` play the same cases.

A case says what is done and what has to be on the screen and before staff; what was lost is looked up in the store.
"""

import random
import signal
from datetime import UTC, datetime, timedelta

from tests.faults.clocks import across, jump, wrong_at_boot
from tests.faults.disks import (
    folder_gone,
    full_at_start,
    full_disk,
    full_for_import,
    full_log,
    full_slips,
    not_writable_at_work,
    read_only_at_start,
    read_only_at_work,
)
from tests.faults.files import (
    damaged,
    damaged_at_work,
    locked,
    locked_at_start,
    locked_for_a_moment,
    newer,
    not_a_store,
    twice,
)
from tests.faults.keys import no_key, plain, wrong_key
from tests.faults.kills import kills, three_crashes
from tests.faults.parts import dead_printer, dead_speech, missing_font, scans
from tests.faults.schedules import killed_import, malformed, malformed_in_folder, no_schedule
from tests.faults.told import CHECKED_IN, LEFT_ALONE, STOPPED, WELCOME, Case
from tests.faults.watched import display_lost, signalled

_DAY = timedelta(days=1).total_seconds()
_NOISE = random.Random(1).randbytes(4096)
_ON_PAPER = "nothing from before; 1 check-in since the copy is on paper"
_MIDNIGHT = (datetime(2026, 11, 24, 4, 58, tzinfo=UTC), datetime(2026, 11, 24, 5, 1, tzinfo=UTC))
_FALL = (datetime(2026, 11, 1, 5, 59, tzinfo=UTC), datetime(2026, 11, 1, 6, 0, 30, tzinfo=UTC))
_SPRING = (datetime(2027, 3, 14, 6, 59, tzinfo=UTC), datetime(2027, 3, 14, 7, 0, 30, tzinfo=UTC))
"""In New York."""
_HALF = b'Accession,MRN,Patient Name,DOB,Sex,Exam Date,Exam Time,Exam Code\nX1,1,"SMI'
_LONG = "A" * 100_000 + "\r"
_CONTROL = "".join(map(chr, range(32))) + "\x7f\x1b"
_TWICE = "BENCH-0000000\rBENCH-0000000\r"


def killed(count: int) -> Case:
    """The first case: so many kills."""
    what = f"{count} times, at random points of visits and of starts"
    return Case("kill -9", what, kills(count), WELCOME, "people were told")


_PROCESS = (
    Case("killed three times", "kill -9 in three visits within a minute", three_crashes, STOPPED, "crashed 3 times"),
    Case(
        "killed, watched",
        "kill -9 under `kiosk run --supervised`",
        signalled(signal.SIGKILL),
        "Welcome",
        "log",
        quick=True,
    ),
    Case("hung", "SIGSTOP under `kiosk run --supervised`", signalled(signal.SIGSTOP), "Welcome", "log"),
    Case("display lost", "its X server is killed, and back after 3 s", display_lost, "then Welcome", "log"),
    Case("started twice", "the same kiosk once more", twice, CHECKED_IN, "runs already", quick=True),
)
_DISKS = (
    Case("disk full", "its disk fills up from the last question on", full_disk, STOPPED, "not saved", mounts=True),
    Case("disk full at start", "no byte is left where the store is", full_at_start, STOPPED, "", mounts=True),
    Case("disk full at an import", "no byte is left", full_for_import, CHECKED_IN, "exit status 1", mounts=True),
    Case("folder of slips full", "no byte is left", full_slips, "front desk", "folder for slips", mounts=True),
    Case("disk of the log full", "no byte is left for the log", full_log, CHECKED_IN, "", mounts=True),
    Case("disk read-only at start", "mounted read-only", read_only_at_start, STOPPED, "cannot be written", mounts=True),
    Case(
        "store not writable at work",
        "from the last question on nobody may write to the store",
        not_writable_at_work,
        STOPPED,
        "not saved",
        mounts=True,
    ),
    Case(
        "disk read-only at work",
        "the same, and what SQLite shares in memory too",
        read_only_at_work,
        CHECKED_IN,
        "cannot be written",
        mounts=True,
    ),
    Case("folder of slips gone", "its share is no longer there", folder_gone, "front desk", "folder for slips"),
)
_FILES = (
    Case(
        "store damaged, header",
        "its first 100 bytes are overwritten; then a copy is put back",
        damaged(lambda _size: 0, 100),
        CHECKED_IN,
        "store",
        LEFT_ALONE,
    ),
    Case(
        "store damaged, middle",
        "two pages in the middle are overwritten; then a copy is put back",
        damaged(lambda size: size // 2 // 4096 * 4096, 8192),
        CHECKED_IN,
        "damaged",
        LEFT_ALONE,
    ),
    Case(
        "store damaged at work",
        "all pages but the first are overwritten under the kiosk",
        damaged_at_work,
        "",
        "",
        _ON_PAPER,
    ),
    Case(
        "wrong key",
        "the key file holds another key; then the right one",
        wrong_key,
        CHECKED_IN,
        "key",
        LEFT_ALONE,
        quick=True,
    ),
    Case("no key", "the key file is gone; then it is back", no_key, CHECKED_IN, "key", LEFT_ALONE),
    Case("store not encrypted", "a plain one; then kiosk store encrypt", plain, CHECKED_IN, "encrypt", LEFT_ALONE),
    Case(
        "store of a newer version",
        "the kiosk was put back to an older one",
        newer,
        STOPPED,
        "newer",
        LEFT_ALONE,
        quick=True,
    ),
    Case(
        "file of another program",
        "store.file names it",
        not_a_store,
        STOPPED,
        "another program",
        LEFT_ALONE,
        quick=True,
    ),
    Case("store locked", "another program holds it from the last question on", locked, STOPPED, "not saved"),
    Case("store locked for 3 s", "another program holds it", locked_for_a_moment, CHECKED_IN, "-"),
    Case("store locked at start", "another program has it alone", locked_at_start, CHECKED_IN, "in use"),
)
_SCHEDULES = (
    Case("no schedule", "none was ever imported", no_schedule, WELCOME, "schedule"),
    Case("schedule is no text", "4 kB of random bytes are imported", malformed(_NOISE), CHECKED_IN, "exit status 1"),
    Case("schedule without columns", "other columns", malformed(b"Name,Age\nSmith,40\n"), CHECKED_IN, "exit status 1"),
    Case("schedule cut off", "it ends in the middle of a row", malformed(_HALF), CHECKED_IN, "exit status 1"),
    Case("schedule in the folder", "other columns", malformed_in_folder, CHECKED_IN, "refused"),
    Case("import killed", "kill -9, 20,000 rows", killed_import, CHECKED_IN, "all or nothing"),
)
_CLOCKS = (
    Case("clock 2 h forward", "in the middle of a visit", jump(7200), CHECKED_IN, ""),
    Case("clock 2 h back", "in the middle of a visit", jump(-7200), CHECKED_IN, ""),
    Case("clock a day forward", "in the middle of a visit", jump(_DAY), CHECKED_IN, ""),
    Case("clock a day back", "in the middle of a visit", jump(-_DAY), CHECKED_IN, ""),
    Case("over midnight", "23:58 at the first question, 0:01 at the next", across(*_MIDNIGHT), CHECKED_IN, ""),
    Case("end of summer time", "1:59 at the first question, 1:00 at the next", across(*_FALL), CHECKED_IN, ""),
    Case("begin of summer time", "1:59 at the first question, 3:00 at the next", across(*_SPRING), CHECKED_IN, ""),
    Case("clock wrong at boot", "1970 when it starts; then it is set", wrong_at_boot, CHECKED_IN, "clock"),
)
_PARTS = (
    Case("font gone", "a font is missing in the installation", missing_font, STOPPED, "font", quick=True),
    Case("speech killed", "its process is killed as often as it comes, for 12 s", dead_speech, CHECKED_IN, ""),
    Case("printer gone", "nothing answers at its address", dead_printer, "front desk", "printer"),
    Case("scanner, 100 kB on Welcome", "100,000 signs and Return", scans(_LONG), "", ""),
    Case("scanner, 100 kB in a question", "100,000 signs and Return", scans(_LONG, "question"), CHECKED_IN, ""),
    Case("scanner, 100 kB in the name", "100,000 signs and Return", scans(_LONG, "name"), CHECKED_IN, ""),
    Case(
        "scanner, control characters",
        "all, DEL and Escape, in a question",
        scans(_CONTROL, "question"),
        CHECKED_IN,
        "",
        quick=True,
    ),
    Case("scanner reads twice", "the same code twice at once", scans(_TWICE), "When were you born?", "", quick=True),
)
CASES: tuple[Case, ...] = (*_PROCESS, *_DISKS, *_FILES, *_SCHEDULES, *_CLOCKS, *_PARTS)
