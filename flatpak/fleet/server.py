#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: server.py FOLDER PORTFILE

Shows FOLDER by HTTP/1.1 with keep-alive on a port of 127.0.0.1, which it writes into PORTFILE,
as a hospital's web server would. It counts and can be made to fail:
  /CLIENT/PATH        the file FOLDER/PATH; its bytes are counted for CLIENT
  /-/counts           {"clients": {CLIENT: {"bytes": n, "requests": n}}, "cpu": seconds}
  /-/bytes/CLIENT     how many of them; /-/requests/CLIENT in how many requests
  /-/cut/CLIENT/N     CLIENT's connections break when N further bytes were sent; N = -1: no more
  /-/stall/CLIENT     CLIENT is accepted and never answered; again: answered
"""
import http.server
import json
import os
import pathlib
import sys
import threading
import time
import urllib.parse

CHUNK = 16384


class Books:
    """What was sent to whom, and who is to be cut off."""

    def __init__(self):
        self.lock = threading.Lock()
        self.clients = {}
        self.left = {}
        self.stalled = set()

    def count(self, client, sent, requests=0):
        with self.lock:
            entry = self.clients.setdefault(client, {'bytes': 0, 'requests': 0})
            entry['bytes'] += sent
            entry['requests'] += requests

    def may_send(self, client, wanted):
        """How many of the wanted bytes may still go to that client."""
        with self.lock:
            if client not in self.left:
                return wanted
            granted = min(wanted, self.left[client])
            self.left[client] -= granted
            return granted

    def command(self, words):
        with self.lock:
            if words[0] == 'cut':
                self.left.pop(words[1], None)
                if int(words[2]) >= 0:
                    self.left[words[1]] = int(words[2])
            elif words[0] == 'stall':
                self.stalled ^= {words[1]}
            elif words[0] in ('bytes', 'requests'):
                return self.clients.get(words[1], {}).get(words[0], 0)
            return {'clients': self.clients, 'cpu': time.process_time()}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    wbufsize = CHUNK
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def answer(self, status, body, length=None):
        self.send_response(status)
        self.send_header('Content-Length', str(len(body) if length is None else length))
        self.end_headers()
        if self.command != 'HEAD':
            self.wfile.write(body)

    def send(self, client, path):
        size = path.stat().st_size
        self.books.count(client, 0, requests=1)
        self.answer(200, b'', size)
        if self.command == 'HEAD':
            return
        with path.open('rb') as source:
            while data := source.read(CHUNK):
                granted = self.books.may_send(client, len(data))
                self.wfile.write(data[:granted])
                self.books.count(client, granted)
                if granted < len(data):
                    self.wfile.flush()
                    self.connection.shutdown(2)
                    self.close_connection = True
                    return

    def do_GET(self):
        _, client, *rest = urllib.parse.unquote(self.path.partition('?')[0]).split('/')
        if client == '-':
            self.answer(200, json.dumps(self.books.command(rest)).encode())
            return
        while client in self.books.stalled:
            time.sleep(0.2)
        path = self.folder.joinpath(*rest).resolve()
        if path.is_file() and path.is_relative_to(self.folder):
            self.send(client, path)
        else:
            self.answer(404, b'not here\n')

    do_HEAD = do_GET


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


def main():
    Handler.folder = pathlib.Path(sys.argv[1]).resolve()
    Handler.books = Books()
    port_file = pathlib.Path(sys.argv[2])
    # After a loss it comes back where it was.
    port = int(port_file.read_text()) if port_file.exists() else 0
    server = Server(('127.0.0.1', port), Handler)
    port_file.with_suffix('.new').write_text(f'{server.server_port}\n')
    os.replace(port_file.with_suffix('.new'), port_file)
    server.serve_forever()


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main()
