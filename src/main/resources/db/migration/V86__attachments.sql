-- Files that people hand in with a deed. The bytes are kept once by their SHA-256, in parts, so that reading and writing
-- stream. A file that somebody has put up and nobody has handed in yet is hers alone, and goes after a while.
create table stored_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  media_type text not null check (media_type <> '')
);
create table stored_part (
  sha256 text not null references stored_file on delete cascade,
  number integer not null check (number >= 0),
  bytes bytea not null check (octet_length(bytes) between 1 and 262144),
  primary key (sha256, number)
);
-- what is handed in is compressed already, for the most part
alter table stored_part alter column bytes set storage external;

create table upload (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null,
  uploaded_on date not null,
  name text not null check (length(name) between 1 and 200),
  sha256 text not null constraint upload_has_its_bytes references stored_file,
  unique (client_id, id),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
comment on column upload.uploaded_on is 'The body''s day: budgets and the round of the clock go by it.';
create index upload_client on upload (client_id, id);
create index upload_person on upload (uploaded_by, certification_id, id);
create index upload_bytes on upload (sha256);
create index upload_day on upload (uploaded_on, id);

create table attached (
  upload_id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  deed_record_id uuid not null,
  subject uuid not null,
  audience text not null check (audience in ('CLIENT', 'BODY', 'TEAM')),
  constraint attached_has_its_upload foreign key (client_id, upload_id) references upload (client_id, id),
  foreign key (client_id, deed_record_id) references deed_record (client_id, id),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
comment on table attached is 'That a file was handed in: with which deed, about what, and who may read it later.';
create index attached_client on attached (client_id, upload_id);
create index attached_certification on attached (certification_id, upload_id);
create index attached_record on attached (deed_record_id);

-- Nothing of it is ever written over; a stored file goes when no upload is left of it.
create trigger stored_file_stays before update on stored_file for each row execute function journal_is_append_only();
create trigger stored_part_stays before update on stored_part for each row execute function journal_is_append_only();
create function stored_part_goes_with_its_file() returns trigger language plpgsql as $$
begin
  if exists (select from stored_file f where f.sha256 = old.sha256) then
    raise exception 'a part of a stored file goes with the file, not by itself' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger stored_part_whole before delete on stored_part
  for each row execute function stored_part_goes_with_its_file();
create trigger upload_stays before update on upload for each row execute function journal_is_append_only();
create trigger attached_stays before update or delete on attached
  for each row execute function journal_is_append_only();

do $$
declare t text;
begin
  foreach t in array array['stored_file', 'stored_part', 'upload', 'attached'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to assay_body', t);
    execute format('grant select on %I to assay_client', t);
    -- the owner acts in the two functions below alone
    execute format('create policy upkeep on %I to assay_owner using (true)', t);
  end loop;
end $$;

create policy body on attached to assay_body using (true) with check (true);
create policy own on attached for select to assay_client
  using (audience = 'CLIENT' and client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));

create policy hers on upload to assay_body
  using (uploaded_by = nullif(current_setting('assay.person', true), '')::uuid)
  with check (uploaded_by = nullif(current_setting('assay.person', true), '')::uuid);
create policy handed_in on upload for select to assay_body
  using (exists (select from attached a where a.upload_id = upload.id));
-- the inner query is asked with the same eyes
create policy own on upload for select to assay_client
  using (exists (select from attached a where a.upload_id = upload.id));
grant delete on upload to assay_body;

create policy kept on stored_file for insert to assay_body with check (true);
create policy kept on stored_part for insert to assay_body with check (true);
create policy body on stored_file for select to assay_body
  using (exists (select from upload u where u.sha256 = stored_file.sha256));
create policy body on stored_part for select to assay_body
  using (exists (select from upload u where u.sha256 = stored_part.sha256));
create policy seen on stored_file for select to assay_client
  using (exists (select from upload u where u.sha256 = stored_file.sha256));
create policy seen on stored_part for select to assay_client
  using (exists (select from upload u where u.sha256 = stored_part.sha256));

-- The bytes that nobody has any more. Where somebody puts the same ones up in this moment, they stay.
create function forget_stored_file(hash text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from stored_file f where f.sha256 = hash and not exists (select from upload u where u.sha256 = hash);
exception when foreign_key_violation then
  null;
end $$;
-- What was put up before a day and never handed in, at most so many at once; tells how many it were. What somebody hands in
-- in this moment stays.
create function forget_uploads(before date, most integer) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  waiting record;
  gone integer := 0;
begin
  for waiting in
    select u.id, u.sha256 from upload u
    where u.uploaded_on < before and not exists (select from attached a where a.upload_id = u.id)
    order by u.uploaded_on, u.id limit most
  loop
    begin
      delete from upload where id = waiting.id;
      gone := gone + 1;
      perform forget_stored_file(waiting.sha256);
    exception when foreign_key_violation then
      null;
    end;
  end loop;
  return gone;
end $$;
revoke execute on function forget_stored_file(text), forget_uploads(date, integer) from public;
grant execute on function forget_stored_file(text), forget_uploads(date, integer) to assay_body;

-- A stored file whose bytes do not give its hash, or that is not as the record of its deed tells.
alter table difference
  drop constraint difference_kind_check,
  add check (kind in ('JOURNAL', 'FACTS', 'ROW', 'RECORD', 'REGISTER', 'PAPER', 'PERSON', 'HEADS', 'FILE'));
