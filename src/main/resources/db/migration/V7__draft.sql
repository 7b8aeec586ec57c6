-- What a client has typed and not sent yet: no fact, no record, and in no journal; it goes when the form is sent.
create table draft (
  certification_id uuid not null,
  deed text not null,
  subject uuid not null,
  client_id uuid not null,
  fields text not null check (length(fields) <= 400000),
  saved_by uuid not null references person,
  saved_on date not null,
  primary key (certification_id, deed, subject),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index draft_client on draft (client_id, certification_id);
alter table draft enable row level security;
alter table draft force row level security;
create policy body on draft to assay_body using (true) with check (true);
create policy own on draft for select to assay_client
  using (client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
grant select, insert, update, delete on draft to assay_body;
grant select on draft to assay_client;
