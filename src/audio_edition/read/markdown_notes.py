"""References in Markdown to footnotes that are not there."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from audio_edition.model import Finding
from audio_edition.read.markdown_marks import line_of

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

MISSING_NOTE = re.compile(r"(?<=[^\s\[(])\[\^[^\]\s]+\]|\[\^\d+\]|^\[\^\w+\](?=\s|$)")
"""Where words stand alone, `[^a-z]` may as well be a pattern."""


def missing_notes(tree: "SyntaxTreeNode") -> Iterator[Finding]:
    """Yield a finding for each reference to a note that is not there."""
    for node in tree.walk():
        for mark in MISSING_NOTE.findall(node.content) if node.type == "text" else ():
            message = f"There is no note for this reference, which is not read: {mark}"
            hint = "Write the note, or put a backslash before the bracket."
            yield Finding("missing-note", message, hint, line_of(node))
