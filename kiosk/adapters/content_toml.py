"""The question set from its TOML files. A folder of content holds

    questions/content.toml   version, topics and same-day interlocks
    questions/*.toml         questions, one table each
    procedures/*.toml        one procedure each: its questions in order, what happens next, what to expect
    signature.toml           radiologist, date and the hash that was signed; absent = unsigned

Every fault of a load is told at once, in one ContentError with a line per fault.
"""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from types import MappingProxyType

from kiosk.adapters.content_check import SET, Drafted, check
from kiosk.adapters.content_table import Faults, Table, check_name, tables, take, without
from kiosk.core.procedure import (
    Audience,
    Choice,
    Content,
    ExamPattern,
    ExpectStep,
    Follow,
    Interlock,
    Item,
    NextStep,
    Procedure,
    Question,
    Topic,
)
from kiosk.errors import ContentError

_SIGNATURE = "signature.toml"
_ITEM_KEYS = frozenset(one.name for one in fields(Item)) - {"id", "choices"}
_PARTS = frozenset({"choice", "follow", "audience"})


@dataclass(frozen=True, slots=True)
class Signature:
    """Who answers for the content. A changed file changes the hash, so that nobody answers for it any more."""

    radiologist: str
    date: date
    hash: str


@dataclass(frozen=True, slots=True)
class _Head:
    version: str


def load_content(folder: Path) -> Content:
    """The content of ``folder``. Raises ``ContentError`` with every fault, one per line."""
    faults = Faults()
    texts = _texts(folder, faults)
    parsed = {name: _parse(name, text, faults) for name, text in texts.items()}
    # a file that cannot be read leaves holes that would look like faults of the other files
    whole = not faults.lines
    drafted = Drafted()
    for name, table in parsed.items():
        if name == SET:
            _set(table, drafted, faults)
        elif name.startswith("questions/"):
            for identity, entry in table.items():
                _question(identity, entry, name, drafted, faults)
        elif name.startswith("procedures/"):
            _procedure(table, name, drafted, faults)
    digest = _digest(texts)
    signed = _SIGNATURE in parsed and _signed(parsed[_SIGNATURE], digest, faults)
    if whole:
        check(drafted, faults)
    if faults.lines:
        raise ContentError("\n".join(faults.lines))
    return Content(
        version=drafted.version,
        hash=digest,
        signed=signed,
        topics=tuple(drafted.topics),
        questions=MappingProxyType(drafted.questions),
        procedures=MappingProxyType(drafted.procedures),
        interlocks=tuple(drafted.interlocks),
    )


def _texts(folder: Path, faults: Faults) -> dict[str, str]:
    """Every file by its name in the folder, lines ending in ``\\n`` whatever the editor or git made of them."""
    paths = [*folder.glob("questions/*.toml"), *folder.glob("procedures/*.toml"), *folder.glob(_SIGNATURE)]
    found: dict[str, str] = {}
    for name, path in sorted((path.relative_to(folder).as_posix(), path) for path in paths):
        try:
            found[name] = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        except OSError as error:
            faults.add(name, f"cannot be read: {error.strerror}")
        except UnicodeDecodeError:
            faults.add(name, "is not UTF-8 text")
    names = [path.relative_to(folder).as_posix() for path in paths]
    if SET not in names:
        faults.add(SET, f"is missing in {folder}")
    if not any(name.startswith("procedures/") for name in names):
        faults.add("procedures", f"no procedure file in {folder}")
    return found


def _parse(name: str, text: str, faults: Faults) -> Table:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        faults.add(name, f"is not TOML: {error}")
        return {}


