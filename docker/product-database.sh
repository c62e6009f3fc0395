#!/bin/sh
# Run once by the image of PostgreSQL, when its volume is empty: the site's own user, who is no superuser, before whom
# row-level security would not hold (docs/adr/0058-what-officials-entrust-to-a-summit.md).
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$PRAXIS_PASSWORD" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create role praxis login password :'password';
alter database praxis owner to praxis;
SQL
