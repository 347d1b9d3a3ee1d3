"""The sample exports of tests/sites, each with its site's configuration."""

from pathlib import Path

from kiosk.adapters.schedule_csv import read_export
from kiosk.adapters.schedule_report import Export
from kiosk.config import Config, load_config

SITES = Path(__file__).resolve().parent / "sites"
PROCEDURES = ("myelogram", "epidurography")
FILES = {"us": "us-comma-utf8.csv", "eu": "eu-semicolon-cp1252.csv", "ris": "ris-tab-utf8bom.tsv"}


def config_of(site: str) -> Config:
    return load_config(SITES / f"{site}.toml")


def bytes_of(site: str) -> bytes:
    return (SITES / FILES[site]).read_bytes()


def export_of(site: str) -> Export:
    return read_export(bytes_of(site), config_of(site), PROCEDURES)
