"""A desktop that nobody sees, in a network that leads nowhere else, for a program that is driven as a person drives it.

Keys and clicks go through the X server; what stands on the screen is read through AT-SPI, as a screen reader does.
"""
import atexit
import ctypes
import fcntl
import mmap
import os
import signal
import socket
import struct
import subprocess
import threading
import time
import zlib

import machine
from machine import run, wait_for

PROGRAMS = ('/usr/bin/Xvfb', '/usr/bin/xdotool', '/usr/bin/dbus-daemon', '/usr/libexec/at-spi-bus-launcher',
            '/usr/lib/python3/dist-packages/gi')
# A session bus that starts no program of this machine but what the eyes need: neither one that shows notices nor a keyring.
BUS = '''<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <servicedir>services</servicedir>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
'''
EYES = '/usr/share/dbus-1/services/org.a11y.Bus.service'


def own_network(names, folder):
    """From here on this process and its children are alone with 127.0.0.1, to which the names lead. Files for that are put in the folder."""
    machine.own_mounts()
    libc = ctypes.CDLL(None, use_errno=True)

    def must(result):
        if result != 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

    must(libc.unshare(0x40000000))  # CLONE_NEWNET
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, 0x8914, struct.pack('16sH14x', b'lo', 0x41))  # SIOCSIFFLAGS: up and running
    os.makedirs('/tmp/.X11-unix', mode=0o1777, exist_ok=True)
    must(libc.mount(b'tmpfs', b'/tmp/.X11-unix', b'tmpfs', 0, b'mode=1777'))
    for path, text in (('/etc/hosts', f'127.0.0.1 localhost {" ".join(names)}\n'), ('/etc/resolv.conf', 'nameserver 127.0.0.1\n')):
        source = os.path.join(folder, os.path.basename(path))
        with open(source, 'w') as file:
            file.write(text)
        must(libc.mount(source.encode(), os.path.realpath(path).encode(), None, 0x1000, None))  # MS_BIND


