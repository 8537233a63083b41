"""The stages, put together: what the library offers, and all that the faces call.

The command line and the studio are thin faces over this package; no stage knows another, and
they meet only here.
"""

from audio_edition.publish.verify import Verified
from audio_edition.workflow.built import Built
from audio_edition.workflow.desk import Desk
from audio_edition.workflow.diagnosis import Check, diagnose
from audio_edition.workflow.edition import Edition
from audio_edition.workflow.listening import changed_clips, clips, quotes
from audio_edition.workflow.opening import open, open_text  # noqa: A004 - as in `tarfile`
from audio_edition.workflow.saying import SAMPLE_TEXT, Said, say, voices
from audio_edition.workflow.scripting import import_scripts, script_of
from audio_edition.workflow.verification import Verification, verify
from audio_edition.workflow.watching import Rebuilt, watch

__all__ = [
    "SAMPLE_TEXT",
    "Built",
    "Check",
    "Desk",
    "Edition",
    "Rebuilt",
    "Said",
    "Verification",
    "Verified",
    "changed_clips",
    "clips",
    "diagnose",
    "import_scripts",
    "open",
    "open_text",
    "quotes",
    "say",
    "script_of",
    "verify",
    "voices",
    "watch",
]
