"""The seal on a letter's code: HMAC-SHA-256 by itsdangerous, which takes several keys and compares in even time."""

from collections.abc import Sequence
from hashlib import sha256

from itsdangerous.encoding import base64_decode, base64_encode
from itsdangerous.signer import HMACAlgorithm, Signer

from kiosk.core.letter import SEAL_BYTES

_SALT = b"imaging-checkin-kiosk letter 1"


class LetterSeal:
    """Fulfils ``ports.Seal``. The first of ``keys`` seals, every one of them is believed."""

    def __init__(self, keys: Sequence[str]) -> None:
        """Raises ``ValueError`` where there is no key."""
        if not keys:
            raise ValueError("a seal takes at least one key")
        # itsdangerous wants the newest last.
        self._signer = Signer(
            list(reversed(keys)), _SALT, key_derivation="hmac", digest_method=sha256, algorithm=_Short(sha256)
        )

    def make(self, body: bytes) -> bytes:
        """See ``ports.Seal``."""
        return base64_decode(self._signer.get_signature(body))

    def holds(self, body: bytes, seal: bytes) -> bool:
        """See ``ports.Seal``."""
        return self._signer.verify_signature(body, base64_encode(seal))


class _Short(HMACAlgorithm):
    """The first bytes of the HMAC (RFC 2104, section 5)."""

    def get_signature(self, key: bytes, value: bytes) -> bytes:
        return super().get_signature(key, value)[:SEAL_BYTES]
