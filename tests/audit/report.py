"""The report: one page that needs nothing but the pictures beside it, and the same as JSON."""

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from html import escape
from pathlib import Path
from urllib.parse import quote

from tests.audit.inspection import Finding, Inspected
from tests.audit.matrix import Configuration

_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:90rem;padding:0 1rem;color:#14213d}
body{background:#f6f4ef}table{border-collapse:collapse;margin:1rem 0;background:#fff}
td,th{border:1px solid #767f8f;padding:.2rem .6rem;text-align:right}
th{background:#ece8df}th.side,td.side{text-align:left}td.good{color:#0b4f5c}td.bad{background:#fff3dc;font-weight:700}
section{background:#fff;border:1px solid #cfd3da;border-radius:8px;padding:1rem;margin:1rem 0}
img{max-width:100%;border:1px solid #767f8f}.row{display:flex;gap:1rem;flex-wrap:wrap}.row figure{margin:0;width:20rem}
figcaption{font-size:.85rem;overflow-wrap:anywhere}.pic{flex:1 1 34rem;max-width:48rem}.said{flex:1 1 20rem}
.open{color:#7a3300}summary{cursor:pointer;font-weight:700}
"""


def write(folder: Path, everything: Sequence[Inspected], seconds: float) -> None:
    """``index.html`` and ``faults.json`` in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "faults.json").write_text(_json(everything), encoding="utf-8")
    (folder / "index.html").write_text(_page(everything, seconds), encoding="utf-8")


def summary(everything: Sequence[Inspected]) -> str:
    """For the terminal."""
    faults, unmeasured = _counts(everything)
    leaves = sum(one.leaves for one in everything)
    whole = f"{len(everything)} configurations, {leaves} leaves"
    lines = [f"{whole}: {faults.total()} faults, {unmeasured.total()} unmeasured"]
    lines += [f"  {count:6} {rule}" for rule, count in faults.most_common()]
    lines += [f"  {count:6} {rule} (unmeasured)" for rule, count in unmeasured.most_common()]
    return "\n".join(lines)


def _counts(everything: Sequence[Inspected]) -> tuple[Counter[str], Counter[str]]:
    faults: Counter[str] = Counter()
    unmeasured: Counter[str] = Counter()
    for one in everything:
        for finding in one.findings:
            (faults if finding.fault.measured else unmeasured)[finding.fault.rule.value] += 1
    return faults, unmeasured


def _json(everything: Sequence[Inspected]) -> str:
    rows = [
        {
            "language": one.configuration.language,
            "display": one.configuration.display,
            "scale": one.configuration.scale,
            "theme": one.configuration.theme,
            "scene": finding.scene,
            "leaf": finding.leaf + 1,
            "picture": finding.picture,
            **finding.fault.as_dict(),
        }
        for one in everything
        for finding in one.findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1)


def _page(everything: Sequence[Inspected], seconds: float) -> str:
    faults, unmeasured = _counts(everything)
    leaves = sum(one.leaves for one in everything)
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>",
        f"<title>Audit of the screens</title><style>{_STYLE}</style><h1>Audit of the screens</h1>",
        f"<p>{len(everything)} configurations, {leaves} leaves in {seconds / 60:.0f} min:",
        f"<b>{faults.total()} faults</b>, {unmeasured.total()} not measured.</p>",
        _rules_table(faults, unmeasured),
        _matrix_table(everything),
        *(_section(one) for one in everything if one.findings or one.samples),
        "</html>",
    ]
    return "\n".join(parts)


def _rules_table(faults: Counter[str], unmeasured: Counter[str]) -> str:
    rows = "".join(
        f"<tr><td class=side>{escape(rule)}<td>{faults[rule] or ''}<td>{unmeasured[rule] or ''}"
        for rule in sorted({*faults, *unmeasured})
    )
    return f"<h2>By rule</h2><table><tr><th class=side>Rule<th>Faults<th>Not measured{rows}</table>"


def _matrix_table(everything: Sequence[Inspected]) -> str:
    found = {one.configuration: one for one in everything}
    columns = sorted({(c.display, c.scale, c.theme) for c in found})
    head = "".join(f"<th>{escape(display)}<br>{scale:.0%}<br>{theme}" for display, scale, theme in columns)
    rows = []
    for language in dict.fromkeys(c.language for c in found):
        cells = []
        for display, scale, theme in columns:
            one = found.get(Configuration(display, language, scale, theme))
            count = sum(finding.fault.measured for finding in one.findings) if one else 0
            kind = "good" if count == 0 else "bad"
            cells.append(f"<td class={kind}><a href='#{one.configuration.slug}'>{count}</a>" if one else "<td>")
        rows.append(f"<tr><th class=side>{escape(language)}{''.join(cells)}")
    return f"<h2>Faults by configuration</h2><table><tr><th class=side>Language{head}{''.join(rows)}</table>"


def _section(one: Inspected) -> str:
    leaves: dict[tuple[str, int], list[Finding]] = defaultdict(list)
    for finding in one.findings:
        leaves[finding.scene, finding.leaf].append(finding)
    body = "".join(_leaf(scene, leaf, found) for (scene, leaf), found in leaves.items())
    thumbs = "".join(
        f"<figure><a href='{quote(file)}'><img loading=lazy src='{quote(file)}'></a>"
        f"<figcaption>{escape(scene)}</figcaption></figure>"
        for scene, file in one.samples
    )
    count = sum(finding.fault.measured for finding in one.findings)
    return (
        f"<section id='{one.configuration.slug}'><details><summary>{escape(one.configuration.name)}: "
        f"{count} faults on {one.leaves} leaves</summary>{body}<div class=row>{thumbs}</div></details></section>"
    )


def _leaf(scene: str, leaf: int, found: Sequence[Finding]) -> str:
    picture = next((finding.picture for finding in found if finding.picture), "")
    items = "".join(
        f"<li{'' if one.fault.measured else ' class=open'}><b>{escape(one.fault.rule.value)}</b>"
        f"{'' if one.fault.measured else ' (not measured)'}: {escape(one.fault.what)}"
        for one in found
    )
    shown = f"<a class=pic href='{quote(picture)}'><img loading=lazy src='{quote(picture)}'></a>" if picture else ""
    return f"<h3>{escape(scene)}, leaf {leaf + 1}</h3><div class=row><ol class=said>{items}</ol>{shown}</div>"
