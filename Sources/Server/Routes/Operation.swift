import Engine

/// What the OpenAPI document says of a route.
struct Operation: Sendable {
  /// One value in the path, the query or the head of a request.
  struct Parameter: Sendable {
    enum Place: String, Sendable { case path, query, header }

    var name: String
    var place: Place
    var summary: String
    var schema: JSONSchema
    var isRequired: Bool

    init(_ name: String, in place: Place, _ summary: String, _ schema: JSONSchema = .string, isRequired: Bool = false) {
      self.name = name
      self.place = place
      self.summary = summary
      self.schema = schema
      self.isRequired = isRequired || place == .path
    }
  }

  /// A body in one of several media types.
  struct Content: Sendable {
    var mediaType: String
    /// nil = text of that type.
    var schema: TypeSchema?
    var example: JSONValue?
    var summary: String?

    init(_ mediaType: String = "application/json", _ schema: TypeSchema? = nil, example: JSONValue? = nil, summary: String? = nil) {
      self.mediaType = mediaType
      self.schema = schema
      self.example = example
      self.summary = summary
    }
  }

  /// An answer that is no problem.
  struct Answer: Sendable {
    var status: Int
    var summary: String
    var contents: [Content]

    init(_ status: Int, _ summary: String, _ contents: [Content] = []) {
      self.status = status
      self.summary = summary
      self.contents = contents
    }
  }

  /// Name for generated clients.
  var id: String
  var summary: String
  /// Which part of the API it belongs to.
  var tag: String
  var parameters: [Parameter] = []
  /// Empty where it takes no body.
  var body: [Content] = []
  var answers: [Answer]
  /// Status codes of problems besides those of access.
  var problems: [Int] = []

  init(
    _ id: String, _ summary: String, tag: String, parameters: [Parameter] = [], body: [Content] = [], answers: [Answer],
    problems: [Int] = []
  ) {
    self.id = id
    self.summary = summary
    self.tag = tag
    self.parameters = parameters
    self.body = body
    self.answers = answers
    self.problems = problems
  }
}
