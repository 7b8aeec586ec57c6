-- The roles of an Assay database. A database administrator runs this once, connected to the database meant for Assay;
-- running it again changes nothing. Passwords are set apart from it: alter role assay_app password '…'.
-- assay_owner owns the tables and migrates them. assay_app is what the application signs in as; it can do nothing
-- by itself and takes one of five roles for each transaction, which decide what rows it sees. assay_reader is the body with eyes for
-- some files alone, where the body keeps need to know.

do $$
declare
  missing record;
  risky text;
begin
  for missing in
    select wanted.name, wanted.login
      from (values ('assay_owner', 'login'), ('assay_app', 'login'),
                   ('assay_client', 'nologin'), ('assay_body', 'nologin'), ('assay_public', 'nologin'), ('assay_commercial', 'nologin'),
                   ('assay_reader', 'nologin'))
           as wanted(name, login)
     where not exists (select from pg_roles where rolname = wanted.name)
  loop
    execute format('create role %I %s nosuperuser nobypassrls nocreatedb nocreaterole', missing.name, missing.login);
  end loop;

  select string_agg(rolname, ', ' order by rolname) into risky
    from pg_roles
   where rolname in ('assay_owner', 'assay_app', 'assay_client', 'assay_body', 'assay_public', 'assay_commercial', 'assay_reader')
     and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole);
  if risky is not null then
    raise exception 'These roles may do more than Assay allows them to: %', risky
      using hint = 'Take superuser, bypassrls, createdb and createrole away from them.';
  end if;

  execute format('alter database %I owner to assay_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to assay_app', current_database());
end
$$;

grant assay_body to assay_reader with inherit true, set false;
grant assay_client, assay_body, assay_public, assay_commercial, assay_reader to assay_app with inherit false, set true;

revoke all on schema public from public;
grant usage, create on schema public to assay_owner;
grant usage on schema public to assay_app, assay_client, assay_body, assay_public, assay_commercial, assay_reader;

create extension if not exists btree_gist;
