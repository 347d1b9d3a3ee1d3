"""The kiosk's store: appointments, records, print jobs and the audit, in one SQLite file through peewee."""

from kiosk.adapters.store.appointments import ImportCounts, StoreSchedule
from kiosk.adapters.store.audit import StoreAudit
from kiosk.adapters.store.db import Store, open_store
from kiosk.adapters.store.desk import StoreDesk
from kiosk.adapters.store.records import StoreRecords

__all__ = ["ImportCounts", "Store", "StoreAudit", "StoreDesk", "StoreRecords", "StoreSchedule", "open_store"]
