import RealModule
import Statistics

/// A kind of simulated service KPI.
struct World {
  enum Kind { case normal, count, duration, proportion }

  var name: String
  var kind: Kind
  var fading = 0.0
  var level = (1.0, 1.0)
  var weekend = 0.0
  var trend = 0.0
  var year = 0.0
  var holiday = 1.0
  /// Between-day standard deviation that carries over.
  var latent = 0.0
  /// Coefficient of variation of the gamma mixing of counts.
  var mix = 0.0
  var sigma = 1.0
  var isMedian = false
  /// Spread of the weekday effects where the level has any.
  var weekly = 0.0
  var share = (0.8, 0.95)
  var onlyUp = false
  /// Degrees of freedom of heavy-tailed normal worlds; 0 is normal.
  var freedom = 0.0
  var isClosedOnSunday = false

  static let nine: [World] = [
    World(name: "iid", kind: .normal), World(name: "ar3", kind: .normal, fading: 0.3), World(name: "ar6", kind: .normal, fading: 0.6),
    World(name: "poisson", kind: .count, level: (30, 200), weekend: 0.35, trend: 0.08, year: 0.12, holiday: 0.35),
    World(
      name: "nb", kind: .count, fading: 0.5, level: (40, 400), weekend: 0.35, trend: 0.08, year: 0.12, holiday: 0.35, latent: 0.08,
      mix: 0.08),
    World(name: "median", kind: .duration, fading: 0.3, level: (15, 80), latent: 0.10, isMedian: true, weekly: 0.10),
    World(name: "mean", kind: .duration, fading: 0.3, level: (15, 80), latent: 0.10, weekly: 0.10),
    World(name: "sla", kind: .proportion, fading: 0.3, level: (400, 4000), latent: 0.15, weekly: 0.10),
    World(
      name: "small", kind: .count, level: (0.5, 4), weekend: 0.6, trend: 0.05, year: 0.10, holiday: 0.5, mix: 0.1, onlyUp: true),
  ]

  /// Seven more worlds; their run lengths were looked at while the monitor was built, so they are a check and no blind test.
  static let unseen: [World] = [
    World(name: "t4", kind: .normal, weekly: 0.10, freedom: 4), World(name: "ar45", kind: .normal, fading: 0.45, weekly: 0.15),
    World(
      name: "closed", kind: .count, level: (20, 100), weekend: 0.5, trend: 0.08, year: 0.10, holiday: 0.35, mix: 0.12,
      isClosedOnSunday: true),
    World(
      name: "busy", kind: .count, fading: 0.4, level: (300, 3000), weekend: 0.5, trend: 0.05, year: 0.10, holiday: 0.4, latent: 0.06,
      mix: 0.05),
    World(name: "calm", kind: .count, level: (5, 25), weekend: 0.7, trend: 0.05, year: 0.08, holiday: 0.6),
    World(name: "short", kind: .duration, fading: 0.5, level: (8, 30), latent: 0.15, sigma: 1.2, isMedian: true, weekly: 0.15),
    World(name: "target", kind: .proportion, fading: 0.2, level: (40, 300), latent: 0.10, weekly: 0.15, share: (0.6, 0.9)),
  ]
}

/// A change to find.
struct Change {
  enum Kind { case none, shift, ramp, spike, variance, profile }

  var name: String
  var kind: Kind
  var size = 0.0
  /// Days; 0 lasts to the end.
  var length = 0

  static let all: [Change] = [
    Change(name: "none", kind: .none), Change(name: "shift0.5", kind: .shift, size: 0.5), Change(name: "shift1", kind: .shift, size: 1),
    Change(name: "shift2", kind: .shift, size: 2), Change(name: "shift3", kind: .shift, size: 3),
    Change(name: "ramp2", kind: .ramp, size: 2, length: 28), Change(name: "spike5", kind: .spike, size: 5, length: 1),
    Change(name: "variance2", kind: .variance, size: 2), Change(name: "profile2", kind: .profile, size: 2),
    Change(name: "away2", kind: .shift, size: 2, length: 56),
  ]
}
