# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What endpoints.py found, as a line, as tables in Markdown and as a chart.

    report.py ROWS.json DOCS-FOLDER     writes them anew from what endpoints.py left in ROWS.json
"""
import dataclasses
import html
import json
import os
import re
import sys

TITLES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
MARKED = re.compile(r"(<!-- performance -->\n).*?(<!-- end of performance -->)", re.DOTALL)


@dataclasses.dataclass
class Row:
    engine: str
    connections: int
    name: str
    rate: float  # requests per second
    bare: "float | None"  # the yardstick's
    budget: "float | None"  # of the yardstick
    cpu: float  # microseconds of the server per request
    p99: float  # milliseconds

    def ratio(self) -> "float | None":
        return self.rate / self.bare if self.bare else None

    def is_missed(self) -> bool:
        return self.budget is not None and self.bare is not None and self.rate < self.budget * self.bare

    def line(self) -> str:
        beside = f"{self.bare:12,.0f}/s{self.ratio():8.0%}" if self.bare else " " * 22
        verdict = f"   budget {self.budget:.0%}: {'MISSED' if self.is_missed() else 'kept'}" if self.budget else ""
        return f"{self.engine:12}{self.connections:4} {self.name:22}{self.rate:12,.0f}/s{beside}{self.cpu:10.1f} us CPU{self.p99:10.2f} ms p99{verdict}"


def percent(row: Row) -> str:
    if row.ratio() is None:
        return ""
    text = f"{row.ratio():.0%}"
    return f"**{text}**" if row.is_missed() else text


def full_table(rows: "list[Row]", conditions: str) -> str:
    lines = [conditions, "",
             "The yardstick of a read is a bare listener: the same HTTP server and guard, and one query by raw libpq or sqlite3 that lets the "
             "caller in and finds the answer. That of the ingest is the engine's own commit rate from as many connections, with the same rows. "
             "A ratio below its budget is bold. Signing in and making a plan (a product and a price at the built-in sandbox) have no yardstick.", "",
             "| engine | request | connections | per second | yardstick | ratio | budget | CPU, µs | p99, ms |",
             "| --- | --- | --: | --: | --: | --: | --: | --: | --: |"]
    order = list(dict.fromkeys(row.name for row in rows))
    for row in sorted(rows, key=lambda row: (row.engine, order.index(row.name), row.connections)):
        lines.append(f"| {TITLES[row.engine]} | {row.name} | {row.connections} | {row.rate:,.0f} | {f'{row.bare:,.0f}' if row.bare else ''} "
                     f"| {percent(row)} | {f'{row.budget:.0%}' if row.budget else ''} | {row.cpu:.0f} | {row.p99:.2f} |")
    return "# Performance\n\n![How much of the yardstick each request reaches](performance.svg)\n\n" + "\n".join(lines) + "\n"


def short_table(rows: "list[Row]") -> str:
    """Of the requests with a budget, with 16 connections."""
    by_name: "dict[str, dict[str, Row]]" = {}
    for row in rows:
        if row.budget and row.connections == 16:
            by_name.setdefault(row.name, {})[row.engine] = row
    lines = ["| 16 connections | SQLite, per second | of the yardstick | PostgreSQL, per second | of the yardstick | budget |",
             "| --- | --: | --: | --: | --: | --: |"]
    for name, row_of in by_name.items():
        cells = [cell for engine in TITLES for cell in
                 ((f"{row_of[engine].rate:,.0f}", percent(row_of[engine])) if engine in row_of else ("", ""))]
        lines.append(f"| {name} | {' | '.join(cells)} | {next(iter(row_of.values())).budget:.0%} |")
    return "\n".join(lines) + "\n"


STYLE = """<style>
text { font: 12px system-ui, sans-serif; fill: #1f2328 } .soft { fill: #59636e } .head { font-weight: 600; font-size: 13px }
.ground { fill: #eaeef2 } .c1 { fill: #54aeff } .c16 { fill: #0969da } .c64 { fill: #0a3069 } .missed { fill: #cf222e }
.whole { stroke: #59636e; stroke-dasharray: 3 3 } .budget { stroke: #1a7f37; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc } .soft { fill: #9198a1 } .ground { fill: #21262d } .c1 { fill: #cae8ff } .c16 { fill: #58a6ff } .c64 { fill: #1f6feb }
.missed { fill: #ff7b72 } .whole { stroke: #9198a1 } .budget { stroke: #3fb950 } }
</style>"""


def chart(rows: "list[Row]") -> str:
    """How much of its yardstick each request reaches, the engines beside each other; a green mark is the budget."""
    names = list(dict.fromkeys(row.name for row in rows if row.budget))
    whole, bar, left, top = 190, 12, 150, 66  # pixels of 100 %, of a bar's height, of the margins
    step = 3 * (bar + 2) + 16
    width, height = left + 2 * 330 + 20, top + len(names) * step + 10
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">',
           "<title>How much of its yardstick each request reaches</title>", STYLE]
    for at, connections in enumerate((1, 16, 64)):
        x = left + 130 * at
        out.append(f'<rect class="c{connections}" x="{x}" y="10" width="12" height="12" rx="2"/>'
                   f'<text x="{x + 18}" y="20">{connections} connection{"s" if connections > 1 else ""}</text>')
    x = left + 390
    out.append(f'<path class="budget" d="M{x} 9v14"/><text x="{x + 8}" y="20">budget</text>'
               f'<path class="whole" d="M{x + 90} 9v14"/><text x="{x + 98}" y="20">yardstick</text>')
    for column, (engine, title) in enumerate(TITLES.items()):
        x = left + column * 330
        out.append(f'<text class="head" x="{x}" y="50">{title}</text>')
        for at, name in enumerate(names):
            y = top + at * step
            if column == 0:
                out.append(f'<text x="{left - 12}" y="{y + 26}" text-anchor="end">{html.escape(name)}</text>')
            found = {row.connections: row for row in rows if row.engine == engine and row.name == name}
            for line, (connections, row) in enumerate(sorted(found.items())):
                at_y = y + line * (bar + 2)
                reach = min(row.ratio(), 1.1)
                out.append(f'<rect class="ground" x="{x}" y="{at_y}" width="{whole}" height="{bar}" rx="2"/>'
                           f'<rect class="{"missed" if row.is_missed() else f"c{connections}"}" x="{x}" y="{at_y}" width="{reach * whole:.0f}" '
                           f'height="{bar}" rx="2"/>'
                           f'<text class="soft" x="{x + max(whole, reach * whole) + 8:.0f}" y="{at_y + 10}">{row.ratio():.0%} · {row.rate:,.0f}/s</text>')
            if found:
                mark = x + whole * next(iter(found.values())).budget
                out.append(f'<path class="budget" d="M{mark:.0f} {y - 2}v{3 * (bar + 2) + 2}"/>'
                           f'<path class="whole" d="M{x + whole} {y - 2}v{3 * (bar + 2) + 2}"/>')
    return "\n".join(out) + "\n</svg>\n"


def write_report(folder: str, rows: "list[Row]", conditions: str) -> None:
    readme = os.path.join(folder, os.pardir, "README.md")
    with open(readme, encoding="utf-8") as file:
        text = MARKED.sub(lambda found: f"{found[1]}{short_table(rows)}{found[2]}", file.read())
    for path, content in ((os.path.join(folder, "performance.md"), full_table(rows, conditions)),
                          (os.path.join(folder, "performance.svg"), chart(rows)), (readme, text)):
        with open(path, "w", encoding="utf-8") as file:
            file.write(content)


def save(path: str, rows: "list[Row]", conditions: str) -> None:
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"conditions": conditions, "rows": [dataclasses.asdict(row) for row in rows]}, file)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as saved:
        found = json.load(saved)
    write_report(sys.argv[2], [Row(**row) for row in found["rows"]], found["conditions"])
