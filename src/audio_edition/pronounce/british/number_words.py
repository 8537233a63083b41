"""British number words: `two hundred and six`, `two thousand and five`."""

from audio_edition.pronounce.number_words import NUMBER_WORDS, ordinal_word
from audio_edition.pronounce.semiotic import later

_SMALL = (*NUMBER_WORDS, *map(ordinal_word, NUMBER_WORDS))
_BELOW_HUNDRED = rf"(?:{'|'.join(_SMALL)})\b"
_AFTER_HUNDRED = later(rf"\bhundred (?={_BELOW_HUNDRED})")
_AFTER_THOUSAND = later(
    rf"\b(thousand|(?:m|b|tr|quadr)illion) "
    rf"(?=(?>{_BELOW_HUNDRED}(?:-[a-z]+)?)(?! ?(?:hundred|thousand|[a-z]+illion)))"
)


def with_and(words: str) -> str:
    """Return number words with the `and` that British speech puts before tens and ones."""
    if "hundred" not in words and "thousand" not in words and "illion" not in words:
        return words
    return _AFTER_THOUSAND().sub(r"\1 and ", _AFTER_HUNDRED().sub("hundred and ", words))
