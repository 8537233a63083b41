"""What Project Gutenberg puts around its books: a header with the title, and a licence at the end.

https://www.gutenberg.org/ebooks; the marks have stood between stars since about 1997.
"""

import re
from dataclasses import dataclass

from audio_edition.model import Metadata

_START = re.compile(
    r"\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG E(?:BOOK|TEXT)\b", re.IGNORECASE
)
_END = re.compile(r"\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG E(?:BOOK|TEXT)\b", re.IGNORECASE)
_LAST_LINE = re.compile(r"End of (?:the |this )?Project Gutenberg", re.IGNORECASE)
_PRODUCED = re.compile(
    r"(?:produced|e-?text prepared|this e-?text was (?:produced|prepared)|transcribed from)\b",
    re.IGNORECASE,
)
_FIELD = re.compile(r"^(Title|Author):[ \t]*(\S.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)
_HEADER = 400
"""Lines in which the book begins."""

_NEAR = 20
"""Lines below the mark in which the producers are named."""


@dataclass(frozen=True, slots=True)
class Wrapping:
    """Where the book is between what is put around it."""

    first: int
    """The book's first line, from 0."""
    end: int
    """The line after its last."""
    metadata: Metadata


def find_wrapping(lines: list[str]) -> Wrapping | None:
    """Return where the book is; None for a text that does not come from Project Gutenberg."""
    start = next((i for i, line in enumerate(lines[:_HEADER]) if _START.match(line.strip())), None)
    if start is None:
        return None
    ends = (i for i in range(start + 1, len(lines)) if _END.match(lines[i].strip()))
    return Wrapping(
        _after_producers(lines, start + 1),
        _before_last_line(lines, next(ends, len(lines))),
        _metadata("\n".join(lines[:start])),
    )


def _after_producers(lines: list[str], first: int) -> int:
    """Return the first line after the paragraph that says who made the text."""
    below = range(first, min(first + _NEAR, len(lines)))
    top = next((i for i in below if lines[i].strip()), first)
    if not _PRODUCED.match(lines[top].strip()):
        return first
    return next((i for i in range(top, len(lines)) if not lines[i].strip()), first)


def _before_last_line(lines: list[str], end: int) -> int:
    above = range(max(0, end - _NEAR), end)
    return next((i for i in above if _LAST_LINE.match(lines[i].strip())), end)


def _metadata(header: str) -> Metadata:
    fields = {name: " ".join(value.split()) for name, value in _FIELD.findall(header)}
    author = fields.get("Author", "")
    authors = (author,) if author and author.lower() not in {"anonymous", "various"} else ()
    return Metadata(title=fields.get("Title", ""), authors=authors)
