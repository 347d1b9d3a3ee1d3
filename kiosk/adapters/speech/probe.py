"""What would be heard on this machine, in staff's words."""

import subprocess
from collections.abc import Mapping, Sequence

import msgspec

from kiosk.adapters.speech.recordings import Recordings
from kiosk.adapters.speech.voices import voice_of
from kiosk.adapters.speech.wire import Hello, command, hindrance, report_of

_ANSWER = 20
"""Seconds."""


def heard(engine: str, languages: Sequence[str], own: Mapping[str, str], recordings: Recordings) -> str:
    """One line. It starts the speaking process and waits for its answer."""
    trouble = hindrance(engine)
    hello = Hello(trouble=trouble) if trouble else _ask(engine)
    if hello.trouble:
        return f"nothing is read aloud, Listen is not shown: {hello.trouble}"
    voices = {language: voice_of(language, hello.voices, own) for language in languages}
    told = [f"{engine}: " + (", ".join(f"{tag} {name}" for tag, name in voices.items() if name) or "no voice")]
    mute = [tag for tag, name in voices.items() if not name]
    if mute:
        told.append(f"no voice for {', '.join(mute)}: the screen says so")
    told += [
        f"the voice {name} of the configuration is not there" for tag, name in own.items() if not voices.get(tag, name)
    ]
    if len(recordings):
        told.append(f"{len(recordings)} recordings")
    if not hello.output:
        told.append("no sound device for recordings, chime and tick")
    return "; ".join(told)


def _ask(engine: str) -> Hello:
    try:
        # Its input is empty: it says hello and goes.
        asked = subprocess.run(
            command(engine), stdin=subprocess.DEVNULL, capture_output=True, timeout=_ANSWER, check=False
        )
    except subprocess.TimeoutExpired:
        return Hello(trouble=f"the engine {engine} does not answer")
    try:
        report = report_of(asked.stdout.partition(b"\n")[0])
    except msgspec.DecodeError:
        why = asked.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        return Hello(trouble=f"the engine {engine} does not start: {why}")
    if not isinstance(report, Hello):
        return Hello(trouble=f"the engine {engine} does not start")
    return report
