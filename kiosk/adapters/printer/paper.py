"""The site's paper in the words of printers (PWG 5101.1 media size names)."""

from typing import NamedTuple


class Sheet(NamedTuple):
    """A size name and its sides in hundredths of a millimetre."""

    media: str
    width: int
    height: int


SHEETS = {
    "letter": Sheet("na_letter_8.5x11in", 21590, 27940),
    "a4": Sheet("iso_a4_210x297mm", 21000, 29700),
    "a5": Sheet("iso_a5_148x210mm", 14800, 21000),
}
"""By the site's word. A receipt printer has one roll, whose length is the slip's: it is asked for no size."""
