"""Very many scorecards at once: numpy behind one door. What goes out but for places is plain Python."""
