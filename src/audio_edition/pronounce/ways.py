"""The four ways of the compass, which are written as letters."""

WAYS = {"N": "north", "S": "south", "E": "east", "W": "west"}


def way(letters: str, joint: str = "-") -> str:
    """Return the words for one or two letters: `SE` is `south-east`."""
    return joint.join(WAYS[letter] for letter in letters)
