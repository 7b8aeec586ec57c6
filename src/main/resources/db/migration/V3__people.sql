-- What the body knows of the persons whom it uses (ISO/IEC 17021-1, 5.2 and 7.4). Nothing here is ever deleted: what
-- has ended keeps its row and gets its last day.

alter table person
  add column external boolean not null default false,
  -- complete audits in which the person took an active part
  add column led_audits integer not null default 0 check (led_audits >= 0);

create table competence (
  id uuid primary key,
  person_id uuid not null references person,
  function text not null check (function in ('APPLICATION_REVIEW', 'PROGRAMME', 'LEADING', 'AUDITING', 'EXPERTISE',
    'REPORT_REVIEW', 'DECISION')),
  standard text not null check (standard in ('AIMS', 'ISMS', 'QMS')),
  area text not null check (area ~ '^(\*|[a-z0-9_]+)/(\*|[a-z0-9_]+)$'),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  evidence text not null check (evidence <> ''),
  recorded_by uuid not null references person,
  recorded_on date not null,
  -- the last day of validity, where it was ended before its time
  ended_on date check (ended_on >= valid_from and ended_on <= coalesce(valid_until, ended_on)),
  end_recorded_by uuid references person,
  end_recorded_on date,
  end_reason text check (end_reason <> ''),
  version integer not null,
  check ((ended_on is null) = (end_recorded_by is null) and (ended_on is null) = (end_recorded_on is null)
    and (ended_on is null) = (end_reason is null))
);
create index competence_person on competence (person_id);

-- person_id null: the body itself, or a body related to it.
create table tie (
  id uuid primary key,
  person_id uuid references person,
  client_id uuid not null references client,
  kind text not null check (kind in ('EMPLOYMENT', 'CONSULTANCY', 'TRAINING', 'INTERNAL_AUDIT', 'FINANCIAL_INTEREST',
    'FAMILY', 'OTHER')),
  since date not null,
  ended date check (ended >= since),
  statement text not null check (statement <> ''),
  recorded_by uuid not null references person,
  recorded_on date not null,
  end_recorded_by uuid references person,
  end_recorded_on date,
  end_reason text check (end_reason <> ''),
  version integer not null,
  check ((end_recorded_by is null) = (end_recorded_on is null) and (end_recorded_by is null) = (end_reason is null)),
  check (end_recorded_by is null or ended is not null)
);
create index tie_client on tie (client_id, id);
create index tie_person on tie (person_id);

-- A tie names a client but is the body's own record: no client ever reads it.
alter table tie enable row level security;
alter table tie force row level security;
create policy body on tie to assay_body using (true) with check (true);

grant select, insert on competence, tie to assay_body;
grant update (ended_on, end_recorded_by, end_recorded_on, end_reason, version) on competence to assay_body;
grant update (ended, end_recorded_by, end_recorded_on, end_reason, version) on tie to assay_body;
