"""`kiosk doctor`: checks what a visit needs, through the same code that a visit runs."""

import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from msgspec import structs

from kiosk.config import Config, find_config, load_config, store_path
from kiosk.core.finding import Finding, Health
from kiosk.doctor import keeping, machine, paper, site, table
from kiosk.doctor.findings import checked
from kiosk.paths import RESOURCES

_QUESTIONS = "correct the questions, or leave content.folder out of the config (docs/content.md)"


def main(config_file: Path | None, *, selftest: bool, as_json: bool, prints: bool = False) -> int:
    """Prints a table of findings. Exit status: 0 = a visit could finish, 1 = it could not.

    ``selftest`` needs no configuration: it checks the installation itself, on a store of its own; nobody is checked in.
    ``prints`` a sample slip instead of asking the printer. Raises ``ConfigError``.
    """
    if selftest:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
        with tempfile.TemporaryDirectory(prefix="kiosk-selftest-") as scratch:
            found = installation(_own_config(Path(scratch)), prints=True)
            # a schedule is a site's
            return _tell(tuple(each for each in found if each.check != "schedule"), as_json)
    return _tell(examine(load_config(find_config(config_file)), prints=prints), as_json)


def examine(config: Config, *, prints: bool = False) -> tuple[Finding, ...]:
    """All that can be found of a site's kiosk. It may take a minute, and opens a window for a moment."""
    found = tuple(installation(config, prints=prints))
    # the store's own knowledge of the time is the better one
    here = [each for each in _place(config) if each.check not in {one.check for one in found}]
    return (*found, *here)


def installation(config: Config, *, prints: bool) -> Iterator[Finding]:
    """What is as it is wherever the kiosk stands."""
    from kiosk.doctor import glass

    glass.without_a_display()
    yield from checked("fonts", lambda: glass.fonts(config))
    asked = checked("questions", lambda: site.questions(config), _QUESTIONS)
    yield from asked
    seen = checked("videos", lambda: site.videos(config))
    yield from seen
    said = checked("languages", lambda: site.languages(config))
    # what needs another thing fails with it: a line more about the same would only hide it
    yield from (finding for finding in said if finding.seen not in {each.seen for each in (*asked, *seen)})
    whole = all(finding.health is not Health.FAILED for finding in (*asked, *seen, *said))
    if whole:
        yield from checked("screens", lambda: tuple(glass.screens(config)))
        yield from checked("slip", lambda: paper.slip(config))
    yield from checked("store", lambda: tuple(keeping.store(config)))
    if prints and whole:
        yield from checked("printer", lambda: paper.print_sample(config))
    else:
        yield from checked("printer", lambda: paper.printer(config))
    yield from checked("letters", lambda: site.letters(config))
    yield from checked("speech", lambda: site.speech(config))


def _place(config: Config) -> Iterator[Finding]:
    """What is another thing on each machine."""
    from kiosk.doctor import glass

    blind = glass.without_a_display()
    yield from checked("space", lambda: machine.space(store_path(config).parent))
    yield machine.memory()
    yield machine.clock()
    yield machine.zone()
    yield machine.time_server()
    yield glass.display(config, blind=blind)
    yield glass.touch(blind=blind)
    yield machine.account()
    yield site.autostart(config)
    yield site.staff(config)
    yield site.retention(config)


def _own_config(scratch: Path) -> Config:
    config = load_config(RESOURCES / "demo" / "kiosk.toml")
    key = scratch / "key" / "store.key"
    key.parent.mkdir(mode=0o700)
    key.touch(mode=0o600)
    key.write_text(secrets.token_hex(32), encoding="ascii")
    kept = {"file": str(scratch / "store" / "kiosk.db"), "encryption": "sqlcipher", "key_file": str(key)}
    return structs.replace(
        config,
        store=structs.replace(config.store, **kept),
        printer=structs.replace(config.printer, folder=str(scratch / "slips")),
        letters=structs.replace(config.letters, keys=("of-a-self-test-and-of-no-center-",)),
        file="",
    )


def _tell(findings: tuple[Finding, ...], as_json: bool) -> int:
    if as_json:
        print(table.as_json(findings))
    else:
        width = shutil.get_terminal_size((80, 24)).columns if sys.stdout.isatty() else 80
        print("\n".join(table.table(findings, width)))
    return int(not table.fit(findings))
