-- Since when somebody is awaited about the time that an audit showed, as lists need it: from the release of its report on, where
-- nobody has looked. Reports that were released before looks were kept wait as well.
alter table audit add column look_since date;
-- the owner of the table is bound by its policies as well
alter table audit no force row level security;
update audit set look_since = told.released
from (
  select (one ->> 'id')::uuid as id, (one ->> 'releasedOn')::date as released
  from certification c, jsonb_array_elements(c.facts::jsonb -> 'audits') one
  where c.facts is not null and one ->> 'standing' in ('REPORTED', 'REVIEWED') and not one ? 'timeLook'
) told
where told.id = audit.id;
alter table audit force row level security;
