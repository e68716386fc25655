#!/usr/bin/env python3
"""Times two commands against each other in one run: CPU seconds (user + system) and peak memory of the whole process, alternating.

usage: paired.py [--runs N] NAME_A COMMAND_A NAME_B COMMAND_B      (commands are split as a shell would, without a shell)
Prints a Markdown table row a command with the median of the runs, and the ratio of the medians.
"""
import argparse
import os
import shlex
import statistics
import subprocess
import sys


def run(command):
    process = subprocess.Popen(shlex.split(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"failed with status {os.waitstatus_to_exitcode(status)}: {command}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("pairs", nargs="+")
    arguments = parser.parse_args()
    names, commands = arguments.pairs[0::2], arguments.pairs[1::2]
    cpu = [[] for _ in commands]
    memory = [[] for _ in commands]
    for command in commands:
        run(command)
    for _ in range(arguments.runs):
        for index, command in enumerate(commands):
            seconds, mebibytes = run(command)
            cpu[index].append(seconds)
            memory[index].append(mebibytes)
    print("| what | CPU s (median) | min | max | peak MiB | CPU ratio to the first | memory ratio to the first |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    base_cpu, base_memory = statistics.median(cpu[0]), statistics.median(memory[0])
    for index, name in enumerate(names):
        c, m = statistics.median(cpu[index]), statistics.median(memory[index])
        print(f"| {name} | {c:.3f} | {min(cpu[index]):.3f} | {max(cpu[index]):.3f} | {m:.0f} | {c / base_cpu:.3f} | {m / base_memory:.3f} |")


if __name__ == "__main__":
    main()
