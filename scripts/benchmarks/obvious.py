"""Yardstick: the script that anyone would write first. Usage: obvious.py TEXT MP3."""

import ctypes
import os
import sys
import tempfile
import threading
import warnings
from pathlib import Path

import espeakng_loader
import imageio_ffmpeg

os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
ctypes.CDLL(espeakng_loader.get_library_path() + ".1", mode=ctypes.RTLD_GLOBAL)
warnings.simplefilter("ignore")

import pyttsx3  # noqa: E402 - finds the library loaded above
from pydub import AudioSegment  # noqa: E402


def main() -> None:
    """Save a file a paragraph, add them up, export."""
    AudioSegment.converter = imageio_ffmpeg.get_ffmpeg_exe()
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    engine = pyttsx3.init("espeak")
    finished = threading.Event()
    engine.connect("finished-utterance", lambda **_: finished.set())
    edition = AudioSegment.silent(0, frame_rate=22050)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "paragraph.wav")
        for paragraph in text.split("\n\n"):
            finished.clear()
            engine.save_to_file(paragraph, path)
            engine.runAndWait()
            finished.wait(60)
            edition += AudioSegment.from_wav(path) + AudioSegment.silent(400, frame_rate=22050)
    edition.export(sys.argv[2], format="mp3", bitrate="64k")


if __name__ == "__main__":
    main()
