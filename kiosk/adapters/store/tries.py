"""Wrong PINs, counted from the audit: a restart forgets none of them, and neither does a second process."""

# mypy: allow-untyped-calls
# (types-peewee leaves what runs a query untyped)

from datetime import datetime
from typing import Final

import msgspec

from kiosk.adapters.store.db import Store
from kiosk.adapters.store.tables import AuditRow
from kiosk.core.staff.pin import Tries

EVENT: Final = "staff_pin"


class StoreTries:
    """Fulfils ``ports.PinTries`` for one kiosk."""

    def __init__(self, store: Store, kiosk: str) -> None:
        self._store = store
        self._kiosk = kiosk

    def since(self, moment: datetime) -> Tries:
        """See ``ports.PinTries``. Raises ``StoreError``."""
        query = (
            AuditRow.select(AuditRow.at, AuditRow.facts)
            .where((AuditRow.event == EVENT) & (AuditRow.kiosk == self._kiosk) & (AuditRow.at >= moment.isoformat()))
            .order_by(AuditRow.id.desc())
            .tuples()
        )
        wrong, last = 0, None
        with self._store.reading() as database:
            for at, facts in database.execute(query):
                result = msgspec.json.decode(facts).get("result")
                if result == "ok":
                    break
                # any other row only says from when on the wait runs
                wrong += result == "wrong"
                last = last or datetime.fromisoformat(at)
        return Tries(wrong, last)
