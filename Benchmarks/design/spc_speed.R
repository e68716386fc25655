# The same designs by R's spc, CPU milliseconds each: Rscript spc_speed.R
library(spc)
bench <- function(name, repeats, design) {
  limit <- design()
  time <- system.time(for (i in seq_len(repeats)) design())
  cat(sprintf("%s,%.10g,%.4f\n", name, limit, 1000 * (time[["user.self"]] + time[["sys.self"]]) / repeats))
}
cat("design,limit,cpu_ms\n")
for (l in c(.01, .05, .1, .2, .4))
  bench(sprintf("ewma lambda %g fixed limits 370", l), 20, function() xewma.crit(l, 370, sided = "two"))
for (l in c(.05, .1, .2))
  bench(sprintf("ewma lambda %g varying limits 370", l), 2, function() xewma.crit(l, 370, sided = "two", limits = "vacl"))
for (k in c(.25, .5, 1))
  bench(sprintf("cusum k %g two-sided 370", k), 20, function() xcusum.crit(k, 370, sided = "two"))
for (p in c(2, 4, 10))
  bench(sprintf("mewma lambda 0.1 p %d 200", p), 5, function() mewma.crit(.1, 200, p))
