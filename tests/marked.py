"""A page of the docs that a measurement writes its part of, between marks that name the target."""

import re
from pathlib import Path


def write(page: Path, target: str, text: str) -> None:
    """Puts ``text`` between the marks of ``make target``. Raises ``ValueError`` where a mark is missing."""
    begin, end = f"<!-- make {target}: begin -->", f"<!-- make {target}: end -->"
    whole = page.read_text(encoding="utf-8")
    found = re.compile(f"{begin}.*{end}", re.DOTALL)
    if not found.search(whole):
        raise ValueError(f"{page.name} has no place for what make {target} finds")
    page.write_text(found.sub(lambda _: f"{begin}\n{text}\n{end}", whole), encoding="utf-8")
