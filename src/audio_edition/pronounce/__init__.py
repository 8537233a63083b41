"""Text as written → text as said: the lexicon, the semiotic classes, and the casting of voices."""

from audio_edition.pronounce.built_in import BUILT_IN
from audio_edition.pronounce.casting import cast, pitched
from audio_edition.pronounce.entry import Case, Entry, entry_of
from audio_edition.pronounce.heard import entries_behind
from audio_edition.pronounce.initialism import letter_names
from audio_edition.pronounce.ipa import readable
from audio_edition.pronounce.lexicon import Lexicon
from audio_edition.pronounce.spoken import Span, SpokenForm, spoken_form
from audio_edition.pronounce.utterances import Before, pronounce, sentence_form, spoken_before

__all__ = [
    "BUILT_IN",
    "Before",
    "Case",
    "Entry",
    "Lexicon",
    "Span",
    "SpokenForm",
    "cast",
    "entries_behind",
    "entry_of",
    "letter_names",
    "pitched",
    "pronounce",
    "readable",
    "sentence_form",
    "spoken_before",
    "spoken_form",
]
