"""Phonemes in a spoken form: the International Phonetic Alphabet between ⟦ and ⟧.

The brackets stand in no text that is read (they are dropped like others), so an engine that takes
phonemes can tell them from words, and no article can spell its own.
"""

import unicodedata

from audio_edition.pronounce.semiotic import later

OPENING, CLOSING = "⟦", "⟧"

LETTERS = frozenset(
    "abcdefhijklmnopqrstuvwxyzæçðøħŋœɐɑɒɓɔɕɖɗɘəɚɛɜɝɞɟɠɡɢɣɤɥɦɧɨɪɫɬɭɮɯɰɱɲɳɴɵɶɸɹɺɻɽɾʀʁʂʃʄʈʉʊʋʌʍʎʏʐʑʒʔʕʘʙʛʜʝʟβθχg"
)
"""The letters of the alphabet's chart (revised to 2020), and `g` in both of its shapes."""

MARKS = frozenset("ˈˌːˑ.|‖‿ʰʷʲˠˤⁿˡ˞ ")
"""Stress, length, syllables and what is added to a letter; combining marks are taken besides."""

_SIBILANT, _VOICELESS = frozenset("szʃʒʂʐɕʑ"), frozenset("ptkfθcqx")
_SPAN = later(f"{OPENING}([^{CLOSING}]*){CLOSING}")


def as_phonemes(ipa: str) -> str:
    """Return phonemes as a part of a spoken form."""
    return f"{OPENING}{ipa}{CLOSING}"


def readable(spoken: str) -> str:
    """Return a spoken form as a person reads it, with its phonemes between slashes: `/leˈvi/`."""
    return spoken.replace(OPENING, "/").replace(CLOSING, "/")


def with_ending(ipa: str, ending: str) -> str:
    """Return phonemes with the `s` of a plural or possessive as it sounds after them."""
    if not ending:
        return ipa
    last = next((sign for sign in reversed(ipa) if sign in LETTERS), "")
    if last in _SIBILANT:
        return f"{ipa}ɪz"
    return ipa + ("s" if last in _VOICELESS else "z")


def unknown_sign(ipa: str) -> str | None:
    """Return the first sign that is not of the alphabet; None if all are."""
    known = LETTERS | MARKS
    return next((c for c in ipa if c not in known and not unicodedata.combining(c)), None)


def bare(written: str) -> str:
    """Return phonemes without the slashes or square brackets that they are quoted in."""
    stripped = written.strip()
    quoted = len(stripped) > 2 and stripped[0] + stripped[-1] in ("//", "[]")
    return stripped[1:-1].strip() if quoted else stripped
