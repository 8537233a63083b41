from array import array

import pytest

from audio_edition.assemble.join import join
from audio_edition.errors import StoreError
from audio_edition.model import Audio, Chunk, Level, Piece
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


def test_takes_stand_where_the_pieces_put_them_as_they_are() -> None:
    heard = samples(joined(Piece(10), Piece(777, "a"), Piece(10)))
    assert heard == [0] * 10 + samples(TAKES["a"]) + [0] * 10


def test_a_take_with_a_level_comes_to_it_and_under_its_ceiling() -> None:
    level = Level(loudness=-4.0, power=-5.0, gain=-6.0, ceiling=-9.0)
    heard = samples(joined(Piece(10), Piece(777, "a", level), Piece(10)))
    assert max(map(abs, heard)) <= round(32_768 * 10 ** (-9 / 20))
    assert heard != [0] * 10 + samples(TAKES["a"]) + [0] * 10


def test_a_take_of_another_sample_rate_is_converted() -> None:
    heard = join(Chunk(0, 2 * RATE, (Piece(2, None), Piece(1554, "a"))), TAKES.__getitem__)
    every_other = samples(heard)[2::2]
    assert every_other[100:-100] == pytest.approx(samples(TAKES["a"])[100:-100], abs=800)


def test_a_take_of_the_wrong_length_is_reported_by_name() -> None:
    with pytest.raises(StoreError, match="Take a has 777 samples instead of 778"):
        joined(Piece(778, "a"))
