"""A screen in millimetres, on its stand."""

import pytest

from kiosk.config import Device
from kiosk.device import display_of


def test_what_a_profile_says_and_what_a_site_measured() -> None:
    assert display_of(Device()).width_mm == pytest.approx(217.5, abs=0.1)
    measured = display_of(Device(profile="tablet10-portrait", diagonal_mm=300))
    assert (measured.width_px, measured.height_px) == (800, 1280)
    assert measured.height_mm == pytest.approx(254.4, abs=0.1)


@pytest.mark.parametrize(
    ("mount", "reach", "out"),
    [(None, 1220, 0), (800, 1220, 0), (1000, 1220, 0), (1100, 1220, 97.5), (1100, 1000, 317.5)],
)
def test_how_much_of_a_tall_stand_is_out_of_reach(mount: float | None, reach: float, out: float) -> None:
    device = Device(profile="tablet10-portrait", mount_mm=mount, reach_mm=reach)
    assert display_of(device).out_of_reach_mm == pytest.approx(out, abs=0.1)


@pytest.mark.parametrize(
    ("profile", "viewing", "legible"),
    [("tablet10", 500, True), ("tablet10", 790, True), ("tablet10", 800, False), ("desktop15", 1000, True)],
)
def test_whether_the_largest_type_can_be_read_from_where_people_stand(
    profile: str, viewing: float, legible: bool
) -> None:
    assert display_of(Device(profile=profile, viewing_mm=viewing)).legible is legible  # type: ignore[arg-type]
