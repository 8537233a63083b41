"""A block without a role as the lines that it was set in."""

from collections.abc import Iterator
from dataclasses import dataclass

from audio_edition.model import Block, Role
from audio_edition.shapes import first_word


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank."""

    number: int
    """In the source, from 1."""
    text: str
    """Without the blanks around it."""
    indent: int
    """Blanks in front of it."""
    page: int = 0
    spaced: bool = False
    """Whether a blank line stands above it."""
    role: Role | None = None
    """Furniture or caption, once a rule has said so; None for the running text."""
    rule: str = ""
    """The rule that gave the role."""
    head: int = 0
    """Number of the first line of what it was set apart with."""
    length: float = 0
    """In columns, or in ordinary letters of a printed text."""
    opening: float = 0
    """Length of its first word."""

    def __hash__(self) -> int:
        """Hash by its place, which hardly another line has: lines are looked up often."""
        return hash((self.number, self.page))

    @property
    def edge(self) -> float:
        """Column where the line ends."""
        return self.indent + self.length


Lines = tuple[Line, ...]


def split(block: Block) -> Lines:
    """Return the lines of a block; a form feed between them begins a new page."""
    return tuple(_lines(block))


def _lines(block: Block) -> Iterator[Line]:
    page, spaced, begun = 0, False, False
    for number, raw in enumerate(block.text.split("\n"), block.lines[0]):
        parts = raw.split("\f")
        for index, part in enumerate(parts):
            page += begun and index > 0
            text = part.strip()
            if text:
                begun = True
                yield Line(
                    number=number,
                    text=text,
                    indent=len(part) - len(part.lstrip()),
                    page=page,
                    spaced=spaced,
                    length=len(text),
                    opening=len(first_word(text)),
                )
                spaced = False
        spaced = spaced or not "".join(parts).strip()


def running(lines: Lines) -> Lines:
    """Return the lines of the running text: no furniture, no captions."""
    return tuple(line for line in lines if line.role is None)
