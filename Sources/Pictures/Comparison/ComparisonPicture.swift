import Engine

/// The picture that goes with the method of a comparison.
enum ComparisonPicture {
  static func drawing(
    _ result: GroupComparison, width: PictureWidth, locale: PictureLocale, headings: Bool = true
  ) -> Drawing {
    result.method == "funnel"
      ? FunnelPicture(result, width: width, locale: locale, headings: headings).drawing()
      : DecisionChartPicture(result, width: width, locale: locale, headings: headings).drawing()
  }
}
