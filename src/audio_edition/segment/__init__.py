"""Roles, quotations, speakers, sentences: an Article's blocks become units."""

from audio_edition.segment.conventions import Convention, conventions_of
from audio_edition.segment.detection import detect_language
from audio_edition.segment.stage import SegmentError, segment
from audio_edition.segment.units import name_apart

__all__ = [
    "Convention",
    "SegmentError",
    "conventions_of",
    "detect_language",
    "name_apart",
    "segment",
]
