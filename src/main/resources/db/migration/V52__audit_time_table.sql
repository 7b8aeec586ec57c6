-- Tables of audit time that the body brings in from a licensed text: proposed by one person, approved by another, never over.

create table audit_time_table (
  id uuid primary key,
  since date not null,
  source text not null,
  licence text not null,
  content text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  invented boolean not null,
  proposed_by uuid not null references person (id),
  proposed_on date not null
);
create table audit_time_approval (
  table_id uuid primary key references audit_time_table (id),
  approved_by uuid not null references person (id),
  approved_on date not null
);
create function approver_did_not_propose() returns trigger language plpgsql as $$
begin
  if exists (select from audit_time_table where id = new.table_id and proposed_by = new.approved_by) then
    raise exception 'Whoever proposed a table does not approve it';
  end if;
  return new;
end
$$;
create trigger audit_time_approval_by_another before insert on audit_time_approval
  for each row execute function approver_did_not_propose();
create trigger audit_time_table_stays before update or delete on audit_time_table
  for each row execute function journal_is_append_only();
create trigger audit_time_approval_stays before update or delete on audit_time_approval
  for each row execute function journal_is_append_only();
alter table audit_time_table enable row level security;
alter table audit_time_table force row level security;
alter table audit_time_approval enable row level security;
alter table audit_time_approval force row level security;
create policy body on audit_time_table to assay_body using (true) with check (true);
create policy body on audit_time_approval to assay_body using (true) with check (true);
grant select, insert on audit_time_table, audit_time_approval to assay_body;
