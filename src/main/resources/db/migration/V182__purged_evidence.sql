-- Files that were taken as evidence go some time after the decision; what they were, their hash and the day stay.
create table purged_file (
  upload_id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  purged_on date not null,
  purged_at timestamptz not null default now(),
  foreign key (client_id, upload_id) references upload (client_id, id),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
comment on column purged_file.purged_on is 'The body''s day.';
create index purged_file_client on purged_file (client_id, upload_id);
create index purged_file_certification on purged_file (certification_id);
alter table purged_file enable row level security;
alter table purged_file force row level security;
create policy body on purged_file to assay_body using (true) with check (true);
create policy need_to_know on purged_file as restrictive for select to assay_reader
  using (certification_id = any ((select files_to_know())::uuid[]));
create policy upkeep on purged_file to assay_owner using (true) with check (true);
grant select on purged_file to assay_body, assay_client;
create trigger purged_file_stays before update or delete on purged_file
  for each row execute function journal_is_append_only();

-- Bytes go before their file only where every upload of them is purged.
create or replace function stored_part_goes_with_its_file() returns trigger language plpgsql as $$
begin
  if exists (select from stored_file f where f.sha256 = old.sha256)
    and exists (select from upload u where u.sha256 = old.sha256
      and not exists (select from purged_file p where p.upload_id = u.id)) then
    raise exception 'a part of a stored file goes with the file, not by itself' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;

-- Purges what was taken as evidence in one audit, which nobody but its team reads; tells how many files it were.
create function purge_evidence(certification uuid, audit uuid, today date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  taken record;
  gone integer := 0;
begin
  for taken in
    select u.id, u.client_id, u.sha256 from attached a join upload u on u.id = a.upload_id
    where a.certification_id = certification and a.subject = audit and a.audience = 'TEAM'
      and not exists (select from purged_file p where p.upload_id = u.id)
    order by u.id
  loop
    insert into purged_file (upload_id, client_id, certification_id, purged_on)
      values (taken.id, taken.client_id, certification, today);
    gone := gone + 1;
    if not exists (select from upload u where u.sha256 = taken.sha256
        and not exists (select from purged_file p where p.upload_id = u.id)) then
      delete from stored_part where sha256 = taken.sha256;
    end if;
  end loop;
  return gone;
end $$;

-- Whether bytes were purged and are put up once more: then they are kept anew.
create function lacks_bytes(hash text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from stored_file f where f.sha256 = hash)
    and not exists (select from stored_part p where p.sha256 = hash)
$$;
revoke execute on function purge_evidence(uuid, uuid, date), lacks_bytes(text) from public;
grant execute on function purge_evidence(uuid, uuid, date), lacks_bytes(text) to assay_body;
