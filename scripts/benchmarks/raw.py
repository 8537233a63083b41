"""Yardstick: libespeak-ng through ctypes on all cores, into one ffmpeg. Usage: raw.py TEXT MP3."""

import ctypes
import multiprocessing
import os
import re
import subprocess
import sys
from pathlib import Path

import espeakng_loader
import imageio_ffmpeg

SYNCHRONOUS, UTF8, END_PAUSE, RATE = 2, 1, 0x1000, 1
WORDS_A_MINUTE = 165
"""As the program's narrator speaks."""
CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)


class Speaker:
    """One initialised libespeak-ng, in a process of its own."""

    def __init__(self) -> None:
        os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
        self.library = ctypes.CDLL(espeakng_loader.get_library_path())
        self.library.espeak_Initialize(SYNCHRONOUS, 1000, None, 0)
        self.library.espeak_SetVoiceByName(b"gmw/en-us")
        self.library.espeak_SetParameter(RATE, WORDS_A_MINUTE, 0)
        self.sound = bytearray()
        self.callback = CALLBACK(self._take)
        self.library.espeak_SetSynthCallback(self.callback)

    def _take(self, samples: object, count: int, _events: object) -> int:
        if count > 0:
            self.sound += ctypes.string_at(samples, count * 2)  # type: ignore[arg-type]
        return 0

    def say(self, text: str) -> bytes:
        """Return 16 bit mono PCM at 22,050 Hz."""
        self.sound.clear()
        data = text.encode()
        self.library.espeak_Synth(data, len(data) + 1, 0, 0, 0, UTF8 | END_PAUSE, None, None)
        return bytes(self.sound)


speaker: Speaker | None = None


def start() -> None:
    """Make this process's speaker."""
    global speaker  # noqa: PLW0603 - one speaker a worker process
    speaker = Speaker()


def say(text: str) -> bytes:
    """Speak in a worker process."""
    if speaker is None:
        raise RuntimeError("start() comes first")
    return speaker.say(text)


def main() -> None:
    """Speak every sentence of the text, encode on the way."""
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    sentences = [part for part in re.split(r"(?<=[.!?”])\s+", text) if part.strip()]
    encode = (imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-f", "s16le", "-ar", "22050")
    output = ("-ac", "1", "-i", "-", "-c:a", "libmp3lame", "-b:a", "64k", sys.argv[2])
    with (
        multiprocessing.Pool(os.cpu_count(), start) as pool,
        subprocess.Popen([*encode, *output], stdin=subprocess.PIPE) as ffmpeg,
    ):
        if ffmpeg.stdin is None:
            raise RuntimeError("ffmpeg has no input")
        for sound in pool.imap(say, sentences, chunksize=8):
            ffmpeg.stdin.write(sound)
        ffmpeg.stdin.close()


if __name__ == "__main__":
    main()
