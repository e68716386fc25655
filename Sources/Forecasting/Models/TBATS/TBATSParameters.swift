/// The parameters of a TBATS model; notation of De Livera, Hyndman & Snyder (2011), equations 3 and 6.
public struct TBATSParameters: Sendable, Equatable {
  /// The exponent of the Box-Cox transformation, between 0 and 1; nil without one.
  public var lambda: Double?
  /// The smoothing parameter of the level.
  public var alpha: Double
  /// That of the slope; 0 without a trend.
  public var beta: Double
  /// The damping of the slope; 1 where it is not damped.
  public var phi: Double
  /// Two smoothing parameters a season.
  public var gammaOne: [Double]
  public var gammaTwo: [Double]
  /// The coefficients of the ARMA errors: d_t = Σ φᵢ d_{t−i} + Σ θᵢ ε_{t−i} + ε_t.
  public var ar: [Double]
  public var ma: [Double]

  public init(
    lambda: Double? = nil, alpha: Double, beta: Double = 0, phi: Double = 1, gammaOne: [Double] = [], gammaTwo: [Double] = [],
    ar: [Double] = [], ma: [Double] = []
  ) {
    self.lambda = lambda
    self.alpha = alpha
    self.beta = beta
    self.phi = phi
    self.gammaOne = gammaOne
    self.gammaTwo = gammaTwo
    self.ar = ar
    self.ma = ma
  }

  /// The parameters of `form` in one vector: λ, α, β, φ, γ₁…, γ₂…, φ₁…, θ₁…, those that it has.
  func vector(_ form: TBATSForm) -> [Double] {
    func fit(_ values: [Double], _ count: Int) -> [Double] {
      (0..<count).map { $0 < values.count ? values[$0] : 0 }
    }
    var x: [Double] = []
    if form.usesBoxCox { x.append(lambda ?? 1) }
    x.append(alpha)
    if form.hasTrend { x.append(beta) }
    if form.trend == .damped { x.append(phi) }
    return x + fit(gammaOne, form.seasons.count) + fit(gammaTwo, form.seasons.count) + fit(ar, form.p) + fit(ma, form.q)
  }

  init(_ x: [Double], _ form: TBATSForm) {
    let places = Places(form)
    lambda = places.lambda.map { x[$0] }
    alpha = x[places.alpha]
    beta = places.beta.map { x[$0] } ?? 0
    phi = places.phi.map { x[$0] } ?? 1
    gammaOne = Array(x[places.gammaOne])
    gammaTwo = Array(x[places.gammaTwo])
    ar = Array(x[places.ar])
    ma = Array(x[places.ma])
  }

  /// Where each parameter of a form stands in its vector.
  struct Places {
    var lambda: Int?
    var alpha: Int
    var beta: Int?
    var phi: Int?
    var gammaOne: Range<Int>
    var gammaTwo: Range<Int>
    var ar: Range<Int>
    var ma: Range<Int>

    var count: Int { ma.upperBound }
    /// The parameters of the states, before those of the errors.
    var structuralCount: Int { ar.lowerBound }

    init(_ form: TBATSForm) {
      var next = 0
      func take() -> Int {
        next += 1
        return next - 1
      }
      lambda = form.usesBoxCox ? take() : nil
      alpha = take()
      beta = form.hasTrend ? take() : nil
      phi = form.trend == .damped ? take() : nil
      let seasons = form.seasons.count
      gammaOne = next..<(next + seasons)
      gammaTwo = (next + seasons)..<(next + 2 * seasons)
      ar = gammaTwo.upperBound..<(gammaTwo.upperBound + form.p)
      ma = ar.upperBound..<(ar.upperBound + form.q)
    }
  }
}
