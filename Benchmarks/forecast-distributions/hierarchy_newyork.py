"""Daily council cases of datasets/nyc_council_cases_2015_2025.csv.gz by borough and kind, 2017 to October 2019, one row a path:
hierarchy_newyork.py IN OUT."""
import sys

import pandas as pd

table = pd.read_csv(sys.argv[1], usecols=["opendate", "complaint_type", "borough"]).dropna()
table["day"] = pd.to_datetime(table.opendate)
clean = lambda column: column.str.replace("/", "_").str.replace(",", ";")
table["id"] = "total/" + clean(table.borough) + "/" + clean(table.complaint_type)
days = pd.date_range("2017-01-01", "2019-10-31")
table = table[table.day.isin(days)]
counts = table.groupby(["id", "day"]).size().unstack(fill_value=0).reindex(columns=days, fill_value=0).astype(float)
counts[counts.sum(axis=1) >= 800].to_csv(sys.argv[2])
