/// What prices of the rows say of a programme, whatever prices they are (weak duality): a bound on every solution, and what each column costs beyond
/// what it is worth at them. A solution with that column costs at least the bound and that.
///
/// Where a column without an upper bound would pay, all prices are made smaller, and where none would, larger, until the first just does not.
struct WeakDuality {
  /// −infinity where the prices give no bound.
  let bound: Double
  let reducedCosts: [Double]

  init(_ programme: IntegerProgramme, prices: [Double], matrix: ColumnMatrix) {
    let columns = programme.columns
    let rows = programme.rows
    // A price on a side that is open says nothing, and neither does one that is missing.
    let sided = rows.enumerated().map { place, row in
      let price = prices.indices.contains(place) ? prices[place] : 0
      return price > 0 && !row.lower.isFinite || price < 0 && !row.upper.isFinite || !price.isFinite ? 0 : price
    }
    let worths = matrix.reducedCosts(Array(repeating: 0, count: columns.count), prices: sided).map { -$0 }
    var scale = Double.infinity
    for (column, worth) in zip(columns, worths) where worth > 0 && column.upper == .infinity {
      scale = min(scale, max(0, column.cost) / worth)
    }
    if scale == .infinity { scale = 1 }
    var bound = programme.constantCost
    for (row, price) in zip(rows, sided) where price != 0 { bound += scale * price * (price > 0 ? row.lower : row.upper) }
    reducedCosts = zip(columns, worths).map { $0.0.cost - scale * $0.1 }
    for (column, reduced) in zip(columns, reducedCosts) {
      if reduced > 0 { bound += reduced * column.lower }
      if reduced < 0, column.upper != .infinity { bound += reduced * column.upper }
      if reduced < -1e-9 * max(1, abs(column.cost)), column.upper == .infinity { bound = -.infinity }
    }
    self.bound = bound.isNaN ? -.infinity : bound
  }
}

extension IntegerProgramme {
  /// A bound that is there at once: the rows that need something share one price (of covers: the hours that are needed over the most hours that
  /// a unit of cost buys).
  var volumeBound: Double {
    let prices = rows.map { $0.lower > 0 && $0.lower.isFinite ? 1.0 : 0 }
    return roundedUp(max(costFloor, WeakDuality(self, prices: prices, matrix: ColumnMatrix(self)).bound))
  }
}
