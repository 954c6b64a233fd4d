#!/bin/sh
# Puts what the Node server needs, and nothing else, into a folder: deploy/assemble.sh <folder>,
# after `npm run build`. Start it there with: node --import=./guard/guard.mjs server.js
set -eu
target=${1:?name the folder}
root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$target"
cp -R "$root/.next/standalone/." "$target/"
mkdir -p "$target/.next" "$target/guard"
cp -R "$root/.next/static" "$target/.next/static"
cp -R "$root/public" "$target/public"
cp "$root"/lib/server/*.mjs "$root/lib/server/redirects.json" "$target/guard/"
