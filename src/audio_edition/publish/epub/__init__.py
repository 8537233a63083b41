"""An EPUB 3.3 with Media Overlays: a book that reads itself, sentence by sentence.

https://www.w3.org/TR/epub-33/. One document, one overlay and one MP3 for each section, so that a
reader loads what it plays. The first document is a title page without sound, for there are readers
that light nothing in the first.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import BinaryIO
from zipfile import ZipFile

from audio_edition.identity import digest
from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.cover import cover_file, cover_key, cover_of
from audio_edition.publish.epub.chapter import EpubChapter, epub_chapters
from audio_edition.publish.epub.document import chapter_document, title_page
from audio_edition.publish.epub.navigation import navigation
from audio_edition.publish.epub.overlay import overlay
from audio_edition.publish.epub.package import CONTAINER, FOLDER, package
from audio_edition.publish.epub.xhtml import STYLE_FILE
from audio_edition.publish.heard import heard_blocks
from audio_edition.publish.packing import PACKING, add_file, add_sound
from audio_edition.publish.resources import resource
from audio_edition.publish.runs import run_sound

MEDIA_TYPE = b"application/epub+zip"


class Epub:
    """An EPUB, ready to be written.

    Args:
        edition: What it holds.
    """

    def __init__(self, edition: EditionContent) -> None:
        self._edition = edition
        self._chapters = epub_chapters(edition, heard_blocks(edition))

    @property
    def key(self) -> str:
        """The identity of the file's bytes."""
        texts = (part for name, data in self._documents.items() for part in (name, data.hex()))
        sound = (str(self._edition.bitrate), *self._edition.chunk_fingerprints)
        return digest(PACKING, cover_key(self._edition), *texts, *sound)

    def write(self, out: BinaryIO, sound: Sound) -> None:
        """Write the file, holding one chunk in memory at a time."""
        cover = cover_of(self._edition, sound)
        with ZipFile(out, "w") as archive:
            add_file(archive, "mimetype", MEDIA_TYPE, compressed=False)
            for name, data in self._documents.items():
                add_file(archive, name, data)
            add_file(archive, f"{FOLDER}/{cover_file(self._edition)}", cover, compressed=False)
            for chapter in self._chapters:
                mp3 = run_sound(self._edition, chapter.run)
                add_sound(archive, f"{FOLDER}/{chapter.audio_file}", mp3, sound.frames)

    @cached_property
    def _documents(self) -> Mapping[str, bytes]:
        return dict(_documents(self._edition, self._chapters))


def _documents(
    edition: EditionContent, chapters: tuple[EpubChapter, ...]
) -> Iterator[tuple[str, bytes]]:
    """Yield all that is text, by its path in the archive."""
    yield "META-INF/container.xml", CONTAINER
    yield f"{FOLDER}/package.opf", package(edition, chapters)
    yield f"{FOLDER}/navigation.xhtml", navigation(edition, chapters)
    yield f"{FOLDER}/{STYLE_FILE}", resource(__package__, STYLE_FILE).encode()
    yield f"{FOLDER}/title.xhtml", title_page(edition)
    for chapter in chapters:
        yield f"{FOLDER}/{chapter.text_file}", chapter_document(edition, chapter)
        yield f"{FOLDER}/{chapter.overlay_file}", overlay(edition, chapter)
