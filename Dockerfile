# docker build -t foreshift . && docker run -p 8080:8080 -v desk:/var/lib/foreshift foreshift
FROM swift:6.3-bookworm AS build
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends \
    liblapack-dev coinor-libcbc-dev zlib1g-dev libzstd-dev libpq-dev libsqlite3-dev libcurl4-openssl-dev libssl-dev pkg-config \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY Package.swift ./
COPY Sources Sources
COPY Tests Tests
RUN swift build -c release --product foreshift --static-swift-stdlib && strip .build/release/foreshift

FROM debian:bookworm-slim
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends \
    liblapack3 coinor-libcbc3 zlib1g libzstd1 libpq5 libsqlite3-0 libcurl4 libssl3 ca-certificates tzdata \
  && rm -rf /var/lib/apt/lists/* && useradd --system --home /var/lib/foreshift --create-home foreshift
COPY --from=build /src/.build/release/foreshift /usr/local/bin/foreshift
USER foreshift
WORKDIR /var/lib/foreshift
VOLUME /var/lib/foreshift
EXPOSE 8080
# Make a token first (foreshift token create NAME --role admin --db desk.db); encrypt in front, or set FORESHIFT_CERTIFICATE and FORESHIFT_KEY.
ENV FORESHIFT_DB=/var/lib/foreshift/desk.db FORESHIFT_HOST=0.0.0.0 FORESHIFT_INSECURE_PLAIN_HTTP=true
ENTRYPOINT ["foreshift"]
CMD ["serve"]
