"""The timeline's cues as files of captions tell them: named, in milliseconds."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from audio_edition.model import Article, Timeline
from audio_edition.publish.times import milliseconds


@dataclass(frozen=True, slots=True)
class NamedCue:
    """A sentence and when it is heard."""

    name: str
    """Its unit's id, with the sentence's number in the unit."""
    unit: str
    text: str
    start: int
    """Milliseconds, the decoder's delay included."""
    end: int


def named_cues(timeline: Timeline) -> Iterator[NamedCue]:
    """Yield the cues of a timeline: in order, none empty, none overlapping."""
    said: Counter[str] = Counter()
    free = 0
    for cue in timeline.cues:
        said[cue.unit] += 1
        start = max(free, milliseconds(timeline, cue.start))
        free = max(start + 1, milliseconds(timeline, cue.end))
        yield NamedCue(f"{cue.unit}.{said[cue.unit]}", cue.unit, cue.text, start, free)


def speakers(article: Article) -> dict[str, str]:
    """Return who says each unit of which that is known, by the unit's id."""
    units = (unit for block in article.blocks for unit in block.units)
    return {unit.id: unit.speaker for unit in units if unit.speaker}


def clock(milliseconds: int, point: str = ".") -> str:
    """Return a time as captions write it: `01:02:03.004`."""
    seconds, thousandths = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{thousandths:03}"
