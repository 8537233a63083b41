from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.assemble.grid import frame_length, lead_length, shortest_tail
from audio_edition.assemble.layout import Assembly, Layout
from audio_edition.errors import VoiceError
from audio_edition.model import (
    Article,
    Block,
    Chapter,
    Metadata,
    Part,
    Pauses,
    Role,
    Take,
    Utterance,
)
from support.articles import article, fingerprint_of, front, heading, narration, paragraph, quote
from support.editions import laid_out as arranged

RATE = 22_050
PAUSES = Pauses(quote=0.25, sentence=0.5, paragraph=1.0, section=2.0, title=3.0)

texts = st.text("ab .!—", min_size=1, max_size=9)
units = st.builds(narration, texts, texts) | st.builds(quote, texts)
roles = st.sampled_from([role for role in Role if role is not Role.HEADING])
without_heading = st.builds(paragraph, units, units, role=roles, read=st.booleans())
blocks = without_heading | st.builds(heading, texts, st.integers(1, 3))
articles = st.lists(blocks, max_size=9).map(lambda made: article(*made))
rates = st.sampled_from([16_000, 22_050, 24_000, 44_100, 48_000])


def laid_out(made: Article, pauses: Pauses = PAUSES, rate: int = RATE) -> Layout:
    """Lay out an article whose takes last 1000 samples for each character said."""
    return arranged(made, takes(made, rate), pauses)


def takes(made: Article, rate: int = RATE) -> list[Take]:
    return [
        Take(fingerprint, 1000 * len(said.spoken), rate)
        for fingerprint, said in utterances(made).items()
    ]


def utterances(made: Article) -> dict[str, Utterance]:
    return {
        fingerprint_of(sentence.utterance): sentence.utterance
        for block in made.blocks
        for unit in block.units
        for sentence in unit.sentences
        if sentence.utterance
    }


def silences(*made: Block) -> list[float]:
    """Return the seconds between each two sentences of an article, edge to edge."""
    cues = laid_out(article(*made)).timeline.cues
    return [(later.start - earlier.end) / RATE for earlier, later in pairwise(cues)]


@given(articles, rates)
def test_every_sentence_that_is_heard_has_exactly_one_cue_in_reading_order(
    made: Article, rate: int
) -> None:
    cues = laid_out(made, rate=rate).timeline.cues
    assert [(cue.block, cue.text) for cue in cues] == [
        (index, sentence.text.strip())
        for index, block in enumerate(made.blocks)
        for unit in block.units
        for sentence in unit.sentences
        if block.read and sentence.utterance
    ]


@given(articles, rates)
def test_cues_follow_one_another_inside_their_passages(made: Article, rate: int) -> None:
    timeline = laid_out(made, rate=rate).timeline
    passages = {passage.block: passage for passage in timeline.passages}
    for cue in timeline.cues:
        passage = passages[cue.block]
        assert passage.start + lead_length(rate) <= cue.start < cue.end
        assert cue.end + shortest_tail(rate) <= passage.end
    assert all(earlier.end <= later.start for earlier, later in pairwise(timeline.cues))


@given(articles, rates)
def test_chunks_fill_the_timeline_on_the_frame_grid(made: Article, rate: int) -> None:
    layout = laid_out(made, rate=rate)
    position = 0
    for chunk, passage in zip(layout.chunks, layout.timeline.passages, strict=True):
        assert (chunk.block, position) == (passage.block, passage.start)
        assert chunk.length % frame_length(rate) == 0
        position += chunk.length
        assert position == passage.end
    assert position == layout.timeline.length


@given(articles, rates)
def test_chapters_tile_the_timeline_and_their_children_tile_them_to_the_end(
    made: Article, rate: int
) -> None:
    timeline = laid_out(made, rate=rate).timeline
    assert_tiled(timeline.chapters, 0, timeline.length)


def assert_tiled(chapters: tuple[Chapter, ...], start: int, end: int) -> None:
    for chapter in chapters:
        assert chapter.start == start < chapter.end
        if chapter.children:
            assert_tiled(chapter.children, chapter.children[0].start, chapter.end)
        start = chapter.end
    assert start == end


def changed_by_inserting(made: Article, place: int) -> int:
    """Return how many chunks of an article change when a paragraph is put in."""
    longer = article(*made.blocks[:place], paragraph("zzz."), *made.blocks[place:])
    kept = {chunk.pieces for chunk in laid_out(longer).chunks}
    return len({chunk.pieces for chunk in laid_out(made).chunks} - kept)


