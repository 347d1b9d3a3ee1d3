"""The catalogues: what a translator gives in, what a person has reviewed, and what a site is told."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import i18n
from kiosk.cli import main
from kiosk.config import Config, Languages
from kiosk.paths import ROOT
from kiosk.viewmodel.language import LINGUIST
from kiosk.viewmodel.pseudo import pseudo

FILES = {tag: i18n.FOLDER / f"kiosk_{tag}.ts" for tag in LINGUIST}
SMALL = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Visit</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exam} today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s &lt;1&gt; &amp; &quot;2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
"""


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, i18n.FOLDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


fill = script("fill")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk_es.ts"
    path.write_text(SMALL, encoding="utf-8")
    return path


def lrelease(path: Path) -> str:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(tool), str(path), "-qm", str(path.with_suffix(".qm"))]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


# --- the catalogues that are there


@pytest.mark.parametrize("tag", LINGUIST)
def test_every_language_has_its_catalogue(tag: str) -> None:
    root = ET.parse(FILES[tag]).getroot()
    assert root.get("language") == LINGUIST[tag]
    assert root.get("sourcelanguage") == "en_US"


def test_every_catalogue_has_the_same_entries() -> None:
    entries = {tag: sorted((entry.context, entry.source) for entry in i18n.read(path)) for tag, path in FILES.items()}
    assert len(entries["en"]) > 300
    for tag, found in entries.items():
        assert found == entries["en"], tag
    assert len(set(entries["en"])) == len(entries["en"])


def test_every_wording_of_the_questions_is_in_the_catalogues() -> None:
    known = {(entry.context, entry.source) for entry in i18n.read(FILES["en"])}
    missing = [pair for pair in script("update").collected() if pair not in known]
    assert not missing, "make i18n"


@pytest.mark.parametrize("tag", LINGUIST)
def test_translations_can_stand_for_their_sources(tag: str) -> None:
    faults = [(e.source, e.text, i18n.fault(e.source, e.text)) for e in i18n.read(FILES[tag]) if e.text]
    assert not [each for each in faults if each[2]]


@pytest.mark.parametrize("tag", LINGUIST)
def test_what_nobody_reviewed_is_unfinished(tag: str) -> None:
    for context, message in i18n.messages(ET.parse(FILES[tag]).getroot()):
        translation = message.find("translation")
        assert translation is not None
        assert (translation.get("type") is None) == bool(i18n.entry_of(context, message).by)


@pytest.mark.parametrize("tag", LINGUIST)
def test_a_catalogue_is_written_as_lupdate_writes_it(tag: str, tmp_path: Path) -> None:
    copy = tmp_path / FILES[tag].name
    shutil.copy(FILES[tag], copy)
    assert fill.fill(copy, {}) == (0, [])
    assert copy.read_text(encoding="utf-8") == FILES[tag].read_text(encoding="utf-8")


# --- translations in


def test_a_translation_is_taken_in_and_shown_before_anybody_reviewed_it(small: Path) -> None:
    assert fill.dump(small) == {"Visit": {"Day": "", "{exam} today at {time}": "", 'It\'s <1> & "2"': ""}}
    texts = {"Day": "Día", "{exam} today at {time}": "{time}: {exam}", 'It\'s <1> & "2"': "Es <1> y \"2\" 'a'"}
    words = {"Visit": texts}
    assert fill.fill(small, words) == (3, [])
    assert fill.dump(small) == {}
    assert [entry.text for entry in i18n.read(small)] == list(texts.values())
    assert small.read_text(encoding="utf-8").count('type="unfinished"') == 3
    assert "3 translation(s) (0 finished and 3 unfinished)" in lrelease(small)
    assert fill.fill(small, words) == (0, [])


