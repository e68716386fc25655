extension ReferenceChecks {
  static func farrington(_ reference: ReferenceCase) throws {}
  static func ears(_ reference: ReferenceCase) throws {}
  static func changePoints(_ reference: ReferenceCase) throws {}
}
