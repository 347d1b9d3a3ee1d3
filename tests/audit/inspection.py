"""One configuration gone through: every screen, every leaf, every rule."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtGui import QAccessible

from tests.audit.allowed import is_allowed
from tests.audit.fault import Box, Fault, Rule
from tests.audit.matrix import Configuration
from tests.audit.pixels import Picture
from tests.audit.rules_tab import Walked, tab_faults
from tests.audit.rules_text import overlaps, text_faults
from tests.audit.rules_touch import shape_faults, touch_faults
from tests.audit.rules_tree import tree_faults
from tests.audit.rules_words import language_faults, mirrored, missing, side_faults
from tests.audit.sight import Sight, look
from tests.audit.theatre import CENTERS, Theatre, families, rules
from tests.audit.visits import LONG_WORDS, NAMES, UNFIT, Scene, scenes

VIEWING_MM = 500.0
"""From eye to glass, until the device profile says otherwise."""
_OWN = (
    *(part for name in NAMES.values() for part in name),
    *(center.name for center in CENTERS.values()),
    LONG_WORDS,
    "Lakeside Imaging and Spine Center Waiting Area B A127 DEMO ABC",
    *(words for finding in UNFIT for words in (finding.seen, finding.remedy)),
    *("For staff", "Last tried", "Try again"),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault with where it was."""

    configuration: Configuration
    scene: str
    leaf: int
    fault: Fault
    picture: str = ""
    """File of the leaf's picture, beside the report."""


@dataclass(slots=True)
class Inspected:
    """What came out of one configuration."""

    configuration: Configuration
    findings: list[Finding] = field(default_factory=list)
    leaves: int = 0
    samples: list[tuple[str, str]] = field(default_factory=list)
    """Scene and picture of good leaves that were kept to be looked at."""


Places = dict[str, dict[tuple[int, int], list[tuple[str, int, Box]]]]
"""Place of a control -> its held corner -> scenes, leaves and boxes where it is there."""

Keep = Callable[[Configuration, str, int, Picture, list[Fault]], str]
"""Called with each leaf: keeps its picture, or not, and gives the file's name."""


def chosen(names: Iterable[str]) -> list[Scene]:
    """The scenes whose name begins with one of these; none given = all."""
    wanted = tuple(names)
    return [scene for scene in scenes(rules()) if not wanted or scene.name.startswith(wanted)]


def inspect(
    theatre: Theatre, configuration: Configuration, cast: Iterable[Scene], keep: Keep, walked: Walked | None = None
) -> Inspected:
    """Goes through the cast. ``walked`` is shared between the themes of one layout."""
    QAccessible.setActive(True)
    out = Inspected(configuration)
    walked = Walked() if walked is None else walked
    places: Places = defaultdict(lambda: defaultdict(list))
    for scene in cast:
        if scene.staff is not None and not scene.staff.locked and configuration.language != "en":
            continue  # behind the PIN words are English, whatever the visit is in
        theatre.warnings.clear()
        theatre.show(scene, configuration)
        sights: list[Sight] = []
        for leaf in theatre.leaves():
            sight = look(theatre.window, theatre.per_mm)
            sights.append(sight)
            found = list(faults_of(theatre, sight, configuration, walked))
            found += [Fault(Rule.QT, text) for text in dict.fromkeys(theatre.warnings)]
            theatre.warnings.clear()
            found = [one for one in found if not is_allowed(one)]
            picture = keep(configuration, scene.name, leaf, sight.picture, found)
            out.findings += [Finding(configuration, scene.name, leaf, one, picture) for one in found]
            if picture and not found:
                out.samples.append((scene.name, picture))
            if scene.staff is None:  # their foot bar has buttons of its own
                remember(sight, scene.name, leaf, places)
            out.leaves += 1
        shown = theatre.kiosk.shown
        if not scene.visit.overlay and not scene.resting:
            out.findings += [Finding(configuration, scene.name, 0, one) for one in missing(shown, sights)]
    out.findings += list(moved(configuration, places))
    return out


def faults_of(theatre: Theatre, sight: Sight, configuration: Configuration, walked: Walked) -> Iterator[Fault]:
    """Everything that one leaf can have wrong. Presses Tab, and puts the focus back."""
    language = configuration.language
    yield from text_faults(sight, configuration.scale, VIEWING_MM, families())
    yield from overlaps(sight)
    yield from touch_faults(sight, theatre.out_of_reach_mm)
    yield from shape_faults(sight)
    yield from tree_faults(sight)
    yield from language_faults(sight, language, _OWN)
    yield from side_faults(sight, language)
    if not theatre.idle.resting:  # any key wakes it
        yield from tab_faults(theatre.window, sight, mirrored(language), walked)


def remember(sight: Sight, scene: str, leaf: int, places: Places) -> None:
    """Where the controls of the foot bar are: the corner that is held, which is the outer lower one."""
    for _, seen in sight.targets:
        if seen.place.startswith("FootBar/") and not seen.place.endswith("/"):
            rect = seen.rect
            left = rect.center().x() < sight.bounds.center().x()
            corner = round(rect.left() if left else rect.right()), round(rect.bottom())
            box = Box(rect.x(), rect.y(), rect.width(), rect.height())
            places[seen.place][corner].append((scene, leaf, box))


def moved(configuration: Configuration, places: Places) -> Iterator[Finding]:
    for place, corners in places.items():
        usual = Counter({corner: len(where) for corner, where in corners.items()}).most_common(1)[0][0]
        for corner, where in corners.items():
            off = max(abs(corner[0] - usual[0]), abs(corner[1] - usual[1]))
            if off > 1:
                scene, leaf, box = where[0]
                on = f"on {len(where)} leaves, such as this one" if len(where) > 1 else "here"
                what = f"{place} is {off} pixels from its usual place {on}"
                yield Finding(configuration, scene, leaf, Fault(Rule.MOVED, what, (box,)))
