"""Every kind of slip there is, by name: what `kiosk slip gallery` draws and what the tests compare. Nobody is real."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from kiosk.core.procedure import Flag
from kiosk.core.record import Patient, Reason, Record, State, Status, Who
from kiosk.gallery import samples
from kiosk.gallery.samples import (
    ALL,
    CALM,
    DRAFT,
    EPIDUROGRAPHY,
    MAN,
    MYELOGRAM,
    PATIENT,
    WITH_STOPS,
    blank,
    left_out,
    note,
    record,
    stop,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """One slip of the gallery; ``name`` is a file's name without its ending."""

    name: str
    record: Record
    reprint: int = 0
    pages: int = 1
    """On Letter. What is past the rule takes more than one."""


LANGUAGES = {
    "es": "Spanish",
    "fr": "French",
    "ht": "Haitian Creole",
    "ko": "Korean",
    "ru": "Russian",
    "tl": "Tagalog",
    "vi": "Vietnamese",
    "zh-Hans": "Chinese",
    "ar": "Arabic",
}


def cases() -> tuple[Case, ...]:
    """All of them, names all different."""
    return (
        *(Case(name, make()) for name, make in ALL.items()),
        *_editions(),
        *_stops(),
        *_states(),
        *(Case(f"interpreter_{tag}", _speaks(tag)) for tag in LANGUAGES),
        *_names(),
        *_accessions(),
        *_lengths(),
    )


def _editions() -> Iterator[Case]:
    yield Case("reprint_1", samples.myelogram(), 1)
    yield Case("reprint_2", samples.myelogram(), 2)
    yield Case("partial_reprint_1", samples.partial(), 1)
    yield Case("not_matched_reprint_1", samples.not_matched(), 1)
    yield Case("unsigned", record(signed=False))
    yield Case("late", record(arrived=DRAFT.arrived + timedelta(hours=1, minutes=25)))
    yield Case("family_in_part", record(who=Who.SELF, who_also=(Who.FAMILY,)))


def _stops() -> Iterator[Case]:
    for name, text, question in (
        ("driver", "DRIVER: no", "driver"),
        ("pregnancy", "PREGNANCY: would rather tell a person", "pregnancy"),
        ("reaction", f"REACTION: X-ray dye; what happened: “{samples.HIVES}”; medicine today: no", "reaction"),
        ("blood_thinner", "BLOOD THINNER: warfarin (last taken: yesterday)", "blood thinner"),
        ("today", f"TODAY: {samples.WEAK_LEGS}", "today"),
        ("history", "HISTORY: bleeding problem, shunt, pain pump or wires in the spine", "history"),
    ):
        yield Case(f"stop_{name}", _woman(text, question))
    other_side = replace(MYELOGRAM, patient_says="low back, right")
    where = _woman("ORDERED: lumbar L4-5 LEFT - PATIENT SAYS: low back, right")
    yield Case("stop_where", record(where.draft, exam=other_side))
    same_day = _woman("SAME DAY: MYELOGRAM and LUMBAR ESI (steroid)")
    yield Case("same_day", record(same_day.draft, also_today=("3:00 PM LUMBAR ESI",)))
    every = tuple(flag for flag in samples.longest().draft.flags if flag.flag is Flag.STOP)
    answers = tuple(asked for asked in samples.longest().draft.lines if asked.question != "needs")
    yield Case("every_stop", record(exam=other_side, lines=answers, flags=every))


def _woman(text: str, question: str = "") -> Record:
    """Who has one STOP and nothing else; the answer is the line's."""
    lines = tuple(
        replace(
            asked,
            state=State.TELL if asked.question == question and text.endswith("tell a person") else State.ANSWERED,
            staff=(text.partition(": ")[2] if asked.question == question else "no",),
        )
        if asked.question in (question, "pregnancy", "breast-feeding")
        else asked
        for asked in CALM
    )
    return record(lines=lines, flags=(stop(text, question),))


