"""Exports of three kinds of RIS, whole; and everything that can be wrong in one."""

from datetime import date, datetime, time

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.schedule_csv import read_export
from kiosk.adapters.schedule_report import Counts, Export, Problem, StepRow, UnknownCode
from kiosk.config import Config, ExamEntry, Headers, Schedule, SexWords
from kiosk.core.appointment import (
    Appointment,
    Level,
    NameGroup,
    Order,
    Person,
    PersonName,
    Side,
    Step,
    Steroid,
)
from kiosk.errors import ConfigError, ScheduleError
from tests.exports import FILES, PROCEDURES, bytes_of, config_of, export_of

HEADER = "Accession,MRN,Name,DOB,Sex,Date,Time,Code,Exam,Location,Status"
ROW = 'A1,007,"SMITH, ANN",1960-01-02,F,2026-11-23,09:00,M,MYELOGRAM LUMBAR,,Scheduled'
SITE = Config(
    exam=(
        ExamEntry("myelogram", "M", levels=(Level.LUMBAR,), steroid=Steroid.NO),
        ExamEntry("epidurography", "E"),
        ExamEntry("step", "S"),
        ExamEntry("other", "O"),
    )
)


def read(*lines: str, config: Config = SITE, header: str = HEADER) -> Export:
    return read_export("\n".join((header, *lines)).encode(), config, PROCEDURES)


def problems(export: Export) -> list[str]:
    return [str(problem) for problem in export.problems]


def on_the_23rd(hour: int, minute: int = 0) -> datetime:
    return datetime.combine(date(2026, 11, 23), time(hour, minute))


def person(
    name: str | list[NameGroup],
    birth_date: str,
    mrn: str,
    sex: str = "",
    issuer: str = "",
    given: str = "",
    middle: str = "",
) -> Person:
    groups = tuple(name) if isinstance(name, list) else (NameGroup(name, given, middle),)
    return Person(PersonName(groups), date.fromisoformat(birth_date), mrn, issuer, sex)


MYELOGRAM, EPIDUROGRAPHY = PROCEDURES
C, T, L, S = Level
LAKESIDE, NORTHGATE, NORD = "LAKESIDE", "NORTHGATE", "Nord"
PETROVA = person("PETROVA", "1990-11-11", "00012354", "F", given="ANNA")

US = (
    Appointment(
        "A26112300101",
        person("O'NEIL", "1961-03-04", "00012345", "F", given="MARY", middle="ANN"),
        on_the_23rd(8),
        Order(MYELOGRAM, "72265", "MYELOGRAM LUMBAR W CT", (L,), steroid=Steroid.NO),
        LAKESIDE,
        "FLUORO 1",
    ),
    Appointment(
        "A26112300102",
        person("NGUYỄN", "1979-12-30", "00012346", "F", given="THỊ", middle="HOA"),
        on_the_23rd(8, 30),
        Order(EPIDUROGRAPHY, "62323", "EPIDUROGRAM LUMBAR W ESI L4-5 LT", (L,), "L4-5", Side.LEFT, Steroid.YES),
        LAKESIDE,
        "FLUORO 2",
    ),
    Appointment(
        "A26112300103",
        person("GARCÍA LÓPEZ", "1950-07-19", "00012347", "M", given="JOSÉ", middle="LUIS"),
        on_the_23rd(9),
        Order(MYELOGRAM, "72240", "MYELOGRAM CERVICAL W CT", (C,), steroid=Steroid.NO),
        LAKESIDE,
        "FLUORO 1",
    ),
    Appointment(
        "A26112300104",
        person("SMITH-JONES", "1999-01-02", "00012348", "F", given="AVA"),
        on_the_23rd(9, 30),
        Order(EPIDUROGRAPHY, "62321", "EPIDUROGRAPHY CERVICAL/ESI", (C,), steroid=Steroid.YES),
        LAKESIDE,
        "FLUORO 2",
    ),
    Appointment(
        "A26112300105",
        person("DE LA CRUZ", "1944-05-06", "00012349", "F", given="ROSA"),
        on_the_23rd(10),
        Order(MYELOGRAM, "72270", "MYELOGRAM 2+ REGIONS", steroid=Steroid.NO),
        LAKESIDE,
        "FLUORO 1",
    ),
    Appointment(
        "A26112300107",
        person("JOHNSON", "1972-08-15", "00012351", given="PAT"),
        on_the_23rd(11),
        Order(EPIDUROGRAPHY, "62323", "EPIDUROGRAM SACRAL/CAUDAL ESI", (S,), steroid=Steroid.YES),
        LAKESIDE,
        "FLUORO 2",
        cancelled=True,
    ),
    Appointment(
        "A26112300108",
        person([NameGroup("WANG", "XIAOMING"), NameGroup("王小明")], "1988-10-01", "00012352", "M"),
        on_the_23rd(11, 30),
        Order(MYELOGRAM, "72255", "MYELOGRAM THORACIC W CT", (T,), steroid=Steroid.NO),
        LAKESIDE,
        "FLUORO 1",
    ),
    Appointment(
        "A26112300109",
        person("MÜLLER", "1955-04-04", "00012353", "M", given="JÜRGEN"),
        on_the_23rd(13),
        Order(EPIDUROGRAPHY, "62323", "EPIDUROGRAM L5-S1 RT", (L,), "L5-S1", Side.RIGHT, Steroid.UNKNOWN),
        NORTHGATE,
        "FLUORO 2",
    ),
    Appointment(
        "A26112300110",
        PETROVA,
        on_the_23rd(13, 30),
        Order(MYELOGRAM, "72265", "MYELOGRAM LUMBAR W CT", (L,), steroid=Steroid.NO),
        LAKESIDE,
        "FLUORO 1",
    ),
    Appointment(
        "A26112300111",
        PETROVA,
        on_the_23rd(15),
        Order(EPIDUROGRAPHY, "62323", "LUMBAR ESI", (L,), steroid=Steroid.YES),
        LAKESIDE,
        "FLUORO 2",
    ),
    Appointment(
        "A26112300112",
        person("LEE", "1966-06-06", "00012355", "M", given="JAMES"),
        on_the_23rd(14),
        Order(MYELOGRAM, "72265", "MYELOGRAM LUMBAR W CT", (L,), steroid=Steroid.NO),
        LAKESIDE,
        "FLUORO 1",
    ),
    Appointment(
        "A26112300113",
        person("LEE", "1966-06-06", "00012356", "M", given="JAMES"),
        on_the_23rd(14, 30),
        Order(EPIDUROGRAPHY, "62323", "EPIDUROGRAM LUMBAR", (L,), steroid=Steroid.UNKNOWN),
        LAKESIDE,
        "FLUORO 2",
    ),
)
US_STEP = StepRow("A26112300105", Step(on_the_23rd(10, 45), "CT SPINE POST MYELOGRAM", "CT 1"), 7)

