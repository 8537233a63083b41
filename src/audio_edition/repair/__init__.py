"""Damage to text: an ordered list of small named rules."""
