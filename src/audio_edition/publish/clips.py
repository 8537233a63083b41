"""One MP3 for each numbered block: a paragraph to listen to by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from audio_edition.publish.content import EditionContent
from audio_edition.publish.mp3 import Mp3
from audio_edition.publish.mp3_tags import clip_tag, description
from audio_edition.wording import numbered, slug

FOLDER = "clips"
NAME_WIDTH = 40
"""Characters of the text in a clip's file name: at most 160 bytes in any script."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A numbered block's own file."""

    block: int
    """Index into the article's blocks."""
    name: str
    """Path from the edition's folder, with slashes."""
    title: str
    """Number and first words."""
    seconds: float
    mp3: Mp3


def clips(edition: EditionContent) -> tuple[Clip, ...]:
    """Return the clips of an edition, in reading order."""
    return tuple(_clips(edition))


def clip_names(edition: EditionContent) -> dict[int, str]:
    """Return each clip's path from the edition's folder, by its block."""
    blocks = edition.article.blocks
    total = _total(edition)
    return {
        chunk.block: f"{FOLDER}/{file_name(number, total, blocks[chunk.block].text)}"
        for chunk in edition.chunks
        if (number := blocks[chunk.block].number) is not None
    }


@lru_cache(maxsize=20_000)
def file_name(number: int, total: int, text: str) -> str:
    """Return a file name that every system takes: `07-mr-smith-may-seem.mp3`.

    The number makes it unique, and the folder sorts by it.
    """
    digits = f"{number:0{max(2, len(str(total)))}}"
    return "-".join(filter(None, (digits, slug(text, NAME_WIDTH)))) + ".mp3"


def _total(edition: EditionContent) -> int:
    return max((block.number or 0 for block in edition.article.blocks), default=0)


def _clips(edition: EditionContent) -> Iterator[Clip]:
    described = description(edition)
    names = clip_names(edition)
    total = _total(edition)
    for chunk, fingerprint in zip(edition.chunks, edition.chunk_fingerprints, strict=True):
        block = edition.article.blocks[chunk.block]
        if block.number is None:
            continue
        title = numbered(block.number, block.text)
        tag = clip_tag(described, title, block.number, total)
        mp3 = Mp3(tag, chunk.sample_rate, edition.bitrate, chunk.length, (fingerprint,))
        yield Clip(chunk.block, names[chunk.block], title, chunk.length / chunk.sample_rate, mp3)
