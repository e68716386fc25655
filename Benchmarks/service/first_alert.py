#!/usr/bin/env python3
"""A new user's path: the README's own commands from the program to the first alert in a webhook receiver, each with its wall time.

    first_alert.py [FORESHIFT]      the program, else `.build/release/foreshift`; run from a clean clone it is built first, and timed

Every line is taken from README.md as it stands there, so that what is timed is what is written. Prints Markdown, and fails without an alert.
"""
import os
import re
import subprocess
import sys
import tempfile
import time

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
binary = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else os.path.join(root, ".build/release/foreshift")
readme = open(os.path.join(root, "README.md"), encoding="utf-8").read()


def lines(heading):
    """The commands of a section: its indented lines, those that are output left out."""
    section = readme.split(f"### {heading}\n", 1)[1].split("\n### ", 1)[0]
    return [line.strip() for line in re.findall(r"^    (.+)$", section.replace("\\\n", ""), re.M)]


def line(heading, pattern):
    found = [text for text in lines(heading) if re.search(pattern, text)]
    assert found, f"README: no line '{pattern}' under '{heading}'"
    return found[0]


log = re.search(r"^    (LOG=.+)$", readme, re.M).group(1)
kpis = line("KPIs", "kpis.*> volume.csv").replace('"$LOG"', log.split("=", 1)[1])
alerts = [text for text in lines("Alerts and the dashboard") if not text.startswith("calls-")]
alerts = alerts[: next(place for place, text in enumerate(alerts) if "05-3/p" in text) + 1]
commands = [kpis, line("JSON API", "foreshift serve")] + alerts
folder = tempfile.mkdtemp()
for name in ("datasets", "docs"):
    os.symlink(os.path.join(root, name), os.path.join(folder, name))
steps = []
if not os.path.exists(binary):
    start = time.monotonic()
    subprocess.run(["make", "build"], cwd=root, check=True, stdout=sys.stderr)
    steps.append(("make build", time.monotonic() - start))
environment = dict(os.environ, PATH=os.path.dirname(binary) + os.pathsep + os.environ["PATH"])
shell = subprocess.Popen(
    ["bash"], cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, bufsize=1,
    start_new_session=True)
said = []
try:
    for place, command in enumerate(commands):
        start = time.monotonic()
        shell.stdin.write(f"{command}\necho; echo done-{place}\n")
        shell.stdin.flush()
        for text in shell.stdout:
            said.append(text)
            if text.strip() == f"done-{place}":
                break
        if command.endswith("&") or "& " in command:
            time.sleep(1)  # A person types no faster, and the service listens by then.
        steps.append((command.split("#")[0].strip(), time.monotonic() - start))
    start = time.monotonic()
    alert = next((text for text in said if "incident.opened" in text), None)
    while alert is None:
        text = shell.stdout.readline()
        assert text and time.monotonic() - start < 60, "no alert came\n" + "".join(said)
        alert = text if "incident.opened" in text else None
    steps.append(("the alert is with the receiver", time.monotonic() - start))
finally:
    os.killpg(shell.pid, 15)
print("| command | s |\n|---|---|")
for command, seconds in steps:
    print(f"| `{command[:100].replace('|', chr(92) + '|')}` | {seconds:.1f} |")
total = sum(seconds for _, seconds in steps)
print(f"\n{len(steps) - 1} commands, {total:.0f} s; delivered: `{alert.strip()}`")
