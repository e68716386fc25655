import CSolver

/// CBC and CLP, which are loaded when a programme is first solved. Without them plans of simple covers come from local search alone,
/// with a weak bound; a plan with a priced shortage, and a roster, need them.
public enum SolverLibrary {
  /// Whether this machine has them.
  public static var isInstalled: Bool { functions != nil }

  /// Their functions; nil where the machine does not have them.
  static let functions: foreshift_solver? = {
    var functions = foreshift_solver()
    return unsafe foreshift_solver_load(&functions) ? functions : nil
  }()
}
