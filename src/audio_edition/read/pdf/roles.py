"""What each chunk of a document is: the first rule that knows decides."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from audio_edition.model import Role
from audio_edition.read.pdf.captions import is_caption
from audio_edition.read.pdf.chunks import Chunk
from audio_edition.read.pdf.footnotes import footnotes
from audio_edition.read.pdf.headings import interrupts, is_heading, levels, title_of
from audio_edition.read.pdf.tables import is_table

_KICKER_WORDS = 6


class Roles:
    """The roles of a document's chunks; those without one are running text.

    Args:
        chunks: All of them, in the order of reading.
    """

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        self._apart = dict.fromkeys(filter(is_table, chunks), Role.TABLE)
        self._apart |= dict.fromkeys(filter(is_caption, chunks), Role.CAPTION)
        self._apart |= dict.fromkeys(footnotes(chunks), Role.FOOTNOTE)
        headings = [chunk for chunk in chunks if chunk not in self._apart and is_heading(chunk)]
        self.title = title_of(headings)
        place = chunks.index(self.title) if self.title else 0
        self._above_title = set(chunks[:place])
        below_title = {self.title, *_subtitles(chunks[place + 1 :])}
        self._levels = levels([heading for heading in headings if heading not in below_title])

    def role(self, chunk: Chunk) -> Role | None:
        """Return what a chunk is; None for running text, of which `segment` may know more."""
        if chunk in self._apart:
            return self._apart[chunk]
        if chunk is self.title:
            return Role.TITLE
        if chunk in self._above_title and len(chunk.text.split()) <= _KICKER_WORDS:
            return Role.KICKER
        if chunk in self._levels:
            return Role.HEADING
        return Role.PULL_QUOTE if _is_pull_quote(chunk) else None

    def level(self, chunk: Chunk) -> int:
        """Return the depth of a heading; 0 for all else."""
        return self._levels.get(chunk, 0)


def _subtitles(chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Yield what is larger than the text and not bold, as decks and authors below a title are."""
    return takewhile(_is_plain_and_large, chunks)


def _is_plain_and_large(chunk: Chunk) -> bool:
    return chunk.font.size > chunk.setting.body.size and not chunk.font.bold


def _is_pull_quote(chunk: Chunk) -> bool:
    """Return whether a chunk stands large amid a sentence."""
    return chunk.font.size > chunk.setting.body.size and interrupts(chunk)
