-- Who looked at the time again where another person is to approve the days, and whether a file has days at all: so that the first page
-- of whoever is awaited reads rows and no files.
alter table audit add column look_by uuid;
alter table certification add column timed boolean not null default false;
-- the owner of the tables is bound by their policies as well
alter table audit no force row level security;
alter table certification no force row level security;
update audit set look_by = told.who
from (
  select (one ->> 'id')::uuid as id, (one #>> '{timeLook,by,id}')::uuid as who
  from certification c, jsonb_array_elements(c.facts::jsonb -> 'audits') one
  where c.facts is not null and one ? 'timeLook'
) told
where told.id = audit.id and audit.look_since is not null;
update certification set timed = true
where facts is not null and facts::jsonb #> '{application,time}' is not null
  and facts::jsonb #> '{application,time}' <> 'null'::jsonb;
alter table audit force row level security;
alter table certification force row level security;
