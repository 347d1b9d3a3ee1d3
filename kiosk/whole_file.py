"""Files that commands write where staff ask for them."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from kiosk.errors import PrinterError


def write_whole(out: Path, document: bytes | Iterable[bytes]) -> None:
    """The whole file or none of it, for its owner's eyes alone. Raises ``PrinterError``."""
    target = out.resolve()
    if target.exists() and not target.is_file():
        raise PrinterError(f"{out} cannot be written: it is there and is no file")
    try:
        descriptor, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.writelines((document,) if isinstance(document, bytes) else document)
            Path(part).replace(target)
        finally:
            Path(part).unlink(missing_ok=True)
    except OSError as error:
        raise PrinterError(f"{out} cannot be written: {error.strerror}") from error
