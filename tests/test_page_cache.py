"""What the system forgets of a file is not lost."""

import os
from pathlib import Path

from audio_edition.page_cache import let_go

WORDS = b"The river rose overnight. " * 9999


def test_a_file_that_is_let_go_can_still_be_read(tmp_path: Path) -> None:
    path = tmp_path / "river.take"
    with path.open("wb") as file:
        file.write(WORDS)
        file.flush()
        let_go(file.fileno())
    assert path.read_bytes() == WORDS


def test_what_is_no_file_is_let_go_without_a_word() -> None:
    reading, writing = os.pipe()
    let_go(reading)
    os.close(reading)
    os.close(writing)
    let_go(writing)