EU = (
    Appointment(
        "26/112301",
        person("Müller", "1955-04-04", "0007001", "M", "NORD", given="Jürgen"),
        on_the_23rd(8, 15),
        Order(MYELOGRAM, "MYELO-L", "Myelographie LWS mit CT", (L,), steroid=Steroid.NO),
        NORD,
        "DL1",
    ),
    Appointment(
        "26/112302",
        person("Groß", "1948-01-09", "0007002", "F", "NORD", given="Käthe"),
        on_the_23rd(9),
        Order(
            EPIDUROGRAPHY, "EPID-L", "Epidurographie LWS, Infiltration L4/5 links", (L,), "L4/5", Side.LEFT, Steroid.YES
        ),
        NORD,
        "DL2",
    ),
    Appointment(
        "26/112303",
        person("d'Angelo", "1985-03-17", "0007003", "F", "NORD", given="Françoise"),
        on_the_23rd(9, 45),
        Order(MYELOGRAM, "MYELO-C", "Myelographie HWS", (C,), steroid=Steroid.NO),
        NORD,
        "DL1",
    ),
    Appointment(
        "26/112305",
        person("Sahin", "1970-02-01", "0007005", "M", "NORD", given="Ömer"),
        on_the_23rd(11),
        Order(EPIDUROGRAPHY, "EPID-S", "Epidurographie sakral", (S,), steroid=Steroid.UNKNOWN),
        NORD,
        "DL2",
        cancelled=True,
    ),
)

YAMADA = [NameGroup("Yamada", "Tarou"), NameGroup("山田", "太郎"), NameGroup("やまだ", "たろう")]
RIS = (
    Appointment(
        "ACC0001",
        person("MUSTER", "1971-03-04", "MRN1001", "F", "HOSP", given="ANNA"),
        on_the_23rd(8),
        Order(MYELOGRAM, "MYELOL", "Myelogram lumbar", (L,), steroid=Steroid.NO),
        room="FLUORO1",
    ),
    Appointment(
        "ACC0002",
        person("BEISPIEL", "1965-01-01", "MRN1002", "M", "HOSP", given="JOËL", middle="Q"),
        on_the_23rd(9),
        Order(EPIDUROGRAPHY, "EPIDL", "Epidurography L3-L4 right", (L,), "L3-L4", Side.RIGHT, Steroid.UNKNOWN),
        room="FLUORO1",
    ),
    Appointment(
        "ACC0003",
        person("يوسف", "1958-05-20", "MRN1003", "M", "HOSP", given="محمد"),
        on_the_23rd(9, 30),
        Order(MYELOGRAM, "MYELOC", "Myelogram cervical", (C,), steroid=Steroid.NO),
        room="FLUORO2",
    ),
    Appointment(
        "ACC0004",
        person(YAMADA, "1949-12-31", "MRN1004", "M", "HOSP"),
        on_the_23rd(10),
        Order(EPIDUROGRAPHY, "EPIDT", "Epidurography thoracic", (T,), steroid=Steroid.UNKNOWN),
        room="FLUORO1",
    ),
    Appointment(
        "ACC0005",
        person("KIM", "2010-06-15", "MRN1005", "F", "HOSP", given="MIN JI"),
        on_the_23rd(10, 30),
        Order(MYELOGRAM, "MYELOL", "Myelogram lumbar", (L,), steroid=Steroid.NO),
        room="FLUORO1",
    ),
)
RIS_STEP = StepRow("ACC0001", Step(on_the_23rd(8, 45), "CT post myelogram", "CT1"), 3)


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        ("us", Export(US, (US_STEP,), (), (), Counts(rows=14, exams=12, cancelled=1, steps=1, other=1))),
        ("eu", Export(EU, (), (), (), Counts(rows=5, exams=4, cancelled=1, other=1))),
        ("ris", Export(RIS, (RIS_STEP,), (), (), Counts(rows=6, exams=5, steps=1))),
    ],
)
def test_the_sample_exports_are_read_whole(site: str, expected: Export) -> None:
    found = export_of(site)
    for mine, theirs in zip(found.appointments, expected.appointments, strict=True):
        assert mine == theirs
    assert found == expected


