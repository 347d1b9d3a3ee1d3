"""How languages write dates, times and names; and what stands where there is no catalogue."""

import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.core.visit import Field
from kiosk.paths import RESOURCES
from kiosk.viewmodel import words
from kiosk.viewmodel.language import LINGUIST, Catalogues, catalogue_tag, date_order, file_tags
from kiosk.viewmodel.pseudo import pseudo

MORNING = datetime.fromisoformat("2026-11-23T09:04")
AFTERNOON = datetime.fromisoformat("2026-03-01T15:30")
D, M, Y = Field.DAY, Field.MONTH, Field.YEAR


@pytest.fixture(scope="module")
def catalogues(qapp: object) -> Catalogues:
    return Catalogues(RESOURCES / "i18n")


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("en", (M, D, Y)),
        ("en-GB", (D, M, Y)),
        ("es", (D, M, Y)),
        ("vi", (D, M, Y)),
        ("de", (D, M, Y)),
        ("ar", (D, M, Y)),
        ("zh-Hans", (Y, M, D)),
        ("ko", (Y, M, D)),
        ("ja", (Y, M, D)),
        ("hu", (Y, M, D)),
        ("fil", (M, D, Y)),
        ("tl", (M, D, Y)),
        ("ht", (D, M, Y)),
        ("ru", (D, M, Y)),
        ("fr", (D, M, Y)),
        ("en-XA", (M, D, Y)),
    ],
)
def test_a_date_stands_in_the_order_of_its_language(
    catalogues: Catalogues, language: str, order: tuple[Field, Field, Field]
) -> None:
    assert catalogues.locale(language).date_order == order


@pytest.mark.parametrize(
    ("language", "now", "line"),
    [
        ("en", MORNING, "Monday, November 23 \u00b7 9:04 AM"),
        ("en", AFTERNOON, "Sunday, March 1 \u00b7 3:30 PM"),
        # a clock in the US, unless the site names another country
        ("es", MORNING, "lunes, 23 de noviembre \u00b7 9:04 a.m."),
        ("es-ES", AFTERNOON, "domingo, 1 de marzo \u00b7 15:30"),
        ("es-MX", AFTERNOON, "domingo, 1 de marzo \u00b7 3:30 p.m."),
        ("ar", AFTERNOON, "الأحد، 1 مارس \u00b7 3:30 م"),
        ("ar-EG", AFTERNOON, "الأحد، ١ مارس \u00b7 ٣:٣٠ م"),
        ("tl", AFTERNOON, "Linggo, Marso 1 \u00b7 3:30 PM"),
        ("ht", MORNING, "lendi 23 novanm \u00b7 09:04"),
        ("ht", AFTERNOON, "dimanch 1 mas \u00b7 15:30"),
        ("fr-CA", MORNING, "lundi 23 novembre \u00b7 09 h 04"),
        ("pt", MORNING, "segunda-feira, 23 de novembro \u00b7 09:04"),
        ("ru", MORNING, "понедельник, 23 ноября \u00b7 09:04"),
        ("vi", AFTERNOON, "Chủ Nhật, 1 tháng 3 \u00b7 15:30"),
        ("zh-Hans", MORNING, "11月23日星期一 \u00b7 09:04"),
        ("ko", MORNING, "11월 23일 월요일 \u00b7 오전 9:04"),
        ("de", MORNING, "Montag, 23. November \u00b7 09:04"),
        ("fr", MORNING, "lundi 23 novembre \u00b7 09:04"),
        ("hu", MORNING, "november 23., hétfő \u00b7 9:04"),
    ],
)
def test_the_clock_says_day_and_time(catalogues: Catalogues, language: str, now: datetime, line: str) -> None:
    # CLDR puts a narrow space before AM in some versions.
    assert re.sub(r"\s", " ", catalogues.clock_line(now, language)) == line


def test_in_every_language_the_order_is_whole_and_the_clock_has_no_year(catalogues: Catalogues) -> None:
    locales = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    assert len(locales) > 300
    for locale in locales:
        assert set(date_order(locale)) == {D, M, Y}, locale.name()
        line = catalogues.clock_line(MORNING, locale.bcp47Name())
        for year in ("2026", locale.toString(2026).replace(locale.groupSeparator(), "")):
            assert year not in line, (locale.name(), line)
        day, dot, time = line.partition(" \u00b7 ")
        assert day.strip(" ,") == day, (locale.name(), line)
        assert dot
        assert time
        assert "'" not in day.replace("p'", ""), (locale.name(), line)


