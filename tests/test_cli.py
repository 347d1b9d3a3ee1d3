"""The commands as staff type them: what they print, and what they say to a script."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk import __version__
from kiosk.cli import main
from kiosk.config import Config, load_config
from kiosk.errors import StoreError
from tests.exports import FILES, SITES


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The US site's configuration with a store of its own."""
    path = tmp_path / "kiosk.toml"
    own = '[store]\nfile = "k.db"\nencryption = "disk"\n[printer]\nfolder = "slips"\n'
    path.write_text(own + (SITES / "us.toml").read_text(encoding="utf-8"), encoding="utf-8")
    return path


def kiosk(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


def refused(*arguments: str | Path) -> object:
    with pytest.raises(SystemExit) as caught:
        kiosk(*arguments)
    return caught.value.code


def test_import_and_list(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    export = SITES / FILES["us"]
    assert kiosk("schedule", "import", export, "--config", site) == 0
    assert capsys.readouterr().out == (
        "us-comma-utf8.csv: 14 rows\n"
        "  exams 12: new 11, changed 0, cancelled 1\n"
        "  steps 1, other exams 1, not in the exam table 0, left out 0\n"
        "  2026-11-23: 11 to check in\n"
    )
    assert kiosk("--config", site, "schedule", "import", export) == 0
    assert "exams 12: new 0, changed 0, cancelled 0" in capsys.readouterr().out

    assert kiosk("--config", site, "schedule", "list", "--date", "2026-11-23") == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 13
    assert lines[0].split() == ["time", "accession", "name", "exam", "level", "and", "side", "center", "room", "state"]
    assert lines[2] == (
        "08:30  A26112300102  NGUYỄN, THỊ HOA          epidurography  lumbar L4-5 LEFT    LAKESIDE   FLUORO 2  open"
    )
    assert sum(line.endswith("cancelled") for line in lines) == 1
    assert sum(line.endswith("at another center") for line in lines) == 1

    assert kiosk("--config", site, "schedule", "list") == 0
    assert "no appointments" in capsys.readouterr().out


def test_a_done_exam_is_listed_as_done(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    export = tmp_path / "day.csv"
    export.write_text((SITES / FILES["us"]).read_text().replace("Scheduled", "Completed", 1))
    assert kiosk("schedule", "import", export, "--config", site) == 0
    out = capsys.readouterr().out
    assert "exams 12: new 11, changed 0, cancelled 1" in out
    assert "2026-11-23: 10 to check in" in out
    assert kiosk("schedule", "list", "--date", "2026-11-23", "--config", site) == 0
    assert sum(line.endswith("  done") for line in capsys.readouterr().out.splitlines()) == 1


def test_what_an_import_could_not_use(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    header, *rows = (SITES / FILES["us"]).read_text(encoding="utf-8").splitlines()
    export = tmp_path / "day.csv"
    bad = [
        rows[0].replace("03/04/1961", "04.03.1961"),
        rows[1].replace("8:30 AM", "25:30"),
        rows[2].replace("72240", "99999"),
        rows[5].replace("A26112300105", "A0"),
    ]
    export.write_text("\n".join((header, *bad)), encoding="utf-8")
    assert kiosk("schedule", "import", export, "--config", site) == 1
    assert capsys.readouterr().out == (
        "day.csv: 4 rows\n"
        "  exams 0: new 0, changed 0, cancelled 0\n"
        "  steps 1, other exams 0, not in the exam table 1, left out 2\n"
        "To look at:\n"
        "  line 2, DOB: does not match MM/DD/YYYY\n"
        "  line 3, Exam Time: does not match HH:MM AM/PM: 25:30\n"
        "  line 5: is a step of an exam that is not known\n"
        "Not in the exam table ([[exam]] in the configuration):\n"
        "  99999 MYELOGRAM CERVICAL W CT: rows 1, first in line 4\n"
    )


def test_a_flood_of_problems_is_summed_up(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    header, row, *_ = (SITES / FILES["us"]).read_text(encoding="utf-8").splitlines()
    rows = [row.replace("8:00 AM", f"8.{count:02d}") for count in range(60)]
    rows += [row.replace("72265", f"X{count}") for count in range(60)]
    (tmp_path / "day.csv").write_text("\n".join((header, *rows)), encoding="utf-8")
    assert kiosk("schedule", "import", tmp_path / "day.csv", "--config", site) == 1
    out = capsys.readouterr().out
    assert "  and 10 more: Exam Time: does not match HH:MM AM/PM\n" in out
    assert out.endswith("  and 10 more\n")


def test_a_large_export_shows_how_far_it_is(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.schedule._LARGE", 1)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert kiosk("schedule", "import", SITES / FILES["us"], "--config", site) == 0
    assert "lines" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "cannot be read: No such file"),
        ("", "The export is empty"),
        ("Name,DOB\nSMITH,1960-01-02", "Nothing was changed: the export lacks columns"),
    ],
)
def test_an_export_that_is_refused(
    text: str | None, words: str, site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is not None:
        (tmp_path / "day.csv").write_text(text, encoding="utf-8")
    assert kiosk("schedule", "import", tmp_path / "day.csv", "--config", site) == 1
    shown = capsys.readouterr()
    assert shown.err.startswith("kiosk: ")
    assert words in shown.err
    assert shown.out == ""
    assert "Traceback" not in shown.err


def test_a_configuration_that_is_wrong(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk("schedule", "list", "--config", tmp_path / "nothing.toml") == 2
    assert "nothing.toml" in capsys.readouterr().err
    site.write_text("[idel]", encoding="utf-8")
    assert kiosk("schedule", "list", "--config", site) == 2
    assert "Did you mean idle?" in capsys.readouterr().err


def test_the_configuration_that_the_environment_names(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_CONFIG", str(site))
    assert kiosk("schedule", "list") == 0
    assert kiosk("schedule", "list", "--config", "nothing.toml") == 2


@pytest.mark.parametrize(
    "arguments",
    [["schedule"], ["schedule", "import"], ["slip", "show", "ABC"], ["nonsense"], ["schedule", "list", "--date", "x"]],
)
def test_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(*arguments) == 2
    assert "usage: kiosk" in capsys.readouterr().err


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused("--help") == 0
    assert "schedule" in capsys.readouterr().out
    assert refused("--version") == 0
    assert capsys.readouterr().out == f"{__version__}\n"


class TestHandedOn:
    """What others do is called with what was typed."""

    @pytest.fixture
    def calls(self, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
        made: list[tuple[Any, ...]] = []

        def fake(name: str) -> Any:
            def call(*positional: Any, **named: Any) -> int:
                made.append((name, *positional, named))
                return 7

            return call

        for target in ("app.start.run", "demo.main", "doctor.main", "slips.show", "slips.find", "gallery.main"):
            monkeypatch.setattr(f"kiosk.{target}", fake(target))
        return made

    @pytest.mark.parametrize("command", [[], ["run"]])
    def test_run(self, command: list[str], site: Path, calls: list[tuple[Any, ...]]) -> None:
        assert kiosk("--config", site, *command) == 7
        assert calls == [("app.start.run", load_config(site), {})]

    def test_slip(self, site: Path, calls: list[tuple[Any, ...]]) -> None:
        assert kiosk("slip", "show", "ABCD2345", "--out", "slip.pdf", "--config", site) == 7
        assert calls == [("slips.show", load_config(site), "ABCD2345", Path("slip.pdf"), {})]

    def test_finding_a_slip(self, site: Path, calls: list[tuple[Any, ...]]) -> None:
        assert kiosk("slip", "find", "RAD1:A1:ABCD2345:X", "--config", site) == 7
        assert calls == [("slips.find", load_config(site), "RAD1:A1:ABCD2345:X", {})]

    def test_the_gallery_needs_no_configuration(
        self, calls: list[tuple[Any, ...]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KIOSK_CONFIG", "nothing.toml")
        assert kiosk("slip", "gallery", "--out", "there") == 7
        assert calls == [("gallery.main", Path("there"), {})]

    def test_demo_needs_no_configuration(self, calls: list[tuple[Any, ...]], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("KIOSK_CONFIG", "nothing.toml")
        assert kiosk("demo", "--headless", "--out", "there") == 7
        assert calls == [("demo.main", {"headless": True, "now": False, "out": Path("there")})]

    def test_doctor_finds_its_configuration_itself(self, calls: list[tuple[Any, ...]]) -> None:
        assert kiosk("doctor", "--json", "--config", "nothing.toml") == 7
        assert calls == [("doctor.main", Path("nothing.toml"), {"selftest": False, "as_json": True, "prints": False})]

    def test_a_known_error_is_one_message(
        self, site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def fail(config: Config) -> int:
            raise StoreError("the store is full")

        monkeypatch.setattr("kiosk.app.start.run", fail)
        assert kiosk("--config", site) == 1
        assert capsys.readouterr().err == "kiosk: the store is full\n"


def test_a_command_does_not_wait_for_the_libraries_of_another(site: Path) -> None:
    code = (
        "import sys; from kiosk.cli import main; "
        f"main(['schedule', 'list', '--config', {str(site)!r}]); "
        "print([name for name in ('PySide6', 'reportlab', 'tqdm', 'qrcode') if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.splitlines()[-1] == "[]"


def test_a_bug_is_told_without_the_words_of_a_row(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A timer may run it, and what it prints is kept in the system's journal."""

    def broken(*_: object) -> int:
        try:
            raise KeyError("Zzyzxcanary")
        except KeyError as error:
            raise ValueError("cannot read Zzyzxcanary") from error

    monkeypatch.setattr("kiosk.schedule.import_file", broken)
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    assert kiosk("schedule", "import", "day.csv", "--config", site) == 1
    told = capsys.readouterr().err
    assert "ValueError at " in told
    assert "KeyError at " in told
    assert "test_cli.py" in told
    assert "Zzyzxcanary" not in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core files")
def test_no_command_leaves_a_core_file() -> None:
    code = "import resource, sys; from kiosk.cli import main; main(['store', 'new-key']); "
    code += "print(resource.getrlimit(resource.RLIMIT_CORE))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("(0, 0)\n")


def test_the_first_screen_does_not_wait_for_what_comes_behind_it() -> None:
    later = ("kiosk.doctor", "kiosk.adapters.store", "kiosk.app.health", "asyncio", "ctypes", "psutil")
    code = f"import sys, kiosk.app.start; print([name for name in {later!r} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout == "[]\n"


def test_a_name_that_the_terminal_cannot_show(site: Path) -> None:
    code = (
        "from kiosk.cli import main; "
        f"main(['schedule', 'import', {str(SITES / FILES['us'])!r}, '--config', {str(site)!r}]); "
        f"main(['schedule', 'list', '--date', '2026-11-23', '--config', {str(site)!r}])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, env={"PYTHONIOENCODING": "ascii"}
    )
    assert b"NGUY?N" in shown.stdout


def test_a_reader_that_stops_early(site: Path) -> None:
    code = (
        "import os, sys; from kiosk.cli import main; end = os.pipe(); os.close(end[0]); os.dup2(end[1], 1); "
        f"sys.exit(main(['schedule', 'list', '--config', {str(site)!r}]))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (shown.returncode, shown.stderr) == (1, "")


def test_a_wrong_date_format_says_what_to_set(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = site.read_text(encoding="utf-8")
    site.write_text(text.replace("%m/%d/%Y", "%Y-%m-%d"), encoding="utf-8")
    assert kiosk("schedule", "import", SITES / FILES["us"], "--config", site) == 1
    assert "No exam could be used: set date_format" in capsys.readouterr().out


def test_how_old_the_schedule_is(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk("schedule", "status", "--config", site) == 1
    out = capsys.readouterr().out
    assert "last import: none\n" in out
    assert "folder:      none: staff import by hand" in out
    assert "No schedule has been imported" in out
    assert kiosk("schedule", "import", SITES / FILES["us"], "--config", site) == 0
    capsys.readouterr()
    assert kiosk("schedule", "status", "--config", site) == 0
    out = capsys.readouterr().out
    assert ", 0 min ago\n" in out
    assert "state:       fresh (stale from 24 hours on)" in out
    assert "today:       0 to check in" in out
    assert "The schedule has nobody for today: everybody is sent to the desk" in out


def test_an_installed_kiosk_says_what_takes_a_checkout(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    for arguments in (["bench"], ["demo", "--headless"]):
        assert kiosk(*arguments) == 2
        assert "checkout" in capsys.readouterr().err


def test_a_session_without_a_display_is_told(site: Path) -> None:
    """Qt would end the program with a shell's "Aborted"."""
    bare = {name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH") if name in os.environ}
    for command in ("run", "staff"):
        ended = subprocess.run(
            [sys.executable, "-m", "kiosk", command, "--config", str(site)],
            capture_output=True,
            text=True,
            env=bare,
            check=False,
        )
        assert ended.returncode == 1
        assert ended.stderr.startswith("kiosk: this session has no display")
        assert len(ended.stderr.splitlines()) == 1
