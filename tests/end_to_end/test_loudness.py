"""The loudness of whole editions, measured by ffmpeg in the encoded file."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from support.loudness import of_file, rms
from support.program import Program

TEXT = """# The Tide Book

By Ada Quill

Ines Okafor kept the tide book for thirty years, and nobody ever asked her why she did it.

“The sea tells you everything twice,” she said. “You only have to write it down once, and then \
you may forget it.” Her son, Paul Adeyemi, laughed at that.

## Fish

“I sold the boat,” said Paul Adeyemi. “It was the oldest on the coast, and the slowest.”

The new owner painted it white.

## Notes

Who reads a book of figures? The engineers of the harbour did, in the winter of the flood, and \
they found in it the one number that they had been looking for.
"""

SETTINGS = """
[cast]
"Ines Okafor" = "en-gb-scotland+f4"
"Paul Adeyemi" = "en-us+m3"
"""


@pytest.fixture
def mixed(program: Program) -> Path:
    program.write("edition.toml", SETTINGS)
    return program.write("tides.md", TEXT)


def built(program: Program, source: Path, preset: str) -> tuple[Path, dict[str, Any]]:
    made = program.json("build", source, "--loudness", preset, "-o", program.folder / preset)
    return Path(made["folder"]) / "tides.mp3", made


def probed(path: Path) -> dict[str, Any]:
    command = [
        "ffprobe",
        "-v",
        "error",
        "-show_chapters",
        "-show_streams",
        "-of",
        "json",
        str(path),
    ]
    found: dict[str, Any] = json.loads(
        subprocess.run(command, capture_output=True, check=True).stdout
    )
    return found


def chapters(path: Path) -> list[tuple[float, float]]:
    listed = probed(path)["chapters"]
    return [(float(one["start_time"]), float(one["end_time"])) for one in listed]


@pytest.mark.parametrize(
    ("preset", "target", "true_peak"), [("podcast", -19.0, -1.0), ("ebu", -23.0, -1.0)]
)
def test_an_edition_of_many_voices_is_even_and_at_its_target(
    program: Program, mixed: Path, preset: str, target: float, true_peak: float
) -> None:
    mp3, _ = built(program, mixed, preset)
    whole = of_file(mp3)
    assert whole.integrated == pytest.approx(target, abs=0.7)
    assert whole.true_peak < true_peak
    for start, end in chapters(mp3):
        assert of_file(mp3, start, end).integrated == pytest.approx(whole.integrated, abs=1.0)


def test_acx_has_a_file_for_each_chapter_and_each_meets_its_figures(
    program: Program, mixed: Path
) -> None:
    _, made = built(program, mixed, "acx")
    files = [Path(one["file"]) for one in made["audio"]]
    assert [path.stem for path in files] == [
        "tides-01-the-tide-book",
        "tides-02-fish",
        "tides-03-notes",
    ]
    for mp3 in files:
        stream = probed(mp3)["streams"][0]
        assert (stream["sample_rate"], stream["bit_rate"]) == ("44100", "192000")
        assert -23 <= rms(mp3) <= -18
        assert of_file(mp3).true_peak < -3.0


def test_another_loudness_encodes_anew_and_renders_nothing(program: Program, mixed: Path) -> None:
    first, made = built(program, mixed, "podcast")
    other, again = built(program, mixed, "ebu")
    assert (again["rendered"], again["encoded"]) == (0, made["encoded"])
    assert first.read_bytes() != other.read_bytes()


def test_a_clean_store_gives_the_same_bytes(program: Program, mixed: Path) -> None:
    first, _ = built(program, mixed, "podcast")
    clean = Program(program.folder, program.folder / "clean")
    again, _ = built(clean, mixed, "podcast")
    assert again.read_bytes() == first.read_bytes()


def test_acx_refuses_a_lower_bit_rate(program: Program, mixed: Path) -> None:
    done = program.run("build", mixed, "--loudness", "acx", "--bitrate", "64")
    assert done.returncode == 1
    assert "needs 192 kb/s" in done.stderr
