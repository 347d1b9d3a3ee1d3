"""`kiosk status`: figures for monitoring, of a kiosk that runs or not, and nothing of a patient."""

import json
import os
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication

from kiosk import status as module
from kiosk.adapters.store import StoreRecords, StoreSchedule, figures, site_store
from kiosk.app.checking import Checking
from kiosk.app.reporting import Reporting
from kiosk.app.running import Running
from kiosk.cli import main
from kiosk.config import Config
from kiosk.core.finding import Finding, Health
from kiosk.core.record import PrintOutcome, Status
from kiosk.status import last_crash, look, status_file
from tests.audit.visits import UNFIT
from tests.voice import Voice
from tests.walk import APPOINTMENTS, NOW, drafts
from tests.window import StandingClock, config_in

CANARY = "ZZCANARY"
