"""The overlay of a chapter: which sentence is lit with which stretch of sound.

SMIL 3.0 in the profile of EPUB 3.3, section 9: https://www.w3.org/TR/epub-33/#sec-media-overlays.
"""

from collections.abc import Iterator

from audio_edition.publish.content import EditionContent
from audio_edition.publish.epub.chapter import Clip, EpubChapter, clips
from audio_edition.publish.epub.xhtml import xml_document
from audio_edition.publish.heard import HeardBlock
from audio_edition.publish.markup import block_name


def overlay(edition: EditionContent, chapter: EpubChapter) -> bytes:
    """Return a chapter's overlay: a sequence for each block, in it a pair for each sentence."""
    played = iter(clips(edition, chapter))
    blocks = "".join(_sequence(chapter, block, played) for block in chapter.blocks if block.cues)
    return xml_document(
        '<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' version="3.0">\n<body epub:textref="{chapter.text_file}">\n{blocks}</body>\n</smil>'
    )


def _sequence(chapter: EpubChapter, block: HeardBlock, played: Iterator[Clip]) -> str:
    name = block_name(block)
    pairs = "".join(_pair(chapter, next(played)) for _ in block.cues)
    return f'<seq id="q-{name}" epub:textref="{chapter.text_file}#{name}">\n{pairs}</seq>\n'


def _pair(chapter: EpubChapter, clip: Clip) -> str:
    return (
        f'<par id="r-{clip.name}"><text src="{chapter.text_file}#{clip.name}"/>'
        f'<audio src="{chapter.audio_file}" clipBegin="{clip.begin:.3f}s"'
        f' clipEnd="{clip.end:.3f}s"/></par>\n'
    )
