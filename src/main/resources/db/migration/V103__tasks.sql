-- Who is awaited on a file, and for what: written with the file, so that first pages ask one table. The rows of files that are there
-- are written at the next start, by the edition of what is derived.
create table task (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  kind text not null check (kind <> ''),
  subject uuid not null,
  about text not null,
  verb text,
  since date,
  only_person uuid,
  not_person uuid,
  from_day date,
  until_day date,
  told boolean not null,
  -- seen at the end of the transaction that opens a file, which may write these first
  foreign key (client_id, certification_id) references certification (client_id, id) deferrable initially deferred,
  check (from_day <= until_day)
);
create index task_certification on task (certification_id);
create index task_kind on task (kind, until_day);
create index task_client on task (client_id) where told;
create index task_person on task (only_person) where only_person is not null;
alter table task enable row level security;
alter table task force row level security;
create policy body on task to assay_body using (true) with check (true);
create policy own on task for select to assay_client
  using (told and client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
create policy need_to_know on task as restrictive for select to assay_reader
  using (certification_id = any ((select files_to_know())::uuid[]));
grant select, insert, delete on task to assay_body;
grant select on task to assay_client;

alter table certification add column tasks integer not null default 0;
comment on column certification.tasks is 'The edition of what is derived by which its tasks were written; 0 where none were.';

-- What was kept on other rows for the same question.
alter table certification drop column conditions_open, drop column timed;
alter table audit drop column change_awaits, drop column to_plan, drop column look_since, drop column look_by, drop column days_anew;
alter table finding drop column asks_for_time, drop column objected;
