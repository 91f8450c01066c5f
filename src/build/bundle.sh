#!/bin/sh
# Makes src/main/bundles/prod.bundle anew: needed when front-end dependencies, frontend/index.html or the components of
# a public page change (FrontendBundleTest notices). Everything else builds with the committed bundle, without Node.
set -eu
cd "$(dirname "$0")/../.."
home=target/node
major=$(node -v 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/') || major=
mkdir -p "$home/bin" "$home/lib/node_modules" "$home/fetch"

if [ ! -x "$home/bin/node" ]; then
  if [ "${major:-0}" -ge 24 ]; then
    ln -sf "$(command -v node)" "$home/bin/node"
  else
    # The npm package node@24 carries the binary; its own npm cannot, so that comes from the machine.
    echo '{"private":true,"allowScripts":{"node":true}}' > "$home/fetch/package.json"
    (cd "$home/fetch" && npm install --no-audit --no-fund --loglevel=error node@24)
    cp "$home/fetch/node_modules/node/bin/node" "$home/bin/node"
  fi
fi
if [ ! -d "$home/lib/node_modules/npm" ]; then
  cp -RL "$(npm root -g)/npm" "$home/lib/node_modules/npm"
fi

rm -rf frontend/generated target/classes/META-INF/VAADIN
mvn -q -B -Dmaven.test.skip=true -Dspotless.skip=true -Dvaadin.force.production.build=true \
  -Dvaadin.node.folder="$PWD/$home/bin" "$@" prepare-package
# Download addresses belong to one machine, not to the project.
[ ! -f package-lock.json ] || { sed -i.bak '/^ *"resolved":/d' package-lock.json && rm -f package-lock.json.bak; }
ls -l src/main/bundles/prod.bundle
