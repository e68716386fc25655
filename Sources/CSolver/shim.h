// COIN-OR's CBC and CLP, loaded when a programme is first solved: linked, they and the C++ libraries behind them would be loaded by every
// command.
#pragma once
#include <coin/Cbc_C_Interface.h>
#include <coin/Clp_C_Interface.h>
#include <dlfcn.h>

#define FORESHIFT_SOLVER(FUNCTION)                                                                                                   \
  FUNCTION(Cbc_bestSolution) FUNCTION(Cbc_deleteModel) FUNCTION(Cbc_getBestPossibleObjValue) FUNCTION(Cbc_isProvenInfeasible)        \
  FUNCTION(Cbc_isProvenOptimal) FUNCTION(Cbc_loadProblem) FUNCTION(Cbc_newModel) FUNCTION(Cbc_setInteger) FUNCTION(Cbc_setLogLevel)  \
  FUNCTION(Cbc_setMIPStartI) FUNCTION(Cbc_setParameter) FUNCTION(Cbc_solve)                                                          \
  FUNCTION(Clp_addColumns) FUNCTION(Clp_chgColumnLower) FUNCTION(Clp_deleteModel) FUNCTION(Clp_dual) FUNCTION(Clp_dualRowSolution)   \
  FUNCTION(Clp_loadProblem) FUNCTION(Clp_newModel) FUNCTION(Clp_objectiveValue) FUNCTION(Clp_primal)                                 \
  FUNCTION(Clp_primalColumnSolution) FUNCTION(Clp_setLogLevel) FUNCTION(Clp_setMaximumSeconds) FUNCTION(Clp_status)

/// The functions of both libraries under their own names.
typedef struct {
#define FORESHIFT_FIELD(name) __typeof__(&name) name;
  FORESHIFT_SOLVER(FORESHIFT_FIELD)
#undef FORESHIFT_FIELD
} foreshift_solver;

/// Fills in every function; false where the machine has no CBC, or one without some of them. CLP comes with it.
static inline _Bool foreshift_solver_load(foreshift_solver *functions) {
  void *library = dlopen("libCbcSolver.so.3", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libCbcSolver.3.dylib", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
#define FORESHIFT_FIND(name) \
  if (!(functions->name = (__typeof__(&name))dlsym(library, #name))) return 0;
  FORESHIFT_SOLVER(FORESHIFT_FIND)
#undef FORESHIFT_FIND
  return 1;
}
