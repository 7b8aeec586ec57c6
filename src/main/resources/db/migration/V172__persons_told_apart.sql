-- How the body knows that this is another person than somebody of the same name, or nearly the same, who is on record.
alter table person add column told_apart text check (length(told_apart) between 1 and 1000);
