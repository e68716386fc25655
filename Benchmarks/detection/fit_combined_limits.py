"""Smooths combined_limits.csv by products of Chebyshev polynomials and prints the coefficients for CombinedLimits.swift.

    python3 fit_combined_limits.py < combined_limits.csv
"""
import sys
import numpy as np

DEGREE = 5
table = np.genfromtxt(sys.stdin, delimiter=",", names=True)
x = 2 * (np.log(table["run_length"]) - np.log(15)) / np.log(25000 / 15) - 1
y = 2 * np.log(1 - table["phi"]) / np.log(0.1) - 1
basis = np.polynomial.chebyshev.chebvander
design = np.einsum("ni,nj->nij", basis(x, DEGREE), basis(y, DEGREE)).reshape(len(x), -1)
for name in ("shewhart", "slow", "fast"):
    coefficients, *_ = np.linalg.lstsq(design, table[name], rcond=None)
    residual = table[name] - design @ coefficients
    print(f"  // residual deviation {residual.std():.4f}")
    print(f"  private static let {name}Coefficients: [Double] = [")
    for row in coefficients.reshape(DEGREE + 1, -1):
        print("    " + ", ".join(f"{value:.6f}" for value in row) + ",")
    print("  ]")
