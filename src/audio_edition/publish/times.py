"""Times as published: those of the timeline, and the decoder's delay added once."""

from audio_edition.model import Timeline
from audio_edition.publish.mp3_frames import DECODER_DELAY


def published(timeline: Timeline, position: int) -> int:
    """Return where a position of the timeline is heard in the file, in samples.

    What begins with the file begins at 0, and nothing ends after it.
    """
    return min(position + delay(timeline), timeline.length) if position else 0


def delay(timeline: Timeline) -> int:
    """Return how many samples later than on the timeline it is heard."""
    return DECODER_DELAY if timeline.delay is None else timeline.delay


def seconds(timeline: Timeline, position: int) -> float:
    """Return where a position is heard, in seconds with 3 decimals."""
    return milliseconds(timeline, position) / 1000


def milliseconds(timeline: Timeline, position: int) -> int:
    """Return where a position is heard, in milliseconds."""
    return round(published(timeline, position) * 1000 / timeline.sample_rate)
