"""Words: large enough, dark enough, whole, in a bundled font (standards.md T1 to T6, T10)."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQml import QJSValue, QQmlProperty

from tests.audit.fault import Fault, Rule, fault, unmeasured
from tests.audit.glyphs import drawn, longest_line
from tests.audit.pixels import contrast, ink
from tests.audit.sight import Seen, Sight, Words

BODY_MM, CAPTION_MM = 4.8, 3.2
VISUAL_ANGLE = 0.0122
"""0.7 degrees: height of a capital over the distance of the eye (standards.md T3)."""
TEXT_CONTRAST = 7.0
LINE, LINE_CJK = 80, 40
_CARET_MM = 1.2
"""What is thinner covers nothing: a caret, a rule."""
_FADED = 0.75
"""Thin strokes reach this share of their declared contrast; less is faded or covered."""

NOT_FOR_PATIENTS = "DemoMark/words"
HINTS = {
    "Header/row": "where one is",
    "Header/side": "whose visit it is, or the clock",
    "Sentences/": "the help under a question",
    "ChoiceCard/more": "second line of an answer",
    "BigButton/more": "second line of a button",
    "NextStepRow/name": "a step: the page says the number and where to sit",
    "NextStepRow/more": "second line of a step",
    "ExamStep/long": "how long a step takes",
    "Ruler/": "for staff",
    "Ruler/words": "for staff",
    "Closed/title": "for staff: what patients need stands above, large",
    "Closed/tried": "for staff",
    "Closed/seenText": "for staff",
    "Closed/remedyText": "for staff",
    "Standing/words": "for staff",
    "CheckInLine/called": "for staff: as many of a day on a page as can be",
    "CheckInLine/named": "for staff",
    "CheckInLine/when": "for staff",
    "StaffCheckIn/": "for staff",
    "StaffDay/": "for staff",
    "FindingLine/said": "for staff",
    "FindingLine/cure": "for staff",
    "Told/words": "for staff",
    "Rest/": "nobody reads the center's name to check in",
    "PrimaryButton/more": "which leaf this is, or the seconds left",
    "CheckRow/question": "what an answer belongs to",
    "DateField/name": "caption of a box",
    "TextLine/name": "caption of a field",
    "Options/name": "caption of a setting",
    "QuietButton/words": "a button beside the main thing",
    "FootBar/words": "a note, or the clock",
    "FootBar/": "a note, or the clock",
    NOT_FOR_PATIENTS: "it is only there where there are none",
}
"""Texts that brief.md section 4 lets be captions. Any other text is question, answer, body or error."""
BODY_PAGES = frozenset({"Done", "Desk", "Help", "StillThere", "Waiting"})
"""Nothing is asked here: what elsewhere is the help under a question is what the page is there to say."""


def text_faults(sight: Sight, scale: float, viewing_mm: float, families: frozenset[str]) -> Iterator[Fault]:
    """What is wrong with the words of one leaf. ``viewing_mm``: from eye to glass; ``families``: the bundled fonts."""
    for index, seen, words in sight.texts:
        yield from _contrast(sight, seen, words)
        yield from _size(sight, seen, words, scale, viewing_mm)
        yield from _whole(sight, index, seen, words)
        yield from _line(seen, words)
        yield from _font(words, families)


def _short(words: Words) -> str:
    text = " ".join(words.text.split())
    return f"“{text if len(text) < 48 else text[:45] + '…'}”"


def _contrast(sight: Sight, seen: Seen, words: Words) -> Iterator[Fault]:
    found = sight.tone_of(words)
    if found is None:
        return
    if not found.flat:
        yield unmeasured(Rule.TEXT_CONTRAST, f"{_short(words)} stands on more than one colour", words.ink)
        return
    declared = contrast(words.colour.rgb() & 0xFFFFFF, found.ground) if seen.opacity == 1 else found.contrast
    faded = found.contrast < TEXT_CONTRAST and found.contrast < declared * _FADED
    if declared < TEXT_CONTRAST or faded:
        worst = min(found.contrast, declared)
        colours = f"#{found.front:06x} on #{found.ground:06x}"
        yield fault(Rule.TEXT_CONTRAST, f"{_short(words)} has {worst:.1f}:1 ({colours})", words.ink)


def least_height(sight: Sight, seen: Seen, scale: float, viewing_mm: float) -> float:
    """Of a capital I, in mm."""
    pages = {sight.seen[i].kind for i in seen.above}
    hint = seen.place in HINTS and not (seen.place == "Sentences/" and pages & BODY_PAGES)
    least = CAPTION_MM if hint and scale < 1.5 else BODY_MM
    # three signs on a key are as large as a key of 16 mm lets them be; the ruler's figures stand at their lines
    free = (NOT_FOR_PATIENTS, "Key/", "Ruler/", "Ruler/words")
    return max(least, VISUAL_ANGLE * viewing_mm) if scale >= 2 and seen.place not in free else least


def _size(sight: Sight, seen: Seen, words: Words, scale: float, viewing_mm: float) -> Iterator[Fault]:
    height = words.capital / sight.per_mm
    least = least_height(sight, seen, scale, viewing_mm)
    if height < least - 0.02:
        yield fault(
            Rule.TEXT_SIZE,
            f"{_short(words)} ({seen.place}) is {height:.2f} mm high, {least:.2f} mm is the least",
            words.ink,
        )


def _whole(sight: Sight, index: int, seen: Seen, words: Words) -> Iterator[Fault]:
    line = words.ink
    if words.cut:
        yield fault(Rule.CUT_OFF, f"{_short(words)} does not fit its place", seen.rect)
    if not sight.bounds.adjusted(-1, -1, 1, 1).contains(line):
        yield fault(Rule.OFF_WINDOW, f"{_short(words)} is off the window", line)
    elif not seen.window.adjusted(-1, -1, 1, 1).contains(line):
        yield fault(Rule.CUT_OFF, f"{_short(words)} is clipped", line)
    frame = next((sight.seen[i] for i in seen.above if _drawn(sight.seen[i])), None)
    if frame is not None and not frame.rect.adjusted(-1, -1, 1, 1).contains(painted(sight, words)):
        yield fault(Rule.CUT_OFF, f"{_short(words)} sticks out of its {frame.kind}", line, frame.rect)
    inside = _inner(line)
    for other in sight.seen[index + 1 :]:
        if min(other.rect.width(), other.rect.height()) < _CARET_MM * sight.per_mm:
            continue
        if other.rect.intersects(inside) and _opaque(other) and other.rect.intersects(_inner(painted(sight, words))):
            yield fault(Rule.OVERLAP, f"{_short(words)} is covered by {other.kind}", line, other.rect)


def painted(sight: Sight, words: Words) -> QRectF:
    """The ink of a text, from its first to its last column of pixels where its item is wider than the text."""
    if words.slack <= 2:
        return words.ink
    found = sight.tone_of(words)
    columns = ink(sight.pixels(words.ink), found.ground) if found else None
    if columns is None:
        return words.ink
    first, last = columns
    wide = int(words.ink.width() - words.slack) + 1
    if last - first > wide:  # a caret after the text is no part of it
        first, last = (last - wide, last) if words.right_to_left else (first, first + wide)
    return QRectF(words.ink.left() + first, words.ink.top(), last - first + 1, words.ink.height())


def _inner(rect: QRectF) -> QRectF:
    return rect.adjusted(1, 1, -1, -1)


def _drawn(seen: Seen) -> bool:
    if "QQuickRectangle" not in seen.bases:
        return False
    filled = seen.item.property("color").alpha() > 0
    return bool(filled or QQmlProperty.read(seen.item, "border.width") > 0)


def _opaque(seen: Seen) -> bool:
    return (
        "QQuickRectangle" in seen.bases
        and seen.opacity == 1
        and seen.item.property("color").alpha() == 255
        and not _graded(seen)
    )


def _graded(seen: Seen) -> bool:
    gradient = seen.item.property("gradient")
    return gradient is not None and not (
        isinstance(gradient, QJSValue) and (gradient.isUndefined() or gradient.isNull())
    )


def _line(seen: Seen, words: Words) -> Iterator[Fault]:
    # names of drugs with one Chinese word among them are a line of Latin
    signs = [sign for sign in words.text if sign.isalnum()]
    wide = sum("\u1100" <= sign <= "\u11ff" or "\u2e80" <= sign <= "\ud7ff" for sign in signs)
    most = LINE_CJK if 2 * wide > len(signs) else LINE
    if len(words.text) > most:
        room = seen.item.width() - seen.item.property("leftPadding") - seen.item.property("rightPadding")
        longest = longest_line(words.text, words.font, room)
        if longest > most:
            yield fault(Rule.LINE_LENGTH, f"{_short(words)} has {longest} signs in a line", words.ink)


def _font(words: Words, families: frozenset[str]) -> Iterator[Fault]:
    how = drawn(words.text, words.font)
    foreign = [family for family in how.families if family not in families]
    if foreign:
        yield fault(Rule.FONT, f"{_short(words)} is drawn in {', '.join(foreign)}, which is not bundled", words.ink)
    if how.missing:
        yield fault(Rule.FONT, f"{_short(words)} has a sign that no font here has", words.ink)
    if len(how.families) > 1:
        yield fault(Rule.FONT, f"{_short(words)} mixes {' and '.join(how.families)}", words.ink)


def overlaps(sight: Sight) -> Iterator[Fault]:
    """Two texts, or a text and a control that it is not part of, in one place."""
    texts = [(index, seen, words, _inner(words.ink)) for index, seen, words in sight.texts]
    inks: dict[int, QRectF] = {}

    def ink_of(index: int, words: Words) -> QRectF:
        if index not in inks:
            inks[index] = _inner(painted(sight, words))
        return inks[index]

    for n, (index, _, words, rect) in enumerate(texts):
        for other, _, others, place in texts[n + 1 :]:
            if rect.intersects(place) and ink_of(index, words).intersects(ink_of(other, others)):
                yield fault(Rule.OVERLAP, f"{_short(words)} and {_short(others)} overlap", rect, place)
        for other, target in sight.targets:
            whole = sight.target_of(target) is None and not sight.is_surface(target)
            foreign = whole and other not in sight.seen[index].above
            if foreign and rect.intersects(target.rect) and ink_of(index, words).intersects(target.rect):
                yield fault(Rule.OVERLAP, f"{_short(words)} overlaps {target.label}", rect, target.rect)
