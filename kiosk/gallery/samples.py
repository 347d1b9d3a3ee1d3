"""Sample records, from the smallest to the longest that is realistic. All names are invented."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from kiosk.core.procedure import Flag
from kiosk.core.record import AnswerLine, Draft, Exam, FlagLine, Patient, Reason, Record, State, Status, Who

DAY = date(2026, 11, 23)
ARRIVED = datetime.combine(DAY, time(9, 48))
AT = datetime.combine(DAY, time(10))
SAVED = datetime(2026, 11, 23, 14, 53, 20, tzinfo=UTC)

PATIENT = Patient("DELGADO, Rosa Elena", (), date(1981, 3, 4), 45, "F", "00412907", "HOSP")
MAN = Patient("OKONKWO, James", (), date(1964, 7, 19), 62, "M", "00733118", "HOSP")
MYELOGRAM = Exam(
    "ACC2611230042", "myelogram", "MYELOGRAM", "FL MYELOGRAM LUMBAR", "lumbar L4-5 LEFT", "low back, left", AT,
    "Fluoro 2", ("10:45 AM CT SPINE POST MYELOGRAM",),
)  # fmt: skip
EPIDUROGRAPHY = Exam(
    "ACC2611230057", "epidurography", "EPIDUROGRAPHY", "FL EPIDUROGRAM LUMBAR", "lumbar L5-S1", "low back", AT,
    "Fluoro 1", (),
)  # fmt: skip


def line(label: str, *staff: str, question: str = "", **changes: Any) -> AnswerLine:
    """An answered item; its own question unless ``question`` names the one it follows up."""
    key = f"{question}.{label.replace(' ', '-')}" if question else label
    return AnswerLine(
        key=key,
        question=question or label,
        topic="safety",
        label=label,
        asked=changes.pop("asked", f"{label}?"),
        state=changes.pop("state", State.ANSWERED),
        codes=tuple(word.casefold().replace(" ", "-") for word in staff),
        shown=staff,
        staff=staff,
        follow_up=bool(question),
        **changes,
    )


def blank(label: str, **changes: Any) -> AnswerLine:
    """An item on the route that nobody answered."""
    return line(label, state=State.NOT_ANSWERED, asked="", **changes)


def left_out(label: str, rule: str, **changes: Any) -> AnswerLine:
    """A question that this person is not asked."""
    return line(label, state=State.NOT_ASKED, asked="", rule=rule, **changes)


def stop(text: str, question: str = "", patients_words: bool = False) -> FlagLine:
    return FlagLine(Flag.STOP, text, question, patients_words)


def note(text: str, question: str = "", patients_words: bool = False) -> FlagLine:
    return FlagLine(Flag.NOTE, text, question, patients_words)


def info(text: str, question: str = "") -> FlagLine:
    return FlagLine(Flag.INFO, text, question)


CALM: tuple[AnswerLine, ...] = (
    line("level", "low back", can_stop=True),
    line("needs", "none"),
    line("driver", "here now", can_stop=True),
    left_out("pregnancy", "recorded male", can_stop=True),
    left_out("breast-feeding", "recorded male"),
    line("reaction", "none", can_stop=True),
    line("called about medicines", "yes"),
    line("blood thinner", "none of these", can_stop=True),
    line("stopped medicine", "no"),
    line("today", "none of these", can_stop=True),
    line("history", "none of these", can_stop=True),
    line("prior images", "none", images=True),
    line("gown", "by themselves"),
    line("risks explained", "yes"),
)
"""Everything answered, nothing raised."""

WITH_STOPS: tuple[AnswerLine, ...] = (
    line("level", "low back", can_stop=True),
    line("side", "left", question="level", can_stop=True),
    line("needs", "help lying on belly"),
    line("driver", "no", can_stop=True),
    line("pregnancy", "maybe, not sure", state=State.NOT_SURE, can_stop=True),
    line("breast-feeding", "no"),
    line("reaction", "none", can_stop=True),
    line("called about medicines", "no"),
    line("blood thinner", "none of these", can_stop=True),
    line("stopped medicine", "no"),
    line("today", "none of these", can_stop=True),
    line("history", "none of these", can_stop=True),
    line("prior images", "MRI", images=True),
    line("as", "CD", question="prior images", images=True),
    line("gown", "by themselves"),
    line("risks explained", "yes"),
)

DRAFT = Draft(
    status=Status.COMPLETE,
    reason=Reason.NONE,
    reason_text="",
    arrived=ARRIVED,
    patient=PATIENT,
    exam=MYELOGRAM,
    also_today=(),
    language="en",
    language_name="English",
    interpreter=False,
    who=Who.SELF,
    lines=WITH_STOPS,
    flags=(
        stop("PREGNANCY: maybe, not sure", "pregnancy"),
        stop("DRIVER: no", "driver"),
        note("NEEDS: help lying on belly", "needs"),
        note("CALLED ABOUT MEDICINES: no", "called about medicines"),
        info("PRIOR IMAGES: MRI; as: CD", "prior images"),
    ),
    content_version="2026.1",
    content_hash="5f2c9a1e7b40d3c86fe15a0b9d27c4e83a6f01b2c5d9e7f4a8b3c6d1e0f25974",
    signed=True,
    demo=False,
)

RECORD = Record(
    id="6f1c1a52-4f7e-4e57-9f0b-6f1a8f1f3c11",
    reference="7Q3FX2KM",
    number="A27",
    kiosk="K1 Lobby",
    center="RIVERSIDE IMAGING",
    saved=SAVED,
    draft=DRAFT,
)


def record(draft: Draft = DRAFT, **changes: Any) -> Record:
    """A saved check-in of ``draft``; ``changes`` are fields of the record or of its draft."""
    ours = {key: changes.pop(key) for key in list(changes) if key in Record.__dataclass_fields__}
    return replace(RECORD, draft=replace(draft, **changes), **ours)


def myelogram() -> Record:
    """Two STOPs, two notes, an MRI on a disc."""
    return record()


def clean_epidurography() -> Record:
    """Nothing to stop for."""
    return record(patient=MAN, exam=EPIDUROGRAPHY, lines=CALM, flags=(), number="A28", reference="HB42MWZ9")


def shortest() -> Record:
    """One question, one word, no MRN, no room, no steps."""
    return record(
        patient=Patient("LI", (), date(1990, 1, 2), 36),
        exam=replace(EPIDUROGRAPHY, accession="7", ordered="", patient_says="", room="", text=""),
        lines=(line("driver", "here now", can_stop=True),),
        flags=(),
    )


def partial() -> Record:
    """Called in after six questions of eleven: pregnancy and blood thinner were never answered."""
    lines = (
        line("level", "low back", can_stop=True),
        line("needs", "none"),
        line("driver", "comes later", can_stop=True),
        line("driver's name and phone", "Luis 555 0134", question="driver", own_words=True),
        line("reaction", "latex or tape", can_stop=True),
        line("called about medicines", "yes"),
        line("gown", "by themselves"),
        blank("pregnancy", can_stop=True),
        blank("blood thinner", can_stop=True),
        blank("stopped medicine"),
        blank("prior images", images=True),
        blank("risks explained"),
    )
    return record(
        status=Status.PARTIAL,
        reason=Reason.CALLED_IN,
        reason_text="called in before the end",
        lines=lines,
        flags=(
            note("DRIVER: comes later; name and phone: “Luis 555 0134”", "driver"),
            note("REACTION: latex or tape", "reaction"),
        ),
    )


def needs_person() -> Record:
    """ "Is this you?" - "No": the name and the reason, nothing clinical."""
    return record(
        status=Status.NEEDS_PERSON,
        reason=Reason.NOT_RIGHT,
        reason_text="patient says the visit shown is not right",
        exam=None,
        lines=(),
        flags=(),
        who=Who.NOT_ASKED,
        number="A30",
    )


def not_matched() -> Record:
    """Nobody on the schedule answers to what was typed."""
    return record(
        status=Status.NEEDS_PERSON,
        reason=Reason.NOT_MATCHED,
        reason_text="not found on today's schedule",
        patient=Patient("Sørensen-O'Brien", (), date(1961, 3, 4), None),
        exam=None,
        lines=(),
        flags=(),
        who=Who.NOT_ASKED,
        number="A31",
    )


def several() -> Record:
    """More than one person answers to what was typed."""
    return record(not_matched().draft, reason=Reason.SEVERAL, reason_text="more than one person fits", number="A32")


def elsewhere() -> Record:
    """Booked at another center."""
    return record(
        needs_person().draft,
        reason=Reason.ELSEWHERE,
        reason_text="booked at NORTHGATE IMAGING, 555 0182",
        language="es",
        language_name="Spanish",
        unreviewed=("Spanish",),
        number="A33",
    )


def demo() -> Record:
    """A record of the demo day, with questions that nobody signed."""
    return record(demo=True, signed=False, number="D1")


def arabic() -> Record:
    return record(
        patient=Patient("AL-HASSAN, Layla", ("الحسن ليلى",), date(1979, 12, 8), 46, "F", "00555021", "HOSP"),
        language="ar",
        language_name="Arabic",
        unreviewed=("Arabic",),
        interpreter=True,
        flags=(*DRAFT.flags, note("هل سيؤلمني هذا الفحص؟ عندي موعد الساعة 14:30", "risks", patients_words=True)),
        number="A34",
    )


def chinese() -> Record:
    return record(
        patient=Patient("WANG, Xiaoming", ("王小明",), date(1958, 5, 30), 68, "M", "00555022", "HOSP"),
        exam=EPIDUROGRAPHY,
        language="zh",
        language_name="Chinese",
        unreviewed=("Chinese",),
        interpreter=True,
        lines=CALM,
        flags=(note("打完針後多久可以開車?", "risks", patients_words=True),),
        number="A35",
    )


def korean() -> Record:
    return record(
        patient=Patient("KIM, Minji", ("김 민지",), date(1988, 2, 29), 38, "F", "00555024", "HOSP"), number="A37"
    )


def vietnamese() -> Record:
    return record(
        patient=Patient("NGUYỄN, Thị Ánh Tuyết", (), date(1966, 9, 1), 60, "F", "00555023", "HOSP"),
        language="vi",
        language_name="Vietnamese",
        unreviewed=("Vietnamese",),
        flags=(*DRAFT.flags, note("Tôi có được ăn sáng trước khi làm không?", "risks", patients_words=True)),
        number="A36",
    )


def undrawable() -> Record:
    """A name and typed words in a script that no font of the kiosk has (Devanagari)."""
    return record(
        patient=Patient("SHARMA, Priya", ("शर्मा प्रिया",), date(1984, 6, 6), 42, "F", "00555025", "HOSP"),
        flags=(*DRAFT.flags, note("क्या यह दर्द करेगा?", "risks", patients_words=True)),
        number="A38",
    )


HIVES = "hives and my throat got tight, 2019, went to the ER"
WEAK_LEGS = "new weak legs or trouble holding urine or stool"
ST_ELISABETH = "St. Elisabeth Regional Medical Center, Springfield"


def longest() -> Record:
    """As much as a real visit can hold: 8 STOPs, 10 notes, long names, 14 questions with follow-ups, six questions."""
    lines = (
        line("level", "low back", can_stop=True),
        line("side", "right", question="level", can_stop=True),
        line("needs", "interpreter", "help walking", "help lying on belly"),
        line("driver", "not sure", state=State.NOT_SURE, can_stop=True),
        line("driver's name and phone", "maybe my neighbour Bartholomew, 555 0147", question="driver", own_words=True),
        line("pregnancy", "would rather tell a person", state=State.TELL, can_stop=True),
        line("breast-feeding", "yes"),
        line("reaction", "X-ray dye", "a steroid", "latex or tape", can_stop=True),
        line("what happened", HIVES, question="reaction", own_words=True),
        line("took medicine for it today", "not sure", question="reaction", state=State.NOT_SURE, can_stop=True),
        line("called about medicines", "not sure", state=State.NOT_SURE),
        line("blood thinner", "warfarin (Coumadin)", "clopidogrel (Plavix)", "aspirin", can_stop=True),
        line("warfarin last taken", "2-3 days ago", question="blood thinner", can_stop=True),
        line("clopidogrel last taken", "yesterday", question="blood thinner", can_stop=True),
        line("aspirin last taken", "not sure", question="blood thinner", state=State.NOT_SURE, can_stop=True),
        line("stopped medicine", "yes"),
        line("which, who said so", "metformin, heart doctor's nurse", question="stopped medicine", own_words=True),
        line("today", "fever or feeling sick", "antibiotic", WEAK_LEGS, can_stop=True),
        line("history", "seizure", "bleeding problem", "diabetes", can_stop=True),
        line("insulin", "yes", question="history"),
        line("prior images", "X-ray", "CT", "MRI", images=True),
        line("as", "CD", "films", "report", question="prior images", images=True),
        line("also at", ST_ELISABETH, question="prior images", images=True, own_words=True),
        line("gown", "needs help"),
        line("risks explained", "no"),
        line("wants to talk about", "pain", "infection", "headache", question="risks explained"),
    )  # fmt: skip
    flags = (
        stop("SAME DAY: MYELOGRAM and LUMBAR ESI (steroid)"),
        stop("ORDERED: lumbar L4-5 LEFT - PATIENT SAYS: low back, right", "level"),
        stop("PREGNANCY: would rather tell a person", "pregnancy"),
        stop("DRIVER: not sure; name and phone: “maybe my neighbour Bartholomew, 555 0147”", "driver"),
        stop(
            f"REACTION: X-ray dye, a steroid; what happened: “{HIVES}”; medicine today: not sure",
            "reaction",
        ),
        stop(
            "BLOOD THINNER: warfarin (last taken: 2-3 days ago), clopidogrel (last taken: yesterday)",
            "blood thinner",
        ),
        stop(f"TODAY: fever or feeling sick, antibiotic, {WEAK_LEGS}", "today"),
        stop("HISTORY: seizure, bleeding problem", "history"),
        note("NAME: name matched by spelling - check the identity"),
        note("NEEDS: interpreter", "needs"),
        note("NEEDS: help walking", "needs"),
        note("NEEDS: help lying on belly", "needs"),
        note("BREAST-FEEDING: yes", "breast-feeding"),
        note("REACTION: latex or tape", "reaction"),
        note("CALLED ABOUT MEDICINES: not sure", "called about medicines"),
        note("BLOOD THINNER: aspirin (last taken: not sure)", "blood thinner"),
        note("STOPPED MEDICINE: yes; which: “metformin, heart doctor's nurse”", "stopped medicine"),
        note(f"PRIOR IMAGES: at another place; where: “{ST_ELISABETH}”", "prior images"),
        note("Will it hurt more than the last time?", "risks explained", patients_words=True),
        note("How long before I can pick up my grandson?", "risks explained", patients_words=True),
        note("Can I take my heart pills tonight?", "risks explained", patients_words=True),
        note("Why do I need dye when I am allergic to it?", "risks explained", patients_words=True),
        note("Can my daughter stay with me in the room?", "risks explained", patients_words=True),
        note("When will Dr. Papadimitriou get the results?", "risks explained", patients_words=True),
        info("PRIOR IMAGES: X-ray, CT, MRI; as: CD, films, report", "prior images"),
    )
    return record(
        patient=Patient(
            "VON HOHENBERG-MONTEMAYOR DE LA CRUZ, Maria Guadalupe Alexandrina",
            ("モンテマイヨール マリア",),
            date(1981, 3, 4),
            45,
            "F",
            "MRN-000004129077",
            "HOSP",
        ),
        exam=replace(
            MYELOGRAM,
            accession="RIV-2026-1123-42",
            staff="MYELOGRAM, TWO OR MORE REGIONS",
            text="FL MYELOGRAM LUMBAR AND THORACIC 2+ REGIONS WITH CT TO FOLLOW",
            patient_says="low back, right",
        ),
        also_today=("3:00 PM LUMBAR ESI", "4:15 PM MR BRAIN W/O CONTRAST"),
        language="es",
        language_name="Spanish",
        unreviewed=("Spanish",),
        interpreter=True,
        who=Who.HELPER,
        lines=lines,
        flags=flags,
        signed=False,
        number="A127",
    )


ALL = {
    make.__name__: make
    for make in (
        myelogram, clean_epidurography, shortest, partial, needs_person, not_matched, several, elsewhere, demo, arabic,
        chinese, korean, vietnamese, undrawable, longest,
    )
}  # fmt: skip
"""Every sample by its name."""
