"""A wrong file of sound fails the build, and the edition before it stays."""

from dataclasses import replace
from pathlib import Path

import pytest

from audio_edition.errors import VerifyError
from audio_edition.publish.content import LoudnessGoal
from audio_edition.publish.edition import publish
from audio_edition.publish.formats import chosen_formats
from audio_edition.publish.read_back import SAMPLE_PART, SAMPLE_SECONDS, sample_windows
from audio_edition.publish.release import Release
from support.articles import article, front, paragraph
from support.editions import Made, edition_of


def made(paragraphs: int = 24) -> Made:
    river = (paragraph(f"Barge {n} came at noon.") for n in range(paragraphs))
    return edition_of(article(front("River"), *river, title="River", authors=("Ada Wells",)))


def test_lost_tags_fail_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audio_edition.publish.formats.m4b.tag_m4b", lambda *_: None)
    with pytest.raises(VerifyError, match="written wrongly: its title is “”"):
        publish(made().content, tmp_path, "river", chosen_formats(["m4b"]), made())
    assert not (tmp_path / "river.m4b").exists()


def test_a_loudness_far_from_its_target_fails_the_build_and_keeps_the_old_file(
    tmp_path: Path,
) -> None:
    edition = made()
    publish(edition.content, tmp_path, "river", chosen_formats(["mp3"]), edition)
    before = (tmp_path / "river.mp3").read_bytes()
    goal = LoudnessGoal("podcast", -60.0, 0.0)
    wrong = replace(edition.content, loudness=goal, release=Release(genre="Essay"))
    with pytest.raises(VerifyError, match="its loudness is"):
        publish(wrong, tmp_path, "river", chosen_formats(["mp3"]), edition)
    assert (tmp_path / "river.mp3").read_bytes() == before


def test_of_a_long_edition_a_part_is_listened_to_and_of_a_fix_what_is_new() -> None:
    edition = made(600).content
    total = edition.timeline.seconds(edition.timeline.length)
    listened = sum(length for _, length in sample_windows(edition))
    assert SAMPLE_SECONDS / 2 < listened < 2 * (SAMPLE_SECONDS + SAMPLE_PART * total)
    unit = edition.article.blocks[300].units[0].id
    (window,) = sample_windows(replace(edition, changed=(unit,)))
    passage = edition.timeline.passages[300]
    assert window[0] == edition.timeline.seconds(passage.start)
