import pytest

from audio_edition.errors import SettingsError
from audio_edition.model import Audio
from audio_edition.publish import mp3_frames
from audio_edition.publish.mp3_frames import (
    VERSIONS,
    check_bitrate,
    encode,
    encoding_id,
    frame_bytes,
    header,
    mpeg_version,
)
from support.sound import noise

RATES = [rate for version in VERSIONS for rate in version.sample_rates]


def framed(data: bytes) -> list[bytes]:
    """Return the frames of a stream; it must hold nothing else."""
    frames = []
    while data:
        size = frame_bytes(data)
        assert size <= len(data)
        frames.append(data[:size])
        data = data[size:]
    return frames


@pytest.mark.parametrize("rate", RATES)
def test_a_chunk_has_exactly_as_many_frames_as_it_is_long(rate: int) -> None:
    audio = noise("chunk", 20 * mpeg_version(rate).frame_samples, rate)
    assert len(framed(encode(audio, 48))) == 20


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("step", ["lowest", "highest"])
def test_the_encoder_keeps_sample_rate_and_bit_rate(rate: int, step: str) -> None:
    version = mpeg_version(rate)
    bitrate = version.offered[0 if step == "lowest" else -1]
    data = encode(noise("chunk", 3 * version.frame_samples, rate), bitrate)
    without_padding = int.from_bytes(data[:4], "big") & ~(1 << 9)
    assert without_padding == int.from_bytes(header(rate, bitrate), "big")


def test_there_is_no_xing_frame() -> None:
    data = encode(Audio(bytes(2 * 576 * 9), 22_050), 64)
    assert b"Xing" not in data
    assert b"Info" not in data


def test_the_same_chunk_gives_the_same_bytes() -> None:
    audio = noise("chunk", 576 * 30, 22_050)
    assert encode(audio, 64) == encode(audio, 64)


@pytest.mark.parametrize("at_once", [1, 7, 1000])
def test_the_frames_are_the_same_however_many_are_handed_over_at_a_time(
    monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    audio = noise("chunk", 576 * 200, 22_050)
    frames = encode(audio, 64)
    monkeypatch.setattr(mp3_frames, "FRAMES_AT_ONCE", at_once)
    assert encode(audio, 64) == frames


def test_a_chunk_off_the_grid_is_refused() -> None:
    with pytest.raises(ValueError, match="577 samples are not a whole number of frames"):
        encode(Audio(bytes(2 * 577), 22_050), 64)


@pytest.mark.parametrize(
    ("rate", "bitrate"), [(22_050, 192), (44_100, 24), (11_025, 96), (24_000, 63)]
)
def test_an_impossible_bit_rate_is_answered_with_the_possible_ones(rate: int, bitrate: int) -> None:
    with pytest.raises(SettingsError) as caught:
        check_bitrate(rate, bitrate)
    assert caught.value.message == f"MP3 has no bit rate of {bitrate} kb/s at {rate} Hz."
    assert ", 48, " in caught.value.hint


def test_an_impossible_sample_rate_is_refused() -> None:
    with pytest.raises(SettingsError, match="no sample rate of 96000 Hz"):
        mpeg_version(96_000)


def test_what_is_no_frame_is_refused() -> None:
    with pytest.raises(ValueError, match="49443303 is no header"):
        frame_bytes(b"ID3\x03")


def test_the_bit_rate_is_part_of_the_encoding_s_identity() -> None:
    assert encoding_id(64) != encoding_id(96)