class TestCharacters:
    NAME = ROW.replace("SMITH", "MÜLLER")

    def text(self) -> str:
        return f"{HEADER}\r\n{self.NAME}\r\n"

    @pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16"])
    def test_marked_or_utf8(self, charset: str) -> None:
        (row,) = read_export(self.text().encode(charset), SITE, PROCEDURES).appointments
        assert row.person.name.first.family == "MÜLLER"

    @pytest.mark.parametrize("charset", ["cp1252", "iso8859-1", "cp850"])
    def test_the_sites_own(self, charset: str) -> None:
        site = msgspec.structs.replace(SITE, schedule=Schedule(charset=charset))
        (row,) = read_export(self.text().encode(charset), site, PROCEDURES).appointments
        assert row.person.name.first.family == "MÜLLER"
        # the day the RIS changes to UTF-8, names are not garbled
        (row,) = read_export(self.text().encode(), site, PROCEDURES).appointments
        assert row.person.name.first.family == "MÜLLER"

    def test_seven_bits_that_are_not_ascii(self) -> None:
        site = msgspec.structs.replace(SITE, schedule=Schedule(charset="iso2022_jp"))
        (row,) = read_export(self.text().replace("MÜLLER", "山田").encode("iso2022_jp"), site, PROCEDURES).appointments
        assert row.person.name.first.family == "山田"

    def test_the_line_and_the_setting_are_told(self) -> None:
        data = f"{HEADER}\n{ROW}\n{self.NAME}\n".encode("cp1252")
        with pytest.raises(ScheduleError, match=r"Line 3 .*not UTF-8.*\[schedule\] charset"):
            read_export(data, SITE, PROCEDURES)
        site = msgspec.structs.replace(SITE, schedule=Schedule(charset="utf-16-le"))
        with pytest.raises(ScheduleError, match="charset is utf-16-le"):
            read_export(data + b"x", site, PROCEDURES)

    def test_decomposed_letters_are_composed(self) -> None:
        (row,) = read(ROW.replace("SMITH", "MU\u0308LLER")).appointments
        assert row.person.name.first.family == "MÜLLER"

    def test_marks_that_nobody_sees_are_dropped(self) -> None:
        (row,) = read(ROW.replace("A1", "\u200eA1\u200f").replace("SMITH", "\u202aSMITH\ufeff ")).appointments
        assert row.accession == "A1"
        assert row.person.name.first.family == "SMITH"


class TestColumns:
    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    def test_delimiters(self, delimiter: str) -> None:
        lines = [HEADER.replace(",", delimiter), ROW.replace(",", delimiter).replace(f"{delimiter} ANN", ", ANN")]
        export = read_export("\n".join(lines).encode(), SITE, PROCEDURES)
        assert export == read(ROW)

    def test_a_header_with_another_delimiter_in_it(self) -> None:
        header = HEADER.replace(",", ";").replace("Location", "Center, room, bed, and so on, and on, and on, and on")
        site = msgspec.structs.replace(SITE, schedule=Schedule(date_format="%Y-%m-%d"))
        lines = [header, "A1;007;SMITH, ANN;1960-01-02;F;2026-11-23;09:00;M;MYELOGRAM LUMBAR;;Scheduled"]
        assert read_export("\n".join(lines).encode(), site, PROCEDURES).appointments == read(ROW).appointments

    def test_case_spaces_and_punctuation_of_headers_do_not_matter(self) -> None:
        header = "ACCESSION_NUMBER, Patient-ID ,patient_name,Date of Birth,GENDER,exam_date,EXAM TIME,"
        header += "Exam Code,Exam Description,Site,Exam Status"
        assert read(ROW, header=header) == read(ROW)

    def test_own_headers_come_first(self) -> None:
        own = Schedule(headers=Headers(date=("Termin",), accession=("Order #",)))
        site = msgspec.structs.replace(SITE, schedule=own)
        header = HEADER.replace("Accession", "order #") + ",TERMIN"
        (row,) = read(ROW + ",2026-11-24", header=header, config=site).appointments
        assert row.accession == "A1"
        assert row.at.date() == date(2026, 11, 24)

    def test_a_header_that_the_site_gives_to_another_field(self) -> None:
        site = msgspec.structs.replace(SITE, schedule=Schedule(headers=Headers(room=("Status",))))
        (row,) = read(ROW.replace("Scheduled", "Cancelled"), config=site).appointments
        assert row.room == "Cancelled"
        assert not row.cancelled

    @pytest.mark.parametrize("missing", ["Accession", "Name", "DOB", "Date", "Time"])
    def test_a_missing_column_refuses_the_file(self, missing: str) -> None:
        with pytest.raises(ScheduleError) as caught:
            read(ROW, header=HEADER.replace(missing, "Nonsense"))
        assert "Nothing was changed" in str(caught.value)
        assert "Nonsense" in str(caught.value)
        assert missing.casefold() in str(caught.value).casefold()
        assert "[schedule.headers]" in str(caught.value)

    def test_code_or_text_is_enough(self) -> None:
        by_text = msgspec.structs.replace(SITE, exam=(ExamEntry("myelogram", text=("myelogram",)),))
        without_code = HEADER.replace("Code", "Nonsense")
        assert len(read(ROW, header=without_code, config=by_text).appointments) == 1
        assert len(read(ROW, header=HEADER.replace("Exam", "Nonsense")).appointments) == 1
        with pytest.raises(ScheduleError, match="code or text"):
            read(ROW, header=without_code.replace("Exam", "Nonsense2"))

    def test_a_header_that_stands_twice(self) -> None:
        with pytest.raises(ScheduleError, match=r"Two columns.*DOB"):
            read(ROW, header=HEADER.replace("MRN", "DOB"))
        # where nobody needs it, it does not matter
        assert len(read(ROW + ",1,2", header=HEADER + ",Phone,Phone").appointments) == 1

    @pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf", b"hello", b'"', b"\0\0"])
    def test_what_is_no_export(self, data: bytes) -> None:
        with pytest.raises(ScheduleError):
            read_export(data, SITE, PROCEDURES)

    def test_last_and_first_in_columns_of_their_own(self) -> None:
        header = "Accession,MRN,Last Name,First Name,Middle Initial,Suffix,DOB,Date,Time,Code"
        (row,) = read("A1,7,García López,José Luis,Q,Jr,1960-01-02,2026-11-23,09:00,M", header=header).appointments
        assert row.person.name.groups == (NameGroup("García López", "José Luis", "Q", "Jr"),)


