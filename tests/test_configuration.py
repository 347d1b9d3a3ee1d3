"""The configuration as IT meets it: the reference is what the code says, and every fault is told at once."""

import re
import tomllib
from pathlib import Path

import platformdirs
import pytest

from kiosk.cli import main
from kiosk.config import Config, load_config
from kiosk.config import reference as config_reference
from kiosk.config.reference import example, reference, tables
from kiosk.errors import ConfigError
from kiosk.paths import RESOURCES
from tests.exports import SITES

ROOT = Path(__file__).resolve().parent.parent


def kiosk(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


def written(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


class TestReference:
    def test_the_document_is_what_the_code_says(self) -> None:
        document = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
        assert document == reference(), "run make reference"

    def test_every_setting_says_what_it_does(self) -> None:
        found = tables()
        assert sum(len(table.settings) for table in found) > 90
        silent = [f"{table.header} {each.name}" for table in found for each in table.settings if not each.says]
        assert not silent
        assert all(table.says for table in found)
        assert all(each.says.endswith(".") for table in found for each in table.settings)

    def test_every_example_is_taken(self, tmp_path: Path) -> None:
        tried = 0
        for table in tables():
            for each in table.settings:
                if not each.example:
                    continue
                needed = [
                    f"{other.name} = {other.example}"
                    for other in table.settings
                    if other.default == "" and other.name != each.name
                ]
                if table.header == "[[exam]]" and each.name not in ("code", "text"):
                    needed.append('code = "1"')
                if table.header == "[device]":
                    needed += {"width_px": ["height_px = 800"], "height_px": ["width_px = 1280"]}.get(each.name, [])
                text = "\n".join((table.header, f"{each.name} = {each.example}", *needed))
                load_config(written(tmp_path, text))
                tried += 1
        assert tried > 50

    def test_a_key_without_a_word_is_seen(self, monkeypatch: pytest.MonkeyPatch) -> None:
        real = config_reference._docs
        monkeypatch.setattr(config_reference, "_docs", lambda kind: {**real(kind), "letter": ""})
        assert [each.name for table in tables() for each in table.settings if not each.says] == ["letter"]

    def test_an_installation_without_source_says_so(self, monkeypatch: pytest.MonkeyPatch) -> None:
        config_reference._docs.cache_clear()
        monkeypatch.setattr(config_reference, "find_spec", lambda name: None)
        with pytest.raises(RuntimeError, match=r"lacks the source of kiosk\.config"):
            tables()


class TestExample:
    def test_it_is_all_defaults(self, tmp_path: Path) -> None:
        path = written(tmp_path, example())
        assert load_config(path) == Config(file=str(path))

    def test_it_has_every_key(self) -> None:
        text = example()
        for table in tables():
            assert not table.header or re.search(rf"^(# )?{re.escape(table.header)}$", text, re.MULTILINE)
            for each in table.settings:
                assert re.search(rf"^(# )?{each.name} = ", text, re.MULTILINE)

    def test_what_stands_as_a_remark_can_be_used(self, tmp_path: Path) -> None:
        """The rows and named tables, their remarks taken away."""
        used = re.sub(r"^# (\[|[a-z_]+ = )", r"\1", example(), flags=re.MULTILINE)
        blocks = [block for block in used.split("\n\n") if "[[exam]]" in block or "[centers.NAME]" in block]
        config = load_config(written(tmp_path, "\n".join(blocks)))
        assert config.exam[0].kind == "myelogram"
        assert config.centers["NAME"].phone == "555-0142"

    def test_the_check_accepts_it(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert kiosk("config", "example") == 0
        path = written(tmp_path, capsys.readouterr().out)
        assert kiosk("config", "check", path) == 0
        assert capsys.readouterr().out.startswith(f"{path} is right")


class TestCheck:
    @pytest.fixture
    def said(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> "Said":
        return Said(tmp_path, capsys)

    @pytest.mark.parametrize("site", ["us", "eu", "ris"])
    def test_the_sample_sites_are_right(self, site: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert kiosk("config", "check", SITES / f"{site}.toml") == 0
        assert kiosk("--config", RESOURCES / "demo" / "kiosk.toml", "config", "check") == 0

    def test_all_of_it_at_once_with_its_lines(self, said: "Said") -> None:
        status, lines = said(
            """allow_unsingned = true
[kiosk]
id = "K 1"
letter = "a"
[health]
port = 80
[device]
mount_mm = 1300
[language]
patient = ["en", "es", "xx", "en"]
[printer]
kind = "ipp"
queue = "slips"
fonts = "nowhere"
[[exam]]
kind = "mylogram"
code = "1"
[[exam]]
kind = "myelogram"
[centers.NORTH]
phon = "1"
[expect.myelgram]
video = "x.mp4"
captions = { en = "x.vtt" }
[expect.myelogram]
video = "x.mp4"
captions = { en = "x.vtt" }
"""
        )
        assert status == 2
        told = [(int(found[1]), found[2]) for line in lines if (found := re.search(r", line (\d+): (.*)", line))]
        assert len(told) == len(lines) - 1
        for number, part in (
            (1, "allow_unsingned is not a setting. Did you mean allow_unsigned?"),
            (3, "kiosk.id has to be 1 to 16 letters"),
            (4, "kiosk.letter has to be one letter"),
            (6, "health.port has to be a port from 1024"),
            (8, "device.mount_mm is above device.reach_mm (1220)"),
            (10, "language.patient[3] is xx, which has no words"),
            (10, "language.patient[4] en stands twice"),
            (13, "printer.queue is for kind = cups or windows"),
            (12, "printer.kind is ipp, which needs address"),
            (14, "printer.fonts is "),
            (16, "exam[1].kind 'mylogram' is not a kind of exam. Did you mean myelogram?"),
            (18, "exam[2] needs a code or text"),
            (21, "centers.NORTH.phon is not a setting. Did you mean phone?"),
            (22, "expect.myelgram is no exam of the content. Did you mean myelogram?"),
            (26, "expect.myelogram.video is "),
        ):
            assert any(line == number and part in words for line, words in told), (number, part)
        assert len(told) == 15
        assert lines[-1] == "15 things are wrong: the kiosk does not start with it"

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("[health]\nport = 1023", "line 2: health.port has to be a port from 1024 to 65535, or 0"),
            ("[schedule]\nshared = true", "line 2: schedule.shared is for a folder, and schedule.folder is empty"),
            (
                '[schedule]\nfolder = "x"\n[printer]\nfolder = "x"',
                "line 2: schedule.folder is the place of printer.folder too",
            ),
            (
                '[schedule]\nfolder = "/data"\n[store]\nfile = "/data/kiosk.db"',
                "line 2: schedule.folder is the place of store.file too",
            ),
            ('[store]\nencryption = "disk"\nkey_file = "k"', "line 3: store.key_file is for encryption"),
            ("[device]\nwidth_px = 1280", "line 1: device needs both width_px and height_px"),
            ("[centers.North]\n[centers.NORTH]", "line 2: centers.NORTH stands twice, with other capitals"),
            ('[content]\nfolder = "nowhere"', "line 2: content.folder is "),
            ('[printer]\nkind = "ipp"\naddress = "http//x"', "line 3: printer.address cannot be used"),
            ('[printer]\nkind = "ip"\naddress = "x"', "line 2: printer.kind has to be one of"),
            ("x = 1\nx = 2", "line 2: is not TOML: Cannot overwrite a value: this key is set twice"),
            ("[idle]\n[touch]\n[idle]", "line 3: is not TOML: Cannot declare [idle] twice: this table stands twice"),
            ('[schedule]\nfolder = "C:\\exports"', "line 2: is not TOML: Unescaped '\\' in a string: a backslash"),
            ("[printer]\nkind = ipp", "line 2: is not TOML: Invalid value: a text stands in quotes"),
            ('[kiosk]\nid = "K1', "line 2: is not TOML: Unterminated string: a text ends on its own line"),
            (
                '[kiosk]\nid = "K1\nletter = "A"',
                "line 2: is not TOML: Illegal character '\\n': a text ends on its own line",
            ),
            (
                "[kiosk\nid = 1",
                "line 1: is not TOML: Expected ']' at the end of a table declaration: a header is [TABLE]",
            ),
            ("[retention]\nclose_of_day = 22:00", "a text, a time such as 08:00 too, stands in quotes"),
            ("[kiosk]\nallow_unsigned = true", "It belongs under no table: it stands at the top of the file."),
            ("[kiosk]\nstale_hours = 3", "It belongs under [schedule]."),
            (
                '[exam]\nkind = "myelogram"',
                "line 1: exam is repeated for each, so it stands in two brackets: [[exam]].",
            ),
            ('[language]\npatient = "en"', "language.patient has to be a list of language tags"),
            ('[schedule]\ncancelled = "off"', 'schedule.cancelled has to be a list in brackets: ["..."].'),
            ('[schedule]\ntime_format = "HH:MM"', "has to say with % what stands where: %H:%M stands for 14:30."),
            ('[speech]\nengine = "espeak"', 'has to be one of: "", none, speechd'),
            (
                "[staff]\npin = '$argon2id$v=19$m=65536,t=3,p=4$c2Fsd'",
                "staff.pin has to be what kiosk staff pin prints.",
            ),
            (
                '[store]\nfile = "d/kiosk.db"\nkey_file = "d/store.key"',
                "line 3: store.key_file cannot be used: the key file",
            ),
            ("[kiosk]\nid", "line 2: is not TOML: Expected '=' after a key"),
            (b"\n\n# \xe4\n", "line 3: is not UTF-8 text: save the file as UTF-8"),
            ("a = 1".encode("utf-16"), "kiosk.toml: is UTF-16 text: save it as UTF-8"),
            (b"\xef\xbb\xbf[kiosk]\r\nid = 1\r\n", "line 2: kiosk.id has to be 1 to 16 letters"),
            ('[center]\nname = """\n[kiosk]\u2028x"""\n[idle]\nx = 1', "line 5: idle.x is not a setting"),
            ("[a" + ".a" * 2000 + "]\nb = " + "[" * 5000, "is not TOML"),
        ],
    )
    def test_what_cannot_be(self, said: "Said", text: str | bytes, message: str) -> None:
        status, lines = said(text)
        assert status == 2
        assert any(message in line for line in lines), lines
        assert str(said.folder / "kiosk.toml") in lines[0]

    def test_one_fault_is_told_once(self, said: "Said") -> None:
        _, lines = said('[printer]\nkind = "ip"\naddress = "x"')
        assert len(lines) == 2
        assert lines[1].startswith("1 thing is wrong")

    @pytest.mark.parametrize("line_end", ["\n", "\r\n"])
    @pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
    def test_a_mark_and_line_ends_do_not_matter(self, said: "Said", mark: bytes, line_end: str) -> None:
        status, lines = said(mark + f'[kiosk]{line_end}id = "K2"{line_end}'.encode())
        assert status == 0
        assert lines[0].startswith(str(said.folder / "kiosk.toml"))

    def test_nothing_is_made_by_looking(self, said: "Said") -> None:
        said('[printer]\nfolder = "slips"\n[store]\nfile = "data/kiosk.db"\n[schedule]\nfolder = "in"')
        assert [path.name for path in said.folder.iterdir()] == ["kiosk.toml"]

    def test_what_is_no_fault_is_said(self, said: "Said") -> None:
        status, lines = said('[schedule]\nfolder = "in"')
        assert status == 0
        assert any("the folder for schedules is not there now" in line for line in lines)
        assert any("there is no [[exam]]" in line for line in lines)

    def test_no_file_and_one_out_of_reach(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.delenv("KIOSK_CONFIG", raising=False)
        for kind in ("user_config_path", "site_config_path"):
            monkeypatch.setattr(platformdirs, kind, lambda app: tmp_path / app)
        assert kiosk("config", "check") == 2
        assert "kiosk config example prints one" in capsys.readouterr().err
        assert kiosk("config", "check", tmp_path) == 2
        assert f"{tmp_path}: cannot be read: Is a directory" in capsys.readouterr().err

        def forbidden(self: Path) -> bool:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "exists", forbidden)
        assert kiosk("config", "check", "x.toml") == 2
        assert "x.toml: cannot be read: Permission denied" in capsys.readouterr().err

    def test_the_kiosk_does_not_start_and_says_all_of_it(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigError) as caught:
            load_config(written(tmp_path, '[kiosk]\nid = ""\nletter = ""'))
        assert [line.rsplit(", line ")[1][:11] for line in str(caught.value).splitlines()] == [
            "2: kiosk.id",
            "3: kiosk.le",
        ]


class Said:
    """What ``kiosk config check`` makes of a text: exit status and lines."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, text: str | bytes) -> tuple[int, list[str]]:
        status = kiosk("config", "check", written(self.folder, text))
        said = self._capsys.readouterr()
        return status, (said.out + said.err).splitlines()


class TestShow:
    KEY = "k" * 40
    PIN = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdCBmb3IgYW4gZXhhbQ$aGFzaCBmb3IgYW4gZXhhbXBsZSBhbmQgbm8gbW9yZSE"

    def shown(self, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> str:
        assert kiosk("--config", written(tmp_path, text), "config", "show") == 0
        return capsys.readouterr().out

    def test_it_is_toml_that_says_the_same(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        for site in ("us", "eu", "ris"):
            text = (SITES / f"{site}.toml").read_text(encoding="utf-8")
            path = written(tmp_path, text)
            before = load_config(path)
            assert load_config(written(tmp_path, self.shown(tmp_path, capsys, text))) == before
            assert "# default" in self.shown(tmp_path, capsys, text)
        path = written(tmp_path, self.shown(tmp_path, capsys, '[centers."St. Mary"]\nname = "a\\tb\\u007F\\"c"'))
        assert load_config(path).centers["St. Mary"].name == 'a\tb\x7f"c'

    def test_secrets_are_masked(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        out = self.shown(
            tmp_path,
            capsys,
            f'[letters]\nkeys = ["{self.KEY}", "{self.KEY}2"]\n[staff]\npin = \'{self.PIN}\'\n'
            '[printer]\nkind = "ipp"\naddress = "ipp://user:hush@h/ush@printer.example/ipp/print"',
        )
        assert self.KEY not in out
        assert "aGFzaGhhc2g" not in out
        assert "hush" not in out
        assert "h/ush" not in out
        assert tomllib.loads(out)["letters"]["keys"] == ["********", "********"]
        assert tomllib.loads(out)["staff"]["pin"] == "********"

    def test_every_place_says_why_it_is_there(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        out = self.shown(tmp_path, capsys, '[store]\nfile = "data/k.db"\n[schedule]\nfolder = "in"\nshared = true')
        places = dict(re.findall(r"^#   (\w+)\s+(.*)$", out, re.MULTILINE))
        assert places["store"] == f"{tmp_path}/data/k.db  (store.file in the configuration)"
        assert places["settings"] == f"{tmp_path}/kiosk.toml  (--config)"
        assert places["slips"].endswith("/slips  (the platform's place for data)")
        assert places["logs"].endswith("  (the platform's place for logs)")
        assert places["schedule"] == f"{tmp_path}/in  (schedule.folder in the configuration)"
        assert places["reports"] == f"{tmp_path}/data/schedule-reports  (beside the store)"
        assert [path.name for path in tmp_path.iterdir()] == ["kiosk.toml"], "looking makes nothing"

    def test_a_wrong_file_is_not_shown(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert kiosk("--config", written(tmp_path, "x = 1"), "config", "show") == 2
        assert "line 1: x is not a setting" in capsys.readouterr().err
