"""Captions in LRC, which music players show as lyrics: a line for each sentence.

There is no standard; players agree on minutes, seconds and hundredths in square brackets.
"""

from collections.abc import Iterator

from audio_edition.publish.content import EditionContent
from audio_edition.publish.cues import named_cues
from audio_edition.wording import one_line

GAP = 2000
"""Milliseconds of silence from which on the last sentence is taken off the screen."""


def lyrics(edition: EditionContent) -> str:
    """Return the sentences of an edition, each at the time at which it begins."""
    return "".join(f"{line}\n" for line in (*_head(edition), *_lines(edition)))


def _head(edition: EditionContent) -> Iterator[str]:
    yield f"[ti:{_plain(edition.title)}]"
    if edition.article.metadata.authors:
        yield f"[ar:{_plain(', '.join(edition.article.metadata.authors))}]"
    yield f"[length:{_clock(round(edition.timeline.seconds(edition.timeline.length) * 1000))}]"


def _lines(edition: EditionContent) -> Iterator[str]:
    ended = 0
    for cue in named_cues(edition.timeline):
        if ended and cue.start - ended >= GAP:
            yield f"[{_clock(ended)}]"
        yield f"[{_clock(cue.start)}]{_line(cue.text)}"
        ended = cue.end


def _line(text: str) -> str:
    """Return a text on one line; a bracket at its beginning is no second time."""
    line = one_line(text)
    return f" {line}" if line.startswith("[") else line


def _clock(milliseconds: int) -> str:
    minutes, rest = divmod(milliseconds // 10, 6000)
    return f"{minutes:02}:{rest // 100:02}.{rest % 100:02}"


def _plain(text: str) -> str:
    return one_line(text).replace("[", "(").replace("]", ")")
