"""Running heads and page numbers: what stands at the edges of pages, apart and again.

Each kind of evidence is a small function that gives a weight; together they must be enough.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from audio_edition.read.pdf.lines import main_font, parts
from audio_edition.read.pdf.page import CAPTION_REACH, Box, Font, Page, Word
from audio_edition.read.pdf.rows import Row, rows, text_of
from audio_edition.shapes import ends_sentence, is_note

_DEPTH = 3
"""Rows at the top of a page, and at its foot, that may be furniture."""

_LEVEL = 3.0
"""Points by which the height of a running head may differ from page to page."""

_ENOUGH = 3.0
_APART = 1.6
_FAR = 2.5
_SET_OFF = 4.0
"""Ems between two parts of a running head at least."""

_BESIDE = 1.5
"""Ems between a running head and the number of its page at least."""

_LONG = 15
_ECHO = 8
_NUMBER = re.compile(
    r"^\W*(?:(?:page|p\.|seite|página|pagina)\s*)?(?:(?P<number>\d{1,4})|[ivxlc]{1,7})"
    r"(?:\s*(?:of|/|von|de|di|sur)\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_NO_LETTERS = re.compile(r"[\d\W_]+")


@dataclass(frozen=True, slots=True)
class Edge:
    """A row at the top or the foot of a page."""

    row: Row
    page: int
    top: bool
    white: float
    """Distance to the next row further in, in ems."""
    pictured: bool = False
    """Whether a picture is beside it, of which it may be the caption."""

    @property
    def text(self) -> str:
        """The row's words."""
        return text_of(self.row)

    @property
    def parts(self) -> list[Row]:
        """What of the row stands far from the rest."""
        return parts(self.row, _SET_OFF)

    @property
    def numbers(self) -> set[int]:
        """Those that it is, or has at an end, alone or with the word for page."""
        first, *others = parts(self.row, _BESIDE)
        found = (_NUMBER.match(text_of(part)) for part in (first, *others[-1:]))
        return {int(match["number"]) for match in found if match and match["number"]}

    @property
    def places(self) -> tuple[tuple[bool, str, int], ...]:
        """What is the same where it comes again: its words and its height, rounded both ways."""
        level = round(self.row[0].baseline / _LEVEL)
        words = _DIGITS.sub("0", self.text)
        return (self.top, words, level), (self.top, words, level + 1)


@dataclass(frozen=True, slots=True)
class Habits:
    """What the edges of a document's pages have in common."""

    body: Font
    repeated: Counter[tuple[bool, str, int]]
    offset: int | None
    """What is added to a page's place to get its number; None where pages have none."""
    title: str
    """Letters of the large words on the first page."""
    pages: int


def again(edge: Edge, habits: Habits) -> float:
    """The same words stand at the same height of other pages."""
    return 4 if max(habits.repeated[place] for place in edge.places) > 1 else 0


def everywhere(edge: Edge, habits: Habits) -> float:
    """Its words stand there on every page, whatever their size and whatever is below."""
    times = max(habits.repeated[place] for place in edge.places)
    return 6 if times == habits.pages > 1 and _letters(edge.text) else 0


def numbering(edge: Edge, habits: Habits) -> float:
    """It is the number of its page; or may be, where nothing tells the numbers of pages."""
    if edge.numbers and habits.offset is not None:
        return 4 if edge.page + habits.offset in edge.numbers else 0
    return 2 if _NUMBER.match(edge.text) else 0


def apart(edge: Edge, _habits: Habits) -> float:
    """It stands apart from the text, or even far from it."""
    return (edge.white >= _FAR) + 1 if edge.white >= _APART else -2


def size(edge: Edge, habits: Habits) -> float:
    """It is smaller than the text; what is larger is a heading."""
    font = main_font(edge.row)
    if font.size > habits.body.size:
        return -2
    return 1 if font.size < habits.body.size else 0.5 * (font != habits.body)


