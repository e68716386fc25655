/// What the summary states of the emergency attendances.
struct AttendanceFacts {
  let values: [String: ReferenceValue]

  init(_ table: AttendanceTable) {
    let rows = table.rows
    let keys = rows.map { "\($0.period),\($0.provider),\($0.type)" }
    var total = AttendanceTable.Total()
    var sumOfRates = 0.0
    for row in rows {
      total.add(row)
      sumOfRates += 1 - Double(row.breaches) / Double(row.attendances)
    }
    let months = table.totals(where: { $0.type == "1" }, by: \.period)
    let monthly = AttendanceTable.scores(months)
    let lastMonth = table.lastMonth
    let funnel = AttendanceTable.scores(lastMonth)
    let sigma = DispersionCheck.movingRangeSigma(monthly)
    values = [
      "rows": .count(rows.count), "months": .count(Set(rows.map(\.period)).count), "orgs": .count(Set(rows.map(\.provider)).count),
      "first": .string(rows.map(\.period).min() ?? ""), "last": .string(rows.map(\.period).max() ?? ""),
      "duplicates": .count(keys.count - Set(keys).count),
      "breaches_over_attendances": .count(rows.count { $0.breaches > $0.attendances }),
      "within_4h_all_pooled": .number(total.withinRate),
      "within_4h_all_mean_of_rows": .number(sumOfRates / Double(rows.count)),
      "type1_within_4h_pooled": .number(AttendanceTable.pooled(months).withinRate),
      "type1_monthly_classic_p_flag_share": .number(DispersionCheck.share(of: monthly, beyond: 3)),
      "type1_monthly_sigma_z": .number(sigma),
      "type1_monthly_laney_flag_share": .number(DispersionCheck.share(of: monthly, beyond: 3 * sigma)),
      "funnel_last_month_orgs": .count(lastMonth.count),
      "funnel_classic_3sigma_flag_share": .number(DispersionCheck.share(of: funnel, beyond: 3)),
      "funnel_dispersion_phi": .number(DispersionCheck.sumOfSquares(funnel) / Double(funnel.count - 1)),
    ]
  }
}
