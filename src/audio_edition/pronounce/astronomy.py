"""What astronomers measure in: `six million M☉`, `8.6 ly (2.64 pc)`."""

from audio_edition.pronounce.numerals import NUMBER, say_number
from audio_edition.pronounce.semiotic import SemioticClass, later

_OF_THE_SUN = {"M": "masses", "R": "radii", "L": "luminosities"}
SOLAR = SemioticClass(
    "measure",
    later(r"(?<![A-Za-z])(?P<what>[MRL])[☉⊙]"),
    lambda match: f"solar {_OF_THE_SUN[match['what']]}",
    marks="☉⊙",
)
"""Parts of the sun's: `six million M☉`."""
PARSECS = SemioticClass(
    "measure",
    later(rf"(?<=\bly \()(?P<number>{NUMBER}) ?pc(?=\))"),
    lambda match: f"{say_number(match['number'])} parsecs",
    words={"pc"},
)
"""Behind light years, where no percent can be meant."""
