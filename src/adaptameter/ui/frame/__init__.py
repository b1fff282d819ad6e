"""The frame around the pages: top bar, path, search, help."""
