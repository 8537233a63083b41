"""Audio Edition: an article or a book becomes a chaptered, captioned audio edition, offline."""
