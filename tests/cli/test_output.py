from audio_edition.cli.output import count, table


def test_nouns_follow_their_number() -> None:
    assert [count(n, "sentence") for n in (0, 1, 2)] == ["0 sentences", "1 sentence", "2 sentences"]


def test_columns_of_a_table_are_aligned() -> None:
    assert table([("a", "long one"), ("bbb", "c")], ("X", "Y")) == [
        "X    Y",
        "a    long one",
        "bbb  c",
    ]
