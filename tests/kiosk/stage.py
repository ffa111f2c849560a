# SPDX-License-Identifier: GPL-3.0-or-later
"""A private place for a kiosk: an X server without a screen whose touch screen and keyboard are
driven from here, the compositor cage in it, a bus of its own, folders of its own. Everything that
is started here is ended here, by its number."""
import json
import os
import pathlib
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT = 1024, 768  # what the compositor's window in the X server has
DEADLINE = 60
UNIT = pathlib.Path(__file__).parents[2] / 'data/kiosk/legwise-kiosk.service'

NEEDED = ['Xorg', 'cage', 'dbus-daemon', 'xdotool', 'gdbus']

SERVER = '''
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "1024x768" 63.50 1024 1072 1176 1328 768 771 775 798
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1024x768"
  EndSubSection
EndSection
{devices}
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "Touch" "SendCoreEvents"
  InputDevice "PointerAbsolute" "CorePointer"
  InputDevice "Keyboard" "CoreKeyboard"
EndSection
'''
DEVICE = '''
Section "InputDevice"
  Identifier "{kind}"
  Driver "inputtest"
  Option "DeviceType" "{kind}"
  {more}
  Option "SocketPath" "{folder}/{kind}.socket"
EndSection
'''


def missing():
    """The first thing without which there is no stage, or None."""
    for name in NEEDED:
        if not shutil.which(name):
            return f'{name} is not there'
    driver = list(pathlib.Path('/usr/lib/xorg/modules').rglob('inputtest_drv.so'))
    return None if driver else 'the X server has no input driver for tests'


def wait(what, is_so, seconds=DEADLINE):
    """Until it is so. Returns what it is."""
    until = time.monotonic() + seconds
    while True:
        value = is_so()
        if value:
            return value
        if time.monotonic() > until:
            raise TimeoutError(f'{what} did not come within {seconds} s')
        time.sleep(0.02)


def of_unit():
    """What the kiosk's own unit sets, so that it is tried as it will run."""
    lines = UNIT.read_text().splitlines()
    settings = [word for line in lines if line.startswith('Environment=') for word in line.removeprefix('Environment=').split()]
    return dict(setting.split('=', 1) for setting in settings)


class Touch:
    """The touch screen of an X server's inputtest driver (protocol of its version 1.1)."""
    BEGIN, UPDATE, END = 18, 19, 20

    def __init__(self, path):
        self.link = socket.socket(socket.AF_UNIX)
        self.link.connect(str(path))
        self.link.send(struct.pack('=IIHH', 12, 0, 1, 1))
        self.link.recv(12)

    def _send(self, kind, x, y):
        axes = [0.0] * 64
        axes[0], axes[1] = x * 65535 / WIDTH, y * 65535 / HEIGHT
        self.link.send(struct.pack('=IIII', 1056, 6, 1, kind) + struct.pack('=I8s4x', 0, bytes([3] + [0] * 7))
                       + struct.pack('=64d', *axes) + bytes(512))
        self.link.send(struct.pack('=II', 8, 1))
        self.link.recv(8)

    def tap(self, x, y):
        self._send(self.BEGIN, x, y)
        self._send(self.END, x, y)

    def drag(self, x0, y0, x1, y1, steps=6):
        self._send(self.BEGIN, x0, y0)
        for i in range(1, steps + 1):
            self._send(self.UPDATE, x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * i / steps)
        self._send(self.END, x1, y1)

    def hold(self, x, y, seconds):
        self._send(self.BEGIN, x, y)
        time.sleep(seconds)
        self._send(self.END, x, y)


