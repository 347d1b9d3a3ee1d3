"""Frames of an animated page while slips are drawn and printed, and of the same page while nothing happens.

The page measures itself: Python would have to wait for the thread that draws, and it has no part in a frame.
"""

import sys
from threading import Event, Thread

from PySide6.QtCore import QByteArray, QEventLoop, QMetaObject, QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.printer import printer_of
from kiosk.adapters.slip_pdf import SlipPdf
from kiosk.app.running import application
from kiosk.bench.samples import Samples
from kiosk.bench.simulator import Simulator
from kiosk.bench.slip import record
from kiosk.core.record import PrintOutcome
from kiosk.ports import Printer

_PAGE = b"""
import QtQuick
Window {
    id: page
    property var times: []
    function begin() { times = []; }
    width: 1280
    height: 800
    visible: true
    Repeater {
        model: 24
        Rectangle {
            required property int index
            x: 40 + index % 6 * 200
            y: 40 + Math.floor(index / 6) * 190
            width: 160
            height: 140
            radius: 20
            color: "#0c4f5c"
            Text { anchors.centerIn: parent; text: "Page " + parent.index; color: "white"; font.pixelSize: 30 }
            RotationAnimation on rotation { from: 0; to: 360; duration: 4000; loops: Animation.Infinite }
        }
    }
    FrameAnimation {
        running: true
        onTriggered: page.times.push(frameTime)
    }
}
"""
_WARM_UP_MS = 500
_TURN_MS = 1000


def main(turns: int) -> None:
    """Prints the samples of ``turns`` seconds idle and as many printing, in turn."""
    application()
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QByteArray(_PAGE), QUrl())
    window = component.create()
    if not isinstance(window, QQuickWindow):
        raise TypeError(component.errorString())
    samples = Samples()
    with Simulator() as simulator:
        printer = printer_of("ipp", address=simulator.uri, user="bench")
        _printed(printer, SlipPdf(), "BENCH0")
        _frames(window, _WARM_UP_MS)
        for turn in range(turns):
            samples.floor += _frames(window, _TURN_MS)
            over = Event()
            printing = Thread(target=_print_on, args=(printer, over, turn))
            printing.start()
            samples.product += _frames(window, _TURN_MS)
            over.set()
            printing.join()
    samples.tell()


def _frames(window: QQuickWindow, ms: int) -> list[int]:
    """Nanoseconds of each frame in that time."""
    QMetaObject.invokeMethod(window, "begin")
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
    return [round(seconds * 1e9) for seconds in window.property("times").toVariant()]


def _print_on(printer: Printer, over: Event, turn: int) -> None:
    maker, number = SlipPdf(), 0
    while not over.is_set():
        number += 1
        _printed(printer, maker, f"BENCH{turn}N{number}")


def _printed(printer: Printer, maker: SlipPdf, job: str) -> None:
    if printer.send(maker.draw(record()), job).outcome is not PrintOutcome.PRINTED:
        raise RuntimeError("the simulator did not print")


if __name__ == "__main__":
    main(int(sys.argv[1]))
