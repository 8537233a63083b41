"""The stage itself: an article's blocks get roles, numbers and units."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from audio_edition.model import (
    FRONT_MATTER,
    Article,
    Block,
    Finding,
    Metadata,
    ReadingPolicy,
    Role,
    Unit,
    UnitKind,
)
from audio_edition.segment.bylines import authors_of
from audio_edition.segment.dates import find_date
from audio_edition.segment.roles import decide_roles
from audio_edition.segment.speech import Speech, find_speech
from audio_edition.segment.units import cut, name_apart, narrate

_HEADINGS = FRONT_MATTER | {Role.HEADING}
_SPOKEN_IN = frozenset({Role.PARAGRAPH, Role.BLOCKQUOTE, Role.LIST_ITEM})


def segment(article: Article, policy: ReadingPolicy) -> Article:
    """Give every block of a repaired article its role, number and units.

    Args:
        article: After repair: every block is one line of text.
        policy: Which roles are left out of the reading.

    Returns:
        The same article and, letter for letter, the same text. Metadata that were empty are
        filled from the front matter; quotation marks without a partner become findings.
    """
    blocks = tuple(_numbered(_with_roles(article, policy)))
    speech = _speech(blocks)
    units = name_apart(_units(block, said) for block, said in zip(blocks, speech, strict=True))
    segmented = tuple(replace(block, units=own) for block, own in zip(blocks, units, strict=True))
    _check(segmented)
    return replace(
        article,
        metadata=_metadata(article.metadata, segmented),
        blocks=segmented,
        findings=(*article.findings, *_unpaired(blocks, speech)),
    )


def _with_roles(article: Article, policy: ReadingPolicy) -> Iterator[Block]:
    for block, (role, rule) in zip(article.blocks, decide_roles(article), strict=True):
        level = block.level or int(role is Role.HEADING)
        read = role not in policy.skipped
        yield replace(block, role=role, decided_by=rule, level=level, read=read)


def _numbered(blocks: Iterable[Block]) -> Iterator[Block]:
    """Count the read blocks of the body, as a person counts paragraphs."""
    number = 0
    for block in blocks:
        counted = block.read and block.role not in _HEADINGS
        number += counted
        yield replace(block, number=number if counted else None)


def _speech(blocks: Sequence[Block]) -> list[Speech]:
    """Find what is spoken in every block; in headings, captions and the like, nothing is."""
    texts = [block for block in blocks if block.role in _SPOKEN_IN]
    set_off = {index for index, block in enumerate(texts) if block.role is Role.BLOCKQUOTE}
    found = iter(find_speech([block.text for block in texts], set_off))
    return [next(found) if block.role in _SPOKEN_IN else Speech(()) for block in blocks]


def _units(block: Block, speech: Speech) -> tuple[Unit, ...]:
    if block.role in _HEADINGS:
        return narrate(block.text, UnitKind.HEADING)
    return cut(block.text, speech.quotes)


def _unpaired(blocks: Iterable[Block], speech: Iterable[Speech]) -> Iterator[Finding]:
    for block, said in zip(blocks, speech, strict=True):
        for position in said.unpaired:
            excerpt = block.text[max(0, position - 15) : position + 16]
            yield Finding(
                "unpaired-quote",
                f"A quotation mark has no partner: “{excerpt}”.",
                "Add the missing mark, or remove this one.",
                block.lines[0],
            )


def _metadata(known: Metadata, blocks: Iterable[Block]) -> Metadata:
    """Fill what is not known from the front matter."""
    texts: dict[Role | None, str] = {}
    for block in blocks:
        texts.setdefault(block.role, block.text.strip())
    return replace(
        known,
        title=known.title or texts.get(Role.TITLE, ""),
        authors=known.authors or authors_of(texts.get(Role.BYLINE, "")),
        date=known.date or find_date(texts.get(Role.DATELINE, "")),
    )


def _check(blocks: Iterable[Block]) -> None:
    """Make sure that no letter was lost: units make up blocks, sentences make up units."""
    for block in blocks:
        units = "".join(unit.text for unit in block.units)
        sentences = "".join(sentence.text for unit in block.units for sentence in unit.sentences)
        if not units == sentences == block.text:
            raise AssertionError(
                f"The units at line {block.lines[0]} are not the text: {block.text!r}"
            )
