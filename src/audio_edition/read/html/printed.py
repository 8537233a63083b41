"""What a book on the Web has from its printed pages, and from who distributes it."""

import re
from typing import TYPE_CHECKING

from audio_edition.read.html.prose import Prose
from audio_edition.read.html.tree import has_class, names, text_of, types_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

PAGE_NUMBER = "a page number"

_NUMBERS = names("pagenum pageno page-number pagenumber pb pagebreak page-break")
_NUMBER = re.compile(r"[\[({]?(?:(?:pg?|page|s)\.? ?)?[\divxlc]*[\])}]?", re.IGNORECASE)
_BOILERPLATE = names("pg-boilerplate pgheader pgfooter")


def page_number(element: "Element", _prose: Prose) -> str | None:
    """Where a page of the printed book begins."""
    if "pagebreak" in types_of(element):
        return PAGE_NUMBER
    numbered = has_class(element, _NUMBERS) and _NUMBER.fullmatch(text_of(element))
    return PAGE_NUMBER if numbered else None


def boilerplate(element: "Element", _prose: Prose) -> str | None:
    """What Project Gutenberg puts around its books."""
    return "what the distributor added" if has_class(element, _BOILERPLATE) else None
