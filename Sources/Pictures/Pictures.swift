public import Engine

/// Everything that can be drawn, in one place: what a face offers is a line here.
public enum Pictures {
}
