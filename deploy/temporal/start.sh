#!/bin/sh
set -eu
TEMPORAL_DB_PASSWORD="$(cat /run/secrets/temporal_password)"
# Other members of the cluster and the server's own worker reach it by this address, not by the wildcard it listens on.
TEMPORAL_BROADCAST_ADDRESS="$(hostname -i | cut -d' ' -f1)"
export TEMPORAL_DB_PASSWORD TEMPORAL_BROADCAST_ADDRESS
exec server --root /etc/temporal --config config --env docker start
