"""Addresses on the net in a text, where the policy leaves them out of the reading."""

import re

from audio_edition.model import Mark

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>“”\"]*[^\s<>“”\".,;:!?…)\]’']")
"""With its scheme, or one that begins with `www.`; the stop behind it is the sentence's."""


def without_addresses(text: str, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks of a text, and one for each address in it that leaves it unread.

    An address in a marked stretch is read as it is marked.
    """
    added = (
        Mark(*match.span(), unread=True)
        for match in _ADDRESS.finditer(text)
        if not any(mark.start < match.end() and match.start() < mark.end for mark in marks)
    )
    return tuple(sorted((*marks, *added), key=lambda mark: mark.start))
