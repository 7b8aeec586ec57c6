-- Sign-ins that were refused because they stand on both sides of the table: administrators are told of them, and mend them.
-- No fact of any file, and in no journal.
create table sign_in_of_both_sides (
  subject text primary key check (length(subject) <= 255),
  username text not null check (length(username) <= 255),
  first_on date not null,
  last_on date not null
);
alter table sign_in_of_both_sides enable row level security;
alter table sign_in_of_both_sides force row level security;
create policy body on sign_in_of_both_sides to assay_body using (true) with check (true);
grant select, insert, update on sign_in_of_both_sides to assay_body;
