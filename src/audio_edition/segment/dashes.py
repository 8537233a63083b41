"""Dash dialogue: “— I came, said Ann. I saw.”, “—Vine —dijo Ana—. Vi.” without quotation marks.

A dash opens the paragraph. The narrator's words stand between dashes, or behind a comma, a
question or an exclamation mark where an attribution follows.
"""

import re
from collections.abc import Iterator, Sequence

from audio_edition.segment.clauses import ends_with_stop, starts_small
from audio_edition.segment.language import Language
from audio_edition.segment.quotations import Quotation
from audio_edition.segment.sentences import first_sentence

_OPENING = re.compile(r"\s*[—–―-]\s?(?=[^\W\d_]|[¡¿…])")
_SEAM = re.compile(r"\s+[—–―]\s*|(?<=[,.;:!?…])[—–―]\s*|[—–―][,.;:!?…]*(?=\s|$)|\s-\s")
"""A dash that may part speech and narration; never one inside a compound."""
_FEWEST = 3
"""Paragraphs with an opening dash that are a dialogue even where nothing is attributed."""


Span = tuple[int, int]


def find_dialogue(texts: Sequence[str], language: Language) -> list[tuple[Quotation, ...]]:
    """Return what is spoken in each paragraph that a dash opens.

    Where none of them is attributed, and they are few or without a question, they are a list
    or credits: nothing is spoken.
    """
    opened = [text for text in texts if _OPENING.match(text)]
    asked = len(opened) >= _FEWEST and any(text.rstrip().endswith("?") for text in opened)
    if not asked and not any(_is_attributed(text, language) for text in opened):
        return [()] * len(texts)
    return [_spoken(text, language) if _is_turn(text) else () for text in texts]


def _is_turn(text: str) -> bool:
    """Tell whether a paragraph is spoken; a line without a stop is a credit or a list's item."""
    return _OPENING.match(text) is not None and ends_with_stop(text)


def _is_attributed(text: str, language: Language) -> bool:
    asides = [seam for seam in _SEAM.finditer(text, 1) if _opens_aside(text, seam, language)]
    return bool(asides) or language.tag.search(text) is not None


def _spoken(text: str, language: Language) -> tuple[Quotation, ...]:
    stretches = (
        stretch
        for start, end in _between_asides(text, language)
        for stretch in _without_tags(text, _past_blanks(text, start), end, language)
    )
    return tuple(Quotation(start, end, end) for start, end in stretches if start < end)


def _between_asides(text: str, language: Language) -> Iterator[Span]:
    """Yield what stands outside of the narrator's words between dashes."""
    opening = _OPENING.match(text)
    start, narrating = 0, False
    for seam in _SEAM.finditer(text, opening.end() if opening else 0):
        if narrating:
            start, narrating = seam.end(), False
        elif _opens_aside(text, seam, language):
            yield start, seam.start()
            narrating = True
    if not narrating:
        yield start, len(text.rstrip())


def _opens_aside(text: str, seam: re.Match[str], language: Language) -> bool:
    """Tell whether the narrator speaks behind a dash: “ —x”, or an attribution."""
    set_tight = seam.group()[:1].isspace() and not seam.group()[-1:].isspace()
    if set_tight or not language.speech_verbs:
        return set_tight or starts_small(text[seam.end() : seam.end() + 40])
    return language.attribution.match(text, seam.end()) is not None


def _without_tags(text: str, start: int, end: int, language: Language) -> Iterator[Span]:
    """Yield a stretch without the sentences' ends that attribute it: “…, said Ann.”."""
    tag = language.tag.search(text, start, end)
    while tag:
        yield start, tag.start() + 1
        start = _past_blanks(text, tag.end() + len(first_sentence(text[tag.end() : end])))
        tag = language.tag.search(text, start, end)
    yield start, end


def _past_blanks(text: str, position: int) -> int:
    return len(text) - len(text[position:].lstrip())
