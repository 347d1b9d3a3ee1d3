"""The catalogues: what a translator gives in, what a person has reviewed, and what a site is told."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import i18n
from kiosk.adapters import catalogue_ts
from kiosk.adapters.content_toml import load_content
from kiosk.app.running import Running
from kiosk.app.site import catalogues_of
from kiosk.cli import main
from kiosk.config import Config, ContentPlace, Languages, load_config
from kiosk.core.review import sources
from kiosk.errors import ConfigError, ContentError
from kiosk.paths import RESOURCES, ROOT
from kiosk.procedures import review_of
from kiosk.viewmodel.language import LINGUIST, Catalogues
from kiosk.viewmodel.pseudo import pseudo
from tests.voice import Voice

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
    read = {tag: catalogue_ts.read(path) for tag, path in FILES.items()}
    entries = {tag: sorted((entry.context, entry.source) for entry in found) for tag, found in read.items()}
    assert len(entries["en"]) > 300
    for tag, found in entries.items():
        assert found == entries["en"], tag
    assert len(set(entries["en"])) == len(entries["en"])


def test_every_wording_of_the_questions_is_in_the_catalogues() -> None:
    known = {(entry.context, entry.source) for entry in catalogue_ts.read(FILES["en"])}
    missing = [pair for pair in script("update").collected() if pair not in known]
    assert not missing, "make i18n"


@pytest.mark.parametrize("tag", LINGUIST)
def test_translations_can_stand_for_their_sources(tag: str) -> None:
    faults = [(e.source, e.text, catalogue_ts.fault(e.source, e.text)) for e in catalogue_ts.read(FILES[tag]) if e.text]
    assert not [each for each in faults if each[2]]


@pytest.mark.parametrize("tag", LINGUIST)
def test_what_nobody_reviewed_is_unfinished(tag: str) -> None:
    for context, message in catalogue_ts.messages(ET.parse(FILES[tag]).getroot()):
        translation = message.find("translation")
        assert translation is not None
        assert (translation.get("type") is None) == bool(catalogue_ts.entry_of(context, message).by)


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
    assert [entry.text for entry in catalogue_ts.read(small)] == list(texts.values())
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
        ("Day", "Día\x1b?", "control character"),
        ("Day", "Día", ""),
    ],
)
def test_what_cannot_be_meant_is_refused(source: str, text: str, why: str) -> None:
    found = catalogue_ts.fault(source, text)
    assert why in found
    assert bool(why) == bool(found)


def test_a_refused_translation_changes_nothing_and_the_others_are_taken(small: Path) -> None:
    taken, refused = fill.fill(small, {"Visit": {"Day": "Día", "{exam} today at {time}": "hoy"}, "Birth": {"Day": "x"}})
    assert taken == 1
    assert len(refused) == 2
    assert [entry.text for entry in catalogue_ts.read(small)] == ["Día", "", ""]


@given(st.lists(st.sampled_from(["{exam}", "%1", "%n", "%L2", "word", ".", "{choice}"]), max_size=6))
def test_pseudo_words_are_longer_and_keep_their_placeholders(pieces: list[str]) -> None:
    source = " ".join(pieces)
    text = pseudo(source)
    assert len(text) == len(source) + -(-len(source) * 2 // 5)
    if source:
        assert catalogue_ts.fault(source, text) == ""
        assert not re.search(r"[a-zA-Z]", re.sub(r"\{\w*\}|%L?\d+|%n", "", text))


# --- reviews


def test_a_review_names_who_and_when_and_ends_with_any_change(small: Path) -> None:
    fill.fill(small, {"Visit": {"Day": "Día"}})
    assert fill.sign(small, "A. Ruiz, RN", everything=False) == 0, "nothing was ticked off"
    assert fill.sign(small, "A. Ruiz, RN", everything=True) == 1
    (day, *_rest) = catalogue_ts.read(small)
    assert day.by == "A. Ruiz, RN"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", day.on)
    assert "(1 finished" in lrelease(small)
    signed = small.read_text(encoding="utf-8")
    for changed in (
        signed.replace("by A. Ruiz, RN", "by B. Ruiz, RN"),
        signed.replace(f"on {day.on}", "on 1999-01-01"),
        signed.replace("<translation>Día", '<translation>Día<byte value="x20"/>'),
        signed.replace("<translation>Día", '<translation>Día<byte value="x20"/>y mes'),
        signed.replace("<source>Day", '<source>Day<byte value="x20"/>'),
        signed.replace("<translation>Día", "<translation>Mes"),
        signed.replace("<source>Day<", "<source>Month<"),
        signed.replace("<translation>Día", '<translation type="unfinished">Día'),
    ):
        assert changed != signed
        small.write_text(changed, encoding="utf-8")
        assert not catalogue_ts.read(small)[0].by
    small.write_text(signed, encoding="utf-8")
    fill.fill(small, {"Visit": {"Day": "El día"}})
    assert not catalogue_ts.read(small)[0].by
    assert "reviewed by" not in small.read_text(encoding="utf-8")


def test_words_behind_a_special_sign_are_read_kept_and_signed(small: Path) -> None:
    text = small.read_text(encoding="utf-8")
    odd = '<translation>Día<byte value="x1b"/>y<byte value="32"/>mes</translation>'
    empty = '<translation type="unfinished"></translation>'
    small.write_text(text.replace(empty, odd, 1), encoding="utf-8")
    assert catalogue_ts.read(small)[0].text == "Día\x1by mes"
    assert fill.sign(small, "A. Ruiz", everything=False) == 1
    day = catalogue_ts.read(small)[0]
    assert (day.text, day.by) == ("Día\x1by mes", "A. Ruiz")
    assert '<translation>Día<byte value="x1b"/>y mes</translation>' in small.read_text(encoding="utf-8")


def test_what_was_ticked_off_in_linguist_waits_for_a_name(small: Path) -> None:
    fill.fill(small, {"Visit": {"Day": "Día"}})
    small.write_text(small.read_text(encoding="utf-8").replace(' type="unfinished">Día', ">Día"), encoding="utf-8")
    assert not catalogue_ts.read(small)[0].by
    assert fill.sign(small, "A. Ruiz", everything=False) == 1
    assert catalogue_ts.read(small)[0].by == "A. Ruiz"


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
    assert [(e.context, e.source, e.text, e.by) for e in catalogue_ts.read(catalogue) if e.text] == [
        ("Place", "Day", "Jou", "J. Pierre")
    ]
    assert len(catalogue_ts.read(catalogue)) == 4


# --- what a site is told

NEW = "Could you be pregnant today?"


@dataclass
class Site:
    """A site whose content folder is that of the kiosk with one question in other words."""

    content: Path

    def config(self, *languages: str, **more: Any) -> Config:
        place = ContentPlace(folder=str(self.content))
        return msgspec.structs.replace(Config(**more), content=place, language=Languages(patient=languages))

    def brings(self, tag: str, texts: dict[tuple[str, str], str], signed: str = "") -> Path:
        """A catalogue with these texts, and what the kiosk reads of it."""
        path = self.content / "i18n" / f"kiosk_{tag}.ts"
        path.parent.mkdir(exist_ok=True)
        root = ET.fromstring(f'<TS version="2.1" language="{tag}" sourcelanguage="en_US"/>')
        for (context, source), text in texts.items():
            place = ET.SubElement(root, "context")
            ET.SubElement(place, "name").text = context
            message = ET.SubElement(place, "message")
            ET.SubElement(message, "source").text = source
            ET.SubElement(message, "translation", {"type": "unfinished"}).text = text
        fill.write(path, root)
        if signed:
            fill.sign(path, signed, everything=True)
        lrelease(path)
        return path


@pytest.fixture
def site(tmp_path: Path, qapp: object) -> Site:
    content = tmp_path / "content"
    for name in ("questions", "procedures"):
        shutil.copytree(RESOURCES / name, content / name)
    safety = content / "questions" / "safety.toml"
    text = safety.read_text(encoding="utf-8")
    title = 'title = "Are you pregnant, or could you be?"'
    assert title in text
    safety.write_text(text.replace(title, f'title = "{NEW}"'), encoding="utf-8")
    return Site(content)


def everything(site: Site) -> dict[tuple[str, str], str]:
    """All that patients read there, in a made-up language."""
    texts = sources(i18n.patients_read(load_content(site.content)).blocks)
    return {pair: pseudo(pair[1]) for pair in texts}


def standing(config: Config, tag: str) -> i18n.Standing:
    (found,) = [one for one in i18n.standings_of(config, i18n.offered(config)) if one.tag == tag]
    return found


def test_wording_of_a_site_that_is_in_no_catalogue_is_missing(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    assert i18n.status(site.config("en"), missing=False, as_json=False) == 0, "nobody is offered Spanish"
    capsys.readouterr()
    assert i18n.status(site.config("en", "es"), missing=True, as_json=False) == 1
    assert f"    pregnancy: {NEW}" in capsys.readouterr().out
    with pytest.raises(RuntimeError, match=r"es lacks \d+ of \d+ texts"):
        i18n.told(site.config("en", "es"))


def test_a_site_brings_the_words_of_its_own_questions(site: Site) -> None:
    config = site.config("en", "es-MX", "ar-IQ")
    before = {entry.source for entry in standing(config, "es").missing}
    site.brings("es", {("pregnancy", NEW): "¿Podría estar embarazada hoy?"})
    site.brings("ar", {("pregnancy", NEW): "هل أنت حامل 2؟"})
    assert before - {entry.source for entry in standing(config, "es").missing} == {NEW}
    catalogues = catalogues_of(config)
    assert catalogues.text("pregnancy", NEW, "es-MX") == "¿Podría estar embarazada hoy?"
    assert catalogues.text("pregnancy", NEW, "ar-IQ") == "هل أنت حامل ٢؟"
    own = catalogues.text("Visit", "Day", "es-MX")
    assert own == Catalogues(i18n.FOLDER).text("Visit", "Day", "es") != "Day", "beside those of the kiosk"
    assert catalogues.text("Visit", "in no catalogue", "es-MX") == "in no catalogue"


def test_what_the_kiosk_shows_otherwise_than_the_catalogue_says_is_told(site: Site) -> None:
    path = site.brings("es", everything(site))
    config = site.config("es")
    assert i18n.told(config) == f"es. NOT reviewed by a person: es ({len(everything(site))} texts)"
    fill.fill(path, {"pregnancy": {NEW: "¿Embarazada?"}})
    assert "1 texts are shown otherwise: make kiosk_es.qm" in i18n.told(config)


def test_a_language_that_the_kiosk_does_not_come_with(site: Site) -> None:
    site.brings("de", everything(site), signed="K. Weber")
    assert i18n.told(site.config("en", "de-AT", "en-XA")) == "en, de-AT, en-XA is made up, for tests"
    assert standing(site.config("de-AT"), "de").reviewers[0][0] == "K. Weber"


def said(config: Config, language: str) -> bool:
    return i18n.reviewed(config, load_content(Path(config.content.folder)), catalogues_of(config), language)


def test_reviewed_is_what_a_person_reviewed_and_the_kiosk_shows(site: Site) -> None:
    config = site.config("en", "es", "ko", "en-XA")
    path = site.brings("es", everything(site), signed="A. Ruiz")
    assert [said(config, tag) for tag in ("es", "en", "en-GB", "ko", "en-XA")] == [True, True, True, False, False]
    signed = path.read_text(encoding="utf-8")
    path.write_text(signed.replace(">A. Ruiz", ">B. Ruiz").replace("by A. Ruiz", "by B. Ruiz", 1), encoding="utf-8")
    assert not said(config, "es"), "one review is nobody's"
    path.write_text(signed, encoding="utf-8")
    fill.fill(path, {"pregnancy": {NEW: "¿Embarazada?"}})
    lrelease(path)
    path.write_text(signed, encoding="utf-8")
    assert not said(config, "es"), "other words are shown than were reviewed"
    lrelease(path)
    assert said(config, "es")
    for broken in (
        "<TS><context>",
        '<?xml version="1.0" encoding="no-such"?><TS/>',
        signed.replace("</translation>", f'<byte value="{10**20}"/></translation>', 1),
        signed.replace("</translation>", '<byte value="?"/></translation>', 1),
    ):
        path.write_text(broken, encoding="utf-8")
        assert not said(config, "es")
        with pytest.raises(ContentError, match=r"kiosk_es\.ts: is not a catalogue that can be read"):
            i18n.told(config)


def test_english_words_of_a_catalogue_are_not_those_that_were_signed(site: Site) -> None:
    site.brings("en", {("pregnancy", NEW): "Pregnant?"})
    assert not said(site.config("en"), "en")


def test_a_digest_stands_for_the_words_and_not_for_who_reviewed_them(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    config = site.config("en", "es")
    path = site.brings("es", everything(site))
    before = standing(config, "es").digest
    fill.sign(path, "A. Ruiz", everything=True)
    assert standing(config, "es").digest == before
    assert review_of(config, ["es"]).tongues[0].digest == before
    assert i18n.status(config, missing=False, as_json=False) == 0
    assert before in capsys.readouterr().out
    fill.fill(path, {"pregnancy": {NEW: "¿Embarazada?"}})
    assert standing(config, "es").digest != before


def test_status_as_data(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.brings("es", everything(site), signed="A. Ruiz")
    assert i18n.status(site.config("en", "es"), missing=False, as_json=True) == 0
    found = {one["language"]: one for one in json.loads(capsys.readouterr().out)}
    assert found["en"]["on"]
    assert not found["fr"]["on"]
    assert NEW in [gap["source"] for gap in found["fr"]["missing"]]
    assert [one["by"] for one in found["es"]["reviewers"]] == ["A. Ruiz"]
    assert found["es"]["reviewed"] == found["es"]["entries"] == len(everything(site))


def test_a_site_gets_the_gaps_of_its_content_to_translate(site: Site) -> None:
    update = script("update")
    assert update.main([str(site.content), "es", "de"]) == 0
    folder = site.content / "i18n"
    assert fill.dump(folder / "kiosk_es.ts") == {"pregnancy": {NEW: ""}}
    german = {(entry.context, entry.source) for entry in catalogue_ts.read(folder / "kiosk_de.ts")}
    assert german == set(everything(site))
    fill.fill(folder / "kiosk_es.ts", {"pregnancy": {NEW: "¿Embarazada?"}})
    assert update.main([str(site.content)]) == 0
    assert fill.dump(folder / "kiosk_es.ts") == {}


# --- a language without words


@pytest.mark.parametrize(
    ("languages", "line", "near"),
    [
        (("en", "es", "de"), "language.patient[3] is de", ""),
        (("zh-Hant",), "language.patient[1] is zh-Hant", "Did you mean zh-Hans?"),
    ],
)
def test_a_language_without_words_is_not_offered(
    tmp_path: Path, qapp: object, languages: tuple[str, ...], line: str, near: str
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"allow_unsigned = true\n[language]\npatient = {list(languages)}\n", encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        Running(load_config(file), voice=Voice(languages=set()))
    told = str(caught.value)
    assert told.startswith(f"{file}, line 3: {line}, which has no words")
    assert near in told
    assert "There are ar, en, es, fr, ht, ko, ru, tl, vi, zh-Hans." in told


def test_doctor_says_so_too(tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    own = '[store]\nfile = "k.db"\nencryption = "disk"\n[printer]\nfolder = "slips"\n[speech]\nengine = "none"\n'
    file = tmp_path / "kiosk.toml"
    file.write_text(f"allow_unsigned = true\n{own}[language]\npatient = ['en', 'de']\n", encoding="utf-8")
    assert main(["doctor", "--config", str(file), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)["findings"]
    found = {row["check"]: (row["health"], row["seen"]) for row in told}
    assert found["languages"][0] == "failed"
    assert found["languages"][1].startswith(f"{file}, line 10: language.patient[2] is de, which has no words")


def test_a_kiosk_starts_with_every_language_that_has_words(site: Site) -> None:
    site.brings("de", {("pregnancy", NEW): "Sind Sie schwanger?"})
    config = site.config("en-GB", "es-MX", "fil", "zh-CN", "en-XA", "de", allow_unsigned=True)
    running = Running(config, voice=Voice(languages=set()))
    try:
        rules = running.rules
        assert rules.wording("pregnancy", NEW, "de") == "Sind Sie schwanger?"
        assert [rules.reviewed(tag) for tag in rules.languages] == [True, False, False, False, False, False]
    finally:
        running.close()
    (site.content / "i18n" / "kiosk_de.qm").write_bytes(b"no catalogue")
    with pytest.raises(ConfigError, match=r"^language\.patient\[1\] is de"):
        catalogues_of(site.config("de"))


def test_the_command_needs_no_site(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIOSK_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(ROOT / "nowhere"))
    assert main(["i18n", "status", "--json"]) == 0
    assert {one["language"] for one in json.loads(capsys.readouterr().out)} == set(LINGUIST)
    assert main(["i18n", "status", "--config", "nowhere.toml"]) == 2
