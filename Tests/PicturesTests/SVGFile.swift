import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG file as a test sees it: every element with its attributes and text.
final class SVGFile: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private(set) var isWellFormed = false
  private var open: [Int] = []

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  /// Every colour named by a fill or stroke.
  var colours: Set<String> {
    Set(
      elements.flatMap { [$0.attributes["fill"], $0.attributes["stroke"]] }.compactMap { $0 }.filter {
        $0 != "none" && !$0.hasPrefix("url")
      })
  }

  func paths(fill: String) -> [String] {
    elements.filter { $0.name == "path" && $0.attributes["fill"] == fill }.compactMap { $0.attributes["d"] }
  }
}
