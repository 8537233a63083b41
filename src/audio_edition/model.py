"""The values that pass between the stages: frozen, without files, engines or a clock.

Text:  Article ▸ Block ▸ Unit ▸ Sentence ▸ Utterance.
Work:  Plan ▸ PlanItem.
Sound: Audio, Take, Chunk ▸ Piece, Timeline ▸ Cue, Passage, Chapter.
"""

from dataclasses import dataclass, field
from enum import StrEnum

Lines = tuple[int, int]
"""First and last line in the source, counted from 1, both included."""


class Role(StrEnum):
    """What a piece of the page is."""

    KICKER = "kicker"
    TITLE = "title"
    DECK = "deck"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BLOCKQUOTE = "blockquote"
    LIST_ITEM = "list_item"
    PULL_QUOTE = "pull_quote"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    BIO = "bio"
    CODE = "code"
    TABLE = "table"
    FURNITURE = "furniture"


FRONT_MATTER = frozenset({Role.KICKER, Role.TITLE, Role.DECK, Role.BYLINE, Role.DATELINE})
"""Roles that open an article; they belong to its title chapter."""


class UnitKind(StrEnum):
    """How a unit is voiced."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Voice:
    """A way of speaking: all that an engine needs besides the words."""

    name: str
    """The engine's own name for the voice, such as `en-us` or `en-us+f3`."""
    rate: int = 165
    """Words a minute."""
    pitch: int = 50
    """0 (low) to 99 (high); 50 is the voice's own."""
    volume: float = 1.0
    """0 (silent) to 1 (full)."""
    engine: str = "pyttsx3"


@dataclass(frozen=True, slots=True)
class Casting:
    """Which voice says what."""

    narrator: Voice
    heading: Voice
    quote: Voice
    speakers: tuple[tuple[str, Voice], ...] = ()
    """Voices of named speakers, in order of precedence."""

    def voice_for(self, kind: UnitKind, speaker: str | None) -> Voice:
        """Return the voice of a unit of this kind, said by this speaker."""
        if kind is UnitKind.HEADING:
            return self.heading
        if kind is UnitKind.PARAGRAPH:
            return self.narrator
        return dict(self.speakers).get(speaker or "", self.quote)


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silence in seconds, by reason: what is heard between two sentences, edge to edge."""

    quote: float = 0.12
    """Where a quote begins or ends inside a sentence."""
    sentence: float = 0.35
    paragraph: float = 0.75
    section: float = 1.4
    """Before a heading, and after it."""
    title: float = 1.2
    """After each part of the front matter: title, deck, byline, date."""


@dataclass(frozen=True, slots=True)
class ReadingPolicy:
    """Which roles are left out of the reading; every omission is listed."""

    skipped: frozenset[Role] = frozenset(
        {Role.CAPTION, Role.FOOTNOTE, Role.PULL_QUOTE, Role.CODE, Role.TABLE, Role.FURNITURE}
    )


@dataclass(frozen=True, slots=True)
class Utterance:
    """A spoken form in a voice: the same utterance is the same sound."""

    spoken: str
    voice: Voice


LONGEST_PAUSE = 30.0
"""Seconds: no pause is longer."""


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
    """The rules that decided a quote's voice and its speaker: `answer; tag-after`."""
    voice: str | None = None
    """The voice that the source marks for it."""
    read: bool = True
    """Whether it is heard, where its block is."""
    pause: float | None = None
    """Seconds of silence after it, where the source marks them."""


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


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that the editor should look at, or that a named rule has changed."""

    code: str
    """Stable and documented, such as `lost-character`."""
    message: str
    hint: str = ""
    line: int | None = None


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
class Article:
    """One source, read."""

    name: str
    """A short name, from the file's; it names the edition's files."""
    source: str
    """Where it was read from, for messages."""
    metadata: Metadata
    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...] = ()


class Action(StrEnum):
    """What a build does with a sentence."""

    RENDER = "render"
    REUSE = "reuse"
    DROP = "drop"


class Reason(StrEnum):
    """Why a sentence must be rendered, or is dropped."""

    TEXT = "text"
    VOICE = "voice"
    LEXICON = "lexicon"
    ENGINE = "engine"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One sentence of a plan."""

    unit: str
    sentence: str
    fingerprint: str
    action: Action
    reason: Reason | None = None
    because: str | None = None
    """The old text, the setting or the lexicon entry behind the reason."""
    utterance: Utterance | None = None
    """What to render; None for a dropped sentence."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a build will do, sentence by sentence, in reading order."""

    items: tuple[PlanItem, ...]
    audio_seconds: float
    """Estimated length of the sound to be rendered."""
    work_seconds: float
    """Estimated time that rendering it takes."""

    def count(self, action: Action) -> int:
        """Return how many items have this action."""
        return sum(item.action is action for item in self.items)


SAMPLE_BYTES = 2
"""Every sound in the project is 16 bit signed little-endian, mono."""


@dataclass(frozen=True, slots=True)
class Audio:
    """Sound in memory: 16 bit signed little-endian samples, mono."""

    data: bytes = field(repr=False)
    sample_rate: int
    """Hz."""

    @property
    def length(self) -> int:
        """Number of samples."""
        return len(self.data) // SAMPLE_BYTES

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return self.length / self.sample_rate


@dataclass(frozen=True, slots=True)
class Take:
    """A rendered utterance in the store: its identity and size, not its sound."""

    fingerprint: str
    length: int
    """Samples."""
    sample_rate: int
    """Hz."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a chunk: a take, or silence where there is no fingerprint."""

    length: int
    """Samples."""
    fingerprint: str | None = None


@dataclass(frozen=True, slots=True)
class Chunk:
    """The sound of one block, on the codec's frame grid: what is encoded once, by itself."""

    block: int
    """Index into the article's blocks."""
    sample_rate: int
    """Hz."""
    pieces: tuple[Piece, ...]

    @property
    def length(self) -> int:
        """Samples."""
        return sum(piece.length for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Cue:
    """Where a sentence is heard: `[start, end)` in samples."""

    block: int
    unit: str
    text: str
    """As written, without the white space around it."""
    fingerprint: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a block is heard: `[start, end)` in samples, its pause included."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named stretch of the timeline, `[start, end)` in samples; chapters nest."""

    title: str
    start: int
    end: int
    children: tuple["Chapter", ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Where everything is in the sound; every time that is published comes from here."""

    sample_rate: int
    """Hz."""
    length: int
    """Samples."""
    cues: tuple[Cue, ...]
    passages: tuple[Passage, ...]
    chapters: tuple[Chapter, ...]

    def seconds(self, samples: int) -> float:
        """Return a position in seconds."""
        return samples / self.sample_rate
