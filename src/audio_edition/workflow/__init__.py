"""The stages, put together: what the library offers, and all that the faces call.

The command line and the studio are thin faces over this package; no stage knows another, and
they meet only here.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from audio_edition.project.lexicon_file import user_lexicon_folder
    from audio_edition.publish.verify import Verified
    from audio_edition.workflow.built import Built
    from audio_edition.workflow.desk import Desk
    from audio_edition.workflow.diagnosis import Check, diagnose
    from audio_edition.workflow.edition import Edition
    from audio_edition.workflow.lexicons import (
        Change,
        Listed,
        entries_named,
        entries_of_pls,
        export_pls,
        listed,
        make,
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
    "Change",
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
    "changed_clips",
    "clips",
    "collect",
    "diagnose",
    "doubtful_words",
    "effects",
    "entries_named",
    "entries_of_pls",
    "export_pls",
    "folder_of",
    "import_scripts",
    "listed",
    "make",
    "open",
    "open_text",
    "quotes",
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

_MODULES = {
    "audio_edition.project.lexicon_file": ("user_lexicon_folder",),
    "audio_edition.publish.verify": ("Verified",),
    "audio_edition.workflow.built": ("Built",),
    "audio_edition.workflow.desk": ("Desk",),
    "audio_edition.workflow.diagnosis": ("Check", "diagnose"),
    "audio_edition.workflow.edition": ("Edition",),
    "audio_edition.workflow.lexicons": (
        "Change",
        "Listed",
        "entries_named",
        "entries_of_pls",
        "export_pls",
        "listed",
        "make",
        "write_document",
    ),
    "audio_edition.workflow.listening": ("changed_clips", "clips", "quotes"),
    "audio_edition.workflow.opening": ("open", "open_text"),
    "audio_edition.workflow.saying": ("SAMPLE_TEXT", "Said", "say", "voices"),
    "audio_edition.workflow.scripting": ("import_scripts", "script_of"),
    "audio_edition.workflow.sources": ("folder_of",),
    "audio_edition.workflow.teaching": ("Effect", "effects"),
    "audio_edition.workflow.upkeep": ("Collected", "StoreReport", "collect", "store_report"),
    "audio_edition.workflow.verification": ("Verification", "verify"),
    "audio_edition.workflow.watching": ("Rebuilt", "watch"),
    "audio_edition.workflow.words": ("doubtful_words", "said_words"),
}
"""Where each name is from."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 - PEP 562
    """Import what is asked for when it is first used: a command needs some of it."""
    for module, names in _MODULES.items():
        if name in names:
            return getattr(import_module(module), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
