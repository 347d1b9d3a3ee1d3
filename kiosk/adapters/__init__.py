"""The outside, behind the ports. Each module imports its own third party, and none knows Qt."""
