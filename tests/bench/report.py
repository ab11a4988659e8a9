# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What endpoints.py found, as a line, as tables in Markdown and as a chart."""
from dataclasses import dataclass


@dataclass
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


def write_report(folder: str, rows: "list[Row]", options) -> None:
    raise NotImplementedError
