#!/usr/bin/env python3
"""Cuts the forecasting reference files down to the entries that the engine implements.

Usage: trim_forecast.py SOURCE_FOLDER [TARGET_FOLDER]

SOURCE_FOLDER holds <id>.R.json (values computed by R), metrics.json and ets_best_known.json. The reference suite fails on every key
that it does not know, so a key is listed here when, and only when, the suite checks it.
"""

import json
import pathlib
import sys

KEYS = ["arima", "auto_arima", "stlf_arima", "ets", "auto_ets", "naive", "snaive", "meanf", "drift", "accuracy_snaive_holdout", "acf"]
ETS_DROPPED = ["amse"]
# Not to be passed on: the data's licence is not stated, or the file is large and holds nothing that another does not check.
EXCLUDED = ["contacts_daily", "bank30", "taylor_4w"]
METRICS = [
    "ME", "MAE", "RMSE", "MAPE", "sMAPE_M4", "WAPE", "bias_pct", "scale_mase", "MASE", "scale_rmsse", "RMSSE", "MSIS95",
    "coverage95", "winkler95", "pinball",
]


def short(value):
    """Numbers as they are, lists on one line."""
    return json.dumps(value, separators=(",", ":"))


def main():
    source = pathlib.Path(sys.argv[1])
    target = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parent / "forecast")
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*.R.json")):
        data = json.loads(path.read_text())
        if data["id"] in EXCLUDED:
            continue
        reference = {key: data["reference"][key] for key in KEYS if key in data["reference"]}
        if any(value is None for value in data["y"]):
            # R's ets filled the gaps by interpolation first: its numbers are those of another series.
            reference.pop("ets", None)
            reference.pop("auto_ets", None)
        for entry in [*reference.get("ets", {}).values(), *([reference["auto_ets"]] if "auto_ets" in reference else [])]:
            for key in ETS_DROPPED:
                entry.pop(key, None)
        reference = {key: value for key, value in reference.items() if not (isinstance(value, dict) and "error" in value)}
        data["reference"] = reference
        (target / path.name).write_text(short(data) + "\n")
    metrics = json.loads((source / "metrics.json").read_text())
    for case in metrics["cases"]:
        case["expect"] = {key: value for key, value in case["expect"].items() if key in METRICS}
    (target / "metrics.json").write_text(short({"note": metrics["note"], "cases": metrics["cases"]}) + "\n")
    best = {key: value for key, value in json.loads((source / "ets_best_known.json").read_text()).items() if key not in EXCLUDED}
    (target / "ets_best_known.json").write_text(json.dumps(best, indent=1) + "\n")


if __name__ == "__main__":
    main()
