/// The tables of what is monitored, in the store's file.
///
/// Records are documents with the columns by which lists are cut; their number is that of their insertion and is never given twice. Observations
/// are rows, a correction a further one. Times are whole seconds since 1970, UTC.
enum SQLiteMonitoringSchema {
  static let sql = """
    CREATE TABLE documents (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL,
      parent TEXT, status TEXT, due INTEGER, body BLOB NOT NULL);
    CREATE UNIQUE INDEX documents_by_id ON documents (kind, id);
    CREATE INDEX documents_by_parent ON documents (kind, parent);
    CREATE INDEX documents_by_status ON documents (kind, status);
    CREATE INDEX documents_by_due ON documents (kind, due) WHERE due IS NOT NULL;
    CREATE TABLE observed_series (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, count INTEGER NOT NULL, changes INTEGER NOT NULL, first INTEGER, last INTEGER);
    CREATE TABLE observations (
      series INTEGER NOT NULL, start INTEGER NOT NULL, revision INTEGER NOT NULL, value REAL, denominator REAL, received INTEGER NOT NULL,
      PRIMARY KEY (series, start, revision)) WITHOUT ROWID;
    CREATE TABLE kept_answers (
      owner TEXT NOT NULL, key TEXT NOT NULL, request_digest TEXT NOT NULL, status INTEGER NOT NULL, content_type TEXT NOT NULL,
      headers BLOB NOT NULL, body BLOB NOT NULL, kept_at INTEGER NOT NULL, PRIMARY KEY (owner, key)) WITHOUT ROWID;
    CREATE INDEX kept_answers_by_time ON kept_answers (kept_at);
    """
}
