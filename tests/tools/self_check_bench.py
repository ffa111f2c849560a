# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of a pack whose self-check is spoilt again and again, and what the programs of a
build folder, legwise-pack and prove-file, say of it."""
import json
import pathlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree

import self_check_faults
import self_check_xml

# Not a property of the self-check: whether somebody has looked at its fingerprint.
NOT_COUNTED = 'pinned'


class Proof:
    """What prove-file says."""

    def __init__(self, text):
        lines = [line.split(' ') for line in text.splitlines()]
        self.holds = {name: words[0] == 'holds' for name, *words in lines if words[0] in ('holds', 'fails')}
        self.failing = tuple(name for name in self.holds if not self.holds[name] and name != NOT_COUNTED)
        self.fingerprint = next(words[0] for name, *words in lines if name == 'fingerprint')
        self.reached = {words[0] for name, *words in lines if name == 'count' and words[1] != '0'}


class Bench:
    def __init__(self, build, pack, folder):
        self.program, self.prover = build / 'src/cli/legwise-pack', build / 'tests/assess/prove-file'
        self.pack = shutil.copytree(pack, pathlib.Path(folder, 'pack'))
        self.root = self_check_faults.without_wording(
            xml.etree.ElementTree.parse(pack / 'self-check.xml').getroot())
        self.floors = self_check_xml.read_floors(pack / 'floors.xml')
        self.check = self.put(self.root)

    def put(self, root):
        """Returns: the self-check that the pack has from now on."""
        (self.pack / 'self-check.xml').write_text(self_check_faults.to_text(root), encoding='utf-8')
        return self_check_xml.of_tree(root)

    def put_fault(self, fault):
        return self.put(self_check_faults.with_fault(self.root, fault))

    def run(self, *command, said=''):
        return subprocess.run(command, input=said, capture_output=True, text=True, encoding='utf-8')

    def faults(self):
        """Why the reader refuses the pack. The pin is left out: it stands for the fingerprint."""
        ran = self.run(self.program, 'check', self.pack, '--json')
        return [fault['message'] for fault in json.loads(ran.stdout)['faults']
                if fault['severity'] == 'error' and pathlib.Path(fault['file']).name != 'proof.xml']

    def prove(self):
        ran = self.run(self.prover, self.pack / 'self-check.xml', self.pack / 'floors.xml')
        if ran.returncode != 0:
            sys.exit(f'{self.prover} gives up on what the reader takes: {ran.stderr}')
        return Proof(ran.stdout)

    def a_case_fails(self):
        return self.run(self.program, 'cases', self.pack, '--json').returncode != 0

    def assess(self, answers):
        """What the program makes of the answers; None: it refuses them."""
        ran = self.run(self.program, 'assess', self.pack, '--answers', '-', '--json', said=json.dumps(answers))
        return json.loads(ran.stdout) if ran.returncode == 0 else None
