"""The doctor: what a visit needs, and what stands in its way."""

import errno
import json
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from types import SimpleNamespace

import pytest
from msgspec import structs

from kiosk import doctor
from kiosk.adapters.clock import SystemClock
from kiosk.adapters.store import Store, StoreAudit, StoreSchedule, open_store, site_store
from kiosk.adapters.store.audit import append
from kiosk.cli import main
from kiosk.config import Config, load_config, store_path
from kiosk.core.finding import Finding, Health
from kiosk.doctor import keeping, machine, paper
from kiosk.doctor import site as checks
from kiosk.doctor.findings import of_error
from kiosk.doctor.table import table
from kiosk.errors import ConfigError, KnownError, PrinterError, StoreError
from tests.adapters.store.samples import DAY, appointment
from tests.doctor_sample import DOCUMENT, MARKS, sample


@pytest.fixture
def site(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.toml"
    own = '[store]\nfile = "k.db"\nencryption = "disk"\n[printer]\nfolder = "slips"\n[speech]\nengine = "none"\n'
    path.write_text(f"allow_unsigned = true\n{own}", encoding="utf-8")
    return path


def findings(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, tuple[str, str]]]:
    status = main(["doctor", "--json", *arguments])
    told = json.loads(capsys.readouterr().out)
    assert told["fit"] is (status == 0)
    return status, {row["check"]: (row["health"], row["seen"]) for row in told["findings"]}


