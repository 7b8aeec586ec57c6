-- What one person has typed into a form and not sent yet: no fact, no record, in no journal; it goes when the form is sent.
-- Each row is one person's alone, also among the readers of one kind.
create table kept_form (
  person_id uuid not null references person,
  address text not null check (length(address) <= 300),
  fields text not null check (length(fields) <= 400000),
  seen text not null default '',
  kept_at timestamptz not null,
  primary key (person_id, address)
);
alter table kept_form enable row level security;
alter table kept_form force row level security;
create policy own on kept_form to assay_body
  using (person_id = nullif(current_setting('assay.person', true), '')::uuid)
  with check (person_id = nullif(current_setting('assay.person', true), '')::uuid);
grant select, insert, update, delete on kept_form to assay_body;

-- A decision that was typed before a fresh sign-in is kept like any other form.
drop table decision_draft;
