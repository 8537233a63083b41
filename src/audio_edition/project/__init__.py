"""Settings and folders: where an edition's inputs and outputs are."""
