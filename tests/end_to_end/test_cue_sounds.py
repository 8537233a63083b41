"""Cue sounds as a listener's edition has them: heard, verified, and paid for once."""

import wave

import pytest

from support.program import Program
from support.sound import noise

TEXT = "# A Book\n\nHello there.\n\n## One\n\nIt begins here.\n\n## Two\n\nIt ends there.\n"


def test_a_chime_is_heard_at_chapters_and_the_edition_is_verified(program: Program) -> None:
    source = program.write("book.md", TEXT)
    program.json("build", source)
    built = program.json("build", source, "--chime")
    assert (built["rendered"], built["encoded"]) == (0, 2)
    assert program.json("verify", built["folder"])["ok"]
    assert program.json("build", source, "--chime")["encoded"] == 0


def test_a_sound_file_of_the_users_is_heard(program: Program) -> None:
    sound = noise("mine", 22_050, 44_100)
    with wave.open(str(program.write("mine.wav", "")), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(44_100)
        out.writeframes(sound.data)
    program.write("edition.toml", '[cues]\nchapter = "mine.wav"\n')
    built = program.json("build", program.write("book.md", TEXT))
    assert program.json("verify", built["folder"])["ok"]


@pytest.mark.parametrize(
    ("name", "why"), [("nowhere.wav", "no such file"), ("junk.wav", "no sound")]
)
def test_a_file_that_is_no_sound_is_told_before_any_work(
    program: Program, name: str, why: str
) -> None:
    program.write("junk.wav", "This is no sound.")
    program.write("edition.toml", f'[cues]\nchapter = "{name}"\n')
    done = program.run("build", program.write("book.md", TEXT))
    assert done.returncode == 1
    assert why in done.stderr
    assert "cues.chapter" in done.stderr
    assert "rendering" not in done.stderr
