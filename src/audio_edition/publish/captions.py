"""Captions in WebVTT (https://www.w3.org/TR/webvtt1/): a cue for each sentence."""

from collections import Counter
from collections.abc import Iterator

from audio_edition.model import Article, Timeline
from audio_edition.publish.times import milliseconds

ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def captions(article: Article, timeline: Timeline) -> str:
    """Return the captions of an edition; a quote's speaker is named by a voice span.

    A cue's id is its unit's, with the sentence's number in the unit.
    """
    speakers = {
        unit.id: unit.speaker for block in article.blocks for unit in block.units if unit.speaker
    }
    said: Counter[str] = Counter()
    cues = ["WEBVTT\n"]
    for (start, end), cue in zip(_times(timeline), timeline.cues, strict=True):
        said[cue.unit] += 1
        text = _payload(cue.text, speakers.get(cue.unit))
        cues.append(f"{cue.unit}.{said[cue.unit]}\n{_clock(start)} --> {_clock(end)}\n{text}\n")
    return "\n".join(cues)


def _times(timeline: Timeline) -> Iterator[tuple[int, int]]:
    """Yield start and end of each cue in milliseconds: in order, none empty, none overlapping."""
    free = 0
    for cue in timeline.cues:
        start = max(free, milliseconds(timeline, cue.start))
        free = max(start + 1, milliseconds(timeline, cue.end))
        yield start, free


def _clock(milliseconds: int) -> str:
    seconds, thousandths = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}"


def _payload(text: str, speaker: str | None) -> str:
    line = _escaped(text)
    return f"<v {_escaped(speaker)}>{line}</v>" if speaker else line


def _escaped(text: str) -> str:
    return " ".join(text.split()).translate(ESCAPES)
