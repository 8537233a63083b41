"""Words about texts, shared by all that names a piece of one."""

ELLIPSIS = "…"


def first_words(text: str, width: int = 60) -> str:
    """Return the text's first words on one line, with an ellipsis where more follow.

    The cut falls between words; in a script without spaces it falls between characters.

    Args:
        text: Any text; white space is collapsed.
        width: The most characters to return, the ellipsis included.
    """
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    kept = line[: width - len(ELLIPSIS)]
    cut_a_word = not line[len(kept)].isspace()
    whole = kept.rpartition(" ")[0] if cut_a_word else kept
    return (whole or kept).rstrip(" ,;:–—-") + ELLIPSIS
