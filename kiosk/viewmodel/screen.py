"""Props out of the visit, and out of nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.core.answers import Chosen, Typed
from kiosk.core.asking import back, pending
from kiosk.core.film import Film
from kiosk.core.flags import flag_lines
from kiosk.core.lines import title_shown
from kiosk.core.moves import current, page_name, path_of
from kiosk.core.procedure import Flag, Kind, NextStep, Procedure
from kiosk.core.record import Draft, PrintOutcome, Who
from kiosk.core.route import Asked, facts_of
from kiosk.core.rules import Rules
from kiosk.core.visit import (
    CONFIRM_HELPER,
    CONFIRM_NO,
    CONFIRM_NOT_SURE,
    CONFIRM_SELF,
    Asking,
    Checking,
    Confirming,
    Desk,
    Done,
    Entering,
    Field,
    Helping,
    Looking,
    Problem,
    Saving,
    Visit,
    Welcome,
)
from kiosk.core.wording import alone_for, item_for
from kiosk.viewmodel import words
from kiosk.viewmodel.props import BirthRow, Center, CheckRow, ChoiceRow, ExamRow, ExpectRow, Locale, Props, StepRow

_GROWN_UP = 18


@dataclass(frozen=True, slots=True)
class Screen:
    """Derives props for one site; only the visit and the locale change."""

    rules: Rules
    centers: Mapping[str, Center]
    films: Mapping[str, Film] = field(default_factory=dict)
    """By procedure id."""

    def derive(self, visit: Visit, locale: Locale) -> Props:
        """The props of the page with what lies over it."""
        page = visit.page
        base = self._progress(
            visit,
            locale,
            Props(
                forward=visit.forward,
                overlay=visit.overlay.value,
                can_be_called_in=isinstance(page, Confirming | Helping | Asking | Checking),
                help_number=visit.help.number,
                expecting=visit.expecting,
                expect_name=self._expected(visit),
                expect=self._expect(visit),
                film=self._film(visit),
            ),
        )
        match page:
            case Welcome():
                procedures = self.rules.content.procedures.values()
                return replace(base, expect_exams=tuple(self._exam(visit, one) for one in procedures if one.expect))
            case Entering():
                return _entering(visit, page, locale, base)
            case Looking():
                return replace(base, page="looking", page_key="looking")
            case Confirming():
                return self._confirming(visit, page, locale, base)
            case Helping():
                return _helping(page, locale, base)
            case Asking():
                return self._asking(visit, page, locale, base)
            case Checking():
                return replace(
                    base,
                    page="check",
                    page_key="check",
                    title=locale.translate(words.CHECK_ANSWERS),
                    personal=self._thanked(visit),
                    asked=locale.translate(words.CHECK_ANSWERS),
                    help=locale.translate(words.THANKS) if self._thanked(visit) else "",
                    rows=(
                        self._exam_row(visit, locale),
                        *(self._check_row(visit, page, asked, locale) for asked in path_of(visit, self.rules)),
                    ),
                    can_next=True,
                    can_back=True,
                )
            case Saving():
                return replace(base, page="saving", page_key="saving")
            case Done():
                return self._done(visit, page, base)
            case Desk():
                center = self.centers.get(page.center, Center(page.center))
                return replace(
                    base,
                    page="desk",
                    page_key="desk",
                    number=page.number,
                    desk_reason=page.reason.value,
                    desk_center=center.name,
                    desk_phone=center.phone,
                )

    def _progress(self, visit: Visit, locale: Locale, base: Props) -> Props:
        if visit.found is None:
            return base
        topics = self.rules.content.topics
        line = f"{locale.translate(words.YOUR_VISIT)} \u00b7 {locale.time(visit.found.appointment.at)}"
        index = len(topics)
        asked = current(visit, self.rules)
        if asked is not None:
            index = next(i for i, topic in enumerate(topics) if topic.id == asked.question.topic)
        elif isinstance(visit.page, Confirming | Helping):
            index = 0
        title = self._say(visit, topics[index].id, topics[index].title) if index < len(topics) else ""
        return replace(base, visit_line=line, topic_index=index, topic_count=len(topics), topic_title=title)

    def _confirming(self, visit: Visit, page: Confirming, locale: Locale, base: Props) -> Props:
        if visit.found is None:
            raise ValueError("nobody was found")
        say = locale.translate
        when = say(words.VISIT_IS_AT).format(time=locale.time(visit.found.appointment.at))
        choices = (
            (CONFIRM_SELF, words.ME, "", "user"),
            (CONFIRM_HELPER, words.HELPING, words.HELPING_MORE, "users"),
            (CONFIRM_NO, words.NOT_ME, "", "x"),
            (CONFIRM_NOT_SURE, words.NOT_SURE, "", "help-circle"),
        )
        return replace(
            base,
            page="question",
            page_key="confirm",
            title=visit.found.person.name.greeting,
            # Which exam it is nobody may read who is not the one that it is for (45 CFR 164.502(a)(1)(iii)).
            help=f"{when} {say(words.IS_THIS_RIGHT)}",
            asked=say(words.IS_THIS_RIGHT),
            choices=tuple(
                ChoiceRow(code, say(text), say(more) if more else "", icon, code == page.chosen)
                for code, text, more, icon in choices
            ),
            can_next=bool(page.chosen),
            can_back=True,
            problem=_problem(page.problem, locale),
        )

    def _asking(self, visit: Visit, page: Asking, locale: Locale, base: Props) -> Props:
        asked = current(visit, self.rules)
        if asked is None:
            raise ValueError(f"{page_name(page)} is not on the route")
        item, question = item_for(asked.item, visit.who), asked.question
        is_text = item.kind is Kind.TEXT
        own = asked.key == question.id
        first = alone_for(question, visit.who) if question.sensitive and own and _needs_privacy(visit) else ""
        return replace(
            base,
            page="words" if is_text else "question",
            page_key=asked.key,
            title=title_shown(asked, self.rules, visit.settings.language, visit.who),
            help=self._say(visit, question.id, item.help),
            personal=_tells(asked),
            asked=locale.translate(words.ONE_MORE) if _tells(asked) else "",
            alone=self._say(visit, question.id, first),
            multiple=item.kind is Kind.MANY,
            choices=tuple(
                ChoiceRow(
                    choice.code,
                    self._say(visit, question.id, choice.text),
                    self._say(visit, question.id, choice.help),
                    choice.icon,
                    choice.code in page.ticked,
                )
                for choice in item.choices
            ),
            words=page.typed,
            keys=(locale.own_letters or locale.signs) if is_text else (),
            other_keys=locale.signs if is_text and locale.own_letters else (),
            figure_keys=locale.figures if is_text else (),
            can_next=pending(page, asked, visit.answers) is not None,
            can_back=back(visit, page, self.rules) is not visit,
            problem=_problem(page.problem, locale),
        )

    def _thanked(self, visit: Visit) -> bool:
        """Whether the answers call for thanks: one of them is a STOP.

        Who was asked something sensitive is thanked whatever they said, or an onlooker could tell what it was.
        """
        if visit.found is None or visit.arrived is None:
            return False
        path = path_of(visit, self.rules)
        facts = facts_of(visit.found, visit.arrived.date())
        flags = flag_lines(path, facts, visit.answers, visit.found.appointment.order)
        return any(line.flag is Flag.STOP for line in flags) or any(asked.question.sensitive for asked in path)

    def _exam_row(self, visit: Visit, locale: Locale) -> CheckRow:
        """The one row that cannot be changed here: a wrong exam is for a person."""
        if visit.found is None:
            raise ValueError("nobody was found")
        procedure = self.rules.content.procedures[visit.found.appointment.order.procedure]
        exam = _capital(self._say(visit, procedure.id, procedure.name))
        when = locale.time(visit.found.appointment.at)
        answer = locale.translate(words.VISIT_IS_FOR).format(exam=exam, time=when)
        return CheckRow(
            "", locale.translate(words.YOUR_VISIT), answer, sensitive=False, revealed=False, topic="", personal=False
        )

    def _check_row(self, visit: Visit, page: Checking, asked: Asked, locale: Locale) -> CheckRow:
        given = visit.answers.given(asked.key)
        sensitive = asked.question.sensitive
        revealed = asked.key in page.revealed
        match given:
            case Chosen(codes=codes):
                item = item_for(asked.item, visit.who)
                parts = tuple(self._say(visit, asked.question.id, item.choice(code).text) for code in codes)
            case Typed(text=text):
                parts = (text,)
            case _:
                parts = (locale.translate(words.LEFT_BLANK),)
        if sensitive and not revealed:
            parts = (locale.translate(words.ANSWERED),)
        return CheckRow(
            asked.key,
            title_shown(asked, self.rules, visit.settings.language, visit.who),
            locale.comma.join(parts),
            sensitive,
            revealed,
            asked.question.topic,
            personal=_tells(asked),
            parts=parts if len(parts) > 1 else (),
        )

    def _done(self, visit: Visit, page: Done, base: Props) -> Props:
        draft = page.record.draft
        procedure = self.rules.content.procedures[draft.exam.procedure] if draft.exam else None
        state = {None: "printing", PrintOutcome.PRINTED: "printed"}.get(page.outcome, "desk")
        return replace(
            base,
            page="done",
            page_key="done",
            number=page.record.number,
            called_in=page.called_in,
            print_state=state,
            hand_over=self._hand_over(visit, draft),
            steps=self._steps(visit, procedure, draft) if procedure and not page.called_in else (),
            expect_exams=(self._exam(visit, procedure),)
            if procedure and procedure.expect and not page.called_in
            else (),
        )

    def _hand_over(self, visit: Visit, draft: Draft) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for line in draft.lines:
            question = self.rules.content.questions[line.question]
            items = (question.item, *(follow.item for follow in question.follows))
            for choice in (c for item in items for c in item.choices):
                belongs = line.key == question.id if choice in question.item.choices else line.key != question.id
                if belongs and choice.code in line.codes and choice.hand_over:
                    found.setdefault(self._say(visit, question.id, choice.hand_over))
        return tuple(found)

    def _exam(self, visit: Visit, procedure: Procedure) -> ExamRow:
        return ExamRow(procedure.id, _capital(self._say(visit, procedure.id, procedure.name)))

    def _expected(self, visit: Visit) -> str:
        return self._exam(visit, self.rules.content.procedures[visit.expecting]).name if visit.expecting else ""

    def _film(self, visit: Visit) -> str:
        film = self.films.get(visit.expecting)
        return film.url if film and visit.settings.language in film.captions else ""

    def caption(self, visit: Visit, at: int) -> str:
        """What is said in the video at this millisecond, in the visit's language."""
        film = self.films.get(visit.expecting)
        return film.caption(visit.settings.language, at) if film else ""

    def _expect(self, visit: Visit) -> tuple[ExpectRow, ...]:
        if not visit.expecting:
            return ()
        return tuple(
            ExpectRow(step.picture, *(self._say(visit, step.id, told) for told in (step.text, step.time, step.alt)))
            for step in self.rules.content.procedures[visit.expecting].expect
        )

    def _steps(self, visit: Visit, procedure: Procedure, draft: Draft) -> tuple[StepRow, ...]:
        given = {(line.key, code) for line in draft.lines for code in line.codes}

        def fits(step: NextStep) -> bool:
            return not step.only_if or any(pair in given for pair in step.only_if)

        return tuple(
            StepRow(
                step.icon,
                self._say(visit, procedure.id, step.title),
                self._say(visit, procedure.id, step.text),
                personal=bool(step.only_if),
            )
            for step in procedure.steps
            if fits(step)
        )

    def _say(self, visit: Visit, context: str, source: str) -> str:
        return self.rules.wording(context, source, visit.settings.language) if source else ""


