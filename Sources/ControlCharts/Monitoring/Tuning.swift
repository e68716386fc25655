import Glibc
enum Tuning {
  static func value(_ n: String, _ d: Double) -> Double { unsafe getenv(n).flatMap { unsafe Double(String(cString: $0)) } ?? d }
}
