"""All that a kiosk writes during two visits and a crash, searched for whoever was there."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.canary.planted import given_answers, words

ROOT = Path(__file__).resolve().parents[2]
MAY_HOLD = ("kiosk.db", "in/done/day.csv", "in/bad/headless.csv", "slips/")
"""The store, the exports themselves and the slips: what they hold is what they are for. Their names are searched."""


def hits(folder: Path) -> list[str]:
    """Where a word stands, in a name or in a file, in UTF-8 or UTF-16, in large letters or small."""
    found = []
    for path, data in files(folder):
        name = path.relative_to(folder).as_posix()
        for word in words():
            low = word.casefold()
            if low in name.casefold():
                found.append(f"the name {name}")
            if any(low.encode(charset) in data.lower() for charset in ("utf-8", "utf-16-le", "utf-16-be")):
                found.append(f"in {name}")
    return found


def files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        held = name in MAY_HOLD or name.startswith(("kiosk.db", "slips/"))
        yield path, path.read_bytes() if path.is_file() and not held else b""


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a kiosk that has crashed in the middle of a visit: everything that it wrote is below it."""
    folder = tmp_path_factory.mktemp("canary")
    (folder / "tmp").mkdir()
    places = {
        name: str(folder / name.lower())
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    }
    (folder / "xdg_runtime_dir").mkdir(mode=0o700)
    with (folder / "said").open("wb") as said:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.canary.visit", str(folder)],
            cwd=folder,
            env={
                **os.environ,
                **places,
                "PYTHONPATH": str(ROOT),
                "PYTHONDONTWRITEBYTECODE": "1",
                "HOME": str(folder),
                "TMPDIR": str(folder / "tmp"),
                "QT_QPA_PLATFORM": "offscreen",
                "QT_QUICK_BACKEND": "software",
            },
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            timeout=300,
            check=False,
        )
    assert ran.returncode == 70, (folder / "said").read_text(encoding="utf-8")
    return folder


def the_log(folder: Path) -> str:
    (log,) = folder.rglob("kiosk.log")
    return log.read_text(encoding="utf-8")


def test_it_was_a_whole_visit_an_import_and_a_crash(crashed: Path) -> None:
    """Or nothing would be proven by what is not found."""
    assert len(list((crashed / "slips").glob("*.pdf"))) == 1
    assert (crashed / "in/done/day.csv.report.txt").read_text(encoding="utf-8").startswith("day.csv: 2 rows\n")
    assert "refused" in (crashed / "in/bad/headless.csv.report.txt").read_text(encoding="utf-8")
    log = the_log(crashed)
    assert "page question.reaction" in log
    assert "kiosk.crash" in log
    (report,) = crashed.rglob("crash-*.json")
    assert '"page": "question.reaction"' in report.read_text(encoding="utf-8")
    assert '"LookupError"' in report.read_text(encoding="utf-8")
    assert "kiosk: LookupError; see the log" in (crashed / "said").read_text(encoding="utf-8")


def test_nobody_is_named_in_anything_that_it_wrote(crashed: Path) -> None:
    assert hits(crashed) == []
    for path in (*crashed.rglob("kiosk.log"), *crashed.rglob("crash-*"), crashed / "said"):
        text = path.read_text(encoding="utf-8").casefold()
        assert not [answer for answer in given_answers() if f'"{answer}"' in text or f" {answer} " in text], path


@pytest.mark.parametrize("charset", ["utf-8", "utf-16-le"])
def test_the_search_finds_what_is_there(crashed: Path, tmp_path: Path, charset: str) -> None:
    for number, word in enumerate(words()):
        folder = tmp_path / str(number)
        (folder / "tmp").mkdir(parents=True)
        (folder / "tmp" / "x").write_bytes(b"\x00\x01" + word.upper().encode(charset))
        assert hits(folder) == ["in tmp/x"]
        name = word.replace("/", "-")
        if name == word:
            (folder / f"slip-{name}.pdf").touch()
            assert len(hits(folder)) == 2
    assert hits(crashed / "in" / "done") != [], "an export does hold them"
