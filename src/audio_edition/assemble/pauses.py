"""How long it is silent between two sentences, and why."""

from audio_edition.assemble.voiced import Voiced, voiced
from audio_edition.model import FRONT_MATTER, Block, Pauses, Role

SENTENCE_ENDS = tuple(".!?…。！？؟।")
MARKS = "\"'“”‘’«»‹›„‚()[]{}「」『』 \t\n\u00a0\u202f"
"""Quotation marks, brackets and spaces: they may stand between a sentence's end and the next."""


def pause_between(earlier: Voiced, later: Voiced, pauses: Pauses) -> float:
    """Return the silence in seconds between two sentences of one block."""
    if earlier.pause is not None:
        return earlier.pause
    inside_a_sentence = earlier.unit is not later.unit and not _is_over(earlier.text, later.text)
    return pauses.quote if inside_a_sentence else pauses.sentence


def pause_after(block: Block, following: Block | None, pauses: Pauses) -> float:
    """Return the silence in seconds after a block that is heard.

    It depends on the block itself and on whether a heading follows, so that a paragraph put
    in or taken out leaves the sound of its neighbours as it is.
    """
    marked = voiced(block)[-1].pause
    if marked is not None:
        return marked
    if block.role is Role.HEADING or (following and following.role is Role.HEADING):
        return pauses.section
    return pauses.title if block.role in FRONT_MATTER else pauses.paragraph


def pause_before_article(pauses: Pauses) -> float:
    """Return the silence in seconds before an article of a collection, besides that before it.

    It belongs to the article that follows, so that one more behind another leaves the sound of
    that one as it is.
    """
    return max(pauses.section - pauses.paragraph, 0)


def opening_silence(block: Block, pauses: Pauses, *, first: bool) -> float:
    """Return the seconds of silence at the least that open a block.

    Args:
        block: One that is heard.
        pauses: Silence by reason.
        first: Whether it is the first of an article.
    """
    return pauses.head if first or block.role is Role.HEADING else 0.0


def closing_silence(following: Block | None, pauses: Pauses, *, last: bool) -> float:
    """Return the seconds of silence at the least that close a block, the next one's not counted.

    Args:
        following: The next block.
        pauses: Silence by reason.
        last: Whether this one is the last of an article.
    """
    return pauses.tail if last or (following and following.role is Role.HEADING) else 0.0


def _is_over(text: str, following: str) -> bool:
    """Tell a sentence's end from a quote's: `“Why?” she asked` goes on after the mark."""
    ended = text.rstrip(MARKS).endswith(SENTENCE_ENDS)
    return ended and not following.lstrip(MARKS)[:1].islower()
