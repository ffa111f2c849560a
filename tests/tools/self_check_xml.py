# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads self-check.xml and floors.xml by the grammar that data/packs/README.md describes, a
second time and apart from the program. A name that leads nowhere is a ValueError.
"""
import dataclasses
import xml.etree.ElementTree

# Mildest first: an urgency is its place in this list.
URGENCIES = ['self-care', 'routine', 'soon', 'today', 'emergency']
SOON, EMERGENCY = 2, 4


@dataclasses.dataclass(frozen=True)
class Option:
    """An option of a choice or of several, or a named cut of a number."""
    id: str
    sign: str
    rules_out: tuple
    harmless: bool
    exclusive: bool
    start: int


@dataclasses.dataclass(frozen=True)
class Condition:
    """A term ("at-least", "is", "has") names a place in the list of questions and one in the
    list of that question's options; anything else joins its parts."""
    kind: str
    question: int = -1
    option: int = -1
    n: int = 0
    parts: tuple = ()

    def terms(self):
        if not self.parts:
            yield self.question, self.option
        for part in self.parts:
            yield from part.terms()


@dataclasses.dataclass(frozen=True)
class Question:
    id: str
    kind: str
    use: str
    ordered: bool
    low: int
    high: int
    unsure: int
    ask_when: Condition
    options: tuple

    def is_number(self):
        return self.kind in ('scale', 'days')

    def is_set(self):
        """An answer is a set of options."""
        return self.kind in ('several', 'body-map')

    def is_context(self):
        """Never better or worse."""
        return self.kind == 'days' or (self.kind == 'choice' and not self.ordered)

    def unsure_terms(self):
        """The options that are true of somebody who is not sure."""
        everything = range(len(self.options))
        danger = {i for i in everything if self.options[i].sign}
        if self.is_context():
            return set(everything)
        if self.is_set() and self.unsure is not None:
            return {self.unsure}
        if self.is_set():
            return danger or {i for i in everything if not self.options[i].exclusive}
        worst = self.unsure if self.unsure is not None else max(danger, default=-1)
        return set(range(worst + 1))

    def label(self, option):
        return f'{self.id}={self.options[option].id}'


@dataclasses.dataclass(frozen=True)
class Rule:
    id: str
    urgency: int
    when: Condition


@dataclasses.dataclass(frozen=True)
class SelfCheck:
    questions: tuple
    rules: tuple
    worded: frozenset  # the urgencies that have an outcome

    def options(self):
        """The place of each option: (question, option)."""
        return [(q, o) for q, question in enumerate(self.questions) for o in range(len(question.options))]

    def terms_of_rules(self):
        return {term for rule in self.rules for term in rule.when.terms()}

    def terms_of_all(self):
        """What nobody names cannot matter."""
        asking = {term for q in self.questions if q.ask_when for term in q.ask_when.terms()}
        return self.terms_of_rules() | asking


@dataclasses.dataclass(frozen=True)
class Floors:
    signs: dict      # sign -> urgency
    together: tuple  # (signs, urgency)


def is_wording(element):
    """Says the same to somebody who answers for a patient."""
    return element.get('for') == 'carer'


def number(element, name, otherwise=None):
    return int(element.get(name)) if element.get(name) is not None else otherwise


def place(ids, wanted):
    if wanted not in ids:
        raise ValueError(f'there is no "{wanted}" among: {" ".join(ids)}')
    return ids.index(wanted)


def operator(question):
    if question.is_set():
        return 'has'
    return 'is' if question.is_context() else 'at-least'


def read_condition(element, before, groups):
    """@before: the questions that it may speak of; @groups: regions of the body map by name."""
    if element.tag in ('all', 'any', 'at-least-of', 'not'):
        parts = tuple(read_condition(child, before, groups) for child in element)
        if not parts:
            raise ValueError(f'<{element.tag}> joins nothing')
        return Condition(element.tag, n=number(element, 'n', 0), parts=parts)
    q = place([question.id for question in before], element.get('question'))
    if element.tag != operator(before[q]):
        raise ValueError(f'<{element.tag}> of the question "{before[q].id}"')
    ids = [option.id for option in before[q].options]
    if element.get('group') is None:
        return Condition(element.tag, q, place(ids, element.get('option')))
    regions = groups.get(element.get('group'), ())
    parts = tuple(Condition('has', q, ids.index(region)) for region in regions if region in ids)
    if not parts:
        raise ValueError(f'the question "{before[q].id}" offers no region of the group "{element.get("group")}"')
    return Condition('any', n=0, parts=parts)


def read_option(element):
    return Option(element.get('id'), element.get('sign'), tuple(element.get('rules-out', '').split()),
                  element.get('harmless') is not None, element.get('exclusive') == 'yes', number(element, 'from'))


def read_question(element, before, groups):
    ask_when = element.find('ask-when')
    options = tuple(read_option(child) for child in element
                    if child.tag in ('option', 'cut') and not is_wording(child))
    ids, unsure = [option.id for option in options], element.get('unsure')
    kind = element.get('kind')
    return Question(
        element.get('id'), kind, element.get('use'), kind == 'scale' or element.get('ordered') == 'yes',
        number(element, 'min', 0), number(element, 'max', 10 if kind == 'scale' else None),
        None if unsure is None else place(ids, unsure),
        None if ask_when is None else read_condition(ask_when[0], before, groups), options)


def of_tree(root):
    questions, groups = [], {element.get('id'): element.get('regions').split() for element in root.iter('group')}
    for element in root.iter('question'):
        questions.append(read_question(element, questions, groups))
    rules = tuple(Rule(element.get('id'), place(URGENCIES, element.get('urgency')),
                       read_condition(element.find('when')[0], questions, groups)) for element in root.iter('rule'))
    worded = frozenset(place(URGENCIES, element.get('urgency')) for element in root.iter('outcome'))
    return SelfCheck(tuple(questions), rules, worded)


def read_self_check(path):
    return of_tree(xml.etree.ElementTree.parse(path).getroot())


def read_floors(path):
    root = xml.etree.ElementTree.parse(path).getroot()
    signs = {element.get('id'): place(URGENCIES, element.get('urgency')) for element in root.iter('sign')}
    together = tuple((tuple(element.get('signs').split()), place(URGENCIES, element.get('urgency')))
                     for element in root.iter('together'))
    return Floors(signs, together)
