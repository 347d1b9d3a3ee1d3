"""What a site sets: one TOML file, read into frozen structs. Anything in it that is not understood is an error."""

import hashlib
import os
import tomllib
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec
import platformdirs
from msgspec import Meta, Struct, field, structs

from kiosk.config_check import Key, Wrong, check, dotted, line_of
from kiosk.core.appointment import Level, Side, Steroid
from kiosk.core.date_format import DateFormat
from kiosk.errors import ConfigError
from kiosk.paths import RESOURCES

APP: Final = "imaging-checkin-kiosk"
FILE: Final = "kiosk.toml"
VARIABLE: Final = "KIOSK_CONFIG"

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
    """This kiosk among the others of the site. ``letter`` leads its waiting numbers."""

    id: KioskId = "K1"
    letter: Letter = "A"


class Center(Section, frozen=True):
    """Where this kiosk stands. ``here`` is the location as the export names it; empty = the export names none."""

    here: str = ""
    name: Text = "Imaging Center"
    waiting_area: Text = "the waiting area"


class OtherCenter(Section, frozen=True):
    """Another center of the schedule, by its location in the export."""

    name: str = ""
    phone: str = ""


class Headers(Section, frozen=True):
    """Column headers of the export, beside the built-in English ones."""

    accession: Words = ()
    mrn: Words = ()
    issuer: Words = ()
    name: Words = ()
    last: Words = ()
    first: Words = ()
    middle: Words = ()
    suffix: Words = ()
    birth_date: Words = ()
    sex: Words = ()
    date: Words = ()
    time: Words = ()
    code: Words = ()
    text: Words = ()
    room: Words = ()
    center: Words = ()
    status: Words = ()


class SexWords(Section, frozen=True):
    """Words of the export for sex, beside F, M and O."""

    f: Words = ()
    m: Words = ()
    o: Words = ()


class Schedule(Section, frozen=True):
    """Where exports come from, and how they are written. Formats are ``DateFormat``'s."""

    folder: str = ""
    """Exports that appear here are imported by themselves; empty = staff import them."""
    shared: bool = False
    """Several kiosks read this folder: files stay where they are."""
    stale_hours: Annotated[int, Meta(ge=1, le=168, description="whole hours from 1 to 168")] = 24
    """From this age of the last import on, staff are told."""
    charset: str = ""
    """Tried where the file is not UTF-8."""
    date_format: Text = "%Y-%m-%d"
    birth_date_format: str = ""
    """Empty = ``date_format``."""
    time_format: Text = "%H:%M"
    cancelled: Words = ()
    """Status words of what is off, beside the English ones."""
    done: Words = ()
    """Status words of what was carried out, beside the English ones: nobody checks in for it, interlocks see it."""
    open: Words = ()
    """Status words of what is to come, beside the English ones; any other is reported, and open too."""
    issuer: str = ""
    """Who gives out the MRNs, where the export does not say."""
    headers: Headers = Headers()
    sex: SexWords = SexWords()


class ExamWordLists(Section, frozen=True):
    """The export's words for levels, sides and steroids, beside the English ones."""

    levels: dict[Level, Words] = field(default_factory=dict)
    sides: dict[Side, Words] = field(default_factory=dict)
    steroid: Words = ()
    without: Words = ()


class ExamEntry(Section, frozen=True):
    """One row of the exam table. ``kind`` is a procedure id, ``step`` or ``other``."""

    kind: Text
    code: str = ""
    text: Words = ()
    """Words or phrases that choose this row where the code is in none."""
    levels: tuple[Level, ...] = ()
    side: Side = Side.NONE
    steroid: Steroid = Steroid.UNKNOWN


class ContentPlace(Section, frozen=True):
    """Where the site's own questions are; empty = those that come with the kiosk."""

    folder: str = ""


class StorePlace(Section, frozen=True):
    """The database file; empty = ``store_file``'s place."""

    file: str = ""
    encryption: Literal["sqlcipher", "disk"] = "sqlcipher"
    """``disk``: the site says that it encrypts the disk itself, and the file is plain."""
    key_file: str = ""
    """A file of root's that holds the key; empty = the systemd credential ``kiosk-store-key``, else the OS keyring."""


