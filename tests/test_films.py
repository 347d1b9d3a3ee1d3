"""A site's own video: never without captions, only for who can read them, and the pictures where it cannot be shown."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import app
from kiosk.adapters.captions import read_captions
from kiosk.adapters.content_toml import load_content
from kiosk.config import load_config
from kiosk.core.film import Cue, Film
from kiosk.core.rules import Rules
from kiosk.core.visit import Overlay, Settings, Visit
from kiosk.errors import ConfigError
from kiosk.paths import RESOURCES
from kiosk.viewmodel.language import Catalogues
from kiosk.viewmodel.props import Screen

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
    return app.films_of(load_config(folder / "kiosk.toml"), CONTENT)


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
        (('video = "no.mp4"', 'captions = { en = "en.vtt" }'), "expect.myelogram.video: there is no file"),
        (('video = "exam.mp4"', 'captions = { en = "no.vtt" }'), "expect.myelogram.captions.en: "),
        (('video = "exam.mp4"', 'captions = { en = "exam.mp4" }'), "holds no captions that can be read"),
    ],
)
def test_what_is_missing_is_told_by_its_key(site: Path, lines: tuple[str, ...], key: str) -> None:
    write(site, *lines)
    assert key in told(site)


def test_an_exam_that_is_not_in_the_content_is_told(site: Path) -> None:
    write(site, 'video = "exam.mp4"', 'captions = { en = "en.vtt" }', exam="myelogramm")
    assert "expect.myelogramm: there is no exam of this name" in told(site)


@pytest.mark.parametrize("text", ["WEBVTT\n", "", "\x00\x01", SRT])
def test_captions_that_say_nothing_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.vtt").write_text(text)
    with pytest.raises(ConfigError, match=r"^expect\.x\.captions\.en: .*holds no captions"):
        read_captions(tmp_path / "x.vtt", "expect.x.captions.en")


def test_without_qt_multimedia_there_are_the_pictures(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert films(site) == {}


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
