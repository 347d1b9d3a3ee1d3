"""`kiosk staff`: the day in a window of its own, and `kiosk staff pin`, which makes what the config holds of a PIN."""

import getpass

from kiosk.core.staff.pin import why_not
from kiosk.errors import ConfigError


def make_pin() -> int:
    """Asks for a PIN twice without showing it, and prints the lines for the config. Raises ``ConfigError`` for one that
    is guessed too easily."""
    from kiosk.adapters.pin import hash_of

    pin = _asked("New staff PIN, 4 to 12 digits: ")
    refused = why_not(pin)
    if refused:
        raise ConfigError(f"This PIN is not taken. {refused} Choose another.")
    if _asked("The same again: ") != pin:
        raise ConfigError("The two are not the same. Nothing was made; start again.")
    print("Put this into the config, and start the kiosk anew. Where [staff] is there already, add its second line:\n")
    print("[staff]")
    print(f'pin = "{hash_of(pin)}"')
    return 0


def _asked(question: str) -> str:
    try:
        return getpass.getpass(question)
    except EOFError as error:
        raise ConfigError("Nobody typed a PIN: run kiosk staff pin at a terminal.") from error
