"""What goes into the bundle, and what the finished one has to show."""

import ctypes
import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from deploy.bundle import icu_data, parts
from kiosk.licenses import Part, without_text
from tests.outside.desktop import ROOT

BUNDLE = ROOT / "dist" / "kiosk"


def test_libraries_that_nothing_links_and_those_of_the_system_stay_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = {"_core.so": ["libused.so", "libc.so.6"], "libused.so": ["libdeep.so"]}
    monkeypatch.setattr(
        parts, "_imports", lambda file: [(name, str(tmp_path / name)) for name in links.get(Path(file).name, [])]
    )
    monkeypatch.setattr(parts, "owners", lambda _: {str(tmp_path / "libc.so.6"): "libc6"})
    monkeypatch.setattr(parts, "_brought", lambda _: frozenset({"libc6"}))
    places = ("_core.so", "libused.so", "libdeep.so", "libspare.so", "libc.so.6", "libpython3.11.so.1.0")
    entries = [(name, str(tmp_path / name), "BINARY") for name in places]
    entries += [
        ("liblink.so", "libused.so", "SYMLINK"),
        ("libloose.so", "libspare.so", "SYMLINK"),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", str(tmp_path / "w"), "BINARY"),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", str(tmp_path / "s"), "BINARY"),
        ("PySide6/Qt/qml/QtQuick/qmldir", str(tmp_path / "q"), "DATA"),
        ("PySide6/Qt/qml/QtQuick/Controls/qmldir", str(tmp_path / "c"), "DATA"),
    ]
    assert {place for place, _, _ in parts.kept(entries, ["libc6"])} == {
        *("_core.so", "libused.so", "libdeep.so", "libpython3.11.so.1.0", "liblink.so"),
        *("PySide6/Qt/plugins/platforms/libqwayland.so", "PySide6/Qt/qml/QtQuick/qmldir"),
    }


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("objcopy"), reason="binutils and Linux alone")
def test_icu_finds_what_is_left_of_its_data(tmp_path: Path) -> None:
    import PySide6

    (whole,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    made = icu_data.smaller(whole, tmp_path)
    assert made.name == whole.name
    assert made.stat().st_size < whole.stat().st_size / 10

    symbol = f"icudt{made.suffix[1:]}_dat"
    before, after = (icu_data.table_of(file) for file in (whole, made))
    left = {name for name in before if not name.split("/", 1)[1].startswith(icu_data.UNUSED)}
    assert {"root.res", "uts46.nrm", "cnvalias.icu"} <= {name.split("/", 1)[1] for name in after}
    assert after.keys() < left
    assert list(after) == sorted(after)
    # the last one of a table ends with the library's own bytes
    assert all(item.startswith(before[name]) or name == list(before)[-1] for name, item in list(after.items())[:-1])
    address = ctypes.addressof(ctypes.c_char.in_dll(ctypes.CDLL(str(made)), symbol))
    assert address % 16 == 0


@pytest.mark.long
@pytest.mark.skipif(not BUNDLE.is_dir(), reason="there is no bundle: make bundle")
def test_everything_that_was_collected_has_a_licence_text() -> None:
    from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

    program = CArchiveReader(str(BUNDLE / "kiosk"))
    (name,) = (entry for entry in program.toc if entry.startswith("PYZ"))
    modules = {module.split(".")[0] for module in program.open_embedded_archive(name).toc}
    inner = BUNDLE / "_internal"
    modules |= {path.name for path in inner.iterdir() if path.is_dir() and "." not in path.name}
    modules |= {path.name.split(".")[0] for path in inner.glob("*.so") if not path.name.startswith("lib")}
    rows = json.loads((inner / "kiosk" / "_data" / "licenses.json").read_text(encoding="utf-8"))
    listed = [Part(**row) for row in rows]
    strangers = [module for module in modules if not re.match(r"_?pyi|python3", module)]
    assert without_text(listed, strangers) == []


@pytest.mark.long
@pytest.mark.skipif(not BUNDLE.is_dir(), reason="there is no bundle: make bundle")
def test_the_bundle_passes_its_gate(capsys: pytest.CaptureFixture[str]) -> None:
    from deploy.bundle import gate

    assert gate.main(BUNDLE) == 0, capsys.readouterr().out
