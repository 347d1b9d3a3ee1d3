"""A folder as printer: whole files for the kiosk's user alone, and the truth about what became of them."""

import errno
import os
import shutil
import stat
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.printer.folder import FolderPrinter
from kiosk.core.delivery import Trouble
from kiosk.core.record import PrintOutcome
from kiosk.errors import PrinterError
from kiosk.ports import Printed, Printer

REFERENCE = "7Q3FX2KM"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_it_is_a_printer(tmp_path: Path) -> None:
    printer: Printer = FolderPrinter(tmp_path)
    assert printer.send(b"%PDF-1", REFERENCE) == Printed(PrintOutcome.SAVED_TO_FOLDER, "saved as 7Q3FX2KM.pdf")
    assert (tmp_path / "7Q3FX2KM.pdf").read_bytes() == b"%PDF-1"
    assert names(tmp_path) == ["7Q3FX2KM.pdf"]


def test_a_folder_never_says_printed(tmp_path: Path) -> None:
    assert FolderPrinter(tmp_path).send(b"x", REFERENCE).outcome is not PrintOutcome.PRINTED


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_only_the_kiosk_reads_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        FolderPrinter(tmp_path).send(b"x", REFERENCE)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "7Q3FX2KM.pdf").stat().st_mode) == 0o600


def test_reprints_stand_beside_the_original(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    for document in (b"original", b"first", b"second"):
        assert printer.send(document, REFERENCE).outcome is PrintOutcome.SAVED_TO_FOLDER
    assert names(tmp_path) == ["7Q3FX2KM-r1.pdf", "7Q3FX2KM-r2.pdf", "7Q3FX2KM.pdf"]
    assert (tmp_path / "7Q3FX2KM.pdf").read_bytes() == b"original"
    assert (tmp_path / "7Q3FX2KM-r2.pdf").read_bytes() == b"second"


def test_the_same_slip_is_not_saved_twice(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    for document in (b"original", b"reprint", b"original", b"reprint"):
        printer.send(document, REFERENCE)
    assert names(tmp_path) == ["7Q3FX2KM-r1.pdf", "7Q3FX2KM.pdf"]
    assert printer.send(b"reprint", REFERENCE).detail == "saved as 7Q3FX2KM-r1.pdf"


def test_two_kiosks_on_one_folder_overwrite_nothing(tmp_path: Path) -> None:
    documents = [f"slip {number}".encode() for number in range(12)]
    threads = [
        threading.Thread(target=FolderPrinter(tmp_path).send, args=(document, REFERENCE)) for document in documents
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == sorted(documents)


@pytest.mark.parametrize(
    "reference", ["", "../x", "a/b", "a\\b", ".", "-r1", "7Q3FX2KM-", "a--b", "é", "a b", "7Q3FX2KM\n"]
)
def test_a_reference_is_a_plain_file_name(tmp_path: Path, reference: str) -> None:
    with pytest.raises(ValueError, match="letters, digits"):
        FolderPrinter(tmp_path).send(b"x", reference)
    assert names(tmp_path) == []


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "slips"
    folder.mkdir()
    printer = FolderPrinter(folder)
    printer.ready()
    shutil.rmtree(folder)
    assert printer.send(b"x", REFERENCE) == Printed(
        PrintOutcome.FAILED, f"the folder {folder} is not there", Trouble.FOLDER
    )
    with pytest.raises(PrinterError, match="is not there"):
        printer.ready()
    assert printer.check() is Trouble.FOLDER
    folder.mkdir()
    assert printer.check() is None
    assert printer.send(b"x", REFERENCE).outcome is PrintOutcome.SAVED_TO_FOLDER


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "slips").write_text("")
    assert FolderPrinter(tmp_path / "slips").send(b"x", REFERENCE).detail.endswith("is not there")


def failing(number: int) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EDQUOT, "is full"),
        (errno.EACCES, "may not write"),
        (errno.EROFS, "may not write"),
        (errno.EIO, "cannot be written: "),
    ],
)
@pytest.mark.parametrize("where", ["fsync", "fdopen", "link"])
def test_a_disk_that_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str, where: str
) -> None:
    if where == "fdopen":
        monkeypatch.setattr(tempfile, "mkstemp", failing(number))
    else:
        monkeypatch.setattr(os, where, failing(number))
    printed = FolderPrinter(tmp_path).send(b"x", REFERENCE)
    assert printed.outcome is PrintOutcome.FAILED
    assert words in printed.detail
    monkeypatch.undo()
    # no half file, and no part that holds a name
    assert names(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="limits are POSIX")
def test_a_disk_that_takes_no_more(tmp_path: Path) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))
    try:
        printed = FolderPrinter(tmp_path).send(b"x" * 100_000, REFERENCE)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert printed == Printed(PrintOutcome.FAILED, f"the folder {tmp_path} is full", Trouble.FOLDER)
    assert names(tmp_path) == []
    assert FolderPrinter(tmp_path).send(b"x" * 100_000, REFERENCE).outcome is PrintOutcome.SAVED_TO_FOLDER


def test_a_file_system_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    printer = FolderPrinter(tmp_path)
    for document in (b"original", b"first", b"original"):
        assert printer.send(document, REFERENCE).outcome is PrintOutcome.SAVED_TO_FOLDER
    assert names(tmp_path) == ["7Q3FX2KM-r1.pdf", "7Q3FX2KM.pdf"]
    assert (tmp_path / "7Q3FX2KM.pdf").read_bytes() == b"original"


def test_a_document_that_was_handed_over_is_found_again(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path / "slips")
    assert printer.look_up(REFERENCE, 5) == Printed(PrintOutcome.UNKNOWN, Trouble.FOLDER.words, Trouble.FOLDER)
    (tmp_path / "slips").mkdir()
    assert printer.look_up(REFERENCE, 5) is None
    printer.send(b"x", REFERENCE)
    assert printer.look_up(REFERENCE, 5) == Printed(PrintOutcome.SAVED_TO_FOLDER, "saved as 7Q3FX2KM.pdf")
    assert printer.look_up(f"{REFERENCE}-r1", 5) is None
    assert printer.send(b"y", f"{REFERENCE}-r1").detail == "saved as 7Q3FX2KM-r1.pdf"
    assert printer.clear() == 0
    assert names(tmp_path / "slips") == ["7Q3FX2KM-r1.pdf", "7Q3FX2KM.pdf"]
