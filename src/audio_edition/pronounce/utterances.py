"""Article → Article with utterances: what is said, and in which voice."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from audio_edition.model import (
    Article,
    Block,
    Casting,
    Mark,
    Sentence,
    Unit,
    Utterance,
    Voice,
)
from audio_edition.pronounce.lexicon import Lexicon
from audio_edition.pronounce.semiotic import Reading
from audio_edition.pronounce.spoken import SpokenForm, spoken_form

MARK = "mark"
"""The rule by which the source itself says how some words are said."""


Before = Mapping[tuple[str, str | None, str, tuple[Mark, ...]], str]
"""Spoken forms that were worked out before: by language, speaker, text, marks."""


def spoken_before(article: Article) -> Before:
    """Return the spoken forms that are in an article: true for one with the same lexicon."""
    language = article.metadata.language
    return {
        (language, unit.speaker, sentence.text, sentence.marks): sentence.spoken
        for block in article.blocks
        for unit in block.units
        for sentence in unit.sentences
        if sentence.utterance
    }


def pronounce(
    article: Article,
    casting: Casting,
    lexicon: Lexicon,
    before: Before | None = None,
    tell: Callable[[Utterance], object] | None = None,
) -> Article:
    """Give every sentence that is read its utterance.

    Args:
        article: Segmented: its blocks have units and sentences.
        casting: Which voice says what.
        lexicon: The user's own pronunciations.
        before: Spoken forms that need not be worked out again.
        tell: Hears of every utterance that is not among these, as soon as it is worked out.

    Returns:
        The article with `Sentence.utterance` set in the blocks that are read; None where a
        sentence has nothing that can be heard, and in what is left out.
    """
    language = article.metadata.language

    def uttered(sentence: Sentence, unit: Unit, voice: Voice) -> Sentence:
        known = before and before.get((language, unit.speaker, sentence.text, sentence.marks))
        spoken = known or sentence_form(sentence, lexicon, language, unit.speaker).text
        made = _uttered(sentence, voice, spoken)
        if tell and made.utterance and not known:
            tell(made.utterance)
        return made

    def voiced(unit: Unit) -> Unit:
        if not unit.read:
            return unit
        voice = casting.voice_for(unit.kind, unit.speaker, unit.voice)
        return replace(unit, sentences=tuple(uttered(one, unit, voice) for one in unit.sentences))

    def heard(block: Block) -> Block:
        return replace(block, units=tuple(map(voiced, block.units))) if block.read else block

    return replace(article, blocks=tuple(map(heard, article.blocks)))


def sentence_form(
    sentence: Sentence, lexicon: Lexicon, language: str, speaker: str | None
) -> SpokenForm:
    """Return a sentence as it is said, with the map from what is written."""
    given = (
        Reading(mark.start, mark.end, mark.say, MARK)
        for mark in sentence.marks
        if mark.say is not None
    )
    return spoken_form(sentence.text, lexicon, language, given, speaker)


def _uttered(sentence: Sentence, voice: Voice, spoken: str) -> Sentence:
    audible = any(character.isalnum() for character in spoken)
    return replace(sentence, utterance=Utterance(spoken, voice) if audible else None)
