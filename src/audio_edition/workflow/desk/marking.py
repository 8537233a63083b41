"""Marks written into Markdown: `[words]{speaker="Ada Quill"}`, and nothing else changed.

The words are looked for in the source as it is written, signs and all; whoever calls this reads
the result back, and sees that it says what was asked.
"""

import re
from collections.abc import Iterator, Mapping

from audio_edition.read.attributes import parse_attributes

_SPAN_END = re.compile(r'\]\{(?:[^{}"\n]|"(?:[^"\\\n]|\\.)*")*\}')

Asked = Mapping[str, str | bool | None]
"""`speaker`, `voice`, `say` or `pause` with their text, `unread` with true; None takes away."""


def with_mark(source: str, text: str, start: int, end: int, asked: Asked) -> str | None:
    """Return the source of a block with a mark on some of its words; None if they aren't found.

    Args:
        source: Lines of Markdown.
        text: What they say, without markup.
        start: Where the words begin in the text.
        end: Where they end.
        asked: What the mark says. Where the words have a span of their own, it is changed.
    """
    places = _places(source, text)
    if places is None or start >= end:
        return None
    first, last = places[start], places[end - 1] + 1
    closing = _SPAN_END.match(source, last)
    if closing and first and source[first - 1] == "[":
        old = parse_attributes(closing.group()[1:])
        if old is None:
            return None
        given: dict[str, str | bool | None] = {**dict(old.values)}
        given |= {"unread": True} if "unread" in old.classes else {}
        return _written(source, first - 1, closing.end(), source[first:last], {**given, **asked})
    return _written(source, first, last, source[first:last], asked)


def _written(source: str, start: int, end: int, words: str, asked: Asked) -> str:
    items = " ".join(_items(asked))
    span = f"[{words}]{{{items}}}" if items else words
    return source[:start] + span + source[end:]


def _items(asked: Asked) -> Iterator[str]:
    if asked.get("unread"):
        yield ".unread"
    for key, value in asked.items():
        if key == "unread" or value is None or isinstance(value, bool):
            continue
        if key == "pause":
            yield f"pause={value}"
        else:
            escaped = value.replace("\\", "\\\\").replace('"', '\\"')
            yield f'{key}="{escaped}"'


def _places(source: str, text: str) -> list[int] | None:
    """Return where each character of a text stands in its source; None if one does not.

    Whatever is between them is markup. A blank of the text may be a line break of the source.
    """
    places: list[int] = []
    at = 0
    for character in text:
        while at < len(source) and not _same(source[at], character):
            at = _behind(source, at)
        if at >= len(source):
            return None
        places.append(at)
        at += 1
    return places


def _behind(source: str, at: int) -> int:
    """Return the place behind a sign of markup; attributes and link targets are one sign."""
    if source[at] == "]":
        closing = _SPAN_END.match(source, at) or re.compile(r"\]\([^)\n]*\)").match(source, at)
        return closing.end() if closing else at + 1
    return at + 1


def _same(written: str, read: str) -> bool:
    return written == read or (read == " " and written in "\n\t")
