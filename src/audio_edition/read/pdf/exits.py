"""Exit codes of the worker; any other but 0 is that of a crash, or of a limit."""

DAMAGED = 3
"""No document can be made of the file."""

LOCKED = 4
"""The file is encrypted, and a password is needed."""
