"""pyttsx3's eSpeak driver in synchronous mode.

As pyttsx3 uses it, eSpeak speaks in a thread of its own, is polled every 10 ms and leaves a WAV
file. Here `speak` returns when all is said, and samples are handed on as they come; and `restart`
makes eSpeak forget all that it has done.

Importing this module needs eSpeak NG's library: see `espeak_library.load`.
"""

import ctypes
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace

from pyttsx3.drivers import _espeak
from pyttsx3.drivers.espeak import EspeakDriver

from audio_edition.engines import espeak_library
from audio_edition.model import SAMPLE_BYTES

BUFFER_MILLISECONDS = 1000
"""Of sound that eSpeak hands on at a time: as pyttsx3 sets it."""

OPEN_FILE = "/proc/self/fd/{}{}"
"""eSpeak turns a path to lower case; this one, of a file that is open, is so already."""

SEED = 1
"""Of the noise in breath and whispers, which eSpeak seeds with the time."""


class SynchronousDriver(EspeakDriver):  # type: ignore[misc]  # pyttsx3 has no types
    """Speaks in the calling thread; one for each process."""

    def __init__(self) -> None:
        _espeak.AUDIO_OUTPUT_RETRIEVAL = _espeak.AUDIO_OUTPUT_SYNCHRONOUS
        with _logging_left_alone():
            super().__init__(SimpleNamespace(setBusy=_ignore, notify=_ignore))

    def restart(self) -> bool:
        """Bring eSpeak into the state of its first start in a process; it takes 0.1 ms.

        Its own functions can't: the phase of the pitch's flutter and the level of the gain control
        are variables that none of them sets back.

        Returns:
            False where the library is laid out in an unknown way: then nothing is done.
        """
        untouched = espeak_library.untouched()
        if untouched is None:
            return False
        _espeak.Terminate()
        untouched.restore()
        _espeak.Initialize(_espeak.AUDIO_OUTPUT_RETRIEVAL, BUFFER_MILLISECONDS)
        _espeak.SetSynthCallback(self._onSynth)
        return True

    def select_voice(self, identifier: str, variant: str) -> None:
        """Set the voice by its file, for which eSpeak need not list all that it has.

        Args:
            identifier: As pyttsx3 gives it, such as `gmw/en-us`.
            variant: Such as `+f3`, or nothing.
        """
        file = espeak_library.voice_file(identifier)
        if file is None or _set_voice_by_file(OPEN_FILE.format(file, variant).encode()) != 0:
            self.setProperty("voice", identifier + variant)

    def speak(self, text: str, write: Callable[[bytes], object]) -> None:
        """Say a text, handing its samples to `write` piece by piece."""
        self._write = write
        espeak_library.seed(SEED)
        _espeak.Synth(text.encode(), flags=_flags(text))

    def _onSynth(  # noqa: N802  # eSpeak's callback, named by pyttsx3
        self,
        wav: "ctypes._Pointer[ctypes.c_short]",
        numsamples: int,
        events: object,  # noqa: ARG002  # words and sentences, of no use here
    ) -> int:
        if numsamples > 0:
            self._write(ctypes.string_at(wav, numsamples * SAMPLE_BYTES))
        return 0


def _flags(text: str) -> int:
    """Return how a text is to be taken; only one with phonemes has any to be looked for."""
    phonemes: int = _espeak.PHONEMES if "[[" in text else 0
    return phonemes | int(_espeak.ENDPAUSE | _espeak.CHARS_UTF8)


def _set_voice_by_file(path: bytes) -> int:
    return int(espeak_library.load().espeak_ng_SetVoiceByFile(path))


def _ignore(*_args: object, **_kwargs: object) -> None:
    """Stand in for pyttsx3's command queue, which has no use here."""


@contextmanager
def _logging_left_alone() -> Iterator[None]:
    """Take back the root handler that the driver's `logging.debug` call installs."""
    handlers = logging.root.handlers[:]
    yield
    logging.root.handlers[:] = handlers
