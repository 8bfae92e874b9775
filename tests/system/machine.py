"""What the tests do to the machine itself: processes, users, waiting, and taking all of it away again.

Nothing here knows Postroom's protocol; postroomtest.py does.
"""
import ctypes
import fcntl
import hashlib
import os
import pwd
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time

PYTHON = '/usr/bin/python3'


class Missed(AssertionError):
    """A condition did not come true before its deadline."""


def wait_for(condition, seconds, what):
    """Asks until the answer is true and returns it. The only place where a test waits for something without a descriptor."""
    deadline = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise Missed(f'{what}: not within {seconds:g} s')
        time.sleep(0.01)


def run(*words, user=None, stdin=None, seconds=60, env=None, directory='/'):
    """Runs a program with a clean environment, as a user where one is named, and answers what it said."""
    words = [str(word) for word in words]
    if user is not None:
        words = ['/usr/bin/setpriv', '--reuid', user, '--regid', str(pwd.getpwnam(user).pw_gid), '--init-groups'] + words
    clean = {'PATH': '/usr/sbin:/usr/bin:/sbin:/bin', 'LC_ALL': 'C.UTF-8', 'HOME': '/nonexistent'}
    clean.update(env or {})
    if isinstance(stdin, str):
        stdin = stdin.encode()
    return subprocess.run(words, input=stdin if stdin is not None else b'', stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          timeout=seconds, env=clean, cwd=directory)


def run_python(code, *arguments, user=None, stdin=None, seconds=60):
    """Runs Python code in a process of its own, for what another user does."""
    return run(PYTHON, '-I', '-c', code, *arguments, user=user, stdin=stdin, seconds=seconds)


# ---- processes ----

def is_alive(pid):
    try:
        with open(f'/proc/{pid}/stat') as file:
            return file.read().rsplit(')', 1)[1].split()[0] not in 'ZX'
    except (OSError, IndexError):
        return False


def link(path):
    try:
        return os.readlink(path)
    except OSError:
        return ''


def own_mounts():
    """From here on, what this process and its children mount is seen by nobody else."""
    libc = ctypes.CDLL(None, use_errno=True)

    def must(result):
        if result != 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

    folder = os.getcwd()
    must(libc.unshare(0x00020000))  # CLONE_NEWNS
    # In a chroot "/" may be no mount point; the mounts to be made private then begin above it. A root that is no parent
    # of the working folder does not keep ".." from going there.
    root = os.open('/', os.O_RDONLY | os.O_DIRECTORY)
    beside = tempfile.mkdtemp(prefix='postroom-test-', dir='/var/tmp')
    os.chroot(beside)
    os.fchdir(root)
    for _ in range(64):
        os.chdir('..')
    os.chroot('.')
    must(libc.mount(None, b'/', None, 0x44000, None))  # MS_REC | MS_PRIVATE
    os.fchdir(root)
    os.chroot('.')
    os.close(root)
    os.rmdir(beside)
    os.chdir(folder)


def processes():
    """(pid, program, working folder, words) of every process that can be looked at."""
    for name in os.listdir('/proc'):
        if not name.isdigit():
            continue
        try:
            with open(f'/proc/{name}/cmdline', 'rb') as file:
                words = [word.decode(errors='replace') for word in file.read().split(b'\0')]
        except OSError:
            continue
        # The programs may be replaced under a running process, by the suite beside this one too.
        yield int(name), link(f'/proc/{name}/exe').removesuffix(' (deleted)'), link(f'/proc/{name}/cwd'), words


def processes_of(folder):
    """Every process that works for an instance: by its program, its working folder, or its words."""
    inside = folder + '/'

    def belongs(path):
        return path == folder or path.startswith(inside)

    found = []
    for pid, program, cwd, words in processes():
        if pid == os.getpid():
            continue
        if belongs(program) or belongs(cwd) or any(belongs(word) for word in words):
            found.append(pid)
    return found


def kill(pid, number=signal.SIGKILL):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass


def end_all(folder, seconds=20):
    """Ends, by pid, everything that works for a folder."""
    deadline = time.monotonic() + seconds
    while True:
        left = processes_of(folder)
        if not left:
            return
        if time.monotonic() > deadline:
            raise Missed(f'processes of {folder} do not end: {left}')
        for pid in left:
            kill(pid)
        time.sleep(0.05)


# ---- files ----

def describe_tree(root, only=None):
    """path → (kind, mode, owner, group, content or target) of everything below a folder."""
    seen = {}
    for folder, folders, files in os.walk(root):
        for name in folders + files:
            path = os.path.join(folder, name)
            shown = os.path.relpath(path, root)
            if only is None or only(shown):
                seen[shown] = describe_path(path)
    return seen


def describe_path(path):
    about = os.lstat(path)
    kind = stat.S_IFMT(about.st_mode)
    content = ''
    if stat.S_ISLNK(about.st_mode):
        content = os.readlink(path)
    elif stat.S_ISREG(about.st_mode):
        with open(path, 'rb') as file:
            content = hashlib.sha256(file.read()).hexdigest()
    return (kind, stat.S_IMODE(about.st_mode), about.st_uid, about.st_gid, content)


def remove_tree(path):
    shutil.rmtree(path, ignore_errors=True)
    if os.path.lexists(path):
        raise AssertionError(f'{path} cannot be removed')


# ---- ports ----

STANDARD_PORTS = {'smtp': 25, 'submission': 587, 'submissions': 465, 'imap': 143, 'imaps': 993, 'pop3': 110, 'pop3s': 995,
                  'http': 80, 'https': 443}


def is_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(('127.0.0.1', port))
        except OSError:
            return False
    return True


_offsets = {}


def take_offset():
    """Between the offsets that the product chooses by itself, and below the ports that outgoing connections get. A lock
    keeps two runs of tests from taking the same."""
    for offset in range(20500, 29500, 1000):
        if offset in _offsets:
            continue
        lock = open(f'/run/postroom-test-offset.{offset}', 'w')
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.close()
            continue
        if all(is_free(offset + port) for port in STANDARD_PORTS.values()):
            _offsets[offset] = lock
            return offset
        lock.close()
    raise AssertionError('every port offset of the tests is taken')


def give_offset_back(offset):
    if offset in _offsets:
        lock = _offsets.pop(offset)
        os.unlink(lock.name)
        lock.close()


def refusal(port):
    """Why nobody answers there; None: somebody does."""
    try:
        with socket.create_connection(('127.0.0.1', port), timeout=2):
            return None
    except OSError as error:
        return error


def answers(port):
    return refusal(port) is None


# ---- ending well ----

class Ended(KeyboardInterrupt):
    """A signal asked the test to end; everything is taken away on the way out."""


def end_on_signals():
    def end(number, _frame):
        raise Ended(f'ended by {signal.Signals(number).name}')

    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGALRM):
        signal.signal(number, end)
    # ctest kills without a word at its limit, so the test ends itself a little before.
    limit = int(os.environ.get('POSTROOM_TEST_SECONDS', '0'))
    if limit > 60:
        signal.alarm(limit - 45)


def say(line):
    print(line, file=sys.stderr, flush=True)
