"""The window, its pages and its widgets: the only floor that knows Qt."""
