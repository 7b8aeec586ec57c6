-- Audits of several visits, teams that the client is told of, and letters between client and body.

alter table audit
  drop constraint audit_standing_check,
  add check (standing in ('PROGRAMMED', 'SCHEDULED', 'OBJECTED', 'CONFIRMED', 'PLANNED', 'IN_PROGRESS', 'ADJOURNED',
    'CONDUCTED', 'REPORTED', 'REVIEWED', 'TERMINATED', 'CANCELLED'));

-- Somebody comes to some of the visits of an audit; nobody is in two places on one day, of one audit or of two.
alter table booking
  drop constraint booking_pkey,
  add primary key (audit_id, person_id, first_day);

-- A team that was proposed and then proposed otherwise has taken no part.
grant delete on participation to assay_body;

-- The client is told who is to audit it (ISO/IEC 17021-1, 9.2.3.5), and no other name of the body's people.
create policy team_is_told on participation for select to assay_owner using (true);
create function team_told(file uuid)
returns table (person_id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.id, p.name
  from participation t join person p on p.id = t.person_id
  where t.certification_id = file
    and t.part in ('LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT', 'TRAINEE')
    and t.client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[])
$$;
revoke execute on function team_told(uuid) from public;
grant execute on function team_told(uuid) to assay_client;

-- What client and body write to each other, as lists need it; the words are in the records of deeds.
create table letter (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  standing text not null check (standing in ('AWAITS_CLIENT', 'AWAITS_BODY', 'ANSWERED', 'CLOSED')),
  subject text not null check (subject <> ''),
  due_on date,
  unique (client_id, id),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index letter_client on letter (client_id, id);
create index letter_certification on letter (certification_id);
alter table letter enable row level security;
alter table letter force row level security;
create policy body on letter to assay_body using (true) with check (true);
create policy own on letter for select to assay_client
  using (client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
grant select, insert, update on letter to assay_body;
grant select on letter to assay_client;
