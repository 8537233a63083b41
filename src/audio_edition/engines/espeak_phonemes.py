"""Phonemes of the IPA in eSpeak NG's own mnemonics, as it takes them between `[[` and `]]`.

The mnemonics are those of its English phoneme tables (docs/phonemes.md of eSpeak NG); a sound that
English has not is said by the nearest that it has.
"""

import re

OPENING, CLOSING = "⟦", "⟧"

MNEMONICS = {
    # diphthongs and long vowels first: the longest match is taken
    "eɪ": "eI",
    "aɪ": "aI",
    "ɔɪ": "OI",
    "aʊ": "aU",
    "əʊ": "oU",
    "oʊ": "oU",
    "ɪə": "i@",
    "eə": "e@",
    "ɛə": "e@",
    "ʊə": "U@",
    "ɑː": "A:",
    "aː": "A:",
    "ɔː": "O:",
    "oː": "O:",
    "ɒː": "O:",
    "ɜː": "3:",
    "ɝː": "3:",
    "əː": "3:",
    "iː": "i:",
    "yː": "u:",
    "uː": "u:",
    "eː": "eI",
    "ɛː": "e@",
    "øː": "3:",
    "tʃ": "tS",
    "dʒ": "dZ",
    "t͡ʃ": "tS",
    "d͡ʒ": "dZ",
    "ts": "ts",
    **dict.fromkeys("aæɐä", "a"),
    **dict.fromkeys("ɑ", "A:"),
    **dict.fromkeys("ʌ", "V"),
    **dict.fromkeys("ɒ", "0"),
    **dict.fromkeys("ɔo", "O"),
    **dict.fromkeys("eɛ", "E"),
    **dict.fromkeys("əɘɵɤ", "@"),
    **dict.fromkeys("ɚ", "3"),
    **dict.fromkeys("ɜɝɞøœɶ", "3:"),
    **dict.fromkeys("ɪɨʏ", "I"),
    **dict.fromkeys("iy", "i"),
    **dict.fromkeys("ʊɯ", "U"),
    **dict.fromkeys("uʉ", "u:"),
    **{same: same for same in "pbtdkfvszhmnlwj"},
    **dict.fromkeys("gɡɢɠʛ", "g"),
    **dict.fromkeys("ɓβʙ", "b"),
    **dict.fromkeys("ɖɗ", "d"),
    **dict.fromkeys("ʈ", "t"),
    **dict.fromkeys("cq", "k"),
    **dict.fromkeys("ɟʝʄ", "dZ"),
    **dict.fromkeys("ɸ", "f"),
    **dict.fromkeys("ʋ", "v"),
    **dict.fromkeys("θ", "T"),
    **dict.fromkeys("ð", "D"),
    **dict.fromkeys("ʃʂɕ", "S"),
    **dict.fromkeys("ʒʐʑ", "Z"),
    **dict.fromkeys("xχçɧ", "x"),
    **dict.fromkeys("ɣ", "g"),
    **dict.fromkeys("ħɦʜʕʢ", "h"),
    **dict.fromkeys("ɱ", "m"),
    **dict.fromkeys("ɳɴ", "n"),
    **dict.fromkeys("ɲ", "nj"),
    **dict.fromkeys("ŋ", "N"),
    **dict.fromkeys("rɹɻɾɽʀʁ", "r"),
    **dict.fromkeys("ɫɭʟɬɮɺ", "l"),
    **dict.fromkeys("ʎ", "lj"),
    **dict.fromkeys("ɰɥʍ", "w"),
    "ˈ": "'",
    "ˌ": ",",
    "|": "_:",
    "‖": "_:",
    " ": "_|",
}

_LONGEST = max(map(len, MNEMONICS))
_SPAN = re.compile(f"{OPENING}([^{CLOSING}]*){CLOSING}")


def with_mnemonics(spoken: str) -> str:
    """Return a spoken form with its phonemes as eSpeak NG takes them."""
    return _SPAN.sub(lambda match: f"[[{mnemonics(match[1])}]]", spoken)


def mnemonics(ipa: str) -> str:
    """Return phonemes of the IPA as mnemonics; what only colours a sound is left out."""
    said: list[str] = []
    position = 0
    while position < len(ipa):
        for size in range(_LONGEST, 0, -1):
            known = MNEMONICS.get(ipa[position : position + size])
            if known:
                said.append(known)
                break
        else:
            size = 1
        position += size
    return "".join(said)
