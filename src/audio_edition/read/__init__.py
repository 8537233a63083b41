"""Source to Article: one file per format, and the choice between them."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from audio_edition.read.folder import MARKDOWN_SUFFIXES, Listing, list_folder
    from audio_edition.read.source import (
        STANDARD_INPUT,
        format_of,
        is_address,
        read_source,
        read_text,
    )
    from audio_edition.read.vocabulary import WordList

__all__ = [
    "MARKDOWN_SUFFIXES",
    "STANDARD_INPUT",
    "Listing",
    "WordList",
    "format_of",
    "is_address",
    "list_folder",
    "read_source",
    "read_text",
]

_MODULES = {
    **dict.fromkeys(("MARKDOWN_SUFFIXES", "Listing", "list_folder"), "folder"),
    "WordList": "vocabulary",
}
"""The modules that have a name; all others are in `source`."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 - PEP 562
    """Import what is asked for when it is first used: a PDF is read in a process of its own."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"audio_edition.read.{_MODULES.get(name, 'source')}"), name)