PROBLEM_WORDS = {
    Problem.NONE: "",
    Problem.CODE: words.CODE_UNREADABLE,
    Problem.DATE_MISSING: words.DATE_MISSING,
    Problem.DATE_WRONG: words.DATE_WRONG,
    Problem.YEAR_SHORT: words.YEAR_SHORT,
    Problem.NAME_MISSING: words.NAME_MISSING,
    Problem.NOT_FOUND: words.NOT_FOUND,
    Problem.NOTHING_CHOSEN: words.NOTHING_CHOSEN,
    Problem.NONE_AND_MORE: words.NONE_AND_MORE,
    Problem.CODE_NOT_FOUND: words.CODE_NOT_FOUND,
    Problem.YEAR_WRONG: words.YEAR_WRONG,
}


def _entering(visit: Visit, page: Entering, locale: Locale, base: Props) -> Props:
    base = replace(base, problem=_problem(page.problem, locale), can_back=True)
    if page.field is Field.CODE:
        return replace(base, page="scan", page_key="scan")
    entry = visit.entry
    if page.field is Field.NAME:
        return replace(
            base,
            page="name",
            page_key="name",
            words=entry.name,
            keys=locale.letters,
            other_keys=locale.own_letters,
            can_next=bool(entry.name.strip()),
        )
    fields = {
        Field.DAY: (words.DAY, entry.day, 2),
        Field.MONTH: (words.MONTH, entry.month, 2),
        Field.YEAR: (words.YEAR, entry.year, 4),
    }
    return replace(
        base,
        page="birth",
        page_key="birth",
        birth=tuple(
            BirthRow(
                field.value,
                locale.translate(fields[field][0]),
                _figures(fields[field][1], locale),
                field is page.field,
                fields[field][2],
            )
            for field in locale.date_order
        ),
        keys=locale.digits,
        can_next=bool(entry.day or entry.month or entry.year),
    )


