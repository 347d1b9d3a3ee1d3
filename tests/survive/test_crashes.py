"""Three crashes within five minutes are many, over restarts, whatever the clock on the wall says."""

from pathlib import Path

import pytest

from kiosk.app.crashes import MANY, WITHIN, Crashes


class Machine:
    """One machine's time since its start, and the runs of a kiosk on it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now, self.boot = folder, 100.0, "one"

    def run(self, after: float = 0) -> tuple[Crashes, int]:
        self.now += after
        crashes = Crashes(self.folder, "K1", lambda: self.now, self.boot)
        count = crashes.begin()
        crashes.shown()
        return crashes, count

    def crash(self, after: float = 0) -> int:
        """A run that does not end in order; how many there had been before."""
        crashes, count = self.run(after)
        assert crashes._alone is not None
        crashes._alone.unlock()
        return count


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "state")


def test_three_in_five_minutes_are_many(machine: Machine) -> None:
    assert [machine.crash(after=60) for _ in range(4)] == [0, 1, 2, MANY]


def test_three_in_a_longer_time_are_not(machine: Machine) -> None:
    assert [machine.crash(after=WITHIN / 2 + 1) for _ in range(6)] == [0, 1, 2, 2, 2, 2]


def test_an_end_in_order_is_no_crash(machine: Machine) -> None:
    for _ in range(5):
        crashes, count = machine.run(after=1)
        assert count == 0
        crashes.end()


def test_a_start_that_shows_nothing_is_not_counted(machine: Machine) -> None:
    for _ in range(5):
        assert Crashes(machine.folder, "K1", lambda: machine.now, machine.boot).begin() == 0


def test_it_is_forgotten_when_staff_have_seen_to_it(machine: Machine) -> None:
    machine.crash()
    machine.crash(after=1)
    crashes, count = machine.run(after=1)
    assert count == 2
    crashes.forget()
    crashes.end()
    assert machine.run(after=1)[1] == 0


def test_a_power_cut_is_no_crash(machine: Machine) -> None:
    machine.crash()
    machine.crash(after=1)
    machine.boot, machine.now = "two", 5.0
    assert machine.run()[1] == 0


def test_without_a_boot_id_an_earlier_boot_counts_for_nothing_later_than_now(machine: Machine) -> None:
    machine.boot = ""
    machine.crash(after=1000)
    machine.crash(after=1)
    machine.now = 5.0
    assert machine.run()[1] == 1, "the last run alone is not known to have ended with the machine"


def test_a_second_process_counts_nothing(machine: Machine) -> None:
    first, _ = machine.run()
    second, count = machine.run(after=1)
    assert count == 0
    second.end()
    first.end()
    assert machine.run(after=1)[1] == 0


@pytest.mark.parametrize("left", [b"", b"{", b'{"crashes": 5}', b"\xff", b'{"crashes": ["x"], "boot": "one"}'])
def test_what_a_power_cut_left_of_the_file_does_not_stop_it(machine: Machine, left: bytes) -> None:
    machine.crash()
    (machine.folder / "runs-K1.json").write_bytes(left)
    assert machine.crash() == 0
    assert machine.crash() == 1


def test_where_nothing_can_be_kept_the_kiosk_runs(machine: Machine) -> None:
    machine.folder.write_text("a file where the folder should be")
    crashes, count = machine.run()
    assert count == 0
    crashes.forget()
    crashes.end()
