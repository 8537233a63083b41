"""Characters that an extraction lost (U+FFFD, NUL): restored where only one word fits."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from audio_edition.repair.changes import Blocks, Edit, Repaired, edit, shown
from audio_edition.repair.derived import only_derived
from audio_edition.repair.fitting import LIGATURES, certain_word, fitting_words
from audio_edition.repair.lost_capitals import CAPITAL, lost_capitals, opens_sentence
from audio_edition.repair.words import LOST, Vocabulary, Words
from audio_edition.shapes import LETTER

_KINDS = (
    LIGATURES,
    ("f",),
    ("ti", "tt", "ft", "tf", "fj"),
)
"""What a sign may stand for: a ligature, a letter by itself, a ligature that few fonts have."""

_HABIT = {1: 2, 2: 3}
"""Different words that one kind of loss alone explains, from which a text shows that it has no
other, by the letters of the other: single letters are seldom lost."""

_FAIR = 0.2
"""Share that a kind has where a text with such a habit has it at all, beside the commonest."""

_BARE, _BAREST = "aeiou", "e"
"""Letters that often bear an accent, which is lost as easily as a ligature; the one most often."""

_COMMON = 5_000_000
"""Frequency from which a word needs no comparison with words that may bear an accent."""

_USUAL = 5_000_000
"""Frequency of a word with a ligature beside which no word without one is certain."""

_EVERYWHERE = 500_000_000
"""Frequency of a word that stands in every text, so that it proves nothing that it does."""

_FEW = 3
"""Letters from which what is left of a word tells that it had no ligature, as “de” does not."""

_CERTAIN = 5
"""Different words that only a ligature explains, from which on a text lost hardly anything else."""

_OUTWEIGHS = 100
"""How many times more common than all others a word with Th must be amid a sentence."""

_TOKEN = re.compile(rf"(?<!\w)\w*[{LOST}][\w{LOST}]*")
"""Looked for from the beginnings of words only, so that long runs cost no more than short ones."""

_WORD = re.compile(
    rf"(?P<start>{LETTER}*)[{LOST}](?P<end>{LETTER}*)"
    rf"(?:[-\u2010\u00ad][ \t]*\n[ \t]*(?P<rest>{LETTER}+))?"
)
_BROKEN = re.compile(rf"(?<!\w)(?P<word>{LETTER}+)[-\u2010\u00ad][ \t]*\n[ \t]*$")
_SIGHT = 60
"""Characters in front of a word that are looked at."""

_CLOCK = re.compile(
    rf"(?<!\d)(?:[01]?\d|2[0-3])[{LOST}][0-5]\d"
    r"(?=\s*(?:[ap]\.?m\b|o[’']clock|h(?:ou)?rs?\b|(?:GMT|UTC|[CEMP][SD]?T|CES?T)\b))",
    re.IGNORECASE,
)
_MOST_NAMED = 4
"""Words that a hint names at most."""

_HINT = "Write the character in the source; only what can't be mistaken is restored."


@dataclass(frozen=True, slots=True)
class Gap:
    """A word with a lost sign in it."""

    start: str
    end: str

    def filled(self, fillings: Iterable[str]) -> dict[str, str]:
        """Return the words that fillings make, each with its filling."""
        return {self.start + letters + self.end: letters for letters in fillings}


@dataclass(frozen=True, slots=True)
class Losses:
    """What a text has lost."""

    fillings: tuple[str, ...]
    """What a sign may stand for."""
    capitals: bool
    """Whether it may stand for Th, the one ligature with a capital."""
    bare: str
    """Letters whose accent it may have lost."""


def restore_lost_characters(blocks: Blocks, vocabulary: Vocabulary) -> Repaired:
    """Restore lost letters and the colon of clock times; what is left is a finding."""
    if not any(sign in block.text for block in blocks for sign in LOST):
        return blocks, ()
    words = Words.of(blocks, vocabulary)
    losses = _losses(blocks, words)
    return edit(blocks, lambda text: _edits(text, losses, words))


def _losses(blocks: Blocks, words: Words) -> Losses:
    gaps: set[Gap] = set()
    openings: list[str] = []
    for block in blocks:
        for token in _TOKEN.finditer(block.text):
            found = _gaps(block.text, token)
            gaps.update(found)
            if opens_sentence(block.text, token.start()):
                openings += (gap.end for gap in found[:1])
    capitals = lost_capitals(openings, (block.text for block in blocks), words)
    if capitals:
        gaps = {gap for gap in gaps if gap.start or not words.frequency(CAPITAL + gap.end)}
    explaining = [[kind for kind in _KINDS if _explains(kind, gap, words)] for gap in gaps]
    alone = [explaining.count([kind]) for kind in _KINDS]
    return Losses(_fillings(alone), capitals, _BARE if alone[0] < _CERTAIN else _BAREST)


def _fillings(alone: Sequence[int]) -> tuple[str, ...]:
    """Return what a sign may stand for: anything, unless the text shows which kinds it lost."""
    most = max(alone)
    return tuple(
        filling
        for kind, n in zip(_KINDS, alone, strict=True)
        if kind is LIGATURES or most < _HABIT[len(kind[0])] or n >= most * _FAIR
        for filling in kind
    )


def _explains(kind: tuple[str, ...], gap: Gap, words: Words) -> bool:
    return any(map(words.known, gap.filled(kind)))


def _edits(text: str, losses: Losses, words: Words) -> Iterator[Edit]:
    for token in _TOKEN.finditer(text):
        restored = _clock_time(text, token) or _word(text, token, losses, words)
        if restored:
            yield Edit(*token.span(), restored, "lost-character-restored")
        else:
            hint = _hint(text, token, losses.fillings, words)
            yield Edit(*token.span(), token.group(), "lost-character", hint)


def _hint(text: str, token: re.Match[str], fillings: tuple[str, ...], words: Words) -> str:
    """Return what to do, and the words that fit where that is more than one."""
    for gap in _gaps(text, token):
        fitting = fitting_words(gap.filled(fillings), words)
        if len(fitting) > 1:
            return f"It may be {_either(fitting[:_MOST_NAMED])}. {_HINT}"
    return _HINT


def _either(choices: Sequence[str]) -> str:
    *others, last = (f"“{shown(choice)}”" for choice in choices)
    return f"{', '.join(others)} or {last}"


def _clock_time(text: str, token: re.Match[str]) -> str | None:
    match = _CLOCK.match(text, token.start())
    if match is None:
        return None
    return _put(match.group(), ":") + text[match.end() : token.end()]


def _word(text: str, token: re.Match[str], losses: Losses, words: Words) -> str | None:
    """Return the token with the letters of the only word that fits."""
    opens = opens_sentence(text, token.start())
    for gap in _gaps(text, token):
        candidates = gap.filled(losses.fillings)
        if _may_be_capital(gap, candidates, words, opens=opens):
            return _put(token.group(), CAPITAL) if losses.capitals else None
        word = certain_word(candidates, words) or _derived(gap, candidates, words)
        if word and not _is_doubtful(word, gap, words, losses.bare):
            return _put(token.group(), candidates[word])
    return None


def _may_be_capital(gap: Gap, candidates: Iterable[str], words: Words, *, opens: bool) -> bool:
    """Return whether Th makes a word where a sentence opens, or one that outweighs all others."""
    capital = 0 if gap.start or not gap.end else words.frequency(CAPITAL + gap.end)
    others = sum(map(words.frequency, candidates))
    return capital > (_OUTWEIGHS * others if not opens else 0)


def _derived(gap: Gap, candidates: Iterable[str], words: Words) -> str | None:
    """Return the only word that a ligature makes of known ones, where nothing gives a known one."""
    known = any(map(words.known, candidates))
    return None if known else only_derived(gap.filled(LIGATURES), words)


def _is_doubtful(word: str, gap: Gap, words: Words, bare: str) -> bool:
    """Return whether another loss is as likely: of a ligature, or of a letter with an accent."""
    ligature, usual = gap.filled(LIGATURES), words.frequency(word) >= _EVERYWHERE
    if word not in ligature:
        evident = words.own[word.lower()] and not usual
        few = len(gap.start + gap.end) < _FEW and not usual
        if few or (not evident and any(words.frequency(it) >= _USUAL for it in ligature)):
            return True
    return _may_be_accented(word, gap.filled(bare), words)


def _gaps(text: str, token: re.Match[str]) -> tuple[Gap, ...]:
    """Return the word of a lost sign that is alone in it: over a line end, and up to it."""
    match = _WORD.match(text, token.start())
    if match is None or match.end("end") != token.end() or len(token.group()) == 1:
        return ()
    gap = Gap(match["start"], match["end"])
    if match["rest"]:
        return Gap(gap.start, gap.end + match["rest"]), gap
    broken = _BROKEN.search(text, max(0, token.start() - _SIGHT), token.start())
    return (Gap(broken["word"] + gap.start, gap.end), gap) if broken else (gap,)


def _put(token: str, letters: str) -> str:
    return re.sub(f"[{LOST}]", letters, token)


def _may_be_accented(word: str, others: Iterable[str], words: Words) -> bool:
    """Return whether a word is rare enough for one with an accent to be as likely."""
    found = words.weight(word)
    return found < _COMMON and any(words.frequency(other) > found for other in others)
