"""The variants of eSpeak NG that make good speakers.

Chosen by measuring all 104: left out are those with an echo (it would be cut off at the end), with
breath noise or a creak, those that clip, whisper or play a robot. The pitches set the rest apart:
men from 76 to 125 Hz, women from 170 to 265, voices between them from 145 to 165.
"""

from audio_edition.model import Offer

_MEN = (
    ("david", 55), ("m8", 50), ("quincy", 48), ("Mike", 60), ("m1", 58), ("m4", 62), ("Lee", 66),
    ("robert", 70), ("Denis", 72), ("marcelo", 44), ("m6", 70), ("max", 66), ("m5", 74),
    ("Alex", 68), ("m3", 60), ("m7", 76),
)  # fmt: skip
_WOMEN = (
    ("f1", 55), ("aunty", 48), ("linda", 50), ("Annie", 44), ("belinda", 56), ("Andrea", 50),
    ("anika", 42), ("f4", 62),
)  # fmt: skip
_BETWEEN = (
    ("Nguyen", 50), ("steph", 30), ("shelby", 20), ("rob", 99), ("Michael", 84), ("adam", 82),
)  # fmt: skip

PEOPLE = tuple(
    Offer(variant, gender, pitch)
    for gender, voices in (("m", _MEN), ("f", _WOMEN), ("", _BETWEEN))
    for variant, pitch in voices
)
