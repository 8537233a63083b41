"""A word list for restoring lost letters and joining broken words, loaded when first asked."""

import importlib.util
from functools import cache
from pathlib import Path

_LISTS = {"en": ("symspellpy", "frequency_dictionary_en_82_765.txt")}
"""Package and file of the word list of each language; a line holds a word and its frequency."""


class WordList:
    """The vocabulary of a language: nothing is loaded before the first question.

    Args:
        language: BCP 47. A language without a list has no words, so that only the
            document's own words count.
    """

    def __init__(self, language: str = "en") -> None:
        self._language = language.partition("-")[0].lower()

    def frequency(self, word: str) -> int:
        """Return how often a word in lower case occurs in a large corpus; 0 where unknown."""
        return _frequencies(self._language).get(word, 0)


@cache
def _frequencies(language: str) -> dict[str, int]:
    if language not in _LISTS:
        return {}
    fields = _list_file(*_LISTS[language]).read_text(encoding="utf-8-sig").split()
    return dict(zip(fields[::2], map(int, fields[1::2]), strict=True))


def _list_file(package: str, name: str) -> Path:
    """Find a package's file without importing it, which would take longer than the list."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(package)
    return Path(spec.origin).with_name(name)