def _helping(page: Helping, locale: Locale, base: Props) -> Props:
    choices = (
        (Who.FAMILY, words.FAMILY, "heart"),
        (Who.FRIEND, words.FRIEND, "users"),
        (Who.INTERPRETER, words.INTERPRETER, "language"),
        (Who.STAFF, words.STAFF, "building-hospital"),
    )
    return replace(
        base,
        page="question",
        page_key="helping",
        title=locale.translate(words.WHO_HELPS),
        help=locale.translate(words.WHO_HELPS_MORE),
        personal=False,
        choices=tuple(
            ChoiceRow(who.value, locale.translate(text), "", icon, who.value == page.chosen)
            for who, text, icon in choices
        ),
        can_next=bool(page.chosen),
        can_back=True,
        problem=_problem(page.problem, locale),
    )


def _figures(text: str, locale: Locale) -> str:
    """What is kept in 0 to 9, as the keys show it."""
    return "".join(locale.digits[int(digit) - 1] for digit in text)


def _problem(problem: Problem, locale: Locale) -> str:
    text = PROBLEM_WORDS[problem]
    return locale.translate(text) if text else ""


def _tells(asked: Asked) -> bool:
    """Whether being asked this at all tells an answer: it is asked because of one."""
    return any(follow.when for follow in asked.question.follows if follow.item.id == asked.item.id)


def _needs_privacy(visit: Visit) -> bool:
    if visit.who.helps:
        return True
    born: date | None = visit.found.person.birth_date if visit.found else None
    return visit.found is not None and born is not None and visit.found.person.age_on(visit.today or born) < _GROWN_UP


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
