"""Nothing lost: kills the server at random moments while a client sends random batches and a receiver takes its alerts.

    python3 Benchmarks/service/kill.py .build/release/foreshift [--rounds 200] [--seed 1] [--store sqlite|postgres]

Each batch carries an Idempotency-Key and is sent again until it is answered. After the last round every acknowledged row must be there with
one revision, of no batch only a part, and every event of every incident must have reached the webhook, each under one id with one content.
"""
import argparse, json, os, random, sys, tempfile, threading, time, urllib.error, zlib
from served import Postgres, Receiver, Server

TARGET = "hook"


def prepare(server, names, receiver):
    server.call("POST", "/v1/targets", {"id": TARGET, "name": "Receiver", "target_kind": "webhook", "address": receiver.address})
    for name in names:
        server.call("POST", "/v1/series", {"id": name, "name": name, "every": "hour", "timezone": "UTC", "measure": "continuous"})
        # Quick limits and quick recoveries, so that there are many alerts.
        server.call("POST", "/v1/monitors", {
            "id": name, "name": name, "series": name, "board": "main", "recovers_after": 2,
            "chart": {"type": "xmr", "rules": "nelson_1", "baseline": "40"}})


class Client:
    """Sends batches until the server is gone, and the last one again to the server that has come back."""

    def __init__(self, server, names, chance):
        self.server, self.names, self.chance = server, names, chance
        self.acknowledged, self.sent, self.again = {}, 0, 0
        self.hour = {name: 0 for name in names}

    def rows(self):
        rows = []
        for _ in range(self.chance.randint(1, 40)):
            name = self.chance.choice(self.names)
            hour = self.hour[name]
            self.hour[name] += 1
            at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1577836800 + 3600 * hour))
            isFar = hour > 45 and self.chance.random() < 0.05
            rows.append((name, at, round(self.chance.gauss(300 if isFar else 100, 5), 2)))
        return rows

    def send(self, key, rows):
        body = "unique_id,ds,y\n" + "".join(f"{name},{at},{value}\n" for name, at, value in rows)
        self.server.call("POST", "/v1/observations", body, key, "text/csv")
        self.acknowledged.update({(name, at): value for name, at, value in rows})

    def round(self):
        killed = threading.Timer(self.chance.uniform(0.02, 0.9), self.server.kill)
        killed.start()
        while True:
            self.sent += 1
            key, rows = f"batch-{self.sent}", self.rows()
            try:
                self.send(key, rows)
            except (OSError, urllib.error.URLError, json.JSONDecodeError):
                killed.join()
                self.server.start()
                self.again += 1
                self.send(key, rows)
                return


def settled(server, patience):
    """Waits until nothing is left to deliver and every monitor has seen everything."""
    end = time.time() + patience
    while time.time() < end:
        pending = server.call("GET", "/v1/deliveries?status=pending&limit=1")["items"]
        if not pending:
            time.sleep(1)
            if not server.call("GET", "/v1/deliveries?status=pending&limit=1")["items"]: return True
        time.sleep(0.5)
    return False


def lookAtRows(server, client):
    found = {}
    for name in client.names:
        for item in server.all(f"/v1/series/{name}/observations"):
            found[(name, item["start"].replace("+00:00", "Z"))] = (item["value"], item["revision"])
    lost = [row for row, value in client.acknowledged.items() if row not in found or found[row][0] != value]
    twice = [row for row, (_, revision) in found.items() if revision != 1]
    strange = [row for row in found if row not in client.acknowledged]
    print(f"  {client.sent} batches, {len(client.acknowledged)} rows acknowledged, {client.again} batches sent again: "
          f"{len(lost)} lost, {len(twice)} twice, {len(strange)} of no batch")
    return not (lost or twice or strange)


def lookAtAlerts(server, receiver):
    incidents = server.all("/v1/incidents")
    wanted = {f"{incident['id']}.{number}@{TARGET}" for incident in incidents for number in range(1, incident["events"] + 1)}
    missing = wanted - receiver.bodies.keys()
    strange = receiver.bodies.keys() - wanted
    differing = [identity for identity, bodies in receiver.bodies.items() if len(set(bodies)) > 1]
    several = sum(1 for bodies in receiver.bodies.values() if len(bodies) > 1)
    print(f"  {len(incidents)} incidents with {len(wanted)} alerts: {len(missing)} never delivered, {len(strange)} of no event, "
          f"{len(differing)} with two contents; {several} delivered more than once under their id")
    for identity in list(missing)[:5]: print("    missing:", identity)
    return bool(wanted) and not (missing or strange or differing)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--store", choices=["sqlite", "postgres"], default="sqlite")
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory(prefix="foreshift-kill-") as folder:
        postgres = Postgres(folder) if arguments.store == "postgres" else None
        store = postgres.address if postgres else os.path.join(folder, "desk.db")
        # Some are refused at first and come again, as webhooks do.
        receiver = Receiver(refuses=lambda identity: zlib.crc32(identity.encode()) % 20 == 0)
        server = Server(arguments.program, store, ["--allow-private-targets"])
        try:
            names = [f"s{number}" for number in range(5)]
            prepare(server, names, receiver)
            client = Client(server, names, chance)
            for turn in range(arguments.rounds):
                client.round()
                if turn % 50 == 49: print(f"  {turn + 1} kills", flush=True)
            print(f"{arguments.rounds} kills, {arguments.store}")
            isSettled = settled(server, 120)
            if not isSettled: print("  alerts were still on their way after two minutes")
            isWell = lookAtRows(server, client) and isSettled
            isWell = lookAtAlerts(server, receiver) and isWell
            server.kill()
        finally:
            if postgres: postgres.stop()
        sys.exit(0 if isWell else 1)


main()
