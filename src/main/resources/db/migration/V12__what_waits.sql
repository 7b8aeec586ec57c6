-- What waits on a file, as lists need it: a certificate proof, a condition of the application review, a change of an audit that
-- the client has to agree to, more time that is asked for. And the Stage 2 that can no longer carry a certification.

alter table certification
  add column document text check (document in ('NONE', 'PROOF', 'APPROVED', 'OBJECTED', 'ISSUED')),
  add column conditions_open boolean not null default false;
update certification set document = facts::jsonb -> 'paper' ->> 'standing' where facts is not null;

alter table audit
  drop constraint audit_standing_check,
  add check (standing in ('PROGRAMMED', 'SCHEDULED', 'OBJECTED', 'CONFIRMED', 'PLANNED', 'IN_PROGRESS', 'ADJOURNED',
    'CONDUCTED', 'REPORTED', 'REVIEWED', 'TERMINATED', 'EXHAUSTED', 'CANCELLED')),
  add column change_awaits text check (change_awaits in ('CLIENT', 'BODY'));
update audit set change_awaits = case when (a ->> 'objects')::boolean then 'BODY' else 'CLIENT' end
from (
  select (one ->> 'id')::uuid as id, one -> 'consent' as a, (one ->> 'revision')::int as revision
  from certification c, jsonb_array_elements(c.facts::jsonb -> 'audits') one
  where c.facts is not null and one ->> 'standing' in ('IN_PROGRESS', 'ADJOURNED') and one ? 'consent'
) told
where told.id = audit.id and ((a ->> 'objects')::boolean or (a ->> 'revision')::int < told.revision);

alter table finding
  drop constraint finding_standing_check,
  add check (standing in ('RAISED', 'ANSWERED', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'IMPLEMENTED', 'VERIFIED', 'WITHDRAWN',
    'SUPERSEDED')),
  add column asks_for_time boolean not null default false,
  add column objected boolean not null default false;
update finding set asks_for_time = told.asked is not null, objected = told.objected
from (
  select (one ->> 'id')::uuid as id, one -> 'terms' ->> 'asked' as asked,
    coalesce((one -> 'terms' ->> 'objected')::boolean, false) as objected
  from certification c, jsonb_array_elements(c.facts::jsonb -> 'findings') one
  where c.facts is not null
) told
where told.id = finding.id;
