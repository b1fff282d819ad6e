"""What holds the house together, whatever is built in it."""
