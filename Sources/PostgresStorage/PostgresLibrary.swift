import CPostgres
import Tickets

/// libpq, which is loaded when a store on a server is first named.
enum PostgresLibrary {
  private static let loaded: foreshift_libpq? = {
    var functions = foreshift_libpq()
    return unsafe foreshift_libpq_load(&functions) ? functions : nil
  }()

  /// Its functions. Throws `library_missing` where the machine has none.
  static func functions() throws(TicketsError) -> foreshift_libpq {
    guard let loaded else {
      throw TicketsError(
        code: "library_missing",
        message: "A store on a PostgreSQL server needs the library libpq, which is not on this machine; install libpq5.")
    }
    return loaded
  }
}
