# Two images: `comity` (set-up, API, worker, pages) and `temporal` (the Temporal server at the version the tests run on).

FROM node:24.11.1-bookworm-slim AS build
WORKDIR /opt/comity
COPY package.json package-lock.json .npmrc tsconfig.base.json tsconfig.json ./
COPY apps apps
COPY libs libs
COPY workflows workflows
COPY migrations migrations
COPY test/package.json test/tsconfig.json test/
RUN npm ci --no-audit --no-fund
RUN npm run build:program
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:24.11.1-bookworm-slim AS comity
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps COMITY_DATA_DIR=/var/lib/comity
WORKDIR /opt/comity
RUN install -d -o node -g node -m 0700 /var/lib/comity
COPY --from=build /opt/comity ./
COPY deploy/health deploy/health
USER node
VOLUME /var/lib/comity
EXPOSE 3000
CMD ["node", "apps/api/dist/main.js"]

# The server, its schema tool and its command line, from the modules that tools/temporal/go.mod pins by digest.
FROM golang:1.26.8-bookworm AS temporal-build
WORKDIR /src
COPY tools/temporal/go.mod tools/temporal/go.sum ./
RUN go mod download
RUN CGO_ENABLED=0 go build -mod=readonly -trimpath -ldflags='-s -w' -o /out/ \
      go.temporal.io/server/cmd/server go.temporal.io/server/cmd/tools/sql github.com/temporalio/cli/cmd/temporal \
 && cp -r "$(go list -m -f '{{.Dir}}' go.temporal.io/server)/schema/postgresql/v12" /out/schema

FROM debian:12.12-slim AS temporal
RUN useradd --system --uid 1000 --no-create-home temporal
COPY --from=temporal-build /out/server /out/sql /out/temporal /usr/local/bin/
COPY --from=temporal-build /out/schema /etc/temporal/schema
COPY deploy/temporal /etc/temporal
USER temporal
CMD ["/etc/temporal/start.sh"]
