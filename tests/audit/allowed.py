"""What is found and may stand, each with its reason. Empty at best."""

from tests.audit.fault import Fault

ALLOWED = {
    "Host/": "staff's own way in: a long press in the corner of Welcome; keys have Ctrl+Shift+S",
    "“Touch the screen to check in” is in English": "the resting screen invites in every language in turn",
    "“Please see the front desk.” is in English": "the resting screen says it in every language in turn",
    "STONEHAUGH” is set to": "what is typed stands where its script begins, and so does its caret",
    "IN THE ARM” is set to": "what is typed stands where its script begins, and so does its caret",
    "STONEHAUGH” of “": "a name",
    "Tab jumps: A, B, C": "letters run their own way, the keys behind them the language's",
    "” of “IT has not set a staff PIN": "what IT and staff have to see to is in English, as on the slip",
    "Cleaning/ (QQuickMouseArea)": "takes every touch so that nothing happens: there is nothing to press",
}
"""A part of what is said of the fault, and the reason."""


def is_allowed(fault: Fault) -> bool:
    return any(part in fault.what for part in ALLOWED)
