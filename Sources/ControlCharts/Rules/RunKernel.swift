/// The patterns that several rules share, in one pass each.
enum RunKernel {
  /// `length` points in a row on one side of the centre line.
  static func oneSide(_ input: RuleInput, length: Int) -> [RuleCompletion] {
    var result: [RuleCompletion] = []
    var run = 0
    var side = 0
    for index in input.range {
      let z = input.z[index]
      let now = z > 0 ? 1 : (z < 0 ? -1 : 0)
      run = now != 0 && now == side ? run + 1 : (now == 0 ? 0 : 1)
      side = now
      if run >= length {
        result.append(completion(index, length: length, side > 0 ? .up : .down))
      }
    }
    return result
  }

  /// `needed` of `window` points in a row beyond `zone` standard deviations on one side, the last among them.
  static func zone(_ input: RuleInput, needed: Int, of window: Int, beyond zone: Double) -> [RuleCompletion] {
    var result: [RuleCompletion] = []
    var start = input.range.lowerBound
    for index in input.range {
      let z = input.z[index]
      if z.isNaN { start = index + 1 }
      guard abs(z) > zone else { continue }
      let sign: Double = z > 0 ? 1 : -1
      var count = 0
      let from = max(start, index - window + 1)
      for other in from...index where input.z[other] * sign > zone { count += 1 }
      if count >= needed {
        let members = (from...index).filter { input.z[$0] * sign > zone }
        result.append(RuleCompletion(index: index, members: members, direction: sign > 0 ? .up : .down))
      }
    }
    return result
  }

  /// `length` points in a row of which each rises above (or falls below) the one before; a tie starts afresh.
  static func trend(_ input: RuleInput, length: Int) -> [RuleCompletion] {
    var result: [RuleCompletion] = []
    var steps = 0
    var last = 0
    for index in input.range.dropFirst() {
      let step = sign(input.z[index] - input.z[index - 1])
      steps = step != 0 && step == last ? steps + 1 : (step == 0 ? 0 : 1)
      last = step
      if steps >= length - 1 {
        result.append(completion(index, length: length, step > 0 ? .up : .down))
      }
    }
    return result
  }

  /// `length` points in a row that rise and fall in turn; a tie starts afresh.
  static func alternation(_ input: RuleInput, length: Int) -> [RuleCompletion] {
    var result: [RuleCompletion] = []
    var steps = 0
    var last = 0
    for index in input.range.dropFirst() {
      let step = sign(input.z[index] - input.z[index - 1])
      steps = step != 0 && step == -last ? steps + 1 : (step == 0 ? 0 : 1)
      last = step
      if steps >= length - 1 { result.append(completion(index, length: length, .none)) }
    }
    return result
  }

  /// `length` points in a row within `sigma` standard deviations.
  static func within(_ input: RuleInput, length: Int, sigma: Double) -> [RuleCompletion] {
    var result: [RuleCompletion] = []
    var run = 0
    for index in input.range {
      run = abs(input.z[index]) < sigma ? run + 1 : 0
      if run >= length { result.append(completion(index, length: length, .none)) }
    }
    return result
  }

  /// `length` points in a row beyond `sigma` standard deviations; with `bothSides` not all on one side.
  static func outside(_ input: RuleInput, length: Int, sigma: Double, bothSides: Bool) -> [RuleCompletion] {
    var result: [RuleCompletion] = []
    var run = 0
    var oneSided = 0
    var side = 0.0
    for index in input.range {
      let z = input.z[index]
      guard abs(z) > sigma else {
        run = 0
        oneSided = 0
        continue
      }
      oneSided = z * side > 0 ? oneSided + 1 : 1
      side = z
      run += 1
      if run >= length, !bothSides || oneSided < length { result.append(completion(index, length: length, .none)) }
    }
    return result
  }

  /// A completion whose members are the last `length` points.
  static func completion(_ index: Int, length: Int, _ direction: SignalDirection) -> RuleCompletion {
    RuleCompletion(index: index, members: Array((index - length + 1)...index), direction: direction)
  }

  /// The sign of a difference; 0 for a tie and where a point is missing.
  private static func sign(_ difference: Double) -> Int { difference > 0 ? 1 : (difference < 0 ? -1 : 0) }
}
