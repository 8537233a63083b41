"""One MP3 for each numbered block: a paragraph to listen to by itself."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from audio_edition.publish.content import EditionContent
from audio_edition.publish.mp3 import Mp3
from audio_edition.publish.mp3_tags import clip_tag
from audio_edition.wording import first_words

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
    numbered = [block.number for block in edition.article.blocks if block.number is not None]
    return tuple(_clips(edition, max(numbered, default=0)))


def file_name(number: int, total: int, text: str) -> str:
    """Return a file name that every system takes: `07-mr-smith-may-seem.mp3`.

    Letters, digits and hyphens only, in lower case, so that names which differ only in case
    can't meet; the number comes first and makes it unique.
    """
    words = "-".join(_plain(text).split())
    short = words if len(words) <= NAME_WIDTH else words[: NAME_WIDTH + 1].rpartition("-")[0]
    digits = f"{number:0{max(2, len(str(total)))}}"
    return "-".join(filter(None, (digits, short or words[:NAME_WIDTH]))) + ".mp3"


def _plain(text: str) -> str:
    """Keep letters, marks and digits; an apostrophe joins, all else parts."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    joined = folded.replace("'", "").replace("’", "")
    kept = (c if unicodedata.category(c)[0] in "LMN" else " " for c in joined)
    return unicodedata.normalize("NFC", "".join(kept))


def _clips(edition: EditionContent, total: int) -> Iterator[Clip]:
    for chunk, fingerprint in zip(edition.chunks, edition.chunk_fingerprints, strict=True):
        block = edition.article.blocks[chunk.block]
        if block.number is None:
            continue
        title = f"{block.number}. {first_words(block.text)}"
        name = f"{FOLDER}/{file_name(block.number, total, block.text)}"
        tag = clip_tag(edition, title, block.number, total)
        mp3 = Mp3(tag, chunk.sample_rate, edition.bitrate, chunk.length, (fingerprint,))
        yield Clip(chunk.block, name, title, chunk.length / chunk.sample_rate, mp3)
