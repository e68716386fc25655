"""Nothing lost: kills the server at random moments while a client sends random batches, and looks for every acknowledged row.

    python3 Benchmarks/service/kill.py .build/release/foreshift [--rounds 200] [--seed 1]

Each batch carries an Idempotency-Key and is sent again until it is answered. After the last round every acknowledged row must be there with
one revision, and of no batch only a part.
"""
import argparse, json, os, random, re, signal, subprocess, sys, tempfile, threading, time, urllib.error, urllib.request


class Server:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "serve", "--db", os.path.join(self.folder, "desk.db"), "--port", "0"], stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            found = re.search(r"http://[\d.]+:\d+", line)
            if found:
                self.base = found.group()
                break
        else:
            sys.exit("the server did not start")
        threading.Thread(target=self.process.stderr.read, daemon=True).start()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def call(server, method, path, body=None, key=None, kind="application/json"):
    headers = {"Content-Type": kind}
    if key: headers["Idempotency-Key"] = key
    data = body.encode() if body is not None else None
    with urllib.request.urlopen(urllib.request.Request(server.base + path, data, headers, method=method), timeout=20) as answer:
        return json.load(answer)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory() as folder:
        server = Server(arguments.program, folder)
        names = [f"s{number}" for number in range(5)]
        for name in names:
            call(server, "POST", "/v1/series", json.dumps({"id": name, "name": name, "every": "hour", "timezone": "UTC"}))
            call(server, "POST", "/v1/monitors", json.dumps({"id": name, "name": name, "series": name, "board": "main"}))
        acknowledged, sent, hour, retries = {}, 0, {name: 0 for name in names}, 0
        for turn in range(arguments.rounds):
            end = threading.Timer(chance.uniform(0.02, 0.6), server.kill)
            end.start()
            pending = None
            while True:
                if pending is None:
                    rows = []
                    for _ in range(chance.randint(1, 40)):
                        name = chance.choice(names)
                        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1577836800 + 3600 * hour[name]))
                        hour[name] += 1
                        rows.append((name, at, chance.randint(0, 1000)))
                    sent += 1
                    pending = (f"batch-{sent}", rows)
                key, rows = pending
                body = "unique_id,ds,y\n" + "".join(f"{name},{at},{value}\n" for name, at, value in rows)
                try:
                    call(server, "POST", "/v1/observations", body, key, "text/csv")
                except (OSError, urllib.error.URLError, json.JSONDecodeError):
                    end.join()
                    server.start()
                    # The same request again, to the server that has come back.
                    retries += 1
                    call(server, "POST", "/v1/observations", body, key, "text/csv")
                    acknowledged.update({(name, at): value for name, at, value in rows})
                    break
                acknowledged.update({(name, at): value for name, at, value in rows})
                pending = None
        found = {}
        for name in names:
            path = f"/v1/series/{name}/observations?limit=10000"
            while path:
                page = call(server, "GET", path)
                for item in page["items"]:
                    found[(name, item["start"].replace("+00:00", "Z"))] = (item["value"], item["revision"])
                path = page.get("next")
        server.kill()
        lost = [row for row, value in acknowledged.items() if row not in found or found[row][0] != value]
        twice = [row for row, (_, revision) in found.items() if revision != 1]
        strange = [row for row in found if row not in acknowledged]
        print(f"{arguments.rounds} kills, {sent} batches, {len(acknowledged)} rows acknowledged, {retries} batches sent again: "
              f"{len(lost)} lost, {len(twice)} twice, {len(strange)} of no batch")
        sys.exit(1 if lost or twice or strange else 0)


main()
