-- Whether other days were determined after an audit than before, as the first page of a client needs it: of these files alone it
-- asks whether a change order waits.
alter table audit add column days_anew boolean not null default false;
-- the owner of the table is bound by its policies as well
alter table audit no force row level security;
update audit set days_anew = true
from (
  select (one ->> 'id')::uuid as id
  from certification c, jsonb_array_elements(c.facts::jsonb -> 'audits') one
  where c.facts is not null and one -> 'timeLook' ? 'now'
) told
where told.id = audit.id;
alter table audit force row level security;
