import ctypes
import sys
from pathlib import Path

import pytest

from audio_edition.engines import espeak_library
from audio_edition.engines.data_segment import DataSegment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="knows the libraries of Linux")

RATE = 1
"""eSpeak's number for the parameter."""


def test_variables_are_as_they_were() -> None:
    library = espeak_library.load()
    espeak_library.untouched()
    library.espeak_SetParameter(RATE, 200, 0)
    segment = DataSegment(library, "espeak_Initialize")
    library.espeak_SetParameter(RATE, 300, 0)
    segment.restore()
    assert library.espeak_GetParameter(RATE, 1) == 200


def test_a_library_of_another_kind_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    library = espeak_library.load()
    monkeypatch.setattr("audio_edition.engines.data_segment.MAGIC", b"\xcf\xfa\xed\xfe")
    with pytest.raises(OSError, match="not a 64-bit ELF file"):
        DataSegment(library, "espeak_Initialize")


def test_a_function_that_no_library_holds_is_refused() -> None:
    class Nowhere:
        lost = ctypes.CFUNCTYPE(None)(Path)

    with pytest.raises(OSError, match="where it should be"):
        DataSegment(Nowhere(), "lost")  # type: ignore[arg-type]  # on purpose
