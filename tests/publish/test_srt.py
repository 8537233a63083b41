from audio_edition.model import Cue, Timeline
from audio_edition.publish.srt import subrip
from support.articles import article, narration, paragraph, quote

RATE = 1000


def timeline(*cues: Cue) -> Timeline:
    return Timeline(RATE, 10_000_000, cues, (), ())


def test_entries_are_numbered_and_times_have_a_comma() -> None:
    cues = (
        Cue(0, "a", "One.", "", 3_600_000, 3_601_250),
        Cue(0, "a", "Two.", "", 3_602_000, 3_603_000),
    )
    assert subrip(article(), timeline(*cues)) == (
        "1\n01:00:01,105 --> 01:00:02,355\nOne.\n\n2\n01:00:03,105 --> 01:00:04,105\nTwo.\n"
    )


def test_an_entry_has_no_blank_line_in_it() -> None:
    shown = subrip(article(), timeline(Cue(0, "a", "One\n\ntwo.", "", 10, 20)))
    assert shown.endswith("\nOne two.\n")


def test_no_text_looks_like_a_time() -> None:
    shown = subrip(article(), timeline(Cue(0, "a", "00:00:01,000 --> 00:00:02,000", "", 10, 20)))
    assert shown.count("-->") == 1


def test_a_speaker_is_named_once_for_what_he_says_in_a_row() -> None:
    said = quote("“No.” ", "“Never.”", speaker="Li Wu")
    told = narration(" He left.")
    cues = [
        Cue(0, unit, text, "", at, at + 9)
        for at, (unit, text) in enumerate(
            [(said.id, "“No.”"), (said.id, "“Never.”"), (told.id, "He left.")]
        )
    ]
    lines = subrip(article(paragraph(said, told)), timeline(*cues)).split("\n")
    assert lines[2::4] == ["Li Wu: “No.”", "“Never.”", "He left."]
