"""What can go wrong, in two kinds.

KnownError            the environment or the input; shown in words, retried or repaired by people
  ConfigError         the config file: what key, what is allowed
    ConfigChanged     it was changed while the kiosk was closed because of it
  ContentError        a question or procedure file: file, key, what is wrong
  ScheduleError       an export that cannot be read as a whole
  StoreError          the store cannot be opened or written
    StoreNewer        the file was made by a newer version
    StoreBusy         another process holds the file
    StoreKeyError     the store's key is missing, refused or another one
    AlreadyRunning    this kiosk runs already
    AlreadyRecorded   a record for this accession exists
  SlipError           the slip cannot be drawn (a glyph that no font has)
  LetterError         no letter can be made for an accession
  PrinterError        the printer or its folder

Anything else is a bug: it goes to the crash log and the kiosk starts anew. No message holds patient data.
"""


class KnownError(Exception):
    """The environment's or the input's fault; its text is for staff and says what to do."""


class ConfigError(KnownError):
    """The config file is wrong."""


class ConfigChanged(ConfigError):
    """The config file is another than the one that the kiosk runs with: it is to be started anew."""


class ContentError(KnownError):
    """A content file is wrong; the text names the file and the key."""


class ScheduleError(KnownError):
    """An export is refused as a whole; nothing was changed."""


class StoreError(KnownError):
    """The store cannot be opened, read or written."""


class StoreNewer(StoreError):
    """The store was made by a newer version of the kiosk."""


class StoreBusy(StoreError):
    """Another process holds the store."""


class StoreKeyError(StoreError):
    """The store's key is missing, is kept where it must not be, or is not the one that the store was made with."""


class AlreadyRunning(StoreError):
    """Another process is this kiosk."""


class AlreadyRecorded(StoreError):
    """Someone has checked in for this accession already."""


class SlipError(KnownError):
    """The slip cannot be drawn."""


class LetterError(KnownError):
    """No letter can be made for this accession."""


class PrinterError(KnownError):
    """The printer cannot take the slip."""
