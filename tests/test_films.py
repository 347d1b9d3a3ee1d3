"""A site's own video: never without captions, only for who can read them, and the pictures where it cannot be shown."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.captions import read_captions
from kiosk.adapters.content_toml import load_content
from kiosk.app import films as site_films
from kiosk.config import load_config
from kiosk.core.film import Cue, Film
from kiosk.core.rules import Rules
from kiosk.core.visit import Overlay, Settings, Visit
from kiosk.errors import ConfigError
from kiosk.paths import RESOURCES
from kiosk.viewmodel.language import Catalogues
from kiosk.viewmodel.screen import Screen

CONTENT = load_content(RESOURCES)
VTT = "WEBVTT\n\n00:00.000 --> 00:02.500\nYou lie\n<b>down</b>.\n\n00:02.500 --> 00:04.000\nThen pictures.\n"
SRT = "1\n00:00:01,250 --> 00:00:02,000\nHello\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "exam.mp4").write_bytes(b"a video")
    (tmp_path / "en.vtt").write_text(VTT, encoding="utf-8")
    (tmp_path / "es.srt").write_text("\ufeff" + SRT, encoding="utf-8")
    write(tmp_path, 'video = "exam.mp4"', 'captions = { en = "en.vtt", es = "es.srt" }')
    return tmp_path


def write(folder: Path, *lines: str, exam: str = "myelogram") -> None:
    (folder / "kiosk.toml").write_text("\n".join((f"[expect.{exam}]", *lines)), encoding="utf-8")


def films(folder: Path) -> dict[str, Film]:
    return site_films.films_of(load_config(folder / "kiosk.toml"), CONTENT)


def told(folder: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        films(folder)
    return str(caught.value)


def test_a_video_with_its_captions(site: Path) -> None:
    film = films(site)["myelogram"]
    assert film.url == (site / "exam.mp4").as_uri()
    assert film.captions["en"] == (Cue(0, 2500, "You lie\ndown."), Cue(2500, 4000, "Then pictures."))
    assert film.captions["es"] == (Cue(1250, 2000, "Hello"),)


def test_a_caption_stands_from_its_first_to_before_its_last_moment(site: Path) -> None:
    film = films(site)["myelogram"]
    said = [film.caption("en", at) for at in (0, 2499, 2500, 3999, 4000)]
    assert said == ["You lie\ndown.", "You lie\ndown.", "Then pictures.", "Then pictures.", ""]
    assert film.caption("fr", 0) == ""


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        (('video = "exam.mp4"',), "expect.myelogram has no captions, which it needs."),
        (('video = "exam.mp4"', "captions = {}"), "expect.myelogram.captions has to be a table of files by language"),
        (('captions = { en = "en.vtt" }',), "expect.myelogram has no video, which it needs."),
        (('video = "no.mp4"', 'captions = { en = "en.vtt" }'), "expect.myelogram.video is "),
        (('video = "exam.mp4"', 'captions = { en = "no.vtt" }'), "expect.myelogram.captions.en: "),
        (('video = "exam.mp4"', 'captions = { en = "exam.mp4" }'), "holds no captions that can be read"),
    ],
)
def test_what_is_missing_is_told_by_its_key(site: Path, lines: tuple[str, ...], key: str) -> None:
    write(site, *lines)
    assert key in told(site)


def test_an_exam_that_is_not_in_the_content_is_told(site: Path) -> None:
    write(site, 'video = "exam.mp4"', 'captions = { en = "en.vtt" }', exam="myelogramm")
    assert "expect.myelogramm is no exam of the content. Did you mean myelogram?" in told(site)


@pytest.mark.parametrize("text", ["WEBVTT\n", "", "\x00\x01", SRT])
def test_captions_that_say_nothing_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.vtt").write_text(text)
    with pytest.raises(ConfigError, match=r"^expect\.x\.captions\.en: .*holds no captions"):
        read_captions(tmp_path / "x.vtt", "expect.x.captions.en")


GOOD = "00:00:01.000 --> 00:00:03.000\nFirst\n\n"


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("x.vtt", "WEBVTT\n\n" + GOOD + "00:00:04,000 --> 00:00:05,000\nLost\n", "line 6: times are to be written as"),
        ("x.vtt", "WEBVTT\n\n" + GOOD + "00:61:00.000 --> 00:62:00.000\nLost\n", "line 6: times are to be written as"),
        ("x.vtt", "WEBVTT\n\n" + GOOD + "00:09.000 --> 00:08.000\nBack\n", "line 6: .* ends before it begins"),
        ("x.vtt", "WEBVTT\n\n" + GOOD + "00:04.000 --> 00:05.000\n<b> </b>\n", "line 6: .* has no words"),
        ("x.srt", "1\n" + GOOD + "00:00:04,000 --> 00:00:05,000\n\n3\n" + GOOD, "line 5: .* cannot be read"),
        ("x.srt", "1\n" + GOOD + "a\nb\n00:00:04,000 --> 00:00:05,000\nLost", "line 7: .* cannot be read"),
    ],
)
def test_a_caption_that_would_be_left_out_is_told_by_its_line(tmp_path: Path, name: str, text: str, line: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(ConfigError, match=rf"^key: .*{name}, {line}"):
        read_captions(tmp_path / name, "key")


@pytest.mark.parametrize("name", ["x.vtt", "x.srt"])
def test_captions_are_shown_as_they_are_meant(tmp_path: Path, name: str) -> None:
    head = "1" if name == "x.srt" else "WEBVTT\n\nNOTE Ann &amp; Bob\n\nSTYLE\n::cue {}\n"
    cue = "1:00:00.000 --> 1:00:02.500\n{\\an8}Tom &amp; Ann &lt;3 <i>you</i>\n"
    (tmp_path / name).write_text(f"{head}\n{cue}")
    assert read_captions(tmp_path / name, "key") == (Cue(3_600_000, 3_602_500, "Tom & Ann <3 you"),)


def test_without_qt_multimedia_for_the_screens_there_are_the_pictures(
    site: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    # As in a bundle: PySide6.QtMultimedia is there, for the sound.
    monkeypatch.setattr("PySide6.QtCore.QLibraryInfo.path", lambda _which: str(site))
    assert films(site) == {}
    assert "no Qt Multimedia for the screens" in caplog.text


def test_captions_of_a_language_are_for_all_who_get_its_words(site: Path) -> None:
    with (site / "kiosk.toml").open("a", encoding="utf-8") as file:
        file.write("\n[language]\npatient = ['en', 'es-MX', 'fr']\n")
    captions = films(site)["myelogram"].captions
    assert captions["es-MX"] == captions["es"]
    assert "fr" not in captions


@pytest.mark.parametrize(("language", "shown"), [("en", True), ("fr", False)])
def test_a_video_is_for_who_can_read_its_captions(site: Path, language: str, shown: bool) -> None:
    catalogues = Catalogues(RESOURCES / "i18n")
    screen = Screen(Rules(CONTENT), {}, films(site))
    visit = Visit(overlay=Overlay.EXPECT, expecting="myelogram", settings=Settings(language=language))
    props = screen.derive(visit, catalogues.locale("en"))
    assert bool(props.film) is shown
    assert props.expect, "the pictures are there in any case"
    assert not screen.derive(replace(visit, expecting="epidurography"), catalogues.locale("en")).film
    assert bool(screen.caption(visit, 100)) is shown
