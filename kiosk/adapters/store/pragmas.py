"""What every connection to a store is told, encrypted or not."""

from typing import Final

PRAGMAS: Final[dict[str, int | str]] = {
    "foreign_keys": 1,
    # power may fail at any moment; a check-in that was acknowledged stays
    "synchronous": "FULL",
    # what is deleted is overwritten
    "secure_delete": 1,
    # sorting and indexing leave no names in temporary files
    "temp_store": "MEMORY",
}
