"""Attribute values as pyipp hands them over: one alone is not in a list, and one without a value is an empty text."""


def words(value: object) -> tuple[str, ...]:
    """The texts of an attribute that may hold one, several or none."""
    if isinstance(value, list):
        return tuple(each for each in value if isinstance(each, str))
    return (value,) if isinstance(value, str) and value else ()


def number(value: object) -> int:
    """The number, or -1 where there is none."""
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            return -1
    return -1
