"""An open source on an editor's desk: to be heard, corrected, and heard again.

The source is edited in its own file, some lines at a time, and never over what its editor has not
seen. What is decided about it stays beside it: marks in Markdown, `lexicon.toml`, `edition.toml`.
"""

from audio_edition.workflow.desk.desk import Desk, Edited
from audio_edition.workflow.desk.fixing import choices
from audio_edition.workflow.desk.places import findings_by_block
from audio_edition.workflow.desk.snapshot import Snapshot
from audio_edition.workflow.saying import wav_bytes

__all__ = ["Desk", "Edited", "Snapshot", "choices", "findings_by_block", "wav_bytes"]