class TestRows:
    @pytest.mark.parametrize(
        ("change", "problem"),
        [
            (("1960-01-02", "01/02/1960"), "line 2, DOB: does not match YYYY-MM-DD"),
            (("1960-01-02", ""), "line 2, DOB: does not match YYYY-MM-DD"),
            (("1960-01-02", "2027-01-02"), "line 2, DOB: lies behind the day of the exam"),
            (("2026-11-23", "23.11.2026"), "line 2, Date: does not match YYYY-MM-DD: 23.11.2026"),
            (("09:00", "9:00 AM"), "line 2, Time: does not match HH:MM: 9:00 AM"),
            (("09:00", "Ann Smith"), "line 2, Time: does not match HH:MM"),
            (("SMITH, ANN", " "), "line 2, Name: holds no name"),
            (("A1", ""), "line 2, Accession: is empty"),
            (("A1", "A" * 65), "line 2, Accession: is longer than 64 characters"),
            (("A1", "1.26E+11"), "line 2, Accession: is a number that a spreadsheet has shortened: export it as text"),
            (("007", "1.2E+7"), "line 2, MRN: is a number that a spreadsheet has shortened: export it as text"),
            (("SMITH", "S" * 300), "line 2, Name: is longer than 250 characters"),
            (("M,MYELOGRAM LUMBAR", ","), "line 2: names no exam"),
            ((",Scheduled", ""), "line 2: has 10 columns, the header has 11"),
            ((",Scheduled", ",Scheduled,x"), "line 2: has 12 columns, the header has 11"),
            (("Scheduled", "a\0b"), "line 2: holds a NUL byte"),
            (("ANN", "A" * 200_000), "line 2: has a cell that is too long"),
            (('ANN"', 'ANN"x'), "line 2: has a quote in the wrong place"),
            (('ANN"', "ANN"), "line 2: has a quote in the wrong place"),
        ],
    )
    def test_a_bad_row_is_told_and_the_rest_is_taken(self, change: tuple[str, str], problem: str) -> None:
        export = read(ROW.replace(*change), ROW.replace("A1", "A2"))
        assert problems(export) == [problem]
        assert [row.accession for row in export.appointments] == ["A2"]
        assert export.counts == Counts(rows=2, exams=1, bad=1)

    def test_every_reason_of_a_row_is_told(self) -> None:
        export = read(ROW.replace("1960-01-02", "x").replace("09:00", "x").replace("2026-11-23", "x"))
        assert [problem.column for problem in export.problems] == ["Date", "Time", "DOB"]
        assert export.counts.bad == 1

    def test_no_problem_names_the_patient(self) -> None:
        """Whatever is wrong, and even if the columns have slipped."""
        cells = ["ACC-1", "MRN-7", "SMITH ANN", "1960/01/02", "Q-SEX", "SMITH 1", "ANN 2", "M", "X", "", ""]
        lines = [",".join(cells[turn:] + cells[:turn]).replace("X", "M") for turn in range(len(cells))]
        for text in problems(read(*lines)):
            for secret in ("ACC-1", "MRN-7", "SMITH", "ANN", "Q-SEX"):
                assert secret not in text

    def test_the_first_line_of_a_record_in_several_lines(self) -> None:
        two_lines = ROW.replace("MYELOGRAM LUMBAR", '"MYELOGRAM\nLUMBAR L4-5"')
        export = read(two_lines, ROW.replace("A1", "A2").replace("09:00", "x"), two_lines.replace("A1", "A3"))
        assert problems(export) == ["line 4, Time: does not match HH:MM"]
        assert [row.order.text for row in export.appointments] == ["MYELOGRAM LUMBAR L4-5"] * 2

    def test_a_quote_that_is_not_closed_costs_one_line(self) -> None:
        good = [ROW.replace("A1", f"B{count}") for count in range(200)]
        plain = [row.replace('"SMITH, ANN"', "SMITH^ANN") for row in good]
        bad = ROW.replace('ANN"', "ANN")
        for rows in (good, plain):
            export = read(*rows[:100], bad, *rows[100:])
            assert [problem.line for problem in export.problems] == [102]
            assert len(export.appointments) == 200

    def test_no_record_has_fifty_lines(self) -> None:
        """Else one open quote per line would read the whole file once per line."""
        long = ROW.replace("MYELOGRAM LUMBAR", '"MYELOGRAM' + "\n" * 50 + '"')
        export = read(long, ROW.replace("A1", "A2"))
        assert problems(export)[0] == "line 2: opens a quote that is not closed"
        assert [row.accession for row in export.appointments] == ["A2"]

    def test_blank_lines_are_nothing(self) -> None:
        export = read("", ROW, "  ", ",,,,,,,,,,", "", ROW.replace("A1", "A2").replace("09:00", "x"))
        assert [problem.line for problem in export.problems] == [7]
        assert export.counts.rows == 2

    def test_empty_cells_behind_the_last_column(self) -> None:
        assert read(ROW + ",,").appointments == read(ROW).appointments

    @pytest.mark.parametrize(
        ("word", "sex", "told"),
        [
            ("F", "F", 0),
            ("female", "F", 0),
            ("M", "M", 0),
            ("w", "F", 0),
            ("O", "O", 0),
            ("U", "", 0),
            ("", "", 0),
            ("Frau", "", 1),
        ],
    )
    def test_sex(self, word: str, sex: str, told: int) -> None:
        site = msgspec.structs.replace(SITE, schedule=Schedule(sex=SexWords(f=("W",))))
        export = read(ROW.replace(",F,", f",{word},"), ROW.replace(",F,", f",{word},"), config=site)
        assert export.appointments[0].person.sex == sex
        assert len(export.problems) == told
        assert all(problem.warning and "rows: 2" in problem.reason for problem in export.problems)

    @pytest.mark.parametrize(
        ("word", "cancelled"), [("Cancelled", True), ("CANCELED", True), ("storniert", True), ("Scheduled", False)]
    )
    def test_cancelled(self, word: str, cancelled: bool) -> None:
        site = msgspec.structs.replace(SITE, schedule=Schedule(cancelled=("Storniert",)))
        export = read(ROW.replace("Scheduled", word), config=site)
        assert export.appointments[0].cancelled is cancelled
        assert export.counts.cancelled == cancelled

    @pytest.mark.parametrize("word", ["No Show", "NOSHOW", "no-show", "Discontinued", "Cancelled", "Canceled"])
    def test_words_that_close(self, word: str) -> None:
        export = read(ROW.replace("Scheduled", word))
        assert export.appointments[0].cancelled
        assert not export.appointments[0].done
        assert problems(export) == []

    def test_a_sites_own_words_for_what_is_done(self) -> None:
        site = msgspec.structs.replace(SITE, schedule=Schedule(done=("Abgeschlossen",)))
        row = read(ROW.replace("Scheduled", "abgeschlossen"), config=site).appointments[0]
        assert (row.done, row.cancelled) == (True, False)

    @pytest.mark.parametrize("word", ["Completed", "COMPLETE", "finished", "Fulfilled"])
    def test_words_of_what_is_done(self, word: str) -> None:
        export = read(ROW.replace("Scheduled", word))
        assert (export.appointments[0].done, export.appointments[0].cancelled) == (True, False)
        assert export.counts.cancelled == 0
        assert problems(export) == []

    @pytest.mark.parametrize(
        "word",
        ["Scheduled", "CONFIRMED", "arrived", "Booked", "planned", "Ready", "Checked-In", "in progress", "", "Geplant"],
    )
    def test_words_that_leave_it_open(self, word: str) -> None:
        site = msgspec.structs.replace(SITE, schedule=Schedule(open=("geplant",)))
        export = read(ROW.replace("Scheduled", word), config=site)
        assert not export.appointments[0].cancelled
        assert not export.appointments[0].done
        assert problems(export) == []

    def test_a_word_of_the_site_comes_before_the_english_ones(self) -> None:
        site = msgspec.structs.replace(SITE, schedule=Schedule(open=("Complete",), cancelled=("Ready", "Finished")))
        words = ("complete", "READY", "finished")
        lines = [ROW.replace("A1", f"A{at}").replace("Scheduled", word) for at, word in enumerate(words)]
        rows = read(*lines, config=site).appointments
        assert [(row.cancelled, row.done) for row in rows] == [(False, False), (True, False), (True, False)]

    def test_an_unknown_status_is_open_and_told_once_a_word(self) -> None:
        step = ROW.replace(",M,MYELOGRAM LUMBAR", ",S,CT")
        words = ["Scheduled", "On Hold", "ON-HOLD", "Geplant"]
        rows = [ROW.replace("A1", f"A{at}").replace("Scheduled", word) for at, word in enumerate(words)]
        # of what the kiosk does not need, the status does not matter either
        other = ROW.replace(",M,", ",O,").replace("Scheduled", "Whatever")
        export = read(*rows, step.replace("Scheduled", "on hold"), other)
        assert not any(row.cancelled for row in export.appointments)
        assert problems(export) == [
            "line 3, Status: is no status that is known, taken as open: On Hold (rows: 3)",
            "line 5, Status: is no status that is known, taken as open: Geplant (rows: 1)",
        ]
        assert all(problem.warning for problem in export.problems)

    @pytest.mark.parametrize("cell", ["Smith", "Dr. Ann 2", "SMITH ANN", "007", "x" * 31])
    def test_a_status_that_may_be_somebody_is_not_quoted(self, cell: str) -> None:
        (problem,) = problems(read(ROW.replace("Scheduled", cell)))
        assert problem == "line 2, Status: is no status that is known, taken as open (rows: 1)"

    def test_a_number_keeps_its_zeros_and_the_issuer_is_the_sites(self) -> None:
        site = msgspec.structs.replace(SITE, schedule=Schedule(issuer="HOSP"))
        named, nameless = read(ROW, ROW.replace("A1", "A2").replace("007", ""), config=site).appointments
        assert (named.person.mrn, named.person.issuer) == ("007", "HOSP")
        assert (nameless.person.mrn, nameless.person.issuer) == ("", "")

    def test_a_name_without_a_comma_is_told_once(self) -> None:
        export = read(
            *(ROW.replace("A1", name).replace('"SMITH, ANN"', name) for name in ("ANN SMITH", "A B", "SUKARNO"))
        )
        assert problems(export) == ["line 2, Name: no comma in it: read as a last name as a whole (rows: 2)"]
        assert [row.person.name.first.family for row in export.appointments] == ["ANN SMITH", "A B", "SUKARNO"]


