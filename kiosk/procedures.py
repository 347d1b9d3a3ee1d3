"""What a radiologist and the translators do with the content at the command line."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kiosk import i18n
from kiosk.adapters.clock import SystemClock
from kiosk.adapters.content_toml import load_content
from kiosk.adapters.review_pdf import ReviewPdf
from kiosk.adapters.slip_type import Fonts
from kiosk.config import Config
from kiosk.core.review import Block, Review, Tongue, Translated, Wording, exam_blocks, sources, topic_block
from kiosk.core.slip import staff_date
from kiosk.errors import ConfigError
from kiosk.paths import RESOURCES
from kiosk.slips import write_whole
from kiosk.viewmodel.language import Catalogues

_COLUMNS = ("exam", "part", "what", "reader", "English", "flag", "slip", "remark")


def review(config: Config, languages: Sequence[str], pdf: Path | None, table: Path | None) -> int:
    """Writes the table of all patient wording, as PDF to sign, as CSV to compare, or both.

    ``languages`` are catalogues such as ``es``; none = those that the site offers. Raises ``KnownError``.
    """
    if pdf is None and table is None:
        raise ConfigError("say where to: --pdf FILE, --csv FILE, or both")
    found = review_of(config, languages)
    if pdf is not None:
        write_whole(pdf, ReviewPdf(Fonts(RESOURCES / "fonts"), config.printer.paper).draw(found))
        print(f"{pdf}: {', '.join(['English', *(tongue.name for tongue in found.tongues)])}")
    if table is not None:
        out = io.StringIO()
        csv.writer(out).writerows(_rows(found))
        # With a mark, or Excel takes UTF-8 for something else.
        write_whole(table, out.getvalue().encode("utf-8-sig"))
        print(f"{table}: one line per text")
    return 0


def review_of(config: Config, languages: Sequence[str]) -> Review:
    """All wording as it stands. Raises ``ContentError``, and ``ConfigError`` for a language without a catalogue."""
    content = load_content(Path(config.content.folder) if config.content.folder else RESOURCES)
    standings = {standing.tag: standing for standing in i18n.standings(i18n.offered(config))}
    wanted = languages or [tag for tag in i18n.offered(config) if tag != i18n.SOURCE]
    for tag in wanted:
        if tag not in standings or tag == i18n.SOURCE:
            known = ", ".join(tag for tag in standings if tag != i18n.SOURCE)
            raise ConfigError(f"language {tag} has no catalogue of translations; there are {known}")
    exams = tuple((exam.staff, tuple(exam_blocks(content, exam))) for exam in content.procedures.values())
    common = (topic_block(content), *_own_pages(standings[i18n.SOURCE].entries))
    blocks = [*(block for _, blocks in exams for block in blocks), *common]
    return Review(
        center=config.center.name,
        printed=staff_date(SystemClock().now()),
        version=content.version,
        hash=content.hash,
        signed=content.signed,
        procedures=exams,
        common=common,
        tongues=tuple(_tongue(standings[tag], blocks) for tag in wanted),
    )


def _own_pages(entries: Iterable[i18n.Entry]) -> Iterator[Block]:
    """The kiosk's own words, a block a page: their contexts begin with a capital, ids of content do not."""
    pages: dict[str, list[Wording]] = {}
    for entry in entries:
        if entry.context[:1].isupper():
            pages.setdefault(entry.context, []).append(Wording(entry.context, "", entry.source))
    for page, wordings in pages.items():
        yield Block(page.upper(), "the kiosk's own words", tuple(wordings))


def _tongue(standing: i18n.Standing, blocks: Sequence[Block]) -> Tongue:
    known = {(entry.context, entry.source): entry for entry in standing.entries}
    entries = [known.get(pair) or i18n.Entry(*pair, "") for pair in sources(blocks)]
    return Tongue(
        name=Catalogues.staff_name(standing.tag),
        right_to_left=Catalogues(i18n.FOLDER).right_to_left(standing.tag),
        entries=tuple(
            Translated(one.context, one.source, one.text, f"{one.by}, {one.on}" if one.by else "") for one in entries
        ),
    )


def _rows(found: Review) -> Iterator[tuple[str, ...]]:
    names = [name for tongue in found.tongues for name in (tongue.name, f"{tongue.name}, reviewed")]
    yield (*_COLUMNS, *names)
    known = [{(entry.context, entry.source): entry for entry in tongue.entries} for tongue in found.tongues]
    for exam, blocks in (*found.procedures, ("", found.common)):
        for block in blocks:
            for wording in block.wordings:
                raised = (wording.flag.value, wording.slip, wording.remark)
                for what, reader, text in _texts(wording):
                    told = [entries.get((wording.context, text)) for entries in known]
                    cells = [cell for one in told for cell in ((one.text, one.reviewed) if one else ("", ""))]
                    yield exam, block.title, what, reader, text, *raised, *cells


def _texts(wording: Wording) -> Iterator[tuple[str, str, str]]:
    yield wording.what, "patient", wording.text
    below = f"{wording.what}, below"
    others = ((wording.what, "helper", wording.helper), (below, "patient", wording.help))
    for what, reader, text in (*others, (below, "helper", wording.help_helper)):
        if text:
            yield what, reader, text
