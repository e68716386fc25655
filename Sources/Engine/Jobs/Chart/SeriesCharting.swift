public import ControlCharts
public import Timeline

/// The chart job for a series that is there already, as a monitor has it: the same settings, the same chart.
///
/// It is quicker than the job: it leaves out the diagnostics that say why the chart suits and how often it would alarm falsely.
public struct SeriesCharting: Sendable {
  private let reading: ChartRequestReading

  /// - Parameter settings: the chart job's request; its table and what it says of reading tables are not looked at.
  public init(_ settings: ChartJob.Request) {
    reading = ChartRequestReading(
      request: settings,
      reading: .init(
        rowsRead: 0, ticketsKept: 0, merged: 0, refusedRows: 0, refusedValues: 0, says: [], refusals: [], columns: []))
  }

  /// The chart of `series`; `incomplete` are positions of periods that still run, which are drawn and not judged.
  ///
  /// - Parameter memory: what the monitoring chart worked out of the same series before; it makes the answer quicker and is no part of it.
  /// - Throws: what the chart job throws, in kind and code.
  public func chart(
    _ series: RegularSeries, incomplete: Set<Int> = [], memory: MonitorMemory? = nil
  ) throws(JobError) -> ControlChartResult {
    try reading.chart(series, incomplete: incomplete, withEvidence: false, memory: memory)
  }

  /// What the series measures, in which unit and which way is good, by its name, its numbers and the settings.
  public func measure(of series: RegularSeries) throws(JobError) -> (unit: MeasureUnit, direction: GoodDirection, title: String) {
    let kind = try reading.kind(of: series)
    return (kind.unit, kind.direction, kind.title)
  }
}
