"""Text as XML holds it, and HTML too."""

import re
from html import escape

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 document may contain (section 2.2), not even escaped."""


def xml_text(written: str) -> str:
    """Return a text as the content of an element, or of an attribute in double quotation marks."""
    return escape(_FORBIDDEN.sub("", written))
