-- Who took part in what the next decision about a file rests on. The rules say who that is; the register keeps it whenever a
-- file is kept, and the second wall behind DEC-01 compares persons without knowing why somebody is among them.
create table took_part (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  person_id uuid not null references person,
  how text not null check (how <> ''),
  subject_id uuid,
  unique nulls not distinct (certification_id, person_id, how, subject_id),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index took_part_client on took_part (client_id, id);
comment on column took_part.subject_id is 'The audit or the nonconformity.';

alter table took_part enable row level security;
create policy body on took_part to assay_body using (true) with check (true);
grant select, insert, delete on took_part to assay_body;

alter table decision add column by_another boolean not null default true;
comment on column decision.by_another is 'Whether whoever took part in what it rests on does not decide; only the rules know where she may.';

-- What the database worked out by itself up to now is kept as what it was.
alter table certification no force row level security;
alter table decision no force row level security;
alter table audit no force row level security;
alter table participation no force row level security;
alter table finding no force row level security;
update decision set by_another = false where verb = 'MAINTAIN';
with begun as (
  select d.certification_id as file, d.decided_on as day from decision d
    where d.standing = 'DECIDED' and d.verb in ('GRANT', 'GRANT_PART', 'RENEW', 'RESTORE', 'GRANT_ANEW')
  union
  select c.id, unnest(array[c.granted_on, c.brought_forward_cycle]) from certification c where c.brought_forward_on is not null),
basis as (
  select c.id as file,
    exists (select from begun b where b.file = c.id) as granted,
    (select max(b.day) from begun b where b.file = c.id and exists (select from audit a
      where a.certification_id = c.id and audit_has_begun(a.standing)
        and (a.standing in ('IN_PROGRESS', 'ADJOURNED') or a.last_day > b.day))) as since
  from certification c)
insert into took_part (id, client_id, certification_id, person_id, how, subject_id)
  select gen_random_uuid(), p.client_id, p.certification_id, p.person_id, 'AUDITED', p.audit_id
    from (select distinct client_id, certification_id, person_id, audit_id from participation
          where part in ('LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT', 'TRAINEE')) p
    join basis b on b.file = p.certification_id left join audit a on a.id = p.audit_id
    where a.id is null
      or (not b.granted and a.kind in ('STAGE_1', 'STAGE_2') and a.standing <> 'CANCELLED')
      or (audit_has_begun(a.standing)
        and (a.standing in ('IN_PROGRESS', 'ADJOURNED') or b.since is null or a.last_day > b.since))
  union all
  select gen_random_uuid(), f.client_id, f.certification_id, f.verified_by, 'VERIFIED', f.id
    from finding f join basis b on b.file = f.certification_id
    where f.verified_by is not null and (b.since is null or f.verified_on > b.since)
  union all
  select gen_random_uuid(), v.client_id, v.file, v.person, 'VISITED', v.finding
    from (select distinct c.client_id, c.id as file, (f ->> 'id')::uuid as finding, (u -> 'by' ->> 'id')::uuid as person
          from certification c join basis b on b.file = c.id,
            jsonb_array_elements(coalesce(c.facts::jsonb -> 'findings', '[]')) f,
            jsonb_array_elements(coalesce(f -> 'course' -> 'followUps', '[]')) u
          where b.since is null or (u ->> 'day')::date > b.since) v;
alter table certification force row level security;
alter table decision force row level security;
alter table audit force row level security;
alter table participation force row level security;
alter table finding force row level security;
alter table took_part force row level security;
drop function audit_has_begun(text);

create or replace function decider_did_not_audit() returns trigger language plpgsql as $$
begin
  if new.by_another and exists (select from took_part t
      where t.certification_id = new.certification_id and t.person_id = new.decided_by) then
    raise exception 'the decider took part in the audit' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- A membership ends, and may begin anew. Once its end is recorded nothing is seen by it, whichever day it
-- ended on. Why it ended is not for the client to read.
alter table membership
  add column ended_by uuid references person,
  add column ended_on date,
  add column end_reason text check (end_reason <> ''),
  add check ((ended_by is null) = (ended_on is null) and (ended_by is null) = (end_reason is null)),
  add check (ended_by is null or until is not null),
  drop constraint membership_client_id_person_id_key;
create unique index membership_lasts on membership (client_id, person_id) where ended_on is null;
comment on column membership.until is 'The first day on which she is a member no longer.';
comment on column membership.ended_on is 'The day on which the end was recorded.';
revoke select on membership from assay_client;
grant select (id, client_id, person_id, since, until) on membership to assay_client;

-- So does a sign-in; from then on nobody stands behind it.
alter table sign_in
  add column ended_on date,
  add column ended_by uuid references person,
  add column end_reason text check (end_reason <> ''),
  add check ((ended_by is null) = (ended_on is null) and (ended_by is null) = (end_reason is null));
grant update on sign_in to assay_body;

create or replace function who_signs_in(asked text, today date)
returns table (person_id uuid, name text, clients uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name,
         coalesce((select array_agg(m.client_id) from membership m
                   where m.person_id = p.id and m.since <= today and (m.until is null or m.until > today)
                   and m.ended_on is null), '{}')
  from sign_in s join person p on p.id = s.person_id
  where s.subject = asked and s.ended_on is null
$$;
