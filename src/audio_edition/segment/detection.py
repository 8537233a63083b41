"""Detection: in which language a text is written.

The alphabet tells most languages that are alone with theirs; among those that share one, the
commonest words tell. A text too short or too mixed for a sure answer gets none.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from audio_edition.segment.common_words import COMMON_WORDS

SAMPLE = 20_000
"""Characters of a text that are looked at: more tells no more."""
_LEAST_WEIGHT = 1.0
"""Of common words, each divided among the languages that have it, before anything is sure."""
_AHEAD = 1.25
"""How far the first language must be before the second."""
_LEAST_SHARE = 0.08
"""Share of the words that are common ones in any running text."""

_ALONE = {
    "GREEK": "el", "HEBREW": "he", "HANGUL": "ko", "THAI": "th", "GEORGIAN": "ka",
    "ARMENIAN": "hy", "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te", "KANNADA": "kn",
    "MALAYALAM": "ml", "GUJARATI": "gu", "GURMUKHI": "pa", "SINHALA": "si", "ETHIOPIC": "am",
    "MYANMAR": "my",
}  # fmt: skip
"""Alphabets that one language has to itself."""
_KANA = frozenset({"HIRAGANA", "KATAKANA"})
_JAPANESE = 0.1
"""Share of kana from which a text with Chinese characters is Japanese."""
_SPREAD = Counter(word for words in COMMON_WORDS.values() for word in words)
"""In how many languages a word is common: one that is so in many tells little."""
_SMALL = frozenset({"af", "be", "ca", "eo", "gl", "mk"})
_BESIDE_A_LARGER = 0.7
"""What a language counts that a far more written one resembles."""
_WORD = re.compile(r"[^\W\d_]+(?:[\u0900-\u097f\u064b-\u0652]+[^\W\d_]*)*")


def detect_language(texts: Iterable[str]) -> str | None:
    """Return the language of a text (ISO 639-1, and `nb` for Norwegian); None if unsure.

    Args:
        texts: Its paragraphs.
    """
    sample = _sample(texts)
    alphabets = Counter(map(_alphabet, filter(str.isalpha, sample[:2000])))
    if not alphabets:
        return None
    commonest = alphabets.most_common(1)[0][0]
    if commonest in _KANA or commonest == "CJK":
        kana = sum(alphabets[one] for one in _KANA)
        return "ja" if kana > _JAPANESE * alphabets.total() else "zh"
    return _ALONE.get(commonest) or _by_common_words(sample, commonest)


def _sample(texts: Iterable[str]) -> str:
    """Return the beginning of a text."""
    taken: list[str] = []
    size = 0
    for text in texts:
        taken.append(text)
        size += len(text)
        if size > SAMPLE:
            break
    return "\n".join(taken)[:SAMPLE]


def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _by_common_words(sample: str, alphabet: str) -> str | None:
    """Return the language whose common words are the most frequent, where they surely are."""
    counts = Counter(word.lower() for word in _WORD.findall(sample))
    known = {
        language: counts.keys() & words
        for language, words in COMMON_WORDS.items()
        if _alphabet(min(words)[0]) == alphabet
    }
    weights = {
        language: sum(counts[word] / _SPREAD[word] for word in words)
        * (_BESIDE_A_LARGER if language in _SMALL else 1)
        for language, words in known.items()
    }
    found = sum(counts[word] for word in set().union(*known.values()))
    (first, most), (_, next_most) = (*Counter(weights).most_common(2), ("", 0), ("", 0))[:2]
    sure = len(known.get(first, ())) > 1 and most >= _LEAST_WEIGHT and most >= _AHEAD * next_most
    return first if sure and found >= _LEAST_SHARE * counts.total() else None
