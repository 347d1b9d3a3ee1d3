"""Qt's libicudata without what no screen uses: 2 MB instead of 32.

ICU's data is one table of named items (source: ICU's ``ucmndata.h``), and a program that lacks an item goes on without
it. Names of languages, dates and numbers come from Qt's own tables; what is read in another character set is read by
Python.
"""

import re
import struct
import subprocess
from pathlib import Path
from typing import Final

UNUSED: Final = ("brkitr/", "coll/", "curr/", "lang/", "rbnf/", "region/", "translit/", "unit/", "zone/")
"""Word breaks, sorting, currencies, languages, numbers in words, regions, transliteration, units, time zones."""
LOCALE: Final = re.compile(r"[a-z]{2,3}(_\w+)?\.res")
"""How a language writes dates and numbers."""
CONVERTER: Final = ".cnv"
"""Of a character set; UTF-8 and its kin need none."""
_MAGIC: Final = b"\xda\x27"
_KIND: Final = b"CmnD"
_ALIGN: Final = 16


def smaller(library: Path, folder: Path) -> Path:
    """A library of the same name in ``folder``, with the same symbol; made by ``ld``.

    Raises ``ValueError`` where this is no ICU data as it is known here, ``CalledProcessError`` where ``ld`` fails.
    """
    content = library.read_bytes()
    header, length = _header(content)
    items = _items(content, header + length)
    package = next(iter(items)).split("/")[0]
    folder.mkdir(parents=True, exist_ok=True)
    table = folder / "icu.dat"
    table.write_bytes(content[header : header + length] + _table({name: items[name] for name in items if _used(name)}))
    # the symbol that ICU looks for lacks the letter for the byte order
    symbol = f"{package[:-1]}_dat"
    for command in (
        ("ld", "-r", "--format=binary", "-o", "icu.o", table.name),
        (
            *("objcopy", "--set-section-alignment", f".data={_ALIGN}"),
            *("--rename-section", ".data=.rodata,alloc,load,readonly,data,contents"),
            *("--redefine-sym", f"_binary_icu_dat_start={symbol}", "icu.o"),
        ),
        ("ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", library.name, "icu.o"),
    ):
        subprocess.run(command, cwd=folder, check=True)
    return folder / library.name


def table_of(library: Path) -> dict[str, bytes]:
    """The named items that a library holds. Raises ``ValueError``."""
    content = library.read_bytes()
    return _items(content, sum(_header(content)))


def _header(content: bytes) -> tuple[int, int]:
    """Where it begins, and how long it is."""
    header = content.find(_KIND) - 12
    if header < 0 or content[header + 2 : header + 4] != _MAGIC:
        raise ValueError("this library holds no ICU data")
    return header, struct.unpack_from("<H", content, header)[0]


def _used(name: str) -> bool:
    inner = name.split("/", 1)[1]
    return not inner.startswith(UNUSED) and not inner.endswith(CONVERTER) and not LOCALE.fullmatch(inner)


def _items(content: bytes, start: int) -> dict[str, bytes]:
    """The items of the table that begins at ``start``, in its order, which is that of their names."""
    (count,) = struct.unpack_from("<I", content, start)
    places = [struct.unpack_from("<II", content, start + 4 + 8 * index) for index in range(count)]
    # behind the last one the library's own few bytes follow, which nobody reads
    ends = [at for _, at in places[1:]] + [len(content) - start]
    return {
        content[start + name : content.index(b"\0", start + name)].decode(): content[start + at : start + end]
        for (name, at), end in zip(places, ends, strict=True)
    }


def _table(items: dict[str, bytes]) -> bytes:
    """The same table of fewer items."""
    names, data = b"", b""
    entries = []
    before = 4 + 8 * len(items)
    length = before + sum(len(name) + 1 for name in items)
    begin = length + -length % _ALIGN
    for name, item in items.items():
        entries.append(struct.pack("<II", before + len(names), begin + len(data)))
        names += name.encode() + b"\0"
        data += item + bytes(-len(item) % _ALIGN)
    return struct.pack("<I", len(items)) + b"".join(entries) + names + bytes(begin - length) + data
