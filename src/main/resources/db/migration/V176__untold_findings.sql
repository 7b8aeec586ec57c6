-- A nonconformity is the team's until its client is told of it: no query with a client's eyes finds it before, nor one that was
-- dropped: not the nonconformity, not the file's document, not what was typed about it, and no paper.
alter table finding
  drop constraint finding_standing_check,
  add check (standing in ('UNTOLD', 'RAISED', 'ANSWERED', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'IMPLEMENTED', 'VERIFIED',
    'WITHDRAWN', 'DROPPED', 'SUPERSEDED'));
drop policy own on finding;
create policy own on finding for select to assay_client
  using (standing not in ('UNTOLD', 'DROPPED')
    and client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));

-- Whether a client may hear of what something is about; asked with the owner's eyes, since the client's do not see why not.
create policy untold_is_found on finding for select to assay_owner using (true);
create or replace function is_told(subject uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (select from audit a where a.id = subject and a.untold)
    and not exists (select from finding f where f.id = subject and f.standing in ('UNTOLD', 'DROPPED'))
$$;

-- What raises a nonconformity is about its audit.
drop policy own on deed_record;
create policy own on deed_record for select to assay_client
  using (audience = 'CLIENT' and client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[])
    and is_told(subject) and is_told(made));
