"""Chapters for podcast players, beside the sound.

Version 1.2.0 of https://github.com/Podcastindex-org/podcast-namespace/blob/main/chapters/jsonChapters.md
"""

import json
from collections.abc import Iterator
from functools import partial

from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import OutputFile, text_file
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.shown_chapters import shown_chapters
from audio_edition.publish.times import published
from audio_edition.publish.tracks import Track, tracks

VERSION = "1.2.0"


def chapters_json(track: Track) -> str:
    """Return the chapters of a track, with times as in the first format of sound."""
    timeline = track.edition.timeline
    listed = [
        {"startTime": one.start / 1000, "endTime": one.end / 1000, "title": one.title}
        for one in shown_chapters(timeline, partial(published, timeline))
    ]
    document = {
        "version": VERSION,
        "title": track.title,
        "author": ", ".join(track.edition.article.metadata.authors),
        "chapters": listed,
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _files(edition: EditionContent, name: str, _sound: Sound) -> Iterator[OutputFile]:
    for track in tracks(edition, name):
        yield text_file(f"{track.name}.chapters.json", chapters_json(track))


FORMAT = OutputFormat("chapters", "chapters in JSON, for podcasts", _files)
