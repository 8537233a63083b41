"""Addresses on the net in a text, where the policy leaves them out of the reading."""

import re

from audio_edition.model import Mark

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>“”\"]*[^\s<>“”\".,;:!?…)\]’']")
"""With its scheme, or one that begins with `www.`; the stop behind it is the sentence's."""


def without_addresses(text: str, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks of a text, and one for each address in it by which nothing is said for it.

    So its sentence stays whole. An address in a marked stretch is read as it is marked; one that
    is the whole text is left unread.
    """
    alone = not any(map(str.isalnum, _ADDRESS.sub("", text)))
    added = (
        Mark(*match.span(), unread=True) if alone else Mark(*_bracketed(match), say="")
        for match in _ADDRESS.finditer(text)
        if not any(mark.start < match.end() and match.start() < mark.end for mark in marks)
    )
    return tuple(sorted((*marks, *added), key=lambda mark: mark.start))


def _bracketed(address: re.Match[str]) -> tuple[int, int]:
    """Return where an address is, with the brackets that hold nothing else."""
    start, end = address.span()
    inside = address.string[start - 1 : start] == "(" and address.string[end : end + 1] == ")"
    return (start - 1, end + 1) if inside else (start, end)