class TestExams:
    def test_steps_are_kept_apart_wherever_they_stand(self) -> None:
        step = ROW.replace(",M,MYELOGRAM LUMBAR", ",S,CT").replace("09:00", "09:45")
        for lines in ([ROW, step], [step, ROW]):
            export = read(*lines)
            assert [row.accession for row in export.appointments] == ["A1"]
            assert [row.step for row in export.steps] == [Step(on_the_23rd(9, 45), "CT")]
            assert export.counts == Counts(rows=2, exams=1, steps=1)

    def test_a_step_that_is_cancelled_or_bad(self) -> None:
        step = ROW.replace(",M,MYELOGRAM LUMBAR", ",S,CT")
        export = read(step.replace("Scheduled", "Cancelled"), step.replace("09:00", "x"))
        assert export.steps == ()
        assert problems(export) == ["line 3, Time: does not match HH:MM"]

    def test_a_cancelled_step_takes_the_step_away(self) -> None:
        step = ROW.replace(",M,MYELOGRAM LUMBAR", ",S,CT").replace("09:00", "09:45")
        cancelled = step.replace("Scheduled", "Cancelled")
        export = read(ROW, step, cancelled.replace(",CT,", ",CT SPINE,"))
        assert export.steps == ()
        assert [row.step.text for row in export.cancelled_steps] == ["CT SPINE"]
        assert problems(export) == []
        # one that is done is not to come either
        assert read(ROW, step, step.replace("Scheduled", "Completed")).steps == ()
        # booked again in a later line, and another accession's is another step
        assert len(read(ROW, cancelled, step).steps) == 1
        assert len(read(ROW, step, cancelled.replace("A1", "A2")).steps) == 1

    def test_a_step_that_was_moved_stays_in_any_order(self) -> None:
        step = ROW.replace(",M,MYELOGRAM LUMBAR", ",S,CT").replace("09:00", "09:45")
        moved_from = step.replace("Scheduled", "Cancelled").replace("09:45", "10:45")
        for lines in ([step, moved_from], [moved_from, step]):
            export = read(ROW, *lines)
            assert [row.step.at for row in export.steps] == [on_the_23rd(9, 45)]
            (problem,) = export.problems
            assert problem.warning
            assert "has a step cancelled that line" in problem.reason

    def test_the_later_line_of_one_exam_holds(self) -> None:
        export = read(ROW, ROW.replace("09:00", "10:00"))
        (row,) = export.appointments
        assert row.at == on_the_23rd(10)
        assert export.counts == Counts(rows=2, exams=2)
        assert problems(export) == []

    def test_an_open_line_beats_a_cancelled_one_in_any_order(self) -> None:
        cancelled = ROW.replace("09:00", "10:00").replace("Scheduled", "Cancelled")
        told = {
            (ROW, cancelled): "line 3: is cancelled, but line 2 has the same exam open; line 2 was taken",
            (cancelled, ROW): "line 3: is open, but line 2 has the same exam cancelled; line 3 was taken",
        }
        for lines, problem in told.items():
            export = read(*lines)
            (row,) = export.appointments
            assert (row.at, row.cancelled) == (on_the_23rd(9), False)
            assert problems(export) == [problem]
            assert export.problems[0].warning
        # two cancelled ones are no news
        assert problems(read(cancelled, cancelled)) == []

    def test_between_done_and_open_the_later_line_holds(self) -> None:
        done = ROW.replace("09:00", "10:00").replace("Scheduled", "Completed")
        for lines, hour in (((ROW, done), 10), ((done, ROW), 9)):
            export = read(*lines)
            (row,) = export.appointments
            assert (row.at, row.done) == (on_the_23rd(hour), hour == 10)
            assert problems(export) == []

    def test_a_done_line_beats_a_cancelled_one_in_any_order(self) -> None:
        done, cancelled = (ROW.replace("Scheduled", word) for word in ("Completed", "Cancelled"))
        told = {
            (done, cancelled): "line 3: is cancelled, but line 2 has the same exam done; line 2 was taken",
            (cancelled, done): "line 3: is done, but line 2 has the same exam cancelled; line 3 was taken",
        }
        for lines, problem in told.items():
            export = read(*lines)
            assert [(row.done, row.cancelled) for row in export.appointments] == [(True, False)]
            assert problems(export) == [problem]

    def test_another_patients_cancelled_line_takes_nothing_away(self) -> None:
        export = read(ROW, ROW.replace("007", "008").replace("Scheduled", "Cancelled"))
        assert [(row.person.mrn, row.cancelled) for row in export.appointments] == [("007", False)]
        assert problems(export) == ["line 3: has the accession of line 2 with another patient; line 2 was taken"]

    def test_levels_of_two_lines_of_one_exam_are_put_together(self) -> None:
        site = msgspec.structs.replace(SITE, exam=(*SITE.exam, ExamEntry("myelogram", "M2", steroid=Steroid.UNKNOWN)))
        lumbar = ROW.replace("MYELOGRAM LUMBAR", "MYELOGRAM L4-5 LT")
        cervical = ROW.replace(",M,MYELOGRAM LUMBAR", ",M2,MYELOGRAM C5-6 RT").replace("09:00", "09:30")
        export = read(lumbar, cervical, config=site)
        (row,) = export.appointments
        assert row.at == on_the_23rd(9, 30)
        text = "MYELOGRAM L4-5 LT + MYELOGRAM C5-6 RT"
        assert row.order == Order(MYELOGRAM, "M2", text, (C, L), "L4-5, C5-6", Side.BOTH, Steroid.UNKNOWN)
        (problem,) = export.problems
        assert problem.warning
        told = "has the exam of line 2 with another code or level; both were taken as one, levels: cervical, lumbar"
        assert str(problem) == f"line 3: {told}"
        # a line that comes again adds nothing
        again = read(lumbar, cervical, lumbar, config=site)
        assert again.appointments[0].order.text == text
        assert len(again.problems) == 1

    def test_levels_of_one_code_are_put_together_with_the_later_text(self) -> None:
        (row,) = read(ROW, ROW.replace("LUMBAR", "CERVICAL")).appointments
        assert (row.order.levels, row.order.text) == ((C, L), "MYELOGRAM CERVICAL")

    def test_the_louder_steroid_of_two_lines_holds(self) -> None:
        lines = [ROW.replace(",M,MYELOGRAM LUMBAR", f",E,{text}") for text in ("ESI L4-5", "C5-6 WITHOUT STEROID")]
        for order in (lines, lines[::-1]):
            assert read(*order).appointments[0].order.steroid is Steroid.YES

    def test_levels_of_a_cancelled_line_or_of_another_patient_are_not_added(self) -> None:
        other = ROW.replace("LUMBAR", "CERVICAL")
        assert read(other.replace("Scheduled", "Cancelled"), ROW).appointments == read(ROW).appointments
        assert read(other.replace("007", "008"), ROW).appointments == read(ROW).appointments

    def test_another_exam_under_one_accession_is_kept_and_told(self) -> None:
        export = read(ROW, ROW.replace(",M,MYELOGRAM", ",E,EPIDUROGRAM"))
        assert [row.order.procedure for row in export.appointments] == ["myelogram", "epidurography"]
        (problem,) = export.problems
        assert problem.warning
        assert str(problem) == "line 3: has the accession of line 2 with another exam; both were taken"

    def test_another_patient_under_one_accession_is_told(self) -> None:
        export = read(ROW, ROW.replace("007", "008").replace("SMITH", "JONES"))
        assert [row.person.mrn for row in export.appointments] == ["008"]
        assert problems(export) == [
            "line 3: has the accession of line 2 with another patient; line 3 was taken",
        ]

    def test_other_and_unknown_exams(self) -> None:
        lines = [ROW.replace(",M,MYELOGRAM", f",{code},{text}") for code, text in [("O", "A"), ("X", "B"), ("x", "C")]]
        lines += [ROW.replace(",M,MYELOGRAM", ",,D"), ROW.replace("1960-01-02", "bad").replace(",M,", ",O,")]
        export = read(*lines)
        assert export.appointments == ()
        assert export.unknown == (UnknownCode("X", "B LUMBAR", 2, 3), UnknownCode("", "D LUMBAR", 1, 5))
        assert export.counts == Counts(rows=5, other=2, unknown=3)
        # what the kiosk does not need is not looked at
        assert export.problems == ()

    UNSEEN = "says epidural or steroid, but no interlock sees it: the exam table should name it"

    @pytest.mark.parametrize("code", ["X", "O"])
    def test_a_steroid_that_interlocks_do_not_see_is_told(self, code: str) -> None:
        unseen = ROW.replace("A1", "A2").replace(",M,MYELOGRAM LUMBAR", f",{code},LUMBAR ESI")
        for lines, line in (((ROW, unseen), 3), ((unseen, ROW), 2)):
            told = f"{self.UNSEEN}; the patient has line {5 - line} that day"
            assert read(*lines).problems == (Problem(line, "", told, warning=True),)
            completed = (each if each == ROW else each.replace("Scheduled", "Completed") for each in lines)
            assert len(read(*completed).problems) == 1

    def test_without_an_mrn_the_name_and_birth_date_are_the_person(self) -> None:
        unseen = ROW.replace("A1", "A2").replace("007", "").replace(",M,MYELOGRAM LUMBAR", ",X,ESI")
        assert len(read(ROW, unseen).problems) == 1
        assert read(ROW, unseen.replace("SMITH", "JONES")).problems == ()

    @pytest.mark.parametrize(
        "change",
        [
            ("LUMBAR ESI", "CHEST"),
            ("007", "008"),
            ("2026-11-23", "2026-11-24"),
            ("Scheduled", "Cancelled"),
            ("2026-11-23", "soon"),
        ],
    )
    def test_what_is_no_steroid_for_a_patient_of_that_day_is_not_told(self, change: tuple[str, str]) -> None:
        unseen = ROW.replace("A1", "A2").replace(",M,MYELOGRAM LUMBAR", ",X,LUMBAR ESI").replace(*change)
        assert read(ROW, unseen).problems == ()
        assert read(ROW.replace("Scheduled", "Cancelled"), unseen).problems == ()

    def test_a_kind_that_the_content_lacks(self) -> None:
        site = msgspec.structs.replace(SITE, exam=(ExamEntry("myelogramm", "M"),))
        with pytest.raises(ConfigError, match=r"myelogramm.*Did you mean myelogram.*step, other"):
            read(ROW, config=site)


