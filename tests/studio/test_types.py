"""The pages' scripts, held to the types that their comments name."""

import shutil
import subprocess
from pathlib import Path

import pytest

from support.browser import NODE_MODULES

NODE = shutil.which("node") or "node"
TSC = NODE_MODULES / "typescript" / "bin" / "tsc"
SOURCE = Path(__file__).parents[2] / "src" / "audio_edition"
OPTIONS = (
    "--noEmit --allowJs --checkJs --strict --noUnusedLocals --skipLibCheck --target es2022 "
    "--module es2022 --moduleResolution bundler --lib es2022,dom,dom.iterable"
)


@pytest.mark.skipif(not TSC.exists(), reason="typescript is not in build/node")
def test_the_scripts_of_both_pages_have_the_types_that_they_say() -> None:
    scripts = [*SOURCE.glob("studio/page/*.js"), *SOURCE.glob("publish/page/*.js")]
    checked = subprocess.run(
        [NODE, str(TSC), *OPTIONS.split(), *map(str, scripts)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert scripts
    assert checked.stdout == ""
    assert checked.returncode == 0
