-- Two entries can turn out to be one human being: what one took part in, the other took part in.
alter table person
  add column same_as uuid references person,
  add column same_because text check (length(same_because) between 1 and 1000),
  add check (same_as <> id),
  add check ((same_as is null) = (same_because is null));
create index person_same_as on person (same_as) where same_as is not null;
comment on column person.same_as is 'The entry that stands for her; it is no entry more of another one itself.';

create or replace function decider_did_not_audit() returns trigger language plpgsql as $$
begin
  if new.by_another and exists (select from took_part t
      join person p on p.id = t.person_id
      join person d on d.id = new.decided_by
      where t.certification_id = new.certification_id
        and coalesce(p.same_as, p.id) = coalesce(d.same_as, d.id)) then
    raise exception 'the decider took part in the audit' using errcode = 'check_violation';
  end if;
  return new;
end $$;
