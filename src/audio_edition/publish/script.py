"""An article as a script: clean Markdown that a person can correct and build from.

CommonMark (https://spec.commonmark.org/0.31.2/), with Pandoc's fenced divs for the roles that it
has no form for, and its bracketed spans for marks. Read back, the script gives the same blocks
to the letter.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from audio_edition.model import Article, Block, Metadata, Role
from audio_edition.publish.markdown_escapes import escaped_in_heading, escaped_in_paragraph
from audio_edition.publish.markdown_marks import with_spans

DEEPEST = 6
"""The deepest heading that Markdown has."""

_PREFIXES = {Role.PARAGRAPH: "", Role.BLOCKQUOTE: "> ", Role.LIST_ITEM: "- "}
_INSIDE = {Role.BLOCKQUOTE: "\n>\n", Role.LIST_ITEM: "\n"}
"""What stands between two blocks that make one quote or one list."""


def script(article: Article) -> str:
    """Return an article as Markdown with front matter.

    Headings lie below the title: where the article has some of level 1, all go a level down.

    Args:
        article: Segmented: its blocks have roles.
    """
    blocks = [block for block in article.blocks if block.text.strip()]
    title = next((block for block in blocks if block.role is Role.TITLE), None)
    shift = int(any(block.role is Role.HEADING and block.level <= 1 for block in blocks))
    written = [_written(block, shift, is_title=block is title) for block in blocks]
    separators = (_separator(*pair) for pair in pairwise(blocks))
    body = "".join(part for pair in zip(written, (*separators, "\n"), strict=True) for part in pair)
    return f"{_front_matter(article.metadata, titled=title is not None)}\n{body}"


def _front_matter(metadata: Metadata, *, titled: bool) -> str:
    import yaml  # noqa: PLC0415 - start-up

    fields = dict(_fields(metadata, titled=titled))
    text = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=float("inf"))
    return f"---\n{text}---\n"


def _fields(metadata: Metadata, *, titled: bool) -> Iterator[tuple[str, object]]:
    """Yield the fields of the front matter; a title that is not heard is Pandoc's `pagetitle`."""
    if metadata.title:
        yield "title" if titled else "pagetitle", metadata.title
    if len(metadata.authors) == 1:
        yield "author", metadata.authors[0]
    elif metadata.authors:
        yield "authors", list(metadata.authors)
    if metadata.date:
        yield "date", metadata.date
    yield "language", metadata.language
    yield "roles", "marked"


def _written(block: Block, shift: int, *, is_title: bool) -> str:
    if is_title or block.role is Role.HEADING:
        level = 1 if is_title else min(max(block.level, 1) + shift, DEEPEST)
        return f"{'#' * level} {with_spans(escaped_in_heading(block.text), block.marks)}"
    plain = not block.marks and block.text == " ".join(block.text.split())
    if block.role is Role.CODE and plain:
        return _fenced(block.text)
    text = with_spans(escaped_in_paragraph(block.text), block.marks)
    if block.role in _PREFIXES:
        return _PREFIXES[block.role] + text
    return f"::: {{.{block.role}}}\n{text}\n:::"


def _fenced(code: str) -> str:
    longest = max(map(len, re.findall("`+", code)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{code}\n{fence}"


def _separator(earlier: Block, later: Block) -> str:
    together = earlier.role is later.role and earlier.role in _INSIDE
    return _INSIDE[earlier.role] if together and earlier.role else "\n\n"
