"""What a build will do with every sentence, and why: pure, and linear in the sentences."""

from collections.abc import Iterator, Mapping

from audio_edition.model import Action, Plan, PlanItem, Reason
from audio_edition.render.changes import Cause, History
from audio_edition.render.estimate import speech_seconds, work_seconds
from audio_edition.render.script import Line, Script
from audio_edition.render.store import StoreState

SAME = "the same as an earlier sentence"


def make_plan(
    script: Script,
    previous: Script | None,
    states: Mapping[str, StoreState],
    speeds: Mapping[str, float],
    workers: int,
) -> Plan:
    """Return a plan: the script's sentences in reading order, then those that are dropped.

    Args:
        script: What the edition is to say.
        previous: What its last build said; None where that is not known.
        states: How the take of every sentence of the script stands in the store.
        speeds: Every measured engine's realtime factor.
        workers: Processes that will render side by side.
    """
    history = History(script, previous)
    items = [*_spoken(script, states, history), *_dropped(history)]
    due = [item.utterance for item in items if item.action is Action.RENDER and item.utterance]
    return Plan(
        items=tuple(items),
        audio_seconds=sum(map(speech_seconds, due)),
        work_seconds=work_seconds(due, speeds, workers),
    )


def _spoken(
    script: Script, states: Mapping[str, StoreState], history: History
) -> Iterator[PlanItem]:
    seen: set[str] = set()
    for position, line in enumerate(script):
        state = states[line.fingerprint]
        if line.fingerprint in seen:
            yield _item(line, Action.REUSE, Cause(because=SAME))
        elif state is StoreState.PRESENT:
            yield _item(line, Action.REUSE, Cause())
        elif state is StoreState.DAMAGED:
            yield _item(line, Action.RENDER, Cause(Reason.DAMAGED))
        else:
            yield _item(line, Action.RENDER, history.why_rendered(position))
        seen.add(line.fingerprint)


def _dropped(history: History) -> Iterator[PlanItem]:
    for line, cause in history.dropped():
        yield PlanItem(line.unit, line.text, line.fingerprint, Action.DROP, *cause)


def _item(line: Line, action: Action, cause: Cause) -> PlanItem:
    return PlanItem(line.unit, line.text, line.fingerprint, action, *cause, line.utterance)
