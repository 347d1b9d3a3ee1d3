"""The demo as somebody runs it who has just cloned the project and has no display."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk.core.slip import DEMO
from kiosk.demo import made, main
from kiosk.errors import ConfigError

ROOT = Path(__file__).resolve().parents[1]
NAMES = ("okafor", "grace", "rivera", "elena", "halvorsen", "erik", "neil", "smith", "salazar", "haddad")


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**kept, "PYTHONPATH": str(ROOT), **environment},
        timeout=120,
    )


def text_of(pdf: Path) -> str:
    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    return " ".join(" ".join(pages).split())


def test_the_walk_through_leaves_slips_pictures_and_records(tmp_path: Path) -> None:
    ran = run("-m", "kiosk", "demo", "--headless", "--out", str(tmp_path))
    assert ran.returncode == 0, ran.stderr
    assert "Traceback" not in ran.stderr
    slips, screens, records = (made(tmp_path, part) for part in ("slips", "screens", "records"))
    assert (len(slips), len(records)) == (6, 6)
    assert len(screens) >= 130
    assert f"6 records, 6 slips and {len(screens)} pictures" in ran.stdout
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert sorted(files) == sorted([*slips, *screens, *records]), "the demo knows all that it leaves"
    assert not [path for path in files if any(name in path.name.lower() for name in NAMES)]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in screens)
    assert {path.stem for path in slips} == {path.stem for path in records}
    for slip in slips:
        assert DEMO in text_of(slip)
    outcomes = [json.loads(path.read_text(encoding="utf-8"))["draft"] for path in records]
    assert sorted(draft["status"] for draft in outcomes) == [*["complete"] * 4, "needs_person", "partial"]
    assert all(draft["demo"] for draft in outcomes)
    by_language = {draft["language"]: draft for draft in outcomes}
    assert by_language["es"]["who"] == "family"
    assert by_language["ar"]["interpreter"]
    for language, letters in (("es", "áéíóúñ¿"), ("ar", "ابتهل")):
        asked = [line["asked"] for line in by_language[language]["lines"] if line["asked"]]
        assert all(set(text.casefold()) & set(letters) for text in asked if len(text) > 40), language


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to start the demo in, which ends before it begins."""

    def end(*_: object, **__: object) -> int:
        return 0

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("kiosk.demo._play", end)
    return tmp_path


def file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


@pytest.mark.parametrize("there", ["slips/scan.pdf", "screens/holiday.png", "records/AAAAAAAA.json", "slips"])
def test_a_folder_that_is_named_keeps_what_is_in_it(elsewhere: Path, there: str) -> None:
    kept = file(elsewhere / "mine" / there)
    with pytest.raises(ConfigError, match=r"is not empty\. Name another folder"):
        main(headless=True, now=False, out=Path("mine"))
    assert kept.exists()


def test_a_folder_that_is_named_may_be_there(elsewhere: Path) -> None:
    file(elsewhere / "mine" / "notes.txt")
    (elsewhere / "mine" / "slips").mkdir()
    assert main(headless=True, now=False, out=Path("mine")) == 0
    assert (elsewhere / "mine" / "notes.txt").exists()


def test_its_own_folder_loses_only_what_the_last_demo_left(elsewhere: Path) -> None:
    own = ("slips/7Q3FX2KM.pdf", "slips/7Q3FX2KM-r1.pdf", "screens/clean-01-welcome.png", "records/7Q3FX2KM.json")
    others = ("slips/scan.pdf", "screens/holiday.png", "records/notes.json", "slips/old/7Q3FX2KM.pdf", "7Q3FX2KM.pdf")
    for name in (*own, *others):
        file(elsewhere / "demo-output" / name)
    assert main(headless=True, now=False, out=None) == 0
    assert sorted(path for path in elsewhere.rglob("*") if path.is_file()) == sorted(
        elsewhere / "demo-output" / name for name in others
    )


# --- is there a display? -----------------------------------------------------------------------

ASK = "from kiosk.demo import has_display; print(has_display())"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there always is one")
@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_display_that_nobody_serves_is_none(name: str, tmp_path: Path) -> None:
    ran = run("-c", ASK, **{name: ":4242", "QT_QPA_PLATFORM": "", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == f"No window can be opened on {name}=:4242: walking through without a display.\n\nFalse\n"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there always is one")
def test_no_display_is_no_surprise() -> None:
    assert run("-c", ASK).stdout == "False\n"


def test_a_display_that_answers_is_one() -> None:
    # Qt's own stand-in for a display answers.
    assert run("-c", ASK, DISPLAY=":4242", QT_QPA_PLATFORM="offscreen").stdout == "True\n"
