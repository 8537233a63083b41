"""Everything that can go wrong and that a person can put right.

    EditionError               the base: a message, and a hint that says what to do next
    ├── SourceError            the text: missing, empty, binary, wrongly encoded, nothing to read
    ├── SettingsError          edition.toml or a flag: unknown key, wrong type, value out of range
    ├── VoiceError             no such voice, or an engine that can't be used here
    ├── RenderError            an engine failed on sentences; the other takes are kept
    ├── StoreError             the store of takes and chunks can't be read or written
    ├── OutputError            the edition can't be written where it should go
    ├── VerifyError            what was made is not what it should be
    └── EditError              a source, the lexicon or the settings can't be edited as asked
        ├── ConflictError      they are not any more what the editor has seen: nothing is written
        └── NeedsScriptError   the source has no place for it: an editable script has

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


class EditError(EditionError):
    """A text can't be edited as asked; nothing was written."""


class ConflictError(EditError):
    """What is to be edited has changed meanwhile; nothing was written.

    Args:
        message: What has changed.
        hint: What to do next.
        theirs: What stands there now.
        sha256: The hash of it: whoever has seen it may edit it.
        lines: Where it stands.
    """

    def __init__(
        self, message: str, hint: str, theirs: str, sha256: str, lines: tuple[int, int]
    ) -> None:
        super().__init__(message, hint)
        self.theirs = theirs
        self.sha256 = sha256
        self.lines = lines


class NeedsScriptError(EditError):
    """The source's format has no place for what is asked; an editable script has."""


class VerifyError(EditionError):
    """What was made is not what it should be."""
