from dataclasses import replace

from audio_edition.model import Cue, Timeline
from audio_edition.publish.content import EditionContent
from audio_edition.publish.lrc import lyrics
from support.articles import article, paragraph
from support.editions import edition_of


def edition(*cues: Cue) -> EditionContent:
    made = edition_of(article(paragraph("One."), title="The [long] river", authors=("Ada Moe",)))
    return replace(made.content, timeline=Timeline(1000, 4_000_000, cues, (), ()))


def test_the_head_names_the_work() -> None:
    head = lyrics(edition()).splitlines()
    assert head == ["[ti:The (long) river]", "[ar:Ada Moe]", "[length:66:40.00]"]


def test_a_line_stands_at_the_time_at_which_it_begins() -> None:
    lines = lyrics(edition(Cue(0, "a", "One\ntwo.", "", 3_600_000, 3_601_000))).splitlines()
    assert lines[-1] == "[60:01.10]One two."


def test_a_bracket_at_the_beginning_of_a_line_is_no_second_time() -> None:
    lines = lyrics(edition(Cue(0, "a", "[00:12.00] Two.", "", 0, 1000))).splitlines()
    assert lines[-1].endswith("] [00:12.00] Two.")


def test_a_long_silence_takes_the_last_line_off_the_screen() -> None:
    cues = (
        Cue(0, "a", "One.", "", 1000, 2000),
        Cue(0, "a", "Two.", "", 2500, 3000),
        Cue(0, "a", "Three.", "", 6000, 7000),
    )
    lines = lyrics(edition(*cues)).splitlines()[3:]
    assert [line.partition("]")[2] for line in lines] == ["One.", "Two.", "", "Three."]
