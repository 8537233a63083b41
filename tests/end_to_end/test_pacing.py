"""Pauses by preset, and speed without a change of pitch."""

from array import array
from itertools import pairwise
from pathlib import Path

import pytest

from audio_edition.model import Audio
from audio_edition.render.stretch import stretched
from support import sentences as prose
from support.program import Program
from support.sound import decoded

RATE = 22_050


def duration(program: Program, source: Path, *flags: str) -> float:
    return float(program.json("build", source, *flags)["duration"])


def test_a_brisk_pace_is_shorter_than_a_calm_one_and_renders_nothing(program: Program) -> None:
    source = program.write("quay.txt", prose.article(prose.paragraphs(3)))
    normal = duration(program, source)
    assert duration(program, source, "--pace", "brisk") < normal
    assert duration(program, source, "--pace", "calm") > normal
    assert program.json("build", source)["rendered"] == 0


def test_pauses_that_are_set_go_over_the_pace(program: Program) -> None:
    source = program.write("quay.txt", prose.article(prose.paragraphs(3)))
    keys = ("quote", "sentence", "paragraph", "section", "title")
    settings = "".join(f"{key} = 0.5\n" for key in keys)
    program.write("edition.toml", f"[pauses]\n{settings}")
    calm = duration(program, source, "--pace", "calm")
    assert duration(program, source, "--pace", "brisk") == calm


def test_speed_makes_an_edition_shorter_at_the_same_loudness(program: Program) -> None:
    source = program.write("quay.txt", prose.article(prose.paragraphs(3)))
    normal = duration(program, source)
    assert duration(program, source, "--speed", "2") < 0.7 * normal
    assert program.json("verify", program.folder / "output/quay")["ok"]
    first = decoded(program.folder / "output/quay/quay.mp3")
    again = Program(program.folder, program.folder / "clean")
    again.json("build", source, "--speed", "2")
    assert decoded(program.folder / "output/quay/quay.mp3") == first


@pytest.mark.parametrize("speed", [0.5, 1.5, 3.0])
def test_speed_keeps_the_pitch(speed: float) -> None:
    wave = array("h", [8000] * 50 + [-8000] * 50) * (4 * RATE // 100)
    heard = stretched(Audio(wave.tobytes(), RATE), speed)
    assert heard.seconds == pytest.approx(4 / speed, abs=0.1)
    samples = array("h", heard.data)[RATE // 4 : -RATE // 4]
    rises = sum(1 for early, late in pairwise(samples) if early < 0 <= late)
    assert rises / (len(samples) / RATE) == pytest.approx(RATE / 100, rel=0.03)
