"""Small questions about a stretch of text that several rules ask."""

import re

from audio_edition.segment.language import Language
from audio_edition.segment.marks import MARKS
from audio_edition.segment.sentences import split_sentences

WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")

_TERMINAL = tuple(".?!…。！？")
_NOTE_MARK = re.compile(r"(?:\[\d+\]|[⁰¹²³⁴-⁹*†‡])+$")
_CLOSERS = "".join(MARKS) + ")]"
_INNER_END = re.compile(r"[^\W\d_]{2}[?!.]\s+[\"“‘'(\[]?[^\W\d_a-zß-ÿ]")


def words(text: str) -> list[str]:
    """Return the words of a text, without punctuation."""
    return WORD.findall(text)


def first_word(text: str) -> str:
    """Return the first word of a text; nothing where it has none."""
    found = WORD.search(text)
    return found.group() if found else ""


def ends_with_stop(text: str) -> bool:
    """Tell whether a text ends as a sentence does, closing marks, brackets and notes aside."""
    end = _NOTE_MARK.sub("", text[-40:].rstrip())
    return end.rstrip(_CLOSERS).rstrip().endswith(_TERMINAL)


def has_inner_stop(text: str) -> bool:
    """Tell whether a sentence ends inside a text and another begins."""
    return _INNER_END.search(text) is not None


def unfinished_sentence(before: str, following: str) -> str:
    """Return the part of a text that belongs to the same sentence as what follows it."""
    if not before.strip():
        return before
    first = first_word(following) or "X"
    return split_sentences(before + first)[-1].removesuffix(first)


def is_title_case(text: str, language: Language) -> bool:
    """Tell whether every word that counts is capitalised, as in the title of a work."""
    content = [word for word in words(text) if word.lower() not in language.function_words]
    capitalised = [word for word in content if word[0].isupper() or word[0].isdigit()]
    return len(content) > 1 and len(capitalised) == len(content)


def starts_small(text: str) -> bool:
    """Tell whether the first letter of a text is a small one."""
    return first_word(text)[:1].islower()
