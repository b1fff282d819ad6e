"""The parts of the page on which one indicator is answered."""
