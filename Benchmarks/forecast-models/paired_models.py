#!/usr/bin/env python3
"""Pairs the engine's single models with statsforecast's, set by set, in one run.

usage: paired_models.py RUNS BINARY LIMIT SET.csv.gz[:SEASONS] ... -- MODEL ...
SET has the columns unique_id, m, h, train, test (values separated by blanks); SEASONS (such as 24,168) replaces m. The first LIMIT series
of the set are used, in the order of an MD5 hash of their ids. Both sides make forecasts with intervals at 80 and 95 %. CPU seconds, user and
system: the engine's whole process with its repeats less the same process with none; statsforecast's models called directly, one series
after the other, after a first call that is not counted, imports not counted. Medians of RUNS runs in turn. MASE on the test part.
"""
import csv
import gzip
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")
from statsforecast import models as sf  # noqa: E402
from statsforecast.mstl import mstl  # noqa: E402

PEERS = {
    "Theta": lambda s: sf.Theta(season_length=s[0]),
    "OptimizedTheta": lambda s: sf.OptimizedTheta(season_length=s[0]),
    "DynamicTheta": lambda s: sf.DynamicTheta(season_length=s[0]),
    "DynamicOptimizedTheta": lambda s: sf.DynamicOptimizedTheta(season_length=s[0]),
    "AutoTheta": lambda s: sf.AutoTheta(season_length=s[0]),
    "AutoCES": lambda s: sf.AutoCES(season_length=s[0]),
    "MSTL": lambda s: sf.MSTL(season_length=s, trend_forecaster=sf.AutoETS(model="ZZN")),
    "SES": lambda s: sf.SimpleExponentialSmoothingOptimized(),
    "CrostonSBA": lambda s: sf.CrostonSBA(),
    "CrostonOptimized": lambda s: sf.CrostonOptimized(),
    "TSB": lambda s: sf.TSB(0.2, 0.2),
    "IMAPA": lambda s: sf.IMAPA(),
}
WITHOUT_INTERVALS = {"SES", "CrostonSBA", "CrostonOptimized", "TSB", "IMAPA", "MSTL_components"}


def read(path, seasons, limit):
    csv.field_size_limit(10**9)
    with gzip.open(path, "rt") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: hashlib.md5(row["unique_id"].encode()).hexdigest())
    numbers = lambda text: np.array([float(x) for x in text.split()])  # noqa: E731
    return [(seasons or [int(row["m"])], int(row["h"]), numbers(row["train"]), numbers(row["test"])) for row in rows[:limit or None]]


def mase(series, means):
    scores = []
    for (seasons, horizon, train, test), mean in zip(series, means):
        m = seasons[0]
        scale = np.abs(train[m:] - train[:-m]).mean() if len(train) > m else np.nan
        if mean is not None and scale > 0:
            scores.append(np.abs(test - mean[: len(test)]).mean() / scale)
    return float(np.mean(scores))


def peer(name, series):
    start = time.process_time()
    means = []
    for seasons, horizon, train, _ in series:
        try:
            if name == "MSTL_components":
                mstl(train, [s for s in seasons if s > 1])
                means.append(None)
                continue
            arguments = {} if name in WITHOUT_INTERVALS else {"level": [80, 95]}
            means.append(PEERS[name](seasons).forecast(y=train, h=horizon, **arguments)["mean"])
        except Exception:  # noqa: BLE001: a model that cannot be fitted counts as such
            means.append(None)
    return time.process_time() - start, means


def cpu(command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"failed: {command}")
    return usage.ru_utime + usage.ru_stime


def engine(binary, file, name, repeats):
    return (cpu([binary, file, name, str(repeats)]) - cpu([binary, file, name, "0"])) / repeats


def main():
    cut = sys.argv.index("--")
    runs, binary, limit, sets, names = int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4:cut], sys.argv[cut + 1 :]
    print("| set | series | model | ours, series a CPU s | statsforecast | times | MASE ours | MASE statsforecast |")
    print("| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |")
    for entry in sets:
        path, _, wanted = entry.partition(":")
        series = read(path, [int(x) for x in wanted.split(",")] if wanted else None, limit)
        label = os.path.basename(path).split(".")[0]
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            for seasons, horizon, train, _ in series:
                file.write(f"{','.join(map(str, seasons))} {horizon} {' '.join(map(repr, train.tolist()))}\n")
            file.flush()
            for name in names:
                if name in ("MSTL", "MSTL_components") and series[0][0] == [1]:
                    continue
                repeats = 20
                while repeats < 2000 and repeats * 0.02 > 0 and cpu([binary, file.name, name, str(repeats)]) < 0.5:
                    repeats *= 4
                peer(name, series[:2])
                ours, theirs = [], []
                for _ in range(runs):
                    ours.append(engine(binary, file.name, name, repeats if repeats > 20 else 2))
                    seconds, peer_means = peer(name, series)
                    theirs.append(seconds)
                scores = ["", ""]
                if name != "MSTL_components":
                    printed = subprocess.run([binary, file.name, name, "1", "print"], capture_output=True, text=True).stdout
                    means = [None if line == "failed" else np.array(line.split(), dtype=float) for line in printed.splitlines()]
                    scores = [f"{mase(series, means):.3f}", f"{mase(series, peer_means):.3f}"]
                a, b = len(series) / statistics.median(ours), len(series) / statistics.median(theirs)
                print(f"| {label} | {len(series)} | {name} | {a:,.0f} | {b:,.1f} | {a / b:,.0f} | {scores[0]} | {scores[1]} |", flush=True)


if __name__ == "__main__":
    main()
