-- A file knows the end of its journal: whoever appends holds the file, so need not look for the last entry. And a journal
-- that has lost its end is found out, which the hashes of what is left cannot do. Kept by the database, so that a process
-- of the version before, which knows nothing of it, keeps it too while both are at work.
alter table certification add column journal_seq int not null default 0;
alter table certification add column journal_hash text not null default '';

alter table journal no force row level security;
alter table certification no force row level security;
update certification c set journal_seq = j.seq, journal_hash = j.hash
  from journal j where j.stream = c.id and j.seq = (select max(l.seq) from journal l where l.stream = c.id);
alter table certification force row level security;
alter table journal force row level security;

create function journal_head_moves() returns trigger language plpgsql as $$
begin
  update certification set journal_seq = new.seq, journal_hash = new.hash where id = new.stream;
  return null;
end $$;
create trigger journal_head_moves after insert on journal for each row execute function journal_head_moves();
