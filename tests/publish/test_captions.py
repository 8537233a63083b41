import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from audio_edition.model import Article, Cue, Timeline
from audio_edition.publish.captions import captions
from support.articles import article, narration, paragraph, quote

RATE = 1000


def cue(unit: str, start: int, end: int, text: str = "One.") -> Cue:
    return Cue(0, unit, text, "", start, end)


def shown(*cues: Cue, of: Article | None = None) -> list[str]:
    """Return the captions of these cues, parted at the blank lines."""
    timeline = Timeline(RATE, 10_000_000, cues, (), ())
    return captions(of or article(), timeline).split("\n\n")


def times(caption: str) -> tuple[int, int]:
    """Return start and end of a caption in milliseconds."""
    numbers = [int(number) for number in re.findall(r"\d+", caption.splitlines()[1])]
    start, end = (
        ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
        for hours, minutes, seconds, thousandths in (numbers[:4], numbers[4:])
    )
    return start, end


def test_a_cue_has_id_times_and_text() -> None:
    header, caption = shown(cue("a1", 3_600_000, 3_601_250))
    assert header == "WEBVTT"
    assert caption == "a1.1\n01:00:01.105 --> 01:00:02.355\nOne.\n"


def test_the_sentences_of_a_unit_are_told_apart() -> None:
    cues = shown(cue("a", 10, 20), cue("a", 30, 40), cue("b", 50, 60))
    assert [caption.splitlines()[0] for caption in cues[1:]] == ["a.1", "a.2", "b.1"]


def test_marks_that_mean_something_to_webvtt_are_escaped() -> None:
    caption = shown(cue("a", 10, 20, "1 < 2\n\n& 3 --> 4"))[1]
    assert caption.splitlines()[2] == "1 &lt; 2 &amp; 3 --&gt; 4"


def test_a_quote_names_its_speaker() -> None:
    said = quote("“No.”", speaker="Li > Wu")
    made = article(paragraph(narration("He said, "), said))
    caption = shown(cue(said.id, 10, 20, "“No.”"), of=made)[1]
    assert caption.splitlines()[2] == "<v Li &gt; Wu>“No.”</v>"


@given(st.lists(st.integers(0, 3), min_size=2, max_size=40))
def test_cues_are_never_empty_and_never_overlap(lengths: list[int]) -> None:
    edges = [sum(lengths[:count]) for count in range(len(lengths) + 1)]
    cues = [cue("a", start, end) for start, end in pairwise(edges)]
    spans = [times(caption) for caption in shown(*cues)[1:]]
    assert all(start < end for start, end in spans)
    assert all(earlier[1] <= later[0] for earlier, later in pairwise(spans))
