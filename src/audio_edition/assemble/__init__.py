"""Takes to timeline and chunks: pauses, chapters, joining."""
