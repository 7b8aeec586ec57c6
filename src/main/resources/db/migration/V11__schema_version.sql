-- Which migrations this database has seen: a process that needs newer ones says so and takes no requests.
create function schema_version() returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select max(version::integer) from flyway_schema_history where success
$$;
revoke execute on function schema_version() from public;
grant execute on function schema_version() to assay_app;