def _digest(texts: Mapping[str, str]) -> str:
    """SHA-256 over name, length and text of every file, by name; the signature is no part of what it signs."""
    digest = hashlib.sha256()
    for name in sorted(texts.keys() - {_SIGNATURE}):
        data = texts[name].encode()
        digest.update(f"{name}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()


def _signed(table: Table, digest: str, faults: Faults) -> bool:
    signature = take(Signature, table, _SIGNATURE, faults)
    return signature is not None and signature.hash.lower() == digest


def _set(table: Table, drafted: Drafted, faults: Faults) -> None:
    parts = ("topic", "interlock")
    head = take(_Head, without(table, parts), SET, faults, also=parts)
    drafted.version = head.version if head else ""
    for place, entry in tables(table, "topic", SET, faults, "id"):
        topic = take(Topic, entry, place, faults)
        if topic:
            check_name(topic.id, place, faults)
            drafted.topics.append(topic)
    for place, entry in tables(table, "interlock", SET, faults, "id"):
        exams = {side: _part(ExamPattern, entry, side, place, faults) for side in ("one", "other")}
        interlock = take(Interlock, without(entry, exams), place, faults, exams)
        if interlock and None not in exams.values():
            check_name(interlock.id, place, faults)
            drafted.interlocks.append(interlock)


def _question(identity: str, entry: object, name: str, drafted: Drafted, faults: Faults) -> None:
    place = f"{name}: {identity}"
    if not isinstance(entry, dict):
        faults.add(place, f"a question is a table: [{identity}]")
        return
    check_name(identity, place, faults)
    if identity in drafted.declared:
        faults.add(place, f"is a question in {drafted.places[identity].partition(':')[0]} too")
        return
    drafted.places[identity] = place
    item = _item(identity, entry, identity, drafted, faults)
    follows: list[Follow] = []
    for where, each in tables(entry, "follow", place, faults, "id"):
        follow = _follow(each, where, identity, drafted, faults)
        if follow:
            follows.append(follow)
    audience = _part(Audience, entry, "audience", place, faults) if "audience" in entry else Audience()
    taken = _ITEM_KEYS | _PARTS
    built = {"id": identity, "item": item, "follows": tuple(follows), "audience": audience}
    question = take(Question, without(entry, taken), place, faults, built, also=taken)
    if question and item and audience:
        drafted.questions[identity] = question


def _item(identity: str, entry: Table, key: str, drafted: Drafted, faults: Faults, slot: bool = False) -> Item | None:
    """The item of a question or of a follow-up; ``key`` is its key on the route."""
    place = drafted.places[key]
    choices: list[Choice] = []
    for where, each in tables(entry, "choice", place, faults, "code"):
        choice = take(Choice, each, where, faults)
        if not choice:
            continue
        check_name(choice.code, where, faults)
        if f"{key}:{choice.code}" in drafted.places:
            faults.add(where, f"code {choice.code} is there twice")
            continue
        drafted.places[f"{key}:{choice.code}"] = where
        choices.append(choice)
    own = {name: value for name, value in entry.items() if name in _ITEM_KEYS}
    return take(Item, own, place, faults, {"id": identity, "choices": tuple(choices)}, slot=slot)


def _follow(entry: Table, place: str, question: str, drafted: Drafted, faults: Faults) -> Follow | None:
    identity = entry.get("id")
    if not isinstance(identity, str):
        faults.add(place, "id is missing")
        return None
    check_name(identity, place, faults)
    key = f"{question}.{identity}"
    if key in drafted.places:
        faults.add(place, f"id {identity} is there twice")
        return None
    drafted.places[key] = place
    item = _item(identity, entry, key, drafted, faults, slot=entry.get("each") is True)
    taken = _ITEM_KEYS | {"choice", "id"}
    follow = take(Follow, without(entry, taken), place, faults, {"item": item}, also=taken)
    return follow if item else None


def _procedure(table: Table, name: str, drafted: Drafted, faults: Faults) -> None:
    steps: list[NextStep] = []
    for place, entry in tables(table, "step", name, faults, "title"):
        given = entry.get("only_if", [])
        pairs = [str(pair).split("=") for pair in given] if isinstance(given, list) else [[]]
        if any(len(pair) != 2 for pair in pairs):
            faults.add(place, 'only_if: is a list of question=choice, such as ["driver=here"]')
            pairs = []
        only_if = {"only_if": tuple((question, code) for question, code in pairs)}
        step = take(NextStep, without(entry, only_if), place, faults, only_if, also=only_if)
        if step:
            steps.append(step)
    parts = ("step", "expect")
    built = {"steps": tuple(steps), "expect": tuple(_expect(table, name, faults))}
    procedure = take(Procedure, without(table, parts), name, faults, built, also=parts)
    if procedure is None:
        return
    check_name(procedure.id, name, faults)
    if procedure.id in drafted.homes:
        faults.add(name, f"procedure {procedure.id} is in {drafted.homes[procedure.id]} too")
        return
    drafted.procedures[procedure.id] = procedure
    drafted.homes[procedure.id] = name


def _expect(table: Table, name: str, faults: Faults) -> Iterator[ExpectStep]:
    for place, entry in tables(table, "expect", name, faults, "id"):
        step = take(ExpectStep, entry, place, faults)
        if step:
            check_name(step.id, place, faults)
            yield step


def _part(into: type[Audience | ExamPattern], entry: Table, key: str, place: str, faults: Faults) -> object:
    """A table within a table."""
    inner = entry.get(key)
    if isinstance(inner, dict):
        return take(into, inner, f"{place}.{key}", faults)
    faults.add(place, f"{key}: is a table such as {{ {next(iter(fields(into))).name} = ... }}")
    return None
