"""The screen that a kiosk runs on: pixels and millimetres, since what a display reports of its size is often wrong."""

import math
import os
import sys
from dataclasses import dataclass
from typing import Final

from kiosk.config import Device

_INCH = 25.4
_DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True)
class Display:
    """Pixels and the physical size in mm."""

    width_px: int
    height_px: int
    diagonal_mm: float
    mount_mm: float | None = None
    """From the floor to the lower edge."""
    reach_mm: float = 1220
    """From the floor to the highest place that everybody's hand reaches."""
    viewing_mm: float = 500
    """From the eyes to the glass."""

    @property
    def legible(self) -> bool:
        """Whether the largest type has capitals of 0.7 degrees from where people stand (EN 301 549 5.1.4)."""
        # ui/Kiosk/Theme: body of 4.85 mm, twice as large at 200 %, and up to 1.3 times on larger displays
        room = max(1.0, min(1.3, min(self.width_mm, self.height_mm) / 135))
        return 2 * 4.85 * room >= math.tan(math.radians(0.7)) * self.viewing_mm

    @property
    def out_of_reach_mm(self) -> float:
        """From the upper edge down to where everybody reaches; 0 = all of it, or nobody said how high it stands."""
        return 0 if self.mount_mm is None else max(0, self.mount_mm + self.height_mm - self.reach_mm)

    @property
    def width_mm(self) -> float:
        return self.width_px * self._mm_per_px

    @property
    def height_mm(self) -> float:
        return self.height_px * self._mm_per_px

    @property
    def _mm_per_px(self) -> float:
        return self.diagonal_mm / math.hypot(self.width_px, self.height_px)


PROFILES = {
    "tablet10": Display(1280, 800, 10.1 * _INCH),
    "tablet10-portrait": Display(800, 1280, 10.1 * _INCH),
    "desktop15": Display(1920, 1080, 15.6 * _INCH),
}


def display_of(device: Device) -> Display:
    """The profile, with what the site measured in place of it."""
    profile = PROFILES[device.profile]
    return Display(
        device.width_px or profile.width_px,
        device.height_px or profile.height_px,
        device.diagonal_mm or profile.diagonal_mm,
        device.mount_mm,
        device.reach_mm,
        device.viewing_mm,
    )


def has_display() -> bool:
    """Whether this session has something to show a window on, as far as its environment tells."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in _DISPLAYS)
