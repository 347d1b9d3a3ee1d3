"""What the `kiosk` command takes: its commands, their options, and what `--help` says of them."""

import argparse
from datetime import date
from pathlib import Path

from kiosk import __version__


def parser() -> argparse.ArgumentParser:
    """Of every command; what is chosen stands in ``command``, and in ``action`` where a command has several."""
    top = argparse.ArgumentParser(
        prog="kiosk",
        description="Check-in kiosk for myelogram and epidurography visits.",
        epilog="Exit status: 0 ok, 1 problems found, 2 usage or configuration.",
    )
    top.add_argument("--version", action="version", version=__version__)
    _take_config(top)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    running = commands.add_parser("run", help="the kiosk itself (without a command too)")
    running.add_argument(
        "--unattended",
        action="store_true",
        help="nobody reads this terminal: what keeps the kiosk from starting is shown on its screen, and tried again",
    )
    running.add_argument(
        "--supervised",
        action="store_true",
        help="start it anew when it crashes or hangs; not under systemd, which does",
    )

    settings = commands.add_parser("config", help="the configuration").add_subparsers(dest="action", required=True)
    checking = settings.add_parser("check", help="all that is wrong in the file; exit status 2 where something is")
    checking.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the one that is in use, if left out")
    effective = settings.add_parser("show", help="the settings that hold, and where every file and folder is")
    settings.add_parser("example", help="a file with every key at its default, to begin with")
    settings.add_parser("reference", help="every key as docs/configuration.md")

    schedule = commands.add_parser("schedule", help="appointments").add_subparsers(dest="action", required=True)
    importing = schedule.add_parser("import", help="read a RIS export and report on it")
    importing.add_argument("file", type=Path, metavar="FILE")
    listing = schedule.add_parser("list", help="what the kiosk would accept on a day")
    listing.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help="today, if left out")

    ageing = schedule.add_parser("status", help="how old the schedule is; exit status 1 when it is stale")

    slip = commands.add_parser("slip", help="slips").add_subparsers(dest="action", required=True)
    showing = slip.add_parser("show", help="write a slip as PDF")
    showing.add_argument("reference", metavar="REFERENCE", help="the eight characters on the slip")
    showing.add_argument("--out", type=Path, required=True, metavar="FILE")

    finding = slip.add_parser("find", help="the record behind a code that was scanned or typed off a slip")
    finding.add_argument("code", metavar="CODE", help="the QR code's text, the reference or the accession")
    gallery = slip.add_parser("gallery", help="every kind of slip on every paper, to look at")
    gallery.add_argument("--out", type=Path, required=True, metavar="DIR")

    store = commands.add_parser("store", help="the database: key, encryption, backups").add_subparsers(
        dest="action", required=True
    )
    keys = store.add_parser("new-key", help="make a key: printed, or into a new file or the keyring")
    where = keys.add_mutually_exclusive_group()
    where.add_argument("--keyring", action="store_true", help="into the system's keyring")
    where.add_argument("--out", type=Path, metavar="FILE", help="into a new file that only its owner reads")
    encrypting = store.add_parser("encrypt", help="encrypt a plain store, which is then overwritten")
    rekeying = store.add_parser("rekey", help="give the store another key")
    where = rekeying.add_mutually_exclusive_group()
    where.add_argument("--keyring", action="store_true", help="a fresh one that the keyring keeps")
    where.add_argument("--new-key-file", type=Path, metavar="FILE", help="the one in this file")
    backing = store.add_parser("backup", help="copy the store, also while the kiosk runs")
    backing.add_argument("--out", type=Path, required=True, metavar="FILE", help="a new file")
    restoring = store.add_parser("restore", help="put a backup in the store's place")
    restoring.add_argument("file", type=Path, metavar="FILE")
    restoring.add_argument("--key-file", type=Path, metavar="FILE", help="the backup's key, where it is another one")
    verifying = store.add_parser("verify", help="read the whole store and its audit")
    migrating = store.add_parser("migrate", help="bring the store to the newest form")

    printing = commands.add_parser("print", help="the printer").add_subparsers(dest="action", required=True)
    asking = printing.add_parser("status", help="how the printer is, and which slips did not come out")
    retrying = printing.add_parser("retry", help="print today's failed slips again, or one")
    retrying.add_argument("code", nargs="?", metavar="CODE", help="its reference, its QR code's text or the accession")
    testing = printing.add_parser("test", help="print a sample on the way that every slip goes")

    staff = commands.add_parser("staff", help="today's check-ins in a window of their own, behind the staff PIN")
    staff.add_subparsers(dest="action", metavar="pin").add_parser(
        "pin", help="make the staff PIN's line for the config"
    )

    letter = commands.add_parser("letter", help="the code for a patient's letter, as PDF and as PNG")
    letter.add_argument("accession", nargs="?", metavar="ACCESSION", help="of an appointment to come")
    letter.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where both go; here, if left out")
    letter.add_argument("--language", metavar="TAG", help="of the page; the site's first, if left out")
    letter.add_argument("--text", action="store_true", help="print the text of the code and write nothing")
    letter.add_argument("--new-key", action="store_true", help="print a new key for the configuration")

    purging = store.add_parser("purge", help="delete the patient data that is due; the kiosk does so by itself")
    purging.add_argument("--dry-run", action="store_true", help="only say what would go")
    purging.add_argument("--confirm", action="store_true", help="date and time are right, although they jumped")

    audit = commands.add_parser("audit", help="who did what").add_subparsers(dest="action", required=True)
    proving = audit.add_parser("verify", help="whether anybody changed it")
    exporting = audit.add_parser("export", help="all rows with their hashes")
    exporting.add_argument("--since", type=_date, metavar="YYYY-MM-DD", help="that day and later; all, if left out")
    exporting.add_argument("--out", type=Path, metavar="FILE", help="printed, if left out")
    exporting.add_argument("--format", choices=("csv", "jsonl"), help="as FILE is called, or csv, if left out")

    speech = commands.add_parser("speech", help="reading aloud").add_subparsers(
        dest="action", required=True, metavar="prompts"
    )
    prompts = speech.add_parser("prompts", help="what can be recorded: id, whether it is, text")
    prompts.add_argument("--language", required=True, metavar="TAG")
    # The kiosk starts this itself.
    serving = speech.add_parser("serve")
    serving.add_argument("--engine", required=True)

    procedures = commands.add_parser("procedures", help="questions and wording")
    reviewing = procedures.add_subparsers(dest="action", required=True).add_parser(
        "review", help="all patient wording with flags and translations, to sign"
    )
    reviewing.add_argument("--pdf", type=Path, metavar="FILE", help="pages with places to sign")
    reviewing.add_argument("--csv", type=Path, metavar="FILE", help="the same as a table")
    reviewing.add_argument(
        "--language", action="append", default=[], metavar="TAG", help="such as es; the site's languages, if left out"
    )

    demo = commands.add_parser("demo", help="a day at the kiosk with made-up patients")
    demo.add_argument("--headless", action="store_true", help="walk through it without a display and keep pictures")
    demo.add_argument("--now", action="store_true", help="the day is today, at the time it is")
    demo.add_argument("--out", type=Path, metavar="DIR", help="where pictures and slips go")

    doctor = commands.add_parser("doctor", help="check this machine and its configuration")
    doctor.add_argument(
        "--selftest",
        action="store_true",
        help="the installation alone: a store of its own, a sample slip, every screen",
    )
    doctor.add_argument("--print", action="store_true", help="print a sample slip instead of asking the printer")
    doctor.add_argument("--json", action="store_true", help="for machines")

    standing_now = commands.add_parser("status", help="how this kiosk is, and its day in figures, for monitoring")
    standing_now.add_argument("--json", action="store_true", help="for machines")

    i18n = commands.add_parser("i18n", help="languages").add_subparsers(dest="action", required=True)
    standing = i18n.add_parser("status", help="what is translated, what is missing, what a person has reviewed")
    standing.add_argument("--missing", action="store_true", help="list what is missing")
    standing.add_argument("--json", action="store_true", help="for machines")

    licenses = commands.add_parser("licenses", help="the licences of everything that comes with the kiosk")
    licenses.add_argument("--list", action="store_true", help="names, versions and licences alone")

    bench = commands.add_parser("bench", help="time and memory, as ratios to a floor measured beside them")
    bench.add_argument("--base", metavar="COMMIT", help="measure that commit as well, in turn")
    bench.add_argument("--quick", action="store_true", help="only see that every measurement runs")

    for command in (
        running,
        checking,
        effective,
        importing,
        listing,
        ageing,
        reviewing,
        asking,
        retrying,
        testing,
        showing,
        finding,
        staff,
        letter,
        prompts,
        doctor,
        standing_now,
        standing,
        purging,
        proving,
        exporting,
        encrypting,
        rekeying,
        backing,
        restoring,
        verifying,
        migrating,
    ):
        _take_config(command)
    return top


def _take_config(parser: argparse.ArgumentParser) -> None:
    # Taken before and behind the command; SUPPRESS keeps the one that is left out from undoing the other.
    parser.add_argument(
        "--config", metavar="FILE", type=Path, default=argparse.SUPPRESS, help="the site's configuration (TOML)"
    )


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date of the form YYYY-MM-DD") from error
