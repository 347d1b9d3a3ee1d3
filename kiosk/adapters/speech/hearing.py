"""Which languages can be heard on this machine; the kiosk and ``kiosk doctor`` answer by the same words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.speech.recordings import Recordings
from kiosk.adapters.speech.voices import voice_of
from kiosk.adapters.speech.wire import Hello


@dataclass(frozen=True, slots=True)
class Hearing:
    """The site's settings with what the engine has told of itself; ``hello`` is ``None`` until it has."""

    voices: Mapping[str, str]
    """The site's own, by language."""
    recordings: Recordings
    tags: Callable[[str], tuple[str, ...]]
    """By which tags a language's voice and folder may be called, the closest first: itself, and whose words it gets."""
    hello: Hello | None = None

    def voice(self, language: str) -> str:
        """The name of the voice, or empty."""
        if self.hello is None:
            return ""
        # A voice that the site names and that is not there is not replaced.
        for tag in self.tags(language):
            voice = voice_of(tag, self.hello.voices, self.voices)
            if voice or tag in self.voices:
                return voice
        return ""

    def fitting(self, language: str) -> int:
        """How many recordings can be heard in that language."""
        if self.hello is None or not self.hello.output:
            return 0
        return max(self.recordings.fitting(tag) for tag in self.tags(language))

    def recording(self, text: str, language: str) -> Path | None:
        """The one of exactly this text, where it can be heard."""
        if self.hello is None or not self.hello.output:
            return None
        found = (self.recordings.of(text, tag) for tag in self.tags(language))
        return next((path for path in found if path is not None), None)
