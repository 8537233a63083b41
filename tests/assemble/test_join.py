from array import array

import pytest

from audio_edition.assemble.join import join
from audio_edition.errors import StoreError
from audio_edition.model import Audio, Chunk, Piece
from support.sound import noise

RATE = 22_050
TAKES = {"a": noise("a", 777, RATE), "b": noise("b", 1001, RATE)}


def joined(*pieces: Piece) -> Audio:
    return join(Chunk(0, RATE, pieces), TAKES.__getitem__)


def samples(audio: Audio) -> list[int]:
    return array("h", audio.data).tolist()


def test_a_chunk_is_exactly_as_long_as_its_pieces() -> None:
    audio = joined(Piece(1), Piece(777, "a"), Piece(13), Piece(1001, "b"), Piece(5))
    assert (audio.length, audio.sample_rate) == (1797, RATE)


def test_takes_stand_where_the_pieces_put_them_two_decibels_softer() -> None:
    heard = samples(joined(Piece(10), Piece(777, "a"), Piece(10)))
    assert heard[:10] == heard[-10:] == [0] * 10
    softer = [value * 10 ** (-2 / 20) for value in samples(TAKES["a"])]
    assert heard[10:-10] == pytest.approx(softer, abs=1)


def test_a_take_of_the_wrong_length_is_reported_by_name() -> None:
    with pytest.raises(StoreError, match="Take a has 777 samples instead of 778"):
        joined(Piece(778, "a"))
