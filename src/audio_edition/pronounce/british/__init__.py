"""What British English says in a way of its own, and what its print shortens.

Some of it means something else across the ocean; hence these classes are for British text alone.
"""
