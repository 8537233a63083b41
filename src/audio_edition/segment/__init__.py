"""Roles, quotations, speakers, sentences: an Article's blocks become units."""

from audio_edition.segment.stage import segment

__all__ = ["segment"]
