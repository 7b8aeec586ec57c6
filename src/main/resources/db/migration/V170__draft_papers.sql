-- Working papers while they are written: the team's, outside the journal and without holding the file. A paper becomes a record by a
-- deed; its draft goes then, and what it said on the way stays in its versions.
create table draft_paper (
  certification_id uuid not null,
  client_id uuid not null,
  audit_id uuid not null,
  about text not null check (about ~ '^[A-Za-z0-9.-]{1,40}$'),
  number integer not null check (number > 0),
  fields text not null check (octet_length(fields) <= 200000),
  kept_by uuid not null references person,
  kept_at timestamptz not null,
  begun_at timestamptz not null,
  beside_by uuid references person,
  primary key (audit_id, about),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
comment on column draft_paper.number is 'Goes up by one each time that it is kept.';
comment on column draft_paper.begun_at is 'Since when the same person has been writing without a pause.';
comment on column draft_paper.beside_by is 'Who typed what stands beside a box, where two have typed into it.';
create index draft_paper_certification on draft_paper (certification_id);
create index draft_paper_client on draft_paper (client_id);

create table draft_paper_version (
  certification_id uuid not null,
  client_id uuid not null,
  audit_id uuid not null,
  about text not null,
  number integer not null,
  fields text not null,
  kept_by uuid not null references person,
  kept_at timestamptz not null,
  primary key (audit_id, about, number),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index draft_paper_version_certification on draft_paper_version (certification_id);
create index draft_paper_version_client on draft_paper_version (client_id);

-- Who of a team has which paper open, as her page says every few seconds.
create table at_work (
  certification_id uuid not null,
  client_id uuid not null,
  audit_id uuid not null,
  person_id uuid not null references person,
  about text not null,
  seen_at timestamptz not null,
  primary key (audit_id, person_id),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index at_work_certification on at_work (certification_id);
create index at_work_client on at_work (client_id);

do $$
declare t text;
begin
  foreach t in array array['draft_paper', 'draft_paper_version', 'at_work'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy body on %I to assay_body using (true) with check (true)', t);
    execute format('create policy need_to_know on %I as restrictive for select to assay_reader
      using (certification_id = any ((select files_to_know())::uuid[]))', t);
    execute format('grant select, insert, update, delete on %I to assay_body', t);
  end loop;
end $$;
