"""What a site can set: the tables of the configuration, and what is allowed in each setting."""

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct, field

from kiosk.core.appointment import Level, Side, Steroid

_PIN: Final = r"^(\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43})?$"
"""Salt and hash have the lengths that argon2-cffi gives them: a line that was cut off in copying is seen at once."""

Words = tuple[str, ...]
Text = Annotated[str, Meta(min_length=1, description="text, not empty")]
Letter = Annotated[str, Meta(pattern="^[A-Z]$", description="one letter from A to Z")]
KioskId = Annotated[str, Meta(pattern="^[A-Za-z0-9-]{1,16}$", description="1 to 16 letters, digits and hyphens")]
SecretKey = Annotated[
    str, Meta(pattern="^[!-~]{32,}$", description="at least 32 signs without a space: kiosk letter --new-key makes one")
]
Language = Annotated[
    str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", description="a language tag such as en or zh-Hans")
]
Seconds = Annotated[int, Meta(ge=5, le=3600, description="whole seconds from 5 to 3600")]
Misses = Annotated[int, Meta(ge=1, le=10, description="a whole number from 1 to 10")]
Milliseconds = Annotated[int, Meta(ge=0, le=1000, description="whole milliseconds from 0 to 1000")]
Millimetres = Annotated[float, Meta(ge=100, le=1500, description="millimetres from 100 to 1500")]
Pixels = Annotated[int, Meta(ge=480, le=8192, description="whole pixels from 480 to 8192")]

Share = Annotated[float, Meta(ge=0.1, le=1, description="a number from 0.1 to 1")]
Rate = Annotated[float, Meta(ge=-1, le=1, description="a number from -1 (slow) to 1 (fast)")]


class Section(Struct, frozen=True, forbid_unknown_fields=True):
    """A table of the file; every setting has a default."""


class Kiosk(Section, frozen=True):
    """This kiosk among the others of the site."""

    id: KioskId = "K1"
    """What its print jobs, audit rows and logs call it. Two kiosks of a site never share one. Example: "LOBBY-1" """
    letter: Letter = "A"
    """Leads its waiting numbers, as in B27. Example: "B" """


class Center(Section, frozen=True):
    """Where this kiosk stands."""

    here: str = ""
    """The location of this kiosk as the export names it; empty = the export names none. Example: "LAKESIDE" """
    name: Text = "Imaging Center"
    """On the welcome screen and the slip. Example: "Lakeside Imaging" """
    waiting_area: Text = "the waiting area"
    """Where patients are asked to sit, as they read it. Example: "Waiting Area B" """


class OtherCenter(Section, frozen=True):
    """Another center of the schedule. NAME is its location as the export has it."""

    name: str = ""
    """As patients read it; empty = the location. Example: "Northgate Imaging" """
    phone: str = ""
    """Shown to whoever came to the wrong center; empty = none. Example: "555-0142" """


class Headers(Section, frozen=True):
    """Column headers of the export, beside the built-in English ones. Case, spaces and punctuation do not matter."""

    accession: Words = ()
    """Of the order's number. Example: ["Order No"]"""
    mrn: Words = ()
    """Of the patient's number. Example: ["Chart No"]"""
    issuer: Words = ()
    """Of who gave the patient's number out. Example: ["MRN Source"]"""
    name: Words = ()
    """Of the whole name in one column. Example: ["Pt Name"]"""
    last: Words = ()
    """Of the family name. Example: ["Nachname"]"""
    first: Words = ()
    """Of the given name. Example: ["Vorname"]"""
    middle: Words = ()
    """Of the middle name. Example: ["2nd Name"]"""
    suffix: Words = ()
    """Of what follows a name, such as Jr. Example: ["Title"]"""
    birth_date: Words = ()
    """Of the birth date. Example: ["Geburtsdatum"]"""
    sex: Words = ()
    """Of the sex. Example: ["Geschlecht"]"""
    date: Words = ()
    """Of the day of the exam. Example: ["Termin"]"""
    time: Words = ()
    """Of its time. Example: ["Uhrzeit"]"""
    code: Words = ()
    """Of the exam's code. Example: ["Leistung"]"""
    text: Words = ()
    """Of the exam in words. Example: ["Untersuchung"]"""
    room: Words = ()
    """Of the room. Example: ["Raum"]"""
    center: Words = ()
    """Of the location. Example: ["Standort"]"""
    status: Words = ()
    """Of what became of the exam. Example: ["Zustand"]"""


