"""A draft as JSON, with the version of its form, so that old records stay readable."""

from typing import Final

import msgspec

from kiosk.core.record import Draft
from kiosk.errors import StoreError, StoreNewer

VERSION: Final = 1
"""Raised when a field of ``Draft`` or of what is in it is renamed, removed or changes its meaning; a new field with a
default needs no new version. Text of an older version is brought up to date in ``decode``."""


class _Envelope(msgspec.Struct, forbid_unknown_fields=True):
    version: int
    draft: msgspec.Raw


_envelope: Final = msgspec.json.Decoder(_Envelope)
_draft: Final = msgspec.json.Decoder(Draft)
_encoder: Final = msgspec.json.Encoder()


def encode(draft: Draft) -> str:
    """JSON text. Raises ``StoreError`` for text that no file can hold (half a character)."""
    try:
        return _encoder.encode(_Envelope(VERSION, msgspec.Raw(_encoder.encode(draft)))).decode()
    except UnicodeEncodeError:
        # from None: that error holds the text itself
        raise StoreError("the record holds a broken character and cannot be saved") from None


def decode(text: str) -> Draft:
    """The draft. Raises ``StoreNewer``, and ``StoreError`` where the text is not such a draft."""
    try:
        envelope = _envelope.decode(text)
        if envelope.version > VERSION:
            raise StoreNewer("a record was saved by a newer version of the kiosk: install that version")
        return _draft.decode(envelope.draft)
    except msgspec.MsgspecError:
        # from None: that error may quote the text
        raise StoreError("a record in the store cannot be read") from None
