"""The folder that exports appear in: nothing half-written is read, nothing is read twice, nothing is lost."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.adapters.schedule_folder import LARGEST, STEADY, STEADY_CUT, Arrived, ScheduleFolder
from kiosk.errors import ScheduleError

LATER = STEADY + 1


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "exports"
    folder.mkdir()
    return folder


def put(place: Path, name: str, data: bytes = b"a\n1\n", at: float = 1000) -> Path:
    path = place / name
    path.write_bytes(data)
    os.utime(path, (at, at))
    return path


def whole(folder: ScheduleFolder) -> Arrived | None:
    """What two looks some seconds apart hand out."""
    assert folder.look(0) is None
    return folder.look(LATER)


def names(place: Path) -> list[str]:
    return sorted(path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file())


def test_a_file_that_stays_as_it_is_is_put_away_with_its_report(place: Path) -> None:
    put(place, "day.csv")
    folder = ScheduleFolder(place)
    assert folder.look(0) is None
    assert folder.look(STEADY - 1) is None
    arrived = folder.look(STEADY)
    assert arrived is not None
    assert (arrived.name, arrived.data, arrived.fault) == ("day.csv", b"a\n1\n", "")
    folder.done(arrived, ("day.csv: 1 rows", "  fine"))
    assert names(place) == ["done/day.csv", "done/day.csv.report.txt"]
    assert (place / "done/day.csv.report.txt").read_text() == "day.csv: 1 rows\n  fine\n"
    assert stat.S_IMODE((place / "done").stat().st_mode) == 0o700
    assert stat.S_IMODE((place / "done/day.csv.report.txt").stat().st_mode) == 0o600
    assert folder.look(100) is None
    assert folder.trouble == ""


def test_a_refused_file_goes_to_another_place(place: Path) -> None:
    put(place, "day.csv")
    folder = ScheduleFolder(place)
    arrived = whole(folder)
    assert arrived is not None
    folder.bad(arrived, ("no",))
    assert names(place) == ["bad/day.csv", "bad/day.csv.report.txt"]


def test_an_ok_beside_it_ends_the_wait_and_goes_with_it(place: Path) -> None:
    put(place, "day.csv", b"no end")
    put(place, "day.csv.ok", b"")
    folder = ScheduleFolder(place)
    arrived = folder.look(0)
    assert arrived is not None
    folder.done(arrived, ())
    assert names(place) == ["done/day.csv", "done/day.csv.report.txt"]


def test_a_file_that_grows_or_is_touched_waits_anew(place: Path) -> None:
    folder = ScheduleFolder(place)
    put(place, "day.csv", b"a\n", at=1000)
    assert folder.look(0) is None
    put(place, "day.csv", b"a\n1\n", at=1000)
    assert folder.look(LATER) is None, "another size"
    put(place, "day.csv", b"a\n2\n", at=2000)
    assert folder.look(2 * LATER) is None, "another time"
    assert folder.look(3 * LATER) is not None


@pytest.mark.parametrize("data", [b"", b"a\n1,2", "a\n1,2".encode("utf-16")])
def test_what_stops_in_the_middle_of_a_line_is_given_more_time(place: Path, data: bytes) -> None:
    put(place, "day.csv", data)
    folder = ScheduleFolder(place)
    assert folder.look(0) is None
    assert folder.look(STEADY_CUT - 1) is None
    assert folder.look(STEADY_CUT) is not None


@pytest.mark.parametrize("data", [b"a\r\n", "a\n".encode("utf-16"), "a\n".encode("utf-16-be"), b"a\n"])
def test_the_end_of_a_line_is_known_in_every_way_to_write_it(place: Path, data: bytes) -> None:
    put(place, "day.csv", data)
    assert whole(ScheduleFolder(place)) is not None


def test_one_that_changes_while_it_is_read_is_not_handed_out(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(place, "day.csv")
    folder = ScheduleFolder(place)
    assert folder.look(0) is None
    real = Path.open

    def grows(self: Path, mode: str) -> object:
        file = real(self, mode)
        with real(path, "ab") as writer:
            writer.write(b"more\n")
        return file

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", grows)
        assert folder.look(LATER) is None
    assert folder.look(2 * LATER) is None
    arrived = folder.look(4 * LATER)
    assert arrived is not None
    assert arrived.data == b"a\n1\nmore\n"


def test_one_that_grows_while_it_is_imported_is_looked_at_again(place: Path) -> None:
    path = put(place, "day.csv")
    folder = ScheduleFolder(place)
    arrived = whole(folder)
    assert arrived is not None
    path.write_bytes(b"a\n1\n2\n")
    folder.done(arrived, ())
    assert names(place) == ["day.csv"]
    assert folder.look(2 * LATER) is None
    assert folder.look(4 * LATER) is not None


def test_one_that_vanishes(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(place, "day.csv", at=1)
    other = put(place, "other.csv", at=2)
    folder = ScheduleFolder(place)
    folder.look(0)
    real = folder._listed

    def then_gone() -> object:
        there = real()
        path.unlink(missing_ok=True)
        return there

    monkeypatch.setattr(folder, "_listed", then_gone)
    folder._first_seen["other.csv"] = ((4, 2 * 10**9), 0)
    arrived = folder.look(LATER)
    assert arrived is not None
    assert arrived.path == other
    other.unlink()
    folder.done(arrived, ())
    assert names(place) == []
    assert folder.trouble == ""


def test_the_oldest_first_then_by_name_and_none_overtakes(place: Path) -> None:
    put(place, "b.csv", at=10)
    put(place, "c.csv", at=10)
    put(place, "a.csv", at=20)
    folder = ScheduleFolder(place)
    folder.look(0)
    order = []
    for step in range(1, 8):
        while arrived := folder.look(step * LATER):
            order.append(arrived.name)
            folder.done(arrived, ())
    assert order == ["b.csv", "c.csv", "a.csv"]
    # one that is still on its way holds up a later one
    put(place, "d.csv", b"half", at=30)
    put(place, "e.csv", at=40)
    put(place, "e.csv.ok", b"", at=40)
    assert folder.look(1000) is None
    assert folder.look(1000 + LATER) is None
    arrived = folder.look(1000 + STEADY_CUT)
    assert arrived is not None
    assert arrived.name == "d.csv"


@pytest.mark.parametrize(
    "name",
    [
        ".day.csv",
        "~$day.csv",
        "day.csv~",
        "day.csv.tmp",
        "DAY.TMP",
        "day.csv.part",
        "x.ok",
        "Thumbs.db",
        "a.report.txt",
    ],
)
def test_what_is_not_meant_is_left_alone(place: Path, name: str) -> None:
    put(place, name)
    assert whole(ScheduleFolder(place)) is None
    assert names(place) == [name]


def test_folders_links_and_pipes_are_left_alone(place: Path, tmp_path: Path) -> None:
    secret = put(tmp_path, "secret.csv")
    (place / "link.csv").symlink_to(secret)
    (place / "sub.csv").mkdir()
    put(place / "sub.csv", "inner.csv")
    os.mkfifo(place / "pipe.csv")
    assert whole(ScheduleFolder(place)) is None


def test_a_name_that_is_taken_gets_a_number(place: Path) -> None:
    folder = ScheduleFolder(place)
    for count in range(3):
        put(place, "day.csv", b"%d\n" % count, at=count + 1)
        arrived = folder.look(count * 100) or folder.look(count * 100 + LATER)
        assert arrived is not None
        folder.done(arrived, (str(count),))
    kept = {path.name: path.read_bytes() for path in (place / "done").glob("*.csv")}
    assert kept == {"day.csv": b"0\n", "day-2.csv": b"1\n", "day-3.csv": b"2\n"}
    assert (place / "done/day-3.csv.report.txt").read_text() == "2\n"


def test_an_ok_that_an_earlier_file_left_says_nothing_of_a_later_one(place: Path) -> None:
    """The first was imported since it lay still, and its .ok came after that."""
    put(place, "day.csv.ok", b"", at=1000)
    put(place, "day.csv", b"half of tom", at=2000)
    folder = ScheduleFolder(place)
    assert folder.look(0) is None
    put(place, "day.csv.ok", b"", at=2000)
    assert folder.look(1) is not None


def test_one_that_is_replaced_as_it_is_moved_is_not_lost(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place, "day.csv", at=1)
    folder = ScheduleFolder(place)
    arrived = whole(folder)
    assert arrived is not None
    real, once = os.open, [1]

    def replaced(path: str, flags: int, mode: int = 0o777) -> int:
        if once and "done" in str(path):
            once.clear()
            put(place, "new", b"a\n2\n", at=2).rename(place / "day.csv")
        return real(path, flags, mode)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", replaced)
        folder.done(arrived, ())
    assert names(place) == ["day.csv"]
    later = folder.look(2 * LATER) or folder.look(4 * LATER)
    assert later is not None
    assert later.data == b"a\n2\n"


def test_a_name_as_long_as_a_name_can_be(place: Path) -> None:
    put(place, "ä" * 125 + ".csv")
    folder = ScheduleFolder(place)
    arrived = whole(folder)
    assert arrived is not None
    folder.done(arrived, ("x",))
    assert len(names(place)) == 2
    assert all(name.startswith("done/ää") for name in names(place))


def test_a_name_that_is_no_text(place: Path) -> None:
    put(place, "day\udcff\n.csv")
    folder = ScheduleFolder(place)
    arrived = whole(folder)
    assert arrived is not None
    assert arrived.name == "day??.csv"
    folder.done(arrived, (f"{arrived.path.name}: fine",))
    assert len(names(place)) == 2


def test_a_huge_file_is_not_even_read(place: Path) -> None:
    path = place / "huge.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    os.utime(path, (1, 1))
    arrived = whole(ScheduleFolder(place))
    assert arrived is not None
    assert arrived.fault == "is larger than 64 MB: no schedule is"
    assert arrived.data == b""


def test_no_folder_and_no_right_to_it_are_told(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ScheduleError, match="is not there: is the share connected"):
        ScheduleFolder(place / "missing").look(0)
    assert not (place / "missing").exists(), "a share that is not mounted is not replaced by a folder"
    with pytest.raises(ScheduleError, match="cannot be read: Not a directory"):
        ScheduleFolder(put(place, "file")).look(0)


def test_a_file_that_may_not_be_read_is_told_and_holds_up_nobody(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place, "a.csv", at=1)
    put(place, "b.csv", at=2)
    folder = ScheduleFolder(place)
    real = Path.open

    def refuses(self: Path, mode: str) -> object:
        if self.name == "a.csv":
            raise PermissionError(13, "Permission denied")
        return real(self, mode)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", refuses)
        folder.look(0)
        folder.look(LATER)
        arrived = folder.look(2 * LATER)
        assert arrived is not None
        assert arrived.name == "b.csv"
        folder.done(arrived, ())
        assert folder.trouble == "A file in the folder for schedules cannot be read by the kiosk"
    arrived = folder.look(3 * LATER)
    assert arrived is not None
    assert arrived.name == "a.csv"
    assert folder.trouble == ""


def test_one_that_cannot_be_moved_is_not_read_again_until_it_changes(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(place, "day.csv")
    folder = ScheduleFolder(place)
    arrived = whole(folder)
    assert arrived is not None

    def refuses(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "mkdir", refuses)
        folder.done(arrived, ())
    assert "needs write access" in folder.trouble
    assert folder.look(100) is None
    assert folder.look(200) is None
    put(place, "day.csv", b"a\n2\n", at=2000)
    assert folder.look(300) is None
    assert folder.look(400) is not None


class TestShared:
    def test_files_stay_and_reports_are_the_kiosks_own(self, place: Path, tmp_path: Path) -> None:
        put(place, "day.csv")
        put(place, "day.csv.ok", b"")
        folder = ScheduleFolder(place, tmp_path / "reports")
        arrived = folder.look(0)
        assert arrived is not None
        folder.done(arrived, ("fine",))
        assert names(place) == ["day.csv", "day.csv.ok"]
        assert names(tmp_path / "reports") == ["day.csv.report.txt"]
        assert folder.look(100) is None

    def test_one_that_is_known_is_handed_out_once(self, place: Path, tmp_path: Path) -> None:
        path = put(place, "day.csv")
        folder = ScheduleFolder(place, tmp_path / "reports")
        arrived = whole(folder)
        assert arrived is not None
        folder.skip(arrived)
        assert folder.look(100) is None
        path.write_bytes(b"a\n1\n")
        assert folder.look(200) is None
        assert folder.look(300) is not None, "it was written again"


class TestDue:
    MOMENT = datetime(2026, 11, 22, 22, tzinfo=UTC)

    def old(self, path: Path, *, hours: float) -> None:
        at = self.MOMENT.timestamp() - hours * 3600
        os.utime(path, (at, at))

    def test_what_was_put_away_before_is_due(self, place: Path) -> None:
        folder = ScheduleFolder(place)
        assert folder.due(self.MOMENT) == ()
        put(place, "new.csv")
        for where in ("done", "bad"):
            (place / where).mkdir(exist_ok=True)
            (place / where / "folder").mkdir()
            for name, hours in (("old.csv", 1.0), ("old.csv.report.txt", 1.0), ("later.csv", -1.0)):
                self.old(put(place / where, name), hours=hours)
        found = sorted(path.relative_to(place).as_posix() for path in folder.due(self.MOMENT))
        assert found == ["bad/old.csv", "bad/old.csv.report.txt", "done/old.csv", "done/old.csv.report.txt"]

    def test_its_time_counts_from_when_it_was_put_away(self, place: Path) -> None:
        put(place, "day.csv", at=1000)
        folder = ScheduleFolder(place)
        before = datetime.now(UTC)
        arrived = whole(folder)
        assert arrived is not None
        folder.done(arrived, ())
        assert folder.due(before) == ()
        assert len(folder.due(datetime.fromtimestamp(datetime.now(UTC).timestamp() + 5, UTC))) == 2

    def test_a_shared_folder_is_not_the_kiosks_to_empty(self, place: Path, tmp_path: Path) -> None:
        put(place, "day.csv")
        (place / "done").mkdir()
        put(place / "done", "theirs.csv")
        folder = ScheduleFolder(place, tmp_path / "reports")
        arrived = whole(folder)
        assert arrived is not None
        folder.done(arrived, ("x",))
        self.old(tmp_path / "reports" / "day.csv.report.txt", hours=1)
        assert folder.due(self.MOMENT) == (tmp_path / "reports" / "day.csv.report.txt",)

    def test_what_cannot_be_looked_through_is_told(self, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuses(_: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(os, "scandir", refuses)
        with pytest.raises(ScheduleError, match="cannot be read: Permission denied"):
            ScheduleFolder(place).due(self.MOMENT)
