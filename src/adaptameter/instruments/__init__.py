"""Instruments as TOML files: structure in one, texts by language beside it."""
