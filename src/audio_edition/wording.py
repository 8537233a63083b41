"""How pieces of a text are named, for people and for file systems; and how long they are."""

import unicodedata

ELLIPSIS = "…"

NEVER_SHOWN = {"Cc", "Cs"}
"""Categories of characters that no format has a place for: controls, and halves of a pair."""


def one_line(text: str) -> str:
    """Return a text on one line, with single spaces and without what can't be shown."""
    if not text.isprintable():
        kept = (c for c in text if c.isspace() or unicodedata.category(c) not in NEVER_SHOWN)
        text = "".join(kept)
    return " ".join(text.split())


def first_words(text: str, width: int = 60) -> str:
    """Return the text's first words on one line, with an ellipsis where more follow.

    The cut falls between words; in a script without spaces it falls between characters.

    Args:
        text: Any text; white space is collapsed.
        width: The most characters to return, the ellipsis included.
    """
    line = one_line(text)
    if len(line) <= width:
        return line
    return _whole_words(line, width - len(ELLIPSIS), " ").rstrip(" ,;:–—-") + ELLIPSIS


def clock(seconds: float) -> str:
    """Return a duration as `m:ss`, or `h:mm:ss` from an hour on."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def numbered(number: int, text: str) -> str:
    """Return what a person calls a paragraph: its number and first words."""
    return f"{number}. {first_words(text)}"


def slug(text: str, width: int) -> str:
    """Return the text's first words as a name that every file system takes.

    Letters, marks and digits of every script in lower case, so that names which differ only in
    case can't meet, with single hyphens between words; empty if the text has none of these.

    Args:
        text: Any text; apostrophes join what is beside them.
        width: The most characters to return; four bytes each at most.
    """
    kept: list[str] = []
    for word in text.split():
        kept += _letters(word).split()
        if sum(map(len, kept)) > width:
            break
    words = "-".join(kept)
    return words if len(words) <= width else _whole_words(words, width, "-")


def _letters(word: str) -> str:
    """Return a word with spaces in the place of what is no letter, mark or digit."""
    folded = unicodedata.normalize("NFKC", word).casefold().replace("'", "").replace("’", "")
    kept = (c if unicodedata.category(c)[0] in "LMN" else " " for c in folded)
    return unicodedata.normalize("NFC", "".join(kept))


def _whole_words(text: str, width: int, space: str) -> str:
    """Cut a text that is too long after a word, or inside one where there is but one."""
    return text[: width + 1].rpartition(space)[0] or text[:width]
