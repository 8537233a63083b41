"""Joining a chunk's pieces with pydub: one paragraph at a time, exact to the sample.

pydub's own silence and slices count in milliseconds, and its `+` copies all that came before;
so a chunk's samples are put in a row first and become one segment.
"""

import warnings
from collections.abc import Callable

from audio_edition.assemble.identity import HEADROOM
from audio_edition.errors import StoreError
from audio_edition.model import SAMPLE_BYTES, Audio, Chunk, Piece

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # pydub looks for an ffmpeg that joining does not need
    from pydub import AudioSegment


def join(chunk: Chunk, load_take: Callable[[str], Audio]) -> Audio:
    """Return the sound of a chunk, with headroom for the encoder.

    Args:
        chunk: What to join.
        load_take: Returns the sound of a take by its fingerprint.

    Raises:
        StoreError: A take is not as long as the chunk was laid out for.
    """
    segment = AudioSegment(
        data=b"".join(_samples(piece, load_take) for piece in chunk.pieces),
        sample_width=SAMPLE_BYTES,
        frame_rate=chunk.sample_rate,
        channels=1,
    )
    return Audio(segment.apply_gain(HEADROOM).raw_data, chunk.sample_rate)


def _samples(piece: Piece, load_take: Callable[[str], Audio]) -> bytes:
    if piece.fingerprint is None:
        return bytes(piece.length * SAMPLE_BYTES)
    audio = load_take(piece.fingerprint)
    if audio.length != piece.length:
        raise StoreError(
            f"Take {piece.fingerprint} has {audio.length} samples instead of {piece.length}.",
            "Build again: the take is then rendered anew.",
        )
    return audio.data
