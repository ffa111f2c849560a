#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Legwise against a bare libadwaita window, in one run and in turns, and prints
ratios: these machines are too noisy for times to mean much.

usage: bench.py LEGWISE BARE SEARCH DATA_FOLDER SCHEMA_FOLDER [--json]   (inside a display)"""

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 9
PAGES = (48, 1000, 10000)  # the first is the pack as it is
SIZES = {'1920x1080': '1', '3840x2160': '2'}  # pixels: as many of them to a point
CAIRO = {'GSK_RENDERER': 'cairo', 'GDK_DEBUG': 'gl-disable', 'GDK_DISABLE': 'gl,vulkan'}
GL = {'GSK_RENDERER': 'gl'}


def run(command, environment, folder=None):
    """Runs once: {'first-frame': seconds, 'pss': KiB, and lists of µs (walk: KiB)}."""
    found = {'page-change': [], 'scroll': [], 'figure': [], 'block': [], 'theme': [], 'walk': []}
    env = {k: v for k, v in os.environ.items() if k not in ('GDK_DEBUG', 'GDK_DISABLE', 'GSK_RENDERER')}
    env.update(environment)
    begin = time.monotonic()
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        for line in process.stdout:
            word, _, number = line.strip().partition(' ')
            if word == 'first-frame':
                found['first-frame'] = time.monotonic() - begin
            elif word == 'pss':
                found['pss'] = int(number)
            elif word in found:
                found[word].append(int(number))
    return found


def make_pack(source, folder, count):
    """The same pack with COUNT pages, in topics of a size that grows slower than they do."""
    shutil.copytree(source, folder)
    if count == PAGES[0]:
        return folder
    names = sorted(os.listdir(os.path.join(folder, 'pages')))
    texts = [open(os.path.join(folder, 'pages', name), encoding='utf-8').read() for name in names]
    refs = []
    for i in range(count - len(names)):
        text = re.sub(r'<page id="[^"]*"', f'<page id="p{i}"', texts[i % len(texts)], count=1)
        with open(os.path.join(folder, 'pages', f'p{i}.xml'), 'w', encoding='utf-8') as out:
            out.write(text)
        refs.append(f'<page ref="p{i}"/>')
    path = os.path.join(folder, 'pack.xml')
    pack = open(path, encoding='utf-8').read()
    each = -(-len(refs) // 20)
    topics = ''.join(
        f'<topic id="t{i}" figure="book.svg"><title>More {i}</title><summary>More pages</summary>'
        + ''.join(refs[i * each:(i + 1) * each]) + '</topic>\n' for i in range(20) if refs[i * each:(i + 1) * each])
    last = pack.rindex('</topic>') + len('</topic>')
    with open(path, 'w', encoding='utf-8') as out:
        out.write(pack[:last] + '\n' + topics + pack[last:])
    return folder


def median(results, key):
    return statistics.median(r[key] for r in results if key in r)


def p99(values):
    return sorted(values)[max(0, int(len(values) * 0.99) - 1)]


def measure(legwise, bare, data, temp):
    report = {}
    packs = {n: make_pack(os.path.join(data, 'packs', 'back-surgery'), os.path.join(temp, str(n)), n) for n in PAGES}
    programs = {'bare': ([bare], CAIRO), 'bare-gl': ([bare], GL),
                'gl': ([legwise, '--pack', packs[PAGES[0]], '--measure'], GL)}
    programs.update({str(n): ([legwise, '--pack', pack, '--measure'], CAIRO) for n, pack in packs.items()})
    results = {name: [] for name in programs}
    for turn in range(ROUNDS + 1):
        for name, (command, environment) in programs.items():
            result = run(command, environment)
            if turn > 0:  # the first turn fills the caches
                results[name].append(result)
    for n in PAGES:
        ours = results[str(n)]
        changes = [t for r in ours for t in r['page-change']]
        report[f'{n} pages'] = {
            'first frame ×': round(median(ours, 'first-frame') / median(results['bare'], 'first-frame'), 2),
            'memory ×': round(median(ours, 'pss') / median(results['bare'], 'pss'), 2),
            'page change ms p50': round(statistics.median(changes) / 1000, 2),
            'page change ms p99': round(p99(changes) / 1000, 2),
        }
    report[f'GL (llvmpipe) against cairo, {PAGES[0]} pages'] = {
        'first frame ×': round(median(results['gl'], 'first-frame') / median(results[str(PAGES[0])], 'first-frame'), 2),
        'memory ×': round(median(results['gl'], 'pss') / median(results[str(PAGES[0])], 'pss'), 2),
    }
    report['yardstick'] = {'bare first frame ms': round(median(results['bare'], 'first-frame') * 1000),
                           'bare memory MiB': round(median(results['bare'], 'pss') / 1024, 1),
                           'bare GL first frame ×': round(median(results['bare-gl'], 'first-frame') / median(results['bare'], 'first-frame'), 2)}
    report.update(measure_figures([legwise, '--pack', packs[PAGES[0]], '--measure-figures']))
    for size, scale in SIZES.items():
        frames = {name: statistics.median(run([legwise, '--pack', packs[PAGES[0]], '--measure'],
                                              {**renderer, 'LEGWISE_MEASURE_SIZE': '1920x1080', 'GDK_SCALE': scale})['scroll'])
                  for name, renderer in (('cairo', CAIRO), ('GL', GL))}
        report[f'scrolling at {size}'] = {'cairo ms a frame': round(frames['cairo'] / 1000, 1),
                                          'GL ms a frame': round(frames['GL'] / 1000, 1)}
    return report


def measure_figures(command):
    """Every page of the pack with its drawings, three times over; one page in light and dark."""
    found = run(command, CAIRO)
    first, *_, last = found['walk']
    return {f'figures of {len(found["figure"])} pages': {
        'ms until drawn p50': round(statistics.median(found['figure']) / 1000, 1),
        'p99': round(p99(found['figure']) / 1000, 1),
        'main loop busy ms p50': round(statistics.median(found['block']) / 1000, 1),
        'theme change ms p50': round(statistics.median(found['theme']) / 1000, 1),
        'theme p99': round(p99(found['theme']) / 1000, 1),
        'memory after three walks × of after one': round(last / first, 3),
    }}


def measure_search(search, data):
    """Typing the pack's phrases, against looking through all texts with strstr."""
    report = {}
    for n in PAGES:
        out = subprocess.run([search, os.path.join(data, 'packs', 'back-surgery'), str(n)], check=True,
                             stdout=subprocess.PIPE, text=True).stdout
        us = {name: int(number) for name, number in (line.split() for line in out.splitlines())}
        report[f'search in {n} pages of 2 kB'] = {
            'fold ms': round(us['fold'] / 1000),
            'keystroke ms median': round(us['keystroke-median'] / 1000, 2),
            'p99': round(us['keystroke-p99'] / 1000, 2),
            'median × of a scan of all texts': round(us['keystroke-median'] / max(us['yardstick-median'], 1), 2),
        }
    return report


def main():
    legwise, bare, search, data, schemas = sys.argv[1:6]
    os.environ.update({'LEGWISE_DATA_DIR': data, 'GSETTINGS_SCHEMA_DIR': schemas, 'GSETTINGS_BACKEND': 'memory',
                       'ADW_DISABLE_PORTAL': '1', 'GTK_A11Y': 'none'})
    with tempfile.TemporaryDirectory() as temp:
        report = measure(legwise, bare, data, temp)
        report.update(measure_search(search, data))
    if '--json' in sys.argv:
        print(json.dumps(report, ensure_ascii=False, indent=1))
        return
    for title, figures in report.items():
        print(title + ': ' + ', '.join(f'{name} {value}' for name, value in figures.items()))


main()
