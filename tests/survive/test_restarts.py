"""What happens to a kiosk happens to a real one: within 5 seconds the next shows its first screen."""

import os
import signal
from pathlib import Path

import psutil
import pytest

from tests.survive.faulty import CANARY, NEVER_OPENS, STOPPED_EARLY
from tests.survive.lobby import BACK, FAULTS, LONGEST, Site, kiosk_of, managed, supervised, until

FAULTY = "tests.survive.faulty"
NOTICED = 2.5
"""Seconds until a hang is noticed and ended."""


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


@pytest.mark.parametrize(
    "fault",
    ["killed", "hung", "bug", *(pytest.param(rare, marks=pytest.mark.long) for rare in ("segfault", "loop"))],
)
def test_the_parent_starts_it_anew(site: Site, fault: str) -> None:
    with supervised(site, FAULTY) as parent:
        start = until(lambda: site.welcomes == 1, "the first screen")
        first = kiosk_of(parent)
        first.send_signal(FAULTS.get(fault, signal.SIGUSR2))
        took = until(lambda: site.welcomes == 2, "the next first screen")
        print(f"{fault}: {took:.2f} s")
        assert took < max(BACK, NOTICED + 1.5 * start), "and more only where every start takes long"
        assert not first.is_running()
        assert kiosk_of(parent).pid != first.pid
        assert "did not end in order: 1 of late" in site.log
        assert "kiosk: crashes of late: 1\n" in site.said
        parent.send_signal(signal.SIGTERM)
        assert parent.wait(LONGEST) == 0
    assert CANARY not in site.log + site.said


@pytest.mark.long
def test_after_three_crashes_staff_see_to_it(site: Site) -> None:
    """As often as somebody looks; stopped in order and started anew, it is still so."""
    with supervised(site, FAULTY) as parent:
        for count in (1, 2, 3):
            until(lambda count=count: site.welcomes == count, "the next first screen")  # type: ignore[misc]
            kiosk_of(parent).kill()
        until(lambda: site.welcomes == 4, "the next first screen")
        assert "unfit: crashes" in site.log
        assert "kiosk: closed: crashes\n" in site.said
        parent.send_signal(signal.SIGTERM)
        assert parent.wait(LONGEST) == 0


@pytest.mark.long
def test_a_kiosk_that_crashes_while_it_opens_comes_to_rest_on_the_closed_page(site: Site) -> None:
    site.environment[NEVER_OPENS] = "yes"
    with supervised(site, FAULTY) as parent:
        until(lambda: site.welcomes == 1, "a screen that stays", 4 * LONGEST)
        assert site.log.count("did not end in order") == 4
        assert "unfit: crashes" in site.log
        parent.send_signal(signal.SIGTERM)
        assert parent.wait(LONGEST) == 0


def test_an_order_to_stop_that_comes_early_is_not_lost(site: Site) -> None:
    """Before the application runs there is nothing that it could end."""
    site.environment[STOPPED_EARLY] = "yes"
    kiosk = site.start(program=FAULTY)
    try:
        assert kiosk.wait(LONGEST) == 0
    finally:
        kiosk.kill()
        kiosk.wait()


def test_stopped_in_order_is_no_crash(site: Site) -> None:
    for count in (1, 2):
        with supervised(site) as parent:
            until(lambda count=count: site.welcomes == count, "the first screen")  # type: ignore[misc]
            parent.send_signal(signal.SIGTERM)
            assert parent.wait(LONGEST) == 0
    assert "did not end in order" not in site.log


def test_a_wrong_configuration_is_not_tried_again(site: Site) -> None:
    site.config.write_text("nothing = 1")
    with supervised(site) as parent:
        assert parent.wait(LONGEST) == 2
    assert site.said.count("nothing") == 1


def test_a_kiosk_whose_parent_has_gone_ends_and_makes_room(site: Site) -> None:
    with supervised(site) as parent:
        until(lambda: site.welcomes == 1, "the first screen")
        orphan = kiosk_of(parent)
        os.kill(parent.pid, signal.SIGKILL)
        try:
            until(lambda: not orphan.is_running() or orphan.status() == psutil.STATUS_ZOMBIE, "its end")
        finally:
            if orphan.is_running():
                orphan.kill()
    assert "did not end in order" not in site.log


@pytest.mark.parametrize("address", ["/notify", "@kiosk-test"])
def test_systemd_is_told(site: Site, address: str) -> None:
    own = f"{address}-{os.getpid()}" if address.startswith("@") else f"{site.folder}{address}"
    with managed(site, own, FAULTY) as manager:
        start = manager.until_ready(1)
        assert {"READY=1", "STATUS=at work"} <= set(manager.said)

        def beats() -> bool:
            manager.turn()
            return manager.said.count("WATCHDOG=1") >= 2

        until(beats, "a sign of life")
        manager.process.send_signal(signal.SIGSTOP)
        took = manager.until_ready(2)
        print(f"hung under a service manager: {took:.2f} s")
        assert took < max(BACK, NOTICED + 1.5 * start)
        manager.process.send_signal(signal.SIGTERM)

        def ended() -> bool:
            manager.turn()
            return manager.process.poll() == 0 and "STOPPING=1" in manager.said

        until(ended, "an end in order")
