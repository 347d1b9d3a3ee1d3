"""Drafts as JSON: what goes in comes out, and what was written long ago too."""

import json
from pathlib import Path

import pytest
from hypothesis import given

from kiosk.adapters.store.encoding import VERSION, decode, encode
from kiosk.core.record import Draft
from kiosk.errors import StoreError, StoreNewer
from tests.adapters.store.samples import CANARY, draft, drafts

OLD = Path(__file__).parent / "old_drafts"


@given(drafts())
def test_every_draft_comes_back(given_draft: Draft) -> None:
    assert decode(encode(given_draft)) == given_draft


def test_dates_are_iso_and_the_version_is_told() -> None:
    told = json.loads(encode(draft()))
    assert told["version"] == VERSION
    assert told["draft"]["patient"]["birth_date"] == "1961-04-12"
    assert told["draft"]["arrived"] == "2026-11-23T08:41:07"


@pytest.mark.parametrize("file", sorted(OLD.glob("*.json")), ids=lambda file: file.stem)
def test_old_records_stay_readable(file: Path) -> None:
    """Files here are never edited. Where this fails, ``Draft`` changed: read ``encoding.VERSION``."""
    assert decode(file.read_text(encoding="utf-8")).patient.name


def test_todays_form_is_among_the_old_ones() -> None:
    """A change of form shows: ``draft()`` is written down as it was when its version was new."""
    assert decode((OLD / f"v{VERSION}.json").read_text(encoding="utf-8")) == draft()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"age":65', f'"age":"{CANARY}"'),
        ('"status":"complete"', f'"status":"{CANARY}"'),
        ('"arrived":', '"arrive":'),
        ('"version":1', f'"version":1,"more":"{CANARY}"'),
        ('{"version"', '"version"'),
    ],
)
def test_a_spoilt_draft_is_an_error_without_its_text(old: str, new: str) -> None:
    text = encode(draft())
    assert old in text
    with pytest.raises(StoreError, match="cannot be read") as raised:
        decode(text.replace(old, new))
    assert CANARY not in str(raised.value)
    assert raised.value.__suppress_context__


def test_a_newer_form_is_refused() -> None:
    with pytest.raises(StoreNewer):
        decode(encode(draft()).replace(f'"version":{VERSION}', f'"version":{VERSION + 1}'))


def test_half_a_character_is_an_error_without_the_name() -> None:
    with pytest.raises(StoreError) as raised:
        encode(draft(last=CANARY + "\ud800"))
    assert CANARY not in str(raised.value)
    assert raised.value.__suppress_context__
