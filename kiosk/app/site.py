"""What a site has said: its questions, its words, its letters."""

import difflib
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

from kiosk.adapters.content_toml import load_content
from kiosk.config import Config, catalogue_folders, content_folder, wrong_in
from kiosk.config.check import Wrong
from kiosk.core.letter import accession_on
from kiosk.core.procedure import Content
from kiosk.core.rules import no_letters
from kiosk.errors import ContentError
from kiosk.ports import Seal
from kiosk.viewmodel.language import SOURCE, Catalogues


def letters_of(config: Config) -> Callable[[str, date], str | None]:
    """What the screens ask of a letter's code, see ``Rules.letters``; the library loads with the first one."""
    keys, grace = config.letters.keys, config.letters.grace_days

    @cache
    def seal() -> Seal:
        from kiosk.adapters.letter_seal import LetterSeal

        return LetterSeal(keys)

    def accession(code: str, today: date) -> str | None:
        return accession_on(code, today, grace, seal().holds)

    return accession if keys else no_letters


def content_of(config: Config) -> Content:
    """The site's questions, or those that come with the kiosk.

    Raises ``ContentError``, also where no radiologist has signed them and the site does not allow that.
    """
    content = load_content(content_folder(config))
    if not content.signed and not config.allow_unsigned:
        raise ContentError(
            f"No radiologist has signed these questions. Put a signature.toml for the hash {content.hash} beside them "
            "(docs/content.md), or set allow_unsigned = true in the config: every slip then says so."
        )
    return content


def catalogues_of(config: Config) -> Catalogues:
    """The words of every language that the site offers. Raises ``ConfigError`` for one that has none."""
    for wrong in language_faults(config):
        raise wrong_in(config, wrong)
    return Catalogues(*catalogue_folders(config))


def language_faults(config: Config) -> Iterator[Wrong]:
    """The languages that the site offers and that have no words."""
    folders = catalogue_folders(config)
    catalogues = Catalogues(*folders)
    for index, tag in enumerate(config.language.patient):
        if not catalogues.has_words(tag):
            files = {path.stem.removeprefix("kiosk_") for folder in folders for path in folder.glob("kiosk_*.qm")}
            there = sorted({SOURCE} | {name for name in files if catalogues.has_words(name)})
            near = [name for name in there if name.split("-")[0] == tag.split("-")[0]]
            near = near or difflib.get_close_matches(tag, there, 1, 0.5)
            yield Wrong(
                ("language", "patient", index),
                f"is {tag}, which has no words: there is no kiosk_{tag}.qm that can be read in "
                f"{' or '.join(map(str, folders))}.{f' Did you mean {near[0]}?' if near else ''} "
                f"There are {', '.join(there)}.",
            )


def reviewed_of(config: Config, content: Content, catalogues: Catalogues, language: str) -> bool:
    """Whether a person has reviewed every word of that language."""
    # Catalogues as translators keep them are read with the first record that needs it, off the way to the first screen.
    from kiosk.i18n import reviewed

    return reviewed(config, content, catalogues, language)
