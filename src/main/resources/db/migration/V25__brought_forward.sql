-- Certifications that ran before this register did: handed in as a portfolio by one person, each row read beside its source and
-- signed by another, and only then a file.
create table portfolio (
  id uuid primary key,
  source text not null check (source <> ''),
  scan text references blob,
  scan_name text check (scan_name <> ''),
  handed_in_by uuid not null references person,
  handed_in_on date not null,
  check ((scan is null) = (scan_name is null))
);
comment on column portfolio.source is 'Where the papers of before lie.';
comment on column portfolio.scan is 'These papers as one file; null where none was handed in.';

create table portfolio_row (
  portfolio_id uuid not null references portfolio,
  number integer not null check (number > 0),
  standing text not null check (standing in ('HANDED_IN', 'BROUGHT_FORWARD', 'RETURNED')),
  certificate text not null check (certificate <> ''),
  organisation text not null check (organisation <> ''),
  seal text not null check (seal ~ '^[0-9a-f]{64}$'),
  content text not null,
  decided_by uuid references person,
  decided_on date,
  words text check (words <> ''),
  certification_id uuid references certification,
  version integer not null,
  primary key (portfolio_id, number),
  check ((standing = 'HANDED_IN') = (decided_by is null) and (decided_by is null) = (decided_on is null)
    and (decided_by is null) = (words is null)),
  check ((standing = 'BROUGHT_FORWARD') = (certification_id is not null))
);
comment on column portfolio_row.words is 'What whoever signed saw, or why the row was returned.';
-- a certificate waits once, and is brought forward once
create unique index portfolio_row_certificate on portfolio_row (certificate) where standing <> 'RETURNED';
create unique index portfolio_row_certification on portfolio_row (certification_id);

-- What was handed in stays as it was; who read it writes beside it, once.
create function portfolio_row_stays() returns trigger language plpgsql as $$
begin
  if old.standing <> 'HANDED_IN'
     or (to_jsonb(new) - '{standing,decided_by,decided_on,words,certification_id,version}'::text[])
        <> (to_jsonb(old) - '{standing,decided_by,decided_on,words,certification_id,version}'::text[]) then
    raise exception 'what was handed in stays as it was' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger portfolio_row_stays before update on portfolio_row
  for each row execute function portfolio_row_stays();
create trigger portfolio_stays before update on portfolio
  for each row execute function journal_is_append_only();

do $$
declare t text;
begin
  foreach t in array array['portfolio', 'portfolio_row'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy body on %I to assay_body using (true) with check (true)', t);
    execute format('grant select, insert on %I to assay_body', t);
  end loop;
end $$;
grant update (standing, decided_by, decided_on, words, certification_id, version) on portfolio_row to assay_body;

alter table audit
  drop constraint audit_standing_check,
  add check (standing in ('PROGRAMMED', 'SCHEDULED', 'OBJECTED', 'CONFIRMED', 'PLANNED', 'IN_PROGRESS', 'ADJOURNED',
    'CONDUCTED', 'REPORTED', 'REVIEWED', 'TERMINATED', 'EXHAUSTED', 'CANCELLED', 'BROUGHT_FORWARD'));

alter table certification
  add column brought_forward_on date,
  add column brought_forward_cycle date,
  add check ((brought_forward_on is null) = (brought_forward_cycle is null));
comment on column certification.brought_forward_cycle is 'Day of the decision that the cycle began with which ran when it was brought forward.';

-- The second wall behind DEC-01, as before; a cycle can also have begun with a decision of before the register.
create or replace function decider_did_not_audit() returns trigger language plpgsql as $$
declare
  granted boolean;
  since date;
begin
  if new.verb = 'MAINTAIN' then
    return new;
  end if;
  with begun as (
    select d.decided_on as day from decision d
      where d.certification_id = new.certification_id and d.id <> new.id and d.standing = 'DECIDED'
        and d.verb in ('GRANT', 'GRANT_PART', 'RENEW', 'RESTORE', 'GRANT_ANEW')
    union
    select unnest(array[c.granted_on, c.brought_forward_cycle]) from certification c
      where c.id = new.certification_id and c.brought_forward_on is not null)
  select count(*) > 0, max(b.day) filter (where exists (select from audit a
      where a.certification_id = new.certification_id and audit_has_begun(a.standing)
        and (a.standing in ('IN_PROGRESS', 'ADJOURNED') or a.last_day > b.day)))
    into granted, since from begun b;
  if exists (select from participation p left join audit a on a.id = p.audit_id
               where p.certification_id = new.certification_id
               and p.person_id = new.decided_by
               and p.part in ('LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT', 'TRAINEE')
               and (a.id is null
                 or (not granted and a.kind in ('STAGE_1', 'STAGE_2') and a.standing <> 'CANCELLED')
                 or (audit_has_begun(a.standing)
                   and (a.standing in ('IN_PROGRESS', 'ADJOURNED') or since is null or a.last_day > since))))
     or exists (select from finding f where f.certification_id = new.certification_id
               and f.verified_by = new.decided_by and (since is null or f.verified_on > since)) then
    raise exception 'the decider took part in the audit' using errcode = 'check_violation';
  end if;
  return new;
end $$;
