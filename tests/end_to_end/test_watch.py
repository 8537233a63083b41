import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

from support.program import EDITION, Program

ARTICLE = "The Bridge\n\nIt was closed in spring. Nobody asked why.\n\nA band played on the quay.\n"


def test_every_save_is_built_broken_states_are_outlived_and_ctrl_c_ends_it(
    program: Program,
) -> None:
    source = program.write("bridge.txt", ARTICLE)
    watching = subprocess.Popen(
        [*EDITION, "watch", source.name, "--json"],
        cwd=program.folder,
        env=program.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert told(watching)["rendered"] == 4
        source.write_text(ARTICLE.replace("spring", "winter"), encoding="utf-8")
        fixed = told(watching)
        assert (fixed["rendered"], fixed["reused"], fixed["dropped"]) == (1, 3, 1)
        assert [(one["action"], one["sentence"]) for one in fixed["changes"]] == [
            ("render", "It was closed in winter."),
            ("drop", "It was closed in spring."),
        ]
        source.write_text(ARTICLE, encoding="utf-8")
        assert [(one["action"], one["sentence"]) for one in told(watching)["changes"]] == [
            ("reuse", "It was closed in spring."),
            ("drop", "It was closed in winter."),
        ]
        lexicon = Path(program.folder, "lexicon.toml")
        lexicon.write_text('"quay = ', encoding="utf-8")
        assert "lexicon.toml" in told(watching)["error"]
        lexicon.write_text('"quay" = "key"', encoding="utf-8")
        assert told(watching)["changes"][0]["because"] == "quay = key"
        source.unlink()
        assert "does not exist" in told(watching)["error"]
        os.kill(watching.pid, signal.SIGINT)
        assert watching.wait(20) == 130
    finally:
        watching.kill()
        watching.communicate()


def told(watching: "subprocess.Popen[str]") -> dict[str, Any]:
    assert watching.stdout is not None
    answer: dict[str, Any] = json.loads(watching.stdout.readline())
    return answer


def test_standard_input_is_not_watched(program: Program) -> None:
    done = program.run("watch", "-")
    assert done.returncode == 2
    assert "only files can be watched" in done.stderr
