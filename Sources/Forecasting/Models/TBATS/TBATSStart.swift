/// Where the search for the parameters of a TBATS model begins.
enum TBATSStart {
  /// Slow and fast levels, with seasons that stand still.
  static func plain(_ form: TBATSForm, lambda: Double) -> [TBATSParameters] {
    [0.09, 0.5].map { alpha in TBATSParameters(lambda: lambda, alpha: alpha, beta: 0.05 * alpha, phi: 0.97) }
  }
}
