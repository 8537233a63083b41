"""The stage itself: an article's blocks get roles, numbers and units."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count

from audio_edition.model import (
    FRONT_MATTER,
    Article,
    Block,
    Finding,
    Kept,
    Metadata,
    Quoting,
    ReadingPolicy,
    Role,
    Speaker,
    Unit,
    UnitKind,
)
from audio_edition.segment.addresses import without_addresses
from audio_edition.segment.bylines import authors_of, name_alone
from audio_edition.segment.conventions import SPOKEN_IN
from audio_edition.segment.dates import find_date
from audio_edition.segment.language import Language
from audio_edition.segment.languages import language_of
from audio_edition.segment.overrides import edges, marked_quotes, with_marks
from audio_edition.segment.roles import decide_roles
from audio_edition.segment.speech import Speech, find_speech
from audio_edition.segment.units import cut, name_apart

_HEADINGS = FRONT_MATTER | {Role.HEADING}


class SegmentError(RuntimeError):
    """The units of a block are not its text: a fault of this program."""


def segment(article: Article, policy: ReadingPolicy) -> Article:
    """Give every block of a repaired article its role, number and units.

    Args:
        article: After repair: every block is one line of text.
        policy: Which roles are left out of the reading.

    Returns:
        The same article and, letter for letter, the same text. Metadata that were empty are
        filled from the front matter; quotation marks without a partner become findings.

    Raises:
        SegmentError: A letter was lost: a fault of this program.
    """
    roles = decide_roles(article)
    language = language_of(article.metadata.language)
    speech = _speech(article.blocks, [role for role, _ in roles], language, policy.quoting)
    units = name_apart(
        _units(block, role, said, policy, article.metadata.language)
        for block, (role, _), said in zip(article.blocks, roles, speech, strict=True)
    )
    kept = (said.kept for said in speech)
    blocks = tuple(_finished(article.blocks, roles, units, kept, policy))
    _check(blocks)
    return replace(
        article,
        metadata=_metadata(article.metadata, blocks),
        blocks=blocks,
        findings=(*article.findings, *_unpaired(blocks, speech)),
        speakers=_speakers(blocks, speech),
    )


def _speech(
    blocks: Sequence[Block], roles: Sequence[Role], language: Language, quoting: Quoting
) -> list[Speech]:
    """Find what is spoken in every block; in headings, captions and the like, nothing is."""
    spoken_in = [index for index, role in enumerate(roles) if role in SPOKEN_IN]
    set_off = {at for at, index in enumerate(spoken_in) if roles[index] is Role.BLOCKQUOTE}
    texts = [blocks[index].text for index in spoken_in]
    found = iter(find_speech(texts, set_off, language, quoting))
    return [next(found) if role in SPOKEN_IN else Speech(()) for role in roles]


def _units(
    block: Block, role: Role, speech: Speech, policy: ReadingPolicy, language: str
) -> tuple[Unit, ...]:
    narration = UnitKind.HEADING if role in _HEADINGS else UnitKind.PARAGRAPH
    marks = block.marks
    marks = marks if policy.reads_addresses else without_addresses(block.text, marks)
    quotes = marked_quotes(block.text, speech.quotes, marks)
    return with_marks(cut(block.text, quotes, narration, edges(marks), language), marks)


def _finished(
    blocks: Iterable[Block],
    roles: Iterable[tuple[Role, str]],
    units: Iterable[tuple[Unit, ...]],
    kept: Iterable[tuple[Kept, ...]],
    policy: ReadingPolicy,
) -> Iterator[Block]:
    """Yield the blocks with all that was found; those of the body that are read are counted."""
    numbers = count(1)
    for block, (role, rule), own, narrated in zip(blocks, roles, units, kept, strict=True):
        read = role not in policy.skipped and (not own or any(unit.read for unit in own))
        yield replace(
            block,
            role=role,
            decided_by=rule,
            level=block.level or int(role is Role.HEADING),
            read=read,
            number=next(numbers) if read and role not in _HEADINGS else None,
            units=own,
            kept=narrated,
        )


def _speakers(blocks: Iterable[Block], speech: Iterable[Speech]) -> tuple[Speaker, ...]:
    """Return whoever is quoted, in order of appearance; also whom only the source's marks name."""
    found = {
        stretch.speaker.name: stretch.speaker
        for said in speech
        for stretch in said.quotes
        if stretch.speaker
    }
    quoted = dict.fromkeys(unit.speaker for block in blocks for unit in block.units if unit.speaker)
    return tuple(found.get(name) or Speaker(name) for name in quoted)


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
    byline = texts.get(Role.BYLINE, "")
    return replace(
        known,
        title=known.title or texts.get(Role.TITLE, ""),
        authors=known.authors or authors_of(byline) or name_alone(byline),
        date=_iso(known.date) or find_date(texts.get(Role.DATELINE, "")) or find_date(byline),
    )


def _iso(date: str | None) -> str | None:
    """Return a date as the model has it, where it was told in words."""
    return (find_date(date) or date) if date else None


def _check(blocks: Iterable[Block]) -> None:
    """Make sure that no letter was lost: units make up blocks, sentences make up units."""
    for block in blocks:
        units = "".join(unit.text for unit in block.units)
        sentences = "".join(sentence.text for unit in block.units for sentence in unit.sentences)
        if not units == sentences == block.text:
            raise SegmentError(f"the units at line {block.lines[0]} are not the block's text")
