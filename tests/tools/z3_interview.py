# SPDX-License-Identifier: GPL-3.0-or-later
"""A self-check as formulas: which answers there are, what is asked, and what follows from it."""
import z3

from self_check_xml import EMERGENCY, SOON, URGENCIES

# Three answers of "not sure" call for at least "soon" (LW_UNSURE_LIMIT in src/assess/outcome.h).
UNSURE_LIMIT = 3


class Sheet:
    """An answer to every question, each under a name, so that two self-checks can be held
    against the same sheet. Answers to questions that are not asked have no effect."""

    def __init__(self, name):
        self.name = name

    def unsure(self, question):
        return z3.Bool(f'{self.name} {question.id} not-sure')

    def number(self, question):
        return z3.Int(f'{self.name} {question.id}')

    def ticked(self, question, option):
        return z3.Bool(f'{self.name} {question.label(option)}')

    def chosen(self, question, option):
        """What was said for certain: the option, or a number from its cut to the next one."""
        if not question.is_number():
            return self.ticked(question, option)
        starts = [cut.start for cut in question.options] + [None]
        inside = [self.number(question) >= starts[option]]
        if starts[option + 1] is not None:
            inside.append(self.number(question) < starts[option + 1])
        return z3.And(z3.Not(self.unsure(question)), *inside)

    def is_possible(self, question):
        """That the answer is one which the question offers."""
        if question.is_number():
            value = self.number(question)
            return z3.And(value >= question.low, value <= question.high if question.high is not None else True)
        ticks = [self.ticked(question, o) for o in range(len(question.options))]
        alone = [tick for tick, option in zip(ticks, question.options)
                 if question.kind == 'choice' or option.exclusive]
        rules = [z3.Implies(tick, z3.Not(z3.Or([other for other in ticks if not other.eq(tick)]))) for tick in alone]
        return z3.And(self.unsure(question) == z3.Not(z3.Or(ticks)), *rules)

    def says(self, question, option):
        """Whether the answer makes the term of this option true."""
        if question.kind == 'scale':
            definite = z3.And(z3.Not(self.unsure(question)), self.number(question) >= question.options[option].start)
        elif question.kind == 'choice' and question.ordered:
            definite = z3.Or([self.ticked(question, o) for o in range(option, len(question.options))])
        else:
            definite = self.chosen(question, option)
        return z3.Or(definite, self.unsure(question)) if option in question.unsure_terms() else definite


def formula(condition, term):
    """@term: from (question, option) to what stands for it."""
    if not condition.parts:
        return term(condition.question, condition.option)
    parts = [formula(part, term) for part in condition.parts]
    if condition.kind == 'not':
        return z3.Not(parts[0])
    if condition.kind == 'at-least-of':
        return z3.AtLeast(*parts, condition.n)
    return z3.And(parts) if condition.kind == 'all' else z3.Or(parts)


class Interview:
    """What a self-check makes of a sheet."""

    def __init__(self, check, sheet):
        self.check, self.sheet = check, sheet
        self.asked, self.true = [], {}
        for q, question in enumerate(check.questions):
            self.asked.append(formula(question.ask_when, self.term) if question.ask_when else z3.BoolVal(True))
            for o in range(len(question.options)):
                self.true[q, o] = z3.And(self.asked[q], sheet.says(question, o))
        unsure = [z3.And(asked, sheet.unsure(question)) for asked, question in zip(self.asked, check.questions)]
        self.many_unsure = z3.AtLeast(*unsure, UNSURE_LIMIT) if len(unsure) >= UNSURE_LIMIT else z3.BoolVal(False)
        self.fires = [formula(rule.when, self.term) for rule in check.rules]

    def term(self, question, option):
        return self.true[question, option]

    def is_possible(self):
        return z3.And([self.sheet.is_possible(question) for question in self.check.questions])

    def at_least(self, urgency, without=None):
        """@without: a rule to leave out."""
        fires = [fires for r, (rule, fires) in enumerate(zip(self.check.rules, self.fires))
                 if rule.urgency >= urgency and r != without]
        return z3.Or(fires + [self.many_unsure] * (urgency <= SOON) + [z3.BoolVal(urgency == 0)])

    def comes_out(self, urgency):
        over = self.at_least(urgency + 1) if urgency < EMERGENCY else z3.BoolVal(False)
        return z3.And(self.at_least(urgency), z3.Not(over))

    def says_sign(self, sign):
        return z3.Or([self.true[q, o] for q, o in self.check.options()
                      if self.check.questions[q].options[o].sign == sign])

    def asks_about(self, sign):
        return z3.Or([asked for asked, question in zip(self.asked, self.check.questions)
                      if any(option.sign == sign for option in question.options)])

    def rules_out(self, sign):
        """By a definite answer."""
        return z3.Or([z3.And(self.asked[q], self.sheet.chosen(self.check.questions[q], o))
                      for q, o in self.check.options() if sign in self.check.questions[q].options[o].rules_out])

    def stops_at(self, question):
        """An emergency rule fires on the answers up to this question."""
        def so_far(q, o):
            return self.true[q, o] if q <= question else z3.BoolVal(False)
        return z3.Or([formula(rule.when, so_far) for rule in self.check.rules if rule.urgency == EMERGENCY])

    def comes_to(self, question):
        """It is asked, and no emergency has ended the questions before it."""
        stopped = self.stops_at(question - 1) if question > 0 else z3.BoolVal(False)
        return z3.And(self.asked[question], z3.Not(stopped))


def milder(one, other):
    return z3.Or([z3.And(other.at_least(u), z3.Not(one.at_least(u))) for u in range(1, len(URGENCIES))])


def differs(one, other):
    return z3.Or([one.at_least(u) != other.at_least(u) for u in range(1, len(URGENCIES))])


def asks_otherwise(one, other):
    return z3.Or([one.comes_to(q) != other.comes_to(q) for q in range(len(one.check.questions))])


def answer(model, sheet, question):
    """As "legwise-pack assess" reads it."""
    def holds(what):
        return z3.is_true(model.eval(what, model_completion=True))
    if holds(sheet.unsure(question)):
        return 'not-sure'
    if question.is_number():
        return model.eval(sheet.number(question), model_completion=True).as_long()
    ticked = [option.id for o, option in enumerate(question.options) if holds(sheet.ticked(question, o))]
    return ticked if question.is_set() else ticked[0]


def answers(model, interview):
    """Those that are asked, until an emergency stops the questions."""
    given = {}
    for q, question in enumerate(interview.check.questions):
        if z3.is_true(model.eval(interview.asked[q], model_completion=True)):
            given[question.id] = answer(model, interview.sheet, question)
            if z3.is_true(model.eval(interview.stops_at(q), model_completion=True)):
                break
    return given


def outcome(model, interview):
    return max(u for u in range(len(URGENCIES))
               if z3.is_true(model.eval(interview.at_least(u), model_completion=True)))
