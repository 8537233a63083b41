"""Audio Edition: an article or a book becomes a chaptered, captioned audio edition, offline.

import audio_edition

edition = audio_edition.open("article.txt")
for block in edition.article.blocks:
    print(block.number, block.role, [(unit.kind, unit.speaker) for unit in block.units])
built = edition.build()
print(built.mp3, built.rendered)
"""

from typing import TYPE_CHECKING, Any

from audio_edition.errors import EditionError

if TYPE_CHECKING:
    from audio_edition.workflow import Built, Edition, open, open_text  # noqa: A004 - as in `tarfile`

__version__ = "0.1.0"
__all__ = ["Built", "Edition", "EditionError", "__version__", "open", "open_text"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - PEP 562
    """Import the workflow when something of it is first used, so that `--help` stays quick."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    return getattr(workflow, name)
