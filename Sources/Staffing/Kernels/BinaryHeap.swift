/// A heap with its least element first.
struct BinaryHeap<Element: Comparable> {
  private var elements: [Element]

  init() { elements = [] }

  /// A heap of elements that are already in ascending order.
  init(_ sorted: some Sequence<Element>) { elements = Array(sorted) }

  var count: Int { elements.count }
  var isEmpty: Bool { elements.isEmpty }
  var first: Element? { elements.first }

  func sorted() -> [Element] { elements.sorted() }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var hole = elements.count - 1
    while hole > 0 {
      let parent = (hole - 1) / 2
      if elements[parent] <= element { break }
      elements[hole] = elements[parent]
      hole = parent
    }
    elements[hole] = element
  }

  mutating func removeFirst() -> Element? {
    guard let first = elements.first, let last = elements.popLast() else { return nil }
    let count = elements.count
    if count == 0 { return first }
    var hole = 0
    var child = 1
    while child < count {
      if child + 1 < count, elements[child + 1] < elements[child] { child += 1 }
      if last <= elements[child] { break }
      elements[hole] = elements[child]
      hole = child
      child = 2 * hole + 1
    }
    elements[hole] = last
    return first
  }
}