class TestCenters:
    def test_rows_of_another_center_are_kept(self) -> None:
        assert [row.center for row in export_of("us").appointments].count(NORTHGATE) == 1

    def test_the_configs_spelling_of_a_center(self) -> None:
        config = msgspec.structs.replace(
            config_of("us"), center=msgspec.structs.replace(config_of("us").center, here="Lakeside")
        )
        export = read_export(bytes_of("us"), config, PROCEDURES)
        assert {row.center for row in export.appointments} == {"Lakeside", "NORTHGATE"}

    def test_a_kiosk_that_is_nowhere_in_the_export(self) -> None:
        config = msgspec.structs.replace(
            config_of("us"), center=msgspec.structs.replace(config_of("us").center, here="")
        )
        (problem,) = read_export(bytes_of("us"), config, PROCEDURES).problems
        assert problem == Problem(
            0,
            "Location",
            'no exam is booked here: [center] here is "", the export has LAKESIDE, NORTHGATE',
            warning=True,
        )


def test_progress_is_told() -> None:
    seen: list[tuple[int, int]] = []
    data = "\n".join((HEADER, *(ROW.replace("A1", f"A{count}") for count in range(2500)))).encode()
    read_export(data, SITE, PROCEDURES, lambda line, lines: seen.append((line, lines)))
    assert seen == [(2, 2501), (1002, 2501), (2002, 2501)]


