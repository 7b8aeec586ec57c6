-- A table of audit time that was proposed and is not to be approved: taken back by whoever proposed it, or refused by another.

create table audit_time_refusal (
  table_id uuid primary key references audit_time_table (id),
  refused_by uuid not null references person (id),
  refused_on date not null,
  reason text not null
);
create function refused_table_is_not_approved() returns trigger language plpgsql as $$
begin
  if exists (select from audit_time_approval where table_id = new.table_id) then
    raise exception 'An approved table is not refused';
  end if;
  return new;
end
$$;
create trigger audit_time_refusal_of_a_proposal before insert on audit_time_refusal
  for each row execute function refused_table_is_not_approved();
create trigger audit_time_refusal_stays before update or delete on audit_time_refusal
  for each row execute function journal_is_append_only();
alter table audit_time_refusal enable row level security;
alter table audit_time_refusal force row level security;
create policy body on audit_time_refusal to assay_body using (true) with check (true);
grant select, insert on audit_time_refusal to assay_body;