@pytest.mark.parametrize(
    ("source", "text", "why"),
    [
        ("Day", "", "empty"),
        ("Day", "  ", "empty"),
        ("Day", "Día ", "space"),
        ("Day", "Día\n", "space"),
        ("Day", "Día\u202f?", "narrow space"),
        ("Day", "¡Día", "exclamation"),
        ("Day", "日！", "exclamation"),
        ("Day", "Día\nde hoy", "line breaks"),
        ("{exam} today at {time}", "{exam} hoy", "placeholders"),
        ("{exam} today at {time}", "{exam} hoy {Time}", "placeholders"),
        ("{exam} today at {time}", "{exam} {exam} {time}", "placeholders"),
        ("%1 of %2", "%1 de %3", "placeholders"),
        ("%1 of %2", "%1 de 2", "placeholders"),
        ("%1 of %2", "%2 中的 %1", ""),
        ("a\nb", "c\nd", ""),
        ("Day", "Día", ""),
    ],
)
def test_what_cannot_be_meant_is_refused(source: str, text: str, why: str) -> None:
    found = i18n.fault(source, text)
    assert why in found
    assert bool(why) == bool(found)


def test_a_refused_translation_changes_nothing_and_the_others_are_taken(small: Path) -> None:
    taken, refused = fill.fill(small, {"Visit": {"Day": "Día", "{exam} today at {time}": "hoy"}, "Birth": {"Day": "x"}})
    assert taken == 1
    assert len(refused) == 2
    assert [entry.text for entry in i18n.read(small)] == ["Día", "", ""]


