/// Whether `actual` agrees with `expected`: equal, both NaN, within `absolute`, or within `relative` of the expected magnitude.
public func agrees(_ actual: Double, _ expected: Double, relative: Double = 0, absolute: Double = 0) -> Bool {
  if actual == expected || (actual.isNaN && expected.isNaN) { return true }
  return abs(actual - expected) <= max(absolute, relative * abs(expected))
}
