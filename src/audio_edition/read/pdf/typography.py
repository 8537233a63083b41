"""How a document was set: measured over all its lines, so that each of them can be judged."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from audio_edition.read.pdf.lines import Line, has_raised
from audio_edition.read.pdf.page import Font
from audio_edition.shapes import ends_sentence, is_bulleted, is_marked

SPACED = 0.2
"""White between two lines, in ems beyond their leading, that parts paragraphs."""

_PUSHED = 0.3
"""Ems by which a raised figure may push a line down."""

_USUAL_LEADING = 1.2
_WIDE_LEADING = 1.6
"""Ems from which a leading is only believed where several lines have it."""

_MOST_LEADING = 2.5
_COMMON = 0.5
"""Share of the commonest distance that the leading has at least: paragraphs are further apart."""

_INDENTS = (0.5, 5.0)
_FLUSH = 0.3
"""Ems by which the end of a full line may differ from the column's edge."""

_JUSTIFIED = 0.6
_OVERFULL = 0.1
"""Share of a column's lines that may stand out beyond the edge that most share."""

_FEW = 5
"""Lines of a column up to which the widths of others tell more of its own."""

_LABEL = re.compile(r"\[[\w+]{1,8}\] ")
"""The number of a work in a list of them."""

_RUN = 3
"""Lines in a row at the same inset that are a block of their own."""

_BLANK = 0.25
_UNMARKED = 3


@dataclass(frozen=True, slots=True)
class Typography:
    """The habits of one document."""

    body: Font
    """That of most characters."""
    leading: Mapping[float, float]
    """Points between the baselines of a paragraph, by size."""
    edges: Mapping[int, tuple[float, float]]
    """Left and right edge of each column, in points."""
    ends: Mapping[int, float] = field(default_factory=dict)
    """Right edge, by number, of lines that are set in, as those of a block quote."""
    hanging: frozenset[int] = frozenset()
    """Numbers of the lines that stand below the text of a list item, not below its marker."""
    indent: float = 0.0
    """Ems by which the first line of a paragraph is set in; 0 where it is not."""
    spaced: bool = False
    """Whether white stands between paragraphs."""
    justified: bool = False
    """Whether full lines end at the column's edge."""

    def white(self, before: Line, after: Line) -> float:
        """Return the ems between two lines of a column, beyond their leading.

        A raised figure pushes its line down in what browsers set.
        """
        size = max(before.font.size, after.font.size)
        leading = self.leading.get(size, _USUAL_LEADING * size)
        white = (after.baseline - before.baseline - leading) / size
        return max(min(white, 0), white - _PUSHED) if has_raised(after.text) else white

    def inset(self, line: Line) -> float:
        """Return how many ems a line begins from its column's edge."""
        return (line.left - self.edges[line.column][0]) / line.font.size

    def slack(self, line: Line) -> float:
        """Return how many ems a line ends before its column's edge."""
        edge = self.ends.get(line.number, self.edges[line.column][1])
        return (edge - line.right) / line.font.size

    def room(self, before: Line, after: Line) -> float:
        """Return the ems left on a line, had the next one's first word been put on it."""
        return self.slack(before) - after.opening / before.font.size - _BLANK


def measure(lines: Sequence[Line], body: Font) -> Typography:
    """Return how the lines of a document were set."""
    hanging = frozenset(_hanging(lines))
    plain = Typography(body, _leading(lines), _edges(lines, body), hanging=hanging)
    text = [line for line in lines if line.font.size == body.size]
    plain = replace(plain, indent=_indent(text, plain))
    plain = replace(plain, ends=_ends_of_narrow(lines, plain) | _ends_set_in(lines, plain))
    flush = sum(abs(plain.slack(line)) <= _FLUSH for line in text)
    return replace(
        plain,
        spaced=_is_spaced(text, plain),
        justified=flush > _JUSTIFIED * len(text),
    )


def _together(lines: Iterable[Line]) -> Iterator[tuple[Line, Line]]:
    """Yield each two lines that stand one below the other in a column."""
    return ((above, below) for above, below in pairwise(lines) if above.column == below.column)


def _leading(lines: Sequence[Line]) -> dict[float, float]:
    found: dict[float, Counter[float]] = defaultdict(Counter)
    for above, below in _together(lines):
        distance = round(below.baseline - above.baseline, 1)
        if above.font.size == below.font.size and distance <= _MOST_LEADING * above.font.size:
            found[above.font.size][distance] += 1
    known = {size: _smallest_common(distances) for size, distances in found.items()}
    return {
        size: leading
        for size, leading in known.items()
        if leading <= _WIDE_LEADING * size or found[size][leading] >= _RUN
    }


def _smallest_common(distances: Counter[float]) -> float:
    most = max(distances.values())
    return min(distance for distance, times in distances.items() if times >= _COMMON * most)


