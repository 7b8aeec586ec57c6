-- Special audits at short notice and unannounced. Of an unannounced audit its client is told nothing before it begins, and no
-- query with a client's eyes finds it: not the audit, not the file's document, not what was typed about it, and no paper.
alter table audit
  add column announcement text check (announcement in ('SHORT_NOTICE', 'UNANNOUNCED')),
  add column untold boolean not null default false,
  add check (announcement = 'UNANNOUNCED' or not untold);
drop policy own on audit;
create policy own on audit for select to assay_client
  using (not untold and client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));

-- The audits that the document of a file leaves out, for the body alone. A client may ask and finds nothing.
create table untold (
  certification_id uuid primary key,
  client_id uuid not null,
  audits text not null,
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index untold_client on untold (client_id, certification_id);
alter table untold enable row level security;
alter table untold force row level security;
create policy body on untold to assay_body using (true) with check (true);
grant select, insert, update, delete on untold to assay_body;
grant select on untold to assay_client;

-- Whether a client may hear of what something is about; asked with the owner's eyes, since the client's do not see why not.
create policy untold_is_found on audit for select to assay_owner using (true);
create function is_told(subject uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (select from audit a where a.id = subject and a.untold)
$$;
revoke execute on function is_told(uuid) from public;
grant execute on function is_told(uuid) to assay_client;

drop policy own on deed_record;
create policy own on deed_record for select to assay_client
  using (audience = 'CLIENT' and client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[])
    and is_told(subject));
drop policy own on paper;
create policy own on paper for select to assay_client
  using (audience = 'CLIENT' and client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[])
    and is_told(subject));

create or replace function team_told(file uuid)
returns table (person_id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.id, p.name
  from participation t join person p on p.id = t.person_id
  where t.certification_id = file
    and t.part in ('LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT', 'TRAINEE')
    and t.client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[])
    and (t.audit_id is null or is_told(t.audit_id))
$$;

-- Who safeguards impartiality is a competence as well, by which mail finds her.
alter table competence
  drop constraint competence_function_check,
  add constraint competence_function_check check (function in ('APPLICATION_REVIEW', 'PROGRAMME', 'LEADING', 'AUDITING',
    'EXPERTISE', 'REPORT_REVIEW', 'DECISION', 'IMPARTIALITY'));
