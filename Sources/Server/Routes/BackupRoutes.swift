import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring

/// `POST /v1/backups`: a copy of the store as it is between two changes, while the server goes on.
struct BackupRoutes: RouteGroup {
  let parts: ServerParts

  struct Backup: Codable, Sendable {
    /// The file on the server.
    var file: String
    var madeAt: String
  }

  func routes() -> [Route] {
    [
      Route(
        .post, "/v1/backups", .role(.admin),
        Operation(
          "create_backup", "Copies the store into a file of the server's backup folder.", tag: "operation",
          answers: [.init(201, "The backup.", [.init("application/json", TypeSchema(Backup.self, .writing))])], problems: [409, 503, 507])
      ) { [parts] request, context in
        guard let backUp = parts.configuration.backUp else {
          throw Problem(
            .conflict, code: "no_backup_folder",
            detail: "The server has no file store with a backup folder (serve --set backup-folder=FOLDER); a database server has pg_dump.")
        }
        let now = Date()
        let id = try Change.newID().filter { $0.isLetter || $0.isNumber }
        let name = "foreshift-\(now.stamp.prefix(19).replacing(":", with: "").replacing("-", with: ""))-\(id.prefix(6)).db"
        let file = try await Offloaded.run { try backUp(name) }
        return try await Change("backup", "store/\(name)").run(request, context, body: Data(), in: parts) { (_) throws(JobError) in
          try Change.Outcome(Backup(file: file, madeAt: now.stamp), status: .created)
        }
      }
    ]
  }
}
