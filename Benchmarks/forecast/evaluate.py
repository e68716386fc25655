"""Scores forecast files against a set, as M4 defines sMAPE, MASE, OWA and MSIS, with the coverage of the intervals.

Usage: evaluate.py SET.csv.gz FORECAST.csv[.gz]...   (columns unique_id,step,mean,lo80,hi80,lo95,hi95)
Only the ids found in the forecast file are scored; Naive2 is computed on those same ids for OWA.
"""
import json
import os
import sys

import numpy as np
import pandas as pd

sys.path.insert(0, os.path.dirname(__file__))
from common import read_set


def is_seasonal(x, m, critical=1.645):
    n = len(x)
    if n < 3 * m:
        return False
    z = x - x.mean()
    d = (z * z).sum()
    if d == 0:
        return False
    r = np.array([(z[k:] * z[: n - k]).sum() / d for k in range(1, m + 1)])
    limit = critical / np.sqrt(n) * np.sqrt(1 + 2 * np.cumsum(np.concatenate([[0], r[:-1] ** 2])))
    return abs(r[m - 1]) > limit[m - 1]


def naive2(x, m, h):
    """the last value of the classically adjusted series, season put back where it is significant"""
    if m <= 1 or not is_seasonal(x, m):
        return np.full(h, x[-1])
    w = np.ones(m) / m if m % 2 else np.r_[0.5, np.ones(m - 1), 0.5] / m
    t = np.convolve(x, w, "valid")
    k = (len(w) - 1) // 2
    trend = np.full(len(x), np.nan)
    trend[k : k + len(t)] = t
    ahead = (len(x) + np.arange(h)) % m
    if x.min() <= 0:  # M4 has no such series; the same with additive indices
        f = np.array([np.nanmean((x - trend)[j::m]) for j in range(m)])
        f -= f.mean()
        return (x - f[np.arange(len(x)) % m])[-1] + f[ahead]
    q = x / trend
    f = np.array([np.nanmean(q[j::m]) for j in range(m)])
    f /= f.mean()
    return (x / f[np.arange(len(x)) % m])[-1] * f[ahead]


def smape(y, f):
    d = np.abs(y) + np.abs(f)
    return 200 * np.mean(np.where(d == 0, 0, np.abs(y - f) / np.where(d == 0, 1, d)))


def scale(x, m):
    m = m if len(x) > m else 1
    s = np.mean(np.abs(x[m:] - x[:-m]))
    return s if s > 0 else np.nan


def interval_score(y, low, high, alpha):
    return np.mean((high - low) + 2 / alpha * (low - y) * (y < low) + 2 / alpha * (y - high) * (y > high))


def evaluate(series, forecasts):
    rows = []
    columns = {c: forecasts[c].to_numpy(float) for c in forecasts.columns if c != "unique_id"}
    for unique_id, at in forecasts.groupby("unique_id", sort=False).indices.items():
        m, h, x, y = series[unique_id]
        at = at[np.argsort(columns["step"][at])][:h]
        f = columns["mean"][at]
        y = y[: len(f)]
        s = scale(x, m)
        n2 = naive2(x, m, h)[: len(f)]
        low, high = columns["lo95"][at], columns["hi95"][at]
        rows.append(
            dict(
                smape=smape(y, f), mase=np.mean(np.abs(y - f)) / s, s2=smape(y, n2), m2=np.mean(np.abs(y - n2)) / s,
                msis=interval_score(y, low, high, 0.05) / s, cov95=np.mean((y >= low) & (y <= high)),
                cov80=np.mean((y >= columns["lo80"][at]) & (y <= columns["hi80"][at])), nan=int(np.isnan(f).any()),
            )
        )
    r = pd.DataFrame(rows)
    return dict(
        series=len(r), sMAPE=r.smape.mean(), MASE=r.mase.mean(),
        OWA=(r.smape.mean() / r.s2.mean() + r.mase.mean() / r.m2.mean()) / 2, cov80=r.cov80.mean(), cov95=r.cov95.mean(),
        MSIS=r.msis.mean(), nan=int(r.nan.sum()),
    )


if __name__ == "__main__":
    truth = read_set(sys.argv[1])
    for path in sys.argv[2:]:
        scores = evaluate(truth, pd.read_csv(path))
        print(os.path.basename(path).split(".csv")[0], json.dumps({k: round(float(v), 4) for k, v in scores.items()}))
