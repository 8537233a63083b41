"""Text as written → text as said: the lexicon, the semiotic classes, and the casting of voices."""

from audio_edition.pronounce.casting import cast, pitched
from audio_edition.pronounce.lexicon import Lexicon
from audio_edition.pronounce.spoken import Span, SpokenForm, spoken_form
from audio_edition.pronounce.utterances import Before, pronounce, spoken_before

__all__ = [
    "Before",
    "Lexicon",
    "Span",
    "SpokenForm",
    "cast",
    "pitched",
    "pronounce",
    "spoken_before",
    "spoken_form",
]