class SexWords(Section, frozen=True):
    """Words of the export for sex, beside F, M and O."""

    f: Words = ()
    """For female. Example: ["weiblich"]"""
    m: Words = ()
    """For male. Example: ["männlich"]"""
    o: Words = ()
    """For any other. Example: ["divers"]"""


class Schedule(Section, frozen=True):
    """Where exports come from, and how they are written."""

    folder: str = ""
    """Exports that appear here are imported by themselves (docs/schedule.md); empty = staff import them.

    Example: "/srv/ris/export"
    """
    shared: bool = False
    """Several kiosks read this folder: files stay where they are."""
    stale_hours: Annotated[int, Meta(ge=1, le=168, description="whole hours from 1 to 168")] = 24
    """From this age of the last import on, staff are told."""
    charset: str = ""
    """The character set of an export that is not UTF-8; empty = there is none. Example: "cp1252" """
    date_format: Text = "%Y-%m-%d"
    """How the export writes the day of an exam: %Y, %m or %b, %d. Example: "%m/%d/%Y" """
    birth_date_format: str = ""
    """The same of birth dates; empty = as ``date_format``. Example: "%d.%m.%Y" """
    time_format: Text = "%H:%M"
    """How it writes times: %H or %I with %p, %M, %S. Slips write them alike. Example: "%I:%M %p" """
    cancelled: Words = ()
    """Status words of what is off, beside the English ones. Example: ["Storniert"]"""
    done: Words = ()
    """Status words of what was carried out, beside the English ones: nobody checks in for it, interlocks see it.

    Example: ["Erledigt"]
    """
    open: Words = ()
    """Status words of what is to come, beside the English ones; any other is reported, and open too.

    Example: ["Geplant"]
    """
    issuer: str = ""
    """Who gives out the MRNs, where the export does not say. Example: "LAKESIDE HOSPITAL" """
    headers: Headers = Headers()
    sex: SexWords = SexWords()


class ExamWordLists(Section, frozen=True):
    """The export's words for levels, sides and steroids, beside the English ones."""

    levels: dict[Level, Words] = field(default_factory=dict)
    """For a level of the spine. Example: { lumbar = ["LWS"] }"""
    sides: dict[Side, Words] = field(default_factory=dict)
    """For a side. Example: { left = ["links"] }"""
    steroid: Words = ()
    """For a steroid. Example: ["Kortison"]"""
    without: Words = ()
    """For what takes the next word back, as in ``without steroid``. Example: ["ohne"]"""


class ExamEntry(Section, frozen=True):
    """One row of the exam table: which exam of the schedule is what. The block is repeated for each."""

    kind: Text
    """A procedure id, ``step`` for a further part of an exam, or ``other`` for what nobody checks in for.

    Example: "myelogram"
    """
    code: str = ""
    """The exam's code in the export; empty = it is chosen by ``text``. Example: "72265" """
    text: Words = ()
    """Words or phrases that choose this row where the code is in none. Example: ["MYELOGRAM LUMBAR"]"""
    levels: tuple[Level, ...] = ()
    """Where the text names no level. Example: ["lumbar"]"""
    side: Side = Side.NONE
    """Where the text names no side. Example: "left" """
    steroid: Steroid = Steroid.UNKNOWN
    """Where the text says nothing of a steroid. Example: "no" """


class ContentPlace(Section, frozen=True):
    """The site's own questions."""

    folder: str = ""
    """Where they are (docs/content.md); empty = those that come with the kiosk. Example: "questions" """


class StorePlace(Section, frozen=True):
    """Where check-ins are kept."""

    file: str = ""
    """The database; empty = ``kiosk.db`` in the platform's place for data. Example: "/var/lib/kiosk/kiosk.db" """
    encryption: Literal["sqlcipher", "disk"] = "sqlcipher"
    """``disk``: the site says that it encrypts the disk itself, and the file is plain."""
    key_file: str = ""
    """A file of root's that holds the key; empty = the systemd credential ``kiosk-store-key``, else the OS keyring.

    Example: "/etc/kiosk/store.key"
    """


