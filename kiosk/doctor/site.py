"""What the site says and brings: questions, languages, videos, letters, voices, settings that protect people."""

import os
import stat
import sys
from datetime import date
from pathlib import Path

from kiosk.config import Config
from kiosk.core.finding import Finding
from kiosk.doctor.findings import failed, ok, warning
from kiosk.errors import ContentError
from kiosk.paths import RESOURCES


def questions(config: Config) -> Finding:
    """Valid, and signed by a radiologist."""
    from kiosk.app.site import content_of

    try:
        content = content_of(config)
    except ContentError as error:
        seen, signs, do = str(error).partition(". Put a signature.toml")
        if not signs:
            raise
        return failed("questions", seen, f"put a signature.toml{do}")
    what = f"version {content.version}, {len(content.questions)} questions, {len(content.procedures)} exams"
    if content.signed:
        return ok("questions", f"{what}, signed")
    return warning(
        "questions",
        f"{what}, NOT signed by a radiologist: every slip says so",
        f"have a radiologist sign the hash {content.hash} (docs/content.md)",
    )


def languages(config: Config) -> Finding:
    """Every text of every language that is on."""
    from kiosk.app.site import catalogues_of
    from kiosk.i18n import told

    catalogues_of(config)
    said = f"on: {told(config)}"
    if "NOT reviewed" in said:
        return warning("languages", said, "have a person who speaks it review each language: kiosk procedures review")
    return ok("languages", said)


def videos(config: Config) -> Finding:
    """The site's own, which are shown instead of the pictures."""
    from kiosk.app.films import NO_VIDEOS, films_of
    from kiosk.app.site import content_of

    if not config.expect:
        return ok("videos", "none of the site's own: pictures are shown")
    films = films_of(config, content_of(config))
    if not films:
        return warning(
            "videos", f"NOT played: {NO_VIDEOS}", "install PySide6-Addons, or take [expect] out of the config"
        )
    told = (f"{exam} with captions in {', '.join(sorted(film.captions))}" for exam, film in films.items())
    return ok("videos", "; ".join(told))


def letters(config: Config) -> Finding:
    """A letter's code is made, drawn and taken."""
    from kiosk.adapters.letter_picture import letter_picture
    from kiosk.app.site import letters_of
    from kiosk.letter import sealed

    keys = config.letters.keys
    if not keys:
        return ok("letters", "no key, so that no letter's code is taken")
    today = date.today()  # noqa: DTZ011
    code = sealed(config, "SELF-TEST", today)
    letter_picture(code, "SELFTEST", RESOURCES / "fonts")
    if letters_of(config)(code, today) != "SELF-TEST":
        raise RuntimeError("a code that was made here is not taken here")
    count = f"{len(keys)} key{'s' if len(keys) > 1 else ''}"
    if os.name == "posix" and config.file and Path(config.file).stat().st_mode & stat.S_IROTH:
        return warning(
            "letters",
            f"{count}, NOT private: every user of this machine can read {config.file}",
            f"chmod o-r {config.file}",
        )
    return ok("letters", f"{count}; a code is made, drawn and taken")


def speech(config: Config) -> Finding:
    """Voices by name. A visit can finish in silence, so that nothing here fails."""
    from kiosk.adapters.speech import engine_of
    from kiosk.adapters.speech.probe import asked, told
    from kiosk.speech import hearing

    engine, offered = engine_of(config), config.language.patient
    site = asked(engine, hearing(config))
    said = told(engine, offered, site)
    mute = [tag for tag in offered if not site.voice(tag) and not site.fitting(tag)]
    if config.speech.engine == "none" or (not mute and "speech.voices." not in said):
        return ok("speech", said)
    wanted = f"install a voice for {', '.join(mute)}" if mute else "correct [speech] voices in the config"
    return warning("speech", said, f"{wanted} (docs/speech.md)")


def staff(config: Config) -> Finding:
    """The PIN."""
    if config.staff.pin:
        return ok("staff", "a PIN is set")
    return warning(
        "staff",
        "no PIN: staff cannot see today's check-ins at the kiosk",
        "run kiosk staff pin, and put what it prints under [staff]",
    )


def retention(config: Config) -> Finding:
    """How long patient data is kept: told, since only the site can judge it."""
    kept = config.retention
    days = f"{kept.acknowledged_days} days after staff acknowledged them"
    closes = (
        "the close of the next day" if kept.unacknowledged_days == 1 else f"{kept.unacknowledged_days} closes of day"
    )
    said = f"appointments go at {kept.close_of_day}, records {days}, else after {closes}"
    if kept.acknowledged_days > 30 or kept.unacknowledged_days > 30:
        return warning("retention", said, "keep patient data no longer than the site needs it: [retention]")
    return ok("retention", said)


def autostart(_config: Config) -> Finding:
    """Whether the kiosk comes up with the machine."""
    from kiosk.doctor.machine import answer_of

    if sys.platform != "linux":
        return ok("autostart", "on Windows, Shell Launcher starts it: see deploy/windows")
    said = answer_of("systemctl", "is-enabled", "imaging-checkin-kiosk")
    if said.startswith("enabled"):
        return ok("autostart", "systemd starts it with the machine")
    return warning(
        "autostart", "it does not start with the machine", "sudo systemctl enable --now imaging-checkin-kiosk"
    )
