"""The document that a radiologist and a translator sign."""

import csv
import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pypdfium2  # type: ignore[import-untyped]
import pytest

from kiosk import cli
from kiosk.adapters import catalogue_ts
from kiosk.adapters.review_pdf import PAPERS, ReviewPdf
from kiosk.adapters.slip_type import Fonts
from kiosk.config import Config, ContentPlace, Film
from kiosk.core.procedure import Flag
from kiosk.core.review import Block, Review, Tongue, Translated, Wording, sources
from kiosk.errors import ConfigError
from kiosk.paths import RESOURCES
from kiosk.procedures import review, review_of
from tests.window import config_in

MARGIN = 36
LONG = "Donaudampfschifffahrtsgesellschaftskapitaen" * 6


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Config:
    return config_in(tmp_path_factory.mktemp("review") / "site")


@pytest.fixture(scope="module")
def spanish(config: Config) -> Review:
    return review_of(config, ["es"])


@pytest.fixture(scope="module")
def pages(spanish: Review) -> list[str]:
    return texts(draw(spanish))


def draw(found: Review, paper: str = "letter") -> bytes:
    return ReviewPdf(Fonts(RESOURCES / "fonts"), paper).draw(found)


def texts(document: bytes) -> list[str]:
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(document)]


def small(*wordings: Wording, tongues: tuple[Tongue, ...] = ()) -> Review:
    block = Block("DRIVER", "one answer", wordings)
    return Review("Lakeside", "22 Nov 2026", "1.0", "ab" * 32, False, (("MYELOGRAM", (block,)),), (), tongues)


DRIVER = Wording("driver", "Question", "Is someone here?", "Is someone there?", flag=Flag.STOP, slip="no driver")


def tongue(text: str, reviewed: str = "", *, right: bool = False) -> Tongue:
    entry = Translated("driver", DRIVER.text, text, reviewed)
    return Tongue("Language", right, (entry, replace(entry, source=DRIVER.helper, text="", reviewed="")))


def test_every_english_wording_and_slip_line_is_on_the_pages(spanish: Review, pages: list[str]) -> None:
    joined = " ".join(pages)
    every = [block for _, blocks in spanish.procedures for block in blocks] + list(spanish.common)
    told = [re.sub(r"\{\w+\}", "\u2026", " ".join(text.split())) for _, text in sources(every)]
    missing = [text for text in told if text not in joined]
    assert not missing
    # a STOP of two lines is drawn as two
    slips = {one.slip for block in every for one in block.wordings if one.slip and len(one.slip) < 30}
    assert not [slip for slip in slips if slip not in joined]


def test_every_page_is_numbered_named_and_has_a_place_to_sign(spanish: Review, pages: list[str]) -> None:
    assert len(pages) > 10
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert f"Question set {spanish.version} \u00b7 " in page
        assert ("Translator or reviewer, Spanish" if "review \u00b7 Spanish" in page else "Radiologist") in page
        assert "Signature" in page
        assert "Date" in page
    english = [page for page in pages if "review \u00b7 MYELOGRAM" in page]
    assert len(english) > 2
    assert all("The patient reads" in page for page in english), "the head of the table is on each page"


def test_the_summary_says_what_is_not_signed_and_not_reviewed(spanish: Review, pages: list[str]) -> None:
    assert "NOT SIGNED BY A RADIOLOGIST" in pages[0]
    assert spanish.hash in pages[0]
    (tongue,) = spanish.tongues
    assert f"nobody {tongue.digest}" in pages[0]
    assert f"Spanish {tongue.translated} of {len(tongue.entries)} {tongue.reviewed} of" in pages[0]


def test_what_is_missing_says_so_and_who_reviewed_is_named() -> None:
    page = texts(draw(small(DRIVER, tongues=(tongue("¿Hay alguien?", "Ana Ruiz, 2026-03-01"),))))[-1]
    assert "Is someone here? ¿Hay alguien? Ana Ruiz, 2026-03-01" in page
    assert "Is someone there? where somebody helps not translated not reviewed" in page


