"""Which way a language is written."""

import re

_RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug"}
    | {"ur", "yi"}
)
_RIGHT_TO_LEFT_SCRIPT = re.compile(r"-(?:arab|hebr|nkoo|syrc|thaa)\b")


def direction(language: str) -> str:
    """Return `rtl` for a language that is written from right to left, else `ltr`.

    Args:
        language: BCP 47.
    """
    tag = language.lower()
    primary = tag.partition("-")[0]
    leftward = primary in _RIGHT_TO_LEFT or _RIGHT_TO_LEFT_SCRIPT.search(tag)
    return "rtl" if leftward else "ltr"
