import Engine
import Foundation

/// A file of fitted models, as `forecast --save` writes it.
struct SavedModelFile {
  let path: String

  func read() throws(JobError) -> SavedForecastModels {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw JobError(.environment, code: "cannot_read", message: "cannot read the models: \(error.localizedDescription)", file: path)
    }
    do {
      return try EngineJSON.decode(SavedForecastModels.self, from: data)
    } catch {
      throw JobError(
        .request, code: "unknown_state", message: "\(path) holds no models saved by foreshift forecast --save", field: "model_state")
    }
  }
}
