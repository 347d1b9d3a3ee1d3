"""Which voice reads which language, by its name: a locale finds English as the Caribbean speaks it, and no Mandarin."""

import sys
from collections.abc import Iterable, Mapping

# espeak-ng 1.51 through speech-dispatcher 0.11; it has none for Tagalog. Mandarin stands there under no locale at all.
_ESPEAK: Mapping[str, tuple[str, ...]] = {
    "en": ("English (America)", "English (Great Britain)"),
    "es": ("Spanish (Latin America)", "Spanish (Spain)"),
    "vi": ("Vietnamese (Southern)", "Vietnamese (Northern)", "Vietnamese (Central)"),
    "zh-Hans": ("Chinese (Mandarin, latin as Pinyin)", "Chinese (Mandarin, latin as English)", "Chinese (Mandarin)"),
    "ar": ("Arabic",),
    "ru": ("Russian",),
    "ko": ("Korean",),
    "ht": ("Haitian Creole",),
    "fr": ("French (France)",),
}
# As Microsoft lists them; no Windows machine has checked this.
_MICROSOFT: Mapping[str, tuple[str, ...]] = {
    "en": ("Microsoft Zira", "Microsoft David", "Microsoft Mark"),
    "es": ("Microsoft Sabina", "Microsoft Raul", "Microsoft Helena"),
    "vi": ("Microsoft An",),
    "zh-Hans": ("Microsoft Huihui", "Microsoft Yaoyao", "Microsoft Kangkang"),
    "ar": ("Microsoft Hoda", "Microsoft Naayf"),
    "ru": ("Microsoft Irina", "Microsoft Pavel"),
    "ko": ("Microsoft Heami",),
    "fr": ("Microsoft Hortense", "Microsoft Julie", "Microsoft Caroline"),
}


def platform_engine() -> str:
    """Qt's name for the engine of this platform; named always, since Qt may else choose its mock."""
    return "winrt" if sys.platform == "win32" else "speechd"


def voice_of(language: str, there: Iterable[str], own: Mapping[str, str]) -> str:
    """The name of the voice for a language tag among those that are ``there``, or empty. ``own`` is the site's table:
    a voice that it names and that is not there is not replaced."""
    names = list(there)
    if language in own:
        return own[language] if own[language] in names else ""
    short = language.partition("-")[0]
    for name in _ESPEAK.get(language, _ESPEAK.get(short, ())):
        if name in names:
            return name
    for begin in _MICROSOFT.get(language, _MICROSOFT.get(short, ())):
        # SAPI goes on after the name: "Microsoft Zira Desktop - English (United States)"
        for name in names:
            if name == begin or name.startswith(begin + " "):
                return name
    return ""
