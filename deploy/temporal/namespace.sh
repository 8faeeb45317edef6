#!/bin/sh
# Makes the namespace unless it is there.
set -eu
describe() { temporal operator namespace describe --address temporal:7233 --namespace default; }
describe >/dev/null 2>&1 && exit 0
temporal operator namespace create --address temporal:7233 --namespace default --retention 30d
# The server's caches take some seconds to know it.
for _ in 1 2 3 4 5 6 7 8 9 10 11 12; do
  describe >/dev/null 2>&1 && exit 0
  sleep 1
done
describe
