"""The local page: a thin face over workflow."""
