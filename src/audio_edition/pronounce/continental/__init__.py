"""German, French, Spanish and others: what eSpeak NG was heard to say wrong, and nothing else.

Its own numbers and decimals stay; units, money, abbreviations, ranges and ordinals are written out.
One module a language, loaded when it is first asked for, with a module of its words.
"""

from importlib import import_module

from audio_edition.pronounce.semiotic import SemioticClass

_MODULES = {
    "de": "german",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "pt": "portuguese",
}


def classes_of(language: str) -> tuple[SemioticClass, ...]:
    """Return the classes of a language in their order; none of one that is not known here.

    Args:
        language: BCP 47, without a region.
    """
    if language not in _MODULES:
        return ()
    module = import_module(f"{__name__}.{_MODULES[language]}")
    classes: tuple[SemioticClass, ...] = module.CLASSES
    return classes
