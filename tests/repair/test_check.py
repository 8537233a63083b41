import pytest

from audio_edition.model import Block
from audio_edition.repair.changes import exchange
from audio_edition.repair.check import RepairError, check

WHOLE = (Block("One two three.", (1, 1)),)


def test_white_space_does_not_count() -> None:
    check((Block("One\ntwo\n\nthree.", (1, 4)),), WHOLE, [])


def test_a_lost_word_is_an_error() -> None:
    with pytest.raises(RepairError, match="two"):
        check(WHOLE, (Block("One three.", (1, 1)),), [])


def test_an_invented_word_is_an_error() -> None:
    with pytest.raises(RepairError, match="four"):
        check(WHOLE, (Block("One two three four.", (1, 1)),), [])


def test_two_words_run_together_are_an_error() -> None:
    with pytest.raises(RepairError, match="Onetwo"):
        check(WHOLE, (Block("Onetwo three.", (1, 1)),), [])


def test_a_lost_sign_is_an_error() -> None:
    with pytest.raises(RepairError):
        check(WHOLE, (Block("One two three", (1, 1)),), [])


def test_a_change_that_a_rule_tells_of_is_none() -> None:
    after = (Block("One 2 three.", (1, 1)),)
    check(WHOLE, after, [exchange("numeral", "two", "2", 1)])
