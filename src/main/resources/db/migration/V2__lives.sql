-- The file from its application on: what rules look at is one document; rows beside it serve lists, constraints and eyes.

alter table certification
  add column facts text,
  add column application text not null default 'AGREED' check (application in ('DRAFT', 'SUBMITTED', 'ON_HOLD',
    'RETURNED', 'ACCEPTED', 'OFFERED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
  alter column last_day_of_stage_2 drop not null,
  drop constraint certification_scope_check,
  add check (length(scope) <= 2000);
alter table certification alter column application drop default;
comment on column certification.facts is 'The certification file as rules read it; null until a file of before is first written.';

-- Audits as lists and constraints need them.
create table audit (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  kind text not null check (kind in ('STAGE_1', 'STAGE_2')),
  standing text not null check (standing in ('PROGRAMMED', 'SCHEDULED', 'OBJECTED', 'CONFIRMED', 'PLANNED',
    'IN_PROGRESS', 'CONDUCTED', 'REPORTED', 'REVIEWED', 'TERMINATED', 'CANCELLED')),
  first_day date,
  last_day date check (last_day >= first_day),
  unique (client_id, id),
  check ((first_day is null) = (last_day is null)),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index audit_client on audit (client_id, id);
create index audit_certification on audit (certification_id);

-- Who is booked when: nobody is in two audits on one day.
create table booking (
  audit_id uuid not null,
  client_id uuid not null,
  person_id uuid not null references person,
  part text not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  primary key (audit_id, person_id),
  foreign key (client_id, audit_id) references audit (client_id, id),
  constraint nobody_is_booked_twice exclude using gist (person_id with =, daterange(first_day, last_day, '[]') with &&)
);
create index booking_client on booking (client_id, audit_id);

alter table finding
  add column audit_id uuid,
  add column raised_on date,
  add column due_on date,
  drop constraint finding_standing_check,
  add check (standing in ('RAISED', 'ANSWERED', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'IMPLEMENTED', 'VERIFIED', 'WITHDRAWN'));

alter table decision
  drop constraint decision_standing_check,
  add check (standing in ('REQUESTED', 'INFORMATION_ASKED', 'DECIDED', 'SET_ASIDE'));
drop index decision_open;
create unique index decision_open on decision (certification_id) where standing in ('REQUESTED', 'INFORMATION_ASKED');

-- What was typed in each deed on a file, kept whole and never written over; the journal keeps none of these words.
create table deed_record (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  subject uuid not null,
  made uuid,
  deed text not null,
  audience text not null check (audience in ('CLIENT', 'BODY', 'TEAM')),
  content text not null,
  recorded_by uuid not null references person,
  happened_on date not null,
  recorded_on date not null,
  unique (client_id, id),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index deed_record_client on deed_record (client_id, id);
create index deed_record_certification on deed_record (certification_id, deed, id);
create trigger deed_record_stays before update on deed_record
  for each row execute function journal_is_append_only();

-- The owner sees no row of these tables; to carry them over it needs eyes for a moment.
alter table finding_word no force row level security;
alter table finding no force row level security;
insert into deed_record
select w.id, w.client_id, f.certification_id, w.finding_id, null, 'FindingMove.' || w.move, 'BODY',
       json_build_object('on', w.happened_on, 'evidence', w.evidence,
                         'waivers', json_build_object('ENTERED_IN_TIME', coalesce(w.late_entry, '')))::text,
       w.recorded_by, w.happened_on, w.recorded_on
from finding_word w join finding f on f.id = w.finding_id;
alter table finding force row level security;
drop table finding_word;

do $$
declare t text;
begin
  foreach t in array array['audit', 'booking', 'deed_record'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy body on %I to assay_body using (true) with check (true)', t);
    execute format('grant select, insert on %I to assay_body', t);
  end loop;
end $$;
create policy own on audit for select to assay_client
  using (client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
create policy own on deed_record for select to assay_client
  using (audience = 'CLIENT' and client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
grant select on audit, deed_record to assay_client;
grant update on audit to assay_body;
grant update, delete on booking to assay_body;
grant update on certificate_document to assay_body;
