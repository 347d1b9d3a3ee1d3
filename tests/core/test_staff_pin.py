"""PINs that nobody should have, and how long wrong ones keep everybody out."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.staff.pin import FREE, LONGEST_WAIT, LOOKED_BACK, Tries, wait_after, wait_left, why_not

START = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("123", "fewer than 4"),
        ("1234567890123", "more than 12"),
        ("12a4", "digits alone"),
        ("١٢٣٤", "digits alone"),
        ("0000", "again and again"),
        ("777777777777", "again and again"),
        ("1234", "in a row"),
        ("4321", "in a row"),
        ("7890", "in a row"),
        ("0987", "in a row"),
        ("1212", "repeats"),
        ("482482", "repeats"),
        ("2580", "line of keys"),
        ("0852", "line of keys"),
        ("1984", "a year"),
        ("2026", "a year"),
    ],
)
def test_what_is_guessed_first_is_refused_with_the_reason(pin: str, why: str) -> None:
    assert why in why_not(pin)


@pytest.mark.parametrize("pin", ["7302", "730264", "1357", "118492", "19842", "948271650318"])
def test_others_are_taken(pin: str) -> None:
    assert why_not(pin) == ""


def test_five_are_free_then_it_doubles_to_a_quarter_of_an_hour() -> None:
    seconds = [wait_after(wrong).total_seconds() for wrong in range(12)]
    assert seconds == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]
    assert wait_after(10**9) == LONGEST_WAIT


@given(st.integers(0, 10**6), st.integers(-(10**9), 10**9))
def test_nobody_waits_longer_than_the_rule_says_whatever_the_clock_did(wrong: int, seconds: int) -> None:
    left = wait_left(Tries(wrong, START), START + timedelta(seconds=seconds))
    assert timedelta() <= left <= wait_after(wrong)


@given(st.lists(st.integers(0, 600), min_size=1, max_size=400))
def test_who_tries_them_all_gets_through_few(pauses: list[int]) -> None:
    """Somebody who tries as soon as they may, or some seconds later: never more than the rule lets through in a day."""
    now, made = START, list[datetime]()
    for pause in pauses:
        now += timedelta(seconds=pause)
        recent = [at for at in made if at >= now - LOOKED_BACK]
        now += wait_left(Tries(len(recent), recent[-1] if recent else None), now)
        if now - START > timedelta(days=1):
            break
        made.append(now)
    within = timedelta(days=1).total_seconds()
    # five at once, five while the wait doubles, then one in a quarter of an hour
    assert len(made) <= FREE + 5 + within / LONGEST_WAIT.total_seconds() + 1
    gaps = [(after - before) for before, after in zip(made[FREE - 1 :], made[FREE:], strict=False)]
    assert all(gap >= wait_after(FREE + at) for at, gap in enumerate(gaps))
