"""Captions in WebVTT (https://www.w3.org/TR/webvtt1/): a cue for each sentence."""

from audio_edition.model import Article, Timeline
from audio_edition.publish.cues import clock, named_cues, speakers
from audio_edition.wording import one_line

ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def captions(article: Article, timeline: Timeline) -> str:
    """Return the captions of an edition; a quote's speaker is named by a voice span.

    A cue's id is its unit's, with the sentence's number in the unit.
    """
    names = speakers(article)
    cues = ["WEBVTT\n"]
    for cue in named_cues(timeline):
        text = _payload(cue.text, names.get(cue.unit))
        cues.append(f"{cue.name}\n{clock(cue.start)} --> {clock(cue.end)}\n{text}\n")
    return "\n".join(cues)


def _payload(text: str, speaker: str | None) -> str:
    line = _escaped(text)
    return f"<v {_escaped(speaker)}>{line}</v>" if speaker else line


def _escaped(text: str) -> str:
    return one_line(text).translate(ESCAPES)
