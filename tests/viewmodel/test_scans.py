"""Twenty thousand codes that nobody should have: what the kiosk makes of them is nothing at all."""

import logging
import random
import string
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.adapters.letter_seal import LetterSeal
from kiosk.core import events as ev
from kiosk.core.letter import MARK, Letter, accession_on, letter_code
from kiosk.core.record import Who
from kiosk.core.reference import slip_code
from kiosk.core.visit import Asking, Confirming, Entering, Entry, Field, Method, Problem, Visit, Welcome
from tests.viewmodel.fakes import Booth, World
from tests.walk import APPOINTMENTS, DAY, MAN_62, NOW

SCANS = 20_000
SEAL = LetterSeal(["k" * 32])
FOREIGN = LetterSeal(["o" * 32])
LETTERS = {row.accession: letter_code(Letter(row.accession, DAY), SEAL.make) for row in APPOINTMENTS}
VALID = frozenset(LETTERS.values())
BASE_32 = string.ascii_uppercase + "234567"
SIGNS = (
    BASE_32 + string.digits + string.ascii_lowercase + string.punctuation + " \t\r\n\x00\x1b\x1dſıéÖ漢🙂\u202e\ud800"
)
REFUSED = Entering(Method.SCAN, Field.CODE, Problem.CODE)


def bytes_as_text(chance: random.Random) -> str:
    return chance.randbytes(chance.randint(0, 80)).decode("latin-1")


def unicode_text(chance: random.Random) -> str:
    return "".join(chr(chance.randrange(1, 0x11000)) for _ in range(chance.randint(1, 64)))


def flipped(chance: random.Random) -> str:
    """One sign of a letter that holds is another one. Its case does not matter, and a keyboard may write its colon as
    any letter that is not ASCII."""
    code = chance.choice(sorted(VALID))
    place = chance.randrange(len(code))
    other = chance.choice([sign for sign in SIGNS if sign.upper() != code[place] and (place != 4 or sign.isascii())])
    return code[:place] + other + code[place + 1 :]


def cut(chance: random.Random) -> str:
    code = chance.choice(sorted(VALID))
    kept = code[: chance.randrange(len(MARK), len(code))]
    return chance.choice((kept, kept + kept[5:], MARK + code, code + code[-1], code[:5] + code[6:]))


def foreign(chance: random.Random) -> str:
    accession = chance.choice(sorted(LETTERS))
    return letter_code(Letter(accession, DAY + timedelta(chance.randint(-9, 9))), FOREIGN.make)


def expired(chance: random.Random) -> str:
    accession = chance.choice(sorted(LETTERS))
    return letter_code(Letter(accession, DAY - timedelta(chance.randint(4, 900))), SEAL.make)


def token(chance: random.Random) -> str:
    return MARK + "".join(chance.choices(BASE_32, k=chance.randint(0, 59)))


def other_kind(chance: random.Random) -> str:
    """A slip's, a link, a card, a network; things that lie about in a lobby."""
    text = "".join(chance.choices(BASE_32, k=chance.randint(1, 30)))
    kinds = (
        "SLP1:",
        "https://",
        "HTTP://",
        "BEGIN:VCARD ",
        "WIFI:S:",
        "MECARD:N:",
        "mailto:",
        "tel:",
        "RAD2:",
        "LET2:",
    )
    return chance.choice((slip_code(text, "7Q3FX2KM"), slip_code("A1", text), chance.choice(kinds) + text))


def very_long(chance: random.Random) -> str:
    return chance.choice((MARK, "", "9")) + "".join(chance.choices(BASE_32, k=chance.choice((65, 700, 7089))))


def any_signs(chance: random.Random) -> str:
    return "".join(chance.choices(SIGNS, k=chance.randint(1, 70)))


KINDS: tuple[Callable[[random.Random], str], ...] = (
    *(bytes_as_text, unicode_text, flipped, cut, foreign, expired, token, other_kind, very_long, any_signs),
)


def is_bare(text: str) -> bool:
    """What could be a bare accession: printable ASCII that does not begin like ``KIND:``. Not asked of core."""
    whole = text.isascii() and text.isprintable() and 0 < len(text) <= 64
    return whole and not (text[:1].isalpha() and ":" in text and is_scheme(text.partition(":")[0]))


def is_scheme(text: str) -> bool:
    return all(sign.isalnum() or sign in "+.-" for sign in text)


@pytest.fixture
def booth(qapp: object) -> Iterator[Booth]:
    booth = Booth(World(), letters=lambda code, today: accession_on(code, today, 3, SEAL.holds))
    yield booth
    booth.idle.deleteLater()


def test_twenty_thousand_scans_change_nothing(booth: Booth, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    chance = random.Random(20261123)
    accepted = 0
    welcome = Visit()
    scanning = Visit(Entering(Method.SCAN, Field.CODE), started=NOW)
    elsewhere = (
        Visit(Entering(Method.TYPE, Field.NAME), started=NOW, entry=Entry("", "1", "2", "1960", "LE")),
        Visit(Entering(Method.SCAN, Field.YEAR), started=NOW, entry=Entry("A1", "1", "2", "19")),
        Visit(Confirming("self"), started=NOW, arrived=NOW),
        Visit(Asking("driver"), started=NOW, arrived=NOW, who=Who.SELF),
    )
    for number in range(SCANS):
        before = chance.choice((welcome, scanning)) if number % 10 else chance.choice(elsewhere[:2])
        booth.kiosk._visit = before
        text = chance.choice(KINDS)(chance)
        booth.kiosk.scanned(text)
        seen = "".join(sign for sign in text if sign.isprintable())
        bare = seen.strip()
        after = booth.visit
        if number % 10 == 0 or not 0 < len(seen) <= 64:
            assert after == before, ascii(text)
        elif is_bare(bare):
            # Nobody is looked up before the birth date is there.
            accepted += 1
            assert after.page == Entering(Method.SCAN, Field.DAY), ascii(text)
            assert after == replace(before, page=after.page, started=NOW, entry=Entry(code=bare)), ascii(text)
        else:
            assert after == replace(before, page=REFUSED, started=NOW), ascii(text)
    assert accepted < SCANS / 5, "most of them are no accession either"
    for before in elsewhere[2:]:
        booth.kiosk._visit = before
        booth.kiosk.scanned(LETTERS["A2"])
        assert booth.visit == before
    assert booth.world.did == []
    assert booth.world.notes == []
    assert not booth.store_jobs.jobs
    assert not booth.print_jobs.jobs
    assert not any(code in caplog.text for code in VALID)


def test_after_all_that_a_letter_is_taken(booth: Booth) -> None:
    assert isinstance(booth.visit.page, Welcome)
    for code in ("SLP1:A2", MARK + "A2", LETTERS["A2"].lower()):
        booth.kiosk.scanned(code)
    assert booth.visit.entry == Entry(code="A2")
    for field, number in (("day", MAN_62.birth_date.day), ("month", MAN_62.birth_date.month), ("year", 1964)):
        booth.kiosk.focusField(field)
        for sign in str(number):
            booth.kiosk.key(sign)
    booth.kiosk.send(ev.Next())
    booth.work()
    assert isinstance(booth.visit.page, Confirming)
