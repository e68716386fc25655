"""A server for the scripts beside this file: started, asked, killed; with a receiver of webhooks and a PostgreSQL of its own where one is wanted."""
import glob, http.server, json, os, re, shutil, signal, subprocess, sys, threading, urllib.error, urllib.request


class Server:
    """`foreshift serve` on a free port of the loopback address."""

    def __init__(self, program, store, extra=(), prefix=(), environment=None):
        self.program, self.store, self.extra, self.prefix = program, store, list(extra), list(prefix)
        self.environment = environment
        self.log = []
        self.start()

    def start(self):
        command = self.prefix + [self.program, "serve", "--db", self.store, "--port", "0"] + self.extra
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=self.environment)
        for line in self.process.stderr:
            self.log.append(line)
            found = re.search(r"Listening on (http://[\d.]+:\d+)", line)
            if found:
                self.base = found.group(1)
                break
        else:
            sys.exit("the server did not start: " + "".join(self.log[-5:]))
        threading.Thread(target=self._read, args=(self.process.stderr,), daemon=True).start()

    def _read(self, stream):
        for line in stream: self.log.append(line)

    @property
    def pid(self):
        """The server's own process, not that of a tracer in front."""
        if not self.prefix: return self.process.pid
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children") as file: return int(file.read().split()[0])

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        os.kill(self.pid, signal.SIGTERM)
        self.process.wait(30)

    def call(self, method, path, body=None, key=None, kind="application/json", timeout=20):
        """The answer's JSON; urllib.error.HTTPError for a refusal."""
        headers = {"Content-Type": kind}
        if key: headers["Idempotency-Key"] = key
        data = body if body is None or isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
        with urllib.request.urlopen(urllib.request.Request(self.base + path, data, headers, method=method), timeout=timeout) as answer:
            text = answer.read()
            return json.loads(text) if text else None

    def all(self, path):
        """Every item of a list, page by page."""
        separator = "&" if "?" in path else "?"
        path += f"{separator}limit=1000"
        items = []
        while path:
            page = self.call("GET", path)
            items += page["items"]
            path = page.get("next")
        return items

    def status(self, path, timeout=2):
        try:
            with urllib.request.urlopen(self.base + path, timeout=timeout) as answer: return answer.status
        except urllib.error.HTTPError as error: return error.code
        except OSError: return 0

    def resident(self):
        """Megabytes of memory."""
        with open(f"/proc/{self.pid}/statm") as file: return int(file.read().split()[1]) * 4096 / 1e6


class Receiver:
    """Takes webhooks; fails the first attempt of some, as receivers do."""

    def __init__(self, refuses=lambda identity: False):
        outer = self
        self.bodies, self.attempts, self.lock = {}, {}, threading.Lock()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                identity = self.headers.get("webhook-id", "")
                with outer.lock:
                    outer.attempts[identity] = outer.attempts.get(identity, 0) + 1
                    isRefused = outer.attempts[identity] == 1 and refuses(identity)
                    if not isRefused: outer.bodies.setdefault(identity, []).append(body)
                self.send_response(500 if isRefused else 204)
                self.end_headers()

            def log_message(self, *_): pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}/hook"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


class Postgres:
    """A PostgreSQL cluster of its own in a folder, on a socket and no port. Its durability is left as it is by default."""

    def __init__(self, folder):
        self.programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        self.folder = folder
        self.data = os.path.join(folder, "data")
        if os.geteuid() == 0: shutil.chown(folder, "postgres")
        self._run("initdb", "--pgdata", self.data, "--username", "desk", "--auth", "trust", "--encoding", "UTF8", "--no-locale")
        self._run("pg_ctl", "start", "--wait", "--pgdata", self.data, "--log", os.path.join(folder, "log"), "--options",
                  f"-c listen_addresses='' -c unix_socket_directories={folder}")
        self.address = f"postgres://desk@/postgres?host={folder}"

    def _run(self, program, *arguments):
        command = [os.path.join(self.programs, program), *arguments]
        if os.geteuid() == 0: command = ["runuser", "-u", "postgres", "--"] + command
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")

    def stop(self): self._run("pg_ctl", "stop", "--mode", "immediate", "--pgdata", self.data)
