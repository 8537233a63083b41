"""The stages, put together: what the library offers, and all that the faces call.

The command line and the studio are thin faces over this package; no stage knows another, and
they meet only here.
"""

from audio_edition.project.lexicon_file import user_lexicon_folder
from audio_edition.publish.verify import Verified
from audio_edition.workflow.built import Built
from audio_edition.workflow.desk import Desk
from audio_edition.workflow.diagnosis import Check, diagnose
from audio_edition.workflow.edition import Edition
from audio_edition.workflow.lexicons import (
    Listed,
    add_entry,
    export_pls,
    import_pls,
    listed,
    remove_entries,
    write_document,
)
from audio_edition.workflow.listening import changed_clips, clips, quotes
from audio_edition.workflow.opening import open, open_text  # noqa: A004 - as in `tarfile`
from audio_edition.workflow.saying import SAMPLE_TEXT, Said, say, voices
from audio_edition.workflow.scripting import import_scripts, script_of
from audio_edition.workflow.sources import folder_of
from audio_edition.workflow.teaching import Effect, effects
from audio_edition.workflow.upkeep import Collected, StoreReport, collect, store_report
from audio_edition.workflow.verification import Verification, verify
from audio_edition.workflow.watching import Rebuilt, watch
from audio_edition.workflow.words import doubtful_words, said_words

__all__ = [
    "SAMPLE_TEXT",
    "Built",
    "Check",
    "Collected",
    "Desk",
    "Edition",
    "Effect",
    "Listed",
    "Rebuilt",
    "Said",
    "StoreReport",
    "Verification",
    "Verified",
    "add_entry",
    "changed_clips",
    "clips",
    "collect",
    "diagnose",
    "doubtful_words",
    "effects",
    "export_pls",
    "folder_of",
    "import_pls",
    "import_scripts",
    "listed",
    "open",
    "open_text",
    "quotes",
    "remove_entries",
    "said_words",
    "say",
    "script_of",
    "store_report",
    "user_lexicon_folder",
    "verify",
    "voices",
    "watch",
    "write_document",
]