def test_times_are_written_as_the_language_does(catalogues: Catalogues) -> None:
    assert re.sub(r"\s", " ", catalogues.locale("en").time(AFTERNOON)) == "3:30 PM"
    assert catalogues.locale("de").time(AFTERNOON) == "15:30"


@pytest.mark.parametrize("language", ["en", "es", "es-MX", "tl"])
def test_no_sign_is_used_that_the_first_font_lacks(catalogues: Catalogues, language: str) -> None:
    assert "\u202f" not in catalogues.clock_line(MORNING, language) + catalogues.locale(language).time(MORNING)


@pytest.mark.parametrize(
    ("language", "digits"), [("en", "1234567890"), ("ar", "1234567890"), ("ar-IQ", "١٢٣٤٥٦٧٨٩٠"), ("fa", "۱۲۳۴۵۶۷۸۹۰")]
)
def test_the_number_pad_has_the_digits_of_the_language(catalogues: Catalogues, language: str, digits: str) -> None:
    assert "".join(catalogues.locale(language).digits) == digits
    assert catalogues.digits(language) == digits[-1] + digits[:-1]


@pytest.mark.parametrize(
    ("language", "own", "staff", "mirrored"),
    [
        ("en", "English", "English", False),
        ("es", "Español", "Spanish", False),
        ("vi", "Tiếng Việt", "Vietnamese", False),
        ("zh-Hans", "中文（简体）", "Chinese", False),
        ("tl", "Tagalog", "Tagalog", False),
        ("ru", "Русский", "Russian", False),
        ("ko", "한국어", "Korean", False),
        ("fr", "Français", "French", False),
        ("es-MX", "Español de México", "Spanish", False),
        ("en-XA", "Ƥşḗŭḓǿ", "Pseudo", False),
        ("ar", "العربية", "Arabic", True),
        ("ht", "Kreyòl ayisyen", "Haitian Creole", False),
        ("fa", "فارسی", "Persian", True),
    ],
)
def test_a_language_is_offered_by_its_own_name(
    catalogues: Catalogues, language: str, own: str, staff: str, mirrored: bool
) -> None:
    assert catalogues.own_name(language) == own
    assert catalogues.staff_name(language) == staff
    assert catalogues.right_to_left(language) is mirrored


def test_without_a_catalogue_the_source_stands(tmp_path: Path, qapp: object) -> None:
    empty = Catalogues(tmp_path)
    assert empty.text("Visit", words.DAY, "es") == "Day"
    assert empty.text("Visit", "", "es") == ""
    assert empty.locale("es").translate(words.NOT_FOUND) == words.NOT_FOUND


TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="es"><context>
<name>Visit</name><message><source>Day</source><translation>Día</translation></message></context><context>
<name>driver</name><message><source>Day</source><translation>De día</translation></message></context></TS>"""


def test_a_word_is_translated_in_its_context(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "kiosk_es.ts").write_text(TS, encoding="utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(lrelease), "-silent", "kiosk_es.ts"], cwd=tmp_path, check=True)
    spanish = Catalogues(tmp_path)
    assert spanish.text("Visit", words.DAY, "es") == "Día"
    assert spanish.text("driver", "Day", "es") == "De día"
    assert spanish.text("gown", "Day", "es") == "Day"
    assert spanish.text("Visit", words.DAY, "en") == "Day"
    assert spanish.locale("es").translate(words.DAY) == "Día"


def test_a_site_may_name_the_region(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "kiosk_es.ts").write_text(TS, encoding="utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(lrelease), "-silent", "kiosk_es.ts"], cwd=tmp_path, check=True)
    assert Catalogues(tmp_path).text("Visit", words.DAY, "es-MX") == "Día"
    assert Catalogues(tmp_path).text("Visit", words.DAY, "fr") == "Day"


@pytest.mark.parametrize(
    ("tag", "catalogue"),
    [
        ("es", "es"), ("es-US", "es"), ("zh-CN", "zh-Hans"), ("zh-Hant", "zh-Hant"), ("fil", "tl"), ("tl-PH", "tl"),
        ("ar-IQ", "ar"), ("en-GB", "en"), ("fr-HT", "fr"), ("ht-HT", "ht"), ("de", "de"), ("en-XA", "en"),
    ],
)  # fmt: skip
def test_whose_words_a_tag_gets(tag: str, catalogue: str) -> None:
    assert catalogue_tag(tag) == catalogue


@pytest.mark.parametrize(
    ("tag", "files"),
    [
        ("es-MX", ("es-MX", "es")), ("fil", ("fil", "tl")), ("de-AT", ("de-AT", "de")),
        ("zh-CN", ("zh-CN", "zh-Hans", "zh")), ("zh-Hant-TW", ("zh-Hant-TW", "zh-Hant")), ("en-XA", ("en-XA", "en")),
    ],
)  # fmt: skip
def test_how_the_catalogue_of_a_tag_may_be_called(tag: str, files: tuple[str, ...]) -> None:
    assert file_tags(tag) == files


def test_what_is_in_no_catalogue_is_in_english_where_figures_are_changed(
    tmp_path: Path, qapp: QCoreApplication
) -> None:
    """Of the translators that Qt asks in turn one that has nothing must not say so with an empty text."""
    Catalogues(tmp_path).show("ar-IQ")
    assert qapp.translate("Page", "Next") == "Next"
    Catalogues(tmp_path).show("en")


NUMBERS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ar"><context>
<name>Page</name><message><source>%1 of %2</source><translation>%1 من %2</translation></message>
<message><source>2 to 3 days ago</source><translation>قبل 2 إلى 3 أيام</translation></message></context></TS>"""


