"""Names that are safe in every file system."""

import unicodedata

_KEPT = frozenset("LMN")
"""Letters, marks and numbers of every script (Unicode general categories)."""

_LONGEST = 80


def slug(name: str) -> str:
    """Return the name in small letters, all but letters and digits as single hyphens."""
    characters = unicodedata.normalize("NFC", name).lower()
    spaced = "".join(
        character if unicodedata.category(character)[0] in _KEPT else " "
        for character in characters
    )
    return "-".join(spaced.split())[:_LONGEST].rstrip("-") or "article"
