import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mutagen.mp3 import MP3, BitrateMode

from audio_edition.errors import VerifyError
from audio_edition.publish import id3
from audio_edition.publish.mp3 import Mp3, info_frame
from audio_edition.publish.mp3_frames import STRIDE, VERSIONS, encode, frame_bytes, header
from support.sound import noise

CHUNK = noise("chunk", 576 * 40, 22_050)
EVERY_KIND = [
    (rate, bitrate)
    for version in VERSIONS
    for rate in version.sample_rates
    for bitrate in version.offered
]


def made(tag: bytes = b"", chunks: tuple[str, ...] = ("a", "b")) -> Mp3:
    return Mp3(tag, 22_050, 64, len(chunks) * CHUNK.length, chunks)


def test_players_are_told_the_length_of_the_whole() -> None:
    out = io.BytesIO()
    made(id3.tag([id3.text("TIT2", "River")])).write(out, lambda _: encode(CHUNK, 64))
    out.seek(0)
    info: Any = MP3(out).info
    assert info.length == pytest.approx(2 * CHUNK.seconds, abs=1e-6)
    assert (info.bitrate_mode, info.sample_rate, info.channels) == (BitrateMode.CBR, 22_050, 1)


@pytest.mark.parametrize(("rate", "bitrate"), EVERY_KIND)
def test_an_info_frame_fits_into_a_frame_of_every_kind(rate: int, bitrate: int) -> None:
    frame = info_frame(rate, bitrate, 7, 4711)
    assert len(frame) == frame_bytes(header(rate, bitrate))
    assert (7).to_bytes(4, "big") + (4711).to_bytes(4, "big") in frame


def test_the_info_frame_counts_itself_among_the_bytes_only() -> None:
    out = io.BytesIO()
    made().write(out, lambda _: encode(CHUNK, 64))
    assert out.getvalue().startswith(info_frame(22_050, 64, 80, len(out.getvalue())))


def test_the_key_names_all_that_goes_into_the_file() -> None:
    keys = {made().key, made(b"tag").key, made(chunks=("b", "a")).key, made(chunks=("a",)).key}
    assert len(keys) == 4
    assert made().key == made().key


LONG = ("a",) * 60
"""Chunks that are more frames than are gone through in one step."""


def written(path: Path) -> bytes:
    with path.open("wb") as out:
        made(b"tag", LONG).write(out, lambda _: encode(CHUNK, 64))
    return path.read_bytes()


def in_pieces(path: Path, size: int) -> Iterator[bytes]:
    data = path.read_bytes()
    return (data[start : start + size] for start in range(0, len(data), size))


def test_a_file_as_it_was_written_is_found_whole(tmp_path: Path) -> None:
    written(tmp_path / "a.mp3")
    assert len(LONG) * CHUNK.length > 2 * STRIDE * 576
    made(b"tag", LONG).check(tmp_path / "a.mp3", in_pieces(tmp_path / "a.mp3", 1000))


@pytest.mark.parametrize("size", [1, 50_000, 1 << 20])
@pytest.mark.parametrize("lost", [slice(-1, None), slice(-209, None), slice(90_000, 90_001)])
def test_a_lost_frame_or_byte_is_found(tmp_path: Path, lost: slice, size: int) -> None:
    data = bytearray(written(tmp_path / "a.mp3"))
    del data[lost]
    (tmp_path / "a.mp3").write_bytes(data)
    with pytest.raises(VerifyError):
        made(b"tag", LONG).check(tmp_path / "a.mp3", in_pieces(tmp_path / "a.mp3", size))
