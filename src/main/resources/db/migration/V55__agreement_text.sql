-- The text of an agreement, as it was offered and perhaps signed: written with the offer, never over.

create table agreement_text (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  drawn_up_on date not null,
  content text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index agreement_text_client on agreement_text (client_id, id);
create index agreement_text_certification on agreement_text (certification_id, id);
create trigger agreement_text_stays before update or delete on agreement_text
  for each row execute function journal_is_append_only();
alter table agreement_text enable row level security;
alter table agreement_text force row level security;
create policy body on agreement_text to assay_body using (true) with check (true);
create policy own on agreement_text for select to assay_client
  using (client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
grant select, insert on agreement_text to assay_body;
grant select on agreement_text to assay_client;

alter table paper
  drop constraint paper_kind_check,
  add check (kind in ('CERTIFICATE', 'AUDIT_REPORT', 'STAGE_1_REPORT', 'AUDIT_PLAN', 'TEAM_NOTIFICATION', 'APPOINTMENT',
    'TIME_WORKSHEET', 'NONCONFORMITY_SHEET', 'NONCONFORMITY_RECORD', 'DECISION_FILE', 'DECISION_LETTER', 'SUSPENSION_LETTER',
    'LIFTING_LETTER', 'WITHDRAWAL_LETTER', 'APPLICATION_LETTER', 'AGREEMENT'));
