"""How the words of each language stand: what patients would read in English, and what no person has reviewed.

Held against the content that the site has, not against the catalogues: a site's own question is in none at first.
"""

import json
import logging
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.catalogue_ts import Entry, read
from kiosk.config import VARIABLE, Config, catalogue_folders, content_folder, find_config, load_config
from kiosk.core.procedure import Content
from kiosk.core.review import Block, Wording, caption_block, digest_of_words, exam_blocks, sources, topic_block
from kiosk.errors import ConfigError, ContentError
from kiosk.paths import RESOURCES
from kiosk.viewmodel.language import SOURCE, Catalogues, catalogue_tag, file_tags, in_digits
from kiosk.viewmodel.pseudo import TAG

log = logging.getLogger(__name__)

FOLDER = RESOURCES / "i18n"


@dataclass(frozen=True, slots=True)
class Standing:
    """The words of one language; ``on`` = the site offers it."""

    tag: str
    on: bool
    entries: tuple[Entry, ...]
    """All that patients read, once each, in the order in which it is printed for review."""
    captions: tuple[Block, ...] = ()
    """Those of the site's videos."""
    stale: int = 0
    """How many texts are shown otherwise: the ``.qm`` was not made from this ``.ts``."""

    @property
    def missing(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if not entry.text)

    @property
    def reviewed(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.by)

    @property
    def reviewers(self) -> tuple[tuple[str, str], ...]:
        """Who reviewed, and when last; in order of their names."""
        last: dict[str, str] = {}
        for entry in self.reviewed:
            last[entry.by] = max(entry.on, last.get(entry.by, ""))
        return tuple(sorted(last.items()))

    @property
    def digest(self) -> str:
        """Stands for all of these words, whoever reviewed them; printed at the foot of what reviewers sign."""
        texts = ((entry.context, entry.source, entry.text) for entry in self.entries)
        return digest_of_words(texts, self.captions)


@dataclass(frozen=True, slots=True)
class Patients:
    """What patients read in English, block by block."""

    exams: tuple[tuple[str, tuple[Block, ...]], ...]
    """Staff name of the exam, and its blocks in the order of the visit."""
    common: tuple[Block, ...]
    """What all exams share: topics, the kiosk's own words by page."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        return (*(block for _, blocks in self.exams for block in blocks), *self.common)


def patients_read(content: Content) -> Patients:
    """All of it. Raises ``ContentError`` where the kiosk's own words cannot be read."""
    exams = tuple((exam.staff, tuple(exam_blocks(content, exam))) for exam in content.procedures.values())
    return Patients(exams, (topic_block(content), *_own_pages(read(FOLDER / f"kiosk_{SOURCE}.ts"))))


def _own_pages(entries: Iterable[Entry]) -> Iterator[Block]:
    """The kiosk's own words, a block a page: their contexts begin with a capital, ids of content do not."""
    pages: dict[str, list[Wording]] = {}
    for entry in entries:
        if entry.context[:1].isupper():
            pages.setdefault(entry.context, []).append(Wording(entry.context, "", entry.source))
    for page, wordings in pages.items():
        yield Block(page.upper(), "the kiosk's own words", tuple(wordings))


def captions_of(config: Config, content: Content) -> dict[str, tuple[Block, ...]]:
    """The captions of the site's videos by catalogue, a block an exam. Raises ``ConfigError``."""
    from kiosk.adapters.captions import read_captions

    found: dict[str, tuple[Block, ...]] = {}
    for name, film in config.expect.items():
        exam = content.procedures[name].staff if name in content.procedures else name
        for tag, file in film.captions.items():
            cues = read_captions(Path(file), f"expect.{name}.captions.{tag}")
            catalogue = _catalogue(tag, catalogue_folders(config))
            found[catalogue] = (*found.get(catalogue, ()), caption_block(exam, cues))
    return found


def standings(config: Config, content: Content, offered_tags: Sequence[str]) -> list[Standing]:
    """Every language that there is a catalogue of, and every one of ``offered_tags``.

    Raises ``ContentError`` for a catalogue, and ``ConfigError`` for captions, that cannot be read.
    """
    folders = catalogue_folders(config)
    texts, captions = sources(patients_read(content).blocks), captions_of(config, content)
    tags = {path.stem.removeprefix("kiosk_") for folder in folders for path in folder.glob("kiosk_*.ts")}
    catalogues = Catalogues(*folders)
    found = []
    for tag in sorted(tags | set(offered_tags)):
        entries = tuple(_entries(texts, _known(tag, folders), source=tag == SOURCE))
        stale = sum(bool(entry.text) and not _is_shown(entry, catalogues, tag) for entry in entries)
        found.append(Standing(tag, tag in offered_tags, entries, captions.get(tag, ()), stale))
    return found


def _known(language: str, folders: Sequence[Path]) -> dict[tuple[str, str], Entry]:
    """What a language's catalogues say; of several the first that has a text, as on the screen."""
    found: dict[tuple[str, str], Entry] = {}
    for path in (folder / f"kiosk_{tag}.ts" for folder in folders for tag in file_tags(language)):
        for entry in read(path) if path.is_file() else ():
            if entry.text:
                found.setdefault((entry.context, entry.source), entry)
    return found


