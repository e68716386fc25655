import RealModule

/// The theta method on the logarithm of the seasonally adjusted series: simple exponential smoothing plus half of the slope of
/// the line through all data.
///
/// Source: Assimakopoulos & Nikolopoulos (2000), International Journal of Forecasting 16; Hyndman & Billah (2003), the same journal
/// 19, equation 8, for this form.
struct LogTheta: CombinationMember {
  var name: String { "LogTheta" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let z = history.adaptive.adjusted
    guard z.count >= 3 else { return nil }
    let smoothing = ConcentratedSmoothing.simple(z, near: near)
    let drift = 0.5 * Line(z).slope
    let alpha = smoothing.alpha
    let lead = (1 - Double.pow(1 - alpha, Double(z.count))) / alpha - 1
    return FittedMember(
      parameters: smoothing.parameters,
      path: { horizon in
        let path = (0..<max(0, horizon)).map { smoothing.level + drift * (Double($0 + 1) + lead) }
        return history.restored(path, from: history.count, indices: history.adaptive)
      },
      fitted: {
        history.restored(smoothing.fitted(z).map { $0 + drift * (1 + lead) }, from: 0, indices: history.adaptive)
      })
  }
}
