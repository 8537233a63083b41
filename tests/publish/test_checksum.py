"""The checksum of a file, whoever else looks at its bytes."""

import zlib
from collections.abc import Iterator
from pathlib import Path

from audio_edition.publish.checksum import PIECE, file_checksum

DATA = bytes(range(256)) * (PIECE // 100)


def test_what_looks_at_the_bytes_sees_them_all(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(DATA)
    seen: list[bytes] = []
    assert file_checksum(tmp_path / "a", seen.extend) == f"{zlib.crc32(DATA):08x}"
    assert b"".join(seen) == DATA


def test_all_bytes_are_added_up_even_if_what_looks_at_them_stops(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(DATA)

    def first_alone(pieces: Iterator[bytes]) -> None:
        next(pieces)

    assert file_checksum(tmp_path / "a", first_alone) == f"{zlib.crc32(DATA):08x}"
