-- Surveillance, recertification, and every decision of a cycle.

alter table audit
  drop constraint audit_kind_check,
  add check (kind in ('STAGE_1', 'STAGE_2', 'SURVEILLANCE', 'RECERTIFICATION', 'FOLLOW_UP', 'SPECIAL')),
  add column title text check (title <> ''),
  add column intended_for date;

alter table decision
  drop constraint decision_verb_check,
  add check (verb in ('GRANT', 'GRANT_PART', 'REFUSE', 'SUSPEND', 'LIFT_SUSPENSION', 'WITHDRAW', 'MAINTAIN', 'RENEW',
    'REFUSE_RENEWAL', 'RESTORE', 'GRANT_ANEW', 'EXTEND', 'REDUCE', 'SUSPEND_PART', 'LIFT_PART', 'END', 'TRANSFER_OUT'));

-- A suspension of a part leaves the rest in force.
alter table suspension add column part boolean not null default false;

-- Ended without a withdrawal: by the client, or by transfer to another body.
alter table certification
  add column ended_on date check (ended_on >= granted_on),
  add column transferred boolean not null default false,
  drop constraint certification_client_id_standard_daterange_excl,
  add constraint one_in_force exclude using gist (client_id with =, standard with =,
    daterange(valid_from, least(valid_until, withdrawn_on - 1, ended_on - 1), '[]') with &&)
    where (valid_from is not null and (withdrawn_on is null or withdrawn_on > valid_from)
      and (ended_on is null or ended_on > valid_from));

alter table public_certificate
  add column ended_on date,
  add column transferred boolean not null default false,
  add column suspended_part text check (suspended_part <> '');

-- Who took which part in which audit: a decision rests on the audits since the cycle began, not on all there ever were.
alter table participation
  add column audit_id uuid references audit,
  drop constraint participation_certification_id_person_id_part_key,
  add unique nulls not distinct (certification_id, person_id, part, audit_id);

-- The second wall behind DEC-01: the decider neither audited nor verified a finding in what the decision rests on. That
-- is the latest cycle in which an audit has begun; before the first grant it is both stages, begun or not. To maintain a
-- certification may rest on the leader's word (MNT-01), and is weighed by rules alone.
create function audit_has_begun(standing text) returns boolean language sql immutable as $$
  select standing not in ('PROGRAMMED', 'SCHEDULED', 'OBJECTED', 'CONFIRMED', 'PLANNED', 'CANCELLED')
$$;
grant execute on function audit_has_begun(text) to assay_app;

create or replace function decider_did_not_audit() returns trigger language plpgsql as $$
declare
  granted boolean;
  since date;
begin
  if new.verb = 'MAINTAIN' then
    return new;
  end if;
  select count(*) > 0, max(d.decided_on) filter (where exists (select from audit a
      where a.certification_id = new.certification_id and audit_has_begun(a.standing)
        and (a.standing in ('IN_PROGRESS', 'ADJOURNED') or a.last_day > d.decided_on)))
    into granted, since from decision d
    where d.certification_id = new.certification_id and d.id <> new.id and d.standing = 'DECIDED'
      and d.verb in ('GRANT', 'GRANT_PART', 'RENEW', 'RESTORE', 'GRANT_ANEW');
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
