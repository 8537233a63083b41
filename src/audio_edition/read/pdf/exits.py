"""Exit codes of the worker."""

DAMAGED = 3
"""No document can be made of the file."""

LOCKED = 4
"""The file is encrypted, and a password is needed."""

OUT_OF_MEMORY = 5
"""The file takes more memory than a document may."""
