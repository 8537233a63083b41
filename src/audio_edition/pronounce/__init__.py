"""The spoken form and the voice of every sentence."""
