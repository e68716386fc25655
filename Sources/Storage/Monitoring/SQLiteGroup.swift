import Engine
import GRDB
import Monitoring

/// Commits a group of writing closures to an SQLite file.
struct SQLiteGroup {
  let pool: DatabasePool
  let name: String

  /// Runs every job in a savepoint of its own, commits them together, and only then answers them.
  func commit(_ jobs: [GroupCommit<SQLiteMonitoringTransaction>.Job]) {
    do {
      try pool.writeWithoutTransaction { database in
        do {
          // The pool sets NORMAL, which may lose the last commits when the power fails.
          try database.execute(sql: "PRAGMA synchronous = FULL")
          try database.inTransaction(.immediate) {
            let transaction = SQLiteMonitoringTransaction(database, name: name)
            for job in jobs { try run(job, transaction, database) }
            return .commit
          }
        } catch {
          throw JobError(sqlite: error, store: name, systemError: database.systemError(of: error))
        }
      }
    } catch {
      let error = JobError(sqlite: error, store: name)
      for job in jobs { job.fail(error) }
      return
    }
    for job in jobs { job.answer() }
  }

  private func run(
    _ job: GroupCommit<SQLiteMonitoringTransaction>.Job, _ transaction: SQLiteMonitoringTransaction, _ database: Database
  ) throws {
    do {
      try database.inSavepoint {
        try job.body(transaction)
        return .commit
      }
    } catch {
      // Where the database gave the whole transaction up, such as on a full disk, nothing of the group is there.
      guard database.isInsideTransaction else { throw error }
      job.refuse(JobError(sqlite: error, store: name, systemError: database.systemError(of: error)))
    }
  }
}
