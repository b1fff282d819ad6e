"""Reliability figures from a library: the one door to `krippendorff`."""
