"""Editions with a release that a test wants."""

from dataclasses import replace
from typing import Any

from audio_edition.publish.content import EditionContent


def released(content: EditionContent, **said: Any) -> EditionContent:  # noqa: ANN401 - by name
    """Return an edition with these values in its release."""
    return replace(content, release=replace(content.release, **said))
