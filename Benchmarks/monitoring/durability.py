#!/usr/bin/env python3
"""Kills a writer at random moments, again and again, and compares what it acknowledged with what its store holds.

    harness.py PROGRAM [--rounds 200] [--seed 1] [--fault early-acknowledgement|no-transaction]

Each round a client sends random batches with idempotency keys, and those of earlier rounds that were never answered once more; the writer is
killed by SIGKILL after a random time. At the end: every acknowledged row is there once, no batch is there in part, every acknowledged batch has
its event and its message under one id. Exit status 0: all of this holds; 1: something was lost or torn.
"""
import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time

parser = argparse.ArgumentParser()
parser.add_argument("program")
parser.add_argument("--rounds", type=int, default=200)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--fault")
parser.add_argument("--folder")
options = parser.parse_args()
chance = random.Random(options.seed)
folder = options.folder or tempfile.mkdtemp(prefix="foreshift-durability-")
database = os.path.join(folder, "desk.db")
batches, acknowledged, pending = {}, set(), []
next_day = {f"s{number}": 0 for number in range(8)}


def new_batch(number):
    series = f"s{chance.randrange(8)}"
    count = chance.choice([1, 2, 7, 30, 200])
    batch = (f"k{number}", series, next_day[series], count, chance.randrange(1000) + 0.5)
    next_day[series] += count
    return batch


def play(number):
    """One life of the writer."""
    global pending
    command = [options.program, "write", database] + (["--fault", options.fault] if options.fault else [])
    writer = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    resent, sent = pending, []
    for _ in range(chance.randrange(20, 200)):
        batch = new_batch(len(batches))
        batches[batch[0]] = batch
        sent.append(batch[0])
    order = resent + sent

    def send():
        try:
            for key in order:
                writer.stdin.write(("put %s %s %d %d %s\n" % batches[key]).encode())
                writer.stdin.flush()
        except (BrokenPipeError, ValueError):
            pass

    # The clock of the killing starts with the first answer: a writer that has not started proves nothing.
    sender = threading.Thread(target=send)
    sender.start()
    first = threading.Event()

    def listen():
        for line in writer.stdout:
            words = line.decode().split()
            if len(words) == 2 and words[0] == "ack" and line.endswith(b"\n"):
                acknowledged.add(words[1])
            first.set()

    listener = threading.Thread(target=listen)
    listener.start()
    first.wait(20)
    time.sleep(chance.random() * 0.08)
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    sender.join()
    listener.join()
    pending = [key for key in order if key not in acknowledged]


def check():
    """What is wrong, a sentence each."""
    report = subprocess.run([options.program, "check", database], capture_output=True, text=True)
    if report.returncode != 0:
        return [f"the store cannot be read: {report.stderr.strip()}"]
    found, rows, alone = {}, {}, {}
    for line in report.stdout.splitlines():
        words = line.split()
        if words[0] == "batch":
            found[words[1]] = words[2:]
        elif words[0] == "row":
            rows[(words[1], int(words[2]))] = (float(words[3]), int(words[4]))
        else:
            alone[words[0]] = int(words[1])
    problems = []
    for key in sorted(acknowledged, key=lambda key: int(key[1:])):
        if key not in found:
            problems.append(f"{key} was acknowledged and is not there")
    for key, words in found.items():
        if words[-3:] != ["event=true", "message=true", "answer=true"]:
            problems.append(f"{key} is there in part: {' '.join(words[-3:])}")
    expected = {}
    for key, (_, series, first, count, value) in batches.items():
        for day in range(first, first + count):
            expected[(series, day)] = (key, value)
    have = {}
    for place, (value, revision) in rows.items():
        key, wanted = expected.get(place, (None, None))
        if key is None or value != wanted:
            problems.append(f"row {place} is nobody's")
            continue
        if revision != 1:
            problems.append(f"row {place} of {key} was written {revision} times")
        have[key] = have.get(key, 0) + 1
    for key, count in have.items():
        if key not in found:
            problems.append(f"{key} has rows and no record")
        elif count != batches[key][3]:
            problems.append(f"{key} has {count} of {batches[key][3]} rows")
    for key in found:
        if key not in have:
            problems.append(f"{key} has a record and no rows")
    for what in ("events", "messages"):
        if alone.get(what) != len(found):
            problems.append(f"{alone.get(what)} {what} for {len(found)} batches")
    return problems


for number in range(options.rounds):
    play(number)
    # What a life leaves in part the next one may repair: a look after each of the first, and, as the store grows, after every tenth.
    if number < 12 or number % 10 == 9 or number == options.rounds - 1:
        problems = check()
        if problems:
            print(f"round {number + 1}: {len(problems)} problems, such as: {'; '.join(problems[:3])}")
            sys.exit(1)
print(f"{options.rounds} lives, {len(batches)} batches sent, {len(acknowledged)} acknowledged: all there once, none in part")
