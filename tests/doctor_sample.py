"""The sample of docs/doctor.md, made by the doctor itself on a machine that is described here.

python -m tests.doctor_sample     writes it into the document
"""

import os
import re
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from kiosk.config import load_config
from kiosk.core.finding import Finding
from kiosk.doctor import examine, machine
from kiosk.doctor.findings import ok
from kiosk.doctor.table import table

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "doctor.md"
MARKS = "<!-- sample -->", "<!-- /sample -->"
_NOW = datetime(2026, 11, 23, 8, 30, tzinfo=timezone(timedelta(hours=-5), "EST"))
_GB = 1_000_000_000
CONFIG = """
allow_unsigned = true
[store]
file = "{folder}/kiosk.db"
encryption = "disk"
[printer]
folder = "{folder}/slips"
[schedule]
folder = "{folder}/exports"
[speech]
engine = "none"
[language]
patient = ["en", "es"]
"""
_FIXED: dict[str, Callable[..., Any]] = {
    "kiosk.doctor.machine.memory": lambda: ok("memory", "5.9 GB of 8.0 GB free"),
    "kiosk.doctor.machine.zone": lambda: ok("zone", "America/New_York, -0500"),
    "kiosk.doctor.machine.account": lambda: ok("account", "not root"),
    "shutil.disk_usage": lambda _: SimpleNamespace(total=120 * _GB, used=59 * _GB, free=_GB * 8 // 10),
    "kiosk.doctor.machine.answer_of": lambda *command: "NTP=yes\nNTPSynchronized=yes" if "show" in command else "",
}


def sample(width: int = 80) -> str:
    """What ``kiosk doctor`` prints there."""
    own = machine.clock
    with TemporaryDirectory() as scratch, ExitStack() as stack:
        for name, fake in _FIXED.items():
            stack.enter_context(patch(name, fake))
        stack.enter_context(patch("kiosk.doctor.machine.clock", lambda *_: _clock(own)))
        stack.enter_context(patch("kiosk.doctor.glass.without_a_display", lambda: False))
        stack.enter_context(patch("kiosk.doctor.glass.display", lambda *_, **__: ok("display", _DISPLAY)))
        stack.enter_context(patch("kiosk.doctor.glass.touch", lambda **_: ok("touch", "ILITEK Multi-Touch")))
        file = Path(scratch) / "kiosk.toml"
        file.write_text(CONFIG.format(folder=scratch), encoding="utf-8")
        findings = tuple(_elsewhere(finding, scratch) for finding in examine(load_config(file)))
    return "\n".join(table(findings, width))


_DISPLAY = "1280 x 800 pixels, as in the profile tablet10"
_COUNTS = {"bytes": "20355", "pages": "30", "texts": "429", "questions": "14", "load": "10"}
_PLACE = "/var/lib/imaging-checkin-kiosk"


def _clock(own: Callable[..., Finding]) -> Finding:
    with patch("kiosk.doctor.machine.datetime") as fake:
        fake.now.return_value = SimpleNamespace(astimezone=lambda: _NOW)
        return own()


def _elsewhere(finding: Finding, scratch: str) -> Finding:
    def moved(text: str) -> str:
        text = text.replace(scratch, _PLACE)
        # what every change of a wording, a page or a library changes
        text = re.sub(r"[0-9a-f]{64}", "3f" * 32, text)
        return re.sub(r"\d+(?= (bytes|pages|texts|questions|load))", lambda found: _COUNTS[found[1]], text)

    return Finding(finding.check, finding.health, moved(finding.seen), moved(finding.remedy))


def main() -> None:
    """Writes the sample into the document."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(MARKS[0])
    _, _, behind = rest.partition(MARKS[1])
    block = f"{MARKS[0]}\n```text\n{sample()}\n```\n{MARKS[1]}"
    DOCUMENT.write_text(before + block + behind, encoding="utf-8")


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    main()
