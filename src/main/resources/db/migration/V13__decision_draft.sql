-- What a decision maker had typed when she was sent to sign in again: no fact, in no journal, and read by nobody else.
create table decision_draft (
  certification_id uuid not null references certification,
  verb text not null,
  person_id uuid not null references person,
  fields text not null check (length(fields) <= 400000),
  saved_on date not null,
  primary key (certification_id, verb, person_id)
);
alter table decision_draft enable row level security;
alter table decision_draft force row level security;
create policy body on decision_draft to assay_body using (true) with check (true);
grant select, insert, update, delete on decision_draft to assay_body;
