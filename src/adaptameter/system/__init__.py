"""What the operating system gives: paths, settings, files, a log."""
