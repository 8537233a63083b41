"""What is left out of a page, as findings."""

from collections import Counter
from typing import TYPE_CHECKING

from audio_edition.model import Finding
from audio_edition.read.html.clutter import SCRIPT
from audio_edition.read.html.note_marks import NOTE_REFERENCE
from audio_edition.read.html.tree import text_of
from audio_edition.wording import first_words

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

CODE = "left-out"
_COUNTED = {
    SCRIPT: "{count} scripts, styles or the like are not text.",
    NOTE_REFERENCE: "{count} references to footnotes are not read.",
}
_HINT = "If it belongs to the article, copy it into a text of your own and build from that."


def left_out(omitted: "dict[Element, str]") -> tuple[Finding, ...]:
    """Return a finding for every region with words, and one for all of what has no words.

    Args:
        omitted: Elements that are left out, and what each is.
    """
    counted = Counter(kind for element, kind in omitted.items() if element.tag != "head")
    counts = [
        Finding(CODE, message.format(count=counted[kind]))
        for kind, message in _COUNTED.items()
        if counted[kind]
    ]
    regions = (_region(e, kind) for e, kind in omitted.items() if kind not in _COUNTED)
    found = sorted((region for region in regions if region), key=lambda finding: finding.line or 0)
    return (*found, *counts)


def _region(element: "Element", kind: str) -> Finding | None:
    text = text_of(element)
    if not text:
        return None
    return Finding(CODE, f"Left out: {kind}: “{first_words(text)}”.", _HINT, element.sourceline)