def test_figures_in_a_catalogue_are_those_of_the_region(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "kiosk_ar.ts").write_text(NUMBERS, encoding="utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(lrelease), "-silent", "kiosk_ar.ts"], cwd=tmp_path, check=True)
    arabic = Catalogues(tmp_path)
    assert arabic.text("Page", "2 to 3 days ago", "ar") == "قبل 2 إلى 3 أيام"
    assert arabic.text("Page", "2 to 3 days ago", "ar-IQ") == "قبل ٢ إلى ٣ أيام"
    assert arabic.text("Page", "%1 of %2", "ar-IQ") == "%1 من %2"
    assert arabic.text("Page", "no such words 7", "ar-IQ") == "no such words 7"


def test_the_shown_language_is_what_qml_translates_to(tmp_path: Path, qapp: QCoreApplication) -> None:
    catalogues, others = Catalogues(tmp_path), Catalogues(tmp_path)
    catalogues.show("en-XA")
    assert qapp.translate("Page", "Next") == pseudo("Next")
    # one language at a time, whoever shows it
    others.show("en")
    assert qapp.translate("Page", "Next") == "Next"


@pytest.mark.parametrize("language", LINGUIST)
def test_a_keypad_has_room_for_its_letters(catalogues: Catalogues, language: str) -> None:
    """30 keys, of which four are for space, erase and turning (ui/Kiosk/Parts/Letters.qml)."""
    locale = catalogues.locale(language)
    for letters in (locale.letters, locale.signs, locale.own_letters, locale.figures):
        assert len(set(letters)) == len(letters)
        assert all(letter == letter.upper() for letter in letters), "a keyboard types capitals"
    turning = 1 if locale.own_letters else 0
    assert len(locale.letters) + turning + 2 <= 30
    assert len(locale.signs) + turning + 3 <= 30
    assert len(locale.own_letters) <= 2 * 26
    assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZ") <= set(locale.letters) & set(locale.signs)


@pytest.mark.parametrize(
    ("language", "alphabet"),
    [
        ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
        ("ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"),
        ("ko", "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㄲㄸㅃㅆㅉㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣ"),
    ],
)
def test_the_letters_are_the_whole_alphabet(catalogues: Catalogues, language: str, alphabet: str) -> None:
    assert set(alphabet.upper()) <= set(catalogues.locale(language).own_letters)


def test_a_catalogue_that_is_damaged_is_a_catalogue_without_words(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "kiosk_es.qm").write_bytes(b"no catalogue")
    assert Catalogues(tmp_path).text("Visit", words.DAY, "es") == "Day"


@pytest.mark.parametrize(
    ("language", "comma"), [("en", ", "), ("ar", "، "), ("ar-IQ", "، "), ("zh-Hans", "、"), ("ko", ", ")]
)
def test_answers_stand_beside_each_other_as_the_language_lists_things(language: str, comma: str) -> None:
    assert Catalogues(RESOURCES / "i18n").locale(language).comma == comma
