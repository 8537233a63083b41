"""Everything that can go wrong and that a person can put right.

    EditionError               the base: a message, and a hint that says what to do next
    ├── SourceError            the text: missing, empty, binary, wrongly encoded, nothing to read
    ├── SettingsError          edition.toml or a flag: unknown key, wrong type, value out of range
    ├── VoiceError             no such voice, or an engine that can't be used here
    ├── RenderError            an engine failed on sentences; the other takes are kept
    ├── StoreError             the store of takes and chunks can't be read or written
    └── OutputError            the edition can't be written where it should go

What is wrong *in a text* is not an error but a `Finding` (see `model`): a build goes on and
lists it.
"""


class EditionError(Exception):
    """A failure with a remedy; the command line prints both and exits with 1.

    Args:
        message: What went wrong and where, in one sentence.
        hint: What to do next, in one sentence; empty where nothing can be advised.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class SourceError(EditionError):
    """The source can't be read as text, or holds nothing to read."""


class SettingsError(EditionError):
    """A setting, in `edition.toml` or on the command line, can't be used."""


class VoiceError(EditionError):
    """A voice or its engine does not exist here."""


class RenderError(EditionError):
    """An engine failed on one or more sentences."""


class StoreError(EditionError):
    """The store can't be read or written."""


class OutputError(EditionError):
    """A file of the edition can't be written."""
