"""The tags of an M4B, by mutagen, in the names that audiobook players look for."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from audio_edition.publish.tags import Tags

AUDIOBOOK = 2
"""The kind of media (`stik`) that Apple's players put among the books."""


def tag_m4b(path: Path, said: Tags, cover: bytes) -> None:
    """Write tags and cover into a file; its chapters stay as they are."""
    from mutagen.mp4 import MP4, AtomDataType, MP4Cover, MP4FreeForm  # noqa: PLC0415 - start-up

    file = MP4(path)
    entries: Any = file.tags if file.tags is not None else {}
    entries.clear()
    for name, value in _texts(said):
        entries[name] = [value]
    for name, value in _own(said):
        data = MP4FreeForm(value.encode(), AtomDataType.UTF8)
        entries[f"----:com.apple.iTunes:{name}"] = [data]
    entries["stik"] = [AUDIOBOOK]
    entries["pgap"] = True
    if said.tracks > 1:
        entries["trkn"] = [(said.track, said.tracks)]
    if cover:
        kind = MP4Cover.FORMAT_PNG if cover.startswith(b"\x89PNG") else MP4Cover.FORMAT_JPEG
        entries["covr"] = [MP4Cover(cover, kind)]
    file.tags = entries
    file.save()


def _texts(said: Tags) -> Iterator[tuple[str, str]]:
    pairs = (
        ("\xa9nam", said.title),
        ("\xa9ART", said.artist),
        ("aART", said.artist),
        ("\xa9alb", said.album),
        ("\xa9wrt", said.narrator),
        ("\xa9nrt", said.narrator),
        ("\xa9day", said.date),
        ("\xa9gen", said.genre),
        ("desc", said.description[:255]),
        ("ldes", said.description),
        ("\xa9cmt", said.comment),
        ("cprt", said.copyright),
    )
    return ((name, value) for name, value in pairs if value)


def _own(said: Tags) -> Iterator[tuple[str, str]]:
    pairs = (
        ("SERIES", said.series),
        ("SERIES-PART", said.series_part),
        ("LANGUAGE", said.language),
    )
    return ((name, value) for name, value in pairs if value)
