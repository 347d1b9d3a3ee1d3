"""Checks what a visit needs, through the same code that a visit runs."""

import json
import os
import stat
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from msgspec import structs

from kiosk.config import Config, find_config, load_config, printer_folder
from kiosk.core.appointment import Appointment, NameGroup, Order, Person, PersonName
from kiosk.core.draft import of_answers
from kiosk.core.identify import Found
from kiosk.core.moves import path_of
from kiosk.core.record import Reason, Record, Status
from kiosk.core.rules import Rules
from kiosk.core.visit import Visit
from kiosk.errors import ConfigError, KnownError, PrinterError
from kiosk.paths import RESOURCES


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: ``ok`` or ``failed``, and what was seen or is to be done."""

    check: str
    ok: bool
    text: str


def main(config_file: Path | None, *, selftest: bool, as_json: bool) -> int:
    """Prints a table of findings. Exit status: 0 = a visit could finish, 1 = it could not.

    ``selftest`` needs no configuration: it checks the installation itself, on a store of its own; nobody is checked in.
    """
    if selftest:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
        with tempfile.TemporaryDirectory(prefix="kiosk-selftest-") as scratch:
            return _tell(_check_all(_own_config(Path(scratch))), as_json)
    return _tell(_check_all(load_config(find_config(config_file))), as_json)


def _own_config(scratch: Path) -> Config:
    config = load_config(RESOURCES / "demo" / "kiosk.toml")
    return structs.replace(
        config,
        store=structs.replace(config.store, file=str(scratch / "kiosk.db")),
        printer=structs.replace(config.printer, folder=str(scratch / "slips")),
        letters=structs.replace(config.letters, keys=("of-a-self-test-and-of-no-center-",)),
    )


def _check_all(config: Config) -> list[Finding]:
    checks: tuple[tuple[str, Callable[[Config], str]], ...] = (
        ("questions", _questions),
        ("languages", _languages),
        ("store", _store),
        ("slip", _slip),
        ("printer", _printer),
        ("letters", _letters),
        ("speech", _speech),
        ("videos", _videos),
        ("screens", _screens),
    )
    return [_check(name, run, config) for name, run in checks]


def _check(name: str, run: Callable[[Config], str], config: Config) -> Finding:
    try:
        return Finding(name, True, run(config))
    except (KnownError, RuntimeError, OSError) as error:
        return Finding(name, False, str(error))


def _questions(config: Config) -> str:
    from kiosk.app.site import content_of

    content = content_of(config)
    signed = "signed" if content.signed else "NOT signed by a radiologist: every slip says so"
    return f"version {content.version}, {len(content.questions)} questions, {len(content.procedures)} exams, {signed}"


def _languages(config: Config) -> str:
    from kiosk.app.site import catalogues_of
    from kiosk.i18n import told

    catalogues_of(config)
    return told(config)


def _store(config: Config) -> str:
    from kiosk.adapters.clock import SystemClock
    from kiosk.adapters.store import StoreAudit, open_store
    from kiosk.config import store_file

    with open_store(store_file(config)) as store:
        audit = StoreAudit(store, SystemClock(), config.kiosk.id, config.kiosk.letter)
        audit.note("doctor", {})
        problems = store.problems()
        broken = audit.first_broken()
    if problems:
        raise RuntimeError(f"the store is damaged: {problems[0]}")
    if broken is not None:
        raise RuntimeError(f"the audit was changed by hand: row {broken}, or one before it that is gone")
    return "opens, writes and is sound"


def _slip(config: Config) -> str:
    from kiosk.app.paper import slip_maker

    document = slip_maker(config).draw(sample(config))
    return f"drawn, {len(document)} bytes, {config.printer.paper} paper"


def _printer(config: Config) -> str:
    from kiosk.adapters.printer.folder import FolderPrinter
    from kiosk.app.paper import site_printer

    if config.printer.kind == "folder":
        folder = printer_folder(config)
        FolderPrinter(folder).ready()
        return f"slips go into {folder}"
    trouble = site_printer(config).check()
    if trouble is not None:
        raise PrinterError(trouble.words)
    return f"{config.printer.queue or config.printer.address} is ready"


def _letters(config: Config) -> str:
    from kiosk.adapters.letter_picture import letter_picture
    from kiosk.app.site import letters_of
    from kiosk.letter import sealed

    keys = config.letters.keys
    if not keys:
        return "no key, so that no letter's code is taken"
    today = date.today()  # noqa: DTZ011
    code = sealed(config, "SELF-TEST", today)
    letter_picture(code, "SELFTEST", RESOURCES / "fonts")
    if letters_of(config)(code, today) != "SELF-TEST":
        raise RuntimeError("a code that was made here is not taken here")
    count = f"{len(keys)} key{'s' if len(keys) > 1 else ''}"
    if os.name == "posix" and config.file and Path(config.file).stat().st_mode & stat.S_IROTH:
        return f"{count}, NOT private: every user of this machine can read {config.file} (chmod o-r)"
    return f"{count}; a code is made, drawn and taken"


def _speech(config: Config) -> str:
    from kiosk.adapters.speech import engine_of
    from kiosk.adapters.speech.probe import heard
    from kiosk.speech import hearing

    # A visit can finish in silence: what is missing is told, not counted as a failure.
    return heard(engine_of(config), config.language.patient, hearing(config))


def _videos(config: Config) -> str:
    from kiosk.app.films import NO_VIDEOS, films_of
    from kiosk.app.site import content_of

    if not config.expect:
        return "none of the site's own"
    films = films_of(config, content_of(config))
    if not films:
        # The pictures say the same.
        return f"NOT played: {NO_VIDEOS}"
    return "; ".join(f"{exam} with captions in {', '.join(sorted(film.captions))}" for exam, film in films.items())


def sample(config: Config) -> Record:
    """A made-up person who was called in before the first question."""
    from kiosk.app.site import content_of

    rules = Rules(content=content_of(config), demo=True)
    procedure = next(iter(rules.content.procedures))
    person = Person(PersonName((NameGroup("SAMPLE", "Self-Test"),)), date(1960, 1, 1))
    row = Appointment("SELF-TEST", person, datetime(2026, 1, 1, 9, 30), Order(procedure, "", "SELF-TEST"))  # noqa: DTZ001
    visit = Visit(found=Found(row, (row,)), arrived=row.at)
    draft = of_answers(visit, rules, path_of(visit, rules), Status.PARTIAL, Reason.CALLED_IN)
    return Record("self-test", "SELFTEST", "A0", config.kiosk.id, config.center.name, datetime.now(UTC), draft)


def _screens(config: Config) -> str:
    from kiosk.app.running import Running, application

    application()
    running = Running(config)
    try:
        window = running.load(full_screen=False)
        pages = running.load_every_page()
        if window.grabWindow().isNull():
            raise RuntimeError("the window draws nothing")
    finally:
        running.close()
    display = running.display
    if not display.legible:
        raise ConfigError(
            f"device.viewing_mm: from {display.viewing_mm:.0f} mm the largest type of this display is too small "
            "(0.7 degrees, EN 301 549 5.1.4). Let people come nearer, or use a larger display."
        )
    size = f"{display.width_mm:.0f} x {display.height_mm:.0f} mm"
    reach = f", {display.out_of_reach_mm:.0f} mm of it out of reach" if display.mount_mm is not None else ""
    return f"{pages} pages load and draw; {size}{reach}"


def _tell(findings: list[Finding], as_json: bool) -> int:
    failed = any(not finding.ok for finding in findings)
    if as_json:
        print(json.dumps([{"check": f.check, "state": "ok" if f.ok else "failed", "text": f.text} for f in findings]))
    else:
        for finding in findings:
            print(f"{'ok    ' if finding.ok else 'FAILED'}  {finding.check:<10}  {finding.text}")
    return int(failed)
