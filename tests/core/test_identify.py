"""Two identifiers find one person of the sample exports, and nobody else's."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.appointment import Appointment, NameGroup, Order, Person, PersonName
from kiosk.core.identify import (
    AlreadyIn,
    Elsewhere,
    Found,
    Identity,
    NotFound,
    ScannedClaim,
    Several,
    TypedClaim,
    identify,
    today_of,
)
from kiosk.core.names import person_key
from tests.exports import FILES, config_of, export_of

ROWS = {site: export_of(site).appointments for site in FILES}
HERE = {site: config_of(site).center.here for site in FILES}


def typed(site: str, birth_date: date, last_name: str) -> Identity:
    return identify(TypedClaim(birth_date, last_name), ROWS[site], HERE[site])


def scanned(site: str, accession: str, birth_date: date) -> Identity:
    return identify(ScannedClaim(accession, birth_date), ROWS[site], HERE[site])


def accessions(identity: Identity) -> tuple[str, ...]:
    return tuple(row.accession for row in identity.today) if isinstance(identity, Found) else ()


@pytest.mark.parametrize("site", FILES)
def test_everybody_finds_their_own_and_nobody_elses(site: str) -> None:
    """Every birth date with every last name of the export, in every writing."""
    for born in ROWS[site]:
        for named in ROWS[site]:
            for group in named.person.name.groups:
                found = typed(site, born.person.birth_date, group.family)
                of_both = [
                    row
                    for row in ROWS[site]
                    if row.person.birth_date == born.person.birth_date
                    and row.person.name == named.person.name
                    and not row.cancelled
                ]
                people = {person_key(row.person) for row in of_both}
                here = [row for row in of_both if row.center in ("", HERE[site])]
                if not people:
                    assert found == NotFound()
                elif len(people) > 1:
                    assert found == Several()
                elif not here:
                    assert found == Elsewhere(of_both[0])
                else:
                    assert found == Found(here[0], tuple(here), born=born.person.birth_date)


@pytest.mark.parametrize("site", FILES)
def test_every_code_needs_its_own_birth_date(site: str) -> None:
    for row in ROWS[site]:
        for other in ROWS[site]:
            found = scanned(site, row.accession.lower(), other.person.birth_date)
            if row.cancelled or row.person.birth_date != other.person.birth_date:
                assert found == NotFound()
            elif row.center not in ("", HERE[site]):
                assert found == Elsewhere(row)
            else:
                assert row.accession in accessions(found)
                assert found.person == row.person if isinstance(found, Found) else False


@pytest.mark.parametrize(
    ("site", "born", "name", "expected"),
    [
        ("us", "1961-03-04", "ONEIL", "A26112300101"),
        ("us", "1979-12-30", "Nguyen", "A26112300102"),
        ("us", "1950-07-19", "Garcia", "A26112300103"),
        ("us", "1999-01-02", "smith jones", "A26112300104"),
        ("us", "1944-05-06", "Delacruz", "A26112300105"),
        ("us", "1988-10-01", "王小明", "A26112300108"),
        ("eu", "1955-04-04", "Muller", "26/112301"),
        ("eu", "1948-01-09", "GROSS", "26/112302"),
        ("eu", "1985-03-17", "Dangelo", "26/112303"),
        ("ris", "1965-01-01", "beispiel", "ACC0002"),
        ("ris", "1958-05-20", "يوسف", "ACC0003"),
        ("ris", "1949-12-31", "Yamada 山田", "ACC0004"),
        ("ris", "1949-12-31", "やまだ", "ACC0004"),
        ("ris", "2010-06-15", "kim", "ACC0005"),
    ],
)
def test_as_people_type_it(site: str, born: str, name: str, expected: str) -> None:
    found = typed(site, date.fromisoformat(born), name)
    assert isinstance(found, Found)
    assert not found.by_spelling
    assert accessions(found) == (expected,)


@pytest.mark.parametrize(
    ("site", "born", "name", "expected"),
    [
        ("eu", "1955-04-04", "Mueller", "26/112301"),
        ("us", "1944-05-06", "Cruz", "A26112300105"),
        ("ris", "1958-05-20", "محمد", "ACC0003"),
    ],
)
def test_a_match_by_spelling_says_so(site: str, born: str, name: str, expected: str) -> None:
    found = typed(site, date.fromisoformat(born), name)
    assert isinstance(found, Found)
    assert found.by_spelling
    assert accessions(found) == (expected,)


def test_one_person_with_two_exams_gets_both_and_starts_with_the_first() -> None:
    found = typed("us", date(1990, 11, 11), "Petrova")
    assert isinstance(found, Found)
    assert found.appointment.accession == "A26112300110"
    assert accessions(found) == ("A26112300110", "A26112300111")
    # the letter of the second exam is for the same visit
    assert scanned("us", "A26112300111", date(1990, 11, 11)) == found


def test_two_people_with_one_name_and_birth_date_need_a_person() -> None:
    assert typed("us", date(1966, 6, 6), "Lee") == Several()
    # a letter tells them apart
    assert accessions(scanned("us", "A26112300113", date(1966, 6, 6))) == ("A26112300113",)


def test_a_cancelled_appointment_finds_nobody() -> None:
    assert typed("us", date(1972, 8, 15), "Johnson") == NotFound()
    assert scanned("us", "A26112300107", date(1972, 8, 15)) == NotFound()


def test_another_exam_finds_nobody() -> None:
    assert typed("us", date(1960, 2, 29), "Brown") == NotFound()


def test_booked_at_another_center() -> None:
    found = typed("us", date(1955, 4, 4), "Müller")
    assert isinstance(found, Elsewhere)
    assert found.appointment.center == "NORTHGATE"


def booked(accession: str, name: str, hour: int = 9, **changes: object) -> Appointment:
    person = Person(PersonName((NameGroup(name, "Ann"),)), date(1960, 1, 2))
    row = Appointment(accession, person, datetime.combine(date(2026, 11, 23), time(hour)), Order("myelogram", "M", "M"))
    return replace(row, **changes)  # type: ignore[arg-type]


JAN_2 = date(1960, 1, 2)


def test_without_an_mrn_name_and_birth_date_are_the_person() -> None:
    rows = [booked("2", "Smith", 10), booked("1", "Smith", 9)]
    assert accessions(identify(TypedClaim(JAN_2, "smith"), rows, "")) == ("1", "2")


def test_one_mrn_of_two_issuers_is_two_people() -> None:
    rows = [
        booked(issuer, "Smith", person=Person(PersonName((NameGroup("Smith"),)), JAN_2, "7", issuer))
        for issuer in ("A", "B")
    ]
    assert identify(TypedClaim(JAN_2, "smith"), rows, "") == Several()


def test_the_exact_name_keeps_the_other_spelling_out() -> None:
    rows = [booked("1", "Müller"), booked("2", "Mueller", person=replace(booked("2", "Mueller").person, mrn="2"))]
    found = identify(TypedClaim(JAN_2, "Mueller"), rows, "")
    assert isinstance(found, Found)
    assert found.appointment.accession == "2"
    assert not found.by_spelling


def test_two_by_spelling_need_a_person() -> None:
    rows = [booked("1", "de la Cruz"), booked("2", "del Cruz")]
    assert identify(TypedClaim(JAN_2, "Cruz"), rows, "") == Several()


def test_who_has_checked_in_for_everything_is_in() -> None:
    done, later = booked("1", "Smith", 9, recorded=True), booked("2", "Smith", 11)
    assert identify(TypedClaim(JAN_2, "Smith"), [done], "") == AlreadyIn()
    found = identify(TypedClaim(JAN_2, "Smith"), [done, later], "")
    assert found == Found(later, (done, later), born=JAN_2)
    assert identify(ScannedClaim("1", JAN_2), [done, later], "") == AlreadyIn()


def test_nobody_checks_in_for_what_is_done_but_it_stays_in_the_day() -> None:
    over, later = booked("1", "Smith", 9, done=True), booked("2", "Smith", 11)
    for claim in (TypedClaim(JAN_2, "Smith"), ScannedClaim("1", JAN_2)):
        assert identify(claim, [over], "") == AlreadyIn()
    assert identify(ScannedClaim("1", JAN_2), [over, later], "") == AlreadyIn()
    found = Found(later, (over, later), born=JAN_2)
    for claim in (TypedClaim(JAN_2, "Smith"), ScannedClaim("2", JAN_2)):
        assert identify(claim, [over, later], "") == found
    assert today_of(found, [over, later], "") == (over, later)


def test_one_of_two_exams_under_an_accession_is_done() -> None:
    over = booked("1", "Smith", 9, done=True)
    later = booked("1", "Smith", 11, order=Order("epidurography", "E", "E"))
    assert identify(ScannedClaim("1", JAN_2), [over, later], "") == Found(later, (over, later), born=JAN_2)


def test_nobody_is_sent_elsewhere_for_what_is_done() -> None:
    over, later = booked("1", "Smith", 9, center="NORTH", done=True), booked("2", "Smith", 11, center="SOUTH")
    assert identify(TypedClaim(JAN_2, "Smith"), [over, later], "HERE") == Elsewhere(later)
    assert identify(TypedClaim(JAN_2, "Smith"), [over], "HERE") == AlreadyIn()


def test_the_visit_is_for_the_exam_that_is_here() -> None:
    there, here = booked("1", "Smith", 8, center="NORTH"), booked("2", "Smith", 9, center="HERE")
    assert identify(TypedClaim(JAN_2, "Smith"), [there, here], "HERE") == Found(here, (here,), born=JAN_2)


def test_a_wrong_code_and_a_wrong_date_are_told_alike() -> None:
    rows = [booked("1", "Smith")]
    answers = {
        identify(claim, rows, "")
        for claim in (
            TypedClaim(JAN_2, "Jones"),
            TypedClaim(date(1960, 2, 1), "Smith"),
            ScannedClaim("2", JAN_2),
            ScannedClaim("1", date(1960, 2, 1)),
            ScannedClaim("", JAN_2),
            TypedClaim(JAN_2, ""),
        )
    }
    assert answers == {NotFound()}


@given(st.permutations(ROWS["us"]), st.sampled_from(ROWS["us"]))
def test_the_order_of_the_rows_does_not_matter(rows: list[Appointment], row: Appointment) -> None:
    claim = TypedClaim(row.person.birth_date, row.person.name.first.family)
    assert identify(claim, rows, "LAKESIDE") == identify(claim, ROWS["us"], "LAKESIDE")


def test_rows_without_an_mrn_go_with_the_one_mrn_of_that_name() -> None:
    """Capitals make no other person, and a row that lacks the MRN is not lost to the interlocks."""
    named, bare = booked("1", "Smith", 9), booked("2", "SMITH", 11)
    named = replace(named, person=replace(named.person, mrn="7"))
    bare = replace(bare, person=replace(bare.person, mrn=""))
    found = identify(ScannedClaim("1", JAN_2), [named, bare], "")
    assert isinstance(found, Found)
    assert found.today == (named, bare)


def test_a_namesake_is_told() -> None:
    mine, other = booked("1", "Smith", 9), booked("2", "Smith", 11)
    mine = replace(mine, person=replace(mine.person, mrn="7"))
    other = replace(other, person=replace(other.person, mrn="8"))
    found = identify(ScannedClaim("1", JAN_2), [mine, other], "")
    assert isinstance(found, Found)
    assert found.namesake
    assert found.today == (mine,)
