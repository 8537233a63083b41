"""An open source on an editor's desk: to be heard, corrected, and heard again.

The source is edited in its own file, some lines at a time, and never over what its editor has not
seen. What is decided about it stays beside it: marks in Markdown, `lexicon.toml`, `edition.toml`.
"""

from audio_edition.workflow.desk.desk import Desk, Edited

__all__ = ["Desk", "Edited"]
