"""Conventions: how a text marks what is said, as an editor would call it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audio_edition.model import Article, Role
from audio_edition.segment.dashes import find_dialogue
from audio_edition.segment.languages import language_of
from audio_edition.segment.quotations import find_quotations
from audio_edition.segment.script import find_lines

SPOKEN_IN = frozenset({Role.PARAGRAPH, Role.BLOCKQUOTE, Role.LIST_ITEM})
"""Roles of blocks in which somebody may speak."""


@dataclass(frozen=True, slots=True)
class Convention:
    """One way in which a text marks quotations."""

    marks: str
    """The opening and the closing mark (`“ ”`), `—` for a dash, `NAME:` for labels."""
    count: int
    """How many quotations, or paragraphs, are marked so."""


def conventions_of(article: Article) -> tuple[Convention, ...]:
    """Return the conventions that an article uses, the commonest first.

    Args:
        article: After `segment`.
    """
    texts = [block.text for block in article.blocks if block.role in SPOKEN_IN]
    counts = Counter(_marks(texts, article.metadata.language))
    return tuple(Convention(marks, count) for marks, count in counts.most_common())


def _marks(texts: Sequence[str], language: str) -> Iterator[str]:
    """Yield what marks each quotation; inside a labelled line or a dash's, nothing else counts."""
    dialogue = find_dialogue(texts, language_of(language))
    rows = zip(texts, find_lines(texts), dialogue, find_quotations(texts), strict=True)
    for text, line, dashed, quotations in rows:
        if line is not None:
            yield "NAME:"
        elif dashed:
            yield text.lstrip()[0]
        else:
            closed = (span for span in quotations.spans if span.closed)
            yield from (f"{text[span.start]} {text[span.mark_end - 1]}" for span in closed)
