"""What the interval factors of a kind of series should have been on held-back ends of training parts.

Usage: interval_factors.py FOLDER...   FOLDER: where run.sh wrote with --holdback (forecasts and <forecast>.set.csv.gz)
By kind: the factors by which the half widths at 80 and 95 % would have had to be multiplied, every set and every series alike.
"""
import glob
import os
import sys

import numpy as np
import pandas as pd

sys.path.insert(0, os.path.dirname(__file__))
from common import read_set

KINDS = {
    "seasonal, m > 6": ["m3_monthly", "tourism_monthly", "m4_monthly_tail"],
    "seasonal, m <= 6": ["m3_quarterly", "tourism_quarterly"],
    "annual": ["m4_yearly"],
    "plain": ["m4_daily_tail"],
    "weekly": ["m4_weekly"],
    "daily": ["nn5_daily", "contacts_daily"],
    "intraday, within a week": ["m4_hourly"],
    "intraday, a week and more": ["calls_bank30", "rides_hourly", "load_taylor"],
}


def quantile(ratios, weights, p):
    order = np.argsort(ratios)
    share = np.cumsum(weights[order]) / weights.sum()
    return ratios[order][np.searchsorted(share, p)]


def ratios(paths):
    """|error| over half width at both levels, and a weight that counts every series once"""
    columns = ([], [], [])
    for path in paths:
        truth = read_set(path + ".set.csv.gz")
        table = pd.read_csv(path)
        mean, high80, high95 = (table[c].to_numpy() for c in ("mean", "hi80", "hi95"))
        for unique_id, at in table.groupby("unique_id", sort=False).indices.items():
            error = np.abs(truth[unique_id][3] - mean[at])
            known = high80[at] > mean[at]
            if known.any():
                columns[0].append((error / (high80[at] - mean[at]))[known])
                columns[1].append((error / (high95[at] - mean[at]))[known])
                columns[2].append(np.full(known.sum(), 1 / known.sum()))
    return [np.concatenate(c) for c in columns]


for kind, sets in KINDS.items():
    parts = []
    for name in sets:
        paths = [p for folder in sys.argv[1:] for p in glob.glob(f"{folder}/{name}__*.csv") if os.path.exists(p + ".set.csv.gz")]
        if not paths:
            continue
        r80, r95, w = ratios(paths)
        parts.append((r80, r95, w / w.sum()))
        print(f"  {name}: x{quantile(r80, w, 0.8):.2f} at 80 %, x{quantile(r95, w, 0.95):.2f} at 95 %")
    if parts:
        r80, r95, w = (np.concatenate(c) for c in zip(*parts))
        print(f"{kind}: x{quantile(r80, w, 0.8):.3f} at 80 %, x{quantile(r95, w, 0.95):.3f} at 95 %")
