import Timeline

extension TicketTable {
  /// When every ticket was resolved; a resolution stamped before creation (clocks that disagree) is moved to the creation, so that nothing
  /// leaves before it came. All missing without a resolution column.
  var resolutions: [Instant] {
    guard let resolved else { return [Instant](repeating: .missing, count: created.count) }
    return created.indices.map { row in
      guard row < resolved.count, !resolved[row].isMissing else { return .missing }
      return max(resolved[row], created[row])
    }
  }
}
