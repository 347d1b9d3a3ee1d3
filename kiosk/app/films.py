"""A site's own videos of an exam."""

import difflib
import logging
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QUrl

from kiosk.config import Config, Wrong, wrong_in
from kiosk.config import Film as FilmPlace
from kiosk.core.film import Film
from kiosk.core.procedure import Content
from kiosk.errors import ConfigError
from kiosk.viewmodel.language import file_tags

log = logging.getLogger(__name__)

NO_VIDEOS = "this build has no Qt Multimedia for the screens, pictures are shown instead"


def films_of(config: Config, content: Content) -> dict[str, Film]:
    """The site's videos by procedure id; none where this kiosk can play none. Raises ``ConfigError``."""
    films = {}
    for name, film in config.expect.items():
        try:
            films[name] = _film(name, film, config, content)
        except Wrong as wrong:
            raise wrong_in(config, wrong) from wrong
    if films and not plays_videos():
        log.warning("videos: %s", NO_VIDEOS)
        return {}
    return films


def film_faults(config: Config, content: Content) -> Iterator[Wrong]:
    """What is wrong with the site's videos."""
    for name, film in config.expect.items():
        try:
            _film(name, film, config, content)
        except Wrong as wrong:
            yield wrong
        except ConfigError as error:
            yield Wrong(("expect", name, "captions"), f"cannot be used: {error}")


def plays_videos() -> bool:
    """Whether the screens find Qt Multimedia: it comes with PySide6-Addons, and a bundle has none of it for QML."""
    modules = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))
    return (modules / "QtMultimedia" / "qmldir").is_file()


def _film(name: str, film: FilmPlace, config: Config, content: Content) -> Film:
    from kiosk.adapters.captions import read_captions

    key = f"expect.{name}"
    if name not in content.procedures:
        alike = difflib.get_close_matches(name, content.procedures, n=1)
        meant = f" Did you mean {alike[0]}?" if alike else ""
        raise Wrong(("expect", name), f"is no exam of the content.{meant}")
    if not Path(film.video).is_file():
        raise Wrong(("expect", name, "video"), f"is {film.video}, and there is no such file")
    captions = {tag: read_captions(Path(file), f"{key}.captions.{tag}") for tag, file in film.captions.items()}
    for language in config.language.patient:
        # Whoever has the words of a language has its captions, too.
        near = next((tag for tag in file_tags(language) if tag in captions), None)
        if near is not None:
            captions[language] = captions[near]
    return Film(QUrl.fromLocalFile(film.video).toString(), captions)
