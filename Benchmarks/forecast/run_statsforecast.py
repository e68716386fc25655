"""Runs one statsforecast model over one set in one process; writes forecasts and a line with the CPU seconds.

Usage: run_statsforecast.py SET.csv.gz MODEL OUTDIR [--limit N] [--season M or M1,M2]
MODEL: SeasonalNaive AutoETS AutoARIMA AutoTheta DOT AutoCES MSTL_ETS
"""
import argparse
import json
import os
import sys
import time

import numpy as np
import pandas as pd
import statsforecast
from statsforecast import StatsForecast
from statsforecast import models as M

sys.path.insert(0, os.path.dirname(__file__))
from common import LEVELS, read_set, sub_ids

parser = argparse.ArgumentParser()
parser.add_argument("set")
parser.add_argument("model")
parser.add_argument("out")
parser.add_argument("--limit", type=int, default=0)
parser.add_argument("--season", default="")
a = parser.parse_args()

series = read_set(a.set)
name = os.path.basename(a.set).split(".")[0]
ids = sub_ids(series, a.limit)
m, h = series[ids[0]][:2]
seasons = [int(x) for x in a.season.split(",")] if a.season else [m]
last = seasons[-1] if a.model.startswith("Seasonal") else seasons[0]
frame = pd.concat(
    [pd.DataFrame({"unique_id": i, "ds": np.arange(1, len(series[i][2]) + 1), "y": series[i][2]}) for i in ids], ignore_index=True
)
makers = {
    "SeasonalNaive": lambda: M.SeasonalNaive(last),
    "AutoETS": lambda: M.AutoETS(season_length=last),
    "AutoARIMA": lambda: M.AutoARIMA(season_length=last),
    "AutoTheta": lambda: M.AutoTheta(season_length=last),
    "DOT": lambda: M.DynamicOptimizedTheta(season_length=last),
    "AutoCES": lambda: M.AutoCES(season_length=last),
    "MSTL_ETS": lambda: M.MSTL(season_length=seasons, trend_forecaster=M.AutoETS(model="ZZN")),
}
engine = StatsForecast(models=[makers[a.model]()], freq=1, n_jobs=1, fallback_model=M.SeasonalNaive(last))
start = time.process_time()
found = engine.forecast(df=frame, h=h, level=LEVELS)
seconds = time.process_time() - start
column = [c for c in found.columns if c not in ("unique_id", "ds") and "-lo-" not in c and "-hi-" not in c][0]
found = found.sort_values(["unique_id", "ds"])
found["step"] = found.groupby("unique_id").cumcount() + 1
result = pd.DataFrame({"unique_id": found.unique_id, "step": found.step, "mean": found[column]})
for level in LEVELS:
    result[f"lo{level}"], result[f"hi{level}"] = found[f"{column}-lo-{level}"], found[f"{column}-hi-{level}"]
os.makedirs(a.out, exist_ok=True)
tag = f"{name}__{f'first{a.limit}' if a.limit else 'all'}__sf_{a.model}"
result.to_csv(f"{a.out}/{tag}.csv.gz", index=False, float_format="%.6g")
print(
    json.dumps(
        dict(tag=tag, engine="statsforecast " + statsforecast.__version__, series=len(ids), cpu_s=round(seconds, 3),
             series_per_cpu_s=round(len(ids) / seconds, 3))
    )
)
