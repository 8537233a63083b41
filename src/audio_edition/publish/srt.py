"""Captions in SubRip's format, for players that take no WebVTT.

There is no standard; players agree on numbered entries, times with a comma, and a blank line.
"""

from audio_edition.model import Article, Timeline
from audio_edition.publish.cues import clock, named_cues, speakers
from audio_edition.wording import one_line


def subrip(article: Article, timeline: Timeline) -> str:
    """Return the captions of an edition; a quote begins with its speaker where that changes."""
    names = speakers(article)
    entries, last = [], None
    for number, cue in enumerate(named_cues(timeline), 1):
        speaker = names.get(cue.unit)
        told = f"{speaker}: " if speaker and speaker != last else ""
        last = speaker
        times = f"{clock(cue.start, ',')} --> {clock(cue.end, ',')}"
        entries.append(f"{number}\n{times}\n{told}{_on_one_line(cue.text)}\n")
    return "\n".join(entries)


def _on_one_line(text: str) -> str:
    """Return a text on one line, without the arrow that only times may have."""
    return one_line(text).replace("-->", "→")
