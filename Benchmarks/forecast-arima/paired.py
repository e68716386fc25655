#!/usr/bin/env python3
"""AutoETS and AutoARIMA of foreshift and of statsforecast on the same series, in one run: CPU seconds, likelihoods, accuracy.

usage: paired.py DATA_FOLDER BINARY [--sets a,b] [--models AutoETS,AutoARIMA] [--limit N] [--seconds S]

DATA_FOLDER holds <set>.csv.gz with the columns unique_id,m,h,train,test. --limit: the first N series of the list ids/<set>.txt when there is
one, else of the file. --seconds: the peer is given at most so many CPU seconds a set, and both are then compared on the series it came
through. Whole fits and forecasts with intervals of 80 and 95 % are timed; imports and compilation are not. Prints Markdown rows.
"""
import argparse
import csv
import gzip
import math
import os
import pathlib
import subprocess
import sys
import tempfile
import time

os.environ.setdefault("NIXTLA_ID_AS_COL", "1")
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[name] = "1"

import numpy
from statsforecast.models import AutoARIMA, AutoETS

csv.field_size_limit(sys.maxsize)


def read(folder, name, limit):
    with gzip.open(folder / f"{name}.csv.gz", "rt") as file:
        rows = {row["unique_id"]: row for row in csv.DictReader(file)}
    order = folder / "ids" / f"{name}.txt"
    ids = [line for line in order.read_text().split() if line in rows] if order.exists() else list(rows)
    return [rows[key] for key in ids[:limit]]


def peer(model, m):
    return {"AutoETS": AutoETS, "AutoARIMA": AutoARIMA}[model](season_length=m)


def mase(mean, train, test, m):
    scale = numpy.mean(numpy.abs(train[m:] - train[:-m]))
    return float(numpy.mean(numpy.abs(numpy.asarray(mean) - test)) / scale) if scale > 0 else math.nan


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("binary")
    parser.add_argument("--sets", default="m3_monthly,m3_quarterly,m4_yearly,m4_weekly,m4_daily_tail,m4_monthly_tail,m4_hourly,"
                        "tourism_monthly,tourism_quarterly,nn5_daily,contacts_daily")
    parser.add_argument("--models", default="AutoETS,AutoARIMA")
    parser.add_argument("--limit", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=60)
    arguments = parser.parse_args()
    print("| model | set | series | statsforecast CPU ms a series | foreshift CPU ms a series | ratio | log-likelihood: not below the peer's by "
          "0.1 | mean difference | AICc: not above by 0.5 | MASE statsforecast | MASE foreshift |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for model in arguments.models.split(","):
        for name in arguments.sets.split(","):
            rows = read(arguments.folder, name, arguments.limit)
            series = [(row, numpy.array(row["train"].split(), float), numpy.array(row["test"].split(), float)) for row in rows]
            # One short fit outside the clock compiles the peer.
            peer(model, int(rows[0]["m"])).forecast(series[0][1][-60:], h=2, level=[80, 95])
            results, used = [], 0.0
            for row, train, _ in series:
                if used > arguments.seconds and results:
                    break
                begin = time.process_time()
                fit = peer(model, int(row["m"])).fit(train)
                forecast = fit.predict(h=int(row["h"]), level=[80, 95])
                used += time.process_time() - begin
                found = fit.model_
                results.append((forecast["mean"], float(found["loglik"]), float(found["aicc"]), describe(found, model)))
            series = series[: len(results)]
            with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
                for row, _, _ in series:
                    file.write(",".join(row[key] for key in ("unique_id", "m", "h", "train", "test")) + "\n")
                file.flush()
                repeats = 1 if used > 20 else 5
                output = subprocess.run([arguments.binary, file.name, model, str(repeats)], capture_output=True, text=True, check=True)
            lines = [line.split(",") for line in output.stdout.splitlines()]
            own = float(lines[-1][1])
            differences, criteria, scores = [], [], ([], [])
            worst = []
            for (row, train, test), theirs, line in zip(series, results, lines):
                m = int(row["m"])
                scores[0].append(mase(theirs[0], train, test, m))
                scores[1].append(mase([float(x) for x in line[4].split()], train, test, m) if line[4] else math.nan)
                if model == "AutoETS" or order(line[1])[1::3] == order(theirs[3])[1::3]:
                    criteria.append(float(line[3]) - theirs[2])
                    if criteria[-1] > 0.5:
                        worst.append((criteria[-1], row["unique_id"], line[1], theirs[3]))
                if line[1].replace(" ", "") == theirs[3].replace(",", "").replace(" ", ""):
                    differences.append(float(line[2]) - theirs[1])
            share = lambda values, good: f"{sum(map(good, values))}/{len(values)}"
            print(f"| {model} | {name} | {len(series)} | {1e3 * used / len(series):.1f} | {1e3 * own / len(series):.2f} | {used / own:.1f} "
                  f"| {share(differences, lambda x: x > -0.1)} | {numpy.mean(differences) if differences else math.nan:+.3f} "
                  f"| {share(criteria, lambda x: x <= 0.5)} | {numpy.nanmean(scores[0]):.3f} | {numpy.nanmean(scores[1]):.3f} |", flush=True)
            for item in sorted(worst, reverse=True)[:5]:
                print("above:", *item, file=sys.stderr)


def describe(found, model):
    if model == "AutoETS":
        return found["method"]
    p, q, seasonal_p, seasonal_q, m, d, seasonal_d = found["arma"]
    seasonal = f"({seasonal_p},{seasonal_d},{seasonal_q})[{m}]" if seasonal_p + seasonal_d + seasonal_q else ""
    names = list(found["coef"])
    tail = " with drift" if "drift" in names else " with non-zero mean" if "intercept" in names else ""
    return f"ARIMA({p},{d},{q}){seasonal}{tail}"


def order(label):
    """(p, d, q, P, D, Q) from ARIMA(p,d,q)(P,D,Q)[m], commas or not (all orders have one digit)."""
    digits = [int(c) for c in label.split("[")[0] if c.isdigit()]
    return (digits + [0] * 6)[:6]


if __name__ == "__main__":
    main()
