-- A look of before that took fewer days than the method comes to, and that nobody else has approved, counts no more: whoever may
-- approve it is told so in the list of what waits.
-- the owner of the table is bound by its policies as well
alter table audit no force row level security;
update audit set look_since = told.looked
from (
  select (one ->> 'id')::uuid as id, (one -> 'timeLook' ->> 'on')::date as looked
  from certification c, jsonb_array_elements(c.facts::jsonb -> 'audits') one
  where c.facts is not null
    and one ->> 'standing' in ('CONDUCTED', 'REPORTED', 'REVIEWED')
    and (one #>> '{timeLook,now,stage1}')::int + (one #>> '{timeLook,now,stage2}')::int
      < (one #>> '{timeLook,now,bounds,least}')::int
    and one #>> '{timeLook,now,approvedBy}' is null
) told
where told.id = audit.id and audit.look_since is null;
alter table audit force row level security;
