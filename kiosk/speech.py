"""What a site does for reading aloud at the command line."""

import logging
from collections.abc import Iterator
from pathlib import Path

from kiosk.adapters.speech import hearing_of
from kiosk.adapters.speech.hearing import Hearing
from kiosk.config import Config, catalogue_folders
from kiosk.core.spoken import prompt_id, spoken
from kiosk.errors import ConfigError, ContentError
from kiosk.viewmodel.language import SOURCE, catalogue_tag, file_tags

log = logging.getLogger(__name__)


def hearing(config: Config) -> Hearing:
    """What the site has set and recorded; no engine has been asked yet."""
    return hearing_of(config, file_tags, lambda language: _ids(config, language))


def _ids(config: Config, language: str) -> frozenset[str]:
    try:
        return frozenset(map(prompt_id, prompts(config, language)))
    except ContentError as error:
        # Asked while a screen is drawn: no reason to end the kiosk.
        log.warning("recordings in %s are left out: %s", language, error)
        return frozenset()


def list_prompts(config: Config, language: str) -> int:
    """Prints every wording of the kiosk that can be recorded in that language: id, ``recorded`` or ``-``, text.

    Sentences with a name, a number or a time in them are left out: no recording fits them. Raises ``ConfigError``,
    and ``ContentError`` for a catalogue that cannot be read.
    """
    if not any(_catalogues(config, language)):
        raise ConfigError(f"There is no catalogue of the language {language}.")
    recordings = hearing(config).recordings
    for text in prompts(config, language):
        there = any(recordings.of(text, tag) for tag in file_tags(language))
        print(f"{prompt_id(text)}\t{'recorded' if there else '-'}\t{text}")
    return 0


def prompts(config: Config, language: str) -> list[str]:
    """The fixed texts of a language's catalogues as they are read aloud, once each, in their order.

    Raises ``ContentError`` for a catalogue that cannot be read.
    """
    from kiosk.adapters.catalogue_ts import read

    entries = [entry for catalogue in _catalogues(config, language) for entry in read(catalogue)]
    source = catalogue_tag(language) == SOURCE
    shown = ((entry.source, entry.text or (entry.source if source else "")) for entry in entries)
    fixed = (spoken(text) for english, text in shown if "%" not in english and "{" not in english)
    return [text for text in dict.fromkeys(fixed) if text]


def _catalogues(config: Config, language: str) -> Iterator[Path]:
    places = (folder / f"kiosk_{tag}.ts" for folder in catalogue_folders(config) for tag in file_tags(language))
    return filter(Path.is_file, places)
