# Waymark in a container: build with the tools, run without them.
FROM node:24-bookworm-slim AS build
WORKDIR /waymark
COPY package.json package-lock.json .npmrc ./
RUN npm ci
# The one install script that has to run: SQLite's driver fetches its binary.
RUN npm rebuild better-sqlite3 --ignore-scripts=false
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /waymark
COPY --from=build /waymark/package.json ./
COPY --from=build /waymark/node_modules ./node_modules
COPY --from=build /waymark/db ./db
COPY --from=build /waymark/app/content ./app/content
COPY --from=build /waymark/build ./build
RUN mkdir /data && chown node:node /data && chmod 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "build/main.js"]