class Desktop:
    """A screen, a session bus, and the eyes and hands of the person before them."""

    def __init__(self, home):
        self.home = home
        self.started = []
        atexit.register(self.end)  # also when the whole suite is ended
        self.titles = set()  # of every window that was seen
        self.environment = {'PATH': '/usr/bin:/bin', 'LC_ALL': 'C.UTF-8', 'HOME': home, 'XDG_RUNTIME_DIR': home, 'GDK_BACKEND': 'x11',
                            'GNOME_ACCESSIBILITY': '1'}
        self.environment['DISPLAY'] = ':' + self._first_line('/usr/bin/Xvfb', '-displayfd', '1', '-screen', '0', '1280x960x24', '-fbdir', home, '-nolisten', 'tcp', '-noreset')
        self.environment['DBUS_SESSION_BUS_ADDRESS'] = self._first_line('/usr/bin/dbus-daemon', '--config-file=' + self._bus(), '--nofork', '--print-address=1')
        os.environ.update({name: self.environment[name] for name in ('DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR')})
        import gi  # finds the bus where the environment says it is
        gi.require_version('Atspi', '2.0')
        from gi.repository import Atspi, GLib
        self.atspi, self.gone = Atspi, GLib.Error
        Atspi.init()

    def _bus(self):
        folder = os.path.join(self.home, 'bus')
        os.makedirs(os.path.join(folder, 'services'))
        os.symlink(EYES, os.path.join(folder, 'services', os.path.basename(EYES)))
        with open(os.path.join(folder, 'session.conf'), 'w') as file:
            file.write(BUS)
        return file.name

    def _first_line(self, *words):
        return self.start(*words, stdout=subprocess.PIPE).stdout.readline().decode().strip()

    def start(self, *words, stdout=None):
        with open(os.path.join(self.home, 'desktop.log'), 'ab') as log:
            process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=stdout or log, stderr=log, env=self.environment,
                                       cwd=self.home, start_new_session=True)
        self.started.append(process)
        return process

    def end(self):
        """Each with whatever it has started, the last one first."""
        for process in reversed(self.started):
            for number in (signal.SIGTERM, signal.SIGKILL):
                try:
                    os.killpg(process.pid, number)
                    process.wait(10)
                except (ProcessLookupError, subprocess.TimeoutExpired):
                    pass
            if process.stdout:
                process.stdout.close()
        self.started.clear()
        machine.end_all(self.home)

    # -- eyes

    def things(self, closed=()):
        """(role, words, thing) for all that stands on the screen, but nothing of what is in things of the closed roles."""
        found = []

        def look(thing, depth):
            try:
                if depth >= 2 and not thing.get_state_set().contains(self.atspi.StateType.SHOWING):
                    return  # with all that is in it: a cell says of itself that it shows while its table does not
                found.append((thing.get_role_name(), thing.get_name() or '', thing))
                if found[-1][0] in closed:
                    return
                for index in range(min(thing.get_child_count(), 300)):
                    look(thing.get_child_at_index(index), depth + 1)
            except (self.gone, AttributeError):
                pass  # it went away while it was looked at

        look(self.atspi.get_desktop(0), 0)
        return found

    def find(self, role, words):
        """The first thing of that kind that has just these words, else that has them in it."""
        found = [(name, thing) for kind, name, thing in self.things() if kind == role and words in name]
        return next((thing for name, thing in found if name == words), found[0][1] if found else None)

    def words(self):
        """Names and running text."""
        return [words for words in (name or self.text(thing) for _, name, thing in self.things()) if words]

    def text(self, thing):
        try:
            return self.atspi.Text.get_text(thing, 0, -1) if 'Text' in thing.get_interfaces() else ''
        except self.gone:
            return ''

    def box(self, thing):
        """Left, top, width and height on the screen."""
        box = self.atspi.Component.get_extents(thing, self.atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def picture(self, left=0, top=0, width=None, height=None):
        """The rows of pixels of a part of the screen, four octets each, as the X server has them in memory at this moment."""
        with open(os.path.join(self.home, 'Xvfb_screen0'), 'rb') as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as screen:
            head = struct.unpack('>25I', screen[:100])  # XWDFileHeader
            first, line, across, down = head[0] + 12 * head[19], head[12], head[4], head[5]
            right = across if width is None else min(across, left + width)
            return [screen[first + y * line + 4 * left:first + y * line + 4 * right] for y in range(top, down if height is None else min(down, top + height))]

    def colours(self, *box):
        return len({colour for row in self.picture(*box) for colour in memoryview(row).cast('I')})

    def keep_picture(self, name):
        """For people to look at, where POSTROOM_PICTURES names a folder."""
        if not os.environ.get('POSTROOM_PICTURES'):
            return
        rows = [b'\0' + bytes(octet for pixel in zip(row[2::4], row[1::4], row[0::4]) for octet in pixel) for row in self.picture()]

        def part(kind, data):
            return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
        with open(os.path.join(os.environ['POSTROOM_PICTURES'], name + '.png'), 'wb') as file:
            file.write(b'\x89PNG\r\n\x1a\n' + part(b'IHDR', struct.pack('>IIBBBBB', (len(rows[0]) - 1) // 3, len(rows), 8, 2, 0, 0, 0))
                       + part(b'IDAT', zlib.compress(b''.join(rows), 1)) + part(b'IEND', b''))

    def longest_gap_while(self, action, process):
        """How long the program at most did not answer a question about its own window, in seconds, while the hands did something that needs
        no eyes; asked every 20 ms. What it waited for a processor that others had is not counted."""
        window = next(thing for role, _, thing in self.things() if role == 'frame')
        acting = threading.Thread(target=action)
        gaps = []
        acting.start()
        while acting.is_alive() or len(gaps) < 10:
            waited, began = self._waited_for_processor(process), time.monotonic()
            self.atspi.Component.get_extents(window, self.atspi.CoordType.SCREEN)  # which is remembered nowhere
            ended = time.monotonic()
            gaps.append(ended - began - (self._waited_for_processor(process) - waited))
            time.sleep(max(0.0, 0.02 - (ended - began)))
        acting.join()
        return max(gaps)

    def _waited_for_processor(self, process):
        with open(f'/proc/{process.pid}/schedstat') as file:  # of its first thread, which has the windows
            there = int(file.read().split()[1])
        with open('/proc/self/schedstat') as file:
            return (there + int(file.read().split()[1])) / 1e9

    def await_thing(self, role, words, seconds):
        return self._await(lambda: self.find(role, words), seconds, f'the {role} “{words}”')

    def await_words(self, words, seconds):
        return self._await(lambda: any(words in one for one in self.words()), seconds, f'the words “{words}”')

    def windows(self):
        """Number → title of the windows that are shown."""
        found = run('/usr/bin/xdotool', 'search', '--onlyvisible', '--name', '.', env=self.environment).stdout.decode().split()
        shown = {number: run('/usr/bin/xdotool', 'getwindowname', number, env=self.environment).stdout.decode().strip() for number in found}
        self.titles |= set(shown.values()) - {''}  # gone before it was asked for its title
        return shown

    def await_window(self, title, seconds):
        """Gives the keys to the window, as no window manager does here, and answers its number."""
        window = self._await(lambda: next((number for number, name in self.windows().items() if title in name), None), seconds,
                             f'the window “{title}”')
        self.hands('windowfocus', '--sync', window)
        return window

    def _await(self, condition, seconds, what):
        def seen():
            self.windows()
            return condition()

        try:
            return wait_for(seen, seconds, what)
        except machine.Missed as missed:
            raise machine.Missed(f'{missed}\nWindows: {self.windows()}\nOn the screen: {self.words()}') from None

    # -- hands

    def hands(self, *words):
        said = run('/usr/bin/xdotool', *words, env=self.environment)
        assert said.returncode == 0, said

    def press(self, *keys):
        self.hands('key', '--delay', '40', *keys)

    def type(self, text):
        self.hands('type', '--delay', '25', text)

    def click(self, role, words, seconds):
        """In the middle of a thing, as soon as it may be used and stands still."""
        def place():
            thing = self.find(role, words)
            if not thing or not thing.get_state_set().contains(self.atspi.StateType.ENABLED):
                return None
            left, top, width, height = self.box(thing)
            return left + width // 2, top + height // 2

        def still():
            before = place()
            time.sleep(0.2)
            return before if before and before == place() else None

        x, y = self._await(still, seconds, f'the {role} “{words}” to click')
        self.hands('mousemove', str(x), str(y), 'click', '1')
