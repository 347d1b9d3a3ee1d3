"""The config's exam rows and words as core's exam table."""

import difflib
from collections.abc import Collection

from kiosk.config import Config
from kiosk.core.exam import OTHER, STEP, ExamRow, ExamTable, ExamWords
from kiosk.errors import ConfigError


def exam_table(config: Config, procedures: Collection[str]) -> ExamTable:
    """Raises ``ConfigError`` where a row's kind is neither one of ``procedures`` nor ``step`` nor ``other``."""
    known = (*procedures, STEP, OTHER)
    for entry in config.exam:
        if entry.kind not in known:
            near = difflib.get_close_matches(entry.kind, known, n=1)
            raise ConfigError(
                f"exam table, {entry.code or entry.text[0]}: {entry.kind!r} is not a kind of exam."
                f"{f' Did you mean {near[0]}?' if near else ''} Allowed: {', '.join(known)}."
            )
    words = config.exam_words
    return ExamTable(
        (ExamRow(entry.kind, entry.code, entry.text, entry.levels, entry.side, entry.steroid) for entry in config.exam),
        ExamWords(words.levels, words.sides, words.steroid, words.without),
    )
