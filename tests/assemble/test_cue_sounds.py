from dataclasses import replace

from audio_edition.assemble.chime import chime
from audio_edition.assemble.cue_sounds import CueSounds
from audio_edition.assemble.identity import chunk_fingerprint
from audio_edition.assemble.join import join
from audio_edition.assemble.layout import Assembly, Layout
from audio_edition.assemble.levels import at_loudness
from audio_edition.assemble.measure import loudness
from audio_edition.assemble.presets import PRESETS
from audio_edition.assemble.samples import samples_of
from audio_edition.model import Article, Audio, Block, Metadata, Part, Pauses
from support.articles import article, fingerprint_of, front, heading, paragraph
from support.editions import sizes, takes_of
from support.sound import noise

RATE = 22_050
SOUND = noise("cue", 5000, RATE)
CHAPTERS = CueSounds(chapter=SOUND)
BOOK = (
    front("A book"),
    paragraph("Hello."),
    heading("One", 2),
    paragraph("It begins."),
    heading("Deeper", 3),
    heading("Two", 2),
)


def laid_out(made: Article, sounds: CueSounds) -> Layout:
    assembly = Assembly(made, fingerprint_of, Pauses(), cue_sounds=sounds)
    for take in sizes(takes_of(made, RATE)).values():
        assembly.add(take)
    return assembly.layout()


def cued(layout: Layout) -> list[int]:
    """Return the blocks that have a cue sound."""
    return [chunk.block for chunk in layout.chunks if any(one.sound for one in chunk.pieces)]


def names(*blocks: Block) -> set[str]:
    chunks = laid_out(article(*blocks), CHAPTERS).chunks
    return {chunk_fingerprint(chunk, "mp3") for chunk in chunks}


def test_chapters_of_the_highest_level_have_a_cue_sound_and_no_others() -> None:
    assert cued(laid_out(article(*BOOK), CHAPTERS)) == [2, 5]
    assert cued(laid_out(article(*BOOK), CueSounds())) == []


def test_what_opens_the_edition_has_none() -> None:
    assert cued(laid_out(article(heading("One", 1), heading("Two", 1)), CHAPTERS)) == [1]


def test_an_article_of_a_collection_has_one_but_for_the_first() -> None:
    made = article(front("One"), paragraph("First."), front("Two"), paragraph("Second."))
    parts = (Part(Metadata(), "a", 0, 2), Part(Metadata(), "b", 2, 4))
    layout = laid_out(replace(made, parts=parts), CueSounds(article=SOUND))
    assert cued(layout) == [2]


def test_it_is_heard_before_the_first_take_and_is_no_cue_of_captions() -> None:
    layout = laid_out(article(*BOOK), CHAPTERS)
    start, end = layout.timeline.cue_sounds[0]
    passage = layout.timeline.passages[2]
    said = next(cue for cue in layout.timeline.cues if cue.block == 2)
    assert passage.start < start < end < said.start
    takes = takes_of(article(*BOOK), RATE)
    joined = join(layout.chunks[2], takes.__getitem__).data[2 * (start - passage.start) :]
    assert joined.startswith(SOUND.data)
    assert len(layout.timeline.cues) == len(laid_out(article(*BOOK), CueSounds()).timeline.cues)


def test_a_paragraph_put_in_changes_no_other_chunk() -> None:
    assert names(*BOOK) <= names(*BOOK[:3], paragraph("More."), *BOOK[3:])


def test_another_sound_is_another_chunk() -> None:
    other = CueSounds(chapter=noise("other", 5000, RATE))
    one, two = (laid_out(article(*BOOK), sounds).chunks for sounds in (CHAPTERS, other))
    changed = [
        chunk_fingerprint(a, "") != chunk_fingerprint(b, "") for a, b in zip(one, two, strict=True)
    ]
    assert changed == [False, False, True, False, False, True]


def test_the_chime_is_short_starts_and_ends_in_silence_and_comes_to_a_preset() -> None:
    preset = PRESETS["podcast"]
    assert preset
    made: Audio = at_loudness(chime(), preset)
    samples = samples_of(made)
    assert made.seconds <= 1.2
    assert abs(loudness(samples, made.sample_rate) - preset.target) < 0.2
    assert max(abs(samples[0]), abs(samples[-1])) <= 2
