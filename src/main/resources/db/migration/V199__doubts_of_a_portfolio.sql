-- What whoever signs should look at, since the tables of a portfolio were read so: sentences, one to a line.
alter table portfolio add column doubts text not null default '';