def refused_or_read(data: bytes, config: Config) -> None:
    try:
        export = read_export(data, config, PROCEDURES)
    except ScheduleError:
        return
    counts = export.counts
    assert counts.rows == counts.exams + counts.steps + counts.other + counts.unknown + counts.bad
    assert counts.bad <= len(export.problems)
    assert len({(row.accession, row.order.procedure) for row in export.appointments}) == len(export.appointments)


ANY_SITE = st.sampled_from([SITE, *(config_of(site) for site in FILES)])
SIGNS = st.text(st.sampled_from('",;\t\n\r\0 A1.:/=^-\u2028\x0b\x1cäé王\ufeff'), max_size=200)


@given(st.binary(max_size=400), ANY_SITE)
def test_any_bytes_are_an_export_or_a_known_error(data: bytes, config: Config) -> None:
    refused_or_read(data, config)


@given(SIGNS, ANY_SITE)
def test_any_rows_behind_a_good_header_are_read_or_told(text: str, config: Config) -> None:
    refused_or_read(f"{HEADER}\n{text}\n{ROW}".encode(), config)


@given(st.data(), st.sampled_from(sorted(FILES)))
def test_an_export_with_bytes_changed_or_cut(data: st.DataObject, site: str) -> None:
    changed = bytearray(bytes_of(site))
    for _ in range(data.draw(st.integers(1, 6))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    refused_or_read(bytes(changed[: data.draw(st.integers(0, len(changed)))]), config_of(site))


@given(st.permutations(bytes_of("us").decode().splitlines()[1:]))
def test_the_order_of_the_rows_does_not_matter(rows: list[str]) -> None:
    header = bytes_of("us").decode().splitlines()[0]
    export = read_export("\n".join((header, *rows)).encode(), config_of("us"), PROCEDURES)
    assert set(export.appointments) == set(US)
    assert [(row.accession, row.step) for row in export.steps] == [(US_STEP.accession, US_STEP.step)]
    assert export.problems == ()


def test_an_export_without_headers_shows_no_patient() -> None:
    _, row, *_ = bytes_of("us").decode().splitlines()
    with pytest.raises(ScheduleError) as caught:
        read_export(row.encode(), config_of("us"), PROCEDURES)
    assert "they are not shown" in str(caught.value)
    assert "NEIL" not in str(caught.value)
    with pytest.raises(ScheduleError, match="Headers found: Accession, Surname of patient, DOB"):
        read_export(b"Accession,Surname of patient,DOB\n", config_of("us"), PROCEDURES)


@pytest.mark.parametrize("words", ["O'Neil, wants Spanish", "MRN 00012345", "see 03/04/1961", "for Mary"])
def test_an_exam_that_is_not_in_the_table_is_not_shown_where_it_names_the_patient(words: str) -> None:
    header, row, *_ = bytes_of("us").decode().splitlines()
    assert "72265,MYELOGRAM LUMBAR W CT" in row
    odd = row.replace("72265,MYELOGRAM LUMBAR W CT", f'99999,"{words}"')
    (unknown,) = read_export(f"{header}\n{odd}\n".encode(), config_of("us"), PROCEDURES).unknown
    assert (unknown.code, unknown.text) == ("99999", "(not shown)")
