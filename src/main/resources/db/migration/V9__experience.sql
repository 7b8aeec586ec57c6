-- What a person brings along, and by what she works for the body (ISO/IEC 17021-1, 5.2.8, 7.3, 7.5; ISO/IEC 42006, 7.2.2).
alter table person
  add column educated boolean not null default false,
  add column it_years integer not null default 0 check (it_years between 0 and 80),
  add column ai_years integer not null default 0 check (ai_years between 0 and it_years),
  add column trained boolean not null default false,
  -- null while it is not on record: nobody decides or audits by a guess
  add column works_as text check (works_as in ('EMPLOYEE', 'CONTRACTOR', 'SENT_BY_A_COMPANY', 'SENT_BY_A_CONSULTANCY')),
  add column signed_on date,
  add column experience_source text not null default '';

-- What was on record says it already of those who are external, and of those who are competent and are not.
update person set works_as = case when external then 'CONTRACTOR' else 'EMPLOYEE' end
where external or id in (select person_id from competence);

alter table person drop column external;
