#!/usr/bin/env bash
# Checks the browser's modules: their types with the TypeScript compiler, their pure parts with Node's own test runner.
# Needs Node.js 20.19 or newer, and npm once, to fetch the pinned compiler. Ends with 0 when all is well, 1 when
# something is wrong, 77 when it cannot be checked here (the reason is the last line).
set -u
cd "$(dirname "$0")"

command -v node > /dev/null || { echo "skipped: Node.js is not installed"; exit 77; }
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
  || { echo "skipped: Node.js $(node --version) is older than 20.19"; exit 77; }
if [ ! -x node_modules/.bin/tsc ]; then
  command -v npm > /dev/null || { echo "skipped: npm is not installed, and the TypeScript compiler is not there"; exit 77; }
  npm ci --no-audit --no-fund --silent || { echo "skipped: npm could not fetch the TypeScript compiler"; exit 77; }
fi

failed=0
if node_modules/.bin/tsc --project tsconfig.json --pretty false; then echo "types: no error"; else echo "types: errors"; failed=1; fi
node --test --test-reporter=spec . || failed=1
exit "$failed"
