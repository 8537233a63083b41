"""Languages: which words the rules know, by the language of the article."""

from audio_edition.segment.english import ENGLISH
from audio_edition.segment.french import FRENCH
from audio_edition.segment.german import GERMAN
from audio_edition.segment.language import Language
from audio_edition.segment.spanish import SPANISH

LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH)
_BY_CODE = {language.code: language for language in LANGUAGES}


def language_of(tag: str) -> Language:
    """Return what is known of a language; where nothing is, only marks and stops tell.

    Args:
        tag: BCP 47, such as `en-GB`; only the language itself counts.
    """
    code = tag.replace("_", "-").partition("-")[0].lower()
    return _BY_CODE.get(code, Language(code))
