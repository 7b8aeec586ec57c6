-- What somebody writes who has no sign-in yet: read by the body alone. It names a person, and is no part of any journal.
create sequence enquiry_number;
create table enquiry (
  id uuid primary key,
  reference text not null unique,
  sent_key text not null unique check (length(sent_key) <= 200),
  organisation text not null check (length(organisation) <= 300),
  country char(2) not null,
  contact text not null check (length(contact) <= 200),
  email text not null check (length(email) <= 254),
  people int not null check (people between 1 and 1000000),
  ai_use text not null check (length(ai_use) <= 2000),
  wanted_on date,
  received_on date not null,
  received_at timestamptz not null,
  client_id uuid references client,
  closed_why text,
  answered_by uuid references person,
  answered_on date,
  version int not null default 0,
  -- it is open, or a client came of it, or it was closed for a reason
  check (answered_on is null = (client_id is null and closed_why is null)),
  check (client_id is null or closed_why is null),
  check (answered_on is null = (answered_by is null))
);
create index enquiry_open on enquiry (received_at) where answered_on is null;
create index enquiry_client on enquiry (client_id);
alter table enquiry enable row level security;
alter table enquiry force row level security;
create policy body on enquiry to assay_body using (true) with check (true);
grant select, insert, update on enquiry to assay_body;
grant usage on sequence enquiry_number to assay_body;
