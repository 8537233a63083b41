"""A name that a person typed, among the names there are."""

from collections.abc import Mapping
from difflib import get_close_matches

from audio_edition.errors import VoiceError


def choose(wanted: str, known: Mapping[str, str], kind: str) -> str:
    """Return the canonical name of what is wanted; case and underscores don't matter.

    Args:
        wanted: As typed.
        known: Every accepted spelling and its canonical name.
        kind: What is chosen, for the message, such as `voice`.

    Raises:
        VoiceError: If nothing has this name; the hint names the nearest ones.
    """
    spellings = {_plain(spelling): name for spelling, name in known.items()}
    found = spellings.get(_plain(wanted))
    if found is None:
        raise VoiceError(f"There is no {kind} “{wanted}”.", _did_you_mean(wanted, spellings))
    return found


def look_up(language: str, known: Mapping[str, str]) -> str | None:
    """Return what is known for a language or the nearest wider one: `de-at`, then `de`.

    The lookup scheme of RFC 4647, section 3.4.
    """
    tag = _plain(language)
    while tag and tag not in known:
        tag = tag.rpartition("-")[0]
    return known.get(tag)


def _plain(name: str) -> str:
    return name.strip().replace("_", "-").casefold()


def _did_you_mean(wanted: str, spellings: Mapping[str, str]) -> str:
    close = get_close_matches(_plain(wanted), spellings, n=6)
    near = list(dict.fromkeys(spellings[spelling] for spelling in close))[:3]
    if near:
        return f"Did you mean {' or '.join(near)}?"
    names = sorted(set(spellings.values()))
    return f"There is {', '.join(names)}." if len(names) < 8 else "`edition voices` lists them all."
