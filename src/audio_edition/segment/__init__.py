"""Roles, quotations, speakers, sentences: an Article's blocks become units."""
