"""Text: Article ▸ Block ▸ Unit ▸ Sentence, with the marks and findings that go with it."""

from dataclasses import dataclass, field

from audio_edition.model.roles import Role, UnitKind
from audio_edition.model.voice import Utterance

Lines = tuple[int, int]
"""First and last line in the source, counted from 1, both included."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What the source says in so many words of `[start, end)`, a stretch of a text.

    It goes over what rules would find. None is: nothing said.
    """

    start: int
    end: int
    speaker: str | None = None
    """Who says it; empty for a quote of nobody that is known."""
    voice: str | None = None
    """The engine's name of the voice that says it."""
    say: str | None = None
    """Its spoken form."""
    unread: bool = False
    """Whether it is left out of the reading."""
    pause: float | None = None
    """Seconds of silence after it; an empty stretch has nothing else."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A piece of a unit that is sent to an engine in one call; the grain of reuse."""

    text: str
    """As written, with the white space that follows it: joined, they are the unit's text."""
    utterance: Utterance | None = None
    """Set by `pronounce`; None where the sentence has nothing that can be heard."""
    marks: tuple[Mark, ...] = ()
    """Those that say how a part of it is said, in offsets of its text."""

    @property
    def spoken(self) -> str:
        """The words as said; empty where nothing is."""
        return self.utterance.spoken if self.utterance else ""


@dataclass(frozen=True, slots=True)
class Unit:
    """What is voiced and edited as one."""

    id: str
    """From the content, not the position: see `segment.units`."""
    kind: UnitKind
    text: str
    """As written: joined, a block's units are the block's text to the letter."""
    speaker: str | None = None
    """Who says a quote, where the text tells."""
    sentences: tuple[Sentence, ...] = ()
    decided_by: str = ""
    """The rules that decided that it is a quote, where its speaker stands, and whom the words
    there mean, as far as they are known: `answer; tag-after; pronoun`."""
    named_by: str = ""
    """The words that tell the speaker: “she”."""
    voice: str | None = None
    """The voice that the source marks for it."""
    read: bool = True
    """Whether it is heard, where its block is."""
    pause: float | None = None
    """Seconds of silence after it, where the source marks them."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Quoted words that stay with the narrator: `[start, end)` of a block's text."""

    start: int
    end: int
    decided_by: str
    """The name of the rule."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who is quoted in an article."""

    name: str
    """The fullest form in the article: what a unit's `speaker` says."""
    gender: str = ""
    """`m`, `f`, or empty where the text does not tell."""
    forms: frozenset[str] = frozenset()
    """All that the article calls them, titles included."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the page with a role."""

    text: str
    """Plain text. Only a block without a role may still hold line breaks."""
    lines: Lines
    role: Role | None = None
    """None until `segment` has decided it, unless the source says what it is."""
    level: int = 0
    """Depth of a heading, from 1; 0 for all else."""
    read: bool = True
    """Whether the block is heard."""
    number: int | None = None
    """What a person would call "paragraph 7": counted over the read blocks of the body."""
    decided_by: str = ""
    """The name of the rule that gave the block its role."""
    settled: bool = False
    """Whether the source marks the role in so many words: then no rule refines it."""
    marks: tuple[Mark, ...] = ()
    """In offsets of the text: each before those inside it, and never one across another's edge."""
    units: tuple[Unit, ...] = ()
    kept: tuple[Kept, ...] = ()
    """Quotations that are no units of their own, in order."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that the editor should look at, or that a named rule has changed."""

    code: str
    """Stable and documented, such as `lost-character`."""
    message: str
    hint: str = ""
    line: int | None = None
    source: str = ""
    """The source it is about; empty where the edition has but one."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article besides its words."""

    title: str = ""
    authors: tuple[str, ...] = ()
    date: str | None = None
    """ISO 8601: `2021-08-23`, `2021-08` or `2021`."""
    language: str = "en"
    """BCP 47."""


@dataclass(frozen=True, slots=True)
class Part:
    """One of the sources of a collection: an article with the blocks `[start, end)` of it all."""

    metadata: Metadata
    source: str
    """Where it was read from, for messages."""
    start: int
    end: int
    speakers: tuple[Speaker, ...] = ()
    """Who is quoted in it."""


@dataclass(frozen=True, slots=True)
class Article:
    """One source, read; or a collection of them, one after another."""

    name: str
    """A short name, from the file's; it names the edition's files."""
    source: str
    """Where it was read from, for messages."""
    metadata: Metadata
    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    """Who is quoted, in order of appearance."""
    cover: bytes = field(default=b"", repr=False)
    """The picture on its cover, JPEG or PNG; empty where it has none."""
    parts: tuple[Part, ...] = ()
    """The articles of a collection, which cover its blocks; none where it is one article."""

    @property
    def block_sources(self) -> tuple[str, ...]:
        """The source of each block, in their order; empty where all are of one."""
        if not self.parts:
            return ("",) * len(self.blocks)
        return tuple(part.source for part in self.parts for _ in range(part.start, part.end))
