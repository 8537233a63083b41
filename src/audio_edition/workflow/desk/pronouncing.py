"""“Say it as …”: an entry of the lexicon as it is asked for, and what it would touch."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from audio_edition.engines import get_engine
from audio_edition.errors import EditError
from audio_edition.model import Article, Sentence, UnitKind, Utterance, Voice
from audio_edition.pronounce import Entry, Lexicon, entry_of, letter_names, sentence_form
from audio_edition.workflow.desk.nearby import edges
from audio_edition.workflow.desk.places import Place
from audio_edition.workflow.desk.snapshot import Snapshot, heard_in
from audio_edition.workflow.lexicons import Change, lexicon_in


class Manner(StrEnum):
    """How an entry says its word."""

    RESPELLED = "say"
    """In plain letters, as it sounds."""
    PHONEMES = "ipa"
    """In phonemes of the International Phonetic Alphabet."""
    LETTERS = "letters"
    """Letter by letter."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be said otherwise, as an editor asks for it."""

    written: str
    spoken: str = ""
    """Nothing where it is said letter by letter."""
    manner: Manner = Manner.RESPELLED
    language: str = ""
    """BCP 47: only there; empty for all."""
    speaker: str = ""
    """Only where this person is quoted; empty for everything that is said."""

    def entry(self) -> Entry:
        """Return the entry of the lexicon.

        Raises:
            EditError: A part of it holds no letter or digit.
            SettingsError: A sign of its phonemes can't be used.
        """
        if not any(map(str.isalnum, self.written)) or "\n" in self.written:
            raise EditError("What is to be said otherwise is not there.", "Select a word, or some.")
        letters = self.manner is Manner.LETTERS
        spoken = letter_names(self.written) if letters else self.spoken
        if not any(map(str.isalnum, spoken)):
            raise EditError("How it is to be said is not there.", "Write it as it sounds.")
        kind = "ipa" if self.manner is Manner.PHONEMES else "say"
        return entry_of(self.written, {kind: spoken}, language=self.language, speaker=self.speaker)


@dataclass(frozen=True, slots=True)
class Touched:
    """A sentence that an entry would have said otherwise."""

    place: Place
    text: str
    before: Utterance
    """As it is said now."""
    after: Utterance
    """As it would be said."""


def touched(snapshot: Snapshot, folder: Path, entry: Entry) -> Iterator[Touched]:
    """Yield the sentences that an entry in a folder's lexicon would change.

    Raises:
        SettingsError: A lexicon can't be used.
    """
    article = snapshot.article
    sources = [part.source for part in article.parts] or [article.source]
    lexicon: Lexicon | None = None
    for part, source in enumerate(sources):
        if Path(source).absolute().parent == folder:
            lexicon = lexicon or _able(lexicon_in(folder, Change(folder, (entry,))), snapshot)
            yield from _touched_in(article, part, lexicon, entry.written)


def _touched_in(article: Article, part: int, lexicon: Lexicon, written: str) -> Iterator[Touched]:
    metadata = article.parts[part].metadata if article.parts else article.metadata
    wanted = written.casefold()
    for index in range(*edges(article, part)):
        block = article.blocks[index]
        if wanted not in block.text.casefold():
            continue
        for place, (unit, sentence) in enumerate(heard_in(block)):
            now = sentence.utterance
            if now and wanted in sentence.text.casefold():
                form = sentence_form(sentence, lexicon, metadata.language, unit.speaker)
                if form.text != now.spoken:
                    after = replace(now, spoken=form.text)
                    yield Touched((index, place), sentence.text.strip(), now, after)


def word_alone(snapshot: Snapshot, folder: Path, entry: Entry, part: int) -> Utterance | None:
    """Return how a word would be said by itself; None where nothing is heard.

    It is said by the entry's speaker, or by the narrator.

    Raises:
        SettingsError: A lexicon can't be used.
    """
    article = snapshot.article
    metadata = article.parts[part].metadata if article.parts else article.metadata
    lexicon = _able(lexicon_in(folder, Change(folder, (entry,))), snapshot)
    speaker = entry.speaker or None
    form = sentence_form(Sentence(entry.written), lexicon, metadata.language, speaker)
    audible = any(map(str.isalnum, form.text))
    return Utterance(form.text, _voice(snapshot, part, speaker)) if audible else None


def _voice(snapshot: Snapshot, part: int, speaker: str | None) -> Voice:
    kind = UnitKind.QUOTE if speaker else UnitKind.PARAGRAPH
    return snapshot.edition.castings[part].voice_for(kind, speaker)


def _able(lexicon: Lexicon, snapshot: Snapshot) -> Lexicon:
    """Return a lexicon that says phonemes where the engine takes them."""
    engine = get_engine(snapshot.edition.settings.engine)
    return replace(lexicon, phonemes=engine.takes_phonemes)
