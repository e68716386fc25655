"""Debian's prometheus-alertmanager as receiver: an alert arrives, grows worse under its labels, and resolves.

    python3 Benchmarks/service/alertmanager.py .build/release/foreshift [--port 18150]

Also has promtool check the metrics. Wants prometheus-alertmanager and prometheus (for promtool) of Debian.
"""
import argparse, json, os, subprocess, sys, tempfile, time, urllib.request
from served import Receiver, Server


def at(hour): return time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime(1577836800 + 3600 * hour))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--port", type=int, default=18150)
    arguments = parser.parse_args()
    base = f"http://127.0.0.1:{arguments.port}"
    failures = []

    def expect(what, holds):
        print(("  " if holds else "  NOT: ") + what, flush=True)
        if not holds: failures.append(what)

    def alerts(query=""):
        with urllib.request.urlopen(base + "/api/v2/alerts" + query, timeout=5) as answer: return json.load(answer)

    def wait(condition, seconds=30):
        end = time.time() + seconds
        while time.time() < end:
            if condition(): return True
            time.sleep(0.3)
        return False

    with tempfile.TemporaryDirectory(prefix="foreshift-alertmanager-") as folder:
        hook = Receiver()
        configuration = os.path.join(folder, "alertmanager.yml")
        with open(configuration, "w") as file:
            file.write(f"""route:
  receiver: hook
  group_by: [monitor]
  group_wait: 0s
  group_interval: 1s
receivers:
- name: hook
  webhook_configs:
  - url: {hook.address}
    send_resolved: true
""")
        manager = subprocess.Popen(
            ["prometheus-alertmanager", f"--config.file={configuration}", f"--storage.path={folder}/data", f"--web.listen-address=127.0.0.1:{arguments.port}",
             "--cluster.listen-address="], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        server = None
        try:
            def isUp():
                try: return alerts() == []
                except OSError: return False
            expect("the Alertmanager is up", wait(isUp))
            server = Server(arguments.program, os.path.join(folder, "desk.db"), ["--allow-private-targets"])
            server.call("POST", "/v1/targets", {"id": "am", "name": "Alertmanager", "target_kind": "alertmanager", "address": base})
            server.call("POST", "/v1/series", {"id": "s", "name": "Calls", "every": "hour", "timezone": "UTC", "measure": "continuous",
                                              "direction": "lower"})
            server.call("POST", "/v1/monitors", {
                "id": "m", "name": "Calls", "series": "s", "board": "main", "recovers_after": 2, "schedule": {"watches_data": False},
                "chart": {"type": "xmr", "rules": "nelson_1", "baseline": "40"}})
            hour = 0

            def send(values):
                nonlocal hour
                for value in values:
                    server.call("POST", "/v1/observations", f"unique_id,ds,y\ns,{at(hour)},{value}\n", kind="text/csv")
                    hour += 1
                time.sleep(0.5)

            rows = "".join(f"s,{at(hour)},{100 + (hour * 7) % 13}\n" for hour in range(60))
            server.call("POST", "/v1/observations", "unique_id,ds,y\n" + rows, kind="text/csv")
            hour = 60
            time.sleep(2)
            expect("nothing is alerted of a quiet series", alerts() == [])
            send([126])
            expect("the alert arrives", wait(lambda: len(alerts("?active=true")) == 1))
            first = (alerts() or [{}])[0]
            print("   ", json.dumps(first.get("labels")), "|", first.get("annotations", {}).get("summary"))
            send([400, 420])
            worst = server.all("/v1/incidents")[-1]
            print("    severity", first.get("labels", {}).get("severity"), "->", worst["severity"], "in", worst["events"], "events")
            time.sleep(6)
            active = alerts("?active=true")
            expect(f"one alert is active when it has grown worse ({[alert['labels']['severity'] for alert in active]})", len(active) == 1)
            send([104, 105, 103, 106, 104])
            expect("the alert resolves", wait(lambda: alerts("?active=true") == []))
            expect("the incident has recovered", server.all("/v1/incidents")[-1]["state"] == "recovered")

            def told():
                bodies = [json.loads(body) for several in hook.bodies.values() for body in several]
                return [body["status"] for body in bodies]
            expect("the Alertmanager's own receiver is told of firing and of resolved", wait(lambda: {"firing", "resolved"} <= set(told())))
            with urllib.request.urlopen(server.base + "/metrics") as answer: metrics = answer.read()
            checked = subprocess.run(["promtool", "check", "metrics"], input=metrics, capture_output=True)
            expect(f"promtool checks {len(metrics.splitlines())} lines of metrics: {(checked.stdout + checked.stderr).decode().strip() or 'nothing to say'}",
                   checked.returncode == 0)
        finally:
            if server: server.kill()
            manager.kill()
            manager.wait()
    sys.exit(1 if failures else 0)


main()
