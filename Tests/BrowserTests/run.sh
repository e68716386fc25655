#!/bin/sh
# Every page of the dashboard in Debian's chromium: see browser_test.py. Python packages go into a folder of the build.
set -eu
cd "$(dirname "$0")/../.."
venv=.build/browser-venv
if [ ! -x "$venv/bin/python" ] || ! cmp -s Tests/BrowserTests/requirements.txt "$venv/requirements.txt"; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r Tests/BrowserTests/requirements.txt
  cp Tests/BrowserTests/requirements.txt "$venv/requirements.txt"
fi
exec "$venv/bin/python" Tests/BrowserTests/browser_test.py "${FORESHIFT:-.build/release/foreshift}" "$@"
