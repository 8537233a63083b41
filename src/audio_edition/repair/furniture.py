"""Running heads and page numbers: what stands at the edges of pages and comes again."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from audio_edition.model import Role
from audio_edition.repair.furniture_evidence import EVIDENCE, Edge
from audio_edition.repair.heads import (
    LONGEST,
    TITLE_LINES,
    bare_number,
    columns,
    is_alone,
    is_named,
    page_number,
    words_of_head,
)
from audio_edition.repair.lines import Line, Lines, running

_DEPTH = 3
"""Lines at the top of a page, and at its foot, that may be furniture."""


def set_furniture_apart(lines: Lines) -> Lines:
    """Give the running heads and page numbers of a paged text their role."""
    text = running(lines)
    if not text:
        return lines
    pages = [tuple(page) for _, page in groupby(text, key=lambda line: line.page)]
    rules = _rules(pages, _Habits.of(text, pages))
    return tuple(_set_apart(line, rules[line]) if line in rules else line for line in lines)


def _set_apart(line: Line, rule: str) -> Line:
    return replace(line, role=Role.FURNITURE, rule=rule, head=line.number)


@dataclass(frozen=True, slots=True)
class _Habits:
    """What comes again at the edges of a text's pages."""

    openings: tuple[str, ...]
    repeated: frozenset[str]
    numbers: frozenset[Line]
    in_step: frozenset[Line]
    """The lines at edges of two pages or more whose numbers grow as the pages do."""
    counted: frozenset[tuple[int, int | None]]
    """The pages that have a number, each with it."""
    paged: bool
    rows: frozenset[Line]
    """The lines in columns beside others in as many, which are a table's."""

    @classmethod
    def of(cls, lines: Lines, pages: list[Lines]) -> "_Habits":
        edges = [
            line
            for page in pages
            for place, line in enumerate(page)
            if place < _DEPTH or place >= len(page) - _DEPTH
        ]
        first = [words_of_head(line.text) for line in pages[0][:TITLE_LINES]]
        numbers = _numbers(edges)
        return cls(
            openings=tuple(" ".join(first[index:]) for index in range(len(first))),
            repeated=_repeated(lines, edges),
            numbers=numbers,
            in_step=_in_step(edges),
            counted=frozenset((line.page, page_number(line.text)) for line in numbers),
            paged=len(pages) > 1,
            rows=_table_rows(edges),
        )

    def edge(self, line: Line, *, top: bool, before: Line | None, inwards: Lines) -> Edge:
        """Return a line at an edge with what these habits say of it."""
        following = (line.page + 1, (page_number(line.text) or 0) + 1)
        return Edge(
            line=line,
            top=top,
            before=before,
            after=inwards[0] if inwards else None,
            repeated=words_of_head(line.text) in self.repeated,
            numbered=line in self.numbers,
            in_step=line in self.in_step,
            counted=following in self.counted,
            heads_number=any(map(_is_next, filter(self.numbers.__contains__, inwards))),
            paged=self.paged,
            openings=self.openings,
        )


def _table_rows(edges: list[Line]) -> frozenset[Line]:
    """Return the lines in several columns that no blank line parts from another in as many."""
    return frozenset(
        line
        for above, below in pairwise(edges)
        if below.number == above.number + 1 and 2 < columns(above.text) == columns(below.text)
        for line in (above, below)
    )


def _repeated(lines: Lines, edges: list[Line]) -> frozenset[str]:
    """Return the words that stand at edges of two pages or more, and within none."""
    at_edges = Counter(words_of_head(line.text) for line in edges if line.page > 0)
    first = {words_of_head(line.text) for line in edges if line.page == 0}
    several = {words for words, count in at_edges.items() if words and count + (words in first) > 1}
    if not several:
        return frozenset()
    everywhere = Counter(words_of_head(line.text) for line in lines if line.page > 0)
    return frozenset(words for words in several if at_edges[words] == everywhere[words])


def _numbers(edges: list[Line]) -> frozenset[Line]:
    """Return the lines that number the pages: by a word with it, or as their numbers grow."""
    found = [line for line in edges if is_alone(line.text)]
    certain = {line for line in found if is_named(line.text) or _is_next(line)}
    growing: list[Line] = []
    page, highest = -1, 0
    for line in found:
        value = page_number(line.text) or 0
        if line.page > page and value > highest:
            page, highest = line.page, value
            growing.append(line)
    return frozenset(certain.union(growing if len(growing) > 1 else ()))


def _in_step(edges: list[Line]) -> frozenset[Line]:
    """Return the short lines whose numbers are as far from those of their pages as others'.

    Numbers in front are those of sections too, so that one at the end must be among them.
    """
    steps: dict[int, list[Line]] = defaultdict(list)
    for line in edges:
        number = bare_number(line.text)
        if number is not None:
            steps[number - line.page].append(line)
    return frozenset(line for row in steps.values() for line in _counting_heads(row))


def _counting_heads(row: list[Line]) -> list[Line]:
    """Return the lines that come again or are in capitals: a heading may end in a number too."""
    words = Counter(words_of_head(line.text) for line in row)
    heads = [line for line in row if words[words_of_head(line.text)] > 1 or line.text.isupper()]
    pages = {line.page for line in heads}
    last = any(line.text[-1].isdigit() for line in heads)
    return heads if len(pages) > 1 and last else []


def _is_next(line: Line) -> bool:
    return line.page > 0 and page_number(line.text) == line.page + 1


def _rules(pages: list[Lines], habits: _Habits) -> dict[Line, str]:
    """Return the furniture at the edges, with the evidence for each line, from outside inwards."""
    rules: dict[Line, str] = {}
    last: Line | None = None
    for page in pages:
        for place, line in enumerate(page[:_DEPTH], 1):
            inwards = page[place:_DEPTH] or page[place : place + 1]
            if line in habits.rows:
                break
            if not _note(habits.edge(line, top=True, before=last, inwards=inwards), rules):
                break
        for line in page[: -_DEPTH - 1 : -1]:
            if line in habits.rows:
                break
            if not _note(habits.edge(line, top=False, before=None, inwards=()), rules):
                break
        last = next((line for line in reversed(page) if line not in rules), last)
    return rules


def _note(edge: Edge, rules: dict[Line, str]) -> bool:
    """Note the first rule that holds for an edge; return whether there is one."""
    found = next((rule for rule in EVIDENCE if rule(edge)), None)
    if found is None or len(edge.line.text) > LONGEST:
        return False
    rules.setdefault(edge.line, found.__name__.replace("_", "-"))
    return True
