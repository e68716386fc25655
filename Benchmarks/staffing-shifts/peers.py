"""The reference instances by HiGHS (highspy) and CP-SAT (ortools, which pyworkforce uses): CPU seconds, one thread."""
import glob
import json
import os
import sys
import time

import numpy as np

folder, limit, wanted = sys.argv[1], float(sys.argv[2]), sys.argv[3]
# The two carry libraries of one name that do not fit each other: one process each.
if wanted == "highs":
    import highspy
else:
    from ortools.sat.python import cp_model


def instance(path):
    """Columns (cost, {row: value}, upper, whole), rows (lower, upper) and a constant."""
    data = json.load(open(path))
    rows = [[need, None] for need in data["demand"]]
    soft, part = data.get("soft"), data.get("part_time")
    over = soft["over_cost"] if soft else 0
    columns = []
    for pattern in data["patterns"]:
        entries = {k: 1 for a, b in pattern["cover"] for k in range(a, b)}
        columns.append([pattern["cost"] + over * len(entries), entries, None])
    if part:
        scale = 10
        share = round(part["max_share"] * scale)
        rows.append([None, 0])
        for column, pattern in zip(columns, data["patterns"]):
            column[1][len(rows) - 1] = scale - share if pattern["length_h"] <= part["max_len_h"] else -share
    constant = 0
    if soft:
        rows.append([None, soft["budget_h"]])
        for column, pattern in zip(columns, data["patterns"]):
            column[1][len(rows) - 1] = pattern["cost"]
        for k, need in enumerate(data["demand"]):
            columns.append([soft["under_cost"] + over, {k: 1}, need])
            constant -= over * need
    return data["name"], columns, rows, constant


def highs(columns, rows, constant):
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("time_limit", limit)
    solver.setOptionValue("mip_rel_gap", 0.0)
    infinity = highspy.kHighsInf
    for lower, upper in rows:
        solver.addRow(-infinity if lower is None else lower, infinity if upper is None else upper, 0, [], [])
    for place, (cost, entries, upper) in enumerate(columns):
        solver.addCol(cost, 0, infinity if upper is None else upper, len(entries), np.array(list(entries), dtype=np.int32),
                      np.array(list(entries.values()), dtype=float))
        solver.changeColIntegrality(place, highspy.HighsVarType.kInteger)
    start = time.process_time()
    solver.run()
    spent = time.process_time() - start
    info = solver.getInfo()
    return info.objective_function_value + constant, info.mip_dual_bound + constant, spent


def cpsat(columns, rows, constant, scale=10):
    model = cp_model.CpModel()
    variables = [model.new_int_var(0, int(upper) if upper is not None else 200, "") for _, _, upper in columns]
    terms = [[] for _ in rows]
    for variable, (_, entries, _) in zip(variables, columns):
        for row, value in entries.items():
            terms[row].append(round(value) * variable)
    for (lower, upper), row in zip(rows, terms):
        if lower is not None:
            model.add(sum(row) >= int(lower))
        if upper is not None:
            model.add(sum(row) <= int(upper))
    model.minimize(sum(round(cost * scale) * variable for variable, (cost, _, _) in zip(variables, columns)))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = limit
    start = time.process_time()
    solver.solve(model)
    return solver.objective_value / scale + constant, solver.best_objective_bound / scale + constant, time.process_time() - start


for path in sorted(glob.glob(os.path.join(folder, "shifts", "*.json"))):
    name, columns, rows, constant = instance(path)
    objective, bound, spent = (highs if wanted == "highs" else cpsat)(columns, rows, constant)
    print(f"{wanted},{name},{objective:.6g},{bound:.6g},{spent:.3f}", flush=True)


def roster(data):
    model = cp_model.CpModel()
    days, shifts = range(data["days"]), [s["id"] for s in data["shifts"]]
    x = {(a, d, s): model.new_bool_var("") for a in range(len(data["agents"])) for d in days for s in shifts}
    costs, prices, rules, cost = [], data["costs"], data["rules"], 0
    for a, agent in enumerate(data["agents"]):
        work = [sum(x[a, d, s] for s in shifts) for d in days]
        for d in days:
            model.add(work[d] <= 1)
            if d + 1 in days:
                for one, two in rules["forbidden_next_day"]:
                    model.add(x[a, d, one] + x[a, d + 1, two] <= 1)
        most = rules["max_consecutive_days"]
        for d in range(len(days) - most):
            model.add(sum(work[d:d + most + 1]) <= most)
        most = rules["max_consecutive_nights"]
        for d in range(len(days) - most):
            model.add(sum(x[a, e, "N"] for e in range(d, d + most + 1)) <= most)
        if rules["both_weekend_days_or_none"]:
            for d in range(5, len(days) - 1, 7):
                model.add(work[d] == work[d + 1])
        for d, s in agent["unavailable"]:
            model.add(x[a, d, s] == 0)
        model.add(sum(work) <= agent["max_shifts"])
        short = model.new_int_var(0, agent["min_shifts"], "")
        model.add(sum(work) + short >= agent["min_shifts"])
        cost += prices["below_min_shifts_per_shift"] * short
        cost += prices["day_off_request_violated"] * sum(work[d] for d in agent["days_off_request"])
        cost += sum(points * x[a, d, s] for s, points in agent["prefer"].items() for d in days)
    for need in data["demand"]:
        d, s = need["day"], need["shift"]
        under, over, senior = (model.new_int_var(0, 100, "") for _ in range(3))
        model.add(sum(x[a, d, s] for a in range(len(data["agents"]))) + under - over == need["need"])
        model.add(sum(x[a, d, s] for a, agent in enumerate(data["agents"]) if "senior" in agent["skills"]) + senior >= need["need_senior"])
        cost += prices["understaff_per_head"] * under + prices["overstaff_per_head"] * over + prices["understaff_senior"] * senior
    model.minimize(cost)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = limit
    start = time.process_time()
    solver.solve(model)
    return solver.objective_value, solver.best_objective_bound, time.process_time() - start


for data in json.load(open(os.path.join(folder, "rosters.json")))["instances"] if wanted == "cpsat" else []:
    objective, bound, spent = roster(data)
    print(f"cpsat,{data['name']},{objective:.6g},{bound:.6g},{spent:.3f}", flush=True)
