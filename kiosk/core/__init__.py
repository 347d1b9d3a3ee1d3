"""The visit itself: pure functions over frozen data. Standard library only; no clock, no random, no I/O."""