def test_a_script_from_the_right_stands_at_the_right() -> None:
    told = replace(DRIVER, helper="")

    def left_edge(right: bool) -> int:
        entry = Translated("driver", told.text, "{choice}: هل يوجد أحد", "")
        document = pypdfium2.PdfDocument(draw(small(told, tongues=(Tongue("Arabic", right, (entry,)),))))
        image = np.asarray(document[len(document) - 1].render(scale=1, grayscale=True).to_numpy())
        # the only row of the table, in its middle column; rules are grey
        return int(np.flatnonzero((image[94:107, 326:630] < 100).any(axis=0))[0])

    assert left_edge(right=False) < 10
    assert left_edge(right=True) > 200


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_a_long_word_is_broken_and_nothing_runs_off_the_page(paper: str) -> None:
    long = replace(DRIVER, text=LONG, helper=LONG, help=LONG, slip=LONG)
    entry = Translated("driver", LONG, LONG, "")
    document = pypdfium2.PdfDocument(draw(small(long, tongues=(Tongue("Language", False, (entry,)),)), paper))
    for page in document:
        text = page.get_textpage()
        boxes = [text.get_charbox(index) for index in range(text.count_chars())]
        assert max(box[2] for box in boxes) <= page.get_width() - MARGIN
        assert min(box[0] for box in boxes) >= MARGIN - 1
    assert sum(page.replace(" ", "").count(LONG) for page in texts(draw(small(long), paper))) == 4


def test_a_review_counts_while_the_words_are_those_reviewed(config: Config, tmp_path: Path) -> None:
    for name in ("questions", "procedures"):
        (tmp_path / name).symlink_to(RESOURCES / name)
    (tmp_path / "i18n").mkdir()
    said = catalogue_ts.review("Ana Ruiz", "2026-03-01", "driver", "I am not sure", "No lo sé")
    message = (
        f"<context><name>driver</name><message><source>I am not sure</source>"
        f"<translatorcomment>{said}</translatorcomment><translation>No lo sé</translation></message></context>"
    )
    (tmp_path / "i18n" / "kiosk_es.ts").write_text(f'<TS version="2.1" language="es">{message}</TS>', encoding="utf-8")
    own = msgspec.structs.replace(config, content=ContentPlace(folder=str(tmp_path)))
    (found,) = review_of(own, ["es"]).tongues
    assert [(one.source, one.text, one.reviewed) for one in found.entries if one.reviewed] == [
        ("I am not sure", "No lo sé", "Ana Ruiz, 2026-03-01")
    ]
    assert found.reviewed == 1


# --- what a signature on paper is tied to


def feet(found: Review) -> dict[str, str]:
    """Part -> the words that its foot stands for."""
    pages = [re.search(r"review \u00b7 (.+?) (?:Radiologist|Translator)", page) for page in texts(draw(found))]
    words = [re.search(r"Words of this part ([0-9a-f]{16})", page) for page in texts(draw(found))]
    assert not words[0], "the summary has no patient wording"
    return {part[1]: found[1] for part, found in zip(pages, words, strict=True) if part and found}


