"""Plans read as sentences: what is done with each sentence, and why."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.model import Action, Plan, Reason, Utterance, Voice
from audio_edition.render.estimate import START_SECONDS
from audio_edition.render.fingerprint import fingerprint
from audio_edition.render.plan import make_plan
from audio_edition.render.script import Line, Script
from audio_edition.render.store import StoreState

VOICE = Voice("en-us")
OPENING = "The harbour was quiet when the first boats came in."
PRICE = "By noon the price of mackerel had fallen twice."
RAIN = "Then came the rain."
ARTICLE = (OPENING, PRICE, RAIN)


def _line(text: str, voice: Voice = VOICE, spoken: str | None = None, version: str = "1.0") -> Line:
    utterance = Utterance(spoken or text, voice)
    return Line(f"unit of {text}", text, utterance, version, fingerprint(utterance, version))


def _script(*texts: str, voice: Voice = VOICE, version: str = "1.0") -> Script:
    return tuple(_line(text, voice, version=version) for text in texts)


def _plan(script: Script, previous: Script | None, *, kept: Script | None = None) -> Plan:
    """Plan with a store that holds what the previous build said, or what is `kept`."""
    present = {line.fingerprint for line in (previous or () if kept is None else kept)}
    states = {
        line.fingerprint: StoreState.PRESENT if line.fingerprint in present else StoreState.MISSING
        for line in script
    }
    return make_plan(script, previous, states, {}, workers=2)


def _told(plan: Plan) -> list[tuple[str, str, str | None, str | None]]:
    return [
        (i.sentence, i.action.value, i.reason and i.reason.value, i.because) for i in plan.items
    ]


def _to_render(plan: Plan) -> list[tuple[str, Reason | None, str | None]]:
    return [(i.sentence, i.reason, i.because) for i in plan.items if i.action is Action.RENDER]


def test_the_first_build_renders_all_because_it_is_missing() -> None:
    assert _told(_plan(_script(*ARTICLE), None)) == [
        (text, "render", "missing", None) for text in ARTICLE
    ]


def test_a_build_with_nothing_changed_reuses_all() -> None:
    assert _told(_plan(_script(*ARTICLE), _script(*ARTICLE))) == [
        (text, "reuse", None, None) for text in ARTICLE
    ]


def test_a_typo_renders_its_sentence_because_of_the_old_text() -> None:
    typo = "By noon the prise of mackerel had fallen twice."
    plan = _plan(_script(*ARTICLE), _script(OPENING, typo, RAIN))
    assert _to_render(plan) == [(PRICE, Reason.TEXT, typo)]
    assert _told(plan)[-1] == (typo, "drop", "text", None)


def test_a_new_sentence_has_no_old_text() -> None:
    new = "Gulls fought over what was left."
    assert _to_render(_plan(_script(OPENING, new, PRICE, RAIN), _script(*ARTICLE))) == [
        (new, Reason.TEXT, None)
    ]


def test_a_moved_sentence_renders_nothing() -> None:
    plan = _plan(_script(RAIN, OPENING, PRICE), _script(*ARTICLE))
    assert plan.count(Action.REUSE) == 3
    assert plan.count(Action.RENDER) == plan.count(Action.DROP) == 0


def test_a_deleted_sentence_is_dropped_at_the_end() -> None:
    plan = _plan(_script(OPENING, RAIN), _script(*ARTICLE))
    assert _told(plan)[2:] == [(PRICE, "drop", "text", None)]
    assert plan.items[-1].utterance is None


def test_a_sentence_that_comes_back_is_reused_although_the_last_build_had_it_not() -> None:
    plan = _plan(_script(*ARTICLE), _script(OPENING), kept=_script(*ARTICLE))
    assert plan.count(Action.REUSE) == 3


def test_a_split_paragraph_names_the_sentence_it_comes_from() -> None:
    joined = "Then came the rain, and nobody stayed."
    plan = _plan(_script(OPENING, RAIN, "And nobody stayed."), _script(OPENING, joined))
    assert _to_render(plan)[0] == (RAIN, Reason.TEXT, joined)


def test_the_same_sentence_twice_is_rendered_once() -> None:
    assert _told(_plan(_script(RAIN, OPENING, RAIN), None)) == [
        (RAIN, "render", "missing", None),
        (OPENING, "render", "missing", None),
        (RAIN, "reuse", None, "the same as an earlier sentence"),
    ]


def test_the_same_words_in_two_voices_are_two_takes() -> None:
    script = (_line(RAIN), _line(RAIN, replace(VOICE, pitch=70)))
    assert _plan(script, None).count(Action.RENDER) == 2


@pytest.mark.parametrize(
    ("changed", "because"),
    [
        (replace(VOICE, name="en-gb"), "voice en-us → en-gb"),
        (replace(VOICE, rate=180), "rate 165 → 180"),
        (replace(VOICE, pitch=60, volume=0.5), "pitch 50 → 60, volume 1.0 → 0.5"),
        (replace(VOICE, engine="silent", name="low"), "engine pyttsx3 → silent, voice en-us → low"),
    ],
)
def test_another_voice_is_told_by_what_changed_in_it(changed: Voice, because: str) -> None:
    plan = _plan(_script(*ARTICLE, voice=changed), _script(*ARTICLE))
    assert _to_render(plan) == [(text, Reason.VOICE, because) for text in ARTICLE]
    assert {item.reason for item in plan.items if item.action is Action.DROP} == {Reason.VOICE}


def test_another_engine_version_is_told_with_both() -> None:
    plan = _plan(_script(RAIN, version="1.1"), _script(RAIN))
    assert _to_render(plan) == [(RAIN, Reason.ENGINE, "1.0 → 1.1")]


def test_another_spoken_form_is_told_with_the_old_one() -> None:
    plan = _plan(
        (_line("Dr. Qvist left.", spoken="Doctor Kvist left."),), _script("Dr. Qvist left.")
    )
    assert _to_render(plan) == [("Dr. Qvist left.", Reason.LEXICON, "was said “Dr. Qvist left.”")]


def test_another_processing_of_takes_is_told() -> None:
    old = replace(_line(RAIN), fingerprint="of another processing")
    plan = _plan(_script(RAIN), (old,))
    assert _to_render(plan) == [(RAIN, Reason.ENGINE, "takes are processed in another way")]


def test_a_take_that_has_been_deleted_is_missing() -> None:
    plan = _plan(_script(*ARTICLE), _script(*ARTICLE), kept=_script(OPENING, RAIN))
    assert _to_render(plan) == [(PRICE, Reason.MISSING, None)]


def test_a_damaged_take_is_made_again() -> None:
    script = _script(RAIN)
    plan = make_plan(script, script, {script[0].fingerprint: StoreState.DAMAGED}, {}, workers=1)
    assert _to_render(plan) == [(RAIN, Reason.DAMAGED, None)]


def test_the_estimate_counts_only_what_is_rendered() -> None:
    nothing = _plan(_script(*ARTICLE), _script(*ARTICLE))
    assert nothing.audio_seconds == nothing.work_seconds == 0
    one = _plan(_script(*ARTICLE), _script(OPENING, PRICE))
    assert 0.5 < one.audio_seconds < 2
    assert one.work_seconds > START_SECONDS


@given(
    st.lists(st.sampled_from([*ARTICLE, "Yes.", "No."]), max_size=12),
    st.lists(st.sampled_from([*ARTICLE, "Yes.", "No."]), max_size=12),
)
def test_every_sentence_is_planned_once_in_its_order(now: list[str], before: list[str]) -> None:
    plan = _plan(_script(*now), _script(*before))
    assert [i.sentence for i in plan.items if i.action is not Action.DROP] == now
    assert {i.sentence for i in plan.items if i.action is Action.DROP} == set(before) - set(now)
    rendered = [i.fingerprint for i in plan.items if i.action is Action.RENDER]
    assert len(rendered) == len(set(rendered))
    assert {i.sentence for i in plan.items if i.action is Action.RENDER} == set(now) - set(before)


def test_a_rewritten_book_is_planned_in_time_that_grows_with_its_length() -> None:
    old = _script(*(f"In year {n} the keeper wrote {n * 7} lines in the log." for n in range(4000)))
    new = _script(*(f"In year {n} the keeper wrote {n * 9} lines in a log." for n in range(4000)))
    started = time.process_time()
    plan = _plan(new, old)
    assert time.process_time() - started < 2
    assert plan.count(Action.RENDER) > 3900
