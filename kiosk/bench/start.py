"""`kiosk run` as staff start it, up to the first painted screen. Prints when it is painted.

Run as a file with the config's place as its argument.
"""

import os
import sys
import time

import kiosk.cli


def painted() -> None:
    """Says so and ends at once: what ending takes is no part of a start."""
    os.write(1, b"%d\n" % time.monotonic_ns())
    os._exit(0)


def main() -> None:
    """Runs the command with an ear at its window."""
    from kiosk.app.running import Running

    load = Running.load

    def listened(running: Running) -> object:
        window = load(running)
        window.frameSwapped.connect(painted)
        return window

    Running.load = listened  # type: ignore[method-assign,assignment]
    sys.exit(kiosk.cli.main(["run", "--config", sys.argv[1]]))


if __name__ == "__main__":
    main()
