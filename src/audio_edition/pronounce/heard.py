"""Which entries of a lexicon are heard in a sentence, and were not before."""

import re
from collections.abc import Iterable

from audio_edition.pronounce.entry import RULE
from audio_edition.pronounce.ipa import readable
from audio_edition.pronounce.spoken import Span


def entries_behind(spans: Iterable[Span], was: str) -> str:
    """Return the entries that make a sentence sound otherwise than it did: `Lévy = LAY-vee`.

    Args:
        spans: How it is said now.
        was: How it was said; empty where that is not known.
    """
    heard = (span for span in spans if span.rule == RULE and not _was_said(span.spoken, was))
    return "; ".join(dict.fromkeys(f"{span.written} = {readable(span.spoken)}" for span in heard))


def _was_said(spoken: str, was: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(spoken)}(?!\w)", was) is not None
