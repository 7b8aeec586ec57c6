-- Roles come from db/roles.sql, run once by a database administrator. This file runs as assay_owner.
-- assay_app signs in and owns nothing; it acts as assay_client, assay_body or assay_public, one transaction at a time.

-- People and who signs in as whom -------------------------------------------------------------------------------

create table person (
  id uuid primary key,
  name text not null check (name = btrim(name) and length(name) between 1 and 200),
  version integer not null
);

create table sign_in (
  subject text primary key check (length(subject) between 1 and 200),
  username text not null check (length(username) between 1 and 200),
  person_id uuid not null references person,
  linked_by uuid not null references person,
  linked_on date not null
);
create index sign_in_person on sign_in (person_id);

create table client (
  id uuid primary key,
  name text not null check (name = btrim(name) and length(name) between 1 and 300),
  country text not null check (country ~ '^[A-Z]{2}$'),
  version integer not null
);
create unique index client_name on client (lower(name));

create table membership (
  id uuid primary key,
  client_id uuid not null references client,
  person_id uuid not null references person,
  since date not null,
  until date check (until > since),
  unique (client_id, person_id)
);
create index membership_client on membership (client_id, id);
create index membership_person on membership (person_id);

-- The certification file ----------------------------------------------------------------------------------------

create sequence file_number;
create sequence certificate_number;

create table certification (
  id uuid primary key,
  client_id uuid not null references client,
  reference text not null unique,
  standard text not null check (standard in ('AIMS', 'ISMS', 'QMS')),
  scope text not null check (length(scope) between 1 and 2000),
  agreement_reference text,
  agreement_signed_on date,
  agreement_ended_on date check (agreement_ended_on >= agreement_signed_on),
  last_day_of_stage_2 date not null,
  refused_on date,
  granted_on date,
  valid_from date check (valid_from >= granted_on),
  valid_until date check (valid_until >= valid_from),
  withdrawn_on date check (withdrawn_on >= granted_on),
  opened_on date not null,
  happenings integer not null check (happenings > 0),
  version integer not null,
  unique (client_id, id),
  check ((agreement_reference is null) = (agreement_signed_on is null)),
  check ((granted_on is null) = (valid_from is null) and (valid_from is null) = (valid_until is null)),
  check (refused_on is null or granted_on is null),
  -- at most one certification of a client and standard is in force on a day
  exclude using gist (client_id with =, standard with =,
    daterange(valid_from, least(valid_until, withdrawn_on - 1), '[]') with &&)
    where (valid_from is not null and (withdrawn_on is null or withdrawn_on > valid_from))
);
create index certification_client on certification (client_id, id);

