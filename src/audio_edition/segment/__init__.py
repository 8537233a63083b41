"""Roles, quotations, speakers, sentences: an Article's blocks become units."""

from audio_edition.segment.stage import SegmentError, segment

__all__ = ["SegmentError", "segment"]
