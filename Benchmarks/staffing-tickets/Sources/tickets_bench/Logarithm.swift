import Glibc

func logarithm(_ value: Double) -> Double { Glibc.log(value) }
