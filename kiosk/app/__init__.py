"""The composition root: it alone sees all. Nothing is imported here, so that a command pays for its own part alone."""