class Retention(Section, frozen=True):
    """When patient data is purged (docs/retention.md). Audit rows are kept.

    A day is over at ``close_of_day``; a time before 12:00 is the next morning's.
    """

    close_of_day: Annotated[
        str, Meta(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$", description="a time such as 22:00")
    ] = "22:00"
    """From this time on nobody comes any more, and what is due is purged."""
    acknowledged_days: Annotated[int, Meta(ge=0, le=365, description="whole days from 0 to 365")] = 7
    """How long records are kept from when staff acknowledged them."""
    unacknowledged_days: Annotated[int, Meta(ge=1, le=365, description="whole days from 1 to 365")] = 1
    """How many closes of day behind their own records stay that nobody acknowledged."""
    log_days: Annotated[int, Meta(ge=1, le=3650, description="whole days from 1 to 3650")] = 30
    """How long logs and crash reports are kept. They hold nothing of a patient."""


class Staff(Section, frozen=True):
    """The staff mode at the kiosk and ``kiosk staff``."""

    pin: Annotated[str, Meta(pattern=_PIN, description="what kiosk staff pin prints")] = ""
    """The PIN's argon2 hash; empty = no list of patients, and no way out of the kiosk but by the system.

    Example: '$argon2id$v=19$m=65536,t=3,p=4$c2FsdCBmb3IgYW4gZXhhbQ$aGFzaCBmb3IgYW4gZXhhbXBsZSBhbmQgbm8gbW9yZSE'
    """
    lock_after: Annotated[int, Meta(ge=10, le=600, description="whole seconds from 10 to 600")] = 60
    """Seconds without a touch until the PIN is asked for again."""


class Health(Section, frozen=True):
    """An address for monitoring, on this machine alone."""

    port: Annotated[int, Meta(ge=0, le=65535, description="a port from 1024 to 65535, or 0")] = 0
    """The port on 127.0.0.1; 0 = none. Example: 8377"""


class Printer(Section, frozen=True):
    """Where slips go."""

    kind: Literal["folder", "ipp", "cups", "windows"] = "folder"
    """``folder`` keeps slips as files, for trials and demos; the others print (docs/printing.md)."""
    folder: str = ""
    """Where ``kind = "folder"`` puts slips; empty = ``slips`` in the platform's place for data.

    Example: "/var/lib/kiosk/slips"
    """
    address: str = ""
    """``ipp``: the printer's; ``cups``: the server's, empty = this machine.

    Example: "ipp://printer.example/ipp/print"
    """
    queue: str = ""
    """``cups``: the queue; ``windows``: the printer's name. Example: "slips" """
    deadline: Annotated[float, Meta(ge=5, le=120, description="seconds from 5 to 120")] = 30
    """How long a slip may take before its job is cancelled and the patient sent to the desk."""
    paper: Literal["letter", "a4", "a5", "receipt80"] = "letter"
    """The size of the slip."""
    dpi: Literal[203, 300, 600] = 203
    """The printer's dots: the codes on the slip are made of whole ones."""
    fonts: str = ""
    """A folder of further fonts, for names in scripts that the kiosk's own lack; empty = none. Example: "fonts" """


class Letters(Section, frozen=True):
    """Codes for the center's letters (docs/letters.md). Without a key no letter's code is made or taken."""

    keys: tuple[SecretKey, ...] = ()
    """The first seals; every one of them is believed. ``kiosk letter --new-key`` makes one.

    Example: ["0123456789abcdef0123456789abcdef"]
    """
    grace_days: Annotated[int, Meta(ge=0, le=30, description="whole days from 0 to 30")] = 3
    """How long after the day of the appointment a code is still taken: one that the center moved keeps its letter."""
    paper: Literal["letter", "a4"] = "letter"
    """The size of the letter's page."""
    lines: dict[Language, Words] = field(default_factory=dict)
    """What the page says below the code, in the site's own words, by language tag.

    Example: { en = ["Bring this letter."] }
    """


class Device(Section, frozen=True):
    """The screen, for sizes in millimetres."""

    profile: Literal["tablet10", "tablet10-portrait", "desktop15"] = "tablet10"
    """A known screen; what is measured below stands in place of what it says."""
    diagonal_mm: Millimetres | None = None
    """Of the picture, corner to corner. Example: 256.5"""
    width_px: Pixels | None = None
    """Of the screen as it hangs. Example: 1280"""
    height_px: Pixels | None = None
    """Of the screen as it hangs. Example: 800"""
    mount_mm: Annotated[float, Meta(ge=0, le=2000, description="millimetres from 0 to 2000")] | None = None
    """From the floor up to the lower edge of the glass; not set = nothing is kept within reach. Example: 900"""
    reach_mm: Annotated[float, Meta(ge=600, le=1500, description="millimetres from 600 to 1500")] = 1220
    """How high above the floor a hand must reach at most (ADA 308.2.1: 48 in)."""
    viewing_mm: Annotated[float, Meta(ge=200, le=1500, description="millimetres from 200 to 1500")] = 500
    """From the eyes to the glass; large type is held against it (EN 301 549 5.1.4)."""


class Idle(Section, frozen=True):
    """How long the kiosk waits for somebody, in seconds."""

    warn_after: Seconds = 75
    """Until a visit asks whether someone is still there."""
    leave_after: Annotated[int, Meta(ge=20, le=3600, description="whole seconds from 20 to 3600")] = 30
    """Until it then ends: at least 20 seconds to answer (WCAG 2.2.1)."""
    done_stay: Seconds = 20
    """That the last page stays."""
    stretch: Annotated[int, Meta(ge=1, le=10, description="a whole number from 1 to 10")] = 3
    """So many times longer for whoever listens, reads in large type or answers for somebody else."""
    rest_after: Seconds = 60
    """Until the welcome screen dims and moves, against burn-in."""
    cleaning: Seconds = 60
    """How long staff may wipe the glass."""


class Touch(Section, frozen=True):
    """How the glass takes a finger."""

    second_tap_ms: Milliseconds = 400
    """Within so many a second tap on one thing is a tremor and does nothing; on a keypad's key within half of it."""


class Identify(Section, frozen=True):
    """How somebody says who they are."""

    misses: Misses = 3
    """After so many a person takes over."""


class Languages(Section, frozen=True):
    """The languages of the screens, in the order that they are offered; the slip is in English."""

    patient: Annotated[
        tuple[Language, ...], Meta(min_length=1, description="a list of language tags, at least one")
    ] = ("en",)
    """The welcome screen starts in the first. Each needs words: a catalogue of the kiosk's or of the site's.

    Example: ["en", "es", "vi"]
    """


class Speech(Section, frozen=True):
    """Reading aloud."""

    engine: Literal["", "none", "speechd", "winrt", "sapi"] = ""
    """Qt's name for what speaks, ``none`` = no sound at all; empty = the platform's own."""
    voices: dict[Language, Text] = field(default_factory=dict)
    """The engine's name of the voice by language tag, instead of the kiosk's own choice.

    Example: { es = "Spanish (Latin America)" }
    """
    volume: Share = 1.0
    """How loud the loudest of the five steps is, of what the engine can do."""
    rate: Rate = 0.0
    """How fast it speaks."""
    recordings: str = ""
    """The folder of recorded prompts (docs/speech.md); empty = none. Example: "recordings" """


class Film(Section, frozen=True):
    """A site's own video of an exam, shown instead of the pictures; never without captions. PROCEDURE is its id."""

    video: Text
    """The file; relative to the configuration's folder. Example: "myelogram.mp4" """
    captions: Annotated[
        dict[Language, Text],
        Meta(min_length=1, description='a table of files by language, at least one: { en = "myelogram.vtt" }'),
    ]
    """Its captions as WebVTT files by language tag. Example: { en = "myelogram.en.vtt" }"""


class File(Section, frozen=True):
    """The whole file."""

    allow_unsigned: bool = False
    """Start although no radiologist has signed the questions."""
    kiosk: Kiosk = Kiosk()
    center: Center = Center()
    centers: dict[str, OtherCenter] = field(default_factory=dict)
    schedule: Schedule = Schedule()
    exam_words: ExamWordLists = ExamWordLists()
    exam: tuple[ExamEntry, ...] = ()
    content: ContentPlace = ContentPlace()
    expect: dict[str, Film] = field(default_factory=dict)
    """Videos by procedure id."""
    store: StorePlace = StorePlace()
    retention: Retention = Retention()
    staff: Staff = Staff()
    health: Health = Health()
    printer: Printer = Printer()
    letters: Letters = Letters()
    device: Device = Device()
    idle: Idle = Idle()
    touch: Touch = Touch()
    identify: Identify = Identify()
    language: Languages = Languages()
    speech: Speech = Speech()


class Config(File, frozen=True):
    """What the file says."""

    file: str = ""
    """The file, for what is found wrong with it later; empty = none."""
