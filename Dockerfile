# The server, built from this checkout. `docker compose --profile server up --build` runs it beside Neo4j.
FROM node:20-bookworm-slim AS build
WORKDIR /app
# `npm ci` builds (script `prepare`), so the sources have to be there.
COPY . .
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
WORKDIR /app
# One place from which memory comes, so that less of what is freed lies idle: an embedded store of 200,000 relations takes 425 MB instead of 490 (docs/performance.md).
ENV NODE_ENV=production MALLOC_ARENA_MAX=1
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/samples samples
USER node
EXPOSE 4000
# The young space that `npm start` has, too.
ENTRYPOINT ["node", "--max-semi-space-size=8", "dist/src/cli/main.js"]
CMD ["serve"]