def _entries(
    texts: Iterable[tuple[str, str]], known: Mapping[tuple[str, str], Entry], *, source: bool
) -> Iterator[Entry]:
    for context, text in texts:
        yield known.get((context, text)) or Entry(context, text, text if source else "")


def _is_shown(entry: Entry, catalogues: Catalogues, language: str) -> bool:
    return catalogues.text(entry.context, entry.source, language) == in_digits(entry.text, catalogues.digits(language))


def reviewed(config: Config, content: Content, catalogues: Catalogues, language: str) -> bool:
    """Whether a person has reviewed every word that patients of this language read, as it is on the screen.

    English counts as what the radiologist signs. Where nobody can tell the answer is no.
    """
    try:
        known, texts = _known(language, catalogue_folders(config)), sources(patients_read(content).blocks)
    except ContentError:
        log.exception("words of %s count as not reviewed", language)
        return False
    english = catalogue_tag(language) == SOURCE

    def holds(context: str, source: str) -> bool:
        entry = known.get((context, source), Entry(context, source, ""))
        checked = bool(entry.by) and _is_shown(entry, catalogues, language)
        return checked or (english and catalogues.text(context, source, language) == source)

    return all(holds(context, source) for context, source in texts)


def main(config_file: Path | None, *, missing: bool, as_json: bool) -> int:
    """``status`` of the site, or of no site where no configuration is named or found."""
    try:
        found = find_config(config_file)
    except ConfigError:
        if config_file is not None or VARIABLE in os.environ:
            raise
        return status(None, missing=missing, as_json=as_json)
    return status(load_config(found), missing=missing, as_json=as_json)


def status(config: Config | None, *, missing: bool, as_json: bool) -> int:
    """Prints how each language stands. Exit status: 1 = a language that the site offers has gaps.

    ``missing`` lists the gaps. Without a configuration no language counts as offered.
    """
    found = standings_of(config or Config(), offered(config) if config else ())
    if as_json:
        print(json.dumps([_plain(standing) for standing in found], ensure_ascii=False, indent=1))
    else:
        print(
            f"{'language':<9} {'site':<4} {'entries':>7} {'translated':>10} {'missing':>7} {'reviewed':>8}  "
            f"{'words':<16}  by"
        )
        for one in found:
            who = "; ".join(f"{by} ({on})" for by, on in one.reviewers)
            who = who or ("the language of the sources" if one.tag == SOURCE else "nobody")
            done = len(one.entries) - len(one.missing)
            numbers = f"{len(one.entries):>7} {done:>10} {len(one.missing):>7} {len(one.reviewed):>8}"
            print(f"{one.tag:<9} {'on' if one.on else '-':<4} {numbers}  {one.digest}  {who}")
            if one.stale:
                print(f"    {_stale(one)}")
            for gap in one.missing if missing else ():
                print(f"    {gap.context}: {gap.source}")
    return int(any(one.on and one.missing for one in found))


def standings_of(config: Config, offered_tags: Sequence[str]) -> list[Standing]:
    """With the site's content. Raises as ``standings``, and ``ContentError`` for the content."""
    from kiosk.adapters.content_toml import load_content

    return standings(config, load_content(content_folder(config)), offered_tags)


def told(config: Config) -> str:
    """How the languages that a site offers stand, for ``kiosk doctor``.

    Raises ``RuntimeError`` where one of them would show English instead of its own words.
    """
    found = {one.tag: one for one in standings_of(config, offered(config))}
    said, unreviewed = [], dict[int, list[str]]()
    for language in config.language.patient:
        one = found[_catalogue(language, catalogue_folders(config))]
        if language == TAG:
            said.append(f"{language} is made up, for tests")
            continue
        if one.missing:
            raise RuntimeError(
                f"{language} lacks {len(one.missing)} of {len(one.entries)} texts: kiosk i18n status --missing"
            )
        left = len(one.entries) - len(one.reviewed)
        if left and one.tag != SOURCE:
            unreviewed.setdefault(left, []).append(language)
        said.append(f"{language}{f' ({_stale(one)})' if one.stale else ''}")
    left_over = [f"{', '.join(tags)} ({left} texts{' each' if tags[1:] else ''})" for left, tags in unreviewed.items()]
    return ", ".join(said) + (f". NOT reviewed by a person: {'; '.join(left_over)}" if left_over else "")


def _stale(one: Standing) -> str:
    return f"{one.stale} texts are shown otherwise: make kiosk_{one.tag}.qm from kiosk_{one.tag}.ts with lrelease"


def offered(config: Config) -> tuple[str, ...]:
    """The catalogues that the site's languages take their words from; a language without one has a tag of its own."""
    folders = catalogue_folders(config)
    return tuple(dict.fromkeys(_catalogue(tag, folders) for tag in config.language.patient))


def _catalogue(language: str, folders: Sequence[Path]) -> str:
    """The closest catalogue of a language."""
    there = (tag for tag in file_tags(language) if any((folder / f"kiosk_{tag}.ts").is_file() for folder in folders))
    return next(there, catalogue_tag(language))


def _plain(one: Standing) -> dict[str, object]:
    return {
        "language": one.tag,
        "on": one.on,
        "entries": len(one.entries),
        "missing": [{"context": gap.context, "source": gap.source} for gap in one.missing],
        "reviewed": len(one.reviewed),
        "reviewers": [{"by": by, "on": on} for by, on in one.reviewers],
        "words": one.digest,
        "stale": one.stale,
    }
