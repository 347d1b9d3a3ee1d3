"""One file for a site: what is not understood is told with its line, and with what is allowed."""

import contextlib
import stat
from pathlib import Path

import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config import Config, OtherCenter, find_config, load_config, printer_folder
from kiosk.core.appointment import Level, Side, Steroid
from kiosk.errors import ConfigError
from tests.exports import FILES, config_of


@pytest.fixture
def homes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """platformdirs' places, moved under ``tmp_path``."""
    monkeypatch.delenv("KIOSK_CONFIG", raising=False)
    for kind in ("user_config_path", "site_config_path", "user_data_path"):
        monkeypatch.setattr(platformdirs, kind, lambda app, kind=kind: tmp_path / kind / app)
    return tmp_path


def load(tmp_path: Path, text: str) -> Config:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return load_config(path)


def test_an_empty_file_is_all_defaults(tmp_path: Path) -> None:
    config = load(tmp_path, "")
    assert config == Config(file=str(tmp_path / "kiosk.toml"))
    assert not config.allow_unsigned
    assert (config.kiosk.id, config.kiosk.letter) == ("K1", "A")
    assert (config.idle.warn_after, config.idle.leave_after, config.idle.done_stay) == (75, 30, 20)
    assert config.identify.misses == 3
    assert config.touch.second_tap_ms == 400
    assert config.language.patient == ("en",)
    assert (config.printer.paper, config.device.profile) == ("letter", "tablet10")
    assert (config.schedule.date_format, config.schedule.time_format) == ("%Y-%m-%d", "%H:%M")


@pytest.mark.parametrize("site", FILES)
def test_the_sample_sites(site: str) -> None:
    assert config_of(site).exam


def test_a_site(tmp_path: Path) -> None:
    config = config_of("us")
    assert config.center.here == "LAKESIDE"
    assert config.centers == {"NORTHGATE": OtherCenter("Northgate Imaging", "555-0190")}
    assert config.exam[0].levels == (Level.CERVICAL,)
    assert config.exam[0].steroid is Steroid.NO
    assert config_of("eu").exam_words.sides[Side.LEFT] == ("links",)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("allow_unsingned = true", 1, "allow_unsingned is not a setting. Did you mean allow_unsigned?"),
        ("[idel]\nx = 1", 1, "idel is not a setting. Did you mean idle?"),
        ("[idle]\n\nwarn_afer = 5", 3, "idle.warn_afer is not a setting. Did you mean warn_after?"),
        ("# idle\nidle.warn_after = true", 2, "idle.warn_after has to be whole seconds from 5 to 3600"),
        ("[idle]\nwarn_after = 4", 2, "idle.warn_after has to be whole seconds from 5 to 3600"),
        ('[idle]\nwarn_after = "75"', 2, "idle.warn_after has to be whole seconds from 5 to 3600"),
        ("[idle]\nwarn_after = 7.5", 2, "idle.warn_after has to be whole seconds from 5 to 3600"),
        ("[identify]\nmisses = 0", 2, "identify.misses has to be a whole number from 1 to 10"),
        ("[touch]\nsecond_tap_ms = 1001", 2, "touch.second_tap_ms has to be whole milliseconds from 0 to 1000"),
        ("allow_unsigned = 1", 1, "allow_unsigned has to be true or false"),
        ("kiosk = 1", 1, "kiosk has to be a table: [kiosk]"),
        ('[kiosk]\nletter = "a"', 2, "kiosk.letter has to be one letter from A to Z"),
        ('[kiosk]\nid = "K 1"', 2, "kiosk.id has to be 1 to 16 letters, digits and hyphens"),
        ('[center]\nname = ""', 2, "center.name has to be text, not empty"),
        ('[centers.NORTH]\nphon = "1"', 2, "centers.NORTH.phon is not a setting. Did you mean phone?"),
        ('[centers."St. Mary"]\nphone = 1', 2, "centers.St. Mary.phone has to be text in quotes"),
        ("[centers]\nNORTH = 1", 2, "centers.NORTH has to be a table"),
        ('[printer]\npaper = "A4"', 2, "printer.paper has to be one of: letter, a4, a5, receipt80. Did you mean a4?"),
        ('[device]\nprofile = "tablet"', 2, "device.profile has to be one of: tablet10, tablet10-portrait, desktop15"),
        ("[device]\ndiagonal_mm = 10.1", 2, "device.diagonal_mm has to be millimetres from 100 to 1500"),
        ("[language]\npatient = []", 2, "language.patient has to be a list of language tags, at least one"),
        ('[language]\npatient = ["en", "Spanish!"]', 2, "language.patient[2] has to be a language tag"),
        (
            '[schedule]\ncancelled = ["Done"]\nopen = ["New", "DONE"]',
            3,
            "schedule.open[2] DONE stands under schedule.cancelled too",
        ),
        ('[schedule]\ncancelled = "x"', 2, "schedule.cancelled has to be a list in brackets"),
        (
            '[schedule.headers]\naccesion = ["x"]',
            2,
            "schedule.headers.accesion is not a setting. Did you mean accession?",
        ),
        ('[schedule]\nheaders = {accesion = ["x"]}', 2, "schedule.headers.accesion is not a setting"),
        ('[schedule]\ncharset = "cp125"', 2, "schedule.charset is not a character set"),
        ('[schedule]\ncharset = "rot13"', 2, "schedule.charset is not a character set"),
        ('[schedule]\ndate_format = "%m/%d/%y"', 2, "schedule.date_format cannot be read: %y is not one of %Y"),
        (
            '[schedule]\ndate_format = "MM/DD/YYYY"',
            2,
            "schedule.date_format has to say with % what stands where: %m/%d/%Y stands",
        ),
        ('[schedule]\nbirth_date_format = "%Y %d"', 2, "schedule.birth_date_format has to hold %b or %m once"),
        ('[schedule]\ntime_format = "%I:%M"', 2, "schedule.time_format has to hold both %I and %p, or neither"),
        ('[schedule]\ntime_format = "%H"', 2, "schedule.time_format has to hold %M once"),
        ('[[exam]]\nkind = "m"\ncode = "1"\n[[exam]]\ncode = "2"', 4, "exam[2] has no kind, which it needs"),
        ('[[exam]]\nkind = "m"', 1, "exam[1] needs a code or text"),
        (
            '[[exam]]\nkind = "m"\ncode = "a"\n[[exam]]\nkind = "m"\ncode = "A"',
            6,
            "exam[2].code A stands in an earlier",
        ),
        (
            '[[exam]]\nkind = "m"\nlevels = ["lumber"]',
            3,
            "exam[1].levels[1] has to be one of: cervical, thoracic, lumbar",
        ),
        ('[[exam]]\nkind = "m"\ncode = 72265', 3, "exam[1].code has to be text in quotes"),
        ('[exam_words.levels]\nlumber = ["LWS"]', 2, "exam_words.levels.lumber has to be one of: cervical"),
        ('[exam_words]\nlevels = {lumbar = "LWS"}', 2, "exam_words.levels.lumbar has to be a list in brackets"),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, text: str, line: int, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'kiosk.toml'}, line {line}: {message}")


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"x = 1\nx = 2", "is not TOML"), (b"[kiosk\n", r"line 1: is not TOML"), (b"x = '\xff'", "is not UTF-8 text")],
)
def test_what_is_no_toml(tmp_path: Path, data: bytes, message: str) -> None:
    (tmp_path / "kiosk.toml").write_bytes(data)
    with pytest.raises(ConfigError, match=message):
        load_config(tmp_path / "kiosk.toml")
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path)


