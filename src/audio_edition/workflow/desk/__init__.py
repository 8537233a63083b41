"""Open sources on an editor's desk: to be heard, corrected, and heard again.

A source is edited in its own file, some lines at a time, and never over what its editor has not
seen. What is decided about it stays beside it: marks in Markdown, `lexicon.toml`, `edition.toml`.

    followed.py   what the sources say, kept up with their files; `nearby.py` and `apart.py` help it
    editing.py    lines exchanged, undone, marked
    desk.py       all of it, with sound (`booth.py`), lexicon (`pronouncing.py`), marks for later
"""

from audio_edition.workflow.desk.desk import Desk
from audio_edition.workflow.desk.editing import Edited
from audio_edition.workflow.desk.fixing import choices
from audio_edition.workflow.desk.places import findings_by_block
from audio_edition.workflow.desk.pronouncing import Asked, Manner
from audio_edition.workflow.desk.snapshot import Snapshot
from audio_edition.workflow.saying import wav_bytes

__all__ = [
    "Asked",
    "Desk",
    "Edited",
    "Manner",
    "Snapshot",
    "choices",
    "findings_by_block",
    "wav_bytes",
]
