"""Daily requests of datasets/boston311_2015_partial.csv.gz by department and reason, one row a path: hierarchy_boston.py IN OUT."""
import sys

import pandas as pd

table = pd.read_csv(sys.argv[1], usecols=["OPEN_DT", "Department", "REASON"])
table["day"] = pd.to_datetime(table.OPEN_DT, format="%m/%d/%Y %I:%M:%S %p").dt.floor("D")
clean = lambda column: column.str.replace("/", "_").str.replace(",", ";")
table["id"] = "total/" + clean(table.Department) + "/" + clean(table.REASON)
days = pd.date_range("2015-01-01", "2015-12-31")
counts = table.groupby(["id", "day"]).size().unstack(fill_value=0).reindex(columns=days, fill_value=0).astype(float)
counts = counts[counts.sum(axis=1) >= 150]
counts[pd.Timestamp("2015-07-22")] = float("nan")  # a lost day, not a quiet one
counts.to_csv(sys.argv[2])
