"""What would be heard on this machine, in staff's words."""

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace

import msgspec

from kiosk.adapters.speech.hearing import Hearing
from kiosk.adapters.speech.wire import Hello, command, hindrance, report_of

_ANSWER = 20
"""Seconds."""


def heard(engine: str, languages: Sequence[str], site: Hearing) -> str:
    """One line. It starts the speaking process and waits for its answer."""
    return told(engine, languages, asked(engine, site))


def asked(engine: str, site: Hearing) -> Hearing:
    """The site's hearing with what the engine says of itself."""
    trouble = hindrance(engine)
    return replace(site, hello=Hello(trouble=trouble, output=False) if trouble else _ask(engine))


def told(engine: str, languages: Sequence[str], site: Hearing) -> str:
    """The same of an engine that has answered."""
    return "; ".join((*_read(engine, languages, site), *_wrong(languages, site)))


def _read(engine: str, languages: Sequence[str], site: Hearing) -> Iterator[str]:
    trouble = site.hello.trouble if site.hello else ""
    voices = {tag: site.voice(tag) for tag in languages}
    recorded = {tag: count for tag in languages if (count := site.fitting(tag))}
    if not recorded and not any(voices.values()):
        why = trouble or f"no voice for {', '.join(languages)}"
        yield f"nothing is read aloud, Listen is not shown: {why}"
        return
    named = ", ".join(f"{tag} {name}" for tag, name in voices.items() if name)
    yield f"{engine}: {named or trouble or 'no voice'}"
    if recorded:
        yield "recorded texts: " + ", ".join(f"{tag} {count}" for tag, count in recorded.items())
    partly = [tag for tag in recorded if not voices[tag]]
    if partly:
        yield f"no voice for {', '.join(partly)}: only what is recorded is read, and the screen says so"
    mute = [tag for tag in languages if tag not in recorded and not voices[tag]]
    if mute:
        yield f"no voice for {', '.join(mute)}: the screen says so"


def _wrong(languages: Sequence[str], site: Hearing) -> Iterator[str]:
    offered = {tag for language in languages for tag in site.tags(language)}
    hello = site.hello or Hello()
    for tag, name in site.voices.items():
        if tag not in offered:
            yield f"speech.voices.{tag}: {tag} is not among the languages of the site"
        elif hello.voices and name not in hello.voices:
            yield f"speech.voices.{tag}: there is no voice {name}"
    recordings = site.recordings
    if recordings.folder is not None and not recordings.folder.is_dir():
        yield f"speech.recordings: there is no folder {recordings.folder}"
    for tag in sorted(recordings.languages - offered):
        yield f"recordings in {tag}: not among the languages of the site"
    stale = {tag: recordings.count(tag) - recordings.fitting(tag) for tag in sorted(recordings.languages & offered)}
    for tag, count in stale.items():
        if count:
            yield f"{count} recordings in {tag} are of no wording of today"
    if not hello.output and not hello.trouble:
        yield "no sound device for recordings, chime and tick"
    if hello.shared:
        yield "speech-dispatcher is not the kiosk's own: what is read aloud stays in its memory after the visit"


def _ask(engine: str) -> Hello:
    try:
        # Its input is empty: it says hello and goes.
        asked = subprocess.run(
            command(engine), stdin=subprocess.DEVNULL, capture_output=True, timeout=_ANSWER, check=False
        )
    except subprocess.TimeoutExpired:
        return Hello(trouble=f"the engine {engine} does not answer", output=False)
    try:
        report = report_of(asked.stdout.partition(b"\n")[0])
    except msgspec.DecodeError:
        why = asked.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        return Hello(trouble=f"the engine {engine} does not start: {why}", output=False)
    if not isinstance(report, Hello):
        return Hello(trouble=f"the engine {engine} does not start", output=False)
    return report
