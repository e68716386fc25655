import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Pictures
import Timeline

/// `/v1/staffing_plans`: how many people the intervals of a kept forecast need, as it was planned.
struct StaffingPlanRoutes: RouteGroup {
  let parts: ServerParts

  struct NewPlan: Codable, Sendable {
    var name: String
    /// Id of a forecast of `/v1/forecasts`.
    var forecast: String
    /// Mean handle time in seconds; default 300, said as an assumption.
    var aht: Double?
    /// Default 80/20.
    var serviceLevel: ServiceLevelInput?
    /// Share of paid time away from work, in all or by cause; default 0.3.
    var shrinkage: ShrinkageInput?
    /// Default 0.85.
    var maximumOccupancy: Double?
    /// `c`, `a`, …; default `a` with a patience, else `c`.
    var queue: String?
    /// Mean patience in seconds, for queues with abandonment.
    var patience: Double?
  }

  func routes() -> [Route] {
    var resource = RecordResource<KeptStaffingPlan>(
      collection: "staffing_plans", words: "staffing plan", tag: "planning", parentFilter: "forecast", example: [:])
    resource.forms = PictureForms.all { StaffResponse(plans: [$0.plan], made: Provenance()) }
    let kept = RecordRoutes<KeptStaffingPlan>(resource, in: parts).routes().filter { $0.method != .post && $0.method != .put }
    return kept + [create]
  }

  private var create: Route {
    let body = JSONBody<NewPlan>(parts.configuration)
    return Route(
      .post, "/v1/staffing_plans", .role(.writer),
      Operation(
        "create_staffing_plan", "Staffs a kept forecast, and keeps the plan as it was made.", tag: "planning",
        parameters: [.idempotencyKey],
        body: [.init("application/json", body.schema, example: ["name": "June", "forecast": "f1", "aht": 420, "service_level": "80/20"])],
        answers: [.init(201, "The plan.", [.init("application/json", TypeSchema(KeptStaffingPlan.self, .writing))])],
        problems: [409, 503, 507])
    ) { [parts] request, context in
      let (wanted, data) = try await body.read(request)
      let change = Change("create", "staffing_plan", detail: wanted.name)
      if let replay = try await change.replay(request, context, body: data, in: parts) { return replay }
      let forecast = try await parts.store.read { (reading) throws(JobError) in
        guard let found = try reading.find(IssuedForecast.self, wanted.forecast) else {
          throw JobError(
            .request, code: "no_such_forecast", message: "there is no forecast '\(wanted.forecast.prefix(80))'", field: "forecast")
        }
        return found.record.forecast
      }
      let plan = try await parts.pool.answer(within: parts.configuration.jobTimeout) { try Self.plan(wanted, forecast) }
      let kept = KeptStaffingPlan(
        id: try Change.newID(), name: wanted.name, forecast: wanted.forecast, madeAt: parts.monitoring.now, madeBy: context.caller.name,
        plan: plan)
      return try await change.run(request, context, body: data, in: parts) { (writing) throws(JobError) in
        let stored = try writing.insert(kept)
        return try Change.Outcome(
          stored.record, status: .created,
          headers: ["etag": EntityTag.text(stored.revision), "location": "/v1/staffing_plans/\(FormQuery.encoded(kept.id))"])
      }
    }
  }

  private static func plan(_ wanted: NewPlan, _ forecast: ForecastResult) throws(JobError) -> StaffingPlan {
    var request = StaffJob.Request()
    request.table = .text(Pictures.table(of: ForecastResponse(forecasts: [forecast], made: Provenance())).csv())
    request.aht = wanted.aht
    request.serviceLevel = wanted.serviceLevel
    request.shrinkage = wanted.shrinkage
    request.maximumOccupancy = wanted.maximumOccupancy
    request.queue = wanted.queue
    request.patience = wanted.patience
    guard let plan = try StaffJob.run(request, context: JobContext(now: .now)).plans.first else {
      throw JobError(.data, code: "no_plan", message: "the forecast has no steps to staff", field: "forecast")
    }
    return plan
  }
}
