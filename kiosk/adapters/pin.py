"""Staff's PIN as an argon2 hash."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

from kiosk.errors import ConfigError


class HashedPin:
    """Fulfils ``ports.Pin`` for one hash of the config."""

    def __init__(self, hashed: str) -> None:
        self._hashed = hashed

    def right(self, pin: str) -> bool:
        """See ``ports.Pin``."""
        try:
            return PasswordHasher().verify(self._hashed, pin)
        except VerifyMismatchError:
            return False
        except (InvalidHashError, VerificationError) as error:
            raise ConfigError("staff.pin is not what kiosk staff pin prints: make it anew") from error


def hash_of(pin: str) -> str:
    """What goes into the config; another text each time (RFC 9106, second recommended set of the library)."""
    return PasswordHasher().hash(pin)
