-- What a client was called before its certificate bore another name: its certification goes on, and it is found by either.
create table former_name (
  id uuid primary key,
  client_id uuid not null references client,
  name text not null,
  name_key text not null,
  until_on date not null,
  unique (client_id, id)
);
comment on column former_name.name_key is 'What org.assay.file.Naming makes of it.';
comment on column former_name.until_on is 'The day on which a certificate was issued to another name.';
create index former_name_namesakes on former_name (name_key);
alter table former_name enable row level security;
alter table former_name force row level security;
create policy body on former_name to assay_body using (true) with check (true);
create policy own on former_name for select to assay_client
  using (client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
grant select, insert on former_name to assay_body;
grant select on former_name to assay_client;
