"""Dates and times by the site's format alone, under any locale."""

import locale
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.date_format import DateFormat


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        ("%Y-%m-%d", "2026-11-23", date(2026, 11, 23)),
        ("%m/%d/%Y", "03/04/1961", date(1961, 3, 4)),
        ("%m/%d/%Y", "3/4/1961", date(1961, 3, 4)),
        ("%d/%m/%Y", "03/04/1961", date(1961, 4, 3)),
        ("%d.%m.%Y", " 04.04.1955 ", date(1955, 4, 4)),
        ("%Y%m%d", "19710304", date(1971, 3, 4)),
        ("%d-%b-%Y", "23-NOV-2026", date(2026, 11, 23)),
        ("%b %d, %Y", "September 3, 2026", date(2026, 9, 3)),
        ("%m/%d/%Y", "02/29/1960", date(1960, 2, 29)),
    ],
)
def test_dates(form: str, text: str, expected: date) -> None:
    assert DateFormat(form).date(text) == expected


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("%m/%d/%Y", "13/04/1961"),
        ("%m/%d/%Y", "02/29/1961"),
        ("%m/%d/%Y", "03/04/61"),
        ("%m/%d/%Y", "03-04-1961"),
        ("%m/%d/%Y", "03/04/1961 00:00"),
        ("%m/%d/%Y", ""),
        ("%m/%d/%Y", "٠٣/٠٤/١٩٦١"),
        ("%Y%m%d", "2026113"),
        ("%Y%m%d", "2026-11-23"),
        ("%d-%b-%Y", "23-FOO-2026"),
        ("%Y-%m-%d", "0000-01-01"),
    ],
)
def test_no_dates(form: str, text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the text is the caller's affair
        DateFormat(form).date(text)


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        ("%H:%M", "08:15", time(8, 15)),
        ("%H:%M", "8:15", time(8, 15)),
        ("%H:%M:%S", "23:59:59", time(23, 59, 59)),
        ("%I:%M %p", "8:00 AM", time(8)),
        ("%I:%M %p", "12:00 AM", time(0)),
        ("%I:%M %p", "12:30 pm", time(12, 30)),
        ("%I:%M %p", "1:05\u202fp.m.", time(13, 5)),
        ("%I:%M %p", "08:00AM", time(8)),
        ("%I%M%p", "0800AM", time(8)),
        ("%H%M%S", "080000", time(8)),
        ("%H%M%S", "0845", time(8, 45)),
        ("%H%M%S", "084510.250000", time(8, 45, 10)),
        ("%H%M", "0845", time(8, 45)),
        ("%H%M", "084510", time(8, 45, 10)),
    ],
)
def test_times(form: str, text: str, expected: time) -> None:
    assert DateFormat(form).time(text) == expected


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("%H:%M", "24:00"),
        ("%H:%M", "8:00 AM"),
        ("%I:%M %p", "13:00 PM"),
        ("%I:%M %p", "0:30 AM"),
        ("%I:%M %p", "8:00"),
        ("%H%M%S", "80000"),
        ("%H%M%S", "08:00"),
        ("%H%M%S", "0860"),
        ("%H%M%S", "0845.5"),
    ],
)
def test_no_times(form: str, text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the text is the caller's affair
        DateFormat(form).time(text)


def test_am_and_pm_under_a_locale_that_lacks_them() -> None:
    before = locale.setlocale(locale.LC_TIME)
    for name in ("de_DE.UTF-8", "de_DE", "fr_FR.UTF-8", "C"):
        try:
            locale.setlocale(locale.LC_TIME, name)
            break
        except locale.Error:
            continue
    try:
        assert DateFormat("%I:%M %p").time("8:00 PM") == time(20)
        assert DateFormat("%d-%b-%Y").date("01-DEC-2026") == date(2026, 12, 1)
    finally:
        locale.setlocale(locale.LC_TIME, before)


@pytest.mark.parametrize(
    ("form", "spelled"), [("%m/%d/%Y", "MM/DD/YYYY"), ("%I:%M %p", "HH:MM AM/PM"), ("%H%M%S", "HHMMSS")]
)
def test_spelled_for_people(form: str, spelled: str) -> None:
    assert DateFormat(form).spelled == spelled


@pytest.mark.parametrize("form", ["%y-%m-%d", "%Y-%m-%d%", "%d.%m.%d", "%j", "%%"])
def test_formats_that_are_not_known(form: str) -> None:
    with pytest.raises(ValueError, match="%"):
        DateFormat(form)


@given(
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    st.times(),
    st.sampled_from(["%Y-%m-%d", "%m/%d/%Y", "%d.%m.%Y", "%Y%m%d", "%d %b %Y"]),
    st.sampled_from(["%H:%M:%S", "%I:%M:%S %p", "%H%M%S"]),
)
def test_what_strftime_writes_is_read(day: date, hour: time, day_form: str, hour_form: str) -> None:
    assert DateFormat(day_form).date(day.strftime(day_form)) == day
    assert DateFormat(hour_form).time(hour.strftime(hour_form)) == hour.replace(microsecond=0)


@given(st.text(max_size=20))
def test_any_text_is_read_or_refused(text: str) -> None:
    for form in ("%m/%d/%Y", "%Y%m%d", "%b %d, %Y"):
        try:
            DateFormat(form).date(text)
        except ValueError:
            continue