JSONS = st.recursive(
    st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(["kiosk.id", "exam", "exam_words.levels", "schedule", "centers", "idle.warn_after"]), JSONS)
def test_any_value_is_taken_or_a_config_error(
    tmp_path_factory: pytest.TempPathFactory, key: str, value: object
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_text(f"{key} = {toml(value)}", encoding="utf-8")
    with contextlib.suppress(ConfigError):
        load_config(path)


def toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(sign):08X}" for sign in value if not "\ud800" <= sign <= "\udfff") + '"'
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{toml(key)} = {toml(inner)}' for key, inner in value.items())}}}"
    return str(value).replace("e+", "e")


class TestPlaces:
    def test_the_option_then_the_variable_then_the_users_then_the_machines(
        self, homes: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        user = homes / "user_config_path/imaging-checkin-kiosk/kiosk.toml"
        site = homes / "site_config_path/imaging-checkin-kiosk/kiosk.toml"
        variable, option = homes / "variable.toml", homes / "option.toml"
        with pytest.raises(ConfigError) as caught:
            find_config(None)
        assert all(part in str(caught.value) for part in (str(user), str(site), "--config", "KIOSK_CONFIG"))
        for path in (site, user, variable, option):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
            if path == variable:
                monkeypatch.setenv("KIOSK_CONFIG", str(variable))
            assert find_config(option if path == option else None) == path

    def test_a_named_file_that_is_not_there(self, homes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(ConfigError, match="--config"):
            find_config(homes / "nothing.toml")
        monkeypatch.setenv("KIOSK_CONFIG", str(homes / "nothing.toml"))
        with pytest.raises(ConfigError, match="KIOSK_CONFIG"):
            find_config()

    def test_folders_are_the_files_neighbours(self, tmp_path: Path) -> None:
        config = load(tmp_path, '[store]\nfile = "data/k.db"\n[printer]\nfolder = "/slips"\n[content]\nfolder = "q"')
        assert config.store.file == str(tmp_path / "data/k.db")
        assert config.printer.folder == "/slips"
        assert config.content.folder == str(tmp_path / "q")

    @pytest.mark.parametrize("named", [True, False])
    def test_the_folder_for_slips_is_private(self, homes: Path, named: bool) -> None:
        config = load(homes, '[printer]\nfolder = "slips"' if named else "")
        folder = printer_folder(config)
        assert folder.is_relative_to(homes)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700

    def test_a_place_that_cannot_be(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        config = load(tmp_path, '[printer]\nfolder = "file"')
        with pytest.raises(ConfigError, match=r"printer\.folder"):
            printer_folder(config)
