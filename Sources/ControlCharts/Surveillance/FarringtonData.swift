import RealModule

/// Response and design of Farrington's regression.
struct FarringtonData {
  let response: [Double]
  private let times: [Double]
  private let offsets: [Double]
  private let groups: [Int]
  /// The groups that occur, apart from the first.
  private let contrasts: [Int]
  /// Group and offset of the period to be judged, which is time 0.
  private let group: Int
  private let offset: Double

  /// The observed part of the history. Time is counted in periods from the period to be judged.
  init(_ past: FarringtonHistory, counts: [Double], exposure: [Double]?, now: Int) {
    let present = past.indices.indices.filter { position in
      let index = past.indices[position]
      return !counts[index].isNaN && (exposure.map { $0[index] > 0 } ?? true)
    }
    let indices = present.map { past.indices[$0] }
    response = indices.map { counts[$0] }
    times = indices.map { Double($0 - now) }
    offsets = indices.map { index in exposure.map { Double.log($0[index]) } ?? 0 }
    groups = present.map { past.groups[$0] }
    let occurring = Set(groups).sorted()
    contrasts = Array(occurring.dropFirst())
    // The windows are the last group.
    group = occurring.last ?? 1
    offset = exposure.map { Double.log($0[now]) } ?? 0
  }

  func regression(trend: Bool, weights: [Double]) -> QuasiPoisson? {
    var design = [Double](repeating: 1, count: response.count)
    if trend { design += times }
    for contrast in contrasts { design += groups.map { $0 == contrast ? 1 : 0 } }
    let columns = 1 + (trend ? 1 : 0) + contrasts.count
    return QuasiPoisson(design: design, columns: columns, response: response, offset: offsets, weights: weights)
  }

  /// The linear predictor of the period to be judged, and xᵀ(XᵀWX)⁻¹x there.
  func prediction(_ model: QuasiPoisson, trend: Bool) -> (eta: Double, leverage: Double) {
    let x = [1.0] + (trend ? [0.0] : []) + contrasts.map { $0 == group ? 1.0 : 0 }
    let eta = zip(x, model.coefficients).reduce(offset) { $0 + $1.0 * $1.1 }
    return (eta, model.leverage(x))
  }

  /// The diagonal element of (XᵀWX)⁻¹ that belongs to the slope.
  func leverageOfSlope(_ model: QuasiPoisson) -> Double {
    var unit = [Double](repeating: 0, count: model.columns)
    unit[1] = 1
    return model.leverage(unit)
  }
}