def test_the_foot_of_each_part_stands_for_the_words_that_are_printed_in_it() -> None:
    hours = Block("HOURS", "", (Wording("", "", "Open"),))
    before = replace(small(DRIVER, tongues=(tongue("¿Hay alguien?"),)), common=(hours,))
    assert feet(before).keys() == {"MYELOGRAM", "All exams", "Language"}

    def changed(after: Review) -> set[str]:
        assert after != before
        return {part for part, words in feet(after).items() if words != feet(before)[part]}

    def other(**changes: Any) -> Review:
        block = Block("DRIVER", "one answer", (replace(DRIVER, **changes),))
        return replace(before, procedures=(("MYELOGRAM", (block,)),))

    assert changed(other(slip="nobody drives")) == {"MYELOGRAM"}
    assert changed(other(flag=Flag.NOTE)) == {"MYELOGRAM"}
    assert changed(replace(before, common=(replace(hours, wordings=(Wording("", "", "Shut"),)),))) == {"All exams"}
    assert changed(replace(before, tongues=(tongue("¿Hay alguien ahí?"),))) == {"Language"}
    assert changed(replace(before, tongues=(replace(before.tongues[0], captions=(hours,)),))) == {"Language"}
    assert changed(replace(before, hash="cd" * 32, printed="23 Nov 2026")) == set()
    assert changed(replace(before, tongues=(tongue("¿Hay alguien?", "Ana Ruiz, 2026-03-01"),))) == set()


def test_the_captions_of_a_sites_video_are_read_too(config: Config, tmp_path: Path) -> None:
    video = Film("exam.mp4", {tag: str(tmp_path / f"{tag}.vtt") for tag in ("en", "es-MX")})
    for tag, text in (("en", "You lie down."), ("es-MX", "Usted se acuesta.")):
        cue = f"WEBVTT\n\n01:05.000 --> 01:07.500\n{text}\n"
        (tmp_path / f"{tag}.vtt").write_text(cue, encoding="utf-8")
    found = review_of(msgspec.structs.replace(config, expect={"myelogram": video}), ["es", "fr"])
    assert ("", "You lie down.") not in sources(found.common), "no translator has it"
    pages = texts(draw(found))
    for part, text in (("All exams", "You lie down."), ("Spanish", "Usted se acuesta.")):
        page = " ".join(page for page in pages if f"review \u00b7 {part}" in page)
        assert f"CAPTIONS: MYELOGRAM under the site's own video 1:05 {text}" in page
    assert not [page for page in pages if "review \u00b7 French" in page and "CAPTIONS" in page]
    out = tmp_path / "review.csv"
    review(msgspec.structs.replace(config, expect={"myelogram": video}), ["es", "fr"], None, out)
    rows = [row for row in csv.DictReader(io.StringIO(out.read_text(encoding="utf-8-sig"))) if row["what"] == "1:05"]
    assert [(row["English"], row["Spanish"], row["French"]) for row in rows] == [
        ("You lie down.", "", ""),
        ("", "Usted se acuesta.", ""),
    ]


def test_the_table_has_a_line_per_text_and_a_column_per_language(config: Config, tmp_path: Path) -> None:
    out = tmp_path / "review.csv"
    assert review(config, ["es", "fr"], None, out) == 0
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8-sig"))))
    found = review_of(config, ["es"])
    every = [block for _, blocks in found.procedures for block in blocks] + list(found.common)
    assert {row["English"] for row in rows if row["English"]} == {text for _, text in sources(every)}
    assert {"Spanish", "Spanish, reviewed", "French", "French, reviewed"} <= set(rows[0])
    (seizure,) = [row for row in rows if row["exam"] == "MYELOGRAM" and row["English"] == "A seizure or fit"]
    assert (seizure["flag"], seizure["slip"], seizure["reader"]) == ("STOP", "seizure", "patient")


def test_without_a_file_or_with_an_unknown_language_it_says_what_to_give(config: Config, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="--pdf FILE"):
        review(config, ["es"], None, None)
    with pytest.raises(ConfigError, match="xx has no catalogue"):
        review(config, ["xx"], tmp_path / "review.pdf", None)
    assert not list(tmp_path.iterdir())


def test_the_command_takes_languages_and_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "review.csv"
    demo = RESOURCES / "demo" / "kiosk.toml"
    command = ["procedures", "review", "--config", str(demo), "--language", "es", "--csv", str(out)]
    assert cli.main(command) == cli.OK
    assert out.stat().st_size > 1000
    assert str(out) in capsys.readouterr().out
