"""Who gives a command."""

import getpass
import os


def login() -> str:
    """Who asked, as the machine knows them; behind sudo, who was there before."""
    try:
        return os.environ.get("SUDO_USER") or getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
