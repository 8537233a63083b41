"""English number words: cardinals, ordinals, years, decimals, digits.

Eighty lines of our own, because the common library for them costs two thirds of the start-up
time that a whole command may take.
"""

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = ("", "", *("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"))
_SCALES = ("", "thousand", "million", "billion", "trillion", "quadrillion")
_IRREGULAR_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}

NUMBER_WORDS = (*_SMALL[1:], *_TENS[2:])
"""The words of numbers below a hundred, but for zero and what a hyphen joins."""

LARGEST = 10 ** (3 * len(_SCALES)) - 1
"""The largest number that has a name here."""


def cardinal(number: int) -> str:
    """Return a number in words: 2500 is `two thousand five hundred`.

    Args:
        number: From 0 to `LARGEST`.
    """
    if number < 1000:
        return _below_thousand(number)
    parts: list[str] = []
    for scale in _SCALES:
        number, group = divmod(number, 1000)
        if group:
            parts.insert(0, f"{_below_thousand(group)} {scale}".rstrip())
    return " ".join(parts)


def lakhs(number: int) -> str:
    """Return a number in Indian words: 250000 is `two lakh fifty thousand`."""
    crore, rest = divmod(number, 10_000_000)
    lakh, rest = divmod(rest, 100_000)
    parts = [f"{cardinal(crore)} crore"] if crore else []
    parts += [f"{cardinal(lakh)} lakh"] if lakh else []
    return " ".join((*parts, cardinal(rest))) if rest else " ".join(parts)


def ordinal(number: int) -> str:
    """Return a rank in words: 23 is `twenty-third`."""
    words = cardinal(number)
    head, separator, last = _split_last(words)
    return head + separator + ordinal_word(last)


def year(number: int) -> str:
    """Return a year in words: 1940 is `nineteen forty`, 2001 `two thousand one`."""
    century, rest = divmod(number, 100)
    if not 11 <= century <= 99 and not 1010 <= number <= 1099:
        return cardinal(number)
    if century == 20 and rest < 10:
        return cardinal(number)
    if rest == 0:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {two_digits(rest)}"


def two_digits(number: int) -> str:
    """Return the last half of a year or of a clock time: 5 is `oh five`."""
    return cardinal(number) if number > 9 else f"oh {cardinal(number)}"


def decimal(whole: str, part: str) -> str:
    """Return a decimal number in words: `1`, `25` is `one point two five`."""
    return f"{cardinal(int(whole))} point {digits(part)}" if whole else f"point {digits(part)}"


def digits(text: str) -> str:
    """Return each digit of the text as a word."""
    return " ".join(_SMALL[int(digit)] for digit in text if digit.isdecimal())


def plural(words: str) -> str:
    """Return number words in the plural: `nineteen forty` is `nineteen forties`."""
    if words.endswith("y"):
        return f"{words[:-1]}ies"
    return f"{words}es" if words.endswith("x") else f"{words}s"


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    parts = [f"{_SMALL[hundreds]} hundred"] if hundreds else []
    if rest or not hundreds:
        parts.append(_below_hundred(rest))
    return " ".join(parts)


def _below_hundred(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]}-{_SMALL[ones]}" if ones else _TENS[tens]


def _split_last(words: str) -> tuple[str, str, str]:
    """Return what comes before the last word, the mark between them, and the last word."""
    cut = max(words.rfind(" "), words.rfind("-"))
    return (words[:cut], words[cut], words[cut + 1 :]) if cut >= 0 else ("", "", words)


def ordinal_word(word: str) -> str:
    """Return the rank that goes with the last word of a number."""
    if word in _IRREGULAR_ORDINALS:
        return _IRREGULAR_ORDINALS[word]
    return f"{word[:-1]}ieth" if word.endswith("y") else f"{word}th"
