"""Between the visit and the screen: the only package, with ``app``, ``demo`` and Qt speech, that knows Qt."""

QML_IMPORT_NAME = "Kiosk.ViewModel"
QML_IMPORT_MAJOR_VERSION = 1
