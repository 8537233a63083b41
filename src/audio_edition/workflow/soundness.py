"""Is every sentence of the script in the sound, once, and about as long as its words take?"""

from itertools import zip_longest

from audio_edition.errors import VerifyError
from audio_edition.model import Cue, Timeline
from audio_edition.render.estimate import speech_seconds
from audio_edition.render.script import Line, Script
from audio_edition.wording import first_words

SHORTEST, LONGEST = 0.1, 12.0
"""Parts of the time that a sentence's words take by its voice's rate: beyond them it is wrong."""
LEAST_SECONDS, MOST_SECONDS = 0.5, 10.0
"""What is expected to be shorter may be any length; and so much longer may any sentence be."""


def check_sentences(timeline: Timeline, script: Script) -> None:
    """Hold a timeline to its script.

    Raises:
        VerifyError: A sentence is missing, too many, elsewhere, too short or too long.
    """
    for cue, line in zip_longest(timeline.cues, script):
        if cue is None or line is None or cue.fingerprint != line.fingerprint:
            raise _wrong(line.text if line else cue.text, "is not where the script has it")
        _check_length(cue, line, timeline)


def _check_length(cue: Cue, line: Line, timeline: Timeline) -> None:
    lasts = timeline.seconds(cue.end - cue.start)
    expected = speech_seconds(line.utterance)
    if expected > LEAST_SECONDS and lasts < SHORTEST * expected:
        raise _wrong(line.text, f"lasts only {lasts:.1f} s, where its words take {expected:.0f} s")
    if lasts > LONGEST * expected + MOST_SECONDS:
        raise _wrong(line.text, f"lasts {lasts:.0f} s, where its words take {expected:.0f} s")


def _wrong(text: str, what: str) -> VerifyError:
    return VerifyError(
        f"The sentence “{first_words(text)}” {what}: nothing was written.",
        "Write it differently, or set another voice; `edition listen` plays its paragraph.",
    )
