# The portal in two images of one build: `portal` answers, `front` is nginx with the static tree before it.
# docs/operations.md says how they are built, run, replaced and taken back.
ARG NODE_IMAGE=node:20.20.2-bookworm-slim
ARG RUNTIME_IMAGE=debian:bookworm-slim
ARG NGINX_IMAGE=nginx:1.28-bookworm

FROM ${NODE_IMAGE} AS build
WORKDIR /portal
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
# Canonical addresses, feeds and share images are written with it, so an image belongs to one address.
ARG SITE_URL
ARG SECURITY_CONTACT
RUN test -n "$SITE_URL"
RUN npm run build
RUN npm run assemble && npm run export -- nginx

FROM ${RUNTIME_IMAGE} AS portal
COPY --from=build /usr/local/bin/node /usr/local/bin/node
WORKDIR /portal
COPY --from=build /portal/dist/runtime ./
ARG SITE_URL
ENV NODE_ENV=production SITE_URL=${SITE_URL} TRUST_PROXY=1 PORT=3000 OPERATIONS_PORT=9090
USER 65534:65534
EXPOSE 3000 9090
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.OPERATIONS_PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/delivery/server.mjs"]

FROM ${NGINX_IMAGE} AS front
# Without rights, nginx can neither change its user nor write its number to /run.
RUN rm -f /etc/nginx/conf.d/default.conf && sed -i -E 's|^pid\s.*|pid /tmp/nginx.pid;|; /^user\s/d' /etc/nginx/nginx.conf
COPY deploy/nginx/portal.conf /etc/nginx/conf.d/portal.conf
COPY --from=build /portal/dist/nginx /etc/nginx/portal
COPY --from=build /portal/dist/site /srv/portal/site
USER 101:101
EXPOSE 8080
CMD ["nginx", "-g", "daemon off;"]
