-- A client's people see who else of theirs sees their files.
create function members_told(today date)
returns table (client_id uuid, client text, person_id uuid, name text, since date)
language sql stable security definer set search_path = public, pg_temp as $$
  select k.id, k.name, p.id, p.name, m.since
  from membership m join client k on k.id = m.client_id join person p on p.id = m.person_id
  where m.since <= today and (m.until is null or m.until > today)
    and m.client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[])
$$;
create policy members_are_told on client for select to assay_owner using (true);
revoke execute on function members_told(date) from public;
grant execute on function members_told(date) to assay_client;

-- One rule of sameness (org.assay.file.Naming): what it makes of names is kept beside them, by the program that reads them too.
-- The next migration fills it in for what is there. Null where a process of before has written.
alter table client
  add column registry_number text check (registry_number <> ''),
  add column told_apart text check (told_apart <> ''),
  add column shown text,
  add column name_key text,
  add column name_found text,
  add column older smallint not null default 0;
comment on column client.registry_number is 'In its register of companies; null where it was not entered.';
comment on column client.told_apart is 'What tells it apart from others of its name, as whoever entered it answered.';
comment on column client.shown is 'Its name for lists: with country and register number where another client bears the name.';
comment on column client.older is '0; counts those of one name and country that were entered before names were compared like this.';
alter table person add column name_key text, add column name_found text;
alter table public_certificate add column holder_found text;
