"""Looks for words in every byte of every file of a folder: as UTF-8, as UTF-16, and within the streams of a PDF."""

import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path


def traces(folder: Path, words: Iterable[str]) -> list[str]:
    """``<file>: <word>`` for each word that is found; letters of any case count."""
    wanted = [(word, code) for word in words for code in _codes(word)]
    found = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        held = path.read_bytes()
        for content in (held, *_unpacked(held)):
            low = content.lower()
            found += [f"{path.relative_to(folder)}: {word}" for word, code in wanted if code.lower() in low]
    return sorted(set(found))


def _codes(word: str) -> tuple[bytes, ...]:
    # JSON may write what is not ASCII as \\uXXXX
    escaped = word.encode("unicode_escape").replace(b"\\x", b"\\u00")
    return word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), escaped


def _unpacked(held: bytes) -> Iterator[bytes]:
    for stream in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", held, re.DOTALL):
        try:
            yield zlib.decompress(stream[1])
        except zlib.error:
            continue
