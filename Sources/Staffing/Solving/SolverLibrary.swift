import CSolver

/// CBC and CLP, which are loaded when a programme is first solved. Without them schedules come from the greedy search.
enum SolverLibrary {
  /// Their functions; nil where the machine does not have them.
  static let functions: foreshift_solver? = {
    var functions = foreshift_solver()
    return unsafe foreshift_solver_load(&functions) ? functions : nil
  }()
}
