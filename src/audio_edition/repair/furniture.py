"""Running heads and page numbers: what stands at the edges of pages and comes again."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace

from audio_edition.model import Role
from audio_edition.repair.lines import Line, Lines
from audio_edition.repair.shapes import ends_sentence, starts_small

_NUMBER = re.compile(
    r"^\W*(?:(?:page|p\.?|seite|página|pagina)\s*)?(?:\d{1,4}|[ivxlc]+)(?:\s*(?:of|/|von|de|di|sur)\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)
_BESIDE_NUMBER = re.compile(r"^\d{1,4}\s*[|·•]\s*\S|\S\s{2,}\d{1,4}$")
_NO_LETTERS = re.compile(r"[\d\W_]+")

_DEPTH = 2
"""Lines at the top of a page, and at its foot, that may be furniture."""

_LONGEST = 100
_TITLE_LINES = 4
_ECHO = 8
"""Letters that a running head must share with the title."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A line at the top or the foot of a page."""

    line: Line
    top: bool
    before: Line | None
    """The last line of the text before it: what it would cut."""
    after: Line | None
    """The first line of the text after it."""
    repeated: bool
    """Whether it stands there on other pages too, numbers aside."""
    opening: str
    """Letters of the article's first lines."""


def page_number(edge: Edge) -> bool:
    """A number by itself."""
    return _NUMBER.match(edge.line.text) is not None


def number_beside_words(edge: Edge) -> bool:
    """Words with a number set off at one end."""
    return _BESIDE_NUMBER.search(edge.line.text) is not None


def repetition(edge: Edge) -> bool:
    """The same words on several pages; the first page's top is the article's own."""
    return edge.repeated and not (edge.top and edge.line.page == 0)


def title_again(edge: Edge) -> bool:
    """The beginning of the article's first lines, on a later page."""
    words = key(edge.line.text)
    return edge.line.page > 0 and len(words) >= _ECHO and words in edge.opening


def cut_sentence(edge: Edge) -> bool:
    """A line with no end of its own, amid a sentence that goes on over the page."""
    if edge.before is None or edge.after is None or starts_small(edge.line.text):
        return False
    return (
        not ends_sentence(edge.before.text)
        and starts_small(edge.after.text)
        and not ends_sentence(edge.line.text)
        and len(edge.line.text) < len(edge.before.text) * 0.8
    )


EVIDENCE: tuple[Callable[[Edge], bool], ...] = (
    page_number,
    number_beside_words,
    repetition,
    title_again,
    cut_sentence,
)
"""Each is enough by itself at the edge of a page."""


def key(text: str) -> str:
    """Return the letters of a line: what is the same on every page."""
    return _NO_LETTERS.sub(" ", text).strip().casefold()


def set_furniture_apart(lines: Lines) -> Lines:
    """Give the running heads and page numbers of a paged text their role."""
    pages: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    if len(pages) == 1:
        return lines
    rules = _judge(list(pages.values()), _opening(lines))
    return tuple(
        replace(line, role=Role.FURNITURE, rule=rules[line]) if line in rules else line
        for line in lines
    )


def _opening(lines: Lines) -> str:
    return " ".join(key(line.text) for line in lines[:_TITLE_LINES])


def _judge(pages: list[list[Line]], opening: str) -> dict[Line, str]:
    """Return the lines at the edges that are furniture, with the evidence for each."""
    tops, feet = _repeated(pages, top=True), _repeated(pages, top=False)
    rules: dict[Line, str] = {}
    for index, page in enumerate(pages):
        foot_of_last = pages[index - 1] if index else []
        for depth in range(min(_DEPTH, len(page))):
            before = next((line for line in reversed(foot_of_last) if line not in rules), None)
            after = page[depth + 1] if depth + 1 < len(page) else None
            line = page[depth]
            rule = _rule(Edge(line, True, before, after, key(line.text) in tops, opening))
            if not rule:
                break
            rules[line] = rule
        head_of_next = pages[index + 1] if index + 1 < len(pages) else []
        for depth in range(min(_DEPTH, len(page))):
            line = page[-1 - depth]
            rule = _rule(Edge(line, False, None, None, key(line.text) in feet, opening))
            if not rule:
                break
            rules[line] = rule
    return rules


def _rule(edge: Edge) -> str:
    if len(edge.line.text) > _LONGEST:
        return ""
    return next((rule.__name__.replace("_", "-") for rule in EVIDENCE if rule(edge)), "")


def _repeated(pages: list[list[Line]], *, top: bool) -> frozenset[str]:
    counts: Counter[str] = Counter()
    for page in pages:
        edge = page[:_DEPTH] if top else page[-_DEPTH:]
        counts.update({key(line.text) for line in edge})
    return frozenset(words for words, count in counts.items() if words and count > 1)
