"""Codes and facts become sentences here, in whatever language the words were given."""
