"""Utterances to takes: identity, plan, store, workers."""
