"""Plans an edition of very many sentences that need no text. Usage: planning.py SENTENCES."""

import sys
import time

from audio_edition.model import Utterance, Voice
from audio_edition.render.fingerprint import fingerprint
from audio_edition.render.plan import make_plan
from audio_edition.render.script import Line, Script
from audio_edition.render.store import StoreState

NARRATOR = Voice("en-us")
EVERY = 10
"""One sentence in so many has changed since the last build."""


def script(sentences: int, *, changed: bool) -> Script:
    """Return sentences that are all different."""
    return tuple(_line(number, changed and number % EVERY == 0) for number in range(sentences))


def _line(number: int, changed: bool) -> Line:  # noqa: FBT001 - handed on
    text = f"{'Nobody' if changed else 'Somebody'} counted to {number} on the way to the harbour."
    utterance = Utterance(text, NARRATOR)
    name = fingerprint(utterance, "1")
    return Line(f"unit-{number // 5}", text, utterance, "1", name)


def main() -> None:
    """Plan, and say how many seconds of a processor the plan itself took."""
    sentences = int(sys.argv[1])
    previous, now = script(sentences, changed=False), script(sentences, changed=True)
    known = {line.fingerprint for line in previous}
    states = {
        line.fingerprint: StoreState.PRESENT if line.fingerprint in known else StoreState.MISSING
        for line in now
    }
    started = time.process_time()
    plan = make_plan(now, previous, states, {}, 2)
    print(f"{time.process_time() - started:.2f} {len(plan.items)}")


if __name__ == "__main__":
    main()
