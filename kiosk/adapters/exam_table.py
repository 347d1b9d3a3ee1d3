"""The config's exam rows and words as core's exam table."""

import difflib
from collections.abc import Collection, Iterator

from kiosk.config import Config, Wrong, wrong_in
from kiosk.core.exam import OTHER, STEP, ExamRow, ExamTable, ExamWords


def exam_table(config: Config, procedures: Collection[str]) -> ExamTable:
    """Raises ``ConfigError`` where a row's kind is neither one of ``procedures`` nor ``step`` nor ``other``."""
    for wrong in unknown_kinds(config, procedures):
        raise wrong_in(config, wrong)
    words = config.exam_words
    return ExamTable(
        (ExamRow(entry.kind, entry.code, entry.text, entry.levels, entry.side, entry.steroid) for entry in config.exam),
        ExamWords(words.levels, words.sides, words.steroid, words.without),
    )


def unknown_kinds(config: Config, procedures: Collection[str]) -> Iterator[Wrong]:
    """The rows whose kind is none."""
    known = (*procedures, STEP, OTHER)
    for index, entry in enumerate(config.exam):
        if entry.kind not in known:
            near = difflib.get_close_matches(entry.kind, known, n=1)
            meant = f" Did you mean {near[0]}?" if near else ""
            yield Wrong(
                ("exam", index, "kind"), f"{entry.kind!r} is not a kind of exam.{meant} Allowed: {', '.join(known)}."
            )