@given(st.lists(st.sampled_from(["{exam}", "%1", "%n", "%L2", "word", ".", "{choice}"]), max_size=6))
def test_pseudo_words_are_longer_and_keep_their_placeholders(pieces: list[str]) -> None:
    source = " ".join(pieces)
    text = pseudo(source)
    assert len(text) == len(source) + -(-len(source) * 2 // 5)
    if source:
        assert i18n.fault(source, text) == ""
        assert not re.search(r"[a-zA-Z]", re.sub(r"\{\w*\}|%L?\d+|%n", "", text))


# --- reviews


def test_a_review_names_who_and_when_and_ends_with_any_change(small: Path) -> None:
    fill.fill(small, {"Visit": {"Day": "Día"}})
    assert fill.sign(small, "A. Ruiz, RN", everything=False) == 0, "nothing was ticked off"
    assert fill.sign(small, "A. Ruiz, RN", everything=True) == 1
    (day, *_rest) = i18n.read(small)
    assert day.by == "A. Ruiz, RN"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", day.on)
    assert "(1 finished" in lrelease(small)
    signed = small.read_text(encoding="utf-8")
    for changed in (
        signed.replace("<translation>Día", "<translation>Mes"),
        signed.replace("<source>Day<", "<source>Month<"),
        signed.replace("<translation>Día", '<translation type="unfinished">Día'),
    ):
        small.write_text(changed, encoding="utf-8")
        assert not i18n.read(small)[0].by
    small.write_text(signed, encoding="utf-8")
    fill.fill(small, {"Visit": {"Day": "El día"}})
    assert not i18n.read(small)[0].by
    assert "reviewed by" not in small.read_text(encoding="utf-8")


def test_what_was_ticked_off_in_linguist_waits_for_a_name(small: Path) -> None:
    fill.fill(small, {"Visit": {"Day": "Día"}})
    small.write_text(small.read_text(encoding="utf-8").replace(' type="unfinished">Día', ">Día"), encoding="utf-8")
    assert not i18n.read(small)[0].by
    assert fill.sign(small, "A. Ruiz", everything=False) == 1
    assert i18n.read(small)[0].by == "A. Ruiz"


def test_lupdate_keeps_translations_and_reviews_and_takes_nothing_over_for_a_new_wording(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In Creole, for which lupdate has no plural rules of its own."""
    update = script("update")
    own = {"CATALOGUES": tmp_path / "i18n", "GENERATED": tmp_path / "sources.py", "ROOT": tmp_path}
    for name, value in {**own, "LINGUIST": {"ht": "ht"}, "collected": list}.items():
        monkeypatch.setattr(update, name, value)
    screens = tmp_path / "ui" / "Place.qml"
    for folder in ("i18n", "ui", "kiosk/viewmodel"):
        (tmp_path / folder).mkdir(parents=True)
    text = 'import QtQml\nQtObject { property var a: [qsTr("Day"), qsTr("Please tell us now if you do take it.")] }'
    screens.write_text(text, encoding="utf-8")
    assert update.main() == 0
    catalogue = tmp_path / "i18n" / "kiosk_ht.ts"
    fill.fill(catalogue, {"Place": {"Day": "Jou", "Please tell us now if you do take it.": "Di nou si ou pran li."}})
    fill.sign(catalogue, "J. Pierre", everything=True)
    # another sense, and the same word in another place
    screens.write_text(text.replace("do take", "do not take"), encoding="utf-8")
    screens.with_name("Other.qml").write_text(text.replace("Please", "And"), encoding="utf-8")
    assert update.main() == 0
    assert 'language="ht"' in catalogue.read_text(encoding="utf-8")
    assert [(e.context, e.source, e.text, e.by) for e in i18n.read(catalogue) if e.text] == [
        ("Place", "Day", "Jou", "J. Pierre")
    ]
    assert len(i18n.read(catalogue)) == 4


# --- what a site is told


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small: Path) -> Path:
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    (tmp_path / "kiosk_en.ts").write_text(SMALL.replace('language="es"', 'language="en"', 1), encoding="utf-8")
    (tmp_path / "kiosk_es.qm").touch()
    return small.parent


COMPLETE = {"Visit": {"Day": "Día", "{exam} today at {time}": "{exam} {time}", 'It\'s <1> & "2"': "Es"}}


def offering(*languages: str) -> Config:
    return msgspec.structs.replace(Config(), language=Languages(patient=languages))


def test_status_counts_and_lists(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill.fill(folder / "kiosk_es.ts", {"Visit": {"Day": "Día"}})
    fill.sign(folder / "kiosk_es.ts", "A. Ruiz", everything=True)
    assert i18n.status(offering("en"), missing=True, as_json=False) == 0, "nobody is offered Spanish"
    said = capsys.readouterr().out
    assert re.search(r"es +- +3 +1 +2 +1 +A\. Ruiz \(\d{4}-", said)
    assert re.search(r"en +on +3 +3 +0 ", said)
    assert "    Visit: {exam} today at {time}" in said
    assert i18n.status(offering("en", "es-MX"), missing=False, as_json=True) == 1
    (english, spanish) = json.loads(capsys.readouterr().out)
    assert english["on"]
    assert not english["missing"]
    assert spanish["on"]
    assert [gap["source"] for gap in spanish["missing"]] == ["{exam} today at {time}", 'It\'s <1> & "2"']
    assert [one["by"] for one in spanish["reviewers"]] == ["A. Ruiz"]
    assert spanish["reviewed"] == 1


def test_a_complete_language_has_no_gaps(folder: Path) -> None:
    fill.fill(folder / "kiosk_es.ts", COMPLETE)
    assert i18n.status(offering("en", "es"), missing=False, as_json=True) == 0


def test_doctor_names_what_nobody_reviewed_and_refuses_what_has_gaps(folder: Path) -> None:
    assert i18n.told(["en"]) == "en"
    with pytest.raises(RuntimeError, match="es lacks 3 of 3"):
        i18n.told(["en", "es"])
    with pytest.raises(RuntimeError, match="de is offered, but has no words"):
        i18n.told(["en", "de"])
    fill.fill(folder / "kiosk_es.ts", COMPLETE)
    assert i18n.told(["es-MX", "en"]) == "es-MX NOT reviewed by a person (3 texts), en"
    fill.sign(folder / "kiosk_es.ts", "A. Ruiz", everything=True)
    assert i18n.told(["es-MX", "en", "en-XA"]) == "es-MX, en, en-XA is made up, for tests"
    (folder / "kiosk_es.qm").unlink()
    with pytest.raises(RuntimeError, match="es is offered, but has no words"):
        i18n.told(["es"])


def test_the_command_needs_no_site(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIOSK_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(ROOT / "nowhere"))
    assert main(["i18n", "status", "--json"]) == 0
    assert {one["language"] for one in json.loads(capsys.readouterr().out)} == set(LINGUIST)
    assert main(["i18n", "status", "--config", "nowhere.toml"]) == 2
