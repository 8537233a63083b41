"""Plain text: what its author wrote, as it stands, for `repair` to lay out."""

from audio_edition.model import Block, Finding, Metadata
from audio_edition.read.contents import Contents
from audio_edition.read.gutenberg import find_wrapping
from audio_edition.read.plain_contents import find_contents
from audio_edition.wording import first_words

_CODE = "left-out"
_HINT = "If it belongs to the text, copy it into a text of your own and build from that."


def read(text: str) -> Contents:
    """Return the text as a block without a role, its line breaks kept.

    A table of contents, and what Project Gutenberg puts around its books, is left out.
    """
    if not _may_be_book(text):
        return Contents((_block(text.split("\n"), 0),))
    lines = text.split("\n")
    wrapping = find_wrapping(lines)
    first, end = (wrapping.first, wrapping.end) if wrapping else (0, len(lines))
    contents = find_contents(lines[first:end])
    listed = range(contents.start + first, contents.stop + first)
    parts = ((first, listed.start), (listed.stop, end)) if listed else ((first, end),)
    blocks = (_block(lines[start:stop], start) for start, stop in parts)
    return Contents(
        tuple(block for block in blocks if block.text.strip()) or (_block(lines, 0),),
        wrapping.metadata if wrapping else Metadata(),
        tuple(
            _finding(what, lines, gap)
            for what, gap in (
                ("what the distributor added", range(first)),
                ("the table of contents", listed),
                ("what the distributor added", range(end, len(lines))),
            )
            if any(lines[index].strip() for index in gap)
        ),
    )


def _may_be_book(text: str) -> bool:
    low = text[:20_000].casefold()
    return "contents" in low or "project gutenberg e" in low


def _block(lines: list[str], start: int) -> Block:
    text = "\n".join(lines)
    return Block(text, (start + 1, start + text.removesuffix("\n").count("\n") + 1))


def _finding(what: str, lines: list[str], gap: range) -> Finding:
    words = first_words(" ".join(" ".join(lines[index] for index in gap).split()))
    return Finding(_CODE, f"Left out: {what}: “{words}”.", _HINT, gap.start + 1)