create table participation (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  person_id uuid not null references person,
  part text not null check (part in
    ('LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT', 'TRAINEE', 'TECHNICAL_REVIEWER', 'APPLICATION_REVIEWER')),
  unique (certification_id, person_id, part),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index participation_client on participation (client_id, id);

create table finding (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  reference text not null,
  grade text not null check (grade in ('MAJOR', 'MINOR')),
  standing text not null check (standing in ('RAISED', 'PLAN_ACCEPTED', 'VERIFIED')),
  requirement text not null,
  statement text not null,
  verified_by uuid references person,
  verified_on date,
  unique (client_id, id),
  unique (certification_id, reference),
  check ((standing = 'VERIFIED') = (verified_by is not null and verified_on is not null)),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index finding_client on finding (client_id, id);

-- What was said each time something was done about a finding; nothing here is ever written over.
create table finding_word (
  id uuid primary key,
  client_id uuid not null,
  finding_id uuid not null,
  move text not null check (move in ('ACCEPT_PLAN', 'VERIFY')),
  happened_on date not null,
  recorded_on date not null,
  recorded_by uuid not null references person,
  evidence text not null check (evidence <> ''),
  late_entry text,
  unique (finding_id, move),
  foreign key (client_id, finding_id) references finding (client_id, id)
);
create index finding_word_client on finding_word (client_id, id);

create table suspension (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  since date not null,
  lifted date check (lifted >= since),
  ground text not null,
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index suspension_client on suspension (client_id, id);
create index suspension_certification on suspension (certification_id);
create unique index suspension_lasting on suspension (certification_id) where lifted is null;

create table decision (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  standing text not null check (standing in ('REQUESTED', 'DECIDED', 'SET_ASIDE')),
  verb text not null check (verb in ('GRANT', 'REFUSE', 'SUSPEND', 'LIFT_SUSPENSION', 'WITHDRAW')),
  requested_by uuid not null references person,
  requested_on date not null,
  request text not null,
  decided_by uuid references person,
  decided_on date check (decided_on >= requested_on),
  reason text check (reason <> ''),
  ground text,
  ground_words text,
  unique (client_id, id),
  check ((standing = 'DECIDED') = (decided_by is not null and decided_on is not null and reason is not null)),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index decision_client on decision (client_id, id);
create index decision_certification on decision (certification_id, id);
create unique index decision_open on decision (certification_id) where standing = 'REQUESTED';

-- What a decider answered for (attested) or departed from (waived), in the decider's words.
create table decision_word (
  id uuid primary key,
  client_id uuid not null,
  decision_id uuid not null,
  kind text not null check (kind in ('ATTESTED', 'WAIVED')),
  rule text not null,
  words text not null,
  unique (decision_id, kind, rule),
  foreign key (client_id, decision_id) references decision (client_id, id)
);
create index decision_word_client on decision_word (client_id, id);

-- The second wall behind DEC-01: whoever audited, or verified a finding, is not the decider.
create function decider_did_not_audit() returns trigger language plpgsql as $$
begin
  if exists (select from participation p where p.certification_id = new.certification_id
               and p.person_id = new.decided_by
               and p.part in ('LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT', 'TRAINEE'))
     or exists (select from finding f where f.certification_id = new.certification_id
               and f.verified_by = new.decided_by) then
    raise exception 'the decider took part in the audit' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger decider_did_not_audit before insert or update of decided_by on decision
  for each row when (new.decided_by is not null) execute function decider_did_not_audit();

create table certificate_document (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  number text not null,
  revision integer not null check (revision > 0),
  issued_on date not null,
  unique (number, revision),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index certificate_document_client on certificate_document (client_id, id);
create index certificate_document_certification on certificate_document (certification_id);
create unique index certificate_document_first on certificate_document (number) where revision = 1;

-- What anybody may read, written in the transaction of the act; no client_id, no row-level security.
create table public_certificate (
  number text primary key,
  certification_id uuid not null unique,
  holder text not null,
  country text not null,
  standard text not null,
  scope text not null,
  revision integer not null,
  granted_on date not null,
  valid_from date not null,
  valid_until date not null,
  suspended_from date,
  withdrawn_on date,
  standing_since date not null
);
create index public_certificate_holder on public_certificate (lower(holder) text_pattern_ops);

-- The journal: append-only, one hash chain per stream -----------------------------------------------------------

create table journal (
  stream uuid not null,
  seq integer not null check (seq > 0),
  client_id uuid,
  at timestamptz not null,
  recorded_on date not null,
  prev text not null,
  hash text not null,
  body text not null,
  primary key (stream, seq)
);
create index journal_client on journal (client_id, stream);
create index journal_recorded on journal (recorded_on);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'restrict_violation';
end $$;
create trigger journal_append_only before update or delete on journal
  for each row execute function journal_is_append_only();
create trigger journal_no_truncate before truncate on journal
  for each statement execute function journal_is_append_only();

-- A deed is done once: the first row with a person's key wins, and keeps the answer.
create table idempotency (
  person_id uuid not null references person,
  key text not null check (length(key) between 1 and 200),
  request_hash text not null,
  answer text,
  at timestamptz not null,
  primary key (person_id, key)
);

-- Who may read and write what -------------------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array['client', 'membership', 'certification', 'participation', 'finding', 'suspension', 'decision',
                           'decision_word', 'finding_word', 'certificate_document', 'journal'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy body on %I to assay_body using (true) with check (true)', t);
    execute format('grant select, insert on %I to assay_body', t);
  end loop;
  foreach t in array array['membership', 'certification', 'finding', 'suspension', 'certificate_document'] loop
    execute format($p$create policy own on %I for select to assay_client
      using (client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]))$p$, t);
    execute format('grant select on %I to assay_client', t);
  end loop;
end $$;
create policy own on client for select to assay_client
  using (id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
grant select on client to assay_client;

grant update on client, membership, certification, finding, suspension, decision to assay_body;
grant select, insert, update on person, public_certificate, idempotency to assay_body;
grant select, insert on sign_in to assay_body;
grant usage on sequence file_number, certificate_number to assay_body;
grant select on public_certificate to assay_client, assay_public;

-- Who signs in is looked up before any role is taken; the owner needs eyes for it.
create policy sign_in_lookup on membership for select to assay_owner using (true);
create function who_signs_in(asked text, today date)
returns table (person_id uuid, name text, clients uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name,
         coalesce((select array_agg(m.client_id) from membership m
                   where m.person_id = p.id and m.since <= today and (m.until is null or m.until > today)), '{}')
  from sign_in s join person p on p.id = s.person_id
  where s.subject = asked
$$;
revoke execute on function who_signs_in(text, date) from public;
grant execute on function who_signs_in(text, date) to assay_app;

-- The last day that was journaled: a start with an earlier calendar is refused.
create policy last_day on journal for select to assay_owner using (true);
create function last_journaled_day() returns date
language sql stable security definer set search_path = public, pg_temp as $$
  select max(recorded_on) from journal
$$;
revoke execute on function last_journaled_day() from public;
grant execute on function last_journaled_day() to assay_app;
