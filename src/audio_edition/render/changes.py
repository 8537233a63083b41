"""What has changed since the last build: the reason why a sentence's take is not there."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from audio_edition.model import Reason, Voice
from audio_edition.render.script import Line

NEARBY = (0, 1, -1, 2, -2, 3, -3)
"""How many sentences away an old wording is looked for, in this order."""

SIMILAR = 0.55
"""From here on, two sentences are taken for wordings of one."""

SETTINGS = ("engine", "name", "rate", "pitch", "volume", "speed")
"""A voice's settings, in the order in which they are told."""


class Cause(NamedTuple):
    """A reason, and what is behind it."""

    reason: Reason | None = None
    because: str | None = None


class History:
    """Compares a script with the last build's; linear in their lengths.

    Args:
        script: What the edition is to say.
        previous: What its last build said; None where that is not known.
    """

    def __init__(self, script: Sequence[Line], previous: Sequence[Line] | None) -> None:
        self._script = script
        self._previous = previous
        self._texts = {line.text: line for line in script}
        self._fingerprints = {line.fingerprint for line in script}
        self._old = previous or ()
        self._old_fingerprints = {line.fingerprint for line in self._old}
        self._nearest = self._align()

    def why_rendered(self, position: int) -> Cause:
        """Return why the take of a line of the script is not there.

        Args:
            position: Index of the line in the script.
        """
        line = self._script[position]
        if self._previous is None or line.fingerprint in self._old_fingerprints:
            return Cause(Reason.MISSING)
        nearest = self._nearest[position]
        if nearest < len(self._old) and self._old[nearest].text == line.text:
            return difference(self._old[nearest], line)
        return Cause(Reason.TEXT, self._old_wording(line.text, nearest))

    def dropped(self) -> list[tuple[Line, Cause]]:
        """Return what only the last build said, once each, and why it has gone."""
        gone = {
            line.fingerprint: line
            for line in self._old
            if line.fingerprint not in self._fingerprints
        }
        return [(line, self._why_dropped(line)) for line in gone.values()]

    def _why_dropped(self, old: Line) -> Cause:
        now = self._texts.get(old.text)
        return difference(old, now) if now else Cause(Reason.TEXT)

    def _align(self) -> list[int]:
        """Return, for each line of the script, where its like was in the previous one."""
        places: dict[str, list[int]] = {}
        for index, line in enumerate(self._old):
            places.setdefault(line.text, []).append(index)
        nearest, at = [], 0
        for line in self._script:
            known = places.get(line.text)
            if known:
                at = known[min(bisect_left(known, at), len(known) - 1)]
            nearest.append(at)
            at += 1 if known or self._has_gone(at) else 0
        return nearest

    def _has_gone(self, index: int) -> bool:
        return index < len(self._old) and self._old[index].text not in self._texts

    def _old_wording(self, text: str, nearest: int) -> str | None:
        """Return the nearest similar text that has gone; None if the text is new."""
        for distance in NEARBY:
            index = nearest + distance
            if index >= 0 and self._has_gone(index):
                wording = self._old[index].text
                if similarity(wording, text) >= SIMILAR:
                    return wording
        return None


def difference(old: Line, new: Line) -> Cause:
    """Return why two lines of the same text don't sound the same."""
    before, after = old.utterance, new.utterance
    if before.voice != after.voice:
        return Cause(Reason.VOICE, _settings_changed(before.voice, after.voice))
    if old.engine_version != new.engine_version:
        return Cause(Reason.ENGINE, f"{old.engine_version} → {new.engine_version}")
    if before.spoken != after.spoken:
        return Cause(Reason.LEXICON, f"was said “{before.spoken}”")
    return Cause(Reason.ENGINE, "takes are processed in another way")


def similarity(one: str, other: str) -> float:
    """Return from 0 to 1 how much two texts have in common.

    Twice the pairs of letters that both have, by the pairs that each has: the coefficient of
    Dice (1945) as Adamson and Boreham (1974) use it for words.
    """
    pairs, other_pairs = _pairs(one), _pairs(other)
    total = len(pairs) + len(other_pairs)
    return 2 * len(pairs & other_pairs) / total if total else 0.0


@lru_cache(maxsize=256)
def _pairs(text: str) -> frozenset[str]:
    folded = text.casefold()
    return frozenset(folded[i : i + 2] for i in range(len(folded) - 1))


def _settings_changed(old: Voice, new: Voice) -> str:
    return ", ".join(
        f"{'voice' if setting == 'name' else setting} {before} → {after}"
        for setting in SETTINGS
        if (before := getattr(old, setting)) != (after := getattr(new, setting))
    )
