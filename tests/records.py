"""The gallery's sample records, for every test."""

from kiosk.gallery.samples import (
    ALL,
    AT,
    CALM,
    DRAFT,
    EPIDUROGRAPHY,
    MAN,
    MYELOGRAM,
    PATIENT,
    RECORD,
    SAVED,
    blank,
    chinese,
    clean_epidurography,
    demo,
    elsewhere,
    info,
    left_out,
    line,
    longest,
    myelogram,
    needs_person,
    not_matched,
    note,
    partial,
    record,
    several,
    shortest,
    stop,
    undrawable,
)  # fmt: skip

__all__ = [
    "ALL", "AT", "CALM", "DRAFT", "EPIDUROGRAPHY", "MAN", "MYELOGRAM", "PATIENT", "RECORD", "SAVED", "blank", "chinese",
    "clean_epidurography", "demo", "elsewhere", "info", "left_out", "line", "longest", "myelogram", "needs_person",
    "not_matched", "note", "partial", "record", "several", "shortest", "stop", "undrawable",
]  # fmt: skip
