"""Source to Article: one file per format, and the choice between them."""
