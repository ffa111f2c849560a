# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeds faults into a self-check: every small slip of the pen at every place where it can
happen, one at a time."""
import copy
import dataclasses
import xml.etree.ElementTree

import self_check_xml
from self_check_xml import URGENCIES

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- SPDX-License-Identifier: CC-BY-SA-4.0 -->\n'
CONDITIONS = ('all', 'any', 'at-least-of')


@dataclasses.dataclass(frozen=True)
class Fault:
    kind: str
    name: str      # what was done where
    change: object # a function that does it to the elements of a copy, in the order of the file


class Places:
    """The elements of a self-check, each by its number in the file."""

    def __init__(self, root):
        self.elements = list(root.iter())
        self.numbers = {element: number for number, element in enumerate(self.elements)}
        self.parents = {child: parent for parent in self.elements for child in parent}
        self.questions = {element.get('id'): element for element in root.iter('question')}

    def all(self, *tags):
        """Those of a question or a rule: advice cannot touch the urgency."""
        return [element for element in self.elements if element.tag in tags and self.home(element).tag != 'advice']

    def in_rules(self, *tags):
        return [element for element in self.all(*tags) if self.home(element).tag == 'rule']

    def home(self, element):
        while element.tag not in ('question', 'rule', 'advice', 'self-check'):
            element = self.parents[element]
        return element

    def at(self, element):
        home = self.home(element)
        return f'{home.tag} {home.get("id")}'

    def options(self, element):
        return [child for child in element if child.tag in ('option', 'cut')]

    def number(self, element):
        return self.numbers[element]

    def label(self, element):
        if element.tag in CONDITIONS:
            return f'{element.tag}({" ".join(self.label(part) for part in element)})'
        return f'{element.get("question")}={element.get("option") or "group " + element.get("group")}'


def set_attribute(number, name, value):
    def change(elements):
        if value is None:
            del elements[number].attrib[name]
        else:
            elements[number].set(name, str(value))
    return change


def set_tag(number, tag):
    def change(elements):
        elements[number].tag = tag
    return change


def remove(parent, number):
    def change(elements):
        elements[parent].remove(elements[number])
    return change


def swap(parent, first, second):
    def change(elements):
        inside = elements[parent]
        a, b = list(inside).index(elements[first]), list(inside).index(elements[second])
        inside[a], inside[b] = inside[b], inside[a]
    return change


def both(*changes):
    def change(elements):
        for one in changes:
            one(elements)
    return change


def rules_dropped(p):
    for rule in p.all('rule'):
        yield 'a rule dropped', p.at(rule), remove(p.number(p.parents[rule]), p.number(rule))


def urgencies_changed(p):
    for rule in p.all('rule'):
        now = URGENCIES.index(rule.get('urgency'))
        for kind, urgency in (('a rule less urgent', now - 1), ('a rule more urgent', now + 1)):
            if 0 <= urgency < len(URGENCIES):
                name = f'{p.at(rule)}: {rule.get("urgency")} -> {URGENCIES[urgency]}'
                yield kind, name, set_attribute(p.number(rule), 'urgency', URGENCIES[urgency])


def options_one_off(p):
    for term in p.in_rules('at-least'):
        ids = [option.get('id') for option in p.options(p.questions[term.get('question')])]
        now = ids.index(term.get('option'))
        for kind, option in (('at least a milder option', now - 1), ('at least a worse option', now + 1)):
            if 0 <= option < len(ids):
                name = f'{p.at(term)}: {p.label(term)} -> {ids[option]}'
                yield kind, name, set_attribute(p.number(term), 'option', ids[option])


def neighbours_named(p):
    """Of options without an order: "is" and "has"."""
    for term in p.in_rules('is', 'has'):
        if term.get('group'):
            continue
        options = p.options(p.questions[term.get('question')])
        now = [option.get('id') for option in options].index(term.get('option'))
        for other in options[max(now - 1, 0):now + 2]:
            if options.index(other) != now:
                name = f'{p.at(term)}: {p.label(term)} -> {other.get("id")}'
                yield 'the option beside it', name, set_attribute(p.number(term), 'option', other.get('id'))


def groups_swapped(p):
    """Of the body map."""
    groups = {group.get('id'): group.get('regions').split() for group in p.elements[0].iter('group')}
    for term in p.in_rules('has'):
        offered = {option.get('id') for option in p.options(p.questions[term.get('question')])}
        for other, regions in groups.items() if term.get('group') else ():
            if other != term.get('group') and not offered.isdisjoint(regions):
                name = f'{p.at(term)}: {p.label(term)} -> {other}'
                yield 'another group', name, set_attribute(p.number(term), 'group', other)


def regions_dropped(p):
    named = {term.get('group') for term in p.in_rules('has')}
    for group in p.elements[0].iter('group'):
        regions = group.get('regions').split() if group.get('id') in named else []
        for region in regions if len(regions) > 1 else ():
            rest = ' '.join(other for other in regions if other != region)
            yield 'a region dropped', f'group {group.get("id")}: without {region}', set_attribute(p.number(group), 'regions', rest)


def joins_swapped(p):
    for element in p.all('all', 'any'):
        if len(element) > 1:
            other = 'any' if element.tag == 'all' else 'all'
            name = f'{p.at(element)}: {p.label(element)} -> {other}'
            yield 'all and any swapped', name, set_tag(p.number(element), other)


def counts_one_off(p):
    for element in p.all('at-least-of'):
        for n in (int(element.get('n')) - 1, int(element.get('n')) + 1):
            name = f'{p.at(element)}: {element.get("n")} -> {n}'
            yield 'at least one part more or less', name, set_attribute(p.number(element), 'n', n)


def parts_dropped(p):
    for element in p.all(*CONDITIONS):
        for part in element:
            if len(element) > 1:
                name = f'{p.at(element)}: {p.label(part)} out of {element.tag}'
                yield 'a part dropped', name, remove(p.number(element), p.number(part))


def signs_changed(p):
    for option in p.all('option'):
        sign, here = option.get('sign'), p.number(option)
        if not sign:
            continue
        name = f'{p.at(option)}: {sign} of {option.get("id")}'
        yield 'a sign dropped', name, set_attribute(here, 'sign', None)
        options = p.options(p.home(option))
        for other in options:
            beside = abs(options.index(other) - options.index(option)) == 1
            if beside and not (other.get('sign') or other.get('exclusive')):
                yield 'a sign moved', f'{name} -> {other.get("id")}', both(
                    set_attribute(here, 'sign', None), set_attribute(p.number(other), 'sign', sign))


def exclusions_dropped(p):
    for option in p.all('option'):
        signs = option.get('rules-out', '').split()
        for sign in signs:
            left = ' '.join(other for other in signs if other != sign) or None
            name = f'{p.at(option)}: {sign} of {option.get("id")}'
            yield 'a sign no longer ruled out', name, set_attribute(p.number(option), 'rules-out', left)


def unsure_changed(p):
    for question in p.all('question'):
        if question.get('ordered') != 'yes' and question.get('kind') != 'scale':
            continue
        if question.get('unsure'):
            name = f'{p.at(question)}: {question.get("unsure")} -> what it counts as by itself'
            yield 'not sure counts otherwise', name, set_attribute(p.number(question), 'unsure', None)
        worst = [None] + [option.get('id') for option in p.options(question) if option.get('sign')]
        now = question.get('unsure') or worst[-1]
        for option in p.options(question):
            if option.get('id') != now:
                name = f'{p.at(question)}: {now or "nothing"} -> {option.get("id")}'
                yield 'not sure counts otherwise', name, set_attribute(p.number(question), 'unsure', option.get('id'))


def asking_changed(p):
    for ask in p.all('ask-when'):
        yield 'an ask-when dropped', p.at(ask), remove(p.number(p.parents[ask]), p.number(ask))
        for term in ask.iter():
            for option in p.options(p.questions[term.get('question')]) if term.get('question') else []:
                if option.get('id') != term.get('option'):
                    name = f'{p.at(ask)}: {p.label(term)} -> {option.get("id")}'
                    yield 'an ask-when of another option', name, set_attribute(
                        p.number(term), 'option', option.get('id'))


def options_swapped(p):
    """A body map has no order."""
    for question in p.all('question'):
        if question.get('kind') == 'body-map':
            continue
        options = [child for child in question if child.tag == 'option']
        for first, second in zip(options, options[1:]):
            name = f'{p.at(question)}: {first.get("id")} and {second.get("id")}'
            yield 'two options swapped', name, swap(p.number(question), p.number(first), p.number(second))


def cuts_moved(p):
    for cut in p.all('cut'):
        for start in (int(cut.get('from')) - 1, int(cut.get('from')) + 1):
            name = f'{p.at(cut)}: {cut.get("id")} from {cut.get("from")} -> {start}'
            yield 'a cut moved by one', name, set_attribute(p.number(cut), 'from', start)


SEEDS = (rules_dropped, urgencies_changed, options_one_off, neighbours_named, joins_swapped, counts_one_off,
         parts_dropped, groups_swapped, regions_dropped, signs_changed, exclusions_dropped, unsure_changed, asking_changed, options_swapped, cuts_moved)


def all_faults(root):
    places = Places(root)
    return [Fault(*fault) for seed in SEEDS for fault in seed(places)]


def with_fault(root, fault):
    """A copy of the tree with this fault."""
    changed = copy.deepcopy(root)
    fault.change(list(changed.iter()))
    return changed


def without_wording(root):
    """A copy without the forms for carers, which would have to be changed along."""
    bare = copy.deepcopy(root)
    for parent in list(bare.iter()):
        for child in [child for child in parent if self_check_xml.is_wording(child)]:
            parent.remove(child)
    return bare


def without_exclusions(root):
    """A copy in which no answer rules a sign out."""
    changed = copy.deepcopy(root)
    for option in changed.iter('option'):
        option.attrib.pop('rules-out', None)
    return changed


def to_text(root):
    return HEAD + xml.etree.ElementTree.tostring(root, encoding='unicode') + '\n'
