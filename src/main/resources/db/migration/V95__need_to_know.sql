-- Where the body keeps need to know, whoever reads some files alone asks as assay_reader: all that the body may, less the files
-- that are not hers. assay_reader comes from db/roles.sql, which is run once more before an upgrade.

-- Somebody of the body, or an assessor, is let read one file until a day.
create table invitation (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  person_id uuid not null references person,
  last_day date not null,
  why text not null check (why = btrim(why) and length(why) between 1 and 2000),
  invited_by uuid not null references person,
  invited_on date not null,
  ended_by uuid references person,
  ended_on date,
  foreign key (client_id, certification_id) references certification (client_id, id),
  check ((ended_by is null) = (ended_on is null))
);
create index invitation_client on invitation (client_id, id);
create index invitation_certification on invitation (certification_id, id);
create index invitation_person on invitation (person_id, last_day);

-- Who of the body looked at which file on which day. No fact of any file: it stands in no journal.
create table view_of_file (
  certification_id uuid not null,
  client_id uuid not null,
  person_id uuid not null references person,
  viewed_on date not null,
  first_at timestamptz not null default now(),
  primary key (certification_id, viewed_on, person_id),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
comment on column view_of_file.viewed_on is 'The body''s day; the first view of a day is noted, for all of that day.';
create index view_of_file_client on view_of_file (client_id, certification_id);
create trigger view_of_file_stays before update or delete on view_of_file
  for each row execute function journal_is_append_only();

do $$
declare t text;
begin
  foreach t in array array['invitation', 'view_of_file'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy body on %I to assay_body using (true) with check (true)', t);
    execute format('grant select, insert on %I to assay_body', t);
  end loop;
end $$;
grant update (ended_by, ended_on) on invitation to assay_body;

-- The files of whoever asks; none where nobody said so.
create function files_to_know() returns uuid[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(nullif(current_setting('assay.files', true), '')::uuid[], '{}')
$$;

-- Every table that says of which file its rows are.
do $$
declare t text;
begin
  for t in
    select c.relname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'certification_id' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'public_certificate'
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy need_to_know on %I as restrictive for select to assay_reader
      using (certification_id = any ((select files_to_know())::uuid[]))', t);
  end loop;
end $$;
create policy need_to_know on certification as restrictive for select to assay_reader
  using (id = any ((select files_to_know())::uuid[]));
-- Their parts: asked with the same eyes.
create policy need_to_know on decision_word as restrictive for select to assay_reader
  using (exists (select from decision d where d.id = decision_word.decision_id));
-- Journals of people and of the body itself are no file's.
create policy need_to_know on journal as restrictive for select to assay_reader
  using (client_id is null or stream = any ((select files_to_know())::uuid[]));
-- The bytes of papers, by the papers that are seen.
create policy need_to_know on blob as restrictive for select to assay_reader
  using (exists (select from paper p where p.sha256 = blob.sha256));
-- What differs from a journal tells what stands in it.
alter table difference enable row level security;
create policy body on difference to assay_body using (true) with check (true);
create policy need_to_know on difference as restrictive for select to assay_reader
  using (stream = any ((select files_to_know())::uuid[]) or exists (select from person p where p.id = difference.stream));
create policy need_to_know on booking as restrictive for select to assay_reader
  using (exists (select from audit a where a.id = booking.audit_id));
