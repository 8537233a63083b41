"""Whether a measure describes what follows, so that its unit is said for one: `a 10 km ride`."""

import re

from audio_edition.pronounce.semiotic import later

DETERMINER = later(
    r"(?:\b(?:an?|the|this|that|every|each|another|its|his|her|their|our|my)"
    r"|(?<!\bit)(?<!\bhe)(?<!\bshe)(?<!hat)(?<!here)[’']s) (?:[\d.]{1,4}\s?[–-]\s?)?$",
    re.IGNORECASE,
)
_JOINED = later(r"-[a-z]")
NOUN = later(
    r" (?!(?:of|in|to|and|or|from|at|on|by|x|for|per|is|was|an?|the|away|long|wide|high"
    r"|deep)\b)[a-z]"
)
_NAME = later(r" [A-Z][A-Za-z]")
SPORT = (
    r" (?:(?:men|women|boys|girls)[’']s )?(?:(?:individual|mixed|world|national|indoor) )?"
    r"(?:races?|dash|sprint(?:ers?|s)?|relays?|finals?|heats?|freestyle|butterfly|backstroke"
    r"|breaststroke|medley|hurdles|hurdlers?|stretch|steeplechase|runners?|swimmers?|record"
    r"|champions?|championships?|title|gold|silver|bronze|semi-?finals?|time trials?)\b"
)
_DISTANCE = later(SPORT)
_THING = later(
    r" (?:film|lens(?:es)?|cameras?|cannons?|guns?|shells?|mortars?|pistols?|howitzers?|jacks?"
    r"|winds?|gusts?|fastballs?|bulbs?|batter(?:y|ies)|engines?|drives?|screens?|radius|limits?|zones?)\b"
)


_SIZES = frozenset(("mm", "cm", "ft", "in", "kg", "g", "lb", "oz", "ml", "mL", "L", "l"))
_SIZED = later(
    r" (?:pots|bags|tins|bottles|cans|jars|strips|lengths|pieces|boxes|packs|packets|tubs|sheets"
    r"|planks|boards|nails|screws|bolts|pipes|blocks|loaves|portions|weights|waves|squares|tiles"
    r"|cubes|chunks|slices|rings|holes|gaps|steps|blades|barrels|drums|batches|parcels|eggs"
    r"|hedges|walls|fences|gates|ditches|poles|posts|statues|crosses|snakes|cliffs|doors|tables"
    r"|plants|guns|shells|models|figures|candles|ladders|benches|shelves|fish|drops|lawns)\b"
)
"""Things of a size: `in 9cm pots`."""


_HELD = frozenset(("oz", "ounce", "lb", "g", "kg", "ml", "mL", "L", "l", "cl", "gal"))
_VESSEL = later(
    r" (?:can(?! (?:be|go|not|only|hold|spill|have|also|still|make|cause|take|give|do|get|lead"
    r"|last)\b)"
    r"|cans|tins?|bottles?|jars?|packages?|pkgs?|bags?|box(?:es)?|containers?|packs?|packets?"
    r"|cartons?|tubs?|glass(?:es)?|bars?|blocks?)\b"
)
"""What holds so much, and is named by it: `one 16 oz. can`."""


def is_described(match: re.Match[str]) -> bool:
    """Return whether the measure describes what follows: `a 10 km ride`.

    Args:
        match: Of a number, a `gap` and a `unit`.
    """
    text, start = match.string, match.start()
    held = match["unit"] in _HELD and _VESSEL().match(text, match.end())
    if held or _JOINED().match(text, match.end()):
        return True
    if not match["gap"] and match["unit"] in _SIZES and _SIZED().match(text, match.end()):
        return True
    determined = DETERMINER().search(text, max(0, start - 16), start)
    named = determined and match["unit"] in _SIZES and _NAME().match(text, match.end())
    return bool(named or (determined and NOUN().match(text, match.end()))) or bool(
        _DISTANCE().match(text, match.end()) or _THING().match(text, match.end())
    )
