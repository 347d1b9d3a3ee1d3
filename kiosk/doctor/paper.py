"""The slip and the printer, on the way that every slip goes."""

from datetime import UTC, date, datetime

from kiosk.config import Config, printer_folder
from kiosk.core.appointment import Appointment, NameGroup, Order, Person, PersonName
from kiosk.core.delivery import Trouble
from kiosk.core.draft import of_answers
from kiosk.core.finding import Finding
from kiosk.core.identify import Found
from kiosk.core.moves import path_of
from kiosk.core.record import PrintOutcome, Reason, Record, Status
from kiosk.core.rules import Rules
from kiosk.core.visit import Visit
from kiosk.doctor.findings import failed, ok

_CAME_OUT = (PrintOutcome.PRINTED, PrintOutcome.SAVED_TO_FOLDER)


def slip(config: Config) -> Finding:
    """Drawn with the site's fonts on the site's paper."""
    from kiosk.app.paper import slip_maker

    document = slip_maker(config).draw(sample(config))
    return ok("slip", f"drawn, {len(document)} bytes, {config.printer.paper} paper")


def printer(config: Config) -> Finding:
    """Asks the printer how it is. Raises ``PrinterError``, ``ConfigError``."""
    from kiosk.adapters.printer.folder import FolderPrinter
    from kiosk.app.paper import site_printer

    if config.printer.kind == "folder":
        folder = printer_folder(config)
        FolderPrinter(folder).ready()
        return ok("printer", f"slips go into {folder}")
    trouble = site_printer(config, "doctor").check()
    if trouble is not None:
        return _in_trouble(config, trouble)
    return ok("printer", f"{_place(config)} is ready")


def print_sample(config: Config) -> Finding:
    """A sample slip comes out. Raises ``KnownError``."""
    from kiosk.app.paper import site_printer, slip_maker

    way = site_printer(config, "doctor")
    try:
        printed = way.send(slip_maker(config).draw(sample(config)), f"TEST-{datetime.now(UTC):%H%M%S}")
    finally:
        way.clear()
    if printed.outcome in _CAME_OUT:
        return ok("printer", f"a sample slip: {printed.detail or printed.outcome.value}")
    if printed.trouble is not None:
        return _in_trouble(config, printed.trouble)
    return failed(
        "printer", f"a sample slip: {printed.detail or printed.outcome.value}", "look into the printer's tray"
    )


def _in_trouble(config: Config, trouble: Trouble) -> Finding:
    what, _, do = trouble.words.partition(": ")
    return failed("printer", f"{what} ({_place(config)})", do or "see that the kiosk's user may write there")


def _place(config: Config) -> str:
    return config.printer.queue or config.printer.address or str(printer_folder(config))


def sample(config: Config) -> Record:
    """A made-up person who was called in before the first question."""
    from kiosk.app.site import content_of

    rules = Rules(content=content_of(config), demo=True)
    procedure = next(iter(rules.content.procedures))
    person = Person(PersonName((NameGroup("SAMPLE", "Self-Test"),)), date(1960, 1, 1))
    row = Appointment("SELF-TEST", person, datetime(2026, 1, 1, 9, 30), Order(procedure, "", "SELF-TEST"))  # noqa: DTZ001
    visit = Visit(found=Found(row, (row,)), arrived=row.at)
    draft = of_answers(visit, rules, path_of(visit, rules), Status.PARTIAL, Reason.CALLED_IN)
    return Record("self-test", "SELFTEST", "A0", config.kiosk.id, config.center.name, datetime.now(UTC), draft)
