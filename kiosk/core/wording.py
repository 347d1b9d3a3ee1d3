"""The patient wording as whoever stands at the kiosk reads it: their own, or the third person for a helper."""

from dataclasses import replace

from kiosk.core.procedure import Choice, Item, Question
from kiosk.core.record import Who


def item_for(item: Item, who: Who) -> Item:
    """The item with the words that ``who`` reads in ``title``, ``help`` and the choices."""
    if not who.helps:
        return item
    return replace(
        item,
        title=item.title_helper or item.title,
        help=item.help_helper or item.help,
        choices=tuple(choice_for(choice, who) for choice in item.choices),
    )


def choice_for(choice: Choice, who: Who) -> Choice:
    """The choice with the words that ``who`` reads in ``text`` and ``help``."""
    if not who.helps:
        return choice
    return replace(choice, text=choice.text_helper or choice.text, help=choice.help_helper or choice.help)


def alone_for(question: Question, who: Who) -> str:
    """What asks for a moment without onlookers."""
    return question.alone_helper or question.alone if who.helps else question.alone
