"""Joining a chunk's pieces with pydub: one paragraph at a time, exact to the sample.

pydub's own silence and slices count in milliseconds, and its `+` copies all that came before;
so a chunk's samples are put in a row first and become one segment.
"""

import warnings
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from audio_edition.assemble.conversion import converted, converted_length
from audio_edition.assemble.samples import data_of, samples_of
from audio_edition.errors import StoreError
from audio_edition.model import SAMPLE_BYTES, Audio, Chunk, Piece

if TYPE_CHECKING:
    from pydub import AudioSegment


def join(chunk: Chunk, load_take: Callable[[str], Audio]) -> Audio:
    """Return the sound of a chunk, every take at its level.

    Args:
        chunk: What to join.
        load_take: Returns the sound of a take by its fingerprint.

    Raises:
        StoreError: A take is not as long as the chunk was laid out for.
    """
    rate = chunk.sample_rate
    segment = _audio_segment()(
        data=b"".join(_samples(piece, rate, load_take) for piece in chunk.pieces),
        sample_width=SAMPLE_BYTES,
        frame_rate=rate,
        channels=1,
    )
    return Audio(segment.raw_data, rate)


def load() -> None:
    """Load what joining needs, which happens with the first chunk otherwise."""
    _audio_segment()


@cache
def _audio_segment() -> "type[AudioSegment]":
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydub looks for an ffmpeg that joining does not need
        from pydub import AudioSegment  # noqa: PLC0415 - start-up

    return AudioSegment  # type: ignore[no-any-return]  # pydub has no types


def _samples(piece: Piece, sample_rate: int, load_take: Callable[[str], Audio]) -> bytes:
    if piece.sound:
        return piece.sound.data
    if piece.fingerprint is None:
        return bytes(piece.length * SAMPLE_BYTES)
    audio = load_take(piece.fingerprint)
    length = converted_length(audio.length, audio.sample_rate, sample_rate)
    if length != piece.length:
        raise StoreError(
            f"Take {piece.fingerprint} has {length} samples instead of {piece.length}.",
            "Build again: the take is then rendered anew.",
        )
    if piece.level is None and audio.sample_rate == sample_rate:
        return audio.data
    return _at_its_level(audio, piece, sample_rate)


def _at_its_level(audio: Audio, piece: Piece, sample_rate: int) -> bytes:
    from audio_edition.assemble.levels import levelled  # noqa: PLC0415 - start-up

    samples = converted(samples_of(audio), audio.sample_rate, sample_rate)
    return data_of(levelled(samples, piece.level, sample_rate) if piece.level else samples)
