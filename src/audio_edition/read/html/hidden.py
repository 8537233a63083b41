"""What a reader of a page does not see, and what is there to be worked with, not read."""

import re
from typing import TYPE_CHECKING

from audio_edition.read.html.prose import Prose
from audio_edition.read.html.tree import HEADINGS, has_class, is_inline, names, text_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

CONTROL = "a control"

_CONTROLS = names("button input select textarea option datalist dialog menu progress")
_BUTTONS = frozenset({"btn", "button", "buttons"})
_LONGEST_LABEL = 100

_UNSEEN_CLASSES = names(
    "sr-only screen-reader-text visually-hidden visuallyhidden screenreader hidden"
    " mw-jump-link assistive-text offscreen a11y-hidden"
)
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def hidden(element: "Element", _prose: Prose) -> str | None:
    """What a reader of the page does not see, unless a click on a question unfolds it."""
    concealed = (
        element.get("hidden") is not None
        or _INVISIBLE.search(element.get("style", ""))
        or (element.get("aria-hidden") == "true" and not _is_for_the_eye(element))
    )
    if has_class(element, _UNSEEN_CLASSES):
        return "hidden text"
    return "hidden text" if concealed and not (_unfolds(element) or _is_maths(element)) else None


def control(element: "Element", prose: Prose) -> str | None:
    """Buttons, fields and menus."""
    if element.tag in _CONTROLS:
        return None if _is_heading(element) else CONTROL
    if _is_bar(element, prose) or _is_of_picture(element):
        return CONTROL
    if element.tag == "label":
        return None if prose.text and any(map(str.isalnum, text_of(element))) else CONTROL
    if prose.text > _LONGEST_LABEL or words_of(element.get("class", "")).isdisjoint(_BUTTONS):
        return None
    return None if is_inline(element) and text_beside(element) else CONTROL


def _is_bar(element: "Element", prose: Prose) -> bool:
    """Tell whether an element has buttons, and beside them how many have clicked on one."""
    if prose.text > _LONGEST_LABEL or is_inline(element):
        return False
    buttons = "".join(text_of(button) for button in element.iter("button"))
    text = text_of(element) if buttons else ""
    letters, figures = (
        [sum(map(kind, shown)) for shown in (text, buttons)] for kind in (str.isalpha, str.isdigit)
    )
    return letters[0] == letters[1] and figures[0] > figures[1]


def _is_of_picture(element: "Element") -> bool:
    """Tell whether an element only unfolds the caption of a picture."""
    following = element.getnext()
    return element.tag == "summary" and following is not None and following.tag == "figcaption"


def _is_heading(element: "Element") -> bool:
    """Tell whether a button is all of a heading, which folds and unfolds what is under it."""
    if element.tag != "button":
        return False
    above = next(element.iterancestors(*HEADINGS, "dt", "summary"), None)
    return above is not None and text_of(above) == text_of(element)


def _unfolds(element: "Element") -> bool:
    """Tell whether an element is shown by a click on the heading above it."""
    if next(element.iterancestors("details"), None) is not None:
        return True
    before = element.getprevious()
    if before is None or not (before.tag in HEADINGS or before.tag in {"dt", "summary"}):
        return False
    return next(before.iter("button"), None) is not None


def _is_maths(element: "Element") -> bool:
    """Tell whether an element holds a formula for those who hear it, beside its picture."""
    return next(element.iter("math"), None) is not None


def _is_for_the_eye(element: "Element") -> bool:
    """Tell whether words are kept from screen readers only because these have them elsewhere."""
    if element.tag == "figcaption":
        return True
    beside = (element.getprevious(), element.getnext())
    return any(other is not None and has_class(other, _UNSEEN_CLASSES) for other in beside)


def text_beside(element: "Element") -> bool:
    """Tell whether text stands right before or behind an element, in the same line."""
    before, parent = element.getprevious(), element.getparent()
    above = parent.text if parent is not None else None
    pieces = (element.tail, above if before is None else before.tail)
    return any(piece and piece.strip() for piece in pieces)
