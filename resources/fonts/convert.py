"""Makes the Atkinson Hyperlegible Next TTF files from the unpacked npm package; needs fonttools and brotli.

python resources/fonts/convert.py path/to/@fontsource/atkinson-hyperlegible-next
"""

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}


def merged(package: Path, weight: int) -> TTFont:
    """Both woff2 subsets of one weight as one font."""
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for subset in ("latin", "latin-ext"):
            font = TTFont(package / "files" / f"atkinson-hyperlegible-next-{subset}-{weight}-normal.woff2")
            font.flavor = None
            parts.append(str(Path(folder) / f"{subset}.ttf"))
            font.save(parts[-1])
        return Merger().merge(parts)


def name(font: TTFont, style: str, weight: int) -> None:
    """Family and style as Qt and PDF readers look for them; SemiBold is a family of its own to old readers."""
    table = font["name"]
    copyright_line = table.getDebugName(0)
    licence, licence_page = table.getDebugName(13), table.getDebugName(14)
    linked = style in ("Regular", "Bold")
    full = f"{FAMILY} {style}"
    names = {
        0: copyright_line,
        1: FAMILY if linked else full,
        2: style if linked else "Regular",
        3: f"{full} merged",
        4: full,
        5: table.getDebugName(5),
        6: full.replace(f" {style}", f"-{style}").replace(" ", ""),
        13: licence,
        14: licence_page,
    }
    if not linked:
        names |= {16: FAMILY, 17: style}
    table.names = []
    for number, text in names.items():
        if text:
            table.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    bold = 1 if style == "Bold" else 0
    font["head"].macStyle = bold
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0b1100001 | (bold << 5) | ((1 - bold) << 6)


def main() -> None:
    """Writes the three files beside this script."""
    package = Path(sys.argv[1])
    for style, weight in WEIGHTS.items():
        font = merged(package, weight)
        name(font, style, weight)
        font.save(Path(__file__).with_name(f"AtkinsonHyperlegibleNext-{style}.ttf"))


if __name__ == "__main__":
    main()
