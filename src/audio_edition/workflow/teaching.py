"""What a change of the lexicon would change in articles, before anything is rendered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from audio_edition.errors import SourceError
from audio_edition.model import Article
from audio_edition.pronounce import Entry, Lexicon, sentence_form
from audio_edition.read import list_folder
from audio_edition.workflow.lexicons import listed
from audio_edition.workflow.opening import open as open_edition


@dataclass(frozen=True, slots=True)
class Effect:
    """How many sentences of an article a change of the lexicon has said otherwise."""

    source: str
    sentences: int


def effects(
    sources: Sequence[str | Path], folder: Path, added: Sequence[Entry], removed: Iterable[Entry]
) -> list[Effect]:
    """Return what a change of a folder's lexicon would change in each source.

    Args:
        sources: Of which articles; those that lie in the folder if empty.
        folder: Where the lexicon lies.
        added: Entries that would come first.
        removed: Entries that would go.

    Raises:
        SourceError: A source can't be read.
        SettingsError: A lexicon can't be used.
    """
    gone = set(removed)
    kept = tuple(one.entry for one in listed(folder) if one.entry not in gone)
    after = Lexicon((*added, *kept))
    return [
        Effect(str(source), _changed(open_edition(source).article, after))
        for source in sources or _sources_in(folder)
    ]


def _changed(article: Article, after: Lexicon) -> int:
    language = article.metadata.language
    return sum(
        sentence_form(sentence, after, language, unit.speaker).text != sentence.spoken
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
