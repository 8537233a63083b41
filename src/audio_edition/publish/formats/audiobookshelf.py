"""`metadata.json` for Audiobookshelf (https://www.audiobookshelf.org).

The server keeps the chapters of a book's first scan; this file goes over them, so that a rescan
takes those of a later build.
"""

import json
from collections.abc import Iterator
from functools import partial

from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import OutputFile, text_file
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.shown_chapters import shown_chapters
from audio_edition.publish.tags import Tags, tags
from audio_edition.publish.times import published
from audio_edition.publish.tracks import Track

FILE_NAME = "metadata.json"


def metadata_json(edition: EditionContent) -> str:
    """Return what the server is to know of an edition."""
    timeline = edition.timeline
    said = tags(Track("", edition.title, 1, 1, 0, edition))
    chapters = [
        {"id": number, "start": one.start / 1000, "end": one.end / 1000, "title": one.title}
        for number, one in enumerate(shown_chapters(timeline, partial(published, timeline)))
    ]
    document = {
        "tags": [],
        "chapters": chapters,
        "title": said.title,
        "subtitle": None,
        "authors": list(edition.article.metadata.authors),
        "narrators": [said.narrator],
        "series": _series(said),
        "genres": [said.genre] if said.genre else [],
        "publishedYear": said.date[:4] or None,
        "publishedDate": said.date or None,
        "publisher": None,
        "description": said.description or None,
        "isbn": None,
        "asin": None,
        "language": said.language,
        "explicit": False,
        "abridged": False,
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _series(said: Tags) -> list[str]:
    if not said.series:
        return []
    return [f"{said.series} #{said.series_part}" if said.series_part else said.series]


def _files(edition: EditionContent, _name: str, _sound: Sound) -> Iterator[OutputFile]:
    yield text_file(FILE_NAME, metadata_json(edition))


FORMAT = OutputFormat("audiobookshelf", "metadata.json for the Audiobookshelf server", _files)
