# Debian's slim image, not Alpine: it has the C library that the tests run with. Both have binaries of libsql and Skia.
FROM node:24-slim AS build
WORKDIR /build
# No script of a dependency is run: the binaries come as packages.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json bundle.mjs ./
COPY src ./src
COPY commands ./commands
COPY playground ./playground
RUN npm run build && npm prune --omit=dev --ignore-scripts
RUN mkdir /data

FROM node:24-slim
ENV NODE_ENV=production \
    DATABASE_URL=/data/verbatim.db \
    METRICS_PORT=9464
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules ./node_modules
COPY lexicon ./lexicon
COPY seeds ./seeds
COPY --from=build /build/dist ./dist
# The one folder that is written to. A new volume takes its owner from here.
COPY --from=build --chown=node:node /data /data
VOLUME /data
USER node
# Listens on this container alone until HTTP_HOST=0.0.0.0, which the interactions endpoint needs.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "dist/src/main.js", "health"]
ENTRYPOINT ["node", "dist/src/main.js"]
CMD ["start"]