def parted(edge: Edge, _habits: Habits) -> float:
    """It has parts at both sides of the page."""
    return 2 if edge.page and len(edge.parts) > 1 else 0


def echo(edge: Edge, habits: Habits) -> float:
    """It begins as the title does."""
    letters = _letters(edge.text)
    shared = next((n for n in range(len(letters), 0, -1) if letters[:n] in habits.title), 0)
    return 2 if edge.page and shared >= _ECHO else 0


def prose(edge: Edge, _habits: Habits) -> float:
    """Sentences are text, and so is what is long, or has the mark of a footnote."""
    text = edge.text
    note = not edge.numbers and is_note(text)
    return -2.0 * (ends_sentence(text) + (len(edge.row) > _LONG) + note)


def picture(edge: Edge, _habits: Habits) -> float:
    """Words beside a picture may be its caption."""
    return -2 if edge.pictured and _letters(edge.text) else 0


def opening_page(edge: Edge, _habits: Habits) -> float:
    """The top of the first page is where the article begins."""
    return -2 if edge.top and edge.page == 0 else 0


EVIDENCE: tuple[Callable[[Edge, Habits], float], ...] = (
    again,
    everywhere,
    numbering,
    apart,
    size,
    parted,
    echo,
    prose,
    picture,
    opening_page,
)


def furniture(pages: Sequence[Page], body: Font) -> list[list[Row]]:
    """Return, for each page, the rows that are furniture."""
    edges = [list(_edges(page, number)) for number, page in enumerate(pages)]
    habits = _habits(edges, pages, body)
    return [[edge.row for edge in _outermost(of_page, habits)] for of_page in edges]


def _edges(page: Page, number: int) -> Iterator[Edge]:
    """Yield the rows at the top, from outside inwards, and then those at the foot."""
    lines = rows(word for word in page.words if not word.sideways)
    middle = (len(lines) + 1) // 2
    for index, row in enumerate(lines[: min(_DEPTH, middle)]):
        white = _white(lines, index, index + 1)
        yield Edge(row, number, top=True, white=white, pictured=_is_pictured(row, page))
    for index in range(len(lines) - 1, max(middle, len(lines) - _DEPTH) - 1, -1):
        row, white = lines[index], _white(lines, index - 1, index)
        yield Edge(row, number, top=False, white=white, pictured=_is_pictured(row, page))


def _is_pictured(row: Row, page: Page) -> bool:
    size = main_font(row).size
    box = Box(row[0].left, row[0].baseline - size, row[-1].right, row[0].baseline)
    return any(box.is_near(picture, CAPTION_REACH * size) for picture in page.pictures)


def _white(lines: Sequence[Row], upper: int, lower: int) -> float:
    if lower >= len(lines):
        return _APART
    above, below = lines[upper][0], lines[lower][0]
    return (below.baseline - above.baseline) / max(above.font.size, below.font.size)


def _habits(edges: Sequence[Sequence[Edge]], pages: Sequence[Page], body: Font) -> Habits:
    repeated = Counter(
        place for of_page in edges for place in {key for edge in of_page for key in edge.places}
    )
    offsets = Counter(
        number - edge.page for of_page in edges for edge in of_page for number in edge.numbers
    )
    offset, times = max(offsets.items(), key=lambda item: item[1], default=(0, 0))
    large = [word for word in pages[0].words if word.font.size > body.size]
    return Habits(body, repeated, offset if times > 1 else None, _title(large), len(pages))


def _title(large: Sequence[Word]) -> str:
    return "".join(_letters(word.text) for word in large)


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text).casefold()


def _outermost(edges: Sequence[Edge], habits: Habits) -> Iterator[Edge]:
    """Yield the furniture at each edge, from outside up to what is none."""
    for side in (True, False):
        for edge in (edge for edge in edges if edge.top is side):
            if sum(weigh(edge, habits) for weigh in EVIDENCE) < _ENOUGH:
                break
            yield edge
