#!/usr/bin/env python3
"""Pairs whole processes in one run and takes start-up off: each command runs with its repeats and with none, in turn.

usage: paired_charts.py RUNS LABEL POINTS REPEATS COMMAND [LABEL POINTS REPEATS COMMAND ...]
COMMAND has {repeats} where the number goes. CPU seconds (user + system) with repeats less those without, medians over RUNS of the paired
differences, are the work alone; the first command of the list is what the others are compared with.
"""
import os
import shlex
import statistics
import subprocess
import sys


def cpu(command):
    process = subprocess.Popen(shlex.split(command), stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"failed: {command}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    runs, rest = int(sys.argv[1]), sys.argv[2:]
    rows = [(rest[i], float(rest[i + 1]), int(rest[i + 2]), rest[i + 3]) for i in range(0, len(rest), 4)]
    times, memory = [[] for _ in rows], [0.0] * len(rows)
    for attempt in range(runs + 1):
        for place, (_, _, repeats, command) in enumerate(rows):
            empty, _ = cpu(command.format(repeats=0))
            full, peak = cpu(command.format(repeats=repeats))
            if attempt > 0:
                times[place].append((full - empty) / repeats)
                memory[place] = max(memory[place], peak)
    base = statistics.median(times[0]) / rows[0][1]
    print("| what | points a CPU second | CPU ms (median, min to max) | peak MiB | times the first's speed |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for place, (label, points, _, _) in enumerate(rows):
        seconds = statistics.median(times[place])
        span = f"{seconds * 1000:.1f} ({min(times[place]) * 1000:.1f} to {max(times[place]) * 1000:.1f})"
        print(f"| {label} | {points / seconds / 1e6:.1f} million | {span} | {memory[place]:.0f} | {base / (seconds / points):.2f} |")


if __name__ == "__main__":
    main()
