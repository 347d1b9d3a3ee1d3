"""The machine's clock and its source of chance."""

import secrets
from datetime import UTC, datetime


class SystemClock:
    """Fulfils ``ports.Clock``; the machine's time zone is the center's."""

    def now(self) -> datetime:
        """See ``ports.Clock``."""
        return datetime.now(UTC).astimezone().replace(tzinfo=None)

    def utc(self) -> datetime:
        """See ``ports.Clock``."""
        return datetime.now(UTC)

    def entropy(self, count: int) -> bytes:
        """See ``ports.Clock``."""
        return secrets.token_bytes(count)
