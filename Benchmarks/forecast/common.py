"""Shared by the evaluator and the peer runner: reading sets, choosing ids."""
import gzip
import hashlib

import numpy as np

LEVELS = [80, 95]


def read_set(path):
    """rows of {id: (m, h, train, test)} from a <set>.csv.gz file"""
    rows = {}
    with gzip.open(path, "rt") as file:
        next(file)
        for line in file:
            unique_id, m, h, train, test = line.rstrip("\n").split(",")
            rows[unique_id] = (int(m), int(h), np.array(train.split(), float), np.array(test.split(), float))
    return rows


def sub_ids(ids, n):
    """the first n ids in md5 order (all when n <= 0), for slow peers"""
    ids = sorted(ids, key=lambda i: hashlib.md5(f"spcfc-sub:{i}".encode()).hexdigest())
    return ids if n <= 0 else ids[:n]
