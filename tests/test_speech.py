"""What a site can record."""

from pathlib import Path

import pytest
from msgspec import structs

from kiosk.adapters.speech.hearing import Hearing
from kiosk.adapters.speech.probe import told
from kiosk.adapters.speech.process import SpeechProcess
from kiosk.adapters.speech.recordings import Recordings
from kiosk.adapters.speech.voices import voice_of
from kiosk.adapters.speech.wire import Hello
from kiosk.cli import main
from kiosk.config import ContentPlace, load_config
from kiosk.core.spoken import prompt_id
from kiosk.speech import hearing
from kiosk.viewmodel.language import file_tags


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
    recordings = hearing(load_config(site)).recordings
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


# --- as the kiosk and the doctor say it ------------------------------------------------------------

NOW = frozenset({"111111111111", "222222222222"})


def place(folder: Path, *names: str) -> Recordings:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return Recordings(folder, lambda _language: NOW)


def machine(hello: Hello, recordings: Recordings, voices: dict[str, str] | None = None) -> Hearing:
    return Hearing(voices or {}, recordings, file_tags, hello)


SILENT = "nothing is read aloud, Listen is not shown: "


@pytest.mark.parametrize(
    ("hello", "names", "voices", "said"),
    [
        (
            Hello(trouble="no daemon"),
            ("tl/111111111111.wav",),
            {},
            (
                "speechd: no daemon; recorded texts: tl 1; no voice for tl: only what is recorded is read, and the "
                "screen says so; no voice for en: the screen says so"
            ),
        ),
        (Hello(trouble="no daemon", output=False), ("tl/111111111111.wav",), {}, SILENT + "no daemon"),
        (
            Hello(("English (America)",)),
            (),
            {},
            "speechd: en English (America); no voice for tl: the screen says so",
        ),
        (Hello(("Klingon",)), (), {}, SILENT + "no voice for en, tl"),
        (
            Hello(("English (America)",)),
            ("tl/000000000000.wav",),
            {"xx": "Nobody", "en": "Bob"},
            SILENT + "no voice for en, tl; speech.voices.xx: xx is not among the languages of the site; "
            "speech.voices.en: there is no voice Bob; 1 recordings in tl are of no wording of today",
        ),
        (
            Hello(("English (America)",), output=False, shared=True),
            ("de/111111111111.wav",),
            {},
            (
                "speechd: en English (America); no voice for tl: the screen says so; recordings in de: not among the "
                "languages of the site; no sound device for recordings, chime and tick; speech-dispatcher is not the "
                "kiosk's own: what is read aloud stays in its memory after the visit"
            ),
        ),
    ],
)
def test_what_the_doctor_says_is_what_the_kiosk_does(
    qapp: object, tmp_path: Path, hello: Hello, names: tuple[str, ...], voices: dict[str, str], said: str
) -> None:
    site = machine(hello, place(tmp_path, *names), voices)
    assert told("speechd", ["en", "tl"], site) == said
    kiosk = SpeechProcess("speechd", site, {}, volume=1, rate=0)
    listen = any(kiosk.can_say(tag) or kiosk.has_recordings(tag) for tag in ("en", "tl"))
    assert listen is not said.startswith(SILENT)


def test_a_folder_that_is_not_there_is_told(site: Path) -> None:
    none = hearing(load_config(site))
    assert f"speech.recordings: there is no folder {site.parent / 'prompts'}" in told("speechd", ["en"], none)


def test_a_language_is_heard_by_the_words_that_it_gets(tmp_path: Path) -> None:
    chinese = "Chinese (Mandarin, latin as Pinyin)"
    recordings = place(tmp_path, "tl/111111111111.wav", f"tl/{prompt_id('Oo')}.wav")
    site = machine(Hello((chinese, "Mine")), recordings, {"es": "Mine", "zh-TW": "Gone"})
    assert site.voice("zh-CN") == chinese
    assert site.voice("es-MX") == "Mine", "the site's own, too"
    assert site.voice("zh-TW") == "", "what the site names is not replaced"
    assert site.fitting("fil") == 1
    assert site.recording("Oo", "fil") == tmp_path / "tl" / f"{prompt_id('Oo')}.wav"


def test_prompts_of_a_language_by_another_tag(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert listed(capsys, site, "fil") == listed(capsys, site, "tl")
    file = site.parent / "prompts" / "tl" / f"{next(iter(listed(capsys, site, 'tl').values()))[0]}.wav"
    file.parent.mkdir(parents=True)
    file.touch()
    (file.parent / "0123456789ab.wav").touch()
    config = load_config(site)
    site_hearing = hearing(config)
    assert site_hearing.recordings.fitting("tl") == 1
    assert site_hearing.recordings.count("tl") == 2
    own = site.parent / "content" / "i18n"
    own.mkdir(parents=True)
    (own / "kiosk_tl.ts").write_text("no catalogue")
    config = structs.replace(config, content=ContentPlace(str(own.parent)))
    assert hearing(config).recordings.fitting("tl") == 0, "asked while a screen is drawn: nothing is raised"
