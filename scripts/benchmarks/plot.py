"""A line plot in SVG, with the time on a logarithmic scale."""

import math
from collections.abc import Callable, Iterator, Sequence
from html import escape
from typing import NamedTuple

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 420, 60, 210, 20, 50
COLOURS = ("#b03a2e", "#1f618d", "#7d8b8f", "#b9770e", "#1e8449")


Place = Callable[[float, float], tuple[float, float]]
"""From hours and seconds to where it is drawn."""


class Line(NamedTuple):
    """A named row of points; a single one is drawn as a dot."""

    name: str
    points: Sequence[tuple[float, float]]


def plot(lines: Sequence[Line], across: str, up: str) -> str:
    """Return a plot of lines over positive numbers, with axes of these names."""
    furthest = max(x for line in lines for x, _ in line.points)
    values = [y for line in lines for _, y in line.points]
    decades = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))

    def place(x: float, y: float) -> tuple[float, float]:
        part = (math.log10(y) - decades[0]) / (decades[1] - decades[0])
        high = HEIGHT - TOP - BOTTOM
        return LEFT + (WIDTH - LEFT - RIGHT) * x / furthest, HEIGHT - BOTTOM - high * part

    marks = [*_grid(decades, furthest, place), *_names(across, up)]
    for line, colour in zip(lines, COLOURS, strict=False):
        marks += _drawn(line, colour, [place(x, y) for x, y in line.points])
    start = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
    style = 'font-family="sans-serif" font-size="12"'
    return "\n".join(
        [f"{start} {style}>", '<rect width="100%" height="100%" fill="white"/>', *marks, "</svg>\n"]
    )


def _grid(decades: tuple[int, int], furthest: float, place: Place) -> Iterator[str]:
    for decade in range(decades[0], decades[1] + 1):
        (left, y), (right, _) = place(0, 10**decade), place(furthest, 10**decade)
        yield f'<path d="M{left:.0f} {y:.1f}H{right:.0f}" stroke="#ddd"/>'
        yield f'<text x="{left - 8:.0f}" y="{y + 4:.1f}" text-anchor="end">{10**decade:g}</text>'
    for hour in range(math.floor(furthest) + 1):
        x, y = place(hour, 10 ** decades[0])
        yield f'<text x="{x:.1f}" y="{y + 18:.0f}" text-anchor="middle">{hour}</text>'


def _names(across: str, up: str) -> Iterator[str]:
    middle = LEFT + (WIDTH - LEFT - RIGHT) / 2
    yield f'<text x="{middle}" y="{HEIGHT - 12}" text-anchor="middle">{escape(across)}</text>'
    high = TOP + (HEIGHT - TOP - BOTTOM) / 2
    yield (
        f'<text transform="translate(16 {high}) rotate(-90)" text-anchor="middle">'
        f"{escape(up)}</text>"
    )


def _drawn(line: Line, colour: str, points: Sequence[tuple[float, float]]) -> Iterator[str]:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
    if len(points) < 10:
        yield from (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in points)
    x, y = points[-1]
    yield f'<text x="{x + 10:.1f}" y="{y + 4:.1f}" fill="{colour}">{escape(line.name)}</text>'
