"""The kiosk's own words that come from Python: what they are here, a translator finds under the context ``Visit``."""

CONTEXT = "Visit"
DESK = "Desk"
"""The context of a text that the desk's page says, too."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    return text


IS_THIS_RIGHT = QT_TRANSLATE_NOOP("Visit", "Is this your visit?")
ME = QT_TRANSLATE_NOOP("Visit", "Yes, this is me")
HELPING = QT_TRANSLATE_NOOP("Visit", "Yes, and I am helping")
HELPING_MORE = QT_TRANSLATE_NOOP("Visit", "I answer for this person")
TOUCH_TO_START = QT_TRANSLATE_NOOP("Visit", "Touch the screen to check in")
SEE_THE_DESK = QT_TRANSLATE_NOOP("Desk", "Please see the front desk.")
WHO_HELPS = QT_TRANSLATE_NOOP("Visit", "Who is helping today?")
WHO_HELPS_MORE = QT_TRANSLATE_NOOP("Visit", "The questions are about the patient. Please answer with them if you can.")
FAMILY = QT_TRANSLATE_NOOP("Visit", "Family")
FRIEND = QT_TRANSLATE_NOOP("Visit", "A friend or caregiver")
INTERPRETER = QT_TRANSLATE_NOOP("Visit", "An interpreter")
STAFF = QT_TRANSLATE_NOOP("Visit", "Staff of this center")
NOT_ME = QT_TRANSLATE_NOOP("Visit", "No, this is not right")
NOT_SURE = QT_TRANSLATE_NOOP("Visit", "I am not sure")
YOUR_VISIT = QT_TRANSLATE_NOOP("Visit", "Your visit")
VISIT_IS_AT = QT_TRANSLATE_NOOP("Visit", "Your visit is today at {time}.")
VISIT_IS_FOR = QT_TRANSLATE_NOOP("Visit", "{exam} today at {time}")
THANKS = QT_TRANSLATE_NOOP("Visit", "Thank you for your honest answers. Our team will talk with you about them.")
CHECK_ANSWERS = QT_TRANSLATE_NOOP("Visit", "Check your answers")
ANSWERED = QT_TRANSLATE_NOOP("Visit", "Answered")
LEFT_BLANK = QT_TRANSLATE_NOOP("Visit", "Left blank")
DAY = QT_TRANSLATE_NOOP("Visit", "Day")
MONTH = QT_TRANSLATE_NOOP("Visit", "Month")
YEAR = QT_TRANSLATE_NOOP("Visit", "Year")
CODE_UNREADABLE = QT_TRANSLATE_NOOP("Visit", "We could not read that code. Please type your name.")
DATE_MISSING = QT_TRANSLATE_NOOP("Visit", "A box is still empty. Please fill in the day, the month and the year.")
DATE_WRONG = QT_TRANSLATE_NOOP("Visit", "That date does not exist. Please check each box.")
YEAR_SHORT = QT_TRANSLATE_NOOP("Visit", "The year is too short. Please type all 4 numbers of it.")
NAME_MISSING = QT_TRANSLATE_NOOP("Visit", "The box is still empty. Please type the last name.")
NOT_FOUND = QT_TRANSLATE_NOOP("Visit", "We did not find a visit with this. Please check the date and the name.")
NOTHING_CHOSEN = QT_TRANSLATE_NOOP("Visit", "No answer is chosen yet. Please choose one.")
NONE_AND_MORE = QT_TRANSLATE_NOOP("Visit", "Two answers cannot both be right. Please touch the one that does not fit.")
CODE_NOT_FOUND = QT_TRANSLATE_NOOP("Visit", "We did not find that visit. Please type your birth date and name.")
YEAR_WRONG = QT_TRANSLATE_NOOP("Visit", "That year does not look right. Please check it.")
ONE_MORE = QT_TRANSLATE_NOOP("Visit", "One more question. To hear it, allow private words in Settings.")
NOT_READ_ALOUD = QT_TRANSLATE_NOOP("Visit", "We cannot read this language aloud here. Our staff can help you.")
PARTLY_READ_ALOUD = QT_TRANSLATE_NOOP("Visit", "Some of this screen cannot be read aloud. Our staff can help you.")
