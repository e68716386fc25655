"""The daily KPIs of the ServiceNow log by pandas and nothing else: the part of pandas_kpis.py that `foreshift kpis --every day` answers.

usage: python pandas_daily.py DATA_DIR OUT.csv
"""
import sys
import numpy as np, pandas as pd

data, out = sys.argv[1], sys.argv[2]
used = ['number', 'incident_state', 'reassignment_count', 'reopen_count', 'sys_mod_count', 'made_sla', 'opened_at', 'sys_updated_at',
        'resolved_at', 'closed_at']
e = pd.read_csv(data + '/servicenow_uci_incident_event_log.csv.gz', na_values='?', usecols=used)
for c in ('opened_at', 'resolved_at', 'closed_at', 'sys_updated_at'):
    e[c] = pd.to_datetime(e[c], format='%d/%m/%Y %H:%M')
e['_i'] = np.arange(len(e))
e = e.sort_values(['number', 'sys_mod_count', '_i'], kind='stable')
last = e.groupby('number').tail(1).set_index('number')
first_response = e[e.incident_state != 'New'].groupby('number').sys_updated_at.min()
hours = lambda a, b: (b - a).dt.total_seconds() / 3600
t = pd.DataFrame(dict(id=last.index, created=last.opened_at.values, resolved=last.resolved_at.values, sla=last.made_sla.astype(int).values,
                      reopened=(last.reopen_count > 0).astype(int).values,
                      fcr=((last.reopen_count == 0) & (last.reassignment_count == 0)).astype(int).values))
t['frt_h'] = hours(t.created, t.id.map(first_response))
d = hours(t.created, t.resolved)
t['same_day'] = np.where(d.notna(), (d <= 24).astype(float), np.nan)
index = pd.date_range('2016-02-29', '2016-05-31', freq='D')
result = pd.DataFrame(index=index)
created_day, resolved_day = t.created.dt.floor('D'), t.resolved.dt.floor('D')
result['created'] = created_day.value_counts().reindex(index, fill_value=0)
result['resolved'] = resolved_day.value_counts().reindex(index, fill_value=0)
result['backlog_end'] = (result.created - result.resolved).cumsum()
for name, value, day in (('mttr', d, resolved_day), ('frt', t.frt_h, created_day)):
    ok = value.notna() & (value >= 0)
    g = value[ok].groupby(day[ok])
    result[name + '_mean'], result[name + '_median'], result[name + '_p90'] = g.mean(), g.median(), g.quantile(.9)
for name in ('sla', 'reopened', 'fcr', 'same_day'):
    ok = t[name].notna() & t.resolved.notna()
    g = t[name][ok].groupby(resolved_day[ok])
    result[name + '_num'], result[name + '_den'] = g.sum(), g.size()
result.to_csv(out, float_format='%.10g')
