"""The slip's fonts: which family a string is set in, and which signs none of them has.

A string with one glyph missing in a family is set whole in the next that has all; only a string that no family has
whole is set word by word. reportlab draws a missing glyph as nothing: every sign is looked up first.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from kiosk.errors import SlipError

CAP_HEIGHT = 0.668
"""Height of a capital over the font size, of Atkinson Hyperlegible Next: sizes on the slip are capitals in mm."""


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """Regular and bold file without ``.ttf``; the same where the family has one weight. Equal only to itself."""

    regular: str
    bold: str
    site: bool = False
    """The site's own, of any script: shaped whatever it holds."""

    def face(self, bold: bool) -> str:
        return self.bold if bold else self.regular


FAMILIES = (
    Family("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold"),
    Family("NotoSans-Regular", "NotoSans-Bold"),
    Family("NotoSansArabic-Regular", "NotoSansArabic-Bold"),
    # Han before Hangul: NanumGothic has some Han too, in Korean shapes.
    Family("DroidSansFallbackFull", "DroidSansFallbackFull"),
    Family("NanumGothic", "NanumGothicBold"),
)
ARABIC = FAMILIES[2]

_ZERO_WIDTH_NON_JOINER = "\u200c"


class Fonts:
    """The families in the order they are tried, a site's own last. Each file is read when a string first needs it.

    ``site`` is a folder of ``NAME-Regular.ttf``, with ``NAME-Bold.ttf`` where there is one, or ``NAME.ttf``. Raises
    ``SlipError`` where a file is missing, or such a folder has none.
    """

    def __init__(self, folder: Path, families: tuple[Family, ...] = FAMILIES, site: Path | None = None) -> None:
        self._files = {face: folder / f"{face}.ttf" for family in families for face in (family.regular, family.bold)}
        if site:
            own = _of_site(site)
            families += tuple(Family(f"site-{regular.stem}", f"site-{bold.stem}", True) for regular, bold in own)
            self._files |= {f"site-{path.stem}": path for pair in own for path in pair}
        self._families = families
        self._coverages: dict[Family, frozenset[str]] = {}
        self._ascii: set[Family] = set()
        for path in self._files.values():
            if not path.is_file():
                raise SlipError(f"the font {path.name} is missing: install the kiosk anew")

    @property
    def first(self) -> str:
        """The face a new page starts with; registered."""
        face = self._families[0].regular
        _load(face, self._files[face])
        return face

    def warm(self) -> None:
        """Reads every file now: the large ones take a tenth of a second each."""
        for face, path in self._files.items():
            _load(face, path)

    def missing(self, text: str) -> frozenset[str]:
        """The signs of a cleaned ``text`` that no family has."""
        if self._covers(self._families[0], text):
            return frozenset()
        wanted = frozenset(text) - {" "}
        for family in self._families:
            wanted -= self._coverage(family)
            if not wanted:
                break
        return wanted

    def whole(self, text: str) -> Family | None:
        """The first family that has all of a cleaned ``text``."""
        if text.isascii() and self._families[0] in self._ascii:
            return self._families[0]
        return next((family for family in self._families if self._covers(family, text)), None)

    def families(self, text: str) -> tuple[Family, ...]:
        """The family of each sign of a cleaned ``text``. Raises ``SlipError`` for a sign that no family has."""
        whole = self.whole(text)
        if whole is not None:
            return (whole,) * len(text)
        chosen: list[Family] = []
        for word in text.split(" "):
            if chosen:
                chosen.append(chosen[-1])  # the space before
            whole = self.whole(word)
            if whole is not None:
                chosen.extend([whole] * len(word))
            else:
                for cluster in _clusters(word):
                    chosen.extend([self._first_with(cluster)] * len(cluster))
        # A space may be first, or stand after a family that has none.
        space = self._families[0]
        return tuple(space if sign == " " and " " not in self._coverage(family) else family
                     for sign, family in zip(text, chosen, strict=True))  # fmt: skip

    def _first_with(self, cluster: str) -> Family:
        for family in self._families:
            if self._covers(family, cluster):
                return family
        raise SlipError("a sign of the record is in no font of the kiosk")

    def _covers(self, family: Family, text: str) -> bool:
        # Most text is ASCII, and what is cleaned has no control characters.
        return (text.isascii() and family in self._ascii) or self._coverage(family).issuperset(text)

    def _coverage(self, family: Family) -> frozenset[str]:
        found = self._coverages.get(family)
        if found is None:
            found = frozenset.intersection(*(_load(face, self._files[face]) for face in {family.regular, family.bold}))
            self._coverages[family] = found
            if found.issuperset(map(chr, range(0x20, 0x7F))):
                self._ascii.add(family)
        return found


def _of_site(folder: Path) -> list[tuple[Path, Path]]:
    """Regular and bold file of each family in a site's folder, by name."""
    files = {path.stem: path for path in sorted(folder.glob("*.ttf"))}
    regular = [stem for stem in files if not stem.endswith("-Bold")]
    if not regular:
        raise SlipError(f"printer.fonts: {folder} holds no font, NAME-Regular.ttf or NAME.ttf")
    return [(files[stem], files.get(f"{stem.removesuffix('-Regular')}-Bold", files[stem])) for stem in regular]


@cache
def _load(face: str, path: Path) -> frozenset[str]:
    """Registers a face and says what it covers.

    The set is a copy: reportlab adds private signs to its own table when it shapes.
    """
    try:
        font = TTFont(face, str(path))
    except (TTFError, OSError) as error:
        mend = "take one with TrueType outlines" if face.startswith("site-") else "install the kiosk anew"
        raise SlipError(f"the font {path.name} cannot be read: {mend}") from error
    pdfmetrics.registerFont(font)
    return frozenset(map(chr, font.face.charToGlyph))


def clean(text: str) -> str:
    """NFC on one line, without signs that draw nothing or turn the writing around.

    ``Cc`` and ``Cf`` are control and format signs, among them the bidirectional overrides; a zero-width non-joiner
    between Arabic letters stays, because it changes their shapes.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split()) if "  " in text or text[:1] == " " or text[-1:] == " " else text
    composed = " ".join(unicodedata.normalize("NFC", text).split()).replace("\u2011", "-")
    kept = []
    for index, sign in enumerate(composed):
        if unicodedata.category(sign) in ("Cc", "Cf") or "\ufe00" <= sign <= "\ufe0f":
            beside = composed[index - 1 : index] + composed[index + 1 : index + 2]
            joins = sign == _ZERO_WIDTH_NON_JOINER and len(beside) == 2
            if not joins or any(unicodedata.bidirectional(other) != "AL" for other in beside):
                continue
        kept.append(sign)
    return " ".join("".join(kept).split())


def _clusters(word: str) -> list[str]:
    """Base signs with the marks on them."""
    clusters: list[str] = []
    for sign in word:
        # Mc too: vowel signs of Indic scripts have no combining class.
        if clusters and unicodedata.category(sign)[0] == "M":
            clusters[-1] += sign
        else:
            clusters.append(sign)
    return clusters
