#!/bin/sh
# Brings both of Temporal's databases to the schema of this server; can be run again.
set -eu
SQL_PASSWORD="$(cat /run/secrets/temporal_password)"
export SQL_PASSWORD
for pair in temporal:temporal temporal_visibility:visibility; do
  database="${pair%%:*}"
  versions="/etc/temporal/schema/${pair##*:}/versioned"
  tool() { sql --plugin postgres12 --endpoint "${POSTGRES_HOST:-postgres}" --port "${POSTGRES_PORT:-5432}" --user temporal --database "$database" "$@"; }
  # Setting up makes only the version tables, each "if not exists", but would set a known version back to 0.0.
  tool update-schema -d "$versions" || { tool setup-schema -v 0.0 && tool update-schema -d "$versions"; }
done
