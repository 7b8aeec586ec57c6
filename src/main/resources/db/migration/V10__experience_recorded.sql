-- Every record of what a person brings along, the latest of which stands with the person: what was on record on the day of an
-- audit can be told years later.
create table experience (
  id uuid primary key,
  person_id uuid not null references person,
  led_audits integer not null check (led_audits >= 0),
  educated boolean not null,
  it_years integer not null check (it_years between 0 and 80),
  ai_years integer not null check (ai_years between 0 and it_years),
  trained boolean not null,
  works_as text not null check (works_as in ('EMPLOYEE', 'CONTRACTOR', 'SENT_BY_A_COMPANY', 'SENT_BY_A_CONSULTANCY')),
  signed_on date,
  source text not null check (source <> ''),
  recorded_by uuid not null references person,
  recorded_on date not null
);
create index experience_person on experience (person_id, id);

grant select, insert on experience to assay_body;
