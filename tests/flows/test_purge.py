"""A patient who was here a while ago is in none of the kiosk's files any more; through the real window."""

import logging
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

from kiosk.adapters.store import open_store
from kiosk.config import Config, StorePlace
from kiosk.core.record import PrintOutcome
from kiosk.core.visit import Welcome
from kiosk.log import log_to
from tests import window
from tests.adapters.store.samples import ask
from tests.flows.play import play
from tests.flows.test_privacy import BORN, EVERYTHING, canary, plain, unsafe
from tests.unseen_bytes import traces
from tests.window import Lobby, StandingClock, config_in


class HandSet(StandingClock):
    """Goes on when told."""

    def __init__(self) -> None:
        self.passed = timedelta()

    def now(self) -> datetime:
        return super().now() + self.passed

    def utc(self) -> datetime:
        return super().utc() + self.passed


def plain_site(folder: Path) -> Config:
    """Its store is not encrypted, so that whatever is left of anybody is seen."""
    site = config_in(folder)
    return structs.replace(site, store=StorePlace(file=str(folder / "kiosk.db"), encryption="disk"))


@pytest.fixture
def clock() -> HandSet:
    return HandSet()


@pytest.fixture
def lobby(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: HandSet) -> Iterator[Lobby]:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    root = logging.getLogger()
    before = list(root.handlers)
    log_to(tmp_path / "log")
    # as loud as a site can make it
    level = root.level
    root.setLevel(logging.DEBUG)
    monkeypatch.setattr(window, "config_in", plain_site)
    made = Lobby(tmp_path, clock=clock)
    yield made
    root.setLevel(level)
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


def words() -> list[str]:
    """Who it is, what the schedule says of it, what it types; its birth date as the store has it."""
    return [*(plain(word) for word in EVERYTHING), "{:04}-{:02}-{:02}".format(*BORN)]


def records(lobby: Lobby) -> int:
    return int(ask(lobby.running.store, "SELECT count(*) FROM record")[0][0])


def test_after_the_purge_nobody_is_in_any_file(lobby: Lobby, clock: HandSet, tmp_path: Path) -> None:
    lobby.book([canary()])
    play(lobby, unsafe(), canary())
    lobby.onward("Confirm")
    record = lobby.await_slip()
    assert record is not None
    slip = tmp_path / "slips" / f"{record.reference}.pdf"
    assert slip.exists()
    lobby.leave()
    found = " ".join(traces(tmp_path, words()))
    assert all(word in found for word in words()), "it can be found while it is kept"

    clock.passed = timedelta(days=2)
    purging = lobby.running._outside._purging
    lobby.go("Scan my code")
    assert not isinstance(lobby.visit.page, Welcome)
    purging.come_due()
    lobby.finger.until(lambda: not lobby.running._outside._workers[0].busy, lambda: TimeoutError("the store is busy"))
    assert records(lobby) == 1, "nobody's data goes while somebody is at the kiosk"
    lobby.go("Back")
    lobby.finger.until(lambda: records(lobby) == 0, lambda: TimeoutError("nothing was purged"))
    lobby.close()

    assert not slip.exists()
    assert traces(tmp_path, words()) == []
    assert {path.name for path in tmp_path.rglob("*") if path.is_file()} == {"kiosk.db", "kiosk.log", "store.key"}


def test_each_thing_that_happens_is_a_row(lobby: Lobby) -> None:
    lobby.book([canary()])
    play(lobby, unsafe(), canary())
    lobby.onward("Confirm")
    record = lobby.await_slip()
    assert record is not None
    lobby.leave()
    lobby.close()
    with open_store(lobby.folder / "kiosk.db") as store:
        rows = ask(store, "SELECT event, facts, record FROM audit ORDER BY id")
    names = [event for event, _, _ in rows]
    assert names.count("started") == 1
    assert "imported" in names
    assert [name for name in names if name not in ("started", "imported")] == [
        "identified",
        "confirmed",
        "recorded",
        "print_ended",
        "visit_over",
    ]
    facts = {event: (facts, about) for event, facts, about in rows}
    assert facts["identified"] == ('{"method":"scan"}', "")
    assert facts["confirmed"] == ('{"by":"self"}', "")
    assert facts["recorded"] == ('{"reason":"","status":"complete"}', record.id)
    assert facts["print_ended"] == (f'{{"outcome":"{PrintOutcome.SAVED_TO_FOLDER.value}"}}', record.id)
    assert facts["visit_over"] == ('{"page":"done"}', "")
    said = " ".join(text for text, _ in facts.values())
    assert not [word for word in words() if word.casefold() in said.casefold()]