class Stage:
    """with Stage(program, policy) as stage: the kiosk is on the screen."""

    def __init__(self, program, policy, before=(), supervised=False):
        self.program, self.policy, self.before, self.supervised = program, policy, list(before), supervised
        self.started = []

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='legwise-stage-'))
        self.supervisor = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)  # where systemd listens
        self.supervisor.bind(str(self.folder / 'notify'))
        self.supervisor.settimeout(DEADLINE)
        self.home, self.state = self.folder / 'home', self.folder / 'state'
        for name in ('home', 'state', 'run', 'home/glib-2.0/settings'):
            (self.folder / name).mkdir(parents=True, mode=0o700)
        self._write_policy()
        try:
            self._start_server()
            self._start_bus()
            self.start_kiosk()
        except BaseException as error:
            said = self._said()
            self.__exit__(None, None, None)
            raise RuntimeError(f'{error}; {said}') from error
        return self

    def __exit__(self, *ignored):
        for process in reversed(self.started):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        self.supervisor.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _said(self):
        """The last words of what was started here."""
        return '; '.join(f'{log.name}: {" / ".join(log.read_text(errors="replace").splitlines()[-3:])}'
                         for log in self.folder.glob('*.log'))

    def _write_policy(self):
        lines = ['[io/github/legwise/Legwise/kiosk]', f"state-folder='{self.state}'"]
        lines += [f'{key}={value}' for key, value in self.policy.items()]
        (self.home / 'glib-2.0/settings/keyfile').write_text('\n'.join(lines) + '\n')

    def _spawn(self, command, **more):
        log = open(self.folder / (pathlib.Path(command[0]).name + '.log'), 'ab')
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **more)
        self.started.append(process)
        return process

    def _start_server(self):
        devices = ''.join(DEVICE.format(kind=kind, folder=self.folder, more=more) for kind, more in (
            ('Touch', 'Option "TouchCount" "5"'), ('PointerAbsolute', 'Option "PointerButtonCount" "3"'), ('Keyboard', '')))
        config = self.folder / 'xorg.conf'
        config.write_text(SERVER.format(devices=devices))
        reading, writing = os.pipe()
        self._spawn(['Xorg', '-config', str(config), '-noreset', '-novtswitch', '-sharevts', '-nolisten', 'tcp', '-logfile',
                     str(self.folder / 'xorg-own.log'), '-displayfd', str(writing)], pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as number:
            self.display = ':' + number.readline().strip()
        if self.display == ':':
            raise RuntimeError('the X server did not start')
        self.touch = Touch(wait('the touch screen', lambda: self._exists('Touch.socket')))

    def _exists(self, name):
        path = self.folder / name
        return path if path.exists() else None

    def _start_bus(self):
        self.bus = f'unix:path={self.folder}/run/bus'
        self._spawn(['dbus-daemon', '--session', '--nofork', f'--address={self.bus}'])
        wait('the bus', lambda: self._exists('run/bus'))

    def environment(self):
        environment = dict(os.environ | of_unit(), DISPLAY=self.display, DBUS_SESSION_BUS_ADDRESS=self.bus, HOME=str(self.home),
                           XDG_RUNTIME_DIR=str(self.folder / 'run'), XDG_CONFIG_HOME=str(self.home), XDG_CACHE_HOME=str(self.home),
                           XDG_DATA_HOME=str(self.home), XDG_STATE_HOME=str(self.home), GSETTINGS_BACKEND='keyfile',
                           WLR_BACKENDS='x11', WLR_RENDERER='pixman', NO_AT_BRIDGE='1')
        if self.supervised:  # whoever says so must listen: the socket holds few words. systemd means the compositor by its PID
            environment.update(NOTIFY_SOCKET=str(self.folder / 'notify'), WATCHDOG_USEC='3000000', WATCHDOG_PID='1')
        for name in ('G_DEBUG', 'GTK_A11Y', 'GDK_DEBUG', 'GSK_RENDERER', 'GDK_BACKEND', 'WAYLAND_DISPLAY', 'G_ENABLE_DIAGNOSTIC'):
            environment.pop(name, None)
        return environment

    def start_kiosk(self):
        """cage refuses to run as root: there it gets a user's number of its own."""
        kiosk = ['cage', '--', 'env', '-u', 'DISPLAY', 'GDK_BACKEND=wayland', *self.before, str(self.program), '--kiosk']
        if os.getuid() == 0:
            kiosk = ['unshare', '--user', '--map-user=1000', '--map-group=1000', *kiosk]
        self.compositor = self._spawn(kiosk, env=self.environment())
        self.pid = wait('the kiosk', self.find_pid)
        wait('its status', lambda: self._exists('state/status.json'))
        wait('its window', lambda: self.x('search', '--onlyvisible', '--class', '.*').strip())

    def find_pid(self):
        """Of Legwise itself; None if it does not run."""
        for folder in pathlib.Path('/proc').iterdir():
            try:
                if folder.name.isdigit() and os.readlink(folder / 'exe') == str(self.program) and self._is_ours(folder):
                    return int(folder.name)
            except OSError:
                continue
        return None

    def _is_ours(self, folder):
        return f'HOME={self.home}'.encode() in (folder / 'environ').read_bytes().split(b'\0')

    def x(self, *arguments):
        return subprocess.run(['xdotool', *arguments], env=dict(os.environ, DISPLAY=self.display), capture_output=True,
                              text=True, check=False).stdout

    def key(self, *names):
        self.x('key', '--delay', '2', *names)

    # What the process is made of.

    def alive(self):
        return self.find_pid() == self.pid

    def children(self):
        found = []
        for thread in pathlib.Path(f'/proc/{self.pid}/task').iterdir():
            try:
                found += (thread / 'children').read_text().split()
            except OSError:  # it has ended in the meantime
                continue
        return found

    def n_files(self):
        return len(os.listdir(f'/proc/{self.pid}/fd'))

    def n_threads(self):
        return len(os.listdir(f'/proc/{self.pid}/task'))

    def resident(self):
        for line in pathlib.Path(f'/proc/{self.pid}/status').read_text().splitlines():
            if line.startswith('VmRSS:'):
                return int(line.split()[1])
        return 0

    def written(self):
        """All files in the kiosk's folders, without those that the stage made."""
        files = {str(path.relative_to(self.folder)) for root in (self.home, self.state) for path in root.rglob('*') if path.is_file()}
        return files - {'home/glib-2.0/settings/keyfile'}

    def counted(self, kind):
        """How often, on all days."""
        try:
            counters = json.loads((self.state / 'counters.json').read_text())
        except (OSError, ValueError):
            return 0
        return sum(sum(kinds.get(kind, {}).values()) for kinds in counters.values())

    def names_on_bus(self):
        said = subprocess.run(['gdbus', 'call', '--address', self.bus, '--dest', 'org.freedesktop.DBus', '--object-path', '/',
                               '--method', 'org.freedesktop.DBus.ListNames'], capture_output=True, text=True, check=True).stdout
        return [name for name in said.replace("'", '"').split('"') if '.' in name or name.startswith(':')]

    def pid_on_bus(self, name):
        said = subprocess.run(['gdbus', 'call', '--address', self.bus, '--dest', 'org.freedesktop.DBus', '--object-path', '/',
                               '--method', 'org.freedesktop.DBus.GetConnectionUnixProcessID', name], capture_output=True,
                              text=True, check=False).stdout
        number = ''.join(c for c in said.replace('uint32', '') if c.isdigit())
        return int(number) if number else None

    def exported(self, name):
        return subprocess.run(['gdbus', 'introspect', '--address', self.bus, '--dest', name, '--object-path', '/', '--recurse',
                               '--xml'], capture_output=True, text=True, check=False, timeout=20).stdout


def skip(why):
    print(f'1..0 # SKIP {why}')
    sys.exit(0)
