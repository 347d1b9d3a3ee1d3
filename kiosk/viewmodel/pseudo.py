"""A made-up language for tests: English with accents, 40 % longer; what is cut off or not translated is seen."""

import re

TAG = "en-XA"
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = str.maketrans(_LETTERS, "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ")
_PLACES = re.compile(r"(\{\w*\}|%L?(?:\d+|n))")
_MORE = " ŀǿřḗḿ īƥşŭḿ ḓǿŀǿř şīŧ ȧḿḗŧ"


def pseudo(text: str) -> str:
    """The text accented and at least 40 % longer, its placeholders (``{exam}``, ``%1``) kept. Empty stays empty."""
    if not text:
        return ""
    pieces = _PLACES.split(text)
    accented = "".join(piece if index % 2 else piece.translate(_ACCENTED) for index, piece in enumerate(pieces))
    wanted = -(-len(text) * 2 // 5)
    return accented + (_MORE * (wanted // len(_MORE) + 1))[: wanted - 1] + _MORE[1]
