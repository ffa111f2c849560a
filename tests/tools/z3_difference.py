# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether two self-checks get the same urgency from every sheet of answers, and one where not."""
import z3

import z3_interview


class Difference:
    """Between two self-checks with the same questions and options."""

    def __init__(self, one, other):
        self.sheet = z3_interview.Sheet('both')
        self.one, self.other = z3_interview.Interview(one, self.sheet), z3_interview.Interview(other, self.sheet)
        self.solver = z3.Solver()
        self.solver.add(self.one.is_possible(), self.other.is_possible(),
                        z3_interview.differs(self.one, self.other))

    def found(self, *wanted):
        found = self.solver.check(*wanted)
        if found == z3.unknown:
            raise RuntimeError(f'z3 gave up: {self.solver.reason_unknown()}')
        return found == z3.sat

    def exists(self):
        return self.found()

    def mildest(self, question):
        if question.is_number():
            return z3.And(z3.Not(self.sheet.unsure(question)), self.sheet.number(question) == question.low)
        places = [o for o, option in enumerate(question.options) if option.exclusive or question.kind == 'choice']
        return self.sheet.ticked(question, places[0])

    def sheet_that_shows_it(self):
        """As many answers as can be are the mildest, the others rather definite than "not sure".
        Returns: those others, and the urgency in each self-check."""
        bound, telling = [], []
        for question in self.one.check.questions:
            if self.found(*bound, self.mildest(question)):
                bound.append(self.mildest(question))
            else:
                telling.append(question)
        for question in telling:
            definite = z3.Not(self.sheet.unsure(question))
            bound += [definite] * self.found(*bound, definite)
        self.found(*bound)
        model = self.solver.model()
        answers = {question.id: z3_interview.answer(model, self.sheet, question) for question in telling}
        return answers, z3_interview.outcome(model, self.one), z3_interview.outcome(model, self.other)
