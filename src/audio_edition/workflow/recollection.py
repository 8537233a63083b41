"""What each article was last understood to say, kept in the store.

A text that has not changed is not worked through again, and of one that has, only the sentences
that are new. Nothing depends on it: where it can't be read, is of another program, or was made with
other settings, all is worked out anew.
"""

import io
import os
import pickle
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import audio_edition
from audio_edition.engines import get_engine
from audio_edition.errors import StoreError
from audio_edition.identity import digest
from audio_edition.model import Article
from audio_edition.project.settings import Settings
from audio_edition.pronounce import Lexicon, spoken_before
from audio_edition.render.store import Store
from audio_edition.workflow.text import understand

if TYPE_CHECKING:
    from audio_edition.workflow.head_start import HeadStart

OF_THE_SOUND = ("store", "jobs", "output.", "pauses.", "pace", "loudness.", "cues.")
"""How the keys of those settings begin that change nothing in what a text says."""


class _Understood(NamedTuple):
    """An article, and what it was made from."""

    rules: str
    """Digest of the program, its settings and the lexicon."""
    source: str
    """Digest of the article as it was read."""
    article: Article


class Recollection:
    """Understands articles, and remembers what they say.

    Args:
        folder: The store's, which is not made before there is something to keep.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fresh: dict[str, _Understood] = {}
        self.head_start: HeadStart | None = None
        """Is begun before a text is worked through that is not known; is told what is new in it."""
        self.names: set[str] = set()
        """Under which the store keeps what was asked for."""

    def understand(self, article: Article, settings: Settings, lexicon: Lexicon) -> Article:
        """Return an article repaired, segmented and pronounced.

        Raises:
            VoiceError: A voice of the settings or of a mark does not exist, or none speaks the
                language.
        """
        name = digest(os.path.abspath(article.source), article.name)  # noqa: PTH100 # may be `-`
        self.names.add(name)
        rules, source = _rules(settings, lexicon), digest(repr(article))
        last = self._recall(name)
        if last and (last.rules, last.source) == (rules, source):
            return last.article
        tell = self.head_start.begin() if self.head_start else None
        before = spoken_before(last.article) if last and last.rules == rules else {}
        understood = understand(article, settings, lexicon, before, tell)
        self._fresh[name] = _Understood(rules, source, understood)
        return understood

    def keep(self, store: Store) -> None:
        """Keep what was understood anew; not being able to is no reason to fail."""
        with suppress(StoreError):
            while self._fresh:
                name, understood = self._fresh.popitem()
                store.save_text(name, pickle.dumps(tuple(understood), pickle.HIGHEST_PROTOCOL))

    def _recall(self, name: str) -> _Understood | None:
        if not self._folder.is_dir():
            return None
        with suppress(StoreError):
            kept = Store(self._folder).load_text(name)
            return _loaded(kept) if kept else None
        return None


class _Loader(pickle.Unpickler):
    """Makes values of the model and nothing else, whatever a file says."""

    def find_class(self, module: str, name: str) -> type:
        """Return a class of the model.

        Raises:
            UnpicklingError: It is anything else.
        """
        found = super().find_class(module, name) if module.startswith(_MODEL) else None
        if isinstance(found, type) and found.__module__ == module:
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value of the model")


_MODEL = "audio_edition.model."


def _loaded(kept: bytes) -> _Understood | None:
    try:
        return _Understood(*_Loader(io.BytesIO(kept)).load())
    except Exception:  # noqa: BLE001  # of another program or broken, in whatever way
        return None


def _rules(settings: Settings, lexicon: Lexicon) -> str:
    values = sorted(
        (key, value) for key, value in settings.values.items() if not key.startswith(OF_THE_SOUND)
    )
    engine = get_engine(settings.engine)
    return digest(_program(), engine.version(), repr(values), repr(settings.cast), repr(lexicon))


@cache
def _program() -> str:
    """Return the identity of the code that understands texts: its files, unread."""
    root = Path(audio_edition.__file__).parent
    return digest(audio_edition.__version__, version("symspellpy"), *sorted(_files(root)))


def _files(folder: Path) -> Iterator[str]:
    for entry in os.scandir(folder):
        if entry.is_dir():
            yield from _files(Path(entry.path))
        elif entry.name.endswith(".py"):
            found = entry.stat()
            yield f"{entry.path} {found.st_size} {found.st_mtime_ns}"
