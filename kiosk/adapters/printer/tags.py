"""How attributes are tagged on the wire, beside what pyipp knows (docs/decisions: printing over IPP)."""

from collections.abc import Iterable


def see_to_tags(names: Iterable[str]) -> None:
    """Makes pyipp's table whole, and raises ``KeyError`` for a name that is not in it.

    pyipp leaves out what it has no tag for and says nothing; a job would go without its limit of time. It also sends
    ``media`` as a name, which a printer may take for a size of its owner's making: sizes are keywords (RFC 8011,
    5.2.11).
    """
    from pyipp.enums import IppTag
    from pyipp.tags import ATTRIBUTE_TAG_MAP

    if ATTRIBUTE_TAG_MAP["media"] is not IppTag.KEYWORD:
        ATTRIBUTE_TAG_MAP.update(
            {"media": IppTag.KEYWORD, "print-scaling": IppTag.KEYWORD, "purge-job": IppTag.BOOLEAN}
        )
    for name in names:
        if name not in ATTRIBUTE_TAG_MAP:
            raise KeyError(f"no tag is known for {name}: it would not be sent")
