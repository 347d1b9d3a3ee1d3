"""The kiosk's own words that come from Python: what they are here, a translator finds under the context ``Visit``."""

CONTEXT = "Visit"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    return text


IS_THIS_RIGHT = QT_TRANSLATE_NOOP("Visit", "Is this your visit?")
ME = QT_TRANSLATE_NOOP("Visit", "Yes, this is me")
HELPING = QT_TRANSLATE_NOOP("Visit", "Yes, and I am helping")
HELPING_MORE = QT_TRANSLATE_NOOP("Visit", "I answer for this person")
NOT_ME = QT_TRANSLATE_NOOP("Visit", "No, this is not right")
NOT_SURE = QT_TRANSLATE_NOOP("Visit", "I am not sure")
YOUR_VISIT = QT_TRANSLATE_NOOP("Visit", "Your visit")
VISIT_IS_FOR = QT_TRANSLATE_NOOP("Visit", "{exam} today at {time}")
CHECK_ANSWERS = QT_TRANSLATE_NOOP("Visit", "Check your answers")
ANSWERED = QT_TRANSLATE_NOOP("Visit", "Answered")
LEFT_BLANK = QT_TRANSLATE_NOOP("Visit", "Left blank")
DAY = QT_TRANSLATE_NOOP("Visit", "Day")
MONTH = QT_TRANSLATE_NOOP("Visit", "Month")
YEAR = QT_TRANSLATE_NOOP("Visit", "Year")
CODE_UNREADABLE = QT_TRANSLATE_NOOP("Visit", "We could not read that code. Please type your name.")
DATE_MISSING = QT_TRANSLATE_NOOP("Visit", "Please fill in the day, the month and the year.")
DATE_WRONG = QT_TRANSLATE_NOOP("Visit", "That date does not exist. Please check each box.")
YEAR_SHORT = QT_TRANSLATE_NOOP("Visit", "Please type all 4 numbers of the year.")
NAME_MISSING = QT_TRANSLATE_NOOP("Visit", "Please type your last name.")
NOT_FOUND = QT_TRANSLATE_NOOP("Visit", "We did not find a visit with this. Please check the date and the name.")
NOTHING_CHOSEN = QT_TRANSLATE_NOOP("Visit", "Please choose an answer.")
NONE_AND_MORE = QT_TRANSLATE_NOOP("Visit", "You chose None of these and another answer. Please check.")
CODE_NOT_FOUND = QT_TRANSLATE_NOOP("Visit", "We did not find that visit. Please type your birth date and name.")
YEAR_WRONG = QT_TRANSLATE_NOOP("Visit", "Please check the year.")
