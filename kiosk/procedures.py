"""What a radiologist and the translators do with the content at the command line."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk import i18n
from kiosk.adapters.clock import SystemClock
from kiosk.adapters.content_toml import load_content
from kiosk.adapters.review_pdf import ReviewPdf
from kiosk.adapters.slip_type import Fonts
from kiosk.config import Config, content_folder
from kiosk.core.review import Review, Tongue, Translated, Wording
from kiosk.core.slip import staff_date
from kiosk.errors import ConfigError
from kiosk.paths import RESOURCES
from kiosk.viewmodel.language import SOURCE, Catalogues
from kiosk.whole_file import write_whole

_COLUMNS = ("exam", "part", "what", "reader", "English", "flag", "slip", "remark")


def review(config: Config, languages: Sequence[str], pdf: Path | None, table: Path | None) -> int:
    """Writes the table of all patient wording, as PDF to sign, as CSV to compare, or both.

    ``languages`` are catalogues such as ``es``; none = those that the site offers. Raises ``KnownError``.
    """
    if pdf is None and table is None:
        raise ConfigError("say where to: --pdf FILE, --csv FILE, or both")
    found = review_of(config, languages)
    if pdf is not None:
        # Slips may be smaller than anything that is signed.
        paper = "letter" if config.printer.paper in ("letter", "receipt80") else "a4"
        write_whole(pdf, ReviewPdf(Fonts(RESOURCES / "fonts"), paper).draw(found))
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
    content = load_content(content_folder(config))
    offered = i18n.offered(config)
    standings = {standing.tag: standing for standing in i18n.standings(config, content, offered)}
    wanted = languages or [tag for tag in offered if tag != SOURCE]
    for tag in wanted:
        if tag not in standings or tag == SOURCE:
            known = ", ".join(tag for tag in standings if tag != SOURCE)
            raise ConfigError(f"language {tag} has no catalogue of translations; there are {known}")
    patients = i18n.patients_read(content)
    captions = standings[SOURCE].captions
    return Review(
        center=config.center.name,
        printed=staff_date(SystemClock().now()),
        version=content.version,
        hash=content.hash,
        signed=content.signed,
        procedures=patients.exams,
        common=(*patients.common, *captions),
        tongues=tuple(_tongue(standings[tag]) for tag in wanted),
    )


def _tongue(standing: i18n.Standing) -> Tongue:
    return Tongue(
        name=Catalogues.staff_name(standing.tag),
        right_to_left=Catalogues().right_to_left(standing.tag),
        entries=tuple(
            Translated(one.context, one.source, one.text, f"{one.by}, {one.on}" if one.by else "")
            for one in standing.entries
        ),
        captions=standing.captions,
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
    for tongue in found.tongues:
        for block in tongue.captions:
            for wording in block.wordings:
                cells = [cell for one in found.tongues for cell in (wording.text if one is tongue else "", "")]
                yield "", block.title, wording.what, "patient", "", "", "", "", *cells


def _texts(wording: Wording) -> Iterator[tuple[str, str, str]]:
    yield wording.what, "patient", wording.text
    below = f"{wording.what}, below"
    others = ((wording.what, "helper", wording.helper), (below, "patient", wording.help))
    for what, reader, text in (*others, (below, "helper", wording.help_helper)):
        if text:
            yield what, reader, text
