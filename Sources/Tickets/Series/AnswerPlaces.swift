import Timeline

/// Where the cells of a counted frame stand in one answered frame: its slices × periods.
struct AnswerPlaces: Sendable {
  let axis: TimeAxis
  /// The numbers of the slices, those with the most tickets first.
  let slices: [Int]
  /// By cell: number of the slice × periods of the axis + position on it; -1 outside the answer.
  private(set) var placeOfCell: [Int32]
  /// By cell: number of the slice where the cell lies before the axis; -1 elsewhere.
  private var sliceBefore: [Int32]

  /// - Parameters:
  ///   - pages: the cells of the counted frame.
  ///   - slices: the counted slices of the answer; nil = all together, of which there are `sliceCount`.
  ///   - period: the number of the axis' period that holds a counted one.
  init(_ axis: TimeAxis, of pages: PeriodPages, slices: [Int]?, sliceCount: Int, period: (Int) -> Int) {
    self.axis = axis
    self.slices = slices ?? [0]
    var places = [Int32](repeating: -1, count: pages.cellCount)
    var before = places
    // Found once, not for every slice.
    let periods = pages.periods ?? 0..<0
    let positions = periods.map { period($0) - axis.first }
    for (index, slice) in (slices ?? Array(0..<sliceCount)).enumerated() {
      let number = slices == nil ? 0 : index
      pages.forEachCell(slice: slice) { cell, counted in
        let position = positions[counted - periods.lowerBound]
        if position < 0 {
          before[cell] = Int32(clamping: number)
        } else if position < axis.count {
          places[cell] = Int32(clamping: number * axis.count + position)
        }
      }
    }
    placeOfCell = places
    sliceBefore = before
  }

  var count: Int { slices.count * axis.count }

  /// The sum of what `value` gives for the cells of every place.
  @inline(__always)
  func sums(_ value: (Int) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for cell in placeOfCell.indices where placeOfCell[cell] >= 0 { sums[Int(placeOfCell[cell])] += value(cell) }
    return sums
  }

  /// The sum of what `value` gives for the cells before the axis, by slice.
  @inline(__always)
  func sumsBefore(_ value: (Int) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: slices.count)
    for cell in sliceBefore.indices where sliceBefore[cell] >= 0 { sums[Int(sliceBefore[cell])] += value(cell) }
    return sums
  }

  /// The part of `values` that belongs to slice number `index`.
  func part(_ index: Int, of values: [Double]) -> [Double] { Array(values[index * axis.count..<(index + 1) * axis.count]) }
}
