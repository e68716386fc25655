/// The tables of what is monitored, in the store's schema.
///
/// Records are documents with the columns by which lists are cut; their number is that of their insertion and is never given twice. Observations
/// are rows, a correction a further one. Times are whole seconds since 1970, UTC.
enum PostgresMonitoringSchema {
  /// The lock of the one writer, the letters FSHM.
  static let lock = 1_179_863_117

  static let sql = """
    CREATE TABLE documents (
      sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kind text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL,
      revision integer NOT NULL, parent text COLLATE "C", status text COLLATE "C", due bigint, body text NOT NULL);
    CREATE UNIQUE INDEX documents_by_id ON documents (kind, id);
    CREATE INDEX documents_by_parent ON documents (kind, parent, sequence);
    CREATE INDEX documents_by_status ON documents (kind, status, sequence);
    CREATE INDEX documents_by_due ON documents (kind, due) WHERE due IS NOT NULL;
    CREATE TABLE observed_series (
      number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE, count bigint NOT NULL,
      changes bigint NOT NULL, first bigint, last bigint);
    CREATE TABLE observations (
      series integer NOT NULL, start bigint NOT NULL, revision integer NOT NULL, value double precision, denominator double precision,
      received bigint NOT NULL, PRIMARY KEY (series, start, revision));
    CREATE TABLE kept_answers (
      owner text NOT NULL, key text NOT NULL, request_digest text NOT NULL, status integer NOT NULL, content_type text NOT NULL,
      headers text NOT NULL, body bytea NOT NULL, kept_at bigint NOT NULL, PRIMARY KEY (owner, key));
    CREATE INDEX kept_answers_by_time ON kept_answers (kept_at);
    """
}
