"""What is left out of a page, as findings."""

import re
from collections import Counter
from typing import TYPE_CHECKING

from audio_edition.model import Finding
from audio_edition.read.html.clutter import GLOSS, SCRIPT
from audio_edition.read.html.lines import line_of
from audio_edition.read.html.note_marks import NOTE_REFERENCE
from audio_edition.read.html.printed import PAGE_NUMBER
from audio_edition.read.html.tree import text_of
from audio_edition.wording import first_words

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

CODE = "left-out"
_COUNTED = {
    SCRIPT: "Scripts, styles and the like, which are no text: {count}.",
    GLOSS: "Glosses above characters, which are not read: {count}.",
    NOTE_REFERENCE: "References to footnotes, which are not read: {count}.",
    PAGE_NUMBER: "Page numbers, which are not read: {count}.",
}
_COMMENT_END = re.compile("--!?>")
_SHOWN = 400
"""Characters of a comment that are looked at."""

_HINT = "If it belongs to the article, copy it into a text of your own and build from that."


def left_out(omitted: "dict[Element, str]") -> tuple[Finding, ...]:
    """Return a finding for every region with words, and one for all of what has no words.

    Args:
        omitted: Elements that are left out, and what each is.
    """
    return (*regions(omitted), *counts(Counter(omitted.values())))


def regions(omitted: "dict[Element, str]") -> list[Finding]:
    """Return a finding for every region with words, but for what is only counted."""
    found = [
        Finding(CODE, f"Left out: {kind}: “{first_words(text)}”.", _HINT, line_of(element))
        for element, kind in omitted.items()
        if kind not in _COUNTED and not _is_within(element, omitted) and (text := text_of(element))
    ]
    return sorted(found, key=lambda finding: finding.line or 0)


def unclosed(page: str) -> tuple[Finding, ...]:
    """Return a finding where a comment is not closed, as it takes the rest of the page with it."""
    start = page.rfind("<!--")
    if start < 0 or _COMMENT_END.search(page, start):
        return ()
    words = first_words(page[start + 4 : start + _SHOWN])
    message = f"Left out: a comment that is not closed: “{words}”."
    return (Finding(CODE, message, "Close it, or take it out.", page.count("\n", 0, start) + 1),)


def counts(kinds: Counter[str]) -> list[Finding]:
    """Return a finding for each kind of what is only counted."""
    return [
        Finding(CODE, message.format(count=kinds[kind]))
        for kind, message in _COUNTED.items()
        if kinds[kind]
    ]


def _is_within(element: "Element", omitted: "dict[Element, str]") -> bool:
    return any(above in omitted for above in element.iterancestors())
