"""Measures the kiosk against the least that its libraries can do for the same result, in the same run.

A time says little: machines differ, and a shared one differs from minute to minute. So every time stands over a floor
that takes turns with it: a start over a process that shows one label, a tap over a bare page with the same picture.
``run`` starts the measurements, each a process of its own, and prints the ratios; docs/benchmarks.md explains them.
"""
