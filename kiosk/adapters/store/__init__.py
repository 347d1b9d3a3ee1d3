"""The kiosk's store: appointments, records, print jobs and the audit, in one SQLite file through peewee.

``site_store`` opens a site's, as its configuration says; ``open_store`` a plain file for tests and measurements.
"""

from kiosk.adapters.store.appointments import ImportCounts, StoreSchedule
from kiosk.adapters.store.audit import StoreAudit
from kiosk.adapters.store.db import Store, open_store
from kiosk.adapters.store.desk import StoreDesk
from kiosk.adapters.store.figures import figures
from kiosk.adapters.store.purge import Purge, Purged
from kiosk.adapters.store.records import StoreRecords
from kiosk.adapters.store.site import seen_store, site_store

__all__ = [
    "ImportCounts",
    "Purge",
    "Purged",
    "Store",
    "StoreAudit",
    "StoreDesk",
    "StoreRecords",
    "StoreSchedule",
    "figures",
    "open_store",
    "seen_store",
    "site_store",
]
