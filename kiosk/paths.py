"""Where the screens and the resources are: in a checkout, in an installed wheel and in a frozen bundle.

A wheel and a bundle carry `ui` and `resources` inside the package, as `kiosk/_data`; a checkout has them beside it.
"""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent

ROOT: Final = next(root for root in (_PACKAGE / "_data", _PACKAGE.parent) if root.is_dir())
UI: Final = ROOT / "ui"
RESOURCES: Final = ROOT / "resources"
