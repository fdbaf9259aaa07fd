-- Run once, by a superuser, on an empty PostgreSQL: a database for each app with its two sign-ins. The official image runs it on its first start;
-- by hand: export the six passwords, then psql -f tools/docker/init/10-databases.sql
--
--   <app>_owner  owns the database and migrates it; may make roles
--   <app>_api    what the API and the worker sign in as: owns nothing, passes no row-level security, has only what the roles below give
--
-- The three roles without a sign-in belong to the whole server. They are made here, because since PostgreSQL 16 only who made a role may hand it on,
-- and three owners share them.
\set ON_ERROR_STOP on
-- A missing variable leaves its place below unfilled: a syntax error, and nothing is made.
\getenv education_owner DATABASE_OWNER_PASSWORD_EDUCATION
\getenv education_api DATABASE_API_PASSWORD_EDUCATION
\getenv radiology_owner DATABASE_OWNER_PASSWORD_RADIOLOGY
\getenv radiology_api DATABASE_API_PASSWORD_RADIOLOGY
\getenv finance_owner DATABASE_OWNER_PASSWORD_FINANCE
\getenv finance_api DATABASE_API_PASSWORD_FINANCE

CREATE TEMPORARY TABLE app AS
  SELECT * FROM (VALUES
    ('education', :'education_owner', :'education_api'),
    ('radiology', :'radiology_owner', :'radiology_api'),
    ('finance', :'finance_owner', :'finance_api')
  ) AS app (name, owner_password, api_password);

CREATE ROLE trivium_app NOLOGIN;
CREATE ROLE trivium_login NOLOGIN;
CREATE ROLE trivium_worker NOLOGIN;

-- psql runs what a row says (\gexec), in this order for each app.
SELECT format(statement, name, owner_password, api_password)
FROM app, (VALUES
  (1, 'CREATE ROLE %1$s_owner LOGIN CREATEROLE PASSWORD %2$L'),
  (2, 'CREATE ROLE %1$s_api LOGIN NOINHERIT PASSWORD %3$L'),
  (3, 'GRANT trivium_app, trivium_login, trivium_worker TO %1$s_owner WITH ADMIN OPTION'),
  (4, 'CREATE DATABASE %1$s OWNER %1$s_owner'),
  (5, 'REVOKE CONNECT, TEMPORARY ON DATABASE %1$s FROM PUBLIC'),
  (6, 'GRANT CONNECT ON DATABASE %1$s TO %1$s_api')
) AS step (position, statement)
ORDER BY name, position
\gexec

-- pgvector is not a trusted extension: only a superuser may make it.
\connect education
CREATE EXTENSION vector;
\connect radiology
CREATE EXTENSION vector;
\connect finance
CREATE EXTENSION vector;
