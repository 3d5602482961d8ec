#!/bin/bash
# Runs once, when the server's volume is empty: the three roles, of which none but the administrator has power.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role entente_crosstenant nologin bypassrls;
create role entente_owner login password :'owner';
create role entente_app login password :'app';
grant entente_crosstenant to entente_owner;
create database entente owner entente_owner;
revoke connect on database entente from public;
grant connect on database entente to entente_app;
SQL
