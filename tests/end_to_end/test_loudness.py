"""The loudness of whole editions, measured by ffmpeg in the encoded file."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from support.loudness import of_file, rms
from support.program import Program, settled

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

Built = tuple[Path, dict[str, Any]]
"""The sound, and what the program says of its making."""

SETTINGS = """
[cast]
"Ines Okafor" = "en-gb-scotland+f4"
"Paul Adeyemi" = "en-us+m3"
"""


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory, calibrated: Path) -> Program:
    """Return the program with a text of many voices, and a store for all tests."""
    program = settled(tmp_path_factory.mktemp("mixed"), calibrated)
    program.write("edition.toml", SETTINGS)
    program.write("tides.md", TEXT)
    return program


@pytest.fixture(scope="module")
def podcast(mixed: Program) -> Built:
    return built(mixed, "podcast", mixed.folder / "podcast")


@pytest.fixture(scope="module")
def ebu(mixed: Program, podcast: Built) -> Built:
    """Return it at another loudness, made after the first."""
    assert podcast
    return built(mixed, "ebu", mixed.folder / "ebu")


def built(program: Program, preset: str, place: Path) -> Built:
    made = program.json("build", "tides.md", "--loudness", preset, "-o", place)
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


@pytest.mark.parametrize(("preset", "target"), [("podcast", -19.0), ("ebu", -23.0)])
def test_an_edition_of_many_voices_is_even_and_at_its_target(
    request: pytest.FixtureRequest, preset: str, target: float
) -> None:
    mp3, _ = request.getfixturevalue(preset)
    whole = of_file(mp3)
    assert whole.integrated == pytest.approx(target, abs=0.7)
    assert whole.true_peak < -1.0
    for start, end in chapters(mp3):
        assert of_file(mp3, start, end).integrated == pytest.approx(whole.integrated, abs=1.0)


def test_acx_has_a_file_for_each_chapter_and_each_meets_its_figures(mixed: Program) -> None:
    _, made = built(mixed, "acx", mixed.folder / "acx")
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


def test_another_loudness_encodes_anew_and_renders_nothing(podcast: Built, ebu: Built) -> None:
    (first, made), (other, again) = podcast, ebu
    assert (again["rendered"], again["encoded"]) == (0, made["encoded"])
    assert first.read_bytes() != other.read_bytes()


def test_a_clean_store_gives_the_same_bytes(mixed: Program, podcast: Built) -> None:
    first = podcast[0].read_bytes()
    clean = Program(mixed.folder, mixed.folder / "clean")
    again, made = built(clean, "podcast", mixed.folder / "again")
    assert made["reused"] == 0
    assert again.read_bytes() == first


def test_acx_refuses_a_lower_bit_rate(mixed: Program) -> None:
    done = mixed.run("build", "tides.md", "--loudness", "acx", "--bitrate", "64")
    assert done.returncode == 1
    assert "needs 192 kb/s" in done.stderr
