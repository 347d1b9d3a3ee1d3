"""The Debian package on a bare Debian without Python: installed, a patient checked in through cage, removed, purged.

`make deb-test` builds the package first and runs this. cage draws into memory here (its headless output); the
assistive technology is outside the bare system, on a bus that both reach.
"""

import os
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import date
from pathlib import Path

import pytest

from kiosk.adapters.clock import SystemClock
from kiosk.demo.day import export_for
from kiosk.paths import RESOURCES
from tests.outside.bare import Bare, NotHereError, bare_debian
from tests.outside.desktop import ROOT, MissingError, Reader, reader_on, shared_bus
from tests.outside.test_check_in import Patient

NAME = "imaging-checkin-kiosk"
OWN = (f"/var/lib/{NAME}", f"/var/log/{NAME}", "/srv/kiosk/slips")
"""Where the store, the logs and the site's folder of slips are."""
PATIENT, BORN = "OKAFOR", date(1964, 2, 11)
_TURN, _STOP, _PAGES = 20.0, 30.0, 60
QUESTIONS = ("radio button", "check box")
ONWARD = ("More", "Next", "Skip", "Confirm")

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def package() -> Path:
    found = sorted((ROOT / "dist").glob(f"{NAME}_*.deb"), key=lambda path: path.stat().st_mtime)
    if not found:
        pytest.skip("there is no package in dist/: make deb")
    return found[-1]


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bare]:
    with ExitStack() as stack:
        try:
            yield stack.enter_context(bare_debian(tmp_path_factory.mktemp("bare")))
        except NotHereError as error:
            pytest.skip(str(error))


def test_a_bare_machine_takes_it_checks_a_patient_in_and_gives_it_back(bare: Bare, package: Path) -> None:
    assert not _pythons(bare)
    fresh = bare.files()
    _install(bare, package)
    assert not _pythons(bare)
    assert "FAILED" not in bare.run("kiosk", "doctor", "--selftest")
    assert "LGPL-3.0-only" in bare.run("kiosk", "licenses", "--list")
    _is_private(bare)
    _set_up(bare)
    before = bare.files()

    number = _visit(bare)

    new = {path for path, found in bare.files().items() if before.get(path) != found}
    assert not [path for path in new if not path.startswith(OWN)]
    assert not [path for path in new if path.startswith(f"{OWN[0]}/") and not path.startswith(f"{OWN[0]}/kiosk.db")]
    slips = [path for path in new if path.endswith(".pdf")]
    assert len(slips) == 1
    reference = Path(slips[0]).stem
    assert number in bare.run("kiosk", "slip", "find", reference)

    bare.run("apt-get", "remove", "-y", "-qq", NAME)
    kept = bare.files()
    assert f"/var/lib/{NAME}/kiosk.db" in kept
    assert f"/var/log/{NAME}/log/kiosk.log" in kept
    assert not [path for path in kept if path.startswith(f"/usr/lib/{NAME}")]
    bare.run("apt-get", "purge", "-y", "-qq", NAME)
    left = bare.files().keys() - fresh.keys()
    assert not [path for path in left if path.startswith("/etc/systemd/system/") and path.endswith("sleep.target")]
    assert not [path for path in left if "kiosk" in path and not path.startswith("/srv/")]
    assert "kiosk:" not in (bare.root / "etc/passwd").read_text(encoding="utf-8")
    # the number of the user that is gone may be the next one's
    assert not (bare.root / "srv/kiosk").stat().st_mode & 0o007
    assert not [path for path in (bare.root / "srv/kiosk").rglob("*") if path.lstat().st_uid]

    _install(bare, package)
    assert bare.run("stat", "-c", "%U", slips[0]).split() == ["kiosk"]


def _pythons(bare: Bare) -> list[str]:
    folders = ("usr/bin", "usr/local/bin")
    return [str(path) for folder in folders for path in (bare.root / folder).glob("python*")]


def _install(bare: Bare, package: Path) -> None:
    place = bare.root / "tmp" / package.name
    place.write_bytes(package.read_bytes())
    bare.run(
        *("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{package.name}"),
        DEBIAN_FRONTEND="noninteractive",
    )
    place.unlink()


def _is_private(bare: Bare) -> None:
    """Nobody but the kiosk, and root, reads what is the kiosk's."""
    for path, mode in (
        (f"etc/{NAME}", 0o750),
        (f"etc/{NAME}/kiosk.toml", 0o640),
        (f"etc/{NAME}/credentials/kiosk-store-key", 0o640),
        (f"var/lib/{NAME}", 0o700),
        (f"var/log/{NAME}", 0o700),
    ):
        assert (bare.root / path).stat().st_mode & 0o777 == mode, path
    key = (bare.root / f"etc/{NAME}/credentials/kiosk-store-key").read_text(encoding="ascii")
    assert re.fullmatch("[0-9a-f]{64}\n", key)


def _set_up(bare: Bare) -> None:
    """The demo's site and its day, the way that docs/deploy.md goes."""
    config = (RESOURCES / "demo" / "kiosk.toml").read_text(encoding="utf-8")
    (bare.root / f"etc/{NAME}/kiosk.toml").write_text(
        f'{config}\n[printer]\nkind = "folder"\nfolder = "/srv/kiosk/slips"\n', encoding="utf-8"
    )
    bare.run("install", "-d", "-o", "kiosk", "-g", "kiosk", "-m", "0700", "/srv/kiosk", "/srv/kiosk/slips")
    template = (RESOURCES / "demo" / "day.csv").read_text(encoding="utf-8")
    (bare.root / "srv/kiosk/day.csv").write_bytes(export_for(template, SystemClock().now()))
    (bare.root / "srv/kiosk/day.csv").chmod(0o644)
    assert PATIENT in bare.run("kiosk", "schedule", "import", "/srv/kiosk/day.csv") + bare.run(
        "kiosk", "schedule", "list"
    )


