"""The loader of content: what a right folder gives, and that every fault is told by file and key."""

import hashlib
import shutil
import tomllib
from pathlib import Path

import pytest

from kiosk.adapters.content_toml import load_content
from kiosk.core.answers import Answers, Chosen
from kiosk.core.appointment import Level, Order, Side
from kiosk.core.flags import flag_lines
from kiosk.core.procedure import Compare, Content, Flag, Kind, Show
from kiosk.core.route import Facts, route
from kiosk.errors import ContentError
from kiosk.paths import RESOURCES

HERE = Path(__file__).resolve().parent / "content"

SET = "questions/content.toml"
FIRST = "questions/first.toml"
SECOND = "questions/second.toml"
SCAN = "procedures/scan.toml"
SHOT = "procedures/shot.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(HERE / "sample", tmp_path / "content"))


def edit(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{name} does not hold {old!r}: the edit would change nothing"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_content(folder)
    return str(caught.value).splitlines()


def test_a_right_folder_becomes_content(folder: Path) -> None:
    content = load_content(folder)
    assert content.version == "sample 1"
    assert not content.signed
    assert [topic.id for topic in content.topics] == ["first", "second"]
    assert list(content.procedures) == ["scan", "shot"]
    assert content.procedures["scan"].steps[0].only_if == (("ride", "here"),)
    assert content.interlocks[0].other.steroid == ("yes", "unknown")

    spine = content.questions["spine"]
    assert spine.item.kind is Kind.MANY
    assert spine.item.compare is Compare.LEVELS
    assert spine.item.choice("not_sure").exclusive
    assert spine.follows[0].show is Show.SIDE_ORDERED

    child = content.questions["child"]
    assert (child.audience.age_from, child.audience.age_to, child.audience.not_sex) == (12, 50, ("M",))
    assert child.sensitive

    red = content.questions["pills"].item.choice("red")
    assert (red.flag_in("scan"), red.flag_in("shot")) == (Flag.STOP, Flag.NOTE)
    assert content.questions["pills"].follows[0].each


EDITS = tomllib.loads((HERE / "faults.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", EDITS)
def test_a_fault_is_told_by_file_and_key(folder: Path, name: str) -> None:
    fault = EDITS[name]
    edit(folder, fault["file"], fault["old"], fault["new"])
    assert sorted(faults(folder)) == sorted(fault["told"])


def test_all_faults_are_told_at_once(folder: Path) -> None:
    edit(folder, SET, 'version = "sample 1"', "")
    edit(folder, FIRST, 'icon = "car"', "icon = 3")
    edit(folder, SECOND, 'slip = "maybe a child"', "")
    edit(folder, SHOT, '"pills"', '"pils"')
    assert faults(folder) == [
        f"{SET}: version is missing",
        f"{FIRST}: ride.choice 1 (here): icon: Expected `str`, got `int`",
        f"{SECOND}: child.choice 2 (maybe): flag STOP has no slip text",
        f"{SECOND}: pills.choice 2 (blue): only: procedure shot does not ask this question",
        f"{SHOT}: questions: unknown question pils, meant pills?",
    ]


def test_two_faults_of_one_table_are_both_told(folder: Path) -> None:
    edit(folder, FIRST, 'icon = "car"', 'icon = 3\nexclusive = "no"\ncolour = "red"')
    assert len(faults(folder)) == 3


def test_a_set_without_topics_is_told(folder: Path) -> None:
    (folder / SET).write_text('version = "1"', encoding="utf-8")
    told = faults(folder)
    assert told[0] == f"{SET}: no topic"
    assert told[1] == f"{FIRST}: spine: topic: unknown topic first"


def test_broken_topics_are_not_blamed_on_questions(folder: Path) -> None:
    edit(folder, SET, 'id = "first"', "id = 1")
    edit(folder, SET, 'id = "second"', "id = 2")
    assert faults(folder) == [f"{SET}: topic {number}: id: Expected `str`, got `int`" for number in (1, 2)]


def test_a_file_that_is_not_toml_is_told_alone(folder: Path) -> None:
    edit(folder, FIRST, "[spine]", "[spine")
    (told,) = faults(folder)
    assert told.startswith(f"{FIRST}: is not TOML: ")
    assert "line 1" in told


def test_a_question_twice_in_one_file_is_told(folder: Path) -> None:
    edit(folder, FIRST, "[ride]", "[spine]")
    (told,) = faults(folder)
    assert told.startswith(f"{FIRST}: is not TOML: ")


def test_a_file_that_is_not_utf8_is_told(folder: Path) -> None:
    (folder / FIRST).write_bytes('[ride]\ntitle = "Fährt"'.encode("latin-1"))
    assert faults(folder) == [f"{FIRST}: is not UTF-8 text"]


def test_a_file_that_cannot_be_read_is_told(folder: Path) -> None:
    (folder / "questions" / "more.toml").mkdir()
    (told,) = faults(folder)
    assert told.startswith("questions/more.toml: cannot be read: ")


def test_an_empty_folder_names_what_is_missing(tmp_path: Path) -> None:
    assert faults(tmp_path) == [f"{SET}: is missing in {tmp_path}", f"procedures: no procedure file in {tmp_path}"]


def sign(folder: Path, content_hash: str) -> None:
    text = f'radiologist = "R. Example, MD"\ndate = 2026-01-05\nhash = "{content_hash}"\n'
    (folder / "signature.toml").write_text(text, encoding="utf-8")


def test_a_signature_covers_every_file(folder: Path) -> None:
    sign(folder, load_content(folder).hash)
    assert load_content(folder).signed
    for name in (SET, FIRST, SECOND, SCAN, SHOT):
        path = folder / name
        before = path.read_bytes()
        path.write_bytes(before + b"# a remark\n")
        assert not load_content(folder).signed, name
        path.write_bytes(before)
    assert load_content(folder).signed


def test_a_new_file_is_not_covered(folder: Path) -> None:
    sign(folder, load_content(folder).hash)
    (folder / "questions" / "third.toml").write_text("")
    assert not load_content(folder).signed


def test_a_renamed_file_is_not_covered(folder: Path) -> None:
    sign(folder, load_content(folder).hash)
    (folder / FIRST).rename(folder / "questions" / "one.toml")
    assert not load_content(folder).signed


def test_line_endings_and_a_byte_order_mark_change_nothing(folder: Path) -> None:
    sign(folder, load_content(folder).hash.upper())
    for path in folder.rglob("*.toml"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_content(folder).signed


def test_the_hash_is_what_the_docs_say(folder: Path) -> None:
    expected = hashlib.sha256()
    for name in sorted([SET, FIRST, SECOND, SCAN, SHOT]):
        data = (folder / name).read_bytes()
        expected.update(name.encode() + b"\0" + str(len(data)).encode() + b"\0" + data)
    assert load_content(folder).hash == expected.hexdigest()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('date = 2026-01-05\nhash = "x"', "signature.toml: radiologist is missing"),
        ('radiologist = " "\ndate = 2026-01-05\nhash = "x"', "signature.toml: radiologist: is blank"),
        ('radiologist = "R"\nhash = "x"', "signature.toml: date is missing"),
        ('radiologist = "R"\ndate = "soon"\nhash = "x"', "signature.toml: date: Invalid RFC3339 encoded date"),
        ('radiologist = "R"\ndate = 2026-01-05', "signature.toml: hash is missing"),
        (
            'radiologist = "R"\ndate = 2026-01-05\nhash = "x"\nhsah = "x"',
            "signature.toml: unknown key hsah, meant hash?",
        ),
    ],
)
def test_a_signature_that_is_no_signature_is_told(folder: Path, text: str, told: str) -> None:
    (folder / "signature.toml").write_text(text)
    assert faults(folder) == [told]


@pytest.fixture(scope="module")
def widened(tmp_path_factory: pytest.TempPathFactory) -> Content:
    """The shipped content and a third exam that exists as two data files alone."""
    folder = tmp_path_factory.mktemp("third") / "content"
    for part in ("questions", "procedures"):
        shutil.copytree(RESOURCES / part, folder / part)
    shutil.copytree(HERE / "third", folder, dirs_exist_ok=True)
    return load_content(folder)


def test_a_third_procedure_needs_data_alone(widened: Content) -> None:
    facts = Facts("arthrogram", 30, "F", (), Side.NONE)
    asked = [asked.key for asked in route(widened, facts, Answers())]
    assert asked == ["joint", "help", "driver", "pregnancy", "reaction", "history", "gown"]

    older = Facts("arthrogram", 62, "M", (), Side.NONE)
    answers = Answers().put("joint", Chosen(("shoulder",))).put("replaced", Chosen(("knee", "hip")))
    path = route(widened, older, answers)
    assert [asked.key for asked in path if asked.question.id == "replaced"] == [
        "replaced", "replaced.year:knee", "replaced.year:hip"
    ]  # fmt: skip
    lines = flag_lines(path, older, answers, Order("arthrogram", "A1", "ARTHROGRAM SHOULDER"))
    assert [(line.flag, line.question) for line in lines] == [(Flag.STOP, "joint"), (Flag.NOTE, "replaced")]


def test_a_third_procedure_leaves_the_shipped_ones_alone(widened: Content) -> None:
    shipped = load_content(RESOURCES)
    facts = Facts("myelogram", 62, "M", (Level.LUMBAR,), Side.LEFT)
    assert route(widened, facts, Answers()) == route(shipped, facts, Answers())
    assert widened.hash != shipped.hash
