"""What comes out of a lossy encoder peaks no higher than it may, whatever the encoder adds."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from audio_edition import ffmpeg
from audio_edition.publish import aac, opus
from audio_edition.publish.lossy import Filter, below
from support.loudness import of_file

RATE = 22_050
LIMIT = -1.0
CODECS = {"ogg": ("libopus", "32k", opus.OVERSHOOT), "aac": ("aac", "32k", aac.OVERSHOOT)}


def hiss() -> bytes:
    """Return gusts of white noise, ten a second, that come up to the limit and no further."""
    seconds = 6
    gusts = np.abs(np.sin(np.arange(seconds * RATE) * np.pi * 10 / RATE)) ** 4
    noise = np.random.default_rng(7).normal(size=seconds * RATE) * gusts
    loudest = 32_767 * 10 ** (LIMIT / 20)
    return bytes((noise * 9_000).clip(-loudest, loudest).astype("<i2").data)


def encoder(form: str) -> Callable[[Filter], bytes]:
    codec, bitrate, _ = CODECS[form]
    given = ("-f", "s16le", "-ar", str(RATE), "-ac", "1", "-i", "pipe:0")
    coded = (*ffmpeg.REPRODUCIBLE, "-c:a", codec, "-b:a", bitrate)
    wanted = (*coded, "-f", "adts" if form == "aac" else form, "pipe:1")
    return lambda limiter: ffmpeg.convert((*given, *limiter, *wanted), [hiss()])


def true_peak(encoded: bytes, path: Path) -> float:
    path.write_bytes(encoded)
    return of_file(path).true_peak


@pytest.mark.parametrize("form", CODECS)
def test_noise_to_which_an_encoder_adds_much_is_encoded_below_the_limit(
    tmp_path: Path, form: str
) -> None:
    tried: list[Filter] = []
    encode = encoder(form)

    def noted(limiter: Filter) -> bytes:
        tried.append(limiter)
        return encode(limiter)

    done = below(LIMIT, CODECS[form][2], form, noted)
    assert true_peak(encode(tried[0]), tmp_path / "first") > LIMIT
    assert LIMIT - 1 < true_peak(done, tmp_path / "last") <= LIMIT


@pytest.mark.parametrize("form", CODECS)
def test_where_no_limit_is_asked_for_sound_is_encoded_as_it_is(form: str) -> None:
    encode = encoder(form)
    assert below(None, CODECS[form][2], form, encode) == encode(())
