"""A site's own videos of an exam."""

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QUrl

from kiosk.config import Config
from kiosk.config import Film as FilmPlace
from kiosk.core.film import Film
from kiosk.core.procedure import Content
from kiosk.errors import ConfigError
from kiosk.viewmodel.language import file_tags

log = logging.getLogger(__name__)

NO_VIDEOS = "this build has no Qt Multimedia for the screens, pictures are shown instead"


def films_of(config: Config, content: Content) -> dict[str, Film]:
    """The site's videos by procedure id; none where this kiosk can play none. Raises ``ConfigError``."""
    films = {name: _film(name, film, config, content) for name, film in config.expect.items()}
    if films and not plays_videos():
        log.warning("videos: %s", NO_VIDEOS)
        return {}
    return films


def plays_videos() -> bool:
    """Whether the screens find Qt Multimedia: it comes with PySide6-Addons, and a bundle has none of it for QML."""
    modules = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))
    return (modules / "QtMultimedia" / "qmldir").is_file()


def _film(name: str, film: FilmPlace, config: Config, content: Content) -> Film:
    from kiosk.adapters.captions import read_captions

    key = f"expect.{name}"
    if name not in content.procedures:
        raise ConfigError(f"{key}: there is no exam of this name in the content")
    if not Path(film.video).is_file():
        raise ConfigError(f"{key}.video: there is no file {film.video}")
    captions = {tag: read_captions(Path(file), f"{key}.captions.{tag}") for tag, file in film.captions.items()}
    for language in config.language.patient:
        # Whoever has the words of a language has its captions, too.
        near = next((tag for tag in file_tags(language) if tag in captions), None)
        if near is not None:
            captions[language] = captions[near]
    return Film(QUrl.fromLocalFile(film.video).toString(), captions)
