"""What a change of the lexicon would change in articles, before anything is rendered."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from audio_edition.engines import get_engine
from audio_edition.errors import SourceError
from audio_edition.pronounce import Lexicon, sentence_form
from audio_edition.read import list_folder
from audio_edition.workflow.edition import Edition
from audio_edition.workflow.lexicons import Change, lexicon_in
from audio_edition.workflow.opening import open as open_edition
from audio_edition.workflow.sources import folder_of


@dataclass(frozen=True, slots=True)
class Effect:
    """How many sentences of an article a change of the lexicon has said otherwise."""

    source: str
    sentences: int


def effects(sources: Sequence[str | Path], folder: Path, change: Change) -> list[Effect]:
    """Return what a change of a lexicon would change in each source.

    Args:
        sources: Of which articles; those that lie in the folder if empty.
        folder: Whose articles are meant.
        change: Of which lexicon, and how.

    Raises:
        SourceError: A source can't be read.
        SettingsError: A lexicon can't be used.
    """
    return [
        Effect(str(source), _changed(open_edition(source), lexicon_in(folder_of(source), change)))
        for source in sources or _sources_in(folder)
    ]


def _changed(edition: Edition, after: Lexicon) -> int:
    article, engine = edition.article, get_engine(edition.settings.engine)
    able, language = replace(after, phonemes=engine.takes_phonemes), article.metadata.language
    return sum(
        sentence_form(sentence, able, language, unit.speaker).text != sentence.spoken
        for block in article.blocks
        for unit in block.units
        for sentence in unit.sentences
        if sentence.utterance
    )


def _sources_in(folder: Path) -> Sequence[Path]:
    try:
        return list_folder(folder).paths
    except SourceError:
        return ()