class Retention(Section, frozen=True):
    """When patient data is purged (docs/retention.md). Audit rows are kept.

    A day is over at ``close_of_day``; a time before 12:00 is the next morning's.
    """

    close_of_day: Annotated[
        str, Meta(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$", description="a time such as 22:00")
    ] = "22:00"
    acknowledged_days: Annotated[int, Meta(ge=0, le=365, description="whole days from 0 to 365")] = 7
    """Records, from when staff acknowledged them."""
    unacknowledged_days: Annotated[int, Meta(ge=1, le=365, description="whole days from 1 to 365")] = 1
    """Records that nobody acknowledged: so many closes of day after their own."""


class Staff(Section, frozen=True):
    """The staff mode at the kiosk and ``kiosk staff``."""

    pin: Annotated[str, Meta(pattern=r"^(\$argon2id\$.+)?$", description="what kiosk staff pin prints")] = ""
    """The PIN's argon2 hash; empty = no list of patients, and no way out of the kiosk but by the system."""
    lock_after: Annotated[int, Meta(ge=10, le=600, description="whole seconds from 10 to 600")] = 60


class Health(Section, frozen=True):
    """An address for monitoring, on this machine alone; 0 = none."""

    port: Annotated[int, Meta(ge=0, le=65535, description="a port from 1024 to 65535, or 0")] = 0


class Printer(Section, frozen=True):
    """Where slips go (docs/printing.md). ``folder`` is for that kind; empty = ``printer_folder``'s place."""

    kind: Literal["folder", "ipp", "cups", "windows"] = "folder"
    folder: str = ""
    address: str = ""
    """``ipp``: the printer's, as in ``ipp://printer.example/ipp/print``; ``cups``: the server's, empty = here."""
    queue: str = ""
    """``cups``: the queue; ``windows``: the printer's name."""
    deadline: Annotated[float, Meta(ge=5, le=120, description="seconds from 5 to 120")] = 30
    """Seconds a slip may take before its job is cancelled and the patient sent to the desk."""
    paper: Literal["letter", "a4", "a5", "receipt80"] = "letter"
    dpi: Literal[203, 300, 600] = 203
    """The printer's dots: the codes on the slip are made of whole ones."""
    fonts: str = ""
    """A folder of further fonts, for names in scripts that the kiosk's own lack."""


class Letters(Section, frozen=True):
    """Codes for the center's letters (docs/letters.md). Without a key no letter's code is made or taken."""

    keys: tuple[SecretKey, ...] = ()
    """The first seals; every one of them is believed."""
    grace_days: Annotated[int, Meta(ge=0, le=30, description="whole days from 0 to 30")] = 3
    """How long after the day of the appointment a code is still taken: one that the center moved keeps its letter."""
    paper: Literal["letter", "a4"] = "letter"
    lines: dict[Language, Words] = field(default_factory=dict)
    """What the page says below the code, in the site's own words, by language tag."""


class Device(Section, frozen=True):
    """The screen, for sizes in millimetres. ``None`` = as the profile says."""

    profile: Literal["tablet10", "tablet10-portrait", "desktop15"] = "tablet10"
    diagonal_mm: Millimetres | None = None
    width_px: Pixels | None = None
    height_px: Pixels | None = None
    mount_mm: Annotated[float, Meta(ge=0, le=2000, description="millimetres from 0 to 2000")] | None = None
    """From the floor up to the lower edge of the glass; ``None`` = not said, so that nothing is kept within reach."""
    reach_mm: Annotated[float, Meta(ge=600, le=1500, description="millimetres from 600 to 1500")] = 1220
    """How high above the floor a hand must reach at most (ADA 308.2.1: 48 in)."""
    viewing_mm: Annotated[float, Meta(ge=200, le=1500, description="millimetres from 200 to 1500")] = 500
    """From the eyes to the glass; large type is held against it (EN 301 549 5.1.4)."""


class Idle(Section, frozen=True):
    """Seconds until a visit asks whether someone is still there, until it then ends, and that Done stays."""

    warn_after: Seconds = 75
    leave_after: Annotated[int, Meta(ge=20, le=3600, description="whole seconds from 20 to 3600")] = 30
    """At least 20 seconds to answer (WCAG 2.2.1)."""
    done_stay: Seconds = 20
    stretch: Annotated[int, Meta(ge=1, le=10, description="a whole number from 1 to 10")] = 3
    """So many times longer for whoever listens, reads in large type or answers for somebody else."""
    rest_after: Seconds = 60
    """Until the welcome screen dims and moves, against burn-in."""
    cleaning: Seconds = 60
    """How long staff may wipe the glass."""


class Touch(Section, frozen=True):
    """Within so many ms a second tap on one thing is a tremor and does nothing; on a keypad's key within half of it."""

    second_tap_ms: Milliseconds = 400


class Identify(Section, frozen=True):
    """After so many misses a person takes over."""

    misses: Misses = 3


class Languages(Section, frozen=True):
    """Language tags of the screens, in the order that they are offered; the slip is in English.

    Each needs words: a catalogue of the kiosk's or of the site's (docs/content.md), or it does not start.
    """

    patient: Annotated[
        tuple[Language, ...], Meta(min_length=1, description="a list of language tags, at least one")
    ] = ("en",)


class Speech(Section, frozen=True):
    """Reading aloud. ``engine`` is Qt's name for it, ``none`` = no sound at all; empty = the platform's own."""

    engine: Literal["", "none", "speechd", "winrt", "sapi"] = ""
    voices: dict[Language, Text] = field(default_factory=dict)
    """The engine's name of the voice by language tag, instead of the kiosk's own choice."""
    volume: Share = 1.0
    """How loud the loudest of the five steps is, of what the engine can do."""
    rate: Rate = 0.0
    recordings: str = ""
    """The folder of recorded prompts; empty = none."""


class Film(Section, frozen=True):
    """A site's own video of an exam, shown instead of the pictures; never without captions, by language tag."""

    video: Text
    captions: Annotated[
        dict[Language, Text],
        Meta(min_length=1, description='a table of files by language, at least one: { en = "myelogram.vtt" }'),
    ]


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


def fold_status(word: str) -> str:
    """A status word without what does not matter: ``No-Show`` is ``noshow``."""
    return "".join(sign for sign in word.casefold() if sign.isalnum())


def find_config(option: str | Path | None = None) -> Path:
    """The file to read: ``option`` (--config), else $KIOSK_CONFIG, else the user's place, else the machine's.

    Raises ``ConfigError`` where the named file, or any file at all, is missing.
    """
    for named, source in ((option, "--config"), (os.environ.get(VARIABLE), f"${VARIABLE}")):
        if named:
            path = Path(named).expanduser()
            if not path.is_file():
                raise ConfigError(f"{path}: there is no such file ({source} names it)")
            return path
    places = (platformdirs.user_config_path(APP) / FILE, platformdirs.site_config_path(APP) / FILE)
    for path in places:
        if path.is_file():
            return path
    raise ConfigError(
        f"There is no configuration file. Put one at {places[0]} or {places[1]}, "
        f"or name it with --config FILE or ${VARIABLE}."
    )


def load_config(path: Path) -> Config:
    """The file's settings; relative folders in it are taken from the file's own folder.

    Raises ``ConfigError`` with file, line, key and what is allowed.
    """
    try:
        source = path.read_text(encoding="utf-8-sig")
        data = tomllib.loads(source)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: is not UTF-8 text") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is not TOML: {error}") from error
    try:
        check(data, File)
        config = msgspec.convert(data, Config)
        _check_together(config)
    except Wrong as wrong:
        raise ConfigError(_told(path, source, wrong)) from wrong
    return structs.replace(_placed(config, path.absolute().parent), file=str(path))


