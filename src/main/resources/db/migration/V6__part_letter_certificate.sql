-- A grant for a part, the letter of a decision, and the certificate as it is printed.

alter table decision
  drop constraint decision_verb_check,
  add check (verb in ('GRANT', 'GRANT_PART', 'REFUSE', 'SUSPEND', 'LIFT_SUSPENSION', 'WITHDRAW')),
  add column refused_part text check (refused_part <> '');

-- What a client is told of a decision, as JSON: written with the decision, never over.
create table decision_letter (
  decision_id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  written_on date not null,
  content text not null,
  foreign key (client_id, decision_id) references decision (client_id, id),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index decision_letter_client on decision_letter (client_id, decision_id);
create index decision_letter_certification on decision_letter (certification_id);
create trigger decision_letter_stays before update on decision_letter
  for each row execute function journal_is_append_only();
alter table decision_letter enable row level security;
alter table decision_letter force row level security;
create policy body on decision_letter to assay_body using (true) with check (true);
create policy own on decision_letter for select to assay_client
  using (client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
grant select, insert on decision_letter to assay_body;
grant select on decision_letter to assay_client;

-- All that a revision of a certificate says, as JSON; null for revisions of before that was kept.
alter table certificate_document add column content text;
alter table public_certificate
  add column address text,
  add column sites text,
  add column soa_version text,
  add column issued_on date;
