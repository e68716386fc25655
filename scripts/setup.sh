#!/bin/sh
# Makes a machine ready to build Foreshift: checks the Swift toolchain, and on Debian and its relatives installs the missing libraries.
# It says what it does, asks for root only where something is missing, and does nothing where all is there.
set -eu

# The oldest Swift that reads Package.swift, and the Debian packages that the build needs.
swift_major=6
swift_minor=2
packages="liblapack-dev coinor-libcbc-dev zlib1g-dev libzstd-dev libpq-dev libsqlite3-dev libcurl4-openssl-dev libssl-dev pkg-config"
# Programs named as arguments (the tests want python3 and a PostgreSQL server) are wanted too; their packages have the same names.
for program in "$@"; do
  case $program in
    # A module of Python's, which is no program of its own.
    python3-venv) python3 -c 'import ensurepip' >/dev/null 2>&1 || packages="$packages $program" ;;
    # Debian keeps the server's programs out of the path.
    postgresql) ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || command -v postgres >/dev/null 2>&1 || packages="$packages $program" ;;
    *) command -v "$program" >/dev/null 2>&1 || packages="$packages $program" ;;
  esac
done

say() { printf 'setup: %s\n' "$*"; }
fail() {
  printf 'setup: %s\n' "$*" >&2
  exit 1
}

# Why a package is needed.
reason() {
  case $1 in
    liblapack-dev) echo "linear algebra for regressions and forecasts" ;;
    coinor-libcbc-dev) echo "the solver behind shifts and rosters" ;;
    zlib1g-dev) echo "reading .gz files" ;;
    libzstd-dev) echo "reading .zst files" ;;
    libsqlite3-dev) echo "the embedded store" ;;
    libpq-dev) echo "a store on a PostgreSQL server" ;;
    libcurl4-openssl-dev) echo "webhooks and e-mail" ;;
    libssl-dev) echo "the hashes of tokens and the signatures of webhooks" ;;
    postgresql) echo "the tests of the store on a server" ;;
    python3-venv) echo "the browser that looks at the dashboard is driven from Python" ;;
    chromium) echo "the browser that looks at the dashboard" ;;
    python3) echo "the end-to-end tests of the server" ;;
    pkg-config) echo "how the Swift build finds the others" ;;
    *) echo "needed by the build" ;;
  esac
}

check_swift() {
  wanted="Swift $swift_major.$swift_minor or newer is needed: install the toolchain from https://www.swift.org/install/ and put it on the PATH"
  command -v swift >/dev/null 2>&1 || fail "no swift on the PATH; $wanted."
  # "Swift version 6.3.1 (swift-6.3.1-RELEASE)" and "Apple Swift version 6.3 (…)" both carry the number after "version".
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*[0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$version" ] || fail "\`swift --version\` does not tell its version; $wanted."
  major=${version%%.*}
  rest=${version#*.}
  minor=${rest%%.*}
  if [ "$major" -lt "$swift_major" ] || { [ "$major" -eq "$swift_major" ] && [ "$minor" -lt "$swift_minor" ]; }; then
    fail "found Swift $version at $(command -v swift); $wanted."
  fi
  say "Swift $version is there ($swift_major.$swift_minor or newer is needed)"
}

installed() {
  [ "$(dpkg-query -W -f '${Status}' "$1" 2>/dev/null)" = "install ok installed" ]
}

# On other systems the libraries have other package names: ask for what the build links.
check_other_system() {
  if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists lapack cbc zlib libzstd libpq sqlite3 libcurl libcrypto; then
    say "LAPACK, CBC, zlib, Zstandard, libpq, SQLite, libcurl and OpenSSL are there"
    return
  fi
  fail "this is not a Debian-like system with apt-get; install LAPACK, BLAS, CBC, zlib, Zstandard, libpq, SQLite, libcurl and OpenSSL with their development files," \
    "and pkg-config (on Fedora: lapack-devel coin-or-Cbc-devel zlib-devel libzstd-devel libpq-devel sqlite-devel libcurl-devel openssl-devel pkgconf-pkg-config), then run this again."
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif ! command -v sudo >/dev/null 2>&1; then
    fail "root is needed to install$missing, and there is no sudo; run as root: apt-get install$missing"
  elif [ -t 0 ]; then
    sudo "$@"
  else
    # Nobody is there to type a password.
    sudo -n "$@" </dev/null
  fi
}

check_packages() {
  if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    check_other_system
    return
  fi
  missing=""
  for package in $packages; do
    installed "$package" || missing="$missing $package"
  done
  if [ -z "$missing" ]; then
    say "the Debian packages are there ($packages)"
    return
  fi
  for package in $missing; do say "missing: $package ($(reason "$package"))"; done
  say "installing with apt-get:$missing"
  as_root apt-get update -qq </dev/null || say "apt-get update failed; trying with the package lists as they are"
  # The list is split into words on purpose.
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing \
    || fail "apt-get could not install$missing; install them by hand, then run this again."
  for package in $missing; do
    installed "$package" || fail "apt-get ran, but $package is still not installed."
  done
  say "done"
}

check_swift
check_packages
