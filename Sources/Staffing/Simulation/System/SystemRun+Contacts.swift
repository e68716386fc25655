import Statistics

extension SystemRun {
  /// The sums to which a contact belongs.
  func cell(_ contact: Int) -> Int { contacts[contact].contactClass * system.intervals + contacts[contact].interval }

  /// Lets a contact arrive; `interval` is that of its first attempt.
  mutating func arrive(_ contactClass: Int, interval: Int, isFresh: Bool = true) {
    let kind = system.classes[contactClass]
    // Drawn whatever happens to the contact, so that another staffing meets the same contacts.
    let work = laws[contactClass].service.sample(&streams[contactClass].service)
    let patience = laws[contactClass].patience.sample(&streams[contactClass].patience)
    let cell = contactClass * system.intervals + interval
    if isFresh { tally.contacts[cell].fresh += 1 }
    tally.contacts[cell].attempts += 1
    if let lines = kind.lines, inside[contactClass] >= lines {
      tally.contacts[cell].blocked += 1
      redialPerhaps(contactClass, interval: interval)
      return
    }
    inside[contactClass] += 1
    let contact = store(contactClass, interval: interval, work: work, patience: patience)
    if let route = freeRoute(contactClass) {
      assign(contact, to: route)
      return
    }
    tally.contacts[cell].waited += 1
    contacts[contact].isWaiting = true
    lines[contactClass].append(contact, version: contacts[contact].version)
    let offer = kind.callback?.afterSeconds ?? .infinity
    let wait = min(patience, offer)
    if wait < .infinity { plan(.patience, at: now + wait, contact, stamp: contacts[contact].version) }
  }

  private mutating func store(_ contactClass: Int, interval: Int, work: Double, patience: Double) -> Int {
    var fresh = SystemContact(
      contactClass: contactClass, interval: interval, arrival: now, work: work, patience: patience, version: 0)
    if let place = unused.popLast() {
      fresh.version = contacts[place].version + 1
      contacts[place] = fresh
      return place
    }
    contacts.append(fresh)
    return contacts.count - 1
  }

  mutating func forget(_ contact: Int) {
    inside[contacts[contact].contactClass] -= 1
    contacts[contact].isWaiting = false
    contacts[contact].version += 1
    unused.append(contact)
  }

  private mutating func redialPerhaps(_ contactClass: Int, interval: Int) {
    guard let redial = system.classes[contactClass].redial, let law = laws[contactClass].redialDelay else { return }
    let isTried = streams[contactClass].redials.uniform() < redial.probability
    let delay = law.sample(&streams[contactClass].redials)
    if isTried, now + delay < horizon { plan(.redial, at: now + delay, contactClass, stamp: interval) }
  }

  /// A contact's patience, or the wait until it is offered a callback, is over.
  mutating func endPatience(_ contact: Int, version: Int) {
    guard contacts[contact].version == version, contacts[contact].isWaiting, !contacts[contact].isCallback else { return }
    let contactClass = contacts[contact].contactClass
    if let callback = system.classes[contactClass].callback, !contacts[contact].wasOffered,
      contacts[contact].patience > callback.afterSeconds
    {
      contacts[contact].wasOffered = true
      if streams[contactClass].callbacks.uniform() < callback.acceptance {
        contacts[contact].isCallback = true
        tally.contacts[cell(contact)].callbacks += 1
      } else if contacts[contact].patience < .infinity {
        plan(.patience, at: contacts[contact].arrival + contacts[contact].patience, contact, stamp: version)
      }
      return
    }
    // At the end of the span nobody is there to be counted.
    guard now < horizon else { return }
    let cell = cell(contact)
    tally.contacts[cell].abandoned += 1
    tally.contacts[cell].waitOfAll += contacts[contact].patience
    if contacts[contact].patience <= system.classes[contactClass].targetSeconds { tally.contacts[cell].abandonedWithin += 1 }
    let interval = contacts[contact].interval
    forget(contact)
    redialPerhaps(contactClass, interval: interval)
  }
}
