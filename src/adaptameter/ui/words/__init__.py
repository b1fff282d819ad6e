"""The program's own sentences by code, in English, ready for translation."""
