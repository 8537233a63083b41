import pytest

from audio_edition.cli.output import clock, count, table


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (59.6, "1:00"), (61, "1:01"), (3599.7, "1:00:00"), (37230, "10:20:30")],
)
def test_durations_are_shown_as_clocks_show_them(seconds: float, shown: str) -> None:
    assert clock(seconds) == shown


def test_nouns_follow_their_number() -> None:
    assert [count(n, "sentence") for n in (0, 1, 2)] == ["0 sentences", "1 sentence", "2 sentences"]


def test_columns_of_a_table_are_aligned() -> None:
    assert table([("a", "long one"), ("bbb", "c")], ("X", "Y")) == [
        "X    Y",
        "a    long one",
        "bbb  c",
    ]
