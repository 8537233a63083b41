"""Articles for tests, said in few words."""

from itertools import count

from audio_edition.identity import digest
from audio_edition.model import (
    Article,
    Block,
    Metadata,
    Role,
    Sentence,
    Unit,
    UnitKind,
    Utterance,
    Voice,
)

NARRATOR = Voice("en-gb")
GUEST = Voice("en-us+f3", rate=150)


def fingerprint_of(utterance: Utterance) -> str:
    """Return an identity of an utterance, as `render` would."""
    return digest(utterance.spoken, repr(utterance.voice))


def narration(*sentences: str) -> Unit:
    """Return a unit that the narrator says."""
    return _unit(UnitKind.PARAGRAPH, sentences, NARRATOR, None)


def quote(*sentences: str, speaker: str | None = None) -> Unit:
    """Return a unit that somebody else says."""
    return _unit(UnitKind.QUOTE, sentences, GUEST, speaker)


def paragraph(*units: Unit | str, role: Role = Role.PARAGRAPH, read: bool = True) -> Block:
    """Return a block of units; a text stands for a unit of one sentence."""
    made = tuple(narration(unit) if isinstance(unit, str) else unit for unit in units)
    text = "".join(unit.text for unit in made)
    return Block(text, (1, 1), role, read=read, units=made)


def heading(text: str, level: int = 1) -> Block:
    """Return a heading."""
    unit = _unit(UnitKind.HEADING, (text,), NARRATOR, None)
    return Block(text, (1, 1), Role.HEADING, level=level, units=(unit,))


def front(text: str, role: Role = Role.TITLE) -> Block:
    """Return a piece of front matter."""
    return paragraph(text, role=role)


def article(*blocks: Block, **metadata: object) -> Article:
    """Return an article; its paragraphs are numbered as `segment` would."""
    numbers = count(1)
    numbered = tuple(
        _numbered(block, next(numbers)) if block.role is Role.PARAGRAPH and block.read else block
        for block in blocks
    )
    return Article("river", "river.txt", Metadata(**metadata), numbered)  # type: ignore[arg-type]  # by name


def _numbered(block: Block, number: int) -> Block:
    return Block(block.text, block.lines, block.role, number=number, units=block.units)


def _unit(kind: UnitKind, texts: tuple[str, ...], voice: Voice, speaker: str | None) -> Unit:
    sentences = tuple(
        Sentence(text, Utterance(text.strip(), voice) if any(map(str.isalnum, text)) else None)
        for text in texts
    )
    return Unit(digest(kind, *texts)[:12], kind, "".join(texts), speaker, sentences)