def wrong_in(config: Config, wrong: Wrong) -> ConfigError:
    """The error for a setting that only a part of the kiosk can judge, with the line that it stands in."""
    path = Path(config.file)
    return ConfigError(_told(path, path.read_text(encoding="utf-8-sig"), wrong) if config.file else _what(wrong))


def _told(path: Path, source: str, wrong: Wrong) -> str:
    line = line_of(source, wrong.path)
    return f"{path}, line {line}: {_what(wrong)}" if line else f"{path}: {_what(wrong)}"


def _what(wrong: Wrong) -> str:
    return f"{dotted(wrong.path)} {wrong.what}"


def file_hash(config: Config) -> str:
    """What tells one configuration from another in the audit; empty where there is no file."""
    try:
        return hashlib.sha256(Path(config.file).read_bytes()).hexdigest()[:16] if config.file else ""
    except OSError:
        return ""


def content_folder(config: Config) -> Path:
    """Where the questions are: the site's own, or those that come with the kiosk."""
    return Path(config.content.folder) if config.content.folder else RESOURCES


def catalogue_folders(config: Config) -> tuple[Path, ...]:
    """Where the words of other languages are looked up, the site's own first."""
    return tuple(dict.fromkeys((content_folder(config) / "i18n", RESOURCES / "i18n")))


