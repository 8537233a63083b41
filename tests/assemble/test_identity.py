import pytest

from audio_edition.assemble.identity import chunk_fingerprint
from audio_edition.model import Chunk, Level, Piece

CHUNK = Chunk(3, 22_050, (Piece(1152), Piece(5000, "a"), Piece(2304)))


@pytest.mark.parametrize(
    "other",
    [
        Chunk(3, 24_000, CHUNK.pieces),
        Chunk(3, 22_050, (Piece(1152), Piece(5000, "b"), Piece(2304))),
        Chunk(3, 22_050, (Piece(1152), Piece(5000, "a"), Piece(2880))),
        Chunk(3, 22_050, (Piece(1152), Piece(5000), Piece(2304))),
        Chunk(3, 22_050, (Piece(1152), Piece(5000, "a", Level(-20, -20, 1, -2)), Piece(2304))),
    ],
)
def test_whatever_changes_the_sound_changes_the_fingerprint(other: Chunk) -> None:
    assert chunk_fingerprint(other, "mp3") != chunk_fingerprint(CHUNK, "mp3")


def test_the_encoding_changes_the_fingerprint() -> None:
    assert chunk_fingerprint(CHUNK, "mp3 64") != chunk_fingerprint(CHUNK, "mp3 96")


def test_a_moved_chunk_keeps_its_fingerprint() -> None:
    moved = Chunk(9, CHUNK.sample_rate, CHUNK.pieces)
    assert chunk_fingerprint(moved, "mp3") == chunk_fingerprint(CHUNK, "mp3")
