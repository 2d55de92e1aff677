#!/usr/bin/env bash
# Restores, builds and runs every test, the browser tests included, and closes with one plain line of counts.
# Needs the .NET 10 SDK and a Chromium, Chrome or Edge; installs Debian's Chromium where it may.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1
# programs that end after seconds do not live to see what measuring their code for later would bring
export DOTNET_TieredPGO=0
# an approved picture that is missing is a failure, not a new approval
export SNAPSHOOTER_STRICT_MODE=on

find_browser() {
  [ -n "${GRAPHEXPLORER_BROWSER:-}" ] && [ -x "$GRAPHEXPLORER_BROWSER" ] && { echo "$GRAPHEXPLORER_BROWSER"; return; }
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable; do
    command -v "$name" && return
  done
  for name in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"; do
    [ -x "$name" ] && { echo "$name"; return; }
  done
  return 1
}

# Debian's packages, where this machine has them and lets us: a browser, and typefaces for the scripts that Inter lacks
install_debian() {
  command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ] || return 1
  echo "Installing $* ..."
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1
}

if ! find_browser >/dev/null; then
  install_debian chromium
fi
if ! GRAPHEXPLORER_BROWSER=$(find_browser); then
  echo "The browser tests need Chromium, Chrome or Edge, and none was found." >&2
  echo "Install one (on Debian or Ubuntu: sudo apt-get install chromium), or set GRAPHEXPLORER_BROWSER to its program file, and run tests/run.sh again." >&2
  exit 1
fi
export GRAPHEXPLORER_BROWSER
fonts=/usr/share/fonts
if [ -z "$(find $fonts -name 'NotoSansArabic*' -print -quit 2>/dev/null)" ] || [ -z "$(find $fonts -name 'NotoSansCJK*' -print -quit 2>/dev/null)" ]; then
  install_debian fonts-noto-core fonts-noto-cjk || echo "Without the typefaces of Debian's fonts-noto-core and fonts-noto-cjk the tests of other scripts are skipped."
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
# one compiler for all projects, which would else be loaded and compiled anew for each
dotnet build GraphExplorer.sln --nologo -v q -p:UseSharedCompilation=true || exit 1
dotnet build-server shutdown --vbcscompiler >/dev/null
dotnet test --solution GraphExplorer.sln --no-build 2>&1 | tee "$log"
code=${PIPESTATUS[0]}
count() { sed -n "s/^ *$1: \([0-9]*\)$/\1/p" "$log" | tail -n 1; }
echo "$(count succeeded) passed, $(count failed) failed, $(count skipped) skipped"
exit "$code"
