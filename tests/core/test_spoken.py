"""Text as it is read aloud, and the names of recordings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.spoken import prompt_id, sentences, spoken


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("Monday, November 23 · 9:04 AM", "Monday, November 23, 9:04 AM"),
        ("Low back · L4-5 · left", "Low back, L4-5, left"),
        ("First line.\nSecond line", "First line. Second line"),
        ("· Yes ·", "Yes"),
        ("\u2068Ana\u2069 ← “Lopez”", "Ana, Lopez"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("A < B & C", "A B & C"),
        ("·…·", ""),
        ("", ""),
    ],
)
def test_what_only_the_eye_needs_is_not_said(shown: str, said: str) -> None:
    assert spoken(shown) == said


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Is someone here? Yes. No", ("Is someone here?", "Yes.", "No")),
        ("At 9 a.m. today. Then wait.", ("At 9 a.m. today.", "Then wait.")),
        ("今天有人开车送您回家吗？请告诉我们。谢谢", ("今天有人开车送您回家吗？", "请告诉我们。", "谢谢")),
        ("هل معك أحد؟ نعم.", ("هل معك أحد؟", "نعم.")),
        ("About 1.5 hours", ("About 1.5 hours",)),
        ("", ()),
    ],
)
def test_sentences(text: str, parts: tuple[str, ...]) -> None:
    assert sentences(text) == parts


@given(st.text("ab A1.!?。·… ,\n\u2068", max_size=30))
def test_no_sentence_is_lost_or_empty(text: str) -> None:
    said = spoken(text)
    parts = sentences(said)
    assert "".join("".join(parts).split()) == "".join(said.split())
    assert all(part == part.strip() and part for part in parts)
    assert spoken(said) == said


def test_a_recording_belongs_to_its_words_alone() -> None:
    assert prompt_id("Are you  pregnant?\n") == prompt_id("Are you pregnant?")
    assert prompt_id("Are you pregnant?") != prompt_id("Are you not pregnant?")
    assert prompt_id("é") == prompt_id("e\u0301")
