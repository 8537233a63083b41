"""Article → Article with utterances: what is said, and in which voice."""

from dataclasses import replace

from audio_edition.model import Article, Block, Casting, Sentence, Unit, Utterance, Voice
from audio_edition.pronounce.lexicon import Lexicon
from audio_edition.pronounce.semiotic import Reading
from audio_edition.pronounce.spoken import spoken_form

MARK = "mark"
"""The rule by which the source itself says how some words are said."""


def pronounce(article: Article, casting: Casting, lexicon: Lexicon) -> Article:
    """Give every sentence that is read its utterance.

    Args:
        article: Segmented: its blocks have units and sentences.
        casting: Which voice says what.
        lexicon: The user's own pronunciations.

    Returns:
        The article with `Sentence.utterance` set in the blocks that are read; None where a
        sentence has nothing that can be heard, and in what is left out.
    """
    language = article.metadata.language

    def voiced(unit: Unit) -> Unit:
        if not unit.read:
            return unit
        voice = casting.voice_for(unit.kind, unit.speaker, unit.voice)
        sentences = (_uttered(item, voice, lexicon, language) for item in unit.sentences)
        return replace(unit, sentences=tuple(sentences))

    def heard(block: Block) -> Block:
        return replace(block, units=tuple(map(voiced, block.units))) if block.read else block

    return replace(article, blocks=tuple(map(heard, article.blocks)))


def _uttered(sentence: Sentence, voice: Voice, lexicon: Lexicon, language: str) -> Sentence:
    given = (Reading(mark.start, mark.end, mark.say, MARK) for mark in sentence.marks if mark.say)
    spoken = spoken_form(sentence.text, lexicon, language, given).text
    audible = any(character.isalnum() for character in spoken)
    return replace(sentence, utterance=Utterance(spoken, voice) if audible else None)
