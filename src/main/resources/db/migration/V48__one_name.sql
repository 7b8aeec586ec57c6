-- Two clients of one name differ in country or register number.
drop index client_name;
create unique index client_one on client (name_key, country, coalesce(registry_number, ''), older);
create index client_namesakes on client (name_key);
create index person_namesakes on person (name_key);
drop index public_certificate_holder;
