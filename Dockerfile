# One image for the APIs and the workers of all three apps; which one a container is, its command says (docker-compose.yml).
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node tools/start/build.mjs

# The pinned Node and the tools are for development: the image has a Node of its own.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund --omit=dev --omit=optional

FROM node:24-slim
ARG TRIVIUM_COMMIT=unknown
ENV NODE_ENV=production TRIVIUM_COMMIT=$TRIVIUM_COMMIT
WORKDIR /app
# A volume takes over owner and mode of the folder it covers.
RUN mkdir --mode=700 /data && chown node:node /data
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist/apps ./dist/apps
COPY package.json ./
COPY tools/start ./tools/start
USER node
EXPOSE 4100
CMD ["node", "tools/start/start.mjs", "education", "--production"]
