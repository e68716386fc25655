import Engine
import NIOSSL

/// A certificate chain and its key, both PEM files.
public struct ServerCertificate: Sendable, Equatable {
  public var certificateFile: String
  public var keyFile: String

  public init(certificateFile: String, keyFile: String) {
    self.certificateFile = certificateFile
    self.keyFile = keyFile
  }

  /// TLS 1.2 or newer with this certificate.
  ///
  /// - Throws: `invalid_certificate`, `invalid_key`.
  func configuration() throws(JobError) -> TLSConfiguration {
    let chain: [NIOSSLCertificateSource]
    do {
      chain = try NIOSSLCertificate.fromPEMFile(certificateFile).map { .certificate($0) }
    } catch {
      throw JobError(
        .environment, code: "invalid_certificate", message: "cannot read a PEM certificate from \(certificateFile)", field: "certificate")
    }
    do {
      let key = try NIOSSLPrivateKey(file: keyFile, format: .pem)
      var configuration = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key))
      configuration.minimumTLSVersion = .tlsv12
      // A key of another certificate is found here, not at the first connection.
      _ = try NIOSSLContext(configuration: configuration)
      return configuration
    } catch {
      throw JobError(.environment, code: "invalid_key", message: "cannot use the PEM key in \(keyFile) with that certificate", field: "key")
    }
  }
}
