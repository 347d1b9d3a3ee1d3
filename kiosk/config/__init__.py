"""What a site sets: one TOML file, read into frozen structs. Anything in it that is not understood is an error."""

from kiosk.config.check import Wrong
from kiosk.config.folders import (
    APP,
    catalogue_folders,
    content_folder,
    log_folder,
    printer_folder,
    printer_place,
    schedule_reports_place,
    store_path,
)
from kiosk.config.found import VARIABLE, find_config, found_config
from kiosk.config.loading import examine, file_hash, load_config, told, wrong_in
from kiosk.config.settings import (
    Config,
    ContentPlace,
    Device,
    ExamEntry,
    File,
    Film,
    Headers,
    Languages,
    Letters,
    OtherCenter,
    Retention,
    Schedule,
    SexWords,
    Speech,
    Staff,
    StorePlace,
)
from kiosk.config.text import read_config
from kiosk.config.together import fold_status

__all__ = (
    "APP",
    "VARIABLE",
    "Config",
    "ContentPlace",
    "Device",
    "ExamEntry",
    "File",
    "Film",
    "Headers",
    "Languages",
    "Letters",
    "OtherCenter",
    "Retention",
    "Schedule",
    "SexWords",
    "Speech",
    "Staff",
    "StorePlace",
    "Wrong",
    "catalogue_folders",
    "content_folder",
    "examine",
    "file_hash",
    "find_config",
    "fold_status",
    "found_config",
    "load_config",
    "log_folder",
    "printer_folder",
    "printer_place",
    "read_config",
    "schedule_reports_place",
    "store_path",
    "told",
    "wrong_in",
)
