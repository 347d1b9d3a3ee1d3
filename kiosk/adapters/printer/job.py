"""The name of a print job: it stands in queues, logs and file names, so it is never a person's."""

import re

_PLAIN = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")


def plain_name(job: str) -> str:
    """``job`` itself: letters and digits, hyphens between. Raises ``ValueError`` for anything else."""
    if not _PLAIN.fullmatch(job):
        raise ValueError("a print job is named with letters, digits and hyphens between them")
    return job