@given(st.lists(without_heading, max_size=9), st.integers(0, 9))
def test_inserting_a_paragraph_changes_no_other_chunk(made: list[Block], place: int) -> None:
    assert changed_by_inserting(article(*made), place) == 0


@given(articles, st.integers(0, 9))
def test_inserting_a_paragraph_before_a_heading_changes_the_one_before_at_most(
    made: Article, place: int
) -> None:
    assert changed_by_inserting(made, place) <= 1


def test_an_excerpt_has_the_chunks_of_the_whole() -> None:
    made = article(paragraph("One."), paragraph("Two."), heading("North"), paragraph("Three."))
    cut = (
        replace(block, units=()) if index != 1 else block for index, block in enumerate(made.blocks)
    )
    (chunk,) = laid_out(replace(made, blocks=tuple(cut))).chunks
    assert chunk.pieces in {chunk.pieces for chunk in laid_out(made).chunks}


def test_an_article_of_a_collection_changes_no_chunk_of_the_others() -> None:
    blocks = front("River"), paragraph("One."), front("Sea"), paragraph("Two."), front("Hill")
    edges = (0, 2), (2, 4), (4, 5)
    parts = tuple(Part(Metadata(), "", *edge) for edge in edges)
    two = replace(article(*blocks[:4]), parts=parts[:2])
    three = replace(article(*blocks), parts=parts)
    assert laid_out(three).chunks[:4] == laid_out(two).chunks
    assert laid_out(two).chunks[2].pieces[0].length > laid_out(two).chunks[3].pieces[0].length


def test_what_the_settings_say_is_what_is_heard() -> None:
    heard = silences(
        front("Title"),
        heading("Part"),
        paragraph(narration("One. ", "Two, "), quote("three.")),
        paragraph("Four."),
        heading("Part two"),
    )
    frame = frame_length(RATE) / RATE
    wanted = [PAUSES.section, PAUSES.section, PAUSES.sentence, PAUSES.quote]
    wanted += [PAUSES.paragraph, PAUSES.section]
    for got, asked in zip(heard, wanted, strict=True):
        assert -1 / RATE < got - asked < frame


def test_a_pause_shorter_than_the_codec_needs_is_made_as_long_as_it_needs() -> None:
    layout = laid_out(article(paragraph("One."), paragraph("Two.")), Pauses(paragraph=0.0))
    first, second = layout.timeline.cues
    least = lead_length(RATE) + shortest_tail(RATE)
    assert least <= second.start - first.end < least + frame_length(RATE)


def test_takes_of_another_sample_rate_are_refused() -> None:
    made = article(paragraph("One.", "Two."))
    assembly = Assembly(made, fingerprint_of, PAUSES)
    assembly.add(takes(made)[0])
    with pytest.raises(VoiceError, match="24000 and 22050 Hz"):
        assembly.add(takes(made, 24_000)[1])


@given(articles, st.randoms(use_true_random=False))
def test_the_order_in_which_takes_arrive_changes_nothing(made: Article, chance: Random) -> None:
    assembly = Assembly(made, fingerprint_of, PAUSES)
    arriving = takes(made)
    chance.shuffle(arriving)
    whole = [chunk for take in arriving for chunk in assembly.add(take)]
    assert assembly.layout() == laid_out(made)
    assert sorted(whole, key=lambda chunk: chunk.block) == list(assembly.layout().chunks)


def test_a_chunk_is_whole_with_its_last_take() -> None:
    made = article(paragraph("One.", "Two."), paragraph("Two.", "Three."))
    assembly = Assembly(made, fingerprint_of, PAUSES)
    one, two, three = takes(made)
    assert assembly.add(two) == []
    assert assembly.lacking == (one.fingerprint, three.fingerprint)
    assert [chunk.block for chunk in assembly.add(one)] == [0]
    assert assembly.unfinished == 1
    assert [chunk.block for chunk in assembly.add(three)] == [1]


def test_a_block_that_says_nothing_has_no_chunk() -> None:
    layout = laid_out(article(paragraph("One."), paragraph("* * *"), paragraph("Two.")))
    assert [chunk.block for chunk in layout.chunks] == [0, 2]
