"""The edition's files, all made from one timeline."""