def _states() -> Iterator[Case]:
    doubtful = tuple(
        replace(asked, state=State.NOT_SURE, staff=("not sure",)) if asked.can_stop and not asked.follow_up else asked
        for asked in WITH_STOPS
    )
    flags = tuple(
        stop(f"{asked.label.upper()}: not sure", asked.question) for asked in doubtful if asked.state is State.NOT_SURE
    )
    yield Case("not_sure", record(lines=doubtful, flags=flags))
    early = tuple(
        asked if place == 0 else blank(asked.label, can_stop=asked.can_stop, images=asked.images)
        for place, asked in enumerate(CALM)
        if asked.state is not State.NOT_ASKED
    )
    yield Case("not_answered", _called_in(lines=early, flags=()))
    yield Case(
        "nothing_answered", _called_in(lines=tuple(blank(each.label, can_stop=True) for each in early), flags=())
    )
    older = tuple(
        left_out(asked.label, "age 62", can_stop=asked.can_stop) if asked.state is State.NOT_ASKED else asked
        for asked in CALM
    )
    yield Case("not_asked", record(patient=replace(MAN, sex=""), exam=EPIDUROGRAPHY, lines=older, flags=()))
    longest = samples.longest().draft
    half = tuple(
        blank(asked.label, can_stop=asked.can_stop, images=asked.images)
        if asked.question in ("blood thinner", "history", "gown", "stopped medicine") and not asked.follow_up
        else asked
        for asked in longest.lines
        if not asked.follow_up or asked.question not in ("blood thinner", "history", "stopped medicine")
    )
    kept = tuple(
        flag for flag in longest.flags if flag.question not in ("blood thinner", "history", "stopped medicine")
    )
    yield Case(
        "longest_partial",
        record(longest, status=Status.PARTIAL, reason=Reason.CALLED_IN, reason_text="called in before the end",
               lines=half, flags=kept, number="A127"),
    )  # fmt: skip


def _called_in(**changes: Any) -> Record:
    return record(
        status=Status.PARTIAL, reason=Reason.CALLED_IN, reason_text="called in before the end", **changes
    )  # fmt: skip


def _speaks(tag: str) -> Record:
    return record(
        language=tag,
        language_name=LANGUAGES[tag],
        unreviewed=(LANGUAGES[tag],),
        interpreter=True,
        flags=(*DRAFT.flags, note("NEEDS: interpreter", "needs")),
    )


def _names() -> Iterator[Case]:
    yield Case("interpreter_unknown", record(interpreter=True))
    yield Case("name_cyrillic", record(patient=replace(PATIENT, name="ИВАНОВА, Мария Сергеевна")))
    decomposed = unicodedata.normalize("NFD", "NGUYỄN, Thị Ánh Tuyết")
    yield Case("name_decomposed", record(patient=replace(PATIENT, name=decomposed)))
    yield Case("name_arabic_alone", record(patient=replace(PATIENT, name="الحسن ليلى")))
    yield Case("name_rare_han", record(patient=replace(PATIENT, name="YOSHIDA, Ken", other_writings=("𠮷田 健",))))
    yield Case("name_none", record(samples.not_matched().draft, patient=Patient("", (), None, None)))
    yield Case("name_accents", record(patient=replace(PATIENT, name="ÅNGSTRÖM-O'NEILL, Zoë D’Arcy")))


def _accessions() -> Iterator[Case]:
    yield Case("accession_long", record(exam=replace(MYELOGRAM, accession="RIVERSIDE-NORTH-2026-11-23-000042-A")))
    yield Case("accession_cyrillic", record(exam=replace(MYELOGRAM, accession="РЕНТ-0042")))
    yield Case("accession_lower_case", record(exam=replace(MYELOGRAM, accession="acc_2611-42")))


def _lengths() -> Iterator[Case]:
    many = tuple(
        stop(f"TODAY: line {place} of many, with words enough to fill more than one line of a letter", "today")
        for place in range(1, 21)
    )
    yield Case("two_pages", record(flags=many), pages=2)
