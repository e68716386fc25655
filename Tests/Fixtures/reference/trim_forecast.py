#!/usr/bin/env python3
"""Cuts the forecasting reference files down to the entries that the engine implements.

Usage: trim_forecast.py SOURCE_FOLDER [TARGET_FOLDER]

SOURCE_FOLDER holds <id>.R.json (values computed by R), <id>.sf.json (the same series by statsforecast), metrics.json and
ets_best_known.json. The reference suite fails on every key
that it does not know, so a key is listed here when, and only when, the suite checks it.
"""

import json
import pathlib
import sys

KEYS = [
    "ets", "auto_ets", "naive", "snaive", "meanf", "drift", "accuracy_snaive_holdout", "acf",
    # stationarity
    "ndiffs", "nsdiffs", "kpss_urca", "adf_tseries", "adf_urca", "pp_tseries", "ljung_box",
    # decomposition
    "stl", "decompose_additive_figure", "decompose_multiplicative_figure", "seasonal_strength_stl13", "trend_strength_stl13",
    "mstl_default",
    # cleaning
    "pacf", "boxcox_lambda", "tsoutliers", "tsclean_changed", "na_interp", "findfrequency",
    # smoothing
    "thetaf", "ses_optimal", "holtwinters_stats_additive", "holtwinters_stats_multiplicative", "stlf_ets", "croston",
    # ARIMA
    "arima", "auto_arima", "stlf_arima",
]
STATSFORECAST_KEYS = [
    "mstl_components", "MSTL_ETS_ZZN",
    "Theta", "OptimizedTheta", "DynamicTheta", "DynamicOptimizedTheta", "AutoTheta",
    "CES_N", "CES_S", "CES_P", "CES_F", "AutoCES",
    "SeasonalNaive", "WFM_8_week_average", "Naive", "Drift", "HistoricAverage", "SES_0.3", "SES_optimized",
    "CrostonClassic", "CrostonOptimized", "CrostonSBA", "TSB_0.2_0.2", "ADIDA", "IMAPA",
    "AutoETS", "ETS_AAN", "ETS_ANN", "ETS_AAA", "AutoARIMA",
]
# Components are long: some series are enough for each kind.
COMPONENTS = {
    "stl": ["AirPassengers", "AirPassengers_missing", "USAccDeaths"],
    "mstl_default": ["AirPassengers", "AirPassengers_missing", "USAccDeaths_outliers", "m4_H1", "lynx"],
    "mstl_components": ["AirPassengers", "USAccDeaths", "m4_H1"],
}
# Not to be passed on: the data's licence is not stated, or the file is large and holds nothing that another does not check.
EXCLUDED = ["contacts_daily", "bank30", "taylor_4w"]


def short(value):
    """Numbers as they are, lists on one line."""
    return json.dumps(value, separators=(",", ":"))


def kept(data, keys):
    """The entries of these keys that the peer did not fail at."""
    found = {}
    for key in keys:
        value = data["reference"].get(key)
        if value is None or isinstance(value, dict) and "error" in value:
            continue
        if data["id"] in COMPONENTS.get(key, [data["id"]]):
            found[key] = value
    return found


def main():
    source = pathlib.Path(sys.argv[1])
    target = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parent / "forecast")
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*.R.json")):
        data = json.loads(path.read_text())
        if data["id"] in EXCLUDED:
            continue
        data["reference"] = kept(data, KEYS)
        (target / path.name).write_text(short(data) + "\n")
    for path in sorted(source.glob("*.sf.json")):
        data = json.loads(path.read_text())
        if data["id"] in EXCLUDED:
            continue
        data["reference"] = kept(data, STATSFORECAST_KEYS)
        (target / path.name).write_text(short(data) + "\n")
    metrics = json.loads((source / "metrics.json").read_text())
    (target / "metrics.json").write_text(short(metrics) + "\n")
    known = target / "ets_best_known.json"
    # Series that were computed for this folder stay.
    best = json.loads(known.read_text()) if known.exists() else {}
    best |= {key: value for key, value in json.loads((source / "ets_best_known.json").read_text()).items() if key not in EXCLUDED}
    (target / "ets_best_known.json").write_text(json.dumps(best, indent=1) + "\n")


if __name__ == "__main__":
    main()
