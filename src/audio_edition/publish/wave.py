"""RIFF WAVE, and RF64 (EBU Tech 3306) where there is more than four gigabytes of it.

A header that is as long in both, so that the sound can be streamed after it.
"""

import struct
from collections.abc import Iterator, Sequence

from audio_edition.model import SAMPLE_BYTES
from audio_edition.publish.tags import Tags

MOST = 0xFFFFFFFF
"""The largest size that RIFF can tell, and what RF64 writes in its place."""

PCM = 1
DS64_BYTES = 28
HEADER_BYTES = 12 + 8 + DS64_BYTES + 8 + 16 + 8


def header(sample_rate: int, data_bytes: int, footer_bytes: int) -> bytes:
    """Return all that stands before the samples: mono, 16 bit."""
    size = HEADER_BYTES - 8 + data_bytes + footer_bytes
    large = size > MOST
    sizes = struct.pack("<QQQI", size, data_bytes, data_bytes // SAMPLE_BYTES, 0)
    rate = (sample_rate, sample_rate * SAMPLE_BYTES)
    kind = struct.pack("<HHIIHH", PCM, 1, *rate, SAMPLE_BYTES, 8 * SAMPLE_BYTES)
    return b"".join(
        (
            b"RF64" if large else b"RIFF",
            (MOST if large else size).to_bytes(4, "little"),
            b"WAVE",
            _chunk(b"ds64", sizes) if large else _chunk(b"JUNK", bytes(DS64_BYTES)),
            _chunk(b"fmt ", kind),
            b"data" + (MOST if large else data_bytes).to_bytes(4, "little"),
        )
    )


def footer(said: Tags, marks: Sequence[tuple[int, str]]) -> bytes:
    """Return what stands after the samples: tags, and a cue point for each chapter.

    Args:
        said: The tags.
        marks: Start, in samples, and title of each chapter; those later than a cue can tell are
            left out.
    """
    told = [(start, title) for start, title in marks if start <= MOST]
    return _chunk(b"LIST", b"INFO" + b"".join(_info(said))) + _cues(told)


def _info(said: Tags) -> Iterator[bytes]:
    pairs = (
        (b"INAM", said.title),
        (b"IART", said.artist),
        (b"IPRD", said.album),
        (b"ICRD", said.date),
        (b"IGNR", said.genre),
        (b"ICOP", said.copyright),
        (b"ICMT", said.comment),
        (b"IPRT", str(said.track) if said.tracks > 1 else ""),
    )
    return (_chunk(name, value.encode() + b"\0") for name, value in pairs if value)


def _cues(marks: Sequence[tuple[int, str]]) -> bytes:
    points = (
        struct.pack("<II4sIII", number, start, b"data", 0, 0, start)
        for number, (start, _) in enumerate(marks, 1)
    )
    labels = (
        _chunk(b"labl", number.to_bytes(4, "little") + title.encode() + b"\0")
        for number, (_, title) in enumerate(marks, 1)
    )
    counted = len(marks).to_bytes(4, "little")
    listed = _chunk(b"LIST", b"adtl" + b"".join(labels))
    return _chunk(b"cue ", counted + b"".join(points)) + listed


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + len(body).to_bytes(4, "little") + body + bytes(len(body) % 2)
