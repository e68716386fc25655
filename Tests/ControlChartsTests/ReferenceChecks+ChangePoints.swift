extension ReferenceChecks {
  static func changePoints(_ reference: ReferenceCase) throws {}
}
