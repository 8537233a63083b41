"""Names: the capitalised words of a text that can be a speaker, with what they tell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from audio_edition.segment.english import PARTICLES
from audio_edition.segment.english_stops import TITLES_BEFORE_NAMES
from audio_edition.segment.language import Language
from audio_edition.segment.places import PLACES

_UPPER = "A-ZÀ-ÖØ-ÞĀČĎĐĒĘĚĞĢĪİĶŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽ"
_TITLE = "|".join(sorted(word.capitalize() for word in TITLES_BEFORE_NAMES | {"jr"}))
_TOKEN = (
    rf"(?:@\w{{2,}}|(?:[{_UPPER}]\.){{1,4}}|(?:{_TITLE})\.|(?:[ae]l-|d[’'])?[{_UPPER}][\w’'-]*)"
)
_JOIN = rf"[ \u00a0](?:(?:of the|of|{'|'.join(sorted(PARTICLES))})[ \u00a0]){{0,2}}"
_NICKNAME = r"[ \u00a0][“\"‘'(][^”\"’')\n]{1,24}[”\"’')](?=[ \u00a0])"
_RUN = re.compile(rf"(?<![\w’'-]){_TOKEN}(?:(?:{_NICKNAME})?{_JOIN}{_TOKEN})*")
_A_NICKNAME = re.compile(_NICKNAME)
_POSSESSIVE = re.compile(r"(?:[’']s|(?<=s)[’'])$")
_SENTENCE_BREAK = re.compile(r"(?:^|[.?!…:][\"”“’')\]]*\s+|[\"“‘(\[]\s*)$")
_WORD_BEFORE = re.compile(r"(\w+)\s+$")
_KIN_BEFORE = re.compile(r"(\w+),?\s+$")
_OPENING = frozenset("“\"‘'«„‹")
_CLOSING = frozenset("”\"’'»“›")
_REMEMBERED = 1 << 14
"""Words and names that are remembered, as a book says the same ones again."""
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands in a text."""

    start: int
    end: int
    tokens: tuple[str, ...]
    """The words of the name without titles in front of it."""
    key: tuple[str, ...]
    """What tells one person from another: the words without initials and suffixes."""
    gender: str = ""
    """`m`, `f`, or empty where neither title nor first name tells."""
    title: str = ""
    """The titles in front of the name, as they are written."""
    possessive: bool = False
    located: bool = False
    """Whether a preposition before it speaks of a place."""
    opens_sentence: bool = False
    institution: bool = False

    @property
    def name(self) -> str:
        """The name as one string."""
        return " ".join(self.tokens)


@lru_cache(_REMEMBERED)
def bare(token: str) -> str:
    """Return a word in small letters, without full stops."""
    return token.lower().replace(".", "")


def find_names(text: str, language: Language) -> Iterator[Mention]:
    """Yield the names in a text, in order."""
    for found in _RUN.finditer(text):
        for start, words in _split_at_of(found.group(), found.start(), language):
            mention = _mention(text, start, words, language)
            if mention is not None:
                yield mention


def _split_at_of(run: str, start: int, language: Language) -> Iterator[tuple[int, str]]:
    """Keep “Department of Health” whole, and cut “Governor of Ohio”."""
    head, of, tail = run.partition(" of ")
    if not of or bare(head.split()[-1]) in language.organisation_words:
        yield start, run
        return
    yield start, head
    offset = len(run) - len(tail.removeprefix("the "))
    place = tail.removeprefix("the ")
    drop = (
        place.split()[0]
        if bare(head.split()[-1]) in language.titles and place.count(" ") > 1
        else ""
    )
    yield start + offset + (len(drop) + 1 if drop else 0), place[len(drop) :].strip()


