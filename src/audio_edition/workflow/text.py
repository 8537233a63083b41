"""The text stages in a row: what an article says, in whose voice."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from audio_edition.engines import Engine, get_engine
from audio_edition.errors import VoiceError
from audio_edition.model import (
    Article,
    Block,
    CastEntry,
    Casting,
    Metadata,
    Unit,
    Utterance,
    Voice,
)
from audio_edition.project.settings import Settings
from audio_edition.pronounce import Before, Lexicon, cast, pitched, pronounce
from audio_edition.read import WordList

AUTO = "auto"
"""The value of `quotes.cast` by which every speaker gets a voice."""


def understand(
    article: Article,
    settings: Settings,
    lexicon: Lexicon,
    before: Before | None = None,
    tell: Callable[[Utterance], object] | None = None,
) -> Article:
    """Return an article repaired, segmented and pronounced.

    Args:
        article: As it was read.
        settings: Of the edition.
        lexicon: The user's own pronunciations.
        before: Spoken forms that need not be worked out again.
        tell: Hears of every other utterance, as soon as it is worked out.

    Raises:
        VoiceError: A voice of the settings or of a mark does not exist, or none speaks the
            language.
    """
    from audio_edition.repair import repair  # noqa: PLC0415 - start-up
    from audio_edition.segment import segment  # noqa: PLC0415 - start-up

    language = language_of(article, settings)
    spoken_in = replace(article, metadata=replace(article.metadata, language=language))
    repaired = repair(spoken_in, WordList(language))
    segmented = segment(repaired, settings.policy())
    described = replace(segmented, metadata=settings.metadata(segmented.metadata))
    engine = get_engine(settings.engine)
    voiced = with_marked_voices(described, engine)
    taught = replace(lexicon, phonemes=engine.takes_phonemes)
    return pronounce(voiced, cast_speakers(voiced, settings), taught, before, tell)


def glimpsed(article: Article, settings: Settings, _lexicon: Lexicon) -> Article:
    """Return an article as it is written, in paragraphs: only its language is told.

    Raises:
        VoiceError: The narrator's voice does not exist.
    """
    blocks = (part for block in article.blocks for part in _paragraphs(block))
    metadata = replace(article.metadata, language=language_of(article, settings))
    return replace(article, metadata=metadata, blocks=tuple(blocks))


def _paragraphs(block: Block) -> Iterator[Block]:
    """Yield the paragraphs of a block that has its line breaks."""
    if block.role is not None:
        yield block
        return
    line = block.lines[0]
    for part in re.split(r"(\n\s*\n)", block.text):
        if part.strip():
            text = " ".join(part.split())
            yield replace(block, text=text, lines=(line, line + part.count("\n")))
        line += part.count("\n")


def language_of(article: Article, settings: Settings) -> str:
    """Return the article's language: as set, as the source says, as its words tell, or English.

    Where the narrator's voice is of that language, its tag is the more exact: `en-gb`. Where the
    words tell nothing, it is the voice's.

    Raises:
        VoiceError: The narrator's voice does not exist.
    """
    set_or_said = settings.text("article.language") or _said_by_the_source(article)
    if set_or_said:
        return set_or_said
    from audio_edition.segment import detect_language  # noqa: PLC0415 - start-up

    narrator = settings.text("voice.name")
    spoken = get_engine(settings.engine).language_of(narrator) if narrator else ""
    told = detect_language(block.text for block in article.blocks)
    same = told is None or told == spoken.partition("-")[0]
    return (spoken if same else told) or told or Metadata().language


def _said_by_the_source(article: Article) -> str | None:
    """Return the language that a source names; English is what many a page names unasked."""
    said = article.metadata.language
    return None if said == Metadata().language else said


def general_voices(settings: Settings, language: str) -> Casting:
    """Return the voices of narrator, headings and quotes, by the engine's own names.

    Raises:
        VoiceError: A voice of the settings does not exist, or none speaks the language.
    """
    engine = get_engine(settings.engine)
    narrator = settings.text("voice.name") or engine.default_voice(language)
    quote = settings.text("quote_voice.name") or engine.default_quote_voice(narrator)
    casting = settings.casting(narrator, quote)
    return Casting(
        narrator=_resolved(casting.narrator, engine),
        heading=_resolved(casting.heading, engine),
        quote=_resolved(casting.quote, engine),
    )


def cast_speakers(article: Article, settings: Settings) -> Casting:
    """Return who says what in a segmented article.

    Raises:
        VoiceError: A voice of the settings does not exist, or none speaks the language.
    """
    engine = get_engine(settings.engine)
    general = general_voices(settings, article.metadata.language)
    used = {general.narrator.name, general.quote.name}
    auto = settings.text("quotes.cast") == AUTO
    offered = engine.offers(general.narrator.name) if auto else ()
    free = [offer for offer in offered if offer.name not in used]
    free += pitched(general.quote) if auto and not free else ()
    entries = [_resolved_entry(entry, engine) for entry in settings.cast]
    return replace(general, speakers=cast(article.speakers, entries, general.quote, free))


def _resolved_entry(entry: CastEntry, engine: Engine) -> CastEntry:
    try:
        return replace(entry, name=engine.resolve(entry.name)) if entry.name else entry
    except VoiceError as error:
        raise VoiceError(f"[cast] “{entry.who}”: {error.message}", error.hint) from None


def with_marked_voices(article: Article, engine: Engine) -> Article:
    """Return the article with the engine's own names of the voices that its source marks."""
    marked = (unit.voice for block in article.blocks for unit in block.units)
    if not any(marked):
        return article
    blocks = tuple(
        replace(block, units=tuple(_with_marked_voice(unit, block, engine) for unit in block.units))
        for block in article.blocks
    )
    return replace(article, blocks=blocks)


def _with_marked_voice(unit: Unit, block: Block, engine: Engine) -> Unit:
    try:
        return replace(unit, voice=engine.resolve(unit.voice)) if unit.voice else unit
    except VoiceError as error:
        raise VoiceError(f"Line {block.lines[0]}: {error.message}", error.hint) from None


def _resolved(voice: Voice, engine: Engine) -> Voice:
    return replace(voice, name=engine.resolve(voice.name))
