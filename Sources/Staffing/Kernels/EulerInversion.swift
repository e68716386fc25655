import RealModule

/// Values of a function from its Laplace transform, to about 1e-8 of the largest value for smooth functions.
///
/// Source: J. Abate and W. Whitt (1995), "Numerical inversion of Laplace transforms of probability distributions", ORSA Journal on Computing 7,
/// the algorithm EULER.
enum EulerInversion {
  /// f(`time`), for a time above 0.
  static func invert(_ time: Double, transform: (ComplexNumber) -> ComplexNumber) -> Double {
    let a = 18.4
    let x = a / (2 * time)
    let h = Double.pi / time
    var sum = transform(ComplexNumber(x)).real / 2
    let start = 30
    var partial: [Double] = []
    for k in 1...(start + 12) {
      let term = transform(ComplexNumber(x, Double(k) * h)).real
      sum += k % 2 == 0 ? term : -term
      if k >= start { partial.append(sum) }
    }
    // Binomial means of the last partial sums of the alternating series.
    var binomial = 1.0
    var mean = 0.0
    for (index, value) in partial.enumerated() {
      mean += binomial * value
      binomial *= Double(partial.count - 1 - index) / Double(index + 1)
    }
    return Double.exp(a / 2) / time * mean / Double.pow(2, Double(partial.count - 1))
  }
}

/// A complex number, as far as the inversion of transforms needs it.
struct ComplexNumber {
  var real: Double
  var imaginary: Double

  init(_ real: Double, _ imaginary: Double = 0) {
    self.real = real
    self.imaginary = imaginary
  }

  static func + (a: Self, b: Self) -> Self { Self(a.real + b.real, a.imaginary + b.imaginary) }
  static func - (a: Self, b: Self) -> Self { Self(a.real - b.real, a.imaginary - b.imaginary) }
  static func * (a: Self, b: Self) -> Self {
    Self(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }
  static func / (a: Self, b: Self) -> Self {
    let size = b.real * b.real + b.imaginary * b.imaginary
    return Self((a.real * b.real + a.imaginary * b.imaginary) / size, (a.imaginary * b.real - a.real * b.imaginary) / size)
  }

  /// The root with a real part of 0 or more.
  func squareRoot() -> Self {
    let size = Double.hypot(real, imaginary)
    let low = ((size - abs(real)) / 2).squareRoot()
    let high = ((size + abs(real)) / 2).squareRoot()
    return real >= 0 ? Self(high, imaginary < 0 ? -low : low) : Self(low, imaginary < 0 ? -high : high)
  }
}
