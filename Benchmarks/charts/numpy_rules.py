#!/usr/bin/env python3
"""XmR limits and Nelson's rules 1 to 8 of many series at once, vectorised: the peer of `chart_speed`.

usage: numpy_rules.py FILE COUNT LENGTH RULES REPEATS [windows|doubling|print]
FILE holds COUNT x LENGTH float64. RULES is none, nelson_1 or nelson. With REPEATS 0 only start-up and reading are left, which the
benchmark subtracts. `windows` counts the points of a window by differences of cumulative sums, the usual way; `doubling` joins shifted
boolean arrays pair by pair, the fastest way we know. Both give the same arrays; `print` gives the completions a rule.
"""
import sys

import numpy as np


def windows(mask, length):
    """Where `length` True in a row end, by cumulative sums along the series."""
    total = np.zeros((mask.shape[0], mask.shape[1] + 1), np.int32)
    np.cumsum(mask, axis=1, out=total[:, 1:])
    result = np.zeros_like(mask)
    result[:, length - 1:] = total[:, length:] - total[:, :-length] == length
    return result


def doubling(mask, length):
    """The same by joining the mask with itself moved by 1, 2, 4 ... points."""
    run, reached = mask.copy(), 1
    while reached < length:
        step = min(reached, length - reached)
        joined = np.zeros_like(run)
        np.logical_and(run[:, step:], run[:, :-step], out=joined[:, step:])
        run, reached = joined, reached + step
    return run


def zone(mask, needed, window):
    """Where `needed` of `window` points are True, the last among them."""
    count = mask.astype(np.int8)
    for back in range(1, window):
        count[:, back:] += mask[:, :-back]
    return mask & (count >= needed)


def lines(x):
    """The lines of both panels as full arrays, as a chart has them."""
    center = x.mean(axis=1, keepdims=True)
    ranges = np.abs(np.diff(x, axis=1))
    mean_range = ranges.mean(axis=1, keepdims=True)
    sigma = mean_range / (2 / np.sqrt(np.pi))
    z = (x - center) / sigma
    return z, center, center - 3 * sigma, center + 3 * sigma, ranges, 3.267 * mean_range


def nelson(z, run):
    """A boolean array a rule: True where the pattern is complete."""
    above, below = z > 0, z < 0
    size = np.abs(z)
    step = np.diff(z, axis=1, prepend=np.nan)
    rising, falling = step > 0, step < 0
    turn = np.zeros_like(rising)
    turn[:, 1:] = rising[:, 1:] & falling[:, :-1] | falling[:, 1:] & rising[:, :-1]
    two_up, two_down, one_up, one_down = z > 2, z < -2, z > 1, z < -1
    beyond_one = one_up | one_down
    return [
        size > 3,
        run(above, 9) | run(below, 9),
        run(rising, 5) | run(falling, 5),
        run(turn, 12),
        zone(two_up, 2, 3) | zone(two_down, 2, 3),
        zone(one_up, 4, 5) | zone(one_down, 4, 5),
        run(size < 1, 15),
        run(beyond_one, 8) & ~run(one_up, 8) & ~run(one_down, 8),
    ]


def main():
    path, count, length, rules, repeats = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], int(sys.argv[5])
    how = sys.argv[6] if len(sys.argv) > 6 else "windows"
    x = np.fromfile(path, count=count * length).reshape(count, length)
    run = windows if how == "windows" else doubling
    found = []
    for _ in range(repeats):
        z, _, _, _, ranges, range_limit = lines(x)
        found = []
        if rules != "none":
            outside = ranges > range_limit
            found = nelson(z, run) if rules == "nelson" else [np.abs(z) > 3]
            found.append(outside)
    if how == "print":
        print(*[int(mask.sum()) for mask in found[:-1]])


if __name__ == "__main__":
    main()
