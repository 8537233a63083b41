"""How an English sentence begins: what is looked for behind an abbreviation."""

import re

from audio_edition.segment.english_stops import SENTENCE_OPENERS
from audio_edition.segment.stop import Stop

FIRST = re.compile(r"I(?:[,;:.)\]]|$| (?:of|and|to|or|§|c\.))")
"""The numeral, where it is not the speaker."""
PLAIN_START = re.compile(r"[A-Z][a-z’']+ [a-z]")
"""A capital that only the beginning of a sentence explains, where a name is not likely."""
_FIRST_PART = re.compile(r"I, (?:[a-z]{1,3}\.|§|\d)")
"""The numeral of a part: `S.T. I, q. 1`."""
_SPEECH = re.compile(r"[“\"‘][A-Z](?:[^”\"]*[,.!?—][”\"’]|[^”\"]{30})")


def opens(stop: Stop) -> bool:
    """Tell whether what follows begins a sentence: `It`, `It’s`, or somebody speaks."""
    if _FIRST_PART.match(stop.after):
        return False
    word = re.split("[’']", stop.next_word.lower(), maxsplit=1)[0]
    return word in SENTENCE_OPENERS or bool(_SPEECH.match(stop.after))
