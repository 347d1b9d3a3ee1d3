"""What a site can record."""

from pathlib import Path

import pytest

from kiosk.adapters.speech.recordings import Recordings
from kiosk.adapters.speech.voices import voice_of
from kiosk.cli import main
from kiosk.core.spoken import prompt_id


@pytest.fixture
def site(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text('allow_unsigned = true\n[speech]\nrecordings = "prompts"\n', encoding="utf-8")
    return path


def listed(capsys: pytest.CaptureFixture[str], site: Path, language: str) -> dict[str, tuple[str, str]]:
    assert main(["speech", "prompts", "--config", str(site), "--language", language]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    return {text: (name, state) for name, state, text in rows}


def test_a_prompt_that_was_recorded_is_found_by_its_id(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    question = "Is someone here to drive you home?"
    name, state = listed(capsys, site, "en")[question]
    assert (name, state) == (prompt_id(question), "-")
    file = site.parent / "prompts" / "en" / f"{name}.wav"
    file.parent.mkdir(parents=True)
    file.touch()
    assert listed(capsys, site, "en")[question] == (name, "recorded")
    recordings = Recordings(site.parent / "prompts")
    assert recordings.of(question, "en") == file
    assert recordings.of(question, "es") is None
    assert recordings.of(question + " Please say.", "en") is None, "other words, another recording"


def test_what_changes_with_the_person_is_not_listed(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = listed(capsys, site, "en")
    assert len(texts) > 100
    assert not [text for text in texts if "%" in text or "{" in text]


def test_a_language_that_is_none(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["speech", "prompts", "--config", str(site), "--language", "xx"]) == 2
    assert "no catalogue of the language xx" in capsys.readouterr().err


ESPEAK = ("English (Caribbean)", "English (America)", "Russian (Latvia)", "Chinese (Cantonese)")
ZIRA = "Microsoft Zira Desktop - English (United States)"


@pytest.mark.parametrize(
    ("language", "there", "own", "voice"),
    [
        ("en", ESPEAK, {}, "English (America)"),
        ("en-US", ESPEAK, {}, "English (America)"),
        ("ru", ESPEAK, {}, ""),
        ("zh-Hans", ESPEAK, {}, ""),
        ("vi", ESPEAK, {}, ""),
        ("tl", ESPEAK, {}, ""),
        ("en", ESPEAK, {"en": "English (Caribbean)"}, "English (Caribbean)"),
        ("en", ESPEAK, {"en": "English (Scotland)"}, ""),
        ("en", (ZIRA,), {}, ZIRA),
    ],
)
def test_a_voice_by_its_name_or_none(language: str, there: tuple[str, ...], own: dict[str, str], voice: str) -> None:
    assert voice_of(language, there, own) == voice
