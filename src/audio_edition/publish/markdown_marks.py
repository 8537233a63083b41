"""Marks as Pandoc's bracketed spans: `[words]{speaker="Ada Quill"}`."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from audio_edition.model import Mark


@dataclass(slots=True)
class _Place:
    """What stands before a character."""

    closing: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)
    opening: list[str] = field(default_factory=list)


def with_spans(characters: Sequence[str], marks: Iterable[Mark]) -> str:
    """Return text with its marks.

    Args:
        characters: Of the text, escaped.
        marks: In offsets of the characters; each before those inside it.
    """
    places = [_Place() for _ in range(len(characters) + 1)]
    for mark in marks:
        if mark.start == mark.end:
            places[mark.start].empty.append(f"[]{_attributes(mark)}")
        else:
            places[mark.start].opening.append("[")
            places[mark.end].closing.insert(0, f"]{_attributes(mark)}")
    ends = (*characters, "")
    return "".join(
        part
        for place, character in zip(places, ends, strict=True)
        for part in (*place.closing, *place.empty, *place.opening, character)
    )


def _attributes(mark: Mark) -> str:
    return "{" + " ".join(_items(mark)) + "}"


def _items(mark: Mark) -> Iterator[str]:
    if mark.unread:
        yield ".unread"
    for key, value in (("speaker", mark.speaker), ("voice", mark.voice), ("say", mark.say)):
        if value is not None:
            yield f'{key}="{_quoted(value)}"'
    if mark.pause is not None:
        yield f"pause={mark.pause:g}"


def _quoted(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')
