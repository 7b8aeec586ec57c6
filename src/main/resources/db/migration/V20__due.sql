-- What is due is derived from each file and never stored. What is kept with a file is one day, by which lists find the files
-- that matter: nothing is due on it before that day.
alter table certification add column due_on date, add column due_law date;
comment on column certification.due_on is 'Null where nothing is due, or where nobody has looked yet.';
comment on column certification.due_law is 'Edition of the law under which due_on was found; null where nobody has looked yet.';
create index certification_due on certification (due_on);
-- who is booked ahead, to find competence that ends before
create index booking_last_day on booking (last_day);
