"""The table of all patient wording: nothing is left out, and it says what each answer raises in each exam."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.content_toml import load_content
from kiosk.core.procedure import Flag
from kiosk.core.review import Block, Wording, exam_blocks, sources, topic_block

CONTENT = load_content(Path(__file__).resolve().parents[2] / "resources")
READ = ("title", "text", "help", "alone", "hand_over", "time", "alt")
"""What patients read, by the fields of the content's parts; a name is one too, of the exam alone."""


def read_in(part: object) -> Iterator[str]:
    """Every patient wording below a part of the content."""
    if isinstance(part, tuple):
        for one in part:
            yield from read_in(one)
    elif dataclasses.is_dataclass(part):
        for field in dataclasses.fields(part):
            value = getattr(part, field.name)
            if isinstance(value, str) and value and field.name.removesuffix("_helper") in READ:
                yield value
            elif not isinstance(value, str):
                yield from read_in(value)


def blocks(exam: str) -> dict[str, Block]:
    return {block.title: block for block in exam_blocks(CONTENT, CONTENT.procedures[exam])}


def answer(exam: str, block: str, text: str) -> Wording:
    return next(one for one in blocks(exam)[block].wordings if one.text == text)


def test_every_wording_of_the_content_is_there() -> None:
    parts = (*CONTENT.topics, *CONTENT.questions.values(), *CONTENT.procedures.values())
    wanted = {*read_in(parts), *(procedure.name for procedure in CONTENT.procedures.values())}
    every = [block for procedure in CONTENT.procedures.values() for block in exam_blocks(CONTENT, procedure)]
    assert len(wanted) > 200
    assert {text for _, text in sources([*every, topic_block(CONTENT)])} == wanted


def test_a_text_stands_under_the_context_where_a_translator_finds_it() -> None:
    found = {text: context for context, text in sources(blocks("myelogram").values())}
    assert found["Is the patient pregnant, or could they be?"] == "pregnancy"
    assert found["We numb the skin"] == "myelogram"
    assert found["A CT scan then takes more pictures."] == "ct"


@pytest.mark.parametrize(("exam", "flag"), [("myelogram", Flag.STOP), ("epidurography", Flag.NOTE)])
def test_a_flag_is_that_of_the_exam(exam: str, flag: Flag) -> None:
    assert answer(exam, "HISTORY", "A seizure or fit").flag is flag
    assert answer(exam, "HISTORY", "A seizure or fit").slip == "seizure"


def test_an_answer_of_another_exam_is_left_out() -> None:
    texts = {exam: {one.text for one in blocks(exam)["HISTORY"].wordings} for exam in CONTENT.procedures}
    assert texts["myelogram"] - texts["epidurography"] == {"A brain tumor"}


def test_who_is_asked_and_when_is_said() -> None:
    told = blocks("epidurography")
    assert told["PREGNANCY"].about.startswith("one answer; asked: ages 12 to 50, not recorded as male, or not known")
    assert "whoever is asked: pregnancy" in told["BREAST-FEEDING"].about
    assert answer("epidurography", "DRIVER", "Who will drive you, and what is their phone number?").remark == (
        "asked after: My driver will come later"
    )
    assert answer("epidurography", "PART OF SPINE", "Which part of your spine is this test for?").remark.startswith(
        "STOP"
    )
    assert answer("epidurography", "WHAT HAPPENS NEXT", "Your way home").remark == (
        "only after: I do not have a driver / I am not sure"
    )


def test_the_interlock_of_one_day_is_signed_too() -> None:
    for exam in CONTENT.procedures:
        (line,) = blocks(exam)["SAME DAY"].wordings
        assert (line.flag, line.slip) == (Flag.STOP, CONTENT.interlocks[0].slip)
