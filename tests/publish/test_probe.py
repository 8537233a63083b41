"""What FFmpeg tells of files that were just written."""

from pathlib import Path

import pytest

from audio_edition import ffmpeg
from audio_edition.publish.edition import publish
from audio_edition.publish.formats import chosen_formats
from audio_edition.publish.probe import WINDOWS_AT_ONCE, probe
from support.articles import article, front, paragraph
from support.editions import edition_of


@pytest.mark.parametrize("extension", ["mp3", "m4b"])
def test_many_windows_tell_what_all_of_a_file_does(tmp_path: Path, extension: str) -> None:
    barges = (paragraph(f"Barge {n} came at noon, and left with the tide.") for n in range(12))
    made = edition_of(article(front("River"), *barges, title="River"))
    publish(made.content, tmp_path, "river", chosen_formats([extension]), made)
    path, length = tmp_path / f"river.{extension}", made.content.timeline
    step = length.seconds(length.length) / (2 * WINDOWS_AT_ONCE + 1)
    windows = [(number * step, step) for number in range(2 * WINDOWS_AT_ONCE + 1)]
    whole, parts = probe(path), probe(path, windows)
    assert parts.loudness == pytest.approx(whole.loudness, abs=1.0)
    assert parts.true_peak == pytest.approx(whole.true_peak, abs=0.6)
    assert (parts.sample_rate, parts.complaints) == (whole.sample_rate, ())


def test_a_loud_half_weighs_more_than_a_soft_one(tmp_path: Path) -> None:
    path = tmp_path / "halves.m4b"
    halves = "aevalsrc=if(lt(t\\,10)\\,0.1\\,0.05)*sin(6264*t):s=44100:d=20"
    ffmpeg.convert(("-f", "lavfi", "-i", halves, "-c:a", "aac", "-f", "ipod", path))
    windows = [(start, 4.0) for start in (0.5, 5.0, 10.5, 15.0)]
    assert len(windows) == 2 * WINDOWS_AT_ONCE
    assert probe(path, windows).loudness == pytest.approx(probe(path).loudness, abs=0.3)
