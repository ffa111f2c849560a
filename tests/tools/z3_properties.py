# SPDX-License-Identifier: GPL-3.0-or-later
"""The properties of a safe self-check, each put to z3 as the search for answers that break it."""
import dataclasses

import z3

import z3_interview
from self_check_xml import EMERGENCY, URGENCIES


@dataclasses.dataclass
class Verdict:
    """Whether a property holds; if not, in words why, and as far as answers show it, those."""
    property: str
    holds: bool = True
    why: str = ''
    answers: dict = None
    worse: dict = None
    got: int = None  # the urgency of @worse, or else of @answers


class Prover:
    def __init__(self, check, floors):
        self.check, self.floors = check, floors
        self.one = z3_interview.Interview(check, z3_interview.Sheet('one'))
        self.other = z3_interview.Interview(check, z3_interview.Sheet('other'))
        self.single = z3.Solver()
        self.single.add(self.one.is_possible())
        self.pair = self.start_pair()

    # Two sheets: every way in which they may be bound is named, so that one search serves all.
    def start_pair(self):
        pair = z3.Solver()
        pair.add(self.one.is_possible(), self.other.is_possible())
        pair.add(z3.Implies(z3.Bool('milder'), z3_interview.milder(self.other, self.one)))
        pair.add(z3.Implies(z3.Bool('different'), z3.Or(z3_interview.differs(self.one, self.other),
                                                        z3_interview.asks_otherwise(self.one, self.other))))
        for question in self.check.questions:
            pair.add(z3.Implies(z3.Bool(f'same {question.id}'), self.same(question)))
        for q in range(len(self.check.questions)):
            pair.add(z3.Implies(z3.Bool(f'worse {self.check.questions[q].id}'), self.is_worse(q)))
        return pair

    def same(self, question):
        one, other = self.one.sheet, self.other.sheet
        if question.is_number():
            same = [one.number(question) == other.number(question)]
        else:
            same = [one.ticked(question, o) == other.ticked(question, o) for o in range(len(question.options))]
        return z3.And(one.unsure(question) == other.unsure(question), *same)

    def named(self, q):
        """The options that some condition names: no other term can matter."""
        return [o for o in range(len(self.check.questions[q].options)) if (q, o) in self.check.terms_of_all()]

    def is_worse(self, q):
        question = self.check.questions[q]
        if question.is_context():
            return self.same(question)
        return z3.And(self.one.sheet.unsure(question) == self.other.sheet.unsure(question),
                      *[z3.Implies(self.one.sheet.says(question, o), self.other.sheet.says(question, o))
                        for o in self.named(q)])

    def search(self, *wanted):
        """A model of one sheet, or None: there is none."""
        return self.model(self.single, wanted)

    def search_pair(self, binding, *wanted):
        return self.model(self.pair, [z3.Bool(name) for name in binding] + list(wanted))

    def model(self, solver, wanted):
        solver.push()
        solver.add(*wanted)
        found = solver.check()
        model = solver.model() if found == z3.sat else None
        solver.pop()
        if found == z3.unknown:
            raise RuntimeError(f'z3 gave up: {solver.reason_unknown()}')
        return model

    def all_but(self, kind, question):
        return [f'{kind} {other.id}' for other in self.check.questions if other is not question]

    def fails(self, name, model, why, pair=False):
        answers = z3_interview.answers(model, self.one)
        if not pair:
            return Verdict(name, False, why, answers, got=z3_interview.outcome(model, self.one))
        return Verdict(name, False, why, answers, z3_interview.answers(model, self.other),
                       z3_interview.outcome(model, self.other))

    def witness(self, urgency):
        """Answers that get this urgency, or None."""
        model = self.search(self.one.comes_out(urgency))
        return None if model is None else z3_interview.answers(model, self.one)

    def total(self):
        exactly_one = z3.AtMost(*[self.one.comes_out(u) for u in range(len(URGENCIES))], 1)
        some = z3.Or([self.one.comes_out(u) for u in range(len(URGENCIES))])
        model = self.search(z3.Not(z3.And(exactly_one, some)))
        if model is not None:
            return self.fails('total', model, 'not exactly one urgency')
        for urgency in sorted(set(range(len(URGENCIES))) - self.check.worded):
            if self.witness(urgency) is not None:
                return Verdict('total', False, f'no words for {URGENCIES[urgency]}')
        return Verdict('total')

    def floors_kept(self):
        wanted = [((sign,), urgency) for sign, urgency in self.floors.signs.items()] + list(self.floors.together)
        for signs, urgency in wanted:
            said = [self.one.says_sign(sign) for sign in signs]
            model = self.search(*said, z3.Not(self.one.at_least(urgency)))
            if model is not None:
                return self.fails('floors-kept', model, f'{" ".join(signs)} must lead to {URGENCIES[urgency]}')
        return Verdict('floors-kept')

    def signs_asked(self):
        for sign in self.floors.signs:
            model = self.search(z3.Not(self.one.at_least(EMERGENCY)), z3.Not(self.one.asks_about(sign)),
                                z3.Not(self.one.rules_out(sign)))
            if model is not None:
                return self.fails('signs-asked', model, f'{sign} is not asked about')
        return Verdict('signs-asked')

    def monotone(self):
        model = self.search_pair([f'worse {question.id}' for question in self.check.questions] + ['milder'])
        return Verdict('monotone') if model is None else self.fails('monotone', model, 'worse, and milder', True)

    def not_sure(self):
        for q, question in enumerate(self.check.questions):
            counts = [z3.Not(self.one.sheet.says(question, o)) for o in self.named(q)
                      if o not in question.unsure_terms()]
            model = self.search_pair(self.all_but('same', question) + ['milder'], *counts,
                                     z3.Not(self.one.sheet.unsure(question)), self.other.sheet.unsure(question))
            if model is not None:
                return self.fails('not-sure', model, f'not sure about {question.id} is milder', True)
        return Verdict('not-sure')

    def stop_final(self):
        for q, question in enumerate(self.check.questions):
            model = self.search(self.one.stops_at(q), z3.Not(self.one.at_least(EMERGENCY)))
            if model is not None:
                return self.fails('stop-final', model, f'an emergency at {question.id} is taken back')
        return Verdict('stop-final')

    def covered(self):
        """A matter of what is written: every option but the mildest makes a term of a rule true."""
        named = self.check.terms_of_rules()
        for q, question in enumerate(self.check.questions):
            if question.use != 'urgency' or question.is_context():
                continue
            for o, option in enumerate(question.options):
                implied = {o} if question.is_set() else set(range(o + 1))
                mildest = question.kind == 'choice' and o == 0
                if not (mildest or option.harmless or option.exclusive or {(q, i) for i in implied} & named):
                    return Verdict('covered', False, f'no rule speaks of {question.label(o)}')
        return Verdict('covered')

    def rule_decides(self, r):
        rule = self.check.rules[r]
        return self.search(self.one.fires[r], z3.Not(self.one.at_least(rule.urgency, without=r))) is not None

    def alternative(self, question, o):
        """What the other sheet says instead of this option: in an order the next milder answer,
        or else any other that is definite."""
        other, start = self.other.sheet, question.options[o].start
        if question.kind == 'choice' and question.ordered and o > 0:
            return other.chosen(question, o - 1)
        if question.kind == 'scale' and start > question.low:
            least = question.options[o - 1].start if o > 0 else question.low
            return z3.And(other.number(question) >= least, other.number(question) < start)
        return z3.Not(other.chosen(question, o))

    def option_decides(self, q, o):
        """The alternative to this answer alone would have changed the outcome, or what is asked."""
        question, one, other = self.check.questions[q], self.one.sheet, self.other.sheet
        wanted = [self.one.asked[q], one.chosen(question, o), self.alternative(question, o),
                  z3.Not(other.unsure(question))]
        if question.is_set():
            wanted += [one.ticked(question, i) == other.ticked(question, i)
                       for i, option in enumerate(question.options) if i != o and not option.exclusive]
        return self.search_pair(self.all_but('same', question) + ['different'], *wanted) is not None

    def dead(self):
        """What never decides, in words."""
        for urgency, name in enumerate(URGENCIES):
            if self.witness(urgency) is None:
                yield f'nothing leads to {name}'
        for r, rule in enumerate(self.check.rules):
            if not self.rule_decides(r):
                yield f'rule {rule.id}'
        for q, o in self.check.options():
            question, option = self.check.questions[q], self.check.questions[q].options[o]
            if question.use == 'urgency' and not (option.harmless or option.exclusive or self.option_decides(q, o)):
                yield f'option {question.label(o)}'

    def nothing_dead(self):
        dead = list(self.dead())
        return Verdict('nothing-dead', not dead, '; '.join(dead))

    def verdicts(self):
        for prove in (self.total, self.nothing_dead, self.covered, self.monotone, self.floors_kept,
                      self.signs_asked, self.not_sure, self.stop_final):
            yield prove()
