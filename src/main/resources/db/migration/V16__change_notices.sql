-- Changes that clients tell of, as lists need them; the words are in the records of deeds.
create table change_notice (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  standing text not null check (standing in ('TOLD', 'TRIAGED', 'APPLIED', 'ACCEPTED', 'IN_EFFECT', 'CLOSED')),
  kind text not null check (kind in ('LEGAL', 'MANAGEMENT', 'CONTACT', 'OPERATIONS', 'AI_SYSTEMS', 'SYSTEM', 'EXTENSION')),
  told_on date not null,
  unique (client_id, id),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index change_notice_client on change_notice (client_id, id);
create index change_notice_certification on change_notice (certification_id);
create index change_notice_waits on change_notice (told_on) where standing in ('TOLD', 'APPLIED');
alter table change_notice enable row level security;
alter table change_notice force row level security;
create policy body on change_notice to assay_body using (true) with check (true);
create policy own on change_notice for select to assay_client
  using (client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
grant select, insert, update on change_notice to assay_body;
grant select on change_notice to assay_client;
