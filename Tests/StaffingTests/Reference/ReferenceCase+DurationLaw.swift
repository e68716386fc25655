import RealModule
import Staffing

extension ReferenceCase {
  /// The law under `key`: its kind, and the parameters by which that kind is written. Where the file gives the mean elsewhere, `mean`.
  func law(_ key: String, mean given: Double? = nil) throws -> DurationLaw {
    func has(_ name: String) -> Bool { values["\(key).\(name)"] != nil || texts["\(key).\(name)"] != nil }
    func number(_ name: String) throws -> Double { try written("\(key).\(name)") }
    func mean() throws -> Double {
      if let given { return given }
      if has("mean") { return try number("mean") }
      if has("rate") { return 1 / (try number("rate")) }
      return try number("value")
    }
    var read: Set<String> = ["kind"]
    let kind = try text("\(key).kind")
    let law: DurationLaw
    switch kind {
    case "exponential":
      law = .exponential(mean: try mean())
      read.formUnion(["mean", "rate", "value"])
    case "weibull":
      let shape = try number("shape")
      law = .weibull(shape: shape, scale: has("scale") ? try number("scale") : try mean() / Double.gamma(1 + 1 / shape))
      read.formUnion(["shape", "scale", "mean"])
    case "lognormal":
      if has("mu") {
        law = .lognormal(logMean: try number("mu"), logDeviation: try number("sigma"))
      } else {
        let squared = Double.log(onePlus: has("scv") ? try number("scv") : try number("cv") * number("cv"))
        law = .lognormal(logMean: Double.log(try mean()) - squared / 2, logDeviation: squared.squareRoot())
      }
      read.formUnion(["mu", "sigma", "scv", "cv", "mean"])
    case "gamma":
      law = .gamma(
        shape: has("scv") ? 1 / (try number("scv")) : try number("shape"),
        mean: has("scale") ? try number("shape") * number("scale") : try mean())
      read.formUnion(["shape", "scv", "scale", "mean"])
    case "deterministic", "constant":
      law = .deterministic(try mean())
      read.formUnion(["mean", "value"])
    case "uniform":
      let low = has("low") ? "low" : has("min") ? "min" : has("a") ? "a" : "lower"
      let high = has("high") ? "high" : has("max") ? "max" : has("b") ? "b" : "upper"
      law = .uniform(lower: has(low) ? try number(low) : 0, upper: has(high) ? try number(high) : 2 * (try mean()))
      read.formUnion([low, high, "mean"])
    case "hyperexponential":
      law = try .hyperexponential(probabilities: numbers("\(key).p"), means: numbers("\(key).means"))
      read.formUnion(["p", "means"])
    case "balk_exponential":
      law = try .balking(probability: number("p_balk"), otherwise: .exponential(mean: mean()))
      read.formUnion(["p_balk", "mean"])
    case "empirical", "sample":
      law = try .sample(numbers("\(key).values") + numbers("\(key).sample"))
      read.formUnion(["values", "sample"])
    case "infinite", "none":
      law = .endless
    default:
      guard kind.hasPrefix("erlang"), let stages = kind.dropFirst(6).isEmpty ? try number("k") : Double(kind.dropFirst(6)) else {
        throw Problem(description: "\(place): the law \(kind) is not known")
      }
      law = .gamma(shape: stages, mean: try mean())
      read.formUnion(["k", "mean"])
    }
    for name in Set(values.keys).union(texts.keys) where name.hasPrefix(key + ".") {
      let parameter = name.dropFirst(key.count + 1).split(separator: ".").first.map(String.init) ?? ""
      guard read.contains(parameter) else { throw Problem(description: "\(place): the parameter \(name) of the law \(kind) is not known") }
    }
    return try law.checked(key)
  }
}