def store_path(config: Config) -> Path:
    """The database file, wherever it is or will be."""
    return Path(config.store.file or platformdirs.user_data_path(APP) / "kiosk.db")


def store_file(config: Config) -> Path:
    """The database file; its folder is made (0700), and an empty file (0600) where there is none.

    SQLite takes an empty file for a new database and gives its side files the same mode. Raises ``ConfigError``.
    """
    path = store_path(config)
    _folder(path.parent, "store.file")
    try:
        path.touch(mode=0o600, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"store.file: {path} cannot be written: {error.strerror}") from error
    return path


def printer_folder(config: Config) -> Path:
    """The folder for slips, made (0700) where there is none. Raises ``ConfigError``."""
    path = Path(config.printer.folder or platformdirs.user_data_path(APP) / "slips")
    _folder(path, "printer.folder")
    return path


def schedule_reports(config: Config) -> Path:
    """Where the reports on schedules go that lie in a folder of several kiosks; made with the first."""
    return store_file(config).parent / "schedule-reports"


def log_folder() -> Path:
    """Where logs and crash reports go: the platform's place for them."""
    return platformdirs.user_log_path(APP)


def _folder(path: Path, key: str) -> None:
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"{key}: the folder {path} cannot be made: {error.strerror}") from error


def _check_together(config: Config) -> None:
    """What one setting alone cannot show."""
    schedule = config.schedule
    for key, needed in (("date_format", "Ymd"), ("birth_date_format", "Ymd"), ("time_format", "HM")):
        _check_format(("schedule", key), getattr(schedule, key), needed)
    if schedule.charset:
        try:
            "".encode(schedule.charset)
        except LookupError as error:
            raise Wrong(
                ("schedule", "charset"), "is not a character set that is known here, such as cp1252."
            ) from error
    taken: dict[str, str] = {}
    for key in ("cancelled", "done", "open"):
        for index, word in enumerate(getattr(schedule, key)):
            other = taken.setdefault(fold_status(word), key)
            if other != key:
                raise Wrong(("schedule", key, index), f"{word} stands under schedule.{other} too.")
    seen: set[str] = set()
    for index, entry in enumerate(config.exam):
        if not entry.code and not any(text.strip() for text in entry.text):
            raise Wrong(("exam", index), "needs a code or text.")
        if entry.code and entry.code.casefold() in seen:
            raise Wrong(("exam", index, "code"), f"{entry.code} stands in an earlier [[exam]] too.")
        seen.add(entry.code.casefold())


def _check_format(path: Key, form: str, needed: str) -> None:
    if not form:
        return
    try:
        has = DateFormat(form).has
    except ValueError as error:
        raise Wrong(path, f"cannot be read: {error}.") from error
    same = {"m": {"m", "b"}, "H": {"H", "I"}}
    for part in needed:
        if len(has & same.get(part, {part})) != 1:
            raise Wrong(path, f"has to hold {' or '.join('%' + each for each in sorted(same.get(part, {part})))} once.")
    if ("I" in has) != ("p" in has):
        raise Wrong(path, "has to hold both %I and %p, or neither.")


def _placed(config: Config, base: Path) -> Config:
    def place(text: str) -> str:
        return str(base / Path(text).expanduser()) if text else ""

    return structs.replace(
        config,
        content=structs.replace(config.content, folder=place(config.content.folder)),
        expect={
            name: Film(place(film.video), {tag: place(file) for tag, file in film.captions.items()})
            for name, film in config.expect.items()
        },
        schedule=structs.replace(config.schedule, folder=place(config.schedule.folder)),
        store=structs.replace(config.store, file=place(config.store.file), key_file=place(config.store.key_file)),
        printer=structs.replace(config.printer, folder=place(config.printer.folder), fonts=place(config.printer.fonts)),
        speech=structs.replace(config.speech, recordings=place(config.speech.recordings)),
    )
