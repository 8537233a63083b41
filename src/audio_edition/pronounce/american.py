"""American spelling of what is said: `kilometer`, `liter`. The tables of words are in British."""

import re

from audio_edition.pronounce.semiotic import later

_MEASURES = later(r"\b([a-z]*)(met|lit)re(s?)\b")
_OTHERS = {"Honourable": "Honorable", "roubles": "rubles", "rouble": "ruble"}
_OTHER = later("|".join(_OTHERS))


def as_americans_spell(words: str) -> str:
    """Return words with the spelling that American readers expect; they sound the same."""
    if "re" in words:
        words = _MEASURES().sub(r"\1\2er\3", words)
    return _OTHER().sub(_spelled, words) if "ou" in words else words


def _spelled(match: re.Match[str]) -> str:
    return _OTHERS[match.group()]