def _visit(bare: Bare) -> str:
    """A whole visit; the number that was called out."""
    with ExitStack() as stack:
        try:
            bus = stack.enter_context(shared_bus(bare.root.parent))
        except MissingError as error:
            pytest.skip(str(error))
        stack.enter_context(_private_tmp(bare))
        stack.enter_context(_kiosk(bare, bus))
        reader = stack.enter_context(reader_on(bus, bare.root.parent))
        return _check_in(reader)


@contextmanager
def _private_tmp(bare: Bare) -> Iterator[None]:
    """As the unit's PrivateTmp does. At the end it holds what cage's Xwayland makes, and nothing of the kiosk's."""
    with bare.mounted("tmpfs", "tmp"):
        (bare.root / "tmp").chmod(0o1777)
        yield
        assert [path.name for path in (bare.root / "tmp").iterdir()] in ([], [".X11-unix"])


@contextmanager
def _kiosk(bare: Bare, bus: str) -> Iterator[None]:
    """What the unit starts, with what it sets, in memory instead of on a screen."""
    unit = (bare.root / f"usr/lib/systemd/system/{NAME}.service").read_text(encoding="utf-8")
    (command,) = re.findall(r"^ExecStart=(.*)$", unit, re.MULTILINE)
    (stop,) = re.findall(r"^ExecStop=(.*)$", unit, re.MULTILINE)
    settings = dict(
        word.split("=", 1) for line in re.findall(r"^Environment=(.*)$", unit, re.MULTILINE) for word in line.split()
    )
    bare.run("install", "-d", "-o", "kiosk", "-g", "kiosk", "-m", "0700", f"/run/{NAME}")
    environment = settings | {
        "AT_SPI_BUS_ADDRESS": bus,
        "CREDENTIALS_DIRECTORY": f"/etc/{NAME}/credentials",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QUICK_BACKEND": "software",
        "WLR_BACKENDS": "headless",
        "WLR_RENDERER": "pixman",
    }
    log = bare.root.parent / "kiosk.log"
    with log.open("w") as said:
        process = subprocess.Popen(
            bare.command(command.split(), "kiosk", environment), stdout=said, stderr=said, start_new_session=True
        )
        try:
            yield
        except AssertionError as error:
            error.add_note(f"the kiosk said: {log.read_text()[-3000:]}")
            raise
        finally:
            try:
                bare.run(*stop.split(), user="kiosk", MAINPID=str(process.pid))
                status = process.wait(_STOP)
            finally:
                # as systemd does: all that belongs to the unit
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
    assert status == 0, log.read_text()
    end = time.monotonic() + _STOP
    while _running(bare):
        assert time.monotonic() < end, "the kiosk goes on without cage"
        time.sleep(0.05)


def _running(bare: Bare) -> list[str]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "root").readlink() == bare.root:
                found.append((process / "cmdline").read_text())
        except OSError:
            continue
    return found


def _check_in(reader: Reader) -> str:
    """Answers whatever is asked with the first choice that there is."""
    patient = Patient(reader)
    reader.wait("heading", "Welcome. Please check in.")
    patient.press("Welcome", "Type my name")
    reader.wait("heading", "When were you born?")
    patient.born(BORN)
    patient.onward()
    reader.wait("heading", "What is your last name?")
    _spell(reader, PATIENT)
    patient.onward()
    turned = False
    for _ in range(_PAGES):
        shown = reader.everything()
        if ("heading", "You are checked in.") in shown:
            (number,) = {str(found) for _, name in shown for found in re.findall(r"\bA\d+\b", name)}
            patient.onward("Done", "Finish")
            reader.wait("heading", "Welcome. Please check in.")
            return number
        choices = [(role, name) for role, name in shown if role in QUESTIONS]
        onward = next((("push button", name) for name in ONWARD if _offers(shown, name)), None)
        if onward is not None:
            # the last choice of a further part is often None of these, which goes with no other
            if choices and not turned:
                reader.press(choices[0])
            reader.press(onward)
            turned = onward[1] == "More"
        _changed(reader, shown)
    raise AssertionError(f"the visit does not end; there is {reader.everything()}")


def _changed(reader: Reader, before: list[tuple[str, str]]) -> None:
    """Waits for another page, or another part of it."""
    end = time.monotonic() + _TURN
    while _page(reader.everything()) == _page(before):
        assert time.monotonic() < end, f"nothing follows; there is {before}"
        time.sleep(0.05)


def _page(shown: list[tuple[str, str]]) -> set[tuple[str, str]]:
    """What a page is about; the head with its clock is not."""
    asked = {(role, name) for role, name in shown if role in ("heading", *QUESTIONS)}
    return asked or {(role, name) for role, name in shown if "·" not in name}


def _spell(reader: Reader, word: str) -> None:
    """Key by key; what turns to other signs shows some of them, where every other key shows one."""
    shown = reader.everything()
    for sign in word:
        while ("push button", sign) not in shown:
            turn = next(
                name for role, name in shown if role == "push button" and 2 <= len(name) <= 3 and name.isupper()
            )
            reader.press(("push button", turn))
            shown = reader.everything()
        reader.press(("push button", sign))


def _offers(shown: list[tuple[str, str]], name: str) -> bool:
    return any(role == "push button" and said.startswith(name) for role, said in shown)
