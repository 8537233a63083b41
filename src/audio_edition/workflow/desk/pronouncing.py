"""“Say it as …”: what an entry of the lexicon would touch, before there is one."""

from dataclasses import dataclass

from audio_edition.errors import EditError
from audio_edition.model import Article
from audio_edition.pronounce import Lexicon, spoken_form
from audio_edition.workflow.desk.places import Place
from audio_edition.workflow.desk.snapshot import heard


@dataclass(frozen=True, slots=True)
class Touched:
    """A sentence that an entry would have said otherwise."""

    place: Place
    text: str
    before: str
    """As it is said now."""
    after: str
    """As it would be said."""


def touched(article: Article, lexicon: Lexicon, written: str, spoken: str) -> list[Touched]:
    """Return the sentences that an entry would change.

    Args:
        article: Understood with the lexicon as it is.
        lexicon: As it is.
        written: What the entry is about.
        spoken: How it is to be said.

    Raises:
        EditError: The entry is not whole.
    """
    check_entry(written, spoken)
    entry = Lexicon.from_mapping({written: spoken})
    others = tuple(one for one in lexicon.entries if one.written != written)
    taught = Lexicon((*others, *entry.entries))
    language, wanted = article.metadata.language, written.casefold()
    found = []
    for index, block in enumerate(article.blocks):
        if wanted not in block.text.casefold():
            continue
        for place, sentence in enumerate(heard(block)):
            if wanted in sentence.text.casefold():
                after = spoken_form(sentence.text, taught, language).text
                if after != sentence.spoken:
                    text = sentence.text.strip()
                    found.append(Touched((index, place), text, sentence.spoken, after))
    return found


def check_entry(written: str, spoken: str) -> None:
    """Refuse an entry that is not whole.

    Raises:
        EditError: A part of it holds no letter or digit.
    """
    if not any(map(str.isalnum, written)) or "\n" in written:
        raise EditError("What is to be said otherwise is not there.", "Select a word, or some.")
    if not any(map(str.isalnum, spoken)):
        raise EditError("How it is to be said is not there.", "Write it as it sounds.")
