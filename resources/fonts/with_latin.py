"""Adds Latin letters, figures and marks to the Arabic and the Chinese font, so that a line such as "CT 3 cm" with words
in those scripts is set whole in one family; needs fonttools.

python resources/fonts/with_latin.py path/to/fonts-noto-core path/to/wqy-microhei.ttc path/to/DroidSansFallbackFull.ttf
"""

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.scaleUpem import scale_upem

LATIN = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *range(0x2010, 0x2028),
    *(0x202F, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122),
)


def latin(font: TTFont, beside: TTFont) -> TTFont:
    """The Latin part of a font, without what the other has already, in the other's units."""
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    options.name_IDs = ["*"]
    part = Subsetter(options)
    part.populate(unicodes=set(LATIN) - set(beside.getBestCmap()))
    part.subset(font)
    scale_upem(font, beside["head"].unitsPerEm)
    return font


def merged(font: TTFont, more: TTFont) -> TTFont:
    """Both as one; names and line height are those of the first."""
    with tempfile.TemporaryDirectory() as folder:
        files = [str(Path(folder) / name) for name in ("font.ttf", "more.ttf")]
        font.save(files[0])
        more.save(files[1])
        return Merger().merge(files)


def tighten(font: TTFont, ascent: int, descent: int) -> None:
    """Sets the line height, in units of the font."""
    font["hhea"].ascent = font["OS/2"].sTypoAscender = font["OS/2"].usWinAscent = ascent
    font["hhea"].descent = font["OS/2"].sTypoDescender = -descent
    font["OS/2"].usWinDescent = descent


def main() -> None:
    """Writes the three files beside this script."""
    noto, wqy, droid = (Path(argument) for argument in sys.argv[1:4])
    here = Path(__file__).parent
    for weight in ("Regular", "Bold"):
        arabic = TTFont(noto / f"NotoSansArabic-{weight}.ttf")
        font = merged(arabic, latin(TTFont(noto / f"NotoSans-{weight}.ttf"), arabic))
        # As shipped a line is 2.1 em high, for stacked marks that no screen has; the letters take 1.0 and 0.47.
        tighten(font, 1050, 480)
        font.save(here / f"NotoSansArabic-{weight}.ttf")
    chinese, with_letters = TTFont(droid), TTCollection(wqy).fonts[0]
    for table in ("GSUB", "GPOS", "GDEF", "vhea", "vmtx"):
        if table in with_letters:
            del with_letters[table]
    more = latin(with_letters, chinese)
    # nothing is set downwards, and both have to have the same tables
    del chinese["vhea"], chinese["vmtx"]
    more["OS/2"] = chinese["OS/2"]
    merged(chinese, more).save(here / "DroidSansFallbackFull.ttf")


if __name__ == "__main__":
    main()
