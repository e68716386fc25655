/* One pass of ETS(A,A,A) and of ETS(M,A,M) with the trace that the gradient needs: the loops that the engine's kernel is measured against. */
double ets_aaa(const double *y, int n, int m, double alpha, double beta, double gamma, double phi, double level, double slope,
               const double *season, double *slots, double *trace);
double ets_mam(const double *y, int n, int m, double alpha, double beta, double gamma, double phi, double level, double slope,
               const double *season, double *slots, double *trace, double *inverses);
long allocation_count(void);