def _edges(lines: Iterable[Line], body: Font) -> dict[int, tuple[float, float]]:
    columns: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        columns[line.column].append(line)
    own = {number: _own_edges(column) for number, column in columns.items()}
    widths = sorted(
        right - left for number, (left, right) in own.items() if len(columns[number]) > _FEW
    )
    return {
        number: (
            left,
            right if len(columns[number]) > _FEW else _widened(left, right, widths, body),
        )
        for number, (left, right) in own.items()
    }


def _own_edges(column: Sequence[Line]) -> tuple[float, float]:
    """Return the leftmost place at which many lines begin, and where the longest end.

    Of a column with text enough, that is where the text ends, not a title that is wider.
    """
    starts = Counter(round(line.left) for line in column)
    many = _COMMON * max(starts.values())
    left = min(place for place, times in starts.items() if times >= many)
    [(size, times)] = Counter(line.font.size for line in column).most_common(1)
    text = [line for line in column if times <= _FEW or line.font.size == size]
    return left, _right_edge(sorted(line.right for line in text))


def _right_edge(ends: Sequence[float]) -> float:
    """Return where the longest of lines end, but for the few that found no place to break."""
    [(edge, _)] = Counter(map(round, ends)).most_common(1)
    within = [end for end in ends if end <= edge + 1]
    flush = sum(end >= edge - 1 for end in within)
    shared = flush >= _COMMON * len(ends) and len(within) >= (1 - _OVERFULL) * len(ends)
    return within[-1] if shared else ends[-1]


def _widened(left: float, right: float, widths: Sequence[float], body: Font) -> float:
    """Return where a column of few lines would end, had it the width of one with many."""
    own = right - left
    return left + next((width for width in widths if width >= own - body.size), own)


def _ends_set_in(lines: Iterable[Line], plain: Typography) -> dict[int, float]:
    """Return where the lines end that begin at the same inset, several in a row."""
    runs = groupby(lines, key=lambda line: (line.column, round(plain.inset(line) * 4)))
    set_in = [list(run) for (_, inset), run in runs if inset >= _INDENTS[0] * 4]
    return {
        line.number: max(line.right for line in run)
        for run in set_in
        if len(run) >= _RUN and not _is_of_first_lines(run, plain)
        for line in run
    }


def _ends_of_narrow(lines: Iterable[Line], plain: Typography) -> dict[int, float]:
    """Return where the lines end that stand further in than the text on both sides."""
    runs = groupby(
        lines, key=lambda line: (line.column, line.font, plain.inset(line) >= _INDENTS[0])
    )
    found: dict[int, float] = {}
    for (_, font, set_in), run in runs:
        narrow = list(run)
        end = max(line.right for line in narrow)
        flush = [line for line in narrow if end - line.right <= _FLUSH * font.size]
        if (
            set_in
            and len(narrow) >= _RUN
            and len(flush) > 1
            and plain.slack(flush[0]) >= _INDENTS[0]
        ):
            found |= dict.fromkeys((line.number for line in narrow), end)
    return found


def _is_of_first_lines(run: Sequence[Line], plain: Typography) -> bool:
    """Return whether lines are paragraphs of one line each, set in as the first of all others."""
    end = max(line.right for line in run)
    flush = sum(end - line.right <= _FLUSH * line.font.size for line in run)
    return abs(plain.inset(run[0]) - plain.indent) <= _FLUSH and flush <= _COMMON * len(run)


def _hanging(lines: Iterable[Line]) -> Iterator[int]:
    """Yield the lines that stand below what comes behind a list marker."""
    hang: tuple[int, float] | None = None
    for line in lines:
        if is_bulleted(line.text) or is_marked(line.text) or _LABEL.match(line.text):
            hang = line.column, line.second
        elif (
            hang and hang[0] == line.column and abs(line.left - hang[1]) <= _FLUSH * line.font.size
        ):
            yield line.number
        else:
            hang = None


def _indent(lines: Iterable[Line], plain: Typography) -> float:
    """Return the commonest step inwards from one line to the next, to a quarter of an em."""
    least, most = _INDENTS
    steps = Counter(
        round(plain.inset(below) * 4) / 4
        for above, below in _together(lines)
        if plain.inset(above) < least <= plain.inset(below) <= most
        and below.number not in plain.hanging
    )
    indent, times = max(steps.items(), key=lambda item: item[1], default=(0.0, 0))
    return indent if times > 1 else 0.0


def _is_spaced(lines: Iterable[Line], plain: Typography) -> bool:
    """Return whether white is the habit: few paragraphs end without any."""
    gaps = [(plain.white(*pair) > SPACED, *pair) for pair in _together(lines)]
    spaced = sum(white for white, _, _ in gaps)
    unmarked = sum(
        not white and plain.room(above, below) > 1 and ends_sentence(above.text)
        for white, above, below in gaps
    )
    return spaced > _UNMARKED * unmarked
