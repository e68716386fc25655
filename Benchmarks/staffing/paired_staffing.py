#!/usr/bin/env python3
"""Alternates commands that print "CPU microseconds, sum of answers" and prints a Markdown table of the medians.

usage: paired_staffing.py RUNS NAME COMMAND NAME COMMAND …      ratios are to the last
"""
import shlex
import statistics
import subprocess
import sys

runs = int(sys.argv[1])
names, commands = sys.argv[2::2], sys.argv[3::2]
times = [[] for _ in commands]
answers = ["" for _ in commands]
for turn in range(runs + 1):
    for index, command in enumerate(commands):
        time, answers[index] = subprocess.run(shlex.split(command), check=True, capture_output=True, text=True).stdout.split()
        if turn:
            times[index].append(float(time))
print("| what | CPU µs a question (median) | min | max | sum of the answers | times ours |")
print("| --- | ---: | ---: | ---: | ---: | ---: |")
last = statistics.median(times[-1])
for name, taken, answer in zip(names, times, answers):
    middle = statistics.median(taken)
    print(f"| {name} | {middle:,.2f} | {min(taken):,.2f} | {max(taken):,.2f} | {answer} | {middle / last:,.1f} |")
