"""The words of an edition that may be mispronounced, and how they sound."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from audio_edition.engines import get_engine
from audio_edition.errors import SourceError
from audio_edition.events import Reporter, silent
from audio_edition.model import SAMPLE_BYTES, Audio, Block, Utterance
from audio_edition.project.folders import store_folder
from audio_edition.pronounce.uncertain import (
    IsKnown,
    SaidSentence,
    UncertainWord,
    uncertain_words,
)
from audio_edition.publish.aside import aside, build_aside, put_in_place
from audio_edition.publish.faults import explained
from audio_edition.read import WordList
from audio_edition.render.fingerprint import fingerprint
from audio_edition.render.script import Line
from audio_edition.render.store import Store
from audio_edition.workflow.edition import Edition
from audio_edition.workflow.listening import EXCERPTS
from audio_edition.workflow.saying import wav_bytes
from audio_edition.workflow.sound import sound_settings
from audio_edition.workflow.workshop import Workshop

LONGEST_PARAGRAPH = 100
"""Lines among which a word is looked for."""
FAMILIAR = 100_000
"""Times that a name must occur in the word list's corpus to be one that everybody reads aright."""
BETWEEN = 0.6
"""Seconds of silence between two words."""


def doubtful_words(edition: Edition) -> tuple[UncertainWord, ...]:
    """Return the words that are likely to be mispronounced, the most frequent first.

    Only a language that has a word list has unknown words; acronyms and symbols are told in all.
    """
    article = edition.article
    said = (
        one
        for block, source in zip(article.blocks, article.block_sources, strict=True)
        for one in said_in(edition, block, source)
    )
    rows = _rows(edition)
    found = doubted(said, article.metadata.language)
    return tuple(replace(word, line=_line_of(word, rows)) for word in found)


def _rows(edition: Edition) -> dict[tuple[str, int], str]:
    """Return the lines of the sources, by source and number, where they were read as lines."""
    several = len(edition.as_read) > 1
    return {
        (article.source if several else "", number): row
        for article in edition.as_read
        for block in article.blocks
        for number, row in enumerate(block.text.split("\n"), block.lines[0])
    }


def _line_of(word: UncertainWord, rows: Mapping[tuple[str, int], str]) -> int:
    """Return the line that holds a word, from the start of its paragraph on."""
    for number in range(word.line, word.line + LONGEST_PARAGRAPH):
        if word.written in rows.get((word.source, number), ""):
            return number
    return word.line


def doubted(said: Iterable[SaidSentence], language: str) -> tuple[UncertainWord, ...]:
    """Return the words of sentences that are likely to be mispronounced."""
    return uncertain_words(said, vocabulary(language), vocabulary(language, FAMILIAR))


def vocabulary(language: str, at_least: int = 1) -> IsKnown:
    """Return whether a word is so frequent in a language; all are where it has no word list."""
    words = WordList(language)
    has_list = words.frequency("the") > 0
    return lambda word: not has_list or words.frequency(word) >= at_least


def said_in(edition: Edition, block: Block, source: str = "") -> Iterator[SaidSentence]:
    """Yield the sentences of a block that are heard, with how they are said."""
    for unit in block.units:
        for sentence in unit.sentences:
            if sentence.utterance:
                spans = edition.form_of(unit, sentence).spans
                yield SaidSentence(sentence.text, spans, block.lines[0], source)


def said_words(edition: Edition, reporter: Reporter = silent) -> Path:
    """Return a WAV file of the doubtful words in a row, in the narrator's voice.

    Raises:
        SourceError: No word is doubtful.
    """
    spoken = dict.fromkeys(one.spoken for one in doubtful_words(edition) if one.spoken)
    if not spoken:
        raise SourceError("No word in it is likely to be mispronounced.", "Listen to the edition.")
    sounds = _sounds(edition, list(spoken), reporter)
    path = edition.folder / EXCERPTS / "words.wav"
    rate = sounds[0].sample_rate
    pause = bytes(int(BETWEEN * rate) * SAMPLE_BYTES)
    joined = Audio(b"".join(chain.from_iterable((one.data, pause) for one in sounds)), rate)
    with explained(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            build_aside(path, lambda file: file.write(wav_bytes(joined)))
            put_in_place(path)
        finally:
            aside(path).unlink(missing_ok=True)
    return path


def _sounds(edition: Edition, spoken: Sequence[str], reporter: Reporter) -> list[Audio]:
    voice = edition.casting.narrator
    version = get_engine(voice.engine).version()
    lines = []
    for text in spoken:
        utterance = Utterance(text, voice)
        lines.append(Line("", text, utterance, version, fingerprint(utterance, version)))
    settings = edition.settings
    store = Store(store_folder(settings))
    bitrate = sound_settings(settings).bitrate
    workshop = Workshop(store, tuple(lines), settings.jobs, bitrate, reporter)
    names = [line.fingerprint for line in lines]
    due = [name for name in names if not workshop.take(name)]
    with workshop.crew(due) as crew:
        deque(workshop.render(due, crew), 0)
    return [workshop.sound(line.fingerprint) for line in lines]
