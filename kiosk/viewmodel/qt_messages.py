"""Qt's own messages, in the kiosk's log."""

import logging
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_messages() -> None:
    """From here on Qt writes to the logger ``qt``."""
    qInstallMessageHandler(_write)


def _write(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind == QtMsgType.QtFatalMsg:
        # Qt ends the program next; whoever started it by hand sees a shell's "Aborted" and no more
        sys.stderr.write(f"kiosk: {message}\n")
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s %s", context.category, message)
