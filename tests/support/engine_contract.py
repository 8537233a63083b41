"""What every engine must keep: inherit the class, give it a fixture named `engine`."""

import pytest

from audio_edition.engines import Engine
from audio_edition.errors import VoiceError
from audio_edition.model import Utterance, Voice

SENTENCE = "The ferry leaves at noon, whether or not you are on it."
OTHER = "Nobody had told the lighthouse keeper."


class EngineContract:
    """Behaviour that the rest of the project relies on."""

    def test_it_has_nothing_to_complain_about_here(self, engine: Engine) -> None:
        assert engine.check() is None

    def test_its_version_names_something_and_stays_the_same(self, engine: Engine) -> None:
        assert engine.version().strip()
        assert engine.version() == engine.version()

    def test_its_voices_have_names_of_their_own(self, engine: Engine) -> None:
        names = [voice.name for voice in engine.voices()]
        assert names
        assert len(set(names)) == len(names)

    def test_every_voice_is_found_by_its_name_in_any_case(self, engine: Engine) -> None:
        for voice in engine.voices():
            assert engine.resolve(voice.name) == voice.name
            assert engine.resolve(voice.name.upper()) == voice.name

    def test_an_unknown_voice_is_refused_with_a_hint(self, engine: Engine) -> None:
        with pytest.raises(VoiceError, match="no-such-voice") as refusal:
            engine.resolve("no-such-voice")
        assert refusal.value.hint

    def test_an_unknown_voice_is_not_spoken_with_another(self, engine: Engine) -> None:
        with pytest.raises(VoiceError):
            engine.synthesise(Utterance(SENTENCE, Voice("no-such-voice", engine=engine.name)))

    def test_quotes_have_another_voice_than_the_narrator(self, engine: Engine) -> None:
        narrator, quote = (
            engine.default_voice("en"),
            engine.default_quote_voice(engine.default_voice("en")),
        )
        assert engine.resolve(narrator) == narrator
        assert engine.resolve(quote) == quote
        assert narrator != quote

    def test_a_narrator_who_has_the_quote_voice_leaves_quotes_another(self, engine: Engine) -> None:
        quote = engine.default_quote_voice(engine.default_voice("en"))
        assert engine.default_quote_voice(quote) != quote

    def test_a_voice_has_a_language(self, engine: Engine) -> None:
        assert engine.language_of(engine.default_voice("en")).partition("-")[0] == "en"

    def test_the_same_utterance_is_the_same_sound_whatever_came_before(
        self, engine: Engine
    ) -> None:
        narrator, quote = (
            engine.default_voice("en"),
            engine.default_quote_voice(engine.default_voice("en")),
        )
        wanted = Utterance(SENTENCE, Voice(quote, engine=engine.name))
        first = engine.synthesise(wanted)
        engine.synthesise(Utterance(OTHER, Voice(narrator, rate=220, engine=engine.name)))
        engine.synthesise(Utterance(OTHER, Voice(quote, pitch=80, engine=engine.name)))
        assert engine.synthesise(wanted) == first

    def test_more_words_last_longer(self, engine: Engine) -> None:
        voice = Voice(engine.default_voice("en"), engine=engine.name)
        short = engine.synthesise(Utterance(SENTENCE, voice))
        long = engine.synthesise(Utterance(f"{SENTENCE} {OTHER}", voice))
        assert 0.5 < short.seconds < long.seconds

    def test_it_writes_nothing_where_results_go(
        self, engine: Engine, capfd: pytest.CaptureFixture[str]
    ) -> None:
        engine.synthesise(
            Utterance(SENTENCE, Voice(engine.default_voice("en"), engine=engine.name))
        )
        assert capfd.readouterr().out == ""
