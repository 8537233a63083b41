"""What counts as a complaint of FFmpeg's about a file, and what does not."""

import pytest

from audio_edition.publish.complaints import complaints


def test_a_decoder_that_warns_complains_once() -> None:
    log = (
        "[mp3float @ 0x55d0c8] [error] Header missing\n"
        "[info] Output #0, null, to 'pipe:':\n"
        "[mp3float @ 0x55d0c8] [error] Header missing\n"
        "[warning] Could not update timestamps\n"
    )
    assert complaints(log) == ("Header missing", "Could not update timestamps")


@pytest.mark.parametrize(
    "said",
    [
        "[graph_0_in_2:0 @ 0x55d0c8] [warning] 100 buffers queued, something may be wrong.",
        "[mjpeg @ 0x55d0c8] [warning] EOI missing, emulating",
        "[ipod @ 0x55d0c8] [warning] track 1: timescale not set",
        "[wav @ 0x55d0c8] [warning] Guessed Channel Layout: mono",
        "[Parsed_ebur128_1 @ 0x55d0c8] [info] Summary:",
    ],
)
def test_what_says_nothing_against_the_sound_is_none(said: str) -> None:
    assert complaints(f"{said}\n") == ()
