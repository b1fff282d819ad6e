"""The command line: the same services, no window."""
