"""Secrets, sealed boxes, signatures: the one door to `cryptography`."""
