"""From handing a slip to a printer over IPP to knowing that it has printed, less the time of the printer's engine.

What the engine takes, by its own clock, is the floor. The simulator's network, its queue and the start of its engine
count as the product's: the figure is more than the kiosk's part, never less.
"""

import sys
import time

from kiosk.adapters.printer import printer_of
from kiosk.adapters.slip_pdf import SlipPdf
from kiosk.bench.samples import Samples
from kiosk.bench.simulator import Simulator
from kiosk.bench.slip import record
from kiosk.core.record import PrintOutcome

_WARM_UP = 3


def measured(count: int) -> Samples:
    """``count`` slips, one after another. Raises ``RuntimeError`` where cups-ipp-utils is missing."""
    document = SlipPdf().draw(record())
    samples = Samples()
    with Simulator() as simulator:
        printer = printer_of("ipp", address=simulator.uri, user="bench")
        for number in range(count + _WARM_UP):
            begun = time.perf_counter_ns()
            printed = printer.send(document, f"BENCH{number}")
            known = time.perf_counter_ns()
            if printed.outcome is not PrintOutcome.PRINTED:
                raise RuntimeError(f"the simulator did not print: {printed.detail}")
            if number >= _WARM_UP:
                engine = round(simulator.engine_seconds * 1e9)
                samples.add(product=known - begun - engine, floor=engine)
    return samples


if __name__ == "__main__":
    measured(int(sys.argv[1])).tell()
