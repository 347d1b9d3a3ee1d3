"""The `kiosk` command. Each command imports what it needs when it runs, so that none waits for another's libraries."""

import argparse
import importlib.util
import io
import os
import sys
from collections.abc import Sequence

from kiosk.arguments import parser
from kiosk.errors import ConfigError, KnownError

OK, PROBLEMS, USAGE = 0, 1, 2
INTERRUPTED = 130
"""As a shell says it of a command that Ctrl+C ended."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command. Exit status: 0 ok, 1 problems found, 2 usage or configuration."""
    for stream in (sys.stdout, sys.stderr):
        # A name in a script that the terminal lacks is no reason to stop halfway.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    options = parser().parse_args(arguments, argparse.Namespace(config=None))
    _keep_no_core()
    try:
        status = _run(options)
        sys.stdout.flush()
        return status
    except KnownError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return USAGE if isinstance(error, ConfigError) else PROBLEMS
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        if options.command not in ("schedule", "i18n", "licenses", "speech", "config", "audit", "doctor", "status"):
            raise
        # `| head` has read enough; nowhere is where the rest of the output goes when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PROBLEMS
    except Exception as error:
        if sys.excepthook is not sys.__excepthook__:
            # the kiosk's own, which leaves a crash report
            raise
        from kiosk.log import without_values

        print(
            *("kiosk: a fault of the kiosk itself; report these lines:", *without_values(error)),
            sep="\n  ",
            file=sys.stderr,
        )
        return PROBLEMS


def _keep_no_core() -> None:
    """What a patient typed, and the store's key, are in the memory, and a core file would keep them."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _run(options: argparse.Namespace) -> int:
    match options.command:
        case "demo":
            from kiosk.demo import main as demo

            return demo(headless=options.headless, now=options.now, out=options.out)
        case "doctor":
            from kiosk.doctor import main as doctor

            return doctor(options.config, selftest=options.selftest, as_json=options.json, prints=options.print)
        case "bench":
            _ensure_held("kiosk.bench", "kiosk bench")
            from kiosk.bench.run import main as bench

            return bench(options.base, quick=options.quick)
        case "licenses":
            from kiosk.licenses import main as licenses

            return licenses(only_list=options.list)
        case "speech" if options.action == "serve":
            from kiosk.adapters.speech.mouth import serve

            serve(options.engine)
        case "slip" if options.action == "gallery":
            from kiosk.gallery import main as gallery

            return gallery(options.out)
        case "i18n":
            from kiosk.i18n import main as i18n

            return i18n(options.config, missing=options.missing, as_json=options.json)
        case "staff" if options.action == "pin":
            from kiosk.staff import make_pin

            return make_pin()
        case "config":
            from kiosk import configuration

            match options.action:
                case "check":
                    return configuration.check(options.file or options.config)
                case "show":
                    return configuration.show(options.config)
                case "example":
                    return configuration.example()
                case _:
                    return configuration.reference()
        case "run" if options.supervised:
            from kiosk.app.supervisor import supervise

            return supervise(options.config, unattended=options.unattended)
        case "store" if options.action == "new-key":
            from kiosk.store import new_key as new_store_key

            return new_store_key(options.out, keyring=options.keyring)
        case "letter" if options.new_key:
            from kiosk.letter import new_key

            return new_key()
    from kiosk.config import find_config, load_config

    if getattr(options, "unattended", False):
        from kiosk.app.unattended import run_unattended

        return run_unattended(lambda: load_config(find_config(options.config)))
    file = find_config(options.config)
    try:
        config = load_config(file)
    except ConfigError as error:
        if options.command != "status":
            raise
        from kiosk.status import unknown

        return unknown(error, as_json=options.json)
    match options.command, getattr(options, "action", None):
        case "schedule", "import":
            from kiosk.schedule import import_file

            return import_file(config, options.file)
        case "schedule", "status":
            from kiosk import schedule

            return schedule.status(config)
        case "schedule", _:
            from kiosk.schedule import list_day

            return list_day(config, options.date)
        case "staff", _:
            from kiosk.app.staff_window import show_day

            return show_day(config)
        case "store", "purge":
            from kiosk.retention import purge

            return purge(config, dry_run=options.dry_run, confirm=options.confirm)
        case "store", action:
            from kiosk import store

            match action:
                case "encrypt":
                    return store.encrypt_plain(config)
                case "rekey":
                    return store.change_key(config, options.new_key_file, keyring=options.keyring)
                case "backup":
                    return store.back_up(config, options.out)
                case "restore":
                    return store.put_back(config, options.file, options.key_file)
                case "migrate":
                    return store.migrate(config)
                case _:
                    return store.verify(config)
        case "speech", _:
            from kiosk.speech import list_prompts

            return list_prompts(config, options.language)
        case "print", action:
            from kiosk import printing

            match action:
                case "retry":
                    return printing.retry(config, options.code)
                case "test":
                    return printing.test(config)
                case _:
                    return printing.status(config)
        case "status", _:
            from kiosk.status import status as standing_of

            return standing_of(config, as_json=options.json)
        case "procedures", _:
            from kiosk.procedures import review

            return review(config, options.language, options.pdf, options.csv)
        case "slip", "find":
            from kiosk.slips import find

            return find(config, options.code)
        case "letter", _:
            from kiosk.letter import make

            return make(config, options.accession, options.out, options.language, only_text=options.text)
        case "audit", action:
            from kiosk import audit

            if action == "verify":
                return audit.verify(config)
            return audit.export(config, options.since, options.out, options.format)
        case "slip", _:
            from kiosk.slips import show

            return show(config, options.reference, options.out)
    from kiosk.app.start import run

    return run(config)


def _ensure_held(module: str, command: str) -> None:
    """A bundle leaves out what only measures and walks by itself. Raises ``ConfigError``."""
    if getattr(sys, "frozen", False) and importlib.util.find_spec(module) is None:
        raise ConfigError(f"{command} runs in a checkout of the project; this is an installed kiosk")
