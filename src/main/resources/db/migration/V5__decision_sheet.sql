-- What a decision maker was shown when she decided, as canonical JSON; its hash is journaled with the decision.
create table decision_sheet (
  decision_id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  kept_on date not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  content text not null,
  foreign key (client_id, decision_id) references decision (client_id, id),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index decision_sheet_client on decision_sheet (client_id, decision_id);
create trigger decision_sheet_stays before update on decision_sheet
  for each row execute function journal_is_append_only();
alter table decision_sheet enable row level security;
alter table decision_sheet force row level security;
create policy body on decision_sheet to assay_body using (true) with check (true);
grant select, insert on decision_sheet to assay_body;