def _mention(text: str, start: int, run: str, language: Language) -> Mention | None:
    possessive = _POSSESSIVE.search(run) is not None
    tokens = _A_NICKNAME.sub("", _POSSESSIVE.sub("", run)).split()
    kept = _name_part(tokens, language)
    if not kept:
        return None
    end = start + len(run)
    offset = start + run.find(kept[0])
    before = text[max(0, start - 24) : start]
    skipped = tokens[: len(tokens) - len(kept)]
    bare_titles = language.function_words.isdisjoint(token.lower() for token in skipped)
    return Mention(
        offset,
        end,
        tuple(kept),
        _key(tuple(kept)),
        _gender(kept, skipped, before, language),
        title=" ".join(token for token in skipped if bare(token) in language.titles),
        possessive=possessive,
        located=_is_located(text[end : end + 8], before, language) and not (skipped or possessive),
        opens_sentence=bare_titles and _SENTENCE_BREAK.search(before) is not None,
        institution=_is_institution(kept, before, language) or _is_quoted(text, start, end),
    )


def _name_part(tokens: Sequence[str], language: Language) -> list[str]:
    """Leave out titles, institutions and sentence openers before a name, and days after it."""
    start, end = 0, len(tokens)
    while start < end and _is_no_name(tokens[start], language):
        start += 1
    while start + 1 < end and _is_no_name(tokens[end - 1], language):
        if end - start == 2 and _has_given_name(tokens[start:end], language):
            break
        end -= 1
    start = max(start, _place_of_first_name(tokens, start, end, language))
    for index in range(end - 1, start, -1):
        before = bare(tokens[index - 1])
        if before in language.titles or (
            before in language.organisation_words and _is_full_name(tokens[index:end], language)
        ):
            return list(tokens[index:end])
    return list(tokens[start:end])


def _place_of_first_name(tokens: Sequence[str], start: int, end: int, language: Language) -> int:
    """Return where a name starts behind two or more other words: “City Clerk Ann Lee”."""
    for index in range(start, end - 1):
        if bare(tokens[index]) in language.first_names:
            return index if index - start > 1 else start
    return start


def _has_given_name(tokens: Sequence[str], language: Language) -> bool:
    """Tell whether two words are a name though the second could be a title: “Ann King”."""
    first, last = map(bare, tokens)
    return (first in language.first_names or len(first) == 1) and last in language.titles


def _is_no_name(token: str, language: Language) -> bool:
    return token.lower() in language.function_words or bare(token) in language.titles


def _is_full_name(tokens: Sequence[str], language: Language) -> bool:
    known = bare(tokens[0]) in language.first_names or "of" not in tokens
    return (
        len(tokens) in {2, 3}
        and known
        and language.organisation_words.isdisjoint(map(bare, tokens))
    )


@lru_cache(_REMEMBERED)
def _key(tokens: tuple[str, ...]) -> tuple[str, ...]:
    plain = tuple(bare(token) for token in tokens)
    return tuple(word for word in plain if len(word) > 1 and word not in _SUFFIXES) or plain


def _gender(kept: Sequence[str], skipped: Sequence[str], before: str, language: Language) -> str:
    found = _KIN_BEFORE.search(before)
    signs = {bare(token) for token in skipped} | {found.group(1).lower() if found else ""}
    if not language.masculine.isdisjoint(signs):
        return "m"
    if not language.feminine.isdisjoint(signs):
        return "f"
    first = bare(kept[0])
    return (
        "m"
        if first in language.masculine_names
        else "f"
        if first in language.feminine_names
        else ""
    )


def _is_located(after: str, before: str, language: Language) -> bool:
    """Tell whether a name is spoken of as a place: “in Leer”, “Leer, where”."""
    word = _WORD_BEFORE.search(before)
    named = word is not None and word.group(1).lower() in language.locatives
    return named or after.startswith(", where ")


def _is_institution(kept: Sequence[str], before: str, language: Language) -> bool:
    named = not language.organisation_words.isdisjoint(map(bare, kept))
    articles = (" the ", " a ", " an ")
    return named or " ".join(kept).lower() in PLACES or f" {before.lower()}".endswith(articles)


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Tell whether a name is all that stands between two quotation marks, as a title does."""
    return text[start - 1 : start] in _OPENING and text[end : end + 2].lstrip(",.")[:1] in _CLOSING
