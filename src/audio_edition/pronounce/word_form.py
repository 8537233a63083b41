"""Where a written form stands in a text, in any script, composed or not, with its endings."""

import re
import unicodedata

from audio_edition.pronounce.semiotic import later

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Letters of the scripts that put no space between words."""
_ACCENTS = "\u0300-\u036f"
_TOKEN = later(
    rf"[{_UNSPACED}]|[^\W{_UNSPACED}](?:[^\W{_UNSPACED}]|[{_ACCENTS}])*|[^\w\s]",
)
_UNSPACED_LETTER = later(f"[{_UNSPACED}]")
_SAME = {mark: f"[{marks}]" for marks in ("'’ʼ", "-‐‑") for mark in marks}
_PLURAL = r"(?P<plural>s(?![^\W_]))?"
_NO_PLURAL = "sxz"
"""Letters after which no plain `s` is a plural."""


def tokens(text: str) -> list[tuple[int, str]]:
    """Return where each word or mark begins, with the form by which it is looked up."""
    return [(token.start(), _folded(token.group())) for token in _TOKEN().finditer(text)]


def word_pattern(written: str, *, any_case: bool) -> re.Pattern[str]:
    """Return what matches a written form to the end of its word, at the start of one.

    Composed or not, with any blanks between its words and any apostrophes in them; a plural's `s`
    is the group `plural`.
    """
    forms = dict.fromkeys(unicodedata.normalize(form, written) for form in ("NFC", "NFD"))
    shapes = "|".join(r"\s+".join(map(_letters, form.split())) for form in forms)
    last = written[-1].lower()
    countable = len(written) > 2 and last.isalpha() and last not in _NO_PLURAL
    plural = _PLURAL if countable else "(?P<plural>)"
    spaced = last.isalnum() and not _UNSPACED_LETTER().match(last)
    end = rf"(?![^\W_]|[{_ACCENTS}])" if spaced else ""
    return re.compile(f"(?:{shapes}){plural}{end}", re.IGNORECASE if any_case else 0)


def begins_word(text: str, position: int) -> bool:
    """Return whether a word can begin here: inside one it can't, where words are spaced."""
    if not 0 < position < len(text) or not text[position].isalnum():
        return True
    before = text[position - 1]
    if _UNSPACED_LETTER().match(text[position]) or _UNSPACED_LETTER().match(before):
        return True
    return not (before.isalnum() or unicodedata.combining(before))


def _letters(word: str) -> str:
    return "".join(_SAME.get(letter, re.escape(letter)) for letter in word)


def _folded(token: str) -> str:
    return token.casefold() if token.isascii() else unicodedata.normalize("NFC", token).casefold()
