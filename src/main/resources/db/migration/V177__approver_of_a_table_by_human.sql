-- Whoever proposed a table approves it under no other entry of hers either.
create or replace function approver_did_not_propose() returns trigger language plpgsql as $$
begin
  if exists (select from audit_time_table t
      join person p on p.id = t.proposed_by
      join person a on a.id = new.approved_by
      where t.id = new.table_id and coalesce(p.same_as, p.id) = coalesce(a.same_as, a.id)) then
    raise exception 'Whoever proposed a table does not approve it';
  end if;
  return new;
end
$$;
