#include "ets_kernel.h"
#include <math.h>

double ets_aaa(const double *y, int n, int m, double alpha, double beta, double gamma, double phi, double level, double slope,
               const double *season, double *slots, double *trace) {
  double sum = 0;
  int slot = 0;
  for (int j = 0; j < m; j++) slots[j] = season[j];
  for (int t = 0; t < n; t++) {
    double s = slots[slot], q = level + phi * slope, d = y[t] - (q + s);
    trace[4 * t] = q;
    trace[4 * t + 1] = slope;
    trace[4 * t + 2] = s;
    trace[4 * t + 3] = d;
    if (isnan(d)) {
      level = q;
      slope *= phi;
    } else {
      sum += d * d;
      level = q + alpha * d;
      slope = phi * slope + beta * d;
      slots[slot] = s + gamma * d;
    }
    slot = slot + 1 == m ? 0 : slot + 1;
  }
  return n * log(sum);
}

double ets_mam(const double *y, int n, int m, double alpha, double beta, double gamma, double phi, double level, double slope,
               const double *season, double *slots, double *trace, double *inverses) {
  double sum = 0, logs = 0, product = 1;
  int slot = 0;
  for (int j = 0; j < m; j++) slots[j] = season[j];
  for (int t = 0; t < n; t++) {
    double s = slots[slot], q = level + phi * slope, mean = q * s;
    if (!(mean > 0 && s > 0)) return INFINITY;
    double d = y[t] - mean;
    trace[4 * t] = q;
    trace[4 * t + 1] = slope;
    trace[4 * t + 2] = s;
    trace[4 * t + 3] = d;
    if (isnan(d)) {
      level = q;
      slope *= phi;
    } else {
      double inverse = 1 / mean, e = d * inverse;
      inverses[t] = inverse;
      sum += e * e;
      product *= mean;
      if (product > 1e100 || product < 1e-100) {
        logs += log(product);
        product = 1;
      }
      level = q + alpha * e * q;
      slope = phi * slope + beta * e * q;
      slots[slot] = s + gamma * e * s;
    }
    slot = slot + 1 == m ? 0 : slot + 1;
  }
  return n * log(sum) + 2 * (logs + log(product));
}
