import pytest

from audio_edition.engines import Engine, get_engine
from audio_edition.engines.silent import SAMPLES_PER_CHARACTER
from audio_edition.model import Utterance, Voice
from support.engine_contract import EngineContract


class TestSilent(EngineContract):
    @pytest.fixture
    def engine(self) -> Engine:
        return get_engine("silent")

    def test_every_character_lasts_the_documented_number_of_samples(self, engine: Engine) -> None:
        audio = engine.synthesise(Utterance("twelve chars", Voice("low", engine="silent")))
        assert audio.length == 12 * SAMPLES_PER_CHARACTER

    def test_its_voices_sound_different(self, engine: Engine) -> None:
        low = engine.synthesise(Utterance("a", Voice("low", engine="silent")))
        high = engine.synthesise(Utterance("a", Voice("high", engine="silent")))
        assert low.data != high.data
