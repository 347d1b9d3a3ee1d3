"""What one setting alone cannot show."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.config.check import Key, Wrong
from kiosk.config.settings import Config
from kiosk.core.date_format import DateFormat

_FIRST_FREE_PORT: Final = 1024


def fold_status(word: str) -> str:
    """A status word without what does not matter: ``No-Show`` is ``noshow``."""
    return "".join(sign for sign in word.casefold() if sign.isalnum())


def contradictions(config: Config) -> Iterator[Wrong]:
    """Settings that do not go together."""
    yield from _schedule_together(config)
    seen: set[str] = set()
    for index, entry in enumerate(config.exam):
        if not entry.code and not any(text.strip() for text in entry.text):
            yield Wrong(("exam", index), "needs a code or text.")
        if entry.code and entry.code.casefold() in seen:
            yield Wrong(("exam", index, "code"), f"{entry.code} stands in an earlier [[exam]] too.")
        seen.add(entry.code.casefold())
    # the export's locations are compared without regard to case
    centers: set[str] = set()
    for name in config.centers:
        if not name.strip():
            yield Wrong(("centers", name), "has no location of the export as its name.")
        elif name.casefold() in centers:
            yield Wrong(("centers", name), "stands twice, with other capitals.")
        centers.add(name.casefold())
    tags: set[str] = set()
    for index, tag in enumerate(config.language.patient):
        if tag in tags:
            yield Wrong(("language", "patient", index), f"{tag} stands twice.")
        tags.add(tag)
    if 0 < config.health.port < _FIRST_FREE_PORT:
        yield Wrong(("health", "port"), "has to be a port from 1024 to 65535, or 0: the others are the system's.")
    device = config.device
    if device.mount_mm is not None and device.mount_mm >= device.reach_mm:
        yield Wrong(
            ("device", "mount_mm"), f"is above device.reach_mm ({device.reach_mm:g}): nobody reaches the glass."
        )
    if (device.width_px is None) != (device.height_px is None):
        yield Wrong(("device",), "needs both width_px and height_px, or neither.")
    if config.store.encryption == "disk" and config.store.key_file:
        yield Wrong(("store", "key_file"), 'is for encryption = "sqlcipher", and encryption is "disk".')


def _schedule_together(config: Config) -> Iterator[Wrong]:
    schedule = config.schedule
    for key, needed in (("date_format", "Ymd"), ("birth_date_format", "Ymd"), ("time_format", "HM")):
        yield from _format_faults(("schedule", key), getattr(schedule, key), needed)
    if schedule.charset:
        try:
            "".encode(schedule.charset)
        except LookupError:
            yield Wrong(("schedule", "charset"), "is not a character set that is known here, such as cp1252.")
    taken: dict[str, str] = {}
    for key in ("cancelled", "done", "open"):
        for index, word in enumerate(getattr(schedule, key)):
            other = taken.setdefault(fold_status(word), key)
            if other != key:
                yield Wrong(("schedule", key, index), f"{word} stands under schedule.{other} too.")
    if schedule.shared and not schedule.folder:
        yield Wrong(("schedule", "shared"), "is for a folder, and schedule.folder is empty.")
    others = {
        "printer.folder": config.printer.folder,
        "content.folder": config.content.folder,
        "store.file": config.store.file and str(Path(config.store.file).parent),
    }
    for name, other in others.items():
        if schedule.folder and other and Path(schedule.folder) == Path(other):
            # what lies in it is taken for exports and moved away
            yield Wrong(("schedule", "folder"), f"is the place of {name} too: it needs a folder of its own.")


def _format_faults(path: Key, form: str, needed: str) -> Iterator[Wrong]:
    if not form:
        return
    try:
        has = DateFormat(form).has
    except ValueError as error:
        yield Wrong(path, f"cannot be read: {error}.")
        return
    if "%" not in form:
        like = "%m/%d/%Y stands for 11/23/2026" if "d" in needed else "%H:%M stands for 14:30"
        yield Wrong(path, f"has to say with % what stands where: {like}.")
        return
    same = {"m": {"m", "b"}, "H": {"H", "I"}}
    for part in needed:
        if len(has & same.get(part, {part})) != 1:
            words = " or ".join(f"%{each}" for each in sorted(same.get(part, {part})))
            yield Wrong(path, f"has to hold {words} once.")
    if ("I" in has) != ("p" in has):
        yield Wrong(path, "has to hold both %I and %p, or neither.")
