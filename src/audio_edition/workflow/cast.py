"""The cast of an article: who is quoted how often, what decided it, and with which voice."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from audio_edition.model import Article, Block, CastEntry, Casting, Speaker, Unit, UnitKind, Voice
from audio_edition.pronounce.casting import entry_for

if TYPE_CHECKING:
    from audio_edition.segment import Convention


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who is quoted."""

    speaker: Speaker
    quotes: int
    rules: tuple[tuple[str, int], ...]
    """The rules that found the speaker, with the number of quotes each decided."""
    voice: Voice
    because: str
    """What gave the voice."""


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A quote of which the text does not tell who says it."""

    block: Block
    unit: Unit


@dataclass(frozen=True, slots=True)
class Cast:
    """Who speaks in an article, and how it marks what is said."""

    members: tuple[Member, ...]
    unresolved: tuple[Unresolved, ...]
    conventions: "tuple[Convention, ...]"
    absent: tuple[str, ...]
    """Entries of the settings' cast that fit nobody here."""


def cast_of(article: Article, casting: Casting, entries: Iterable[CastEntry]) -> Cast:
    """Return the cast of an article.

    Args:
        article: Segmented.
        casting: Who says what in it.
        entries: What the settings say of speakers.
    """
    from audio_edition.segment import conventions_of  # noqa: PLC0415 - start-up

    entries = tuple(entries)
    quotes = list(_quotes(article))
    used = {entry_for(speaker, entries) for speaker in article.speakers}
    return Cast(
        members=tuple(_members(article, quotes, casting)),
        unresolved=tuple(Unresolved(block, unit) for block, unit in quotes if not unit.speaker),
        conventions=conventions_of(article),
        absent=tuple(entry.who for entry in entries if entry not in used),
    )


def joined(casts: Sequence[Cast]) -> Cast:
    """Return the casts of several articles as one, in their order."""
    from audio_edition.segment import Convention  # noqa: PLC0415 - start-up

    if len(casts) == 1:
        return casts[0]
    marks: Counter[str] = Counter()
    for one in chain.from_iterable(cast.conventions for cast in casts):
        marks[one.marks] += one.count
    absent = (who for who in casts[0].absent if all(who in cast.absent for cast in casts))
    return Cast(
        members=_together(chain.from_iterable(cast.members for cast in casts)),
        unresolved=tuple(chain.from_iterable(cast.unresolved for cast in casts)),
        conventions=tuple(Convention(*each) for each in marks.most_common()),
        absent=tuple(absent),
    )


def _together(members: Iterable[Member]) -> tuple[Member, ...]:
    """Make one of those who have a name and a voice in common, though several articles quote them.

    Articles in different languages give one person different voices.
    """
    found: dict[tuple[str, Voice], Member] = {}
    for member in members:
        key = (member.speaker.name, member.voice)
        found[key] = _both(found[key], member) if key in found else member
    return tuple(found.values())


def _both(first: Member, second: Member) -> Member:
    rules = Counter(dict(first.rules)) + Counter(dict(second.rules))
    known = first.speaker
    speaker = replace(
        known,
        gender=known.gender or second.speaker.gender,
        forms=known.forms | second.speaker.forms,
    )
    quotes = first.quotes + second.quotes
    return replace(first, speaker=speaker, quotes=quotes, rules=tuple(rules.most_common()))


def _quotes(article: Article) -> Iterator[tuple[Block, Unit]]:
    for block in article.blocks:
        for unit in block.units:
            if unit.kind is UnitKind.QUOTE:
                yield block, unit


def _members(
    article: Article, quotes: Iterable[tuple[Block, Unit]], casting: Casting
) -> Iterator[Member]:
    rules: defaultdict[str | None, Counter[str]] = defaultdict(Counter)
    for _, unit in quotes:
        rules[unit.speaker][rule_of_speaker(unit)] += 1
    for speaker in article.speakers:
        yield Member(
            speaker=speaker,
            quotes=rules[speaker.name].total(),
            rules=tuple(rules[speaker.name].most_common()),
            voice=casting.voice_for(UnitKind.QUOTE, speaker.name),
            because=casting.because(UnitKind.QUOTE, speaker.name),
        )


def rule_of_speaker(unit: Unit) -> str:
    """Return the name of the rule that found who says a quote: `tag-after`, `marked`."""
    voiced, _, rest = unit.decided_by.partition("; ")
    return rest.partition("; ")[0] or voiced