def test_a_sound_machine(qapp: object, site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, found = findings(capsys, "--config", str(site))
    assert status == 0, found
    sound = ("fonts", "languages", "store", "slip", "printer", "letters", "speech", "videos", "screens", "type")
    assert {check: found[check][0] for check in sound} == dict.fromkeys(sound, "ok")
    # what a test's machine has, or a site that nobody has signed anything for, is another matter
    rest = ("questions", "encryption", "schedule", "space", "memory", "clock", "zone", "timeserver", "display", "touch")
    assert set(found) == {*sound, *rest, "account", "autostart", "staff", "retention"}
    assert found["questions"][0] == found["encryption"][0] == found["schedule"][0] == "warning"
    assert list((tmp_path / "slips").iterdir()) == [], "the sample is not left among the slips"


def test_letters_need_a_key_and_a_file_that_is_not_everybody_s(site: Path) -> None:
    assert checks.letters(load_config(site)).seen == "No key, so that no letter's code is taken."
    site.write_text('[letters]\nkeys = ["a-key-that-only-this-test-has-0123456789"]', encoding="utf-8")
    site.chmod(0o640)
    assert checks.letters(load_config(site)).seen == "1 key; a code is made, drawn and taken."
    site.chmod(0o644)
    open_to_all = checks.letters(load_config(site))
    assert "NOT private" in open_to_all.seen
    assert open_to_all.remedy == f"chmod o-r {site}"
    assert "only-this-test" not in open_to_all.seen


def test_the_selftest_needs_no_site(
    qapp: object, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_CONFIG", "nothing.toml")
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/dev/null")
    assert findings(capsys, "--selftest")[0] == 0


def test_an_audit_that_somebody_changed(qapp: object, site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_store(store_path(load_config(site))) as store:
        audit = StoreAudit(store, SystemClock(), "K1", "A")
        for screen in ("welcome", "birth", "name"):
            audit.note("help_asked", {"screen": screen})
        with store.writing() as database:
            database.execute_sql("DROP TRIGGER audit_refuses_update")  # type: ignore[no-untyped-call]
            database.execute_sql("UPDATE audit SET facts = '{}' WHERE id = 2")  # type: ignore[no-untyped-call]
    status, found = findings(capsys, "--config", str(site))
    assert status == 1
    assert found["store"] == ("failed", "The audit was changed by hand: row 2, or one before it that is gone.")


def test_a_schedule_of_other_centers_alone(site: Path) -> None:
    config = load_config(site)
    rows = (replace(appointment("A1"), center="LAKESIDE"), replace(appointment("A2"), center="NORTHGATE"))
    now, utc = datetime.combine(DAY, time(9)), datetime.combine(DAY, time(14), UTC)
    with site_store(config) as store:
        StoreSchedule(store, "K1").import_appointments(rows, (), "hash", utc)
        elsewhere = keeping.schedule(config, store, now, utc)
        assert elsewhere.health is Health.WARNING
        assert (
            elsewhere.seen
            == "Imported 0 minutes ago, 2 appointments today, all at another center: everybody is sent there."
        )
        here = structs.replace(config, center=structs.replace(config.center, here="LAKESIDE"))
        assert keeping.schedule(here, store, now, utc).health is Health.OK
        none = replace(appointment("A3"), center="")
        StoreSchedule(store, "K1").import_appointments((*rows, none), (), "other", utc)
        assert keeping.schedule(config, store, now, utc).health is Health.OK


def test_no_open_store_loses_its_locks_to_a_look_at_the_file(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To close a file gives up all of the process's locks on it; the next program to end would take the log away."""
    config = load_config(site)
    order: list[str] = []
    close, look = Store.close, keeping.encryption

    def closes(self: Store) -> None:
        order.append("closed")
        close(self)

    def looks(config: Config) -> Finding:
        order.append("looked")
        return look(config)

    monkeypatch.setattr(Store, "close", closes)
    monkeypatch.setattr(keeping, "encryption", looks)
    tuple(keeping.store(config))
    assert order == ["closed", "looked"]


def test_a_printer_folder_that_is_full(
    qapp: object, site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(**_: object) -> tuple[int, str]:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "mkstemp", full)
    status, found = findings(capsys, "--config", str(site))
    assert status == 1
    assert found["printer"] == ("failed", f"The folder {site.parent / 'slips'} is full.")


def test_a_table_for_people(qapp: object, site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--config", str(site)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines][:2] == [["ok", "fonts"], ["warning", "questions"]]
    assert lines[-1].startswith("A visit can finish; ")
    assert all(len(line) <= 80 or " " not in line[21:].removeprefix("-> ").strip() for line in lines)


def test_what_is_not_read_aloud_is_told_and_no_failure(
    qapp: object, site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    status, found = findings(capsys, "--config", str(site))
    assert status == 0
    assert found["speech"] == (
        "ok",
        'Nothing is read aloud, Listen is not shown: switched off: [speech] engine = "none".',
    )
    speaking = site.read_text(encoding="utf-8").replace('"none"', '"speechd"')
    site.write_text(f"{speaking}voices = {{es = 'Bob'}}\n[language]\npatient = ['en', 'es', 'tl']\n", encoding="utf-8")
    # A text in place of a socket: libspeechd gives up at once.
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/dev/null")
    assert findings(capsys, "--config", str(site))[1]["speech"][1].startswith(
        "Nothing is read aloud, Listen is not shown: "
    )
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert "PySide6-Addons is not installed" in findings(capsys, "--config", str(site))[1]["speech"][1]


def test_a_video_that_this_build_cannot_play_is_told(
    qapp: object, site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    own = "[expect.myelogram]\nvideo = 'v.mp4'\ncaptions = { es = 'es.srt' }\n[language]\npatient = ['en', 'es-MX']\n"
    site.write_text(site.read_text(encoding="utf-8") + own, encoding="utf-8")
    (site.parent / "v.mp4").touch()
    (site.parent / "es.srt").write_text("1\n00:00:01,000 --> 00:00:03,000\nHola\n", encoding="utf-8")
    config = load_config(site)
    assert checks.videos(config).seen == "Myelogram with captions in es, es-MX."
    monkeypatch.setattr("PySide6.QtCore.QLibraryInfo.path", lambda _which: str(site.parent))
    assert checks.videos(config).seen.startswith("NOT played: this build has no Qt Multimedia")
    (site.parent / "es.srt").write_text("nothing", encoding="utf-8")
    assert findings(capsys, "--config", str(site))[1]["videos"][0] == "failed"


# --- what stands in the way, and what is said of it ------------------------------------------------


def test_unsigned_questions(site: Path) -> None:
    site.write_text(site.read_text(encoding="utf-8").replace("allow_unsigned = true", ""), encoding="utf-8")
    found = checks.questions(load_config(site))
    assert (found.health, found.seen) == (Health.FAILED, "No radiologist has signed these questions.")
    assert "signature.toml" in found.remedy
    assert "allow_unsigned = true" in found.remedy


def test_a_printer_that_is_not_there(site: Path) -> None:
    address = "ipp://127.0.0.1:9/ipp/print"
    own = site.read_text(encoding="utf-8").replace('folder = "slips"', f'kind = "ipp"\naddress = "{address}"')
    site.write_text(own, encoding="utf-8")
    assert paper.printer(load_config(site)) == Finding(
        "printer",
        Health.FAILED,
        f"The printer cannot be reached ({address}).",
        "See that it is switched on and connected.",
    )


def test_a_sample_is_printed_when_asked(site: Path) -> None:
    assert paper.print_sample(load_config(site)).health is Health.OK
    assert len(list((site.parent / "slips").glob("TEST-*.pdf"))) == 1


def test_a_full_disk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sizes = {"free": 0}
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(total=100_000 * machine.MB, **sizes))
    wanted = {99: Health.FAILED, 101: Health.WARNING, 9_999: Health.WARNING, 10_001: Health.OK}
    for megabytes, health in wanted.items():
        sizes["free"] = megabytes * machine.MB
        assert machine.space(tmp_path / "not" / "there").health is health, megabytes


@pytest.mark.parametrize(
    ("year", "last", "health"),
    [
        (2015, None, Health.FAILED),
        (2097, None, Health.FAILED),
        (2027, None, Health.OK),
        (2027, 2026, Health.OK),
        (2027, 2028, Health.WARNING),
    ],
)
def test_a_clock_that_cannot_be_right(year: int, last: int | None, health: Health) -> None:
    before = datetime(last, 3, 1, tzinfo=UTC) if last else None
    found = machine.clock(datetime(year, 3, 1, tzinfo=UTC), before)
    assert found.health is health
    assert bool(found.remedy) is (health is not Health.OK)


def test_a_clock_that_was_years_ahead_for_an_hour_is_forgotten_after_some_days(tmp_path: Path) -> None:
    with open_store(tmp_path / "k.db") as store:
        assert keeping.last_activity(store) is None
        now, ahead = datetime(2026, 11, 22, 14, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
        for rows, last in ((1, ahead), (10, ahead), (2000, now)):
            with store.writing() as database:
                for _ in range(rows):
                    append(database, ahead if rows == 1 else now, "K1", "visit_over", {})
            assert keeping.last_activity(store) == last


def test_what_is_encrypted_is_read_off_the_disk(tmp_path: Path) -> None:
    config = doctor._own_config(tmp_path)
    plain = structs.replace(config, store=structs.replace(config.store, encryption="disk"))
    with site_store(config):
        assert keeping.encryption(config).health is Health.OK
        assert keeping.encryption(plain).health is Health.OK
    Path(config.store.file).unlink()
    with site_store(plain):
        assert keeping.encryption(plain).health is Health.WARNING
        assert keeping.encryption(config).health is Health.FAILED


@pytest.mark.parametrize(
    ("error", "seen", "remedy"),
    [
        (StoreError("the store /k is damaged: put back a backup"), "The store /k is damaged.", "Put back a backup."),
        (StoreError("the store /k cannot be written: the disk is full"), "", "Make room on this disk"),
        (ConfigError("/k.toml, line 3: a.b is wrong"), "/k.toml, line 3: a.b is wrong.", "Correct it in"),
        (OSError(13, "Permission denied", "/k"), "/k: Permission denied.", "See to this file"),
        (PrinterError("the printer is out of paper: put paper in"), "The printer is out of paper.", "Put paper in."),
    ],
)
def test_every_error_has_one_thing_to_do(error: KnownError, seen: str, remedy: str) -> None:
    found = of_error(error)
    assert found.health is Health.FAILED
    assert found.seen.startswith(seen)
    assert found.remedy.startswith(remedy)


def test_no_line_is_wider_than_the_terminal() -> None:
    long = Finding("store", Health.FAILED, "word " * 60, "do " * 60)
    for width in (80, 120):
        lines = list(table([long], width))
        assert max(map(len, lines)) <= width
        assert len(max(lines, key=len)) > width - 10, "and the width is used"
    assert max(map(len, table([long], 20))) <= 60


def test_the_document_shows_what_is_printed(qapp: object) -> None:
    """Made anew with ``python -m tests.doctor_sample``."""
    text = DOCUMENT.read_text(encoding="utf-8")
    printed = sample()
    assert f"{MARKS[0]}\n```text\n{printed}\n```\n{MARKS[1]}" in text
    named = {line.split("`")[1] for line in text.splitlines() if line.startswith("| `")}
    shown = {line[9:21].strip() for line in printed.splitlines() if line[:9].strip() in ("ok", "warning", "FAILED")}
    assert shown <= named
    assert named - shown == {"records"}, "all is shown but what is only told when it is so"
