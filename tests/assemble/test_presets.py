from audio_edition.assemble.presets import PRESETS


def test_an_edition_has_the_loudness_that_its_preset_is_known_by() -> None:
    asked = {name: preset and (preset.asked, preset.true_peak) for name, preset in PRESETS.items()}
    assert asked == {
        "podcast": (-19.0, -1.0),
        "acx": (-19.0, -3.0),
        "ebu": (-23.0, -1.0),
        "off": None,
    }


def test_a_peak_is_kept_so_low_that_no_codec_lifts_it_over_its_limit() -> None:
    for preset in filter(None, PRESETS.values()):
        assert preset.ceiling < preset.true_peak
