#!/usr/bin/env python3
"""The questions of staffing_speed, put to pyworkforce: prints the CPU microseconds of one and a sum of the answers."""
import math
import os
import sys
import time

from pyworkforce.queuing import ErlangC


def measure(repeats, questions, ask):
    start = time.process_time()
    for _ in range(repeats):
        answer = ask()
    print((time.process_time() - start) / (repeats * questions) * 1e6, answer)


def erlang_c(volume, interval):
    queue = ErlangC(transactions=volume, asa=20 / 60, aht=5, interval=interval, shrinkage=0)
    return queue.required_positions(service_level=0.8)["raw_positions"]


if sys.argv[1] == "week":
    peak = float(sys.argv[2])
    volumes = [math.floor(peak * (0.1 + 0.9 * abs(math.sin(i * math.pi / 96))) + 0.25) for i in range(672)]
    measure(int(sys.argv[3]), 672, lambda: sum(erlang_c(volume, 15) for volume in volumes))
elif sys.argv[1] == "erlang_a":
    # Not in the releases up to 0.5.1: the folder of the module `abandonment` of the source may be named instead.
    sys.path.insert(0, os.environ.get("ABANDONMENT", ""))
    try:
        from pyworkforce.queuing import ErlangA
    except ImportError:
        from abandonment import ErlangA

    def erlang_a(load):
        queue = ErlangA(transactions=load * 6, asa=20 / 60, aht=5, interval=30, patience=2, shrinkage=0)
        return queue.required_positions(service_level=0.8)["raw_positions"]

    measure(int(sys.argv[2]), 6, lambda: sum(erlang_a(load) for load in (2, 5, 10, 20, 50, 100)))
else:
    measure(int(sys.argv[3]), 1, lambda: erlang_c(float(sys.argv[2]) * 6, 30))
