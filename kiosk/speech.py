"""What a site does for reading aloud at the command line."""

from pathlib import Path

from kiosk.adapters.speech import recordings_of
from kiosk.config import Config
from kiosk.core.spoken import prompt_id, spoken
from kiosk.errors import ConfigError
from kiosk.i18n import FOLDER, SOURCE, read


def list_prompts(config: Config, language: str) -> int:
    """Prints every wording of the kiosk that can be recorded in that language: id, ``recorded`` or ``-``, text.

    Sentences with a name, a number or a time in them are left out: no recording fits them. Raises ``ConfigError``.
    """
    recordings = recordings_of(config)
    for text in prompts(FOLDER / f"kiosk_{language}.ts", language):
        state = "recorded" if recordings.of(text, language) is not None else "-"
        print(f"{prompt_id(text)}\t{state}\t{text}")
    return 0


def prompts(catalogue: Path, language: str) -> list[str]:
    """The fixed texts of a catalogue as they are read aloud, once each, in its order. Raises ``ConfigError``."""
    if not catalogue.is_file():
        raise ConfigError(f"There is no catalogue of the language {language}.")
    shown = ((entry.source, entry.text or (entry.source if language == SOURCE else "")) for entry in read(catalogue))
    fixed = (spoken(text) for source, text in shown if "%" not in source and "{" not in source)
    return [text for text in dict.fromkeys(fixed) if text]
